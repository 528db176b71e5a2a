// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "health/event.h"
#include "health/facts.h"

#include <ios>
#include <sstream>
#include <string>

namespace dwcp {

/**
 * Snapshots and events as text, every field, numbers bit for bit (hexadecimal): two that print alike are alike. What
 * the shell measures (Snapshot::engine's beat) is left out: it is no function of the inputs.
 */
class Dump {
public:
    static std::string of(const Snapshot& snapshot)
    {
        Dump dump;
        dump.add(snapshot);
        return dump.m_text.str();
    }
    static std::string of(const Event& event)
    {
        Dump dump;
        dump.add(event);
        return dump.m_text.str();
    }

private:
    Dump() { m_text << std::hexfloat; }

    template <typename... Parts>
    void line(const Parts&... parts)
    {
        ((m_text << parts << ' '), ...);
        m_text << '\n';
    }
    static long long at(WallTime time) { return time.time_since_epoch().count(); }
    static int number(auto value) { return static_cast<int>(value); }

    void add(const Snapshot& snapshot)
    {
        line("snapshot", snapshot.sequence, at(snapshot.at), snapshot.cluster);
        for (const LayerColumn& layer : *snapshot.layers)
            line("layer", layer.id, layer.code, layer.name, layer.criticalPath, layer.interval.count());
        for (const auto& node : snapshot.nodes) {
            if (node)
                add(*node);
        }
        add(snapshot.system);
        const EngineState& engine = snapshot.engine;
        line("engine", engine.checksStarted, engine.checksDone, engine.checksFailed, engine.checksLate,
            engine.checksPerSecond, engine.checksInFlight, engine.checksWaiting, engine.worstLateness.count(),
            engine.paused);
        for (const WatchedSeries& series : snapshot.watched) {
            line("series", series.ref.node, number(series.ref.layer), series.ref.rule);
            for (const Point& point : *series.points)
                line(at(point.at), point.value);
        }
    }

    void add(const SystemState& system)
    {
        line("system", levelName(system.level), number(system.flags.bits()), system.score, system.degradation,
            system.availability, number(system.mode), at(system.since), system.breakersOpen, system.breakersHalfOpen);
        for (int i = 0; i < levelCount; ++i)
            line(system.nodesByLevel[i], system.componentsByLevel[i]);
        if (system.quorum) {
            line("quorum", system.quorum->alive, system.quorum->unknown, system.quorum->needed, system.quorum->total);
            line("breaking", verdictName(system.quorum->verdict), system.quorum->breakingSize,
                system.quorum->breakingSetCount, system.quorum->marginTrend.slope);
        }
    }

    void add(const NodeState& node)
    {
        line("node", node.id, node.name, node.region, node.url, node.profile ? node.profile->name : "-", node.weight,
            levelName(node.level), number(node.flags.bits()), node.score, at(node.since), node.problem, node.revision);
        for (const ComponentState& component : node.components)
            add(component);
    }

    void add(const ComponentState& component)
    {
        line("component", number(component.layer), levelName(component.level), levelName(component.softLevel),
            number(component.flags.bits()), component.score, at(component.since), at(component.checkedAt),
            component.duration.count(), component.interval.count(), number(component.intervalDivisor),
            number(component.attempt), number(component.attemptsNeeded), component.flapping, component.availability,
            component.error, component.worstRule);
        for (const FacetState& facet : component.facets)
            line("facet", number(facet.presence), levelName(facet.level), facet.score);
        for (const RuleState& rule : component.rules)
            add(rule);
        for (std::size_t i = 0; i < component.log.size(); ++i) {
            const CheckEntry& entry = component.log[i];
            line("log", at(entry.at), outcomeName(entry.outcome), levelName(entry.level), entry.duration.count(),
                entry.text.text(), entry.rule, entry.reading, number(entry.attempt), number(entry.of), entry.hard);
        }
        add(component.breaker);
    }

    void add(const RuleState& rule)
    {
        line("rule", number(rule.presence), levelName(rule.level), rule.value, rule.score);
        const MetricTrend& trend = rule.trend;
        line("trend", number(trend.direction), at(trend.at), trend.slope, trend.slopeLow, trend.slopeHigh,
            trend.levelNow, trend.residual, trend.confidence, trend.points, trend.unskilled);
        if (trend.crossing)
            line("crossing", trend.crossing->threshold, trend.crossing->median.count(), trend.crossing->chance,
                trend.crossing->critical);
    }

    void add(const BreakerView& breaker)
    {
        line("breaker", breaker.name, nameOf(breaker.state), nameOf(breaker.mode), at(breaker.since),
            at(breaker.nextHalfOpen), breaker.consecutiveFailures, breaker.trialsPassed, breaker.generation,
            breaker.successes, breaker.failures, breaker.rejected, breaker.changes);
        if (breaker.override)
            line("override", breaker.override->actor, breaker.override->reason, at(breaker.override->since),
                at(breaker.override->until));
    }

    void add(const Event& event)
    {
        line("event", event.id, at(event.at), eventKindName(event.kind), event.component.node,
            number(event.component.layer), event.nodeName, event.layerName, levelName(event.from), levelName(event.to),
            nameOf(event.breakerFrom), nameOf(event.breakerTo), nameOf(event.mode), event.command, event.actor,
            event.reason, event.detail);
    }

    std::ostringstream m_text;
};

} // namespace dwcp
