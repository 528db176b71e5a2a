// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/journalcommands.h"

#include "app/commandline.h"
#include "app/replay.h"
#include "app/setup.h"
#include "health/facts.h"
#include "health/timetext.h"
#include "journal/bundle.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <QCoreApplication>

#include <cstring>
#include <iostream>

namespace dwcp {

namespace {

using Json = nlohmann::ordered_json;

constexpr int mismatch = 1;

int fail(const std::string& text, int code = usageError)
{
    std::cerr << "dwcp-monitor: " << text << "\n";
    return code;
}

std::string hashText(std::uint64_t hash)
{
    char text[17];
    std::snprintf(text, sizeof text, "%016llx", static_cast<unsigned long long>(hash));
    return text;
}

int parsed(CLI::App& app, int argc, const char* const* argv, bool& go)
{
    try {
        app.parse(argc, argv);
        go = true;
        return 0;
    } catch (const CLI::Success& success) {
        return app.exit(success, std::cout, std::cout);
    } catch (const CLI::ParseError& error) {
        return fail(error.what());
    }
}

Json turnJson(const Event& event)
{
    Json turn;
    turn["at"] = rfc3339(event.at);
    turn["kind"] = eventKindName(event.kind);
    if (event.kind == EventKind::LevelChanged || event.kind == EventKind::SystemLevelChanged) {
        turn["from"] = levelName(event.from);
        turn["to"] = levelName(event.to);
    } else if (event.kind == EventKind::BreakerChanged || event.kind == EventKind::OverrideExpired) {
        turn["from"] = nameOf(event.breakerFrom);
        turn["to"] = nameOf(event.breakerTo);
        turn["mode"] = nameOf(event.mode);
    }
    if (!event.detail.empty())
        turn["detail"] = event.detail;
    return turn;
}

Json turnsJson(const std::vector<Event>& events)
{
    Json turns = Json::array();
    for (const Event& event : events)
        turns.push_back(turnJson(event));
    return turns;
}

Json differencesJson(const WhatIfOutcome& outcome)
{
    Json differences = Json::array();
    for (const ReplayDifference& difference : outcome.differences) {
        Json one;
        one["kind"] = difference.kind;
        if (!difference.node.empty())
            one["node"] = difference.node;
        if (!difference.layer.empty())
            one["layer"] = difference.layer;
        one["recorded"] = turnsJson(difference.recorded);
        one["changed"] = turnsJson(difference.changed);
        differences.push_back(std::move(one));
    }
    return differences;
}

/** What of a run is the same for every replay of it. */
Json outcomeJson(const JournalRun& run, const ReplayOutcome& outcome)
{
    Json json;
    json["run"] = run.id;
    json["program"] = run.program;
    json["events"] = outcome.count.events();
    json["results"] = outcome.count.results;
    json["commands"] = outcome.count.commands;
    json["beats"] = outcome.count.beats;
    json["from"] = rfc3339(outcome.count.from);
    json["to"] = rfc3339(outcome.count.to);
    json["whole"] = outcome.isWhole;
    json["inputs_lost"] = run.inputsLost;
    json["state_hash"] = hashText(outcome.stateHash);
    json["live_state_hash"] = run.liveStateHash.empty() ? Json(nullptr) : Json(run.liveStateHash);
    const bool isComparable = outcome.isWhole && !run.liveStateHash.empty();
    json["checkpoint"] = outcome.checkpoint ? Json(rfc3339(*outcome.checkpoint)) : Json(nullptr);
    json["checkpoint_problems"] = outcome.problems;
    json["same"] = isComparable ? Json(run.liveStateHash == hashText(outcome.stateHash)) : Json(nullptr);
    return json;
}

void print(const Json& json, bool asJson)
{
    if (asJson) {
        std::cout << json.dump(2, ' ', false, Json::error_handler_t::replace) << std::endl;
        return;
    }
    for (const auto& [key, value] : json.items())
        std::cout << key << ": " << (value.is_string() ? value.get<std::string>() : value.dump()) << "\n";
    std::cout.flush();
}

struct ReplayLine {
    std::string journal;
    std::string until;
    std::string config;
    std::string format = "json";
    std::int64_t run = 0; ///< 0: the newest
    bool isFromStart = false;
};

Result<JournalRun> chosenRun(JournalReader& journal, std::int64_t wanted)
{
    auto runs = journal.runs();
    if (!runs)
        return runs.error();
    if (runs->empty())
        return Error{"nothing was recorded in it", {}};
    if (wanted == 0)
        return runs->back();
    for (const JournalRun& run : *runs) {
        if (run.id == wanted)
            return run;
    }
    return Error{
        "there is no such run; the newest is " + std::to_string(runs->back().id), "--run " + std::to_string(wanted)};
}

int replayWith(JournalReader& journal, const JournalRun& run, const ReplayLine& line, const ReplayOptions& options)
{
    if (line.config.empty()) {
        const auto outcome = replay(journal, run.id, options);
        if (!outcome)
            return fail(line.journal + ": " + outcome.error().message(), mismatch);
        const Json json = outcomeJson(run, *outcome);
        print(json, line.format == "json");
        return json["same"] == Json(false) ? mismatch : 0;
    }
    CommandLine files;
    files.configFile = line.config;
    auto changed = readSetup(files);
    if (!changed)
        return fail(changed.error().message());
    const auto outcome = replayChanged(journal, run.id, std::move(changed).value(), options);
    if (!outcome)
        return fail(line.journal + ": " + outcome.error().message(), mismatch);
    Json json = outcomeJson(run, outcome->recorded);
    json["changed_state_hash"] = hashText(outcome->changed.stateHash);
    json["not_recorded"] = outcome->notRecorded;
    json["differences"] = differencesJson(*outcome);
    print(json, line.format == "json");
    return 0;
}

int replayCommand(int argc, char** argv)
{
    CLI::App app{"Feeds what was recorded to the engine again: the same inputs give the same state, bit for bit.",
        "dwcp-monitor replay"};
    ReplayLine line;
    app.add_option("--journal", line.journal, "The journal")->type_name("FILE")->required();
    app.add_option("--until", line.until, "Only up to this time (RFC 3339, or seconds since 1970)")->type_name("TIME");
    app.add_flag("--from-start", line.isFromStart, "Replay all of it, also where a checkpoint would do for --until");
    app.add_option("--config", line.config, "Print what would have differed under this configuration")
        ->type_name("FILE");
    app.add_option("--run", line.run, "Which run of the program; the newest when not given")
        ->check(CLI::PositiveNumber);
    app.add_option("--format", line.format, "json or text")->check(CLI::IsMember({"json", "text"}));
    bool go = false;
    const int code = parsed(app, argc, argv, go);
    if (!go)
        return code;
    ReplayOptions options;
    options.isFromStart = line.isFromStart;
    if (!line.until.empty()) {
        options.until = readTime(line.until);
        if (!options.until)
            return fail(
                "--until " + line.until + ": must be a time such as 2026-03-18T14:32:08Z, or seconds since 1970");
    }
    const QCoreApplication application(argc, argv); // reading a configuration may ask a name server
    auto journal = JournalReader::open(line.journal);
    if (!journal)
        return fail(journal.error().message());
    const auto run = chosenRun(**journal, line.run);
    if (!run)
        return fail(line.journal + ": " + run.error().message());
    return replayWith(**journal, *run, line, options);
}

int verifyCommand(int argc, char** argv)
{
    CLI::App app{"Proves that nothing in a journal was changed, removed or put in.", "dwcp-monitor verify"};
    std::string file;
    app.add_option("--journal", file, "The journal")->type_name("FILE")->required();
    bool go = false;
    const int code = parsed(app, argc, argv, go);
    if (!go)
        return code;
    auto journal = JournalReader::open(file);
    if (!journal)
        return fail(journal.error().message());
    const auto verdict = (*journal)->verify();
    if (!verdict)
        return fail(verdict.error().message());
    if (verdict->broken) {
        std::cout << file << ": broken: " << *verdict->broken << std::endl;
        return mismatch;
    }
    const auto& proof = verdict->proof;
    std::cout << file << ": whole: " << proof.chainRows << " rows of the chain, " << proof.frames
              << " frames of inputs, " << proof.checkpoints << " checkpoints, " << proof.chunks
              << " chunks of samples; the chain ends with " << proof.chainHash << std::endl;
    return 0;
}

int bundleCommand(int argc, char** argv)
{
    CLI::App app{"Writes what a journal has of a window of time into a journal of its own, to be looked at elsewhere.",
        "dwcp-monitor bundle"};
    std::string file, out, from, to;
    app.add_option("--journal", file, "The journal")->type_name("FILE")->required();
    app.add_option("--from", from, "Begin of the window (RFC 3339, or seconds since 1970)")
        ->type_name("TIME")
        ->required();
    app.add_option("--to", to, "Its end")->type_name("TIME")->required();
    app.add_option("--out", out, "The bundle; must not be there yet")->type_name("FILE")->required();
    bool go = false;
    const int code = parsed(app, argc, argv, go);
    if (!go)
        return code;
    const auto begin = readTime(from);
    const auto end = readTime(to);
    if (!begin || !end)
        return fail((begin ? "--to " + to : "--from " + from)
            + ": must be a time such as 2026-03-18T14:32:08Z, or seconds since 1970");
    if (*end < *begin)
        return fail("--to " + to + ": is before --from");
    const auto count = writeBundle(file, *begin, *end, out);
    if (!count)
        return fail(count.error().message());
    std::cout << out << ": " << count->runs << " runs, " << count->frames << " frames of inputs, " << count->checkpoints
              << " checkpoints, " << count->chunks << " chunks of samples, " << count->chainRows << " rows of the chain"
              << std::endl;
    return 0;
}

} // namespace

std::optional<int> runJournalCommand(int argc, char** argv)
{
    if (argc > 1 && std::strcmp(argv[1], "replay") == 0)
        return replayCommand(argc - 1, argv + 1);
    if (argc > 1 && std::strcmp(argv[1], "verify") == 0)
        return verifyCommand(argc - 1, argv + 1);
    if (argc > 1 && std::strcmp(argv[1], "bundle") == 0)
        return bundleCommand(argc - 1, argv + 1);
    return std::nullopt;
}

} // namespace dwcp
