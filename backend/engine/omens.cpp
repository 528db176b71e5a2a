// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/omens.h"

#include <algorithm>
#include <cmath>

namespace dwcp {

namespace {

constexpr double halfLifeInHorizons = 12;
constexpr double usualInHorizons = 10; ///< of healthy time for a failure, before anything was seen
constexpr double pointsOfBand = 5; ///< scores of the healthy are 0.8 to 1

double secondsOf(Duration time)
{
    return std::chrono::duration<double>(time).count();
}

template <typename List>
auto& at(List& list, std::size_t index)
{
    list.resize(std::max(list.size(), index + 1));
    return list[index];
}

bool isWrong(const ComponentState& component)
{
    return isIll(component.level) || component.flags.has(Flag::Soft);
}

} // namespace

Omens::Omens(Duration horizon)
    : m_horizon(horizon)
    , m_hazard(halfLifeInHorizons * secondsOf(horizon), usualInHorizons * secondsOf(horizon))
{
}

bool Omens::isQuiet(const ComponentState& component) noexcept
{
    return component.level == Level::Healthy && !component.flags.has(Flag::Soft) && !component.flags.has(Flag::Stale)
        && !component.flags.has(Flag::Maintenance);
}

double Omens::share(Duration time) const
{
    return secondsOf(time) / secondsOf(m_horizon);
}

void Omens::see(const Event& event)
{
    if (event.kind != EventKind::LevelChanged || event.from != Level::Healthy || !isIll(event.to))
        return;
    const auto [node, layer] = event.component;
    m_hazard.failed(layer, node);
    Lately& own = m_components[event.component];
    own.failures += 1;
    own.hasFailed = true;
    at(m_nodes, node).failures += 1;
    at(m_layers, layer).failures += 1;
}

void Omens::look(const Snapshot& snapshot)
{
    const Duration passed = m_lookedAt == WallTime{} ? Duration{} : snapshot.at - m_lookedAt;
    m_lookedAt = snapshot.at;
    m_hazard.passed(secondsOf(passed));
    const double kept = std::exp(-share(passed));
    for (auto* places : {&m_nodes, &m_layers}) {
        for (Together& place : *places)
            place = {place.failures * kept, 0};
    }
    for (auto& [id, own] : m_components) {
        own.failures *= kept;
        own.soft *= kept;
    }
    for (const auto& node : snapshot.nodes) {
        if (!node)
            continue; // it is not watched any more
        for (const ComponentState& component : node->components) {
            if (component.level == Level::Healthy)
                m_hazard.wasHealthy(component.layer, node->id, secondsOf(passed));
            if (component.level == Level::Healthy && component.flags.has(Flag::Soft))
                m_components[{node->id, component.layer}].soft = 1;
            if (isWrong(component)) {
                ++at(m_nodes, node->id).ill;
                ++at(m_layers, component.layer).ill;
            }
        }
    }
}

FailureSigns Omens::of(const NodeState& node, const ComponentState& component) const
{
    const auto found = m_components.find({node.id, component.layer});
    const Lately own = found == m_components.end() ? Lately{} : found->second;
    const Together here = node.id < m_nodes.size() ? m_nodes[node.id] : Together{};
    const Together alike = component.layer < m_layers.size() ? m_layers[component.layer] : Together{};
    bool needsIll = false;
    double needsFailures = 0;
    for (const ComponentState& other : node.components) {
        if (std::ranges::find(component.spec->dependsOn, other.spec->id) == component.spec->dependsOn.end())
            continue;
        needsIll = needsIll || isWrong(other);
        const auto needed = m_components.find({node.id, other.layer});
        needsFailures += needed == m_components.end() ? 0 : needed->second.failures;
    }
    const double sinceBack = own.hasFailed ? std::exp(-share(m_lookedAt - component.since)) : 0;
    FailureSigns signs;
    signs.hazard = m_hazard.chanceWithin(secondsOf(m_horizon), component.layer, node.id);
    signs.others = {std::isnan(component.score) ? 0 : (1 - component.score) * pointsOfBand, sinceBack,
        std::log1p(own.failures), own.soft, std::log1p(static_cast<double>(here.ill)),
        std::log1p(std::max(0.0, here.failures - own.failures)), std::log1p(static_cast<double>(alike.ill)),
        std::log1p(std::max(0.0, alike.failures - own.failures)), needsIll ? 1.0 : 0.0, std::log1p(needsFailures)};
    return signs;
}

} // namespace dwcp
