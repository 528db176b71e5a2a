// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace dwcp {

/** Nodes of which some stand in for one another: who depends on the group is served while `needs` of them are. */
struct RedundancyGroup {
    std::string name; ///< unique, and no node's name
    std::vector<std::string> members; ///< names of nodes
    std::uint32_t needs = 1;
};

/** Who depends on whom, by name. */
using DependencyNames = std::vector<std::pair<std::string, std::vector<std::string>>>;

/**
 * A cycle as a person reads it, "a -> b -> a", the first in the order given; nothing when there is none. Goes down no
 * call stack, however long the chain.
 */
std::optional<std::string> findCycle(const DependencyNames& dependencies);

} // namespace dwcp
