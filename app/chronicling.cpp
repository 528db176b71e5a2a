// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/chronicling.h"

#include "app/rebuild.h"
#include "engine/feeding.h"
#include "journal/toldstory.h"
#include "reports/chroniclewriter.h"

#include <algorithm>

namespace dwcp {

namespace {

constexpr Duration progressEvery = std::chrono::seconds(1); ///< of a replay
constexpr Duration toldProgressEvery = std::chrono::minutes(10); ///< of what was told: it goes fast

/** Whether the window has begun when there is a look at `at`: from the look before it on. */
bool hasBegun(const ChronicleWish& wish, WallTime at)
{
    return !wish.from || at > *wish.from;
}

/**
 * One run, fed to a Monitor. It is told from look to look, as one that recorded what it told: the Monitor was looked at
 * after its first beat and each time that it had kept house.
 */
class RunTeller {
public:
    RunTeller(const ChronicleWish& wish, ChronicleWriter& writer, const Rebuilt& rebuilt)
        : m_wish(wish)
        , m_writer(writer)
        , m_monitor(*rebuilt.monitor)
        , m_last(rebuilt.at)
        , m_shown(rebuilt.checkpoint ? m_monitor.snapshot(rebuilt.at) : nullptr)
    {
        m_monitor.collectSamples(wish.wantsMetrics);
    }

    /** False: that was enough. */
    bool take(InputBeat beat)
    {
        m_isCut = m_wish.to && beat.at > *m_wish.to;
        if (m_isCut)
            return false;
        m_last = beat.at;
        m_pending.results += beat.results.size();
        m_pending.commands += beat.commands.size();
        Monitor::Effects effects = feed(m_monitor, std::move(beat));
        std::ranges::move(effects.events, std::back_inserter(m_pending.events));
        std::ranges::move(effects.samples, std::back_inserter(m_pending.samples));
        if (!m_shown || m_monitor.isAtRest())
            look();
        if (m_last - m_reported < progressEvery)
            return true;
        m_reported = m_last;
        m_isGivenUp = m_wish.progress && !m_wish.progress(m_last);
        return !m_isGivenUp;
    }

    /** `isWhole`: nothing follows that could not be read. */
    void end(const JournalRun& run, bool isWhole, ChronicleRun told)
    {
        // One that ended was looked at for a last time; of one that was killed nobody saw more.
        if (run.ended && isWhole && !m_isCut && m_shown)
            look();
        if (!m_hasBegun && m_shown && (!m_wish.from || m_shown->at >= *m_wish.from))
            begin();
        told.results = m_results;
        told.commands = m_commands;
        if (m_hasBegun)
            m_writer.end(m_shown, std::move(told));
    }
    bool hasBegun() const noexcept { return m_hasBegun; }
    bool isGivenUp() const noexcept { return m_isGivenUp; }

private:
    /** Since the last look. */
    struct Pending {
        std::vector<Event> events;
        std::vector<ComponentSample> samples;
        std::uint64_t results = 0;
        std::uint64_t commands = 0;
    };

    void begin()
    {
        m_writer.begin(*m_shown);
        m_hasBegun = true;
    }

    void look()
    {
        const bool isFirst = !m_shown;
        if (!isFirst && m_last <= m_shown->at)
            return;
        if (isFirst) { // what happened in that beat is told, what it measured was before
            m_shown = m_monitor.snapshot(m_last);
            m_pending.samples.clear();
        }
        if (!m_hasBegun && dwcp::hasBegun(m_wish, m_last))
            begin();
        if (!isFirst)
            m_shown = m_monitor.snapshot(m_last);
        const Pending pending = std::exchange(m_pending, {});
        if (!m_hasBegun)
            return;
        m_results += pending.results;
        m_commands += pending.commands;
        for (const Event& event : pending.events)
            m_writer.see(event);
        m_writer.look(*m_shown); // before samples: they may be the first of their component
        for (const ComponentSample& sample : pending.samples)
            m_writer.see(sample);
    }

