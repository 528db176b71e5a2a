// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/quorumwatch.h"

#include "engine/trender.h"

#include <algorithm>

namespace dwcp {

namespace {

constexpr std::size_t keptMargins = 720; ///< twelve minutes at one a second
constexpr Duration betweenTrends = std::chrono::seconds(10);

/** Less margin is worse, and at nothing the quorum is gone. */
MetricRule marginRule()
{
    MetricRule rule;
    rule.id = "quorum_margin";
    rule.polarity = Polarity::LowerIsWorse;
    rule.critical = Threshold{0, 0};
    rule.ideal = 1;
    return rule;
}

Standing standingOf(NodeTally::Vote vote) noexcept
{
    if (vote == NodeTally::Vote::Alive)
        return Standing::Alive;
    return vote == NodeTally::Vote::Lost ? Standing::Lost : Standing::Unknown;
}

std::vector<Voter> votersOf(std::span<const NodeTally> tallies)
{
    std::vector<Voter> voters;
    for (std::size_t i = 0; i < tallies.size(); ++i) {
        const NodeTally& tally = tallies[i];
        if (tally.vote != NodeTally::Vote::None)
            voters.push_back({static_cast<NodeId>(i), tally.weight, tally.reputation, standingOf(tally.vote)});
    }
    return voters;
}

} // namespace

void QuorumWatch::hear(const NodeState& from)
{
    if (from.id >= m_opinions.size())
        m_opinions.resize(from.id + 1);
    if (m_opinions[from.id] == from.opinions)
        return;
    m_opinions[from.id] = from.opinions;
    m_heard = true;
}

void QuorumWatch::forget(NodeId node)
{
    if (node < m_opinions.size())
        m_opinions[node].clear();
    m_heard = m_moved = true;
}

void QuorumWatch::follow(const NodeTally& before, NodeTally& now)
{
    now.reputation = before.reputation;
    m_moved = m_moved || before.vote != now.vote || before.weight != now.weight;
}

QuorumWatch::Spoken QuorumWatch::spokenOf(std::span<const NodeTally> tallies) const
{
    Spoken spoken;
    for (std::size_t node = 0; node < std::min(m_opinions.size(), tallies.size()); ++node) {
        if (tallies[node].vote != NodeTally::Vote::Alive)
            continue;
        for (const PeerOpinion& opinion : m_opinions[node])
            spoken[opinion.peer].push_back(opinion.reputation);
    }
    return spoken;
}

bool QuorumWatch::discount(std::span<NodeTally> tallies)
{
    m_outdated = m_outdated || m_moved;
    const bool isNews = m_heard || m_moved;
    m_heard = m_moved = false;
    if (!isNews)
        return false;
    const auto alive = static_cast<std::size_t>(std::ranges::count(tallies, NodeTally::Vote::Alive, &NodeTally::vote));
    const Spoken spoken = spokenOf(tallies);
    for (NodeTally& tally : tallies) {
        const auto found = tally.vote == NodeTally::Vote::None ? spoken.end() : spoken.find(tally.name);
        const std::size_t others = alive - (tally.vote == NodeTally::Vote::Alive ? 1 : 0);
        const double reputation = found == spoken.end() ? 1 : reputationOf(found->second, others);
        m_outdated = m_outdated || tally.reputation != reputation;
        tally.reputation = reputation;
    }
    return true;
}

void QuorumWatch::view(SystemState& system, std::span<const NodeTally> tallies)
{
    if (!system.quorum) {
        m_voters.clear();
        m_outdated = true;
        return;
    }
    if (std::exchange(m_outdated, false)) {
        const MetricTrend trend = m_state.marginTrend;
        m_voters = votersOf(tallies);
        m_state = analyseQuorum(m_voters);
        m_state.marginTrend = trend;
    }
    system.quorum = m_state;
}

void QuorumWatch::sample(const SystemState& system, WallTime now)
{
    if (!system.quorum)
        return;
    m_margins.append({now, system.quorum->margin()}, keptMargins);
    if (now - m_trended < betweenTrends)
        return;
    static const MetricRule rule = marginRule();
    m_state.marginTrend = trendOfRule(rule, m_margins, now);
    m_trended = now;
}

} // namespace dwcp
