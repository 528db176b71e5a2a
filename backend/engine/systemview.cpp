// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/systemview.h"

#include "health/score.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <vector>

namespace dwcp {

namespace {

constexpr double criticalShare = 0.20; ///< of the weight: a layer down on so much of it affects the critical path
constexpr std::string_view consensusLayer = "acp";

/** A level as it may be counted on: what cannot be seen is unknown. */
Level visible(const ComponentState& component) noexcept
{
    return component.flags.has(Flag::Stale) ? Level::Unknown : component.level;
}

struct Tally {
    double weight = 0;
    double unknownWeight = 0;
    std::uint32_t components = 0;
    std::uint32_t ill = 0;
    std::vector<double> downByLayer; ///< weight of the nodes on which the layer is down
    std::vector<double> votesAlive;
    std::vector<double> votesLost;
    bool criticalBreakerOpen = false;
    std::vector<double> scores;
};

void countNode(const NodeState& node, std::span<const LayerColumn> layers, Tally& tally, SystemState& system)
{
    ++system.nodesByLevel[static_cast<int>(node.level)];
    tally.weight += node.weight;
    tally.scores.push_back(node.score);
    if (node.level == Level::Unknown)
        tally.unknownWeight += node.weight;
    system.flags = system.flags | node.flags;
    for (const ComponentState& component : node.components) {
        const Level level = visible(component);
        ++system.componentsByLevel[static_cast<int>(level)];
        ++tally.components;
        tally.ill += isIll(level) ? 1 : 0;
        const LayerColumn& layer = layers[component.layer];
        if (isDown(level))
            tally.downByLayer[component.layer] += node.weight;
        if (layer.id == consensusLayer)
            (isDown(level) || level == Level::Unknown ? tally.votesLost : tally.votesAlive).push_back(node.weight);
        const BreakerState breaker = shownState(component.breaker.state, component.breaker.mode);
        system.breakersOpen += breaker == BreakerState::Open ? 1 : 0;
        system.breakersHalfOpen += breaker == BreakerState::HalfOpen ? 1 : 0;
        if (breaker == BreakerState::Open && layer.criticalPath)
            tally.criticalBreakerOpen = true;
    }
    // A node of unknown kind that does not answer has no component to be counted, but is ill all the same.
    if (node.components.empty() && isIll(node.level)) {
        ++tally.components;
        ++tally.ill;
    }
}

std::optional<QuorumState> quorumOf(const Tally& tally)
{
    if (tally.votesAlive.size() + tally.votesLost.size() < 2)
        return std::nullopt;
    QuorumState quorum;
    for (const double vote : tally.votesAlive)
        quorum.alive += vote;
    quorum.total = quorum.alive;
    for (const double vote : tally.votesLost)
        quorum.total += vote;
    quorum.needed = quorum.total / 2; // exceeded, not reached
    return quorum;
}

/** One more failure, of the heaviest voter alive, would lose the quorum that other failures have already thinned. */
bool quorumIsThin(const Tally& tally, const QuorumState& quorum)
{
    if (tally.votesLost.empty() || tally.votesAlive.empty())
        return false;
    return quorum.alive - *std::ranges::max_element(tally.votesAlive) <= quorum.needed;
}

int degradationOf(const Tally& tally, const SystemState& system, std::span<const LayerColumn> layers)
{
    if (tally.ill == 0)
        return 0;
    const bool quorumLost = system.quorum && system.quorum->alive <= system.quorum->needed;
    if (quorumLost || 2 * tally.ill >= tally.components)
        return 4;
    int byCount = tally.ill == 1 ? 1 : 2;
    for (std::size_t i = 0; i < layers.size(); ++i) {
        if (layers[i].criticalPath && tally.downByLayer[i] >= criticalShare * tally.weight)
            byCount = 3;
    }
    if (system.quorum && quorumIsThin(tally, *system.quorum))
        byCount = 3;
    const double availability = system.availability;
    const int byAvailability = std::isnan(availability) || availability > 0.99 ? 1
        : availability > 0.95                                                  ? 2
        : availability > 0.90                                                  ? 3
                                                                               : 4;
    return std::max(byCount, byAvailability);
}

Level levelOf(const Tally& tally, int degradation)
{
    if (tally.weight <= 0 || tally.unknownWeight > tally.weight / 2)
        return Level::Unknown;
    constexpr Level levels[] = {Level::Healthy, Level::Degraded, Level::Degraded, Level::Critical, Level::Failed};
    return levels[degradation];
}

} // namespace

SystemState viewSystem(const SystemFacts& facts)
{
    SystemState system;
    Tally tally;
    tally.downByLayer.assign(facts.layers.size(), 0);
    for (const auto& node : facts.nodes) {
        if (node)
            countNode(*node, facts.layers, tally, system);
    }
    system.availability = facts.availability;
    system.quorum = quorumOf(tally);
    system.degradation = degradationOf(tally, system, facts.layers);
    system.level = levelOf(tally, system.degradation);
    system.score = clampToLevel(systemScore(tally.scores), system.level);
    if (tally.criticalBreakerOpen)
        system.mode = ServiceMode::Minimal;
    else if (system.breakersOpen + system.breakersHalfOpen > 0 || tally.ill > 0)
        system.mode = ServiceMode::Limited;
    return system;
}

} // namespace dwcp