    const ChronicleWish& m_wish;
    ChronicleWriter& m_writer;
    Monitor& m_monitor;
    WallTime m_last;
    WallTime m_reported{};
    std::shared_ptr<const Snapshot> m_shown; ///< at the last look; nullptr: there was none
    Pending m_pending;
    std::uint64_t m_results = 0;
    std::uint64_t m_commands = 0;
    bool m_hasBegun = false;
    bool m_isCut = false;
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

ChronicleRun accountOf(const JournalRun& run)
{
    ChronicleRun told;
    told.id = run.id;
    told.program = run.program;
    told.configurationHash = run.configurationHash;
    told.inputsLost = run.inputsLost;
    return told;
}

Error givenUp(const ChronicleWish& wish)
{
    return {"the report was given up", wish.journal};
}

/** By all that its Monitor was told. Nothing: none of it lies in the window. */
Result<bool> replayRun(JournalReader& journal, const JournalRun& run, const ChronicleWish& wish,
    ChronicleWriter& writer, const std::string& problem)
{
    const auto rebuilt = rebuild(journal, run.id, beginningOf(journal, run, wish));
    if (!rebuilt)
        return rebuilt.error();
    RunTeller teller(wish, writer, *rebuilt);
    const auto whole = readOn(journal, run.id, *rebuilt, [&](InputBeat beat) { return teller.take(std::move(beat)); });
    if (teller.isGivenUp())
        return givenUp(wish);
    if (!whole && !teller.hasBegun())
        return whole.error();
    ChronicleRun told = accountOf(run);
    told.problem = whole ? problem : whole.error().text;
    teller.end(run, whole.ok(), std::move(told));
    return teller.hasBegun();
}

/** What the history knows of the scores at a moment between two pictures. */
void tellScores(JournalReader& journal, const JournalRun& run, ToldStory& story)
{
    for (const auto& node : story.now().nodes) {
        if (!node)
            continue;
        for (const ComponentState& component : node->components) {
            const auto score = journal.lastValue(
                {node->name, component.spec->id, std::string(scoreMetric)}, run.started, story.now().at);
            if (score)
                story.setScore({node->id, component.layer}, *score);
        }
    }
}

/** The metrics of what is watched at the end, between the looks that the window begins and ends with. */
Result<bool> tellMetrics(
    JournalReader& journal, const ChronicleWish& wish, const Snapshot& end, WallTime begun, ChronicleWriter& writer)
{
    for (const auto& node : end.nodes) {
        if (!node)
            continue;
        for (const ComponentState& component : node->components) {
            const ComponentId id{node->id, component.layer};
            const bool keepsCourses = writer.keepsCourses(id);
            if (!keepsCourses && wish.wantsCoursesAlone)
                continue;
            const auto error = journal.readSums(node->name, *component.spec, begun, end.at,
                keepsCourses ? JournalReader::SumsBy::Minute : JournalReader::SumsBy::Hour,
                [&](const SampleSums& sums) { writer.see(id, sums); });
            if (error)
                return *error;
        }
        if (wish.progress && !wish.progress(end.at))
            return givenUp(wish);
    }
    return true;
}

/** By what it told. Nothing: none of it lies in the window. */
Result<bool> retellRun(
    JournalReader& journal, const JournalRun& run, const ChronicleWish& wish, ChronicleWriter& writer, ToldStory& story)
{
    ChronicleRun told = accountOf(run);
    bool isBegun = false;
    WallTime begun{};
    WallTime reported = story.now().at;
    const auto begin = [&] {
        story.tellAllAlerts();
        writer.begin(story.now());
        begun = story.now().at;
        isBegun = true;
    };
    for (auto at = story.next(); at && !(wish.to && *at > *wish.to); at = story.next()) {
        if (!isBegun && hasBegun(wish, *at))
            begin();
        story.advance();
        if (isBegun) {
            told.results += story.results();
            told.commands += story.commands();
            for (const Event& event : story.events())
                writer.see(event);
            writer.look(story.now(), story.changed());
        }
        if (*at - reported < toldProgressEvery)
            continue;
        reported = *at;
        if (wish.progress && !wish.progress(reported))
            return givenUp(wish);
    }
    if (!isBegun && (!wish.from || story.now().at >= *wish.from))
        begin();
    if (!isBegun)
        return false;
    if (!story.knowsScores())
        tellScores(journal, run, story);
    story.decideNodeScores();
    story.tellLedger();
    if (story.problem())
        told.problem = story.problem()->text;
    const auto metrics =
        wish.wantsMetrics ? tellMetrics(journal, wish, story.now(), begun, writer) : Result<bool>(true);
    if (!metrics && metrics.error().text == givenUp(wish).text)
        return metrics.error();
    if (!metrics)
        told.problem = metrics.error().text;
    writer.end(std::make_shared<const Snapshot>(story.now()), std::move(told));
    return true;
}

/** Whether what was told reaches as far back as a replay would, or as is wanted. */
bool reachesBack(JournalReader& journal, const JournalRun& run, const ChronicleWish& wish, const ToldStory& story)
{
    if (story.isFromStart() || (wish.from && story.now().at <= *wish.from))
        return true;
    const auto oldest = oldestMomentOf(journal, run);
    return !oldest || *oldest >= story.now().at;
}

/** An error of one run is a fact of the report; nothing: it was given up. */
Result<bool> tellRun(JournalReader& journal, const JournalRun& run, const ChronicleWish& wish, ChronicleWriter& writer)
{
    if (wish.isReplayed)
        return replayRun(journal, run, wish, writer, {});
    const auto story = ToldStory::open(journal, run.id, wish.from, wish.to);
    if (!story)
        return replayRun(journal, run, wish, writer, "replayed, because " + story.error().text);
    if (!*story || !reachesBack(journal, run, wish, **story))
        return replayRun(journal, run, wish, writer, {});
    return retellRun(journal, run, wish, writer, **story);
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
