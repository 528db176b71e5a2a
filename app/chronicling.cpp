// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/chronicling.h"

#include "app/rebuild.h"
#include "app/replay.h"
#include "engine/monitor.h"
#include "health/facts.h"
#include "reports/chroniclewriter.h"

#include <algorithm>

namespace dwcp {

namespace {

constexpr Duration lookEvery = std::chrono::seconds(1);

/** One run, fed to a Monitor. */
class RunTeller {
public:
    RunTeller(const ChronicleWish& wish, ChronicleWriter& writer, const Rebuilt& rebuilt)
        : m_wish(wish)
        , m_writer(writer)
        , m_monitor(*rebuilt.monitor)
        , m_last(rebuilt.at)
    {
        m_monitor.collectSamples(wish.wantsMetrics);
    }

    /** False: that was enough. */
    bool take(InputBeat beat)
    {
        if (m_wish.to && beat.at > *m_wish.to)
            return false;
        if (!m_hasBegun && (!m_wish.from || beat.at >= *m_wish.from)) {
            m_writer.begin(*m_monitor.snapshot(m_last));
            m_hasBegun = true;
        }
        account(std::move(beat));
        if (m_last - m_looked < lookEvery)
            return true;
        m_looked = m_last;
        if (m_hasBegun)
            m_writer.look(*m_monitor.snapshot(m_last));
        m_isGivenUp = m_wish.progress && !m_wish.progress(m_last);
        return !m_isGivenUp;
    }

    void end(ChronicleRun run)
    {
        run.results = m_results;
        run.commands = m_commands;
        if (m_hasBegun)
            m_writer.end(m_monitor.snapshot(m_last), std::move(run));
    }
    bool hasBegun() const noexcept { return m_hasBegun; }
    bool isGivenUp() const noexcept { return m_isGivenUp; }

private:
    void account(InputBeat beat)
    {
        m_last = beat.at;
        if (m_hasBegun) {
            m_results += beat.results.size();
            m_commands += beat.commands.size();
        }
        feed(m_monitor, std::move(beat));
        const Monitor::Effects effects = m_monitor.takeEffects();
        if (!m_hasBegun)
            return;
        for (const Event& event : effects.events)
            m_writer.see(event);
        for (const ComponentSample& sample : effects.samples)
            m_writer.see(sample);
    }

    const ChronicleWish& m_wish;
    ChronicleWriter& m_writer;
    Monitor& m_monitor;
    WallTime m_last;
    WallTime m_looked{};
    std::uint64_t m_results = 0;
    std::uint64_t m_commands = 0;
    bool m_hasBegun = false;
    bool m_isGivenUp = false;
};

/** A run that began before the window is told from the last checkpoint before that; one that began in it, as a whole.
 */
std::optional<WallTime> beginningOf(JournalReader& journal, const JournalRun& run, const ChronicleWish& wish)
{
    if (wish.from && *wish.from > run.started)
        return wish.from;
    const auto oldest = oldestMomentOf(journal, run);
    return oldest && *oldest > run.started ? oldest : std::nullopt;
}

/** An error of one run is a fact of the report; nothing: it was given up. */
Result<bool> tellRun(JournalReader& journal, const JournalRun& run, const ChronicleWish& wish, ChronicleWriter& writer)
{
    const auto rebuilt = rebuild(journal, run.id, beginningOf(journal, run, wish));
    if (!rebuilt)
        return rebuilt.error();
    RunTeller teller(wish, writer, *rebuilt);
    const auto whole = readOn(journal, run.id, *rebuilt, [&](InputBeat beat) { return teller.take(std::move(beat)); });
    if (teller.isGivenUp())
        return Error{"the report was given up", wish.journal};
    if (!whole && !teller.hasBegun())
        return whole.error();
    ChronicleRun told;
    told.id = run.id;
    told.program = run.program;
    told.configurationHash = run.configurationHash;
    told.inputsLost = run.inputsLost;
    told.problem = whole ? std::string() : whole.error().text;
    teller.end(std::move(told));
    return teller.hasBegun();
}

std::string lastPart(const std::string& path)
{
    return path.substr(path.rfind('/') + 1);
}

} // namespace

Result<Chronicle> chronicleOf(JournalReader& journal, const ChronicleWish& wish)
{
    const auto runs = journal.runs();
    if (!runs)
        return runs.error();
    ChronicleWriter writer({wish.selection, wish.wantsMetrics});
    bool any = false;
    std::optional<Error> broken;
    for (const JournalRun& run : *runs) {
        if ((wish.to && run.started > *wish.to) || (wish.from && run.ended && *run.ended < *wish.from))
            continue;
        const auto told = tellRun(journal, run, wish, writer);
        if (told)
            any = any || *told;
        else if (told.error().text == "the report was given up")
            return told.error();
        else
            broken = told.error();
    }
    if (!any)
        return broken.value_or(Error{"nothing was recorded in this window", wish.journal});
    ChronicleOrigin origin;
    origin.journal = lastPart(wish.journal);
    origin.program = wish.program;
    origin.selection = wish.selectionText;
    return writer.take(std::move(origin));
}

} // namespace dwcp
