// SPDX-License-Identifier: GPL-3.0-or-later
#include "health/quorum.h"

#include "health/binomial.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>
#include <tuple>

namespace dwcp {

namespace {

using Votes = std::int64_t; ///< in millionths: sums are exact and comparisons sharp

constexpr double perVote = 1e6;
constexpr double mostVotes = 1e8; ///< of one voter; 90,000 such voters fit a sum
constexpr std::size_t mostMembers = 256; ///< of a set that is worth listing: nobody reads a larger one
constexpr std::size_t mostStates = 200'000; ///< of the count, after which it is a lower bound

Votes votesOf(double votes) noexcept
{
    return std::isnan(votes) ? 0 : static_cast<Votes>(std::llround(std::clamp(votes, 0.0, mostVotes) * perVote));
}

Votes countedVotes(const Voter& voter) noexcept
{
    return votesOf(voter.weight * std::clamp(voter.reputation, 0.0, 1.0));
}

struct Ballot {
    Votes votes = 0;
    NodeId node = 0;
};

std::uint64_t saturatingAdd(std::uint64_t a, std::uint64_t b) noexcept
{
    return a > UINT64_MAX - b ? UINT64_MAX : a + b;
}

std::uint64_t saturatingTimes(std::uint64_t a, std::uint64_t b) noexcept
{
    return b != 0 && a > UINT64_MAX / b ? UINT64_MAX : a * b;
}

/** n over k, by the row of Pascal's triangle: every step is a sum, so nothing overflows on the way. */
std::uint64_t choose(std::size_t n, std::size_t k)
{
    constexpr double certainlyTooMany = 45; // e^45 is nearly twice what the number can hold
    const auto logFactorial = [](std::size_t of) { return logGamma(static_cast<double>(of) + 1); };
    if (logFactorial(n) - logFactorial(k) - logFactorial(n - k) > certainlyTooMany)
        return UINT64_MAX;
    std::vector<std::uint64_t> row(k + 1, 0);
    row[0] = 1;
    for (std::size_t i = 0; i < n; ++i) {
        for (std::size_t j = k; j > 0; --j)
            row[j] = saturatingAdd(row[j], row[j - 1]);
    }
    return row[k];
}

/**
 * The sets of `size` voters with at least `wanted` votes together, where no smaller set has so many. Of the voters from
 * the i-th on the heaviest come first, so whether any set is left to be found is one look at a sum: there are no dead
 * ends.
 */
class BreakingSets {
public:
    BreakingSets(std::vector<Ballot> ballots, Votes wanted) : m_ballots(std::move(ballots)), m_wanted(wanted)
    {
        std::ranges::sort(m_ballots,
            [](const Ballot& a, const Ballot& b) { return a.votes != b.votes ? a.votes > b.votes : a.node < b.node; });
        m_sums.assign(m_ballots.size() + 1, 0);
        for (std::size_t i = 0; i < m_ballots.size(); ++i)
            m_sums[i + 1] = m_sums[i] + m_ballots[i].votes;
        while (m_size < m_ballots.size() && m_sums[m_size] < m_wanted)
            ++m_size;
    }

    std::size_t size() const noexcept { return m_size; }

    std::vector<std::vector<NodeId>> list()
    {
        m_listed.clear();
        list(0, m_size, m_wanted);
        return std::move(m_listed);
    }

    std::uint64_t count()
    {
        makeGroups();
        return count(0, m_size, m_wanted);
    }
    bool isCountExact() const noexcept { return m_counts.size() < mostStates; }

private:
    struct Group {
        Votes votes = 0;
        std::size_t first = 0;
        std::size_t members = 0;
    };

    bool canReach(std::size_t from, std::size_t left, Votes wanted) const noexcept
    {
        return from + left <= m_ballots.size() && m_sums[from + left] - m_sums[from] >= wanted;
    }

    void list(std::size_t from, std::size_t left, Votes wanted)
    {
        if (left == 0) {
            m_listed.push_back(m_chosen);
            std::ranges::sort(m_listed.back());
            return;
        }
        for (std::size_t i = from; canReach(i, left, wanted) && m_listed.size() < QuorumState::listedSets; ++i) {
            m_chosen.push_back(m_ballots[i].node);
            list(i + 1, left - 1, wanted - m_ballots[i].votes);
            m_chosen.pop_back();
        }
    }

    void makeGroups()
    {
        m_groups.clear();
        for (std::size_t i = 0; i < m_ballots.size(); ++i) {
            if (m_groups.empty() || m_groups.back().votes != m_ballots[i].votes)
                m_groups.push_back({m_ballots[i].votes, i, 0});
            ++m_groups.back().members;
        }
    }

