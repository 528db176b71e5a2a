// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/chroniclewriter.h"
#include "support/snapshotbuilder.h"

#include <memory>

namespace dwcp {

/** A quarter of an hour of the twelve nodes of the pictures: an incident, an alert, a trip by an operator, samples. */
class ChronicleBuilder {
public:
    static constexpr WallTime end = SnapshotBuilder::moment;
    static constexpr WallTime begin = end - std::chrono::minutes(15);

    explicit ChronicleBuilder(SnapshotBuilder before = SnapshotBuilder::atlasProd(), ReportSelection selection = {})
        : m_builder(std::move(before))
        , m_writer({std::move(selection)})
    {
        m_builder.at(begin);
        accountTimes(begin, Level::Healthy);
        m_writer.begin(*m_builder.build());
    }

    SnapshotBuilder& snapshots() { return m_builder; }
    ChronicleWriter& writer() { return m_writer; }

    ChronicleBuilder& breaker(
        WallTime at, NodeId node, LayerIndex layer, CircuitBreaker::State to, CircuitBreaker::Mode mode)
    {
        Event event = eventOf(EventKind::BreakerChanged, at, node, layer);
        event.breakerTo = to;
        event.mode = mode;
        event.actor = "ada";
        event.reason = "rehearsal";
        m_writer.see(event);
        return *this;
    }
    ChronicleBuilder& level(WallTime at, NodeId node, LayerIndex layer, Level from, Level to)
    {
        Event event = eventOf(EventKind::LevelChanged, at, node, layer);
        event.from = from;
        event.to = to;
        m_writer.see(event);
        return *this;
    }
    ChronicleBuilder& audit(WallTime at, std::string actor, std::string reason, std::string detail)
    {
        Event event;
        event.kind = EventKind::CommandDone;
        event.at = at;
        event.actor = std::move(actor);
        event.reason = std::move(reason);
        event.detail = std::move(detail);
        m_writer.see(event);
        return *this;
    }
    /** A value every five seconds for each rule of every component: the rule's number and a slope. */
    ChronicleBuilder& samples()
    {
        const auto snapshot = m_builder.build();
        for (WallTime at = begin; at < end; at += std::chrono::seconds(5)) {
            for (const auto& node : snapshot->nodes) {
                for (const ComponentState& component : node->components) {
                    ComponentSample sample{node->id, component.spec, at, {}};
                    const double minutes = std::chrono::duration<double, std::ratio<60>>(at - begin).count();
                    for (std::size_t rule = 0; rule < component.rules.size(); ++rule)
                        sample.values.push_back(double(rule + 1) + 0.01 * minutes);
                    m_writer.see(sample);
                }
            }
        }
        return *this;
    }

    std::shared_ptr<const Chronicle> take()
    {
        m_builder.at(end);
        accountTimes(end, Level::Healthy);
        ChronicleRun run;
        run.id = 1;
        run.program = "dwcp-monitor 0.1.0";
        run.configurationHash = std::string(64, 'a');
        m_writer.end(m_builder.build(), std::move(run));
        ChronicleOrigin origin;
        origin.journal = "atlas.db";
        origin.program = "dwcp-monitor 0.1.0";
        return std::make_shared<const Chronicle>(m_writer.take(std::move(origin)));
    }

    /** The time until now was at this level, for every component. */
    void accountTimes(WallTime now, Level level)
    {
        const auto count = NodeId(m_builder.raw().nodes.size());
        for (NodeId id = 0; id < count; ++id) {
            m_builder.changeNode(id, [&](NodeState& node) {
                for (ComponentState& component : node.components)
                    component.times.account(now, level, false);
            });
        }
    }

private:
    Event eventOf(EventKind kind, WallTime at, NodeId node, LayerIndex layer)
    {
        const NodeState& state = *m_builder.raw().nodes[node];
        Event event;
        event.kind = kind;
        event.at = at;
        event.component = {node, layer};
        event.nodeName = state.name;
        event.layerName = state.components[layer].spec->name;
        return event;
    }

    SnapshotBuilder m_builder;
    ChronicleWriter m_writer;
};

/** A quarter of an hour in which things happened. */
inline ChronicleBuilder atlasChronicle()
{
    using namespace std::chrono_literals;
    ChronicleBuilder b;
    b.level(b.begin + 1min, 5, 0, Level::Healthy, Level::Critical);
    b.accountTimes(b.begin + 1min, Level::Healthy);
    b.breaker(b.begin + 1min, 5, 0, CircuitBreaker::State::Open, CircuitBreaker::Mode::Automatic);
    b.breaker(b.begin + 3min, 5, 0, CircuitBreaker::State::HalfOpen, CircuitBreaker::Mode::Automatic);
    b.breaker(b.begin + 4min, 5, 0, CircuitBreaker::State::Open, CircuitBreaker::Mode::Automatic);
    b.breaker(b.begin + 5min, 0, 1, CircuitBreaker::State::Closed, CircuitBreaker::Mode::ForcedOpen);
    b.audit(b.begin + 5min, "ada", "rehearsal", "trip-breaker: euw-01/hde was closed, is forced-open");
    b.samples();
    return b;
}

} // namespace dwcp
