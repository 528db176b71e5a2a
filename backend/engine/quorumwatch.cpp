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
    if (from.opinions.empty()) {
        m_opinions.erase(from.id);
        return;
    }
    m_opinions[from.id] = from.opinions;
}

void QuorumWatch::forget(NodeId node)
{
    m_opinions.erase(node);
}

std::map<std::string, std::vector<double>, std::less<>> QuorumWatch::spokenOf(std::span<const NodeTally> tallies) const
{
    std::map<std::string, std::vector<double>, std::less<>> spokenOf;
    for (const auto& [node, opinions] : m_opinions) {
        if (node >= tallies.size() || tallies[node].vote != NodeTally::Vote::Alive)
            continue;
        for (const PeerOpinion& opinion : opinions)
            spokenOf[opinion.peer].push_back(opinion.reputation);
    }
    return spokenOf;
}

void QuorumWatch::discount(std::span<NodeTally> tallies)
{
    if (m_opinions.empty() && !m_discounted)
        return;
    const auto alive = static_cast<std::size_t>(std::ranges::count(tallies, NodeTally::Vote::Alive, &NodeTally::vote));
    const auto spoken = spokenOf(tallies);
    m_discounted = false;
    for (NodeTally& tally : tallies) {
        const auto found = tally.vote == NodeTally::Vote::None ? spoken.end() : spoken.find(tally.name);
        const std::size_t others = alive - (tally.vote == NodeTally::Vote::Alive ? 1 : 0);
        tally.reputation = found == spoken.end() ? 1 : reputationOf(found->second, others);
        m_discounted = m_discounted || tally.reputation != 1;
    }
}

void QuorumWatch::view(SystemState& system, std::span<const NodeTally> tallies)
{
    if (!system.quorum) {
        m_voters.clear();
        return;
    }
    std::vector<Voter> voters = votersOf(tallies);
    if (voters != m_voters) {
        const MetricTrend trend = m_state.marginTrend;
        m_state = analyseQuorum(voters);
        m_state.marginTrend = trend;
        m_voters = std::move(voters);
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
