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

ScopeCondition Maintenances::conditionOf(const Scope& scope) const
{
    ScopeCondition condition = ScopeCondition::Well;
    for (const auto& node : m_nodes) {
        if (!node || (scope.node && *scope.node != node->id()))
            continue;
        for (const Component& component : node->components()) {
            if (!scope.covers(node->id(), component.id().layer))
                continue;
            if (isIll(component.level()))
                return ScopeCondition::Ill;
            if (component.level() != Level::Healthy)
                condition = ScopeCondition::Unclear;
        }
    }
    return condition;
}

bool Maintenances::endWell(WallTime now)
{
    const auto over = m_plan.endWell([this](const Scope& scope) { return conditionOf(scope); }, now);
    for (const MaintenanceWindow& window : over) {
        apply(window.scope, now);
        tell(EventKind::MaintenanceEnded, window);
    }
    return !over.empty();
}

std::vector<MaintenanceMemory> Maintenances::remember() const
{
    std::vector<MaintenanceMemory> memory;
    for (const MaintenanceWindow& window : windows()) {
        MaintenanceMemory one{{}, {}, window.from, window.until, window.actor, window.reason, window.every,
            window.untilWell, window.wasIll};
        if (window.scope.node && *window.scope.node < m_nodes.size() && m_nodes[*window.scope.node])
            one.node = m_nodes[*window.scope.node]->target().node;
        if (window.scope.layer && *window.scope.layer < m_catalogue.columns()->size())
            one.layer = (*m_catalogue.columns())[*window.scope.layer].id;
        memory.push_back(std::move(one));
    }
    return memory;
}

void Maintenances::resume(const std::vector<MaintenanceMemory>& memory, const Configuration& configuration,
    Catalogue& catalogue, WallTime now)
{
    for (const MaintenanceMemory& one : memory) {
        MaintenanceWindow window{
            0, {}, one.from, one.until, one.actor, one.reason, one.every, one.untilWell, one.wasIll};
        for (const auto& node : m_nodes) {
            if (node && !one.node.empty() && node->target().node == one.node)
                window.scope.node = node->id();
        }
        for (const auto& profile : configuration.profiles) {
            for (const LayerSpec& layer : profile->layers) {
                if (!window.scope.layer && !one.layer.empty() && layer.id == one.layer)
                    window.scope.layer = catalogue.use(layer);
            }
        }
        // What it was about may be gone; then it must not grow to cover everything.
        const bool isWhole =
            one.node.empty() != window.scope.node.has_value() && one.layer.empty() != window.scope.layer.has_value();
        if (isWhole && (one.until > now || window.moveOn(now)))
            m_plan.add(std::move(window));
    }
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
