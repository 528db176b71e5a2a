// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/maintenances.h"

namespace dwcp {

bool Maintenances::end(std::uint64_t id, WallTime now)
{
    const auto ended = m_plan.end(id);
    if (!ended)
        return false;
    apply(ended->scope, now);
    tell(EventKind::MaintenanceEnded, *ended);
    return true;
}

bool Maintenances::advance(WallTime now)
{
    const MaintenancePlan::Turn turn = m_plan.advance(now);
    for (const MaintenanceWindow& window : turn.begun) {
        apply(window.scope, now);
        tell(EventKind::MaintenanceStarted, window);
    }
    for (const MaintenanceWindow& window : turn.ended) {
        apply(window.scope, now);
        tell(EventKind::MaintenanceEnded, window);
    }
    return turn.any();
}

void Maintenances::apply(const Scope& scope, WallTime now) const
{
    for (const auto& node : m_nodes) {
        if (node && (!scope.node || *scope.node == node->id()))
            apply(*node, now);
    }
}

void Maintenances::apply(WatchedNode& node, WallTime now) const
{
    for (Component& component : node.components()) {
        if (component.setPlanned(m_plan.covers(node.id(), component.id().layer, now), now))
            node.touch();
    }
}

void Maintenances::tell(EventKind kind, const MaintenanceWindow& window)
{
    Event event;
    event.kind = kind;
    if (window.scope.node && *window.scope.node < m_nodes.size() && m_nodes[*window.scope.node]) {
        event.component.node = *window.scope.node;
        event.nodeName = m_nodes[*window.scope.node]->target().node;
    }
    if (window.scope.layer && *window.scope.layer < m_catalogue.columns()->size()) {
        event.component.layer = *window.scope.layer;
        event.layerName = (*m_catalogue.columns())[*window.scope.layer].name;
    }
    event.actor = window.actor;
    event.reason = window.reason;
    event.detail = kind == EventKind::MaintenanceStarted ? "maintenance begins: " : "maintenance ends: ";
    event.detail += window.reason;
    m_events.add(std::move(event));
}

} // namespace dwcp
