// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "resilience/clock.h"

#include <array>
#include <atomic>
#include <bit>
#include <cstdint>
#include <optional>
#include <vector>

namespace dwcp {

/**
 * Latencies from 1 us to 4.6 minutes in 226 counters (1.8 KiB): eight steps to each doubling, so a quantile is right
 * within one part in sixteen. Shorter and longer ones are counted at the ends. Recording is two relaxed increments and
 * never allocates.
 *
 * Thread: any. A reader beside writers sees a histogram that some recent records are missing from.
 * Source: the log-linear buckets of HdrHistogram.
 */
class alignas(64) LatencyHistogram {
public:
    static constexpr int StepBits = 3;
    static constexpr int LowestExponent = 10; // 2^10 ns
    static constexpr int HighestExponent = 38; // 2^38 ns = 274.9 s
    static constexpr std::size_t Buckets = (std::size_t{HighestExponent - LowestExponent} << StepBits) + 2;

    /** Negative latencies count as zero. */
    void record(Duration latency) noexcept
    {
        const auto nanoseconds = static_cast<std::uint64_t>(latency.count() < 0 ? 0 : latency.count());
        m_counts[indexOf(nanoseconds)].fetch_add(1, std::memory_order_relaxed);
        m_sum.fetch_add(nanoseconds, std::memory_order_relaxed);
    }

    std::uint64_t count() const noexcept;
    Duration sum() const noexcept { return Duration(static_cast<std::int64_t>(m_sum.load(std::memory_order_relaxed))); }

    /** The middle of the bucket that holds the nearest rank. `percent` within 1 and 100; nothing when empty or outside.
     */
    std::optional<Duration> percentile(double percent) const noexcept;

    /** One entry a doubling: how many took less than `below`. Ends with everything. */
    struct Step {
        Duration below;
        std::uint64_t count;
    };
    std::vector<Step> cumulative() const;

    static constexpr std::size_t indexOf(std::uint64_t nanoseconds) noexcept
    {
        if (nanoseconds < std::uint64_t{1} << LowestExponent)
            return 0;
        const int exponent = std::bit_width(nanoseconds) - 1;
        if (exponent >= HighestExponent)
            return Buckets - 1;
        const auto step = (nanoseconds >> (exponent - StepBits)) & ((1u << StepBits) - 1);
        return 1 + (static_cast<std::size_t>(exponent - LowestExponent) << StepBits) + step;
    }
    /** The shortest latency of bucket `index`. */
    static constexpr std::uint64_t lowerBound(std::size_t index) noexcept
    {
        if (index == 0)
            return 0;
        const std::size_t step = (index - 1) & ((1u << StepBits) - 1);
        const std::size_t exponent = LowestExponent + ((index - 1) >> StepBits);
        return (std::uint64_t{1} << exponent) + (std::uint64_t{step} << (exponent - StepBits));
    }

private:
    std::array<std::atomic<std::uint64_t>, Buckets> m_counts{};
    std::atomic<std::uint64_t> m_sum{0};
};

static_assert(sizeof(LatencyHistogram) <= 2048);

} // namespace dwcp
