// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/maintenances.h"

#include <algorithm>

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
        if (std::ranges::find(m_followed, window.id, &Followed::window) != m_followed.end())
            continue;
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
        const auto scope = scopeOf(one.node, one.layer, configuration, catalogue);
        MaintenanceWindow window{0, scope.value_or(Scope{}), one.from, one.until, one.actor, one.reason, one.every,
            one.untilWell, one.wasIll};
        if (scope && (one.until > now || window.moveOn(now)))
            m_plan.add(std::move(window));
    }
}

/** Nothing when what it was about is gone: it must not grow to cover everything. */
std::optional<Scope> Maintenances::scopeOf(const std::string& nodeName, const std::string& layerId,
    const Configuration& configuration, Catalogue& catalogue) const
{
    Scope scope;
    for (const auto& node : m_nodes) {
        if (node && !nodeName.empty() && node->target().node == nodeName)
            scope.node = node->id();
    }
    for (const auto& profile : configuration.profiles) {
        for (const LayerSpec& layer : profile->layers) {
            if (!scope.layer && !layerId.empty() && layer.id == layerId)
                scope.layer = catalogue.use(layer);
        }
    }
    const bool isWhole = nodeName.empty() != scope.node.has_value() && layerId.empty() != scope.layer.has_value();
    return isWhole ? std::optional(scope) : std::nullopt;
}

std::vector<EndedOutage> Maintenances::rememberEnded(const Configuration& configuration) const
{
    std::vector<EndedOutage> ended;
    for (std::size_t i = 0; i < m_followed.size(); ++i) {
        const Followed& followed = m_followed[i];
        const bool isThere = std::ranges::find(windows(), followed.window, &MaintenanceWindow::id) != windows().end();
        if (followed.window == 0 || isThere || followed.until == WallTime::max())
            continue;
        const PlannedOutage& outage = configuration.calendar[i];
        ended.push_back({outage.node, outage.layer, outage.reason, followed.until});
    }
    return ended;
}

void Maintenances::resume(const std::vector<EndedOutage>& ended, const Configuration& configuration, WallTime now)
{
    m_followed.resize(configuration.calendar.size());
    for (std::size_t i = 0; i < m_followed.size(); ++i) {
        const PlannedOutage& outage = configuration.calendar[i];
        const auto begin = nextOutage(outage, now);
        const auto isIt = [&](const EndedOutage& one) {
            return begin && one.until == *begin + outage.duration && one.node == outage.node
                && one.layer == outage.layer && one.reason == outage.reason;
        };
        if (const auto found = std::ranges::find_if(ended, isIt); found != ended.end())
            m_followed[i] = {Followed::ended, found->until};
    }
}

void Maintenances::follow(const Configuration& configuration, Catalogue& catalogue, WallTime now)
{
    m_followed.resize(configuration.calendar.size());
    for (std::size_t i = 0; i < m_followed.size(); ++i) {
        Followed& followed = m_followed[i];
        if (now < followed.until)
            continue;
        const PlannedOutage& outage = configuration.calendar[i];
        const auto begin = nextOutage(outage, now);
        const auto scope = scopeOf(outage.node, outage.layer, configuration, catalogue);
        followed = {0, begin ? *begin + outage.duration : WallTime::max()};
        if (begin && scope)
            followed.window =
                m_plan.add({0, *scope, *begin, followed.until, "calendar", outage.reason, {}, false, false});
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
