// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "health/snapshot.h"

#include <vector>

namespace dwcp {

/** What taking a component out of service would do, from what is known now. */
struct Impact {
    std::vector<ComponentId> losesService; ///< the component, if it serves, and what needs it on its node
    double capacityBefore = 0; ///< share of the layer's weight that serves, 0..1
    double capacityAfter = 0;
    std::optional<QuorumState> quorumAfter; ///< where the component votes
    bool breaksQuorum = false; ///< it is held, or may be, and would certainly not be any more
    /** What an hour of it would take from each budget in whose scope it is, as a share of the whole budget. */
    struct Burn {
        std::string objective;
        double budgetPerHour = 0;
        double remaining = 1; ///< now
    };
    std::vector<Burn> burns;
};

/** Nothing when there is no such component. Pure. Thread: any. */
std::optional<Impact> previewTrip(const Snapshot& snapshot, ComponentId component);

/** In words for a person: "loses n1 Consensus; capacity 100 % to 67 %; quorum margin 0.5 votes". */
std::string impactText(const Snapshot& snapshot, const Impact& impact);

/** The voters that a snapshot shows. */
std::vector<Voter> votersOf(const Snapshot& snapshot);

/** The layer whose components vote. */
inline constexpr std::string_view consensusLayer = "acp";

} // namespace dwcp
