// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <span>
#include <vector>

namespace dwcp {

struct ChangePointOptions {
    /** Values between two changes; shorter excursions are outliers, not levels. */
    std::size_t minimumSegment = 8;
    /** Cost of one more change, in units of log(n) times the variance around the level. */
    double penalty = 6;
};

/**
 * The indices at which a series takes a new level (the first value of each new level), by PELT: the exact optimum of
 * squared distance plus penalty. Values far outside are clipped so that a spike is no level, and the penalty grows with
 * the autocorrelation, so that a wandering series is not cut to pieces. Values must be finite. Source: R. Killick,
 * P. Fearnhead, I. A. Eckley, Optimal detection of changepoints with a linear computational cost (2012).
 */
std::vector<std::size_t> changePoints(std::span<const double> values, const ChangePointOptions& options = {});

} // namespace dwcp
