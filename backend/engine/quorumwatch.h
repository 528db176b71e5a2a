// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/series.h"
#include "engine/systemview.h"
#include "health/quorum.h"

#include <span>
#include <string_view>
#include <unordered_map>
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
    /** A node's tally is made anew: it keeps its reputation until discount() finds another one. */
    void follow(const NodeTally& before, NodeTally& now);

    /** Sets the reputation of all tallies after what the voters alive say; costs nothing while nobody's vote moved. */
    bool discount(std::span<NodeTally> tallies);

    /** Completes system.quorum, where there is one. */
    void view(SystemState& system, std::span<const NodeTally> tallies);

    /** Notes the margin; call it about once a second. */
    void sample(const SystemState& system, WallTime now);

    std::span<const Voter> voters() const noexcept { return m_voters; }

    template <typename Folder>
    void fold(Folder& folder)
    {
        m_margins.foldWhole(folder);
        folder(m_opinions, m_heard, m_moved, m_outdated, m_voters, m_state, m_trended);
    }

private:
    using Spoken = std::unordered_map<std::string_view, std::vector<double>>; ///< by the name of the peer
    Spoken spokenOf(std::span<const NodeTally> tallies) const;

    std::vector<std::vector<PeerOpinion>> m_opinions; ///< by node
    bool m_heard = false; ///< opinions changed since discount()
    bool m_moved = false; ///< votes changed since discount()
    bool m_outdated = false; ///< m_voters are no longer what the tallies say
    std::vector<Voter> m_voters;
    QuorumState m_state;
    Series m_margins;
    WallTime m_trended{};
};

} // namespace dwcp
