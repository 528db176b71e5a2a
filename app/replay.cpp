// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/replay.h"

#include "app/rebuild.h"
#include "engine/feeding.h"

#include <algorithm>
#include <map>
#include <unordered_map>

namespace dwcp {

namespace {

/** How long before a moment that is to be looked at trends are computed: every metric has its turn. */
constexpr Duration trendsBefore = std::chrono::seconds(30);

void count(const InputBeat& beat, ReplayCount& into)
{
    into.from = into.beats == 0 ? beat.at : into.from;
    into.to = beat.at;
    ++into.beats;
    into.results += beat.results.size();
    into.commands += beat.commands.size();
}

void keepEvents(Monitor::Effects& effects, ReplayOutcome& outcome)
{
    std::ranges::move(effects.events, std::back_inserter(outcome.events));
}

/** Calls `take` for every beat up to the end that was asked for; true when the log ended first. */
template <typename Take>
Result<bool> eachBeat(JournalReader& journal, std::int64_t run, const ReplayOptions& options, Take take)
{
    return journal.readInputs(run, [&](InputBeat beat) {
        if (options.until && beat.at > *options.until)
            return false;
        take(std::move(beat));
        return true;
    });
}

/** A Monitor that is told what was recorded, exactly. */
class Recorded {
public:
    explicit Recorded(RunStart begin)
        : m_usesTrends(begin.configuration.usesTrends())
        , m_monitor(std::move(begin.configuration), begin.at, std::move(begin.memory))
    {
        m_monitor.computeTrends(m_usesTrends);
    }

    Monitor::Effects take(InputBeat beat) { return feed(m_monitor, std::move(beat)); }
    std::uint64_t hash() const { return m_monitor.stateHash(); }
    /** Nobody wants to know what is started. */
    void leaveStarts() { m_monitor.collectStarts(false); }

private:
    bool m_usesTrends;
    Monitor m_monitor;
};

/** From its beginning. */
Result<ReplayOutcome> replayWhole(JournalReader& journal, std::int64_t run, const ReplayOptions& options)
{
    auto begin = startOfRun(journal, run);
    if (!begin)
        return begin.error();
    if (options.alerts)
        begin->configuration.alerts = options.alerts; // they change nothing but what they tell
    ReplayOutcome outcome;
    outcome.count.from = outcome.count.to = begin->at;
    Recorded monitor(std::move(begin).value());
    monitor.leaveStarts();
    const auto whole = eachBeat(journal, run, options, [&](InputBeat beat) {
        count(beat, outcome.count);
        auto effects = monitor.take(std::move(beat));
        if (options.wantsEvents)
            keepEvents(effects, outcome);
    });
    if (!whole)
        return whole.error();
    outcome.isWhole = *whole;
    outcome.stateHash = monitor.hash();
    return outcome;
}

/** A way of asking a node: node and check, by name. */
using Way = std::pair<std::string, std::string>;

/** A Monitor of another configuration, in the world that was recorded. */
class Changed {
public:
    Changed(Configuration configuration, WallTime start, MonitorMemory memory)
        : m_targets(configuration.targets)
        , m_usesTrends(configuration.usesTrends())
        , m_monitor(std::move(configuration), start, std::move(memory))
    {
        m_monitor.computeTrends(m_usesTrends);
        for (NodeId id = 0; id < m_targets.size(); ++id)
            m_nodes[m_targets[id].node] = id;
    }

    /** A target said something. */
    void hear(const Way& way, CheckResult result, WallTime at)
    {
        Said& said = m_said[way];
        said.result = std::move(result);
        said.isNew = true;
        answer(way, said, at);
    }

    void take(const Command& command, WallTime at, const std::vector<std::string>& nodeNames)
    {
        Command mapped = command;
        std::visit(
            [&](auto& what) {
                if constexpr (requires { what.component.node; }) {
                    const auto node = what.component.node < nodeNames.size()
                        ? m_nodes.find(nodeNames[what.component.node])
                        : m_nodes.end();
                    what.component.node = node == m_nodes.end() ? noNode : node->second;
                }
            },
            mapped.body);
        m_monitor.take(mapped, at);
    }

