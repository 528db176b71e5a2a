// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/alerting.h"

#include "health/facts.h"

namespace dwcp {

namespace {

std::optional<EventKind> kindOf(AlertCourse::Turn turn)
{
    switch (turn) {
    case AlertCourse::Turn::Fired:
        return EventKind::AlertFired;
    case AlertCourse::Turn::Rose:
    case AlertCourse::Turn::Fell:
        return EventKind::AlertChanged;
    case AlertCourse::Turn::Resolved:
        return EventKind::AlertResolved;
    default:
        return std::nullopt;
    }
}

} // namespace

Alerting::Alerting(const Configuration& configuration, WallTime start)
    : m_book(configuration.alerts, configuration.cluster,
        configuration.seed ^ static_cast<std::uint64_t>(start.time_since_epoch().count()))
{
}

void Alerting::resume(const MonitorMemory& memory, const Places& places, WallTime now)
{
    if (memory.alerts)
        m_book.resume(*memory.alerts, now);
    for (const StandingAlerts& of : memory.standing) {
        m_book.rememberAgain(of.node); // also when nothing is left of it
        const auto node = of.node.empty() ? noNode : places.node(of.node);
        for (const StandingAlert& alert : of.alerts) {
            const bool isOfComponent = alert.objective.empty() && !alert.layer.empty();
            const auto layer = isOfComponent ? places.layer(alert.layer) : Places::Layer{};
            if (node && layer)
                m_book.resume(
                    alert, {*node, layer->index, *node == noNode ? std::string() : places.target(*node).region}, now);
        }
    }
}

void Alerting::advance(
    const SystemState& system, std::shared_ptr<const std::vector<BudgetState>> budgets, EventQueue& events)
{
    const WallTime now = events.time();
    m_book.see(system, now);
    m_book.see(std::move(budgets), now);
    m_book.advance(now);
    for (const AlertBook::Turn& turn : m_book.takeTurns()) {
        if (const auto kind = kindOf(turn.turn))
            events.add(eventOf(turn, *kind));
    }
}

Event Alerting::eventOf(const AlertBook::Turn& turn, EventKind kind)
{
    const AlertState& alert = *turn.alert;
    Event event;
    event.kind = kind;
    event.component = {alert.node, alert.layer};
    event.nodeName = std::string(alert.labels.label("node"));
    event.layerName = std::string(alert.labels.label("layer"));
    event.alert = alert.id;
    event.detail = alert.rule;
    event.detail.append(" ").append(alertLevelName(alert.level)).append(": ").append(alert.summary);
    return event;
}

} // namespace dwcp
