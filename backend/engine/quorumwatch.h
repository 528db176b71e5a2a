// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/series.h"
#include "engine/systemview.h"
#include "health/quorum.h"

#include <map>
#include <span>
#include <string>
#include <vector>

namespace dwcp {

/**
 * The quorum over time: what nodes say of one another discounts votes, the exact analysis is made anew only when a vote
 * has changed, and the margin is sampled so that its trend can be told. Thread: the engine's.
 */
class QuorumWatch {
public:
    /** What a node says of its peers now; replaces what it said before. */
    void hear(const NodeState& from);
    void forget(NodeId node);

    /** Sets the reputation of all tallies after what the voters alive say. */
    void discount(std::span<NodeTally> tallies);

    /** Completes system.quorum, where there is one. */
    void view(SystemState& system, std::span<const NodeTally> tallies);

    /** Notes the margin; call it about once a second. */
    void sample(const SystemState& system, WallTime now);

    std::span<const Voter> voters() const noexcept { return m_voters; }

    template <typename Folder>
    void fold(Folder& folder)
    {
        folder(m_margins, m_discounted);
        for (auto& [node, opinions] : m_opinions) {
            for (PeerOpinion& opinion : opinions)
                folder(opinion.peer, opinion.reputation);
        }
    }

private:
    std::map<std::string, std::vector<double>, std::less<>> spokenOf(std::span<const NodeTally> tallies) const;

    std::map<NodeId, std::vector<PeerOpinion>> m_opinions; ///< only those that say anything
    bool m_discounted = false; ///< some tally has another reputation than 1
    std::vector<Voter> m_voters;
    QuorumState m_state;
    Series m_margins;
    WallTime m_trended{};
};

} // namespace dwcp
