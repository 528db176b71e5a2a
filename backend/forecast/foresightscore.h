// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <limits>
#include <span>
#include <vector>

namespace dwcp {

/** How often what was told with about the same probability came to be. */
struct ReliabilityBin {
    double low = 0; ///< inclusive
    double high = 0; ///< exclusive, but for the last one
    double told = 0; ///< mean probability
    double happened = 0; ///< share of these that happened
    std::size_t count = 0;
};

/**
 * What foretold probabilities were worth, beside who always tells the base rate (which knows how often it happened in
 * the end, so it is hard to beat) and who always says "it will not happen". NaN where nothing was told.
 */
struct ForesightScore {
    std::size_t count = 0; ///< told
    std::size_t unknown = 0; ///< not told (NaN), so in none of the figures below
    double baseRate = std::numeric_limits<double>::quiet_NaN();
    double brier = std::numeric_limits<double>::quiet_NaN(); ///< 0 is perfect
    double brierOfBaseRate = std::numeric_limits<double>::quiet_NaN();
    double brierOfNever = std::numeric_limits<double>::quiet_NaN();
    double skill = std::numeric_limits<double>::quiet_NaN(); ///< 1 - brier / brierOfBaseRate; NaN when that is 0
    std::vector<ReliabilityBin> bins; ///< those that something was told in, ascending
};

/**
 * Probabilities against what happened (1 or 0), of equal length (the shorter counts). Source: G. W. Brier (1950);
 * A. H. Murphy, A new vector partition of the probability score (1973), for the bins.
 */
ForesightScore foresightScore(std::span<const double> probabilities, std::span<const double> outcomes);

} // namespace dwcp
