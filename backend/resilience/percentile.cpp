// SPDX-License-Identifier: GPL-3.0-or-later
#include "resilience/percentile.h"

#include <algorithm>
#include <cmath>

namespace dwcp {

std::optional<std::uint64_t> nearestRank(std::uint64_t count, double percent) noexcept
{
    if (count == 0 || !(percent >= 1.0 && percent <= 100.0))
        return {};
    // Percent first: 95 * 1000 / 100 is exactly 950, while 0.95 * 1000 need not be.
    const double rank = std::ceil(percent * static_cast<double>(count) / 100.0);
    return std::clamp<std::uint64_t>(static_cast<std::uint64_t>(rank), 1, count);
}

std::optional<Duration> percentile(std::span<Duration> samples, double percent) noexcept
{
    const auto rank = nearestRank(samples.size(), percent);
    if (!rank)
        return {};
    const auto at = samples.begin() + static_cast<std::ptrdiff_t>(*rank - 1);
    std::nth_element(samples.begin(), at, samples.end());
    return *at;
}

} // namespace dwcp
