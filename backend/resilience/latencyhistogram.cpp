// SPDX-License-Identifier: GPL-3.0-or-later
#include "resilience/latencyhistogram.h"

#include "resilience/percentile.h"

namespace dwcp {

std::uint64_t LatencyHistogram::count() const noexcept
{
    std::uint64_t sum = 0;
    for (const auto& bucket : m_counts)
        sum += bucket.load(std::memory_order_relaxed);
    return sum;
}

std::optional<Duration> LatencyHistogram::percentile(double percent) const noexcept
{
    const auto rank = nearestRank(count(), percent);
    if (!rank)
        return {};
    std::uint64_t seen = 0;
    std::size_t at = 0;
    while (at + 1 < Buckets && (seen += m_counts[at].load(std::memory_order_relaxed)) < *rank)
        ++at;
    const std::uint64_t lower = lowerBound(at);
    const std::uint64_t upper = at + 1 < Buckets ? lowerBound(at + 1) : lower;
    return Duration(static_cast<std::int64_t>(lower + (upper - lower) / 2));
}

std::vector<LatencyHistogram::Step> LatencyHistogram::cumulative() const
{
    std::vector<Step> steps;
    std::uint64_t seen = 0;
    for (std::size_t at = 0; at < Buckets; ++at) {
        const bool endsDoubling = at % (1u << StepBits) == 0 && at + 1 < Buckets;
        seen += m_counts[at].load(std::memory_order_relaxed);
        if (endsDoubling)
            steps.push_back({Duration(static_cast<std::int64_t>(lowerBound(at + 1))), seen});
    }
    steps.push_back({Duration::max(), seen});
    return steps;
}

} // namespace dwcp
