// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <span>
#include <vector>

namespace dwcp {

/** How samples with times become an evenly spaced series. */
struct RegularSeries {
    double start = 0; ///< seconds, of the first value
    double step = 0; ///< seconds between values; 0 when the times do not tell one
    std::vector<double> values; ///< NaN where no sample fell
};

/**
 * Puts samples on a grid whose step is the median distance of the samples (or `step` when given): the mean of what
 * falls into a cell, NaN where nothing does. Samples may be irregular, repeated or out of order; non-finite ones are
 * left out. A grid more than eight times longer than the samples is refused (empty values): the times are no rhythm.
 */
RegularSeries regularized(std::span<const double> times, std::span<const double> values, double step = 0);

/** A counter as increments per sample: a fall is a restart at zero, so the new reading itself is the increment. */
std::vector<double> counterIncrements(std::span<const double> readings);

/**
 * Gaps (NaN, Inf) filled: with the neighbouring cycles' movement where a season is known and both neighbours exist,
 * else along the straight line between the neighbours. Leading gaps are dropped, trailing ones repeat the last value's
 * season or the last value.
 */
std::vector<double> gapsFilled(std::span<const double> values, std::size_t season = 1);

} // namespace dwcp
