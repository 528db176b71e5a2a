// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "resilience/clock.h"
#include "resilience/random.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string_view>

namespace dwcp {

enum class BalanceStrategy : std::uint8_t {
    SmoothWeighted, ///< in turn, by weight, each one's turns spread evenly
    LeastConnections, ///< the fewest calls under way for its weight
    PowerOfTwo, ///< the better of two drawn by weight
    LeastLatency, ///< the smallest moving average of its latency, times the calls under way, for its weight
    ConsistentHash, ///< by the key; when one goes, only its keys move
};
/** "smooth-weighted", "least-connections", "power-of-two", "least-latency", "consistent-hash". */
std::string_view balanceStrategyName(BalanceStrategy strategy) noexcept;

using InstanceIndex = std::uint32_t;

/**
 * Chooses an instance for each call. Weights are BalancerWeights' times the configured ones; a weight of 0 gets
 * nothing. The same weights, calls, clock and chance give the same choices. A choice costs no more than the logarithm
 * of the number of instances; setWeights() costs the whole. Thread: one.
 */
class InstanceSelector {
public:
    static constexpr std::size_t mostInstances = 65'535;

    virtual ~InstanceSelector() = default;

    /** By index; what was under way stays so. More than mostInstances: the rest gets nothing. */
    virtual void setWeights(std::span<const double> weights) = 0;
    /** nullopt: no instance has a weight. `key` is of the caller or the thing asked for; only hashing looks at it. */
    virtual std::optional<InstanceIndex> select(std::uint64_t key) = 0;
    /** The call that select() sent there has ended. */
    virtual void settle(InstanceIndex instance, Duration latency) = 0;
};

/** The clock and the chance must outlive it. */
std::unique_ptr<InstanceSelector> makeSelector(BalanceStrategy strategy, const Clock& clock, Random& random);

} // namespace dwcp