    Monitor::Effects advance(WallTime at)
    {
        for (auto& [way, order] : m_orders) {
            // Rather what it said last than a silence that nobody has seen.
            if (order.id != 0 && order.deadline <= at)
                answer(way, m_said[way], at);
        }
        m_monitor.advance(at);
        Monitor::Effects effects = m_monitor.takeEffects();
        for (const CheckOrder& order : effects.starts)
            start(order, at);
        return effects;
    }
    std::uint64_t hash() const { return m_monitor.stateHash(); }

private:
    struct Said {
        CheckResult result;
        bool isNew = false;
        bool any = false;
    };
    struct Order {
        CheckId id = 0;
        NodeId node = 0;
        WallTime deadline{};
    };

    void start(const CheckOrder& order, WallTime at)
    {
        const Way way{m_targets[order.node].node, order.spec.id};
        m_orders[way] = {order.id, order.node, at + order.timeout};
        if (Said& said = m_said[way]; said.isNew)
            answer(way, said, at);
    }

    void answer(const Way& way, Said& said, WallTime at)
    {
        Order& order = m_orders[way];
        said.any = said.any || said.isNew;
        if (order.id == 0 || !said.any)
            return;
        CheckResult result = said.result;
        result.id = std::exchange(order.id, 0);
        result.node = order.node;
        said.isNew = false;
        m_monitor.take(std::move(result), at);
    }

