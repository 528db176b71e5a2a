// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/systemview.h"

#include "health/impact.h"
#include "health/score.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <tuple>
#include <vector>

namespace dwcp {

namespace {

constexpr double criticalPart = 5; ///< a fifth of the weight: a layer down on so much affects the critical path
constexpr std::size_t fewestVoters = 2; ///< one alone has no quorum to lose

/** A level as it may be counted on: what cannot be seen is unknown. */
Level visible(const ComponentState& component) noexcept
{
    return component.flags.has(Flag::Stale) ? Level::Unknown : component.level;
}

NodeTally::Vote voteOf(Level level) noexcept
{
    if (level == Level::Unknown)
        return NodeTally::Vote::Unknown;
    return isDown(level) ? NodeTally::Vote::Lost : NodeTally::Vote::Alive;
}

/** The sums over all nodes. */
struct Sums {
    double weight = 0;
    double unknownWeight = 0;
    double scores = 0;
    double leastScore = std::numeric_limits<double>::infinity();
    std::size_t scored = 0;
    std::uint32_t components = 0;
    std::uint32_t ill = 0;
    std::size_t voters = 0;
    double votesLost = 0;
    double heaviestVote = 0; ///< of those not lost
    bool criticalBreakerOpen = false;
    std::vector<double> downWeight; ///< by layer
    QuorumState quorum;
};

void addVote(const NodeTally& node, Sums& sums)
{
    if (node.vote == NodeTally::Vote::None)
        return;
    ++sums.voters;
    sums.quorum.total += node.weight;
    if (node.vote == NodeTally::Vote::Lost) {
        sums.votesLost += node.weight;
        return;
    }
    const double counted = node.weight * node.reputation;
    sums.votesLost += node.weight - counted;
    (node.vote == NodeTally::Vote::Alive ? sums.quorum.alive : sums.quorum.unknown) += counted;
    sums.heaviestVote = std::max(sums.heaviestVote, counted);
}

void addScore(double score, Sums& sums)
{
    if (std::isnan(score))
        return;
    sums.scores += score;
    sums.leastScore = std::min(sums.leastScore, score);
    ++sums.scored;
}

void addComponents(const NodeTally& node, Sums& sums, SystemState& system)
{
    for (std::size_t level = 0; level < levelCount; ++level) {
        const std::uint32_t counted =
            node.components[level] - node.planned[level]; // planned trouble counts for nothing
        const auto name = static_cast<Level>(level);
        system.componentsByLevel[level] += node.components[level];
        system.inMaintenance += node.planned[level];
        sums.components += counted;
        sums.ill += isIll(name) ? counted : 0;
        if (name != Level::Unknown)
            (isDown(name) ? system.notServing : system.serving) += counted;
    }
    // A node of unknown kind that does not answer has no component to be counted, but is ill all the same.
    sums.components += node.isIllAlone ? 1 : 0;
    sums.ill += node.isIllAlone ? 1 : 0;
    system.breakers += node.breakers;
    system.breakersUnknown += node.breakersUnknown;
    system.breakersOpen += node.breakersOpen;
    system.breakersHalfOpen += node.breakersHalfOpen;
    sums.criticalBreakerOpen = sums.criticalBreakerOpen || node.criticalBreakerOpen;
}

void addNode(const NodeTally& node, Sums& sums, SystemState& system)
{
    if (!(node.weight > 0))
        return; // removed
    ++system.nodesByLevel[static_cast<std::size_t>(node.level)];
    system.flags = system.flags | node.flags;
    sums.weight += node.weight;
    sums.unknownWeight += node.level == Level::Unknown ? node.weight : 0;
    addScore(node.score, sums);
    addComponents(node, sums, system);
    addVote(node, sums);
    if (node.downLayers.none())
        return;
    for (std::size_t layer = 0; layer < sums.downWeight.size(); ++layer)
        sums.downWeight[layer] += node.downLayers[layer] ? node.weight : 0;
}

/** Lost only when enough votes are known to be lost: what cannot be seen is not gone. */
bool isQuorumLost(const Sums& sums)
{
    return sums.quorum.total - sums.votesLost <= sums.quorum.needed;
}

/** One more failure, of the heaviest voter left, would lose the quorum that other failures have already thinned. */
bool isQuorumThin(const Sums& sums)
{
    return sums.votesLost > 0 && sums.quorum.total - sums.votesLost - sums.heaviestVote <= sums.quorum.needed;
}

bool isCriticalPathAffected(const Sums& sums, std::span<const LayerColumn> layers)
{
    for (std::size_t i = 0; i < layers.size(); ++i) {
        if (layers[i].criticalPath && sums.downWeight[i] > 0 && criticalPart * sums.downWeight[i] >= sums.weight)
            return true;
    }
    return sums.voters >= fewestVoters && isQuorumThin(sums);
}

int byCount(const Sums& sums, std::span<const LayerColumn> layers)
{
    const bool quorumLost = sums.voters >= fewestVoters && isQuorumLost(sums);
    if (quorumLost || 2 * sums.ill >= sums.components)
        return 4;
    if (isCriticalPathAffected(sums, layers))
        return 3;
    return sums.ill == 1 ? 1 : 2;
}

int byAvailability(double availability)
{
    if (std::isnan(availability) || availability > 0.99)
        return 1;
    return availability > 0.95 ? 2 : availability > 0.90 ? 3 : 4;
}

Level levelOf(const Sums& sums, int degradation)
{
    if (sums.weight <= 0 || sums.unknownWeight > sums.weight / 2)
        return Level::Unknown;
    constexpr Level levels[] = {Level::Healthy, Level::Degraded, Level::Degraded, Level::Critical, Level::Failed};
    return levels[degradation];
}

double scoreOf(const Sums& sums)
{
    if (sums.scored == 0)
        return std::numeric_limits<double>::quiet_NaN();
    return systemScore(sums.scores / static_cast<double>(sums.scored), sums.leastScore);
}

ServiceMode modeOf(const Sums& sums, const SystemState& system)
{
    if (sums.criticalBreakerOpen)
        return ServiceMode::Minimal;
    const bool limited = system.breakersOpen + system.breakersHalfOpen > 0 || sums.ill > 0;
    return limited ? ServiceMode::Limited : ServiceMode::Full;
}

void countBreaker(const BreakerView& breaker, bool isCritical, NodeTally& tally)
{
    const BreakerState state = shownState(breaker.state, breaker.mode);
    ++tally.breakers;
    tally.breakersHalfOpen += state == BreakerState::HalfOpen ? 1 : 0;
    if (state != BreakerState::Open)
        return;
    ++tally.breakersOpen;
    tally.criticalBreakerOpen = tally.criticalBreakerOpen || isCritical;
}

} // namespace

bool isAsBefore(const NodeTally& tally, const NodeTally& before) noexcept
{
    const auto rest = [](const NodeTally& of) {
        return std::tie(of.weight, of.reputation, of.level, of.flags, of.vote, of.criticalBreakerOpen, of.isIllAlone,
            of.breakers, of.breakersOpen, of.breakersHalfOpen, of.breakersUnknown, of.components, of.planned,
            of.downLayers);
    };
    return rest(tally) == rest(before);
}

NodeTally tallyOf(const NodeState& node, std::span<const LayerColumn> layers)
{
    NodeTally tally;
    tally.name = node.name;
    tally.weight = node.weight;
    tally.score = node.score;
    tally.level = node.level;
    tally.flags = node.flags;
    tally.isIllAlone = node.components.empty() && isIll(node.level);
    for (const ComponentState& component : node.components) {
        const Level level = visible(component);
        const LayerColumn& layer = layers[component.layer];
        ++tally.components[static_cast<std::size_t>(level)];
        const bool planned = component.flags.has(Flag::Maintenance);
        tally.planned[static_cast<std::size_t>(level)] += planned ? 1 : 0;
        tally.downLayers[component.layer] = isDown(level) && !planned;
        if (layer.id == consensusLayer)
            tally.vote = voteOf(level);
        countBreaker(component.breaker, layer.criticalPath, tally);
    }
    for (const NodeBreaker& own : node.breakers) {
        if (own.isKnown) {
            countBreaker(own.view, false, tally);
        } else {
            ++tally.breakers;
            ++tally.breakersUnknown;
        }
    }
    return tally;
}

SystemState viewSystem(const SystemFacts& facts)
{
    SystemState system;
    Sums sums;
    sums.downWeight.assign(facts.layers.size(), 0);
    for (const NodeTally& node : facts.nodes)
        addNode(node, sums, system);
    sums.quorum.needed = sums.quorum.total / 2; // exceeded, not reached
    if (sums.voters >= fewestVoters)
        system.quorum = sums.quorum;
    system.availability = facts.availability;
    if (sums.ill > 0)
        system.degradation = std::max(byCount(sums, facts.layers), byAvailability(facts.availability));
    system.level = levelOf(sums, system.degradation);
    system.score = clampToLevel(scoreOf(sums), system.level);
    system.mode = modeOf(sums, system);
    return system;
}

double viewScore(std::span<const NodeTally> nodes, Level level) noexcept
{
    Sums sums;
    for (const NodeTally& node : nodes) {
        if (node.weight > 0)
            addScore(node.score, sums);
    }
    return clampToLevel(scoreOf(sums), level);
}

} // namespace dwcp
