// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "health/check.h"
#include "health/level.h"

#include <cstdint>
#include <set>
#include <span>
#include <string>
#include <utility>
#include <vector>

namespace dwcp {

/** Something that is ill. A node that has no components is ill as a whole: then layer is wholeNode. */
struct IllThing {
    static constexpr std::uint8_t wholeNode = 0xff;

    NodeId node = 0;
    std::uint8_t layer = wholeNode;
    Level level = Level::Degraded;
    WallTime since{};
    std::vector<std::uint8_t> needsLayers; ///< of the same node
};

/** What nobody can see now, although it was asked: a node and one of its layers, or wholeNode. */
using UnseenThings = std::set<std::pair<NodeId, std::uint8_t>>;

/** Who depends on whom between nodes; indexes are NodeIds. Nodes beyond the end depend on nothing. */
struct NodeDependencies {
    struct Group {
        std::vector<NodeId> members;
        std::uint32_t needs = 1;
    };
    std::vector<std::vector<NodeId>> nodes;
    std::vector<std::vector<std::uint32_t>> groupsOf; ///< indexes into groups
    std::vector<Group> groups;
    std::set<NodeId> needUnwatched; ///< those that need a name that nobody watches, or no more
};

/** Where the trouble may come from, and why that is thought. */
struct ProbableCause {
    NodeId node = 0;
    std::uint8_t layer = IllThing::wholeNode;
    double share = 0; ///< of the belief in this incident's causes, 0..1
    std::uint32_t explains = 0; ///< ill things that need it, itself included
    bool isRoot = false; ///< nothing that it needs is ill
    bool isSure = true; ///< all that it needs can be seen
    WallTime since{};
    Level level = Level::Degraded;
};

/** Things that are ill together: one trouble instead of forty. */
struct Incident {
    std::uint64_t id = 0; ///< given by who keeps them; 0: none yet
    WallTime since{}; ///< of the first
    Level level = Level::Degraded; ///< of the worst
    std::vector<std::size_t> things; ///< indexes into the ill things, ascending
    std::vector<ProbableCause> causes; ///< likeliest first, at most mostCauses

    static constexpr std::size_t mostCauses = 5;
};

/**
 * Groups what is ill and ranks causes. Ill together are: layers of one node; a thing and what it needs, directly or
 * through a redundancy group that has too few members left; and the same layer on at least three nodes that fell ill
 * within a minute, which points at something shared. The likeliest cause needs nothing that is ill, explains much, was
 * first and is bad. What cannot be seen is not well: such a member serves no group, and who needs something that cannot
 * be seen is a cause that nobody is sure of. Cycles do no harm. Pure. Order of incidents: by their first thing.
 */
std::vector<Incident> findIncidents(
    std::span<const IllThing> things, const NodeDependencies& dependencies, const UnseenThings& unseen = {});

} // namespace dwcp