    /** Sets that take some of each group of equal voters from the g-th on. */
    std::uint64_t count(std::size_t g, std::size_t left, Votes wanted)
    {
        if (left == 0)
            return wanted <= 0 ? 1 : 0;
        if (g == m_groups.size() || !canReach(m_groups[g].first, left, wanted))
            return 0;
        const auto known = m_counts.find({g, left, wanted});
        if (known != m_counts.end())
            return known->second;
        if (!isCountExact())
            return 0;
        const Group& group = m_groups[g];
        std::uint64_t sets = 0;
        for (std::size_t taken = std::min(left, group.members) + 1; taken-- > 0;) {
            const Votes rest = wanted - static_cast<Votes>(taken) * group.votes;
            const std::uint64_t others = count(g + 1, left - taken, rest);
            if (others != 0)
                sets = saturatingAdd(sets, saturatingTimes(others, choose(group.members, taken)));
        }
        return m_counts[{g, left, wanted}] = sets;
    }

    std::vector<Ballot> m_ballots; ///< heaviest first
    std::vector<Votes> m_sums; ///< of the first i ballots
    Votes m_wanted;
    std::size_t m_size = 0;
    std::vector<NodeId> m_chosen;
    std::vector<std::vector<NodeId>> m_listed;
    std::vector<Group> m_groups;
    std::map<std::tuple<std::size_t, std::size_t, Votes>, std::uint64_t> m_counts;
};

struct Tally {
    Votes total = 0;
    Votes alive = 0;
    Votes unknown = 0;
};

Tally countVotes(std::span<const Voter> voters) noexcept
{
    Tally tally;
    for (const Voter& voter : voters) {
        tally.total += votesOf(voter.weight);
        if (voter.standing == Standing::Lost)
            continue;
        (voter.standing == Standing::Alive ? tally.alive : tally.unknown) += countedVotes(voter);
    }
    return tally;
}

QuorumVerdict verdictOn(const Tally& tally) noexcept
{
    if (2 * tally.alive > tally.total)
        return QuorumVerdict::Held;
    return 2 * (tally.alive + tally.unknown) > tally.total ? QuorumVerdict::Unsure : QuorumVerdict::Lost;
}

} // namespace

std::string_view verdictName(QuorumVerdict verdict) noexcept
{
    constexpr std::string_view names[] = {"held", "unsure", "lost"};
    return names[static_cast<int>(verdict)];
}

QuorumState analyseQuorum(std::span<const Voter> voters)
{
    const Tally tally = countVotes(voters);
    QuorumState state;
    state.total = static_cast<double>(tally.total) / perVote;
    state.alive = static_cast<double>(tally.alive) / perVote;
    state.unknown = static_cast<double>(tally.unknown) / perVote;
    state.needed = state.total / 2;
    state.verdict = verdictOn(tally);
    if (state.verdict == QuorumVerdict::Lost)
        return state;
    const bool withUnknown = state.verdict == QuorumVerdict::Unsure;
    std::vector<Ballot> ballots;
    Votes standing = 0;
    for (const Voter& voter : voters) {
        const bool counts = voter.standing == Standing::Alive || (withUnknown && voter.standing == Standing::Unknown);
        if (!counts || countedVotes(voter) == 0)
            continue;
        ballots.push_back({countedVotes(voter), voter.node});
        standing += ballots.back().votes;
    }
    const Votes wanted = standing - tally.total / 2; // when so many are gone, what is left is no majority
    for (const Ballot& ballot : ballots) {
        if (ballot.votes >= wanted)
            state.singlePoints.push_back(ballot.node);
    }
    std::ranges::sort(state.singlePoints);
    BreakingSets sets(std::move(ballots), wanted);
    state.breakingSize = static_cast<std::uint32_t>(sets.size());
    if (sets.size() <= mostMembers)
        state.breakingSets = sets.list();
    state.breakingSetCount = std::max<std::uint64_t>(sets.count(), state.breakingSets.size());
    state.isCountExact = sets.isCountExact();
    return state;
}

QuorumState quorumWithout(std::span<const Voter> voters, std::span<const NodeId> lost)
{
    std::vector<Voter> left(voters.begin(), voters.end());
    for (Voter& voter : left) {
        if (std::ranges::find(lost, voter.node) != lost.end())
            voter.standing = Standing::Lost;
    }
    return analyseQuorum(left);
}

double reputationOf(std::vector<double> opinions, std::size_t otherVoters)
{
    if (2 * opinions.size() <= otherVoters)
        return 1; // those who say nothing have the middle
    if (opinions.size() < otherVoters)
        opinions.resize(otherVoters, 1.0);
    if (opinions.empty())
        return 1;
    const auto middle = opinions.begin() + static_cast<std::ptrdiff_t>(opinions.size() / 2);
    std::ranges::nth_element(opinions, middle); // of an even number the kinder of the two in the middle
    return std::clamp(*middle, 0.0, 1.0);
}

} // namespace dwcp
