// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rebuild.h"

#include "health/facts.h"

#include <algorithm>

namespace dwcp {

namespace {

constexpr std::size_t mostTries = 8; ///< of checkpoints that cannot be used: those of another build come in rows

Rebuilt born(const RunStart& start)
{
    Rebuilt rebuilt;
    rebuilt.usesTrends = start.configuration.usesTrends();
    rebuilt.at = start.at;
    rebuilt.monitor = std::make_unique<Monitor>(start.configuration, start.at, start.memory);
    rebuilt.monitor->computeTrends(rebuilt.usesTrends);
    rebuilt.monitor->collectStarts(false);
    return rebuilt;
}

/** nullopt, and the problem is noted: this one cannot be used. */
std::optional<Rebuilt> restored(
    JournalReader& journal, const JournalReader::CheckpointPlace& place, const RunStart& begin, std::string& problem)
{
    auto start = journal.checkpoint(place.id);
    if (!start) {
        problem = start.error().message();
        return std::nullopt;
    }
    Rebuilt rebuilt = born(begin);
    if (const auto error = rebuilt.monitor->restore(start->checkpoint)) {
        problem = error->message();
        return std::nullopt;
    }
    rebuilt.at = start->checkpoint.at;
    rebuilt.checkpoint = std::move(start).value();
    rebuilt.checkpoint->checkpoint.bytes = {}; // what is needed from here on is where to read
    return rebuilt;
}

} // namespace

Result<RunStart> startOfRun(JournalReader& journal, std::int64_t run)
{
    auto runs = journal.runs();
    if (!runs)
        return runs.error();
    const auto found = std::ranges::find(*runs, run, &JournalRun::id);
    if (found == runs->end())
        return Error{"there is no run " + std::to_string(run) + " in the journal", {}};
    auto configuration = journal.configuration(run);
    if (!configuration)
        return configuration.error();
    auto memory = journal.memory(run);
    if (!memory)
        return memory.error();
    return RunStart{std::move(configuration).value(), std::move(memory).value(), found->started};
}

Result<Rebuilt> rebuild(JournalReader& journal, std::int64_t run, std::optional<WallTime> until)
{
    const auto begin = startOfRun(journal, run);
    if (!begin)
        return begin.error();
    std::vector<std::string> problems;
    if (until) {
        auto known = journal.checkpoints(run);
        if (!known)
            return known.error();
        auto places = std::move(known).value();
        std::erase_if(places, [&](const auto& place) { return place.at > *until; });
        for (auto place = places.rbegin(); place != places.rend() && problems.size() < mostTries; ++place) {
            std::string problem;
            if (auto rebuilt = restored(journal, *place, *begin, problem)) {
                rebuilt->problems = std::move(problems);
                return std::move(*rebuilt);
            }
            problems.push_back("the checkpoint of " + rfc3339(place->at) + " is not used: " + problem);
        }
    }
    Rebuilt rebuilt = born(*begin);
    rebuilt.problems = std::move(problems);
    return rebuilt;
}

Result<bool> readOn(
    JournalReader& journal, std::int64_t run, const Rebuilt& rebuilt, const std::function<bool(InputBeat)>& take)
{
    return rebuilt.checkpoint ? journal.readInputs(run, *rebuilt.checkpoint, take) : journal.readInputs(run, take);
}

std::optional<WallTime> oldestMomentOf(JournalReader& journal, const JournalRun& run)
{
    // One whose first inputs were removed by age is refused at once.
    if (journal.readInputs(run.id, [](const InputBeat&) { return false; }))
        return run.started;
    const auto places = journal.checkpoints(run.id);
    return places && !places->empty() ? std::optional(places->front().at) : std::nullopt;
}

} // namespace dwcp
