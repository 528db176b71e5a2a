// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "health/snapshot.h"

#include <array>
#include <bitset>
#include <span>
#include <string_view>

namespace dwcp {

/**
 * What of a node counts for the whole, small enough that ten thousand are added up in a blink. Made anew whenever the
 * node changes. What is stale counts as unknown.
 */
struct NodeTally {
    enum class Vote : std::uint8_t { None, Alive, Lost, Unknown };

    std::string_view name; ///< of the node; whoever owns the tally keeps it alive
    double weight = 0;
    double reputation = 1; ///< discounts its vote
    double score = 0; ///< NaN when unknown
    std::bitset<noLayer + 1>
        downLayers; ///< columns in which the node is hard critical or failed, and not in maintenance
    std::array<std::uint8_t, levelCount> components{}; ///< by level
    std::array<std::uint8_t, levelCount> planned{}; ///< those of them that are in maintenance
    std::uint8_t breakers = 0; ///< the components' and its own
    std::uint8_t breakersOpen = 0;
    std::uint8_t breakersHalfOpen = 0;
    std::uint8_t breakersUnknown = 0;
    Level level = Level::Unknown;
    Flags flags;
    Vote vote = Vote::None; ///< in the consensus layer
    bool criticalBreakerOpen = false;
    bool isIllAlone = false; ///< of unknown kind, without components, and ill
};

/** Nothing but the scores may differ, and whose they are. */
bool isAsBefore(const NodeTally& tally, const NodeTally& before) noexcept;

NodeTally tallyOf(const NodeState& node, std::span<const LayerColumn> layers);

/** What the whole is, from what its nodes are. */
struct SystemFacts {
    std::span<const NodeTally> nodes;
    std::span<const LayerColumn> layers;
    double availability = 0; ///< of all components over the SLA window; NaN when unknown
};

/**
 * Levels, counts, degradation and quorum of the system after the rules of the domain. `since` is left to the caller.
 * Pure. Thread: any.
 */
SystemState viewSystem(const SystemFacts& facts);
/** The score of the same alone, where the level is known to be this one. */
double viewScore(std::span<const NodeTally> nodes, Level level) noexcept;

} // namespace dwcp
