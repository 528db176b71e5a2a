// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "health/snapshot.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace dwcp {

/** One node's breaker of a name that many nodes have. */
struct CallerBreaker {
    NodeId node = noNode;
    BreakerState state = BreakerState::Closed; ///< as shown
    bool isKnown = true; ///< false: the node cannot be seen
};

/** What breakers of one name, taken together, say about the side that is called. */
enum class FleetVerdict : std::uint8_t {
    Calm, ///< none is open
    CallerLocal, ///< few callers see trouble that the others do not: look at those callers
    CalleeDown, ///< half of the callers or more see trouble: look at what they call
    Unclear ///< too few callers can be seen, or something in between
};
std::string_view fleetVerdictName(FleetVerdict verdict) noexcept;

/** One breaker over all nodes. */
struct FleetBreaker {
    std::string name; ///< what follows the node's name: "acp"
    std::uint32_t closed = 0;
    std::uint32_t halfOpen = 0;
    std::uint32_t open = 0;
    std::uint32_t unknown = 0;
    FleetVerdict verdict = FleetVerdict::Calm;
    std::vector<NodeId> notClosed; ///< ascending
};

/**
 * The rule: of at least three callers that can be seen, half or more not closed means that the callee is down; at most
 * a tenth of them, or one alone, that the trouble is the callers' own. Pure.
 */
FleetBreaker judgeFleet(std::string name, std::span<const CallerBreaker> callers);

/** All breakers of the components in a snapshot, by name, ascending. Pure. Thread: any. */
std::vector<FleetBreaker> fleetBreakers(const Snapshot& snapshot);

} // namespace dwcp
