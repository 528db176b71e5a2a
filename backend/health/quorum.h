// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "health/check.h"
#include "health/trend.h"

#include <span>
#include <vector>

namespace dwcp {

/** What is known of a voter. */
enum class Standing : std::uint8_t { Alive, Lost, Unknown };

/** One that votes. What others think of it discounts its vote: a voter of reputation 0.5 counts half. */
struct Voter {
    NodeId node = 0;
    double weight = 1; ///< votes, 0..1e8
    double reputation = 1; ///< 0..1
    Standing standing = Standing::Alive;
    friend bool operator==(const Voter&, const Voter&) = default;
};

/** Held by what is seen alive; unsure while those that cannot be seen would be needed; lost whatever they do. */
enum class QuorumVerdict : std::uint8_t { Held, Unsure, Lost };
std::string_view verdictName(QuorumVerdict verdict) noexcept;

/** Votes, and how many failures there are room for. */
struct QuorumState {
    double total = 0; ///< undiscounted votes
    double alive = 0; ///< discounted by reputation, as unknown
    double needed = 0; ///< half of the total: a quorum has more than this
    double unknown = 0; ///< cannot be seen: neither alive nor lost
    QuorumVerdict verdict = QuorumVerdict::Lost;
    /** The fewest further losses that end the quorum; 0 when it is lost. One less than this is survived for certain. */
    std::uint32_t breakingSize = 0;
    std::uint64_t breakingSetCount = 0; ///< sets of that size that end it
    bool isCountExact = true; ///< else there are at least so many
    std::vector<std::vector<NodeId>> breakingSets; ///< the first listedSets of them, heaviest voters first
    std::vector<NodeId> singlePoints; ///< voters whose loss alone ends it, ascending
    MetricTrend marginTrend; ///< of margin(), as the engine saw it

    static constexpr std::size_t listedSets = 32;

    /** Votes alive beyond what is needed; not positive when what is seen does not suffice. */
    double margin() const noexcept { return alive - needed; }
};

/**
 * Exact for any number of voters: votes are counted in millionths as whole numbers. While the quorum is held, voters
 * that cannot be seen are taken as lost already, so that no more is promised than is known; while it is unsure, they
 * are taken as alive. Listing costs the sets listed, counting is exact unless the weights differ in more ways than can
 * be counted through, which isCountExact tells. Pure. Thread: any.
 */
QuorumState analyseQuorum(std::span<const Voter> voters);

/** The quorum as it would be if these were lost too. */
QuorumState quorumWithout(std::span<const Voter> voters, std::span<const NodeId> lost);

/**
 * What the other voters together think of one: the median of their opinions, where who says nothing thinks well of it.
 * So a minority can discount nobody. 1 without opinions.
 */
double reputationOf(std::vector<double> opinions, std::size_t otherVoters);

} // namespace dwcp
