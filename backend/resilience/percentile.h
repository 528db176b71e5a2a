// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "resilience/clock.h"

#include <cstdint>
#include <optional>
#include <span>

namespace dwcp {

/**
 * The nearest rank, counted from 1: the smallest rank that at least `percent` of `count` values do not exceed. Percent
 * is within 1 and 100; a ratio such as 0.95 passed by mistake is refused (nothing), as is a count of zero.
 */
std::optional<std::uint64_t> nearestRank(std::uint64_t count, double percent) noexcept;

/** The value at the nearest rank. Reorders `samples`. Nothing where nearestRank() says nothing. */
std::optional<Duration> percentile(std::span<Duration> samples, double percent) noexcept;

} // namespace dwcp