    std::vector<Target> m_targets;
    bool m_usesTrends;
    Monitor m_monitor;
    std::map<std::string, NodeId> m_nodes;
    std::map<Way, Said> m_said;
    std::map<Way, Order> m_orders;
};

std::string subjectOf(const Event& event)
{
    switch (event.kind) {
    case EventKind::LevelChanged:
        return "level";
    case EventKind::SystemLevelChanged:
        return "system-level";
    case EventKind::BreakerChanged:
    case EventKind::OverrideExpired:
        return "breaker";
    case EventKind::FlappingStarted:
    case EventKind::FlappingEnded:
        return "flapping";
    case EventKind::BecameStale:
    case EventKind::BecameFresh:
        return "stale";
    case EventKind::AlertFired:
    case EventKind::AlertChanged:
    case EventKind::AlertResolved:
        return "alert";
    default:
        return {};
    }
}

/** The same thing happened, whenever it was. */
bool isSameTurn(const Event& a, const Event& b)
{
    return a.kind == b.kind && a.from == b.from && a.to == b.to && a.breakerFrom == b.breakerFrom
        && a.breakerTo == b.breakerTo && a.mode == b.mode && a.alert == b.alert;
}

using Courses = std::map<std::tuple<std::string, std::string, std::string>, std::vector<Event>>;

Courses coursesOf(const std::vector<Event>& events)
{
    Courses courses;
    for (const Event& event : events) {
        if (const std::string subject = subjectOf(event); !subject.empty())
            courses[{subject, event.nodeName, event.layerName}].push_back(event);
    }
    return courses;
}

std::vector<ReplayDifference> differencesOf(const std::vector<Event>& recorded, const std::vector<Event>& changed)
{
    std::vector<ReplayDifference> differences;
    Courses before = coursesOf(recorded);
    Courses after = coursesOf(changed);
    for (const auto& course : before)
        after.try_emplace(course.first);
    for (auto& [subject, turns] : after) {
        std::vector<Event>& was = before[subject];
        const auto [a, b] = std::ranges::mismatch(was, turns, isSameTurn);
        if (a == was.end() && b == turns.end())
            continue;
        differences.push_back(
            {std::get<0>(subject), std::get<1>(subject), std::get<2>(subject), {a, was.end()}, {b, turns.end()}});
    }
    return differences;
}

std::vector<std::string> removeUnknown(Configuration& changed, const Configuration& recorded)
{
    std::vector<std::string> unknown;
    std::erase_if(changed.targets, [&](const Target& target) {
        const bool isKnown =
            std::ranges::any_of(recorded.targets, [&](const Target& other) { return other.node == target.node; });
        if (!isKnown)
            unknown.push_back(target.node);
        return !isKnown;
    });
    return unknown;
}

} // namespace

Result<ReplayOutcome> replay(JournalReader& journal, std::int64_t run, const ReplayOptions& options)
{
    if (options.alerts || options.wantsEvents || options.isFromStart || !options.until)
        return replayWhole(journal, run, options);
    auto rebuilt = rebuild(journal, run, options.until);
    if (!rebuilt)
        return rebuilt.error();
    ReplayOutcome outcome;
    outcome.count.from = outcome.count.to = rebuilt->at;
    const auto whole = readOn(journal, run, *rebuilt, [&](InputBeat beat) {
        if (beat.at > *options.until)
            return false;
        count(beat, outcome.count);
        static_cast<void>(feed(*rebuilt->monitor, std::move(beat)));
        return true;
    });
    if (!whole)
        return whole.error();
    outcome.isWhole = *whole;
    outcome.stateHash = rebuilt->monitor->stateHash();
    outcome.problems = std::move(rebuilt->problems);
    if (rebuilt->checkpoint)
        outcome.checkpoint = rebuilt->checkpoint->checkpoint.at;
    return outcome;
}

std::optional<WallTime> oldestMoment(JournalReader& journal)
{
    const auto runs = journal.runs();
    if (!runs)
        return std::nullopt;
    for (const JournalRun& run : *runs) {
        if (const auto oldest = oldestMomentOf(journal, run))
            return oldest;
    }
    return std::nullopt;
}

Result<std::shared_ptr<const Snapshot>> momentAt(
    JournalReader& journal, WallTime at, const std::function<bool()>& goesOn)
{
    const auto runs = journal.runs();
    if (!runs)
        return runs.error();
    const JournalRun* run = nullptr;
    for (const JournalRun& one : *runs)
        run = one.started <= at ? &one : run;
    if (!run)
        return Error{"the journal began later", {}};
    auto rebuilt = rebuild(journal, run->id, at);
    if (!rebuilt)
        return rebuilt.error();
    Monitor& monitor = *rebuilt->monitor;
    bool isGivenUp = false;
    const auto read = readOn(journal, run->id, *rebuilt, [&](InputBeat beat) {
        isGivenUp = goesOn && !goesOn();
        if (beat.at > at || isGivenUp)
            return false;
        rebuilt->at = beat.at;
        // Trends cost most and follow from the points: the newest ones are enough, or those that the checkpoint shows.
        if (!rebuilt->checkpoint && at - beat.at < trendsBefore)
            monitor.computeTrends(true);
        static_cast<void>(feed(monitor, std::move(beat)));
        return true;
    });
    if (!read)
        return read.error();
    if (isGivenUp)
        return Error{"nobody waits for it any more", {}};
    return monitor.snapshot(rebuilt->at);
}

Result<WhatIfOutcome> replayChanged(
    JournalReader& journal, std::int64_t run, Configuration changed, const ReplayOptions& options)
{
    auto begin = startOfRun(journal, run);
    if (!begin)
        return begin.error();
    WhatIfOutcome outcome;
    outcome.notRecorded = removeUnknown(changed, begin->configuration);
    std::vector<std::string> names;
    for (const Target& target : begin->configuration.targets)
        names.push_back(target.node);
    outcome.recorded.count.from = outcome.recorded.count.to = begin->at;
    Changed other(std::move(changed), begin->at, begin->memory);
    Recorded monitor(std::move(begin).value());
    std::unordered_map<CheckId, Way> ways;
    const auto whole = eachBeat(journal, run, options, [&](InputBeat beat) {
        count(beat, outcome.recorded.count);
        for (const CheckResult& result : beat.results) {
            if (const auto way = ways.find(result.id); way != ways.end()) {
                other.hear(way->second, result, beat.at);
                ways.erase(way);
            }
        }
        for (const Command& command : beat.commands)
            other.take(command, beat.at, names);
        auto otherEffects = other.advance(beat.at);
        keepEvents(otherEffects, outcome.changed);
        auto effects = monitor.take(std::move(beat));
        for (const CheckOrder& order : effects.starts) {
            if (order.node < names.size())
                ways[order.id] = {names[order.node], order.spec.id};
        }
        keepEvents(effects, outcome.recorded);
    });
    if (!whole)
        return whole.error();
    outcome.recorded.isWhole = outcome.changed.isWhole = *whole;
    outcome.recorded.stateHash = monitor.hash();
    outcome.changed.stateHash = other.hash();
    outcome.changed.count = outcome.recorded.count;
    outcome.differences = differencesOf(outcome.recorded.events, outcome.changed.events);
    return outcome;
}

} // namespace dwcp
