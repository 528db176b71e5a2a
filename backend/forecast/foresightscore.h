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
 * the end, so it is hard to beat), who tells the rate as it was known so far (the fair one), and who always says "it
 * will not happen". NaN where nothing was told.
 */
struct ForesightScore {
    std::size_t count = 0; ///< told
    std::size_t unknown = 0; ///< not told (NaN), so in none of the figures below
    double baseRate = std::numeric_limits<double>::quiet_NaN();
    double brier = std::numeric_limits<double>::quiet_NaN(); ///< 0 is perfect
    double brierOfBaseRate = std::numeric_limits<double>::quiet_NaN();
    double brierOfNever = std::numeric_limits<double>::quiet_NaN();
    double brierOfKnownRate = std::numeric_limits<double>::quiet_NaN(); ///< NaN: no such rates were given
    double skill = std::numeric_limits<double>::quiet_NaN(); ///< 1 - brier / brierOfBaseRate; NaN when that is 0
    double skillOverKnownRate = std::numeric_limits<double>::quiet_NaN();
    double reliability =
        std::numeric_limits<double>::quiet_NaN(); ///< how far told and happened are apart; 0 is perfect
    double resolution =
        std::numeric_limits<double>::quiet_NaN(); ///< how far the bins are from the base rate; 0: no news
    std::vector<ReliabilityBin> bins; ///< those that something was told in, ascending
};

/**
 * Probabilities against what happened (1 or 0), of equal length (the shorter counts), and beside them the rate that was
 * known when each was told; may be empty. Source: G. W. Brier (1950); A. H. Murphy, A new vector partition of the
 * probability score (1973), for the bins, their reliability and their resolution.
 */
ForesightScore foresightScore(
    std::span<const double> probabilities, std::span<const double> outcomes, std::span<const double> knownRates = {});

} // namespace dwcp
