// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <span>
#include <vector>

namespace dwcp {

/**
 * The accuracy measures of the M competitions. `actual` and `forecast` are equally long; NaN when they are empty or the
 * scale is zero while the error is not. Source: S. Makridakis et al., The M4 Competition (2020).
 */

/** Symmetric mean absolute percentage error, 0..200; a pair of zeros counts as no error. */
double smape(std::span<const double> actual, std::span<const double> forecast);

/** Mean absolute error in units of `scale`, the mean absolute seasonal difference of the history. */
double mase(std::span<const double> actual, std::span<const double> forecast, double scale);

/** Mean absolute difference of values one season apart; one step apart when the history is too short. */
double naiveScale(std::span<const double> history, std::size_t season);

/** Mean scaled interval score of a central interval that claims to hold 1 - alpha. */
double msis(std::span<const double> actual, std::span<const double> lower, std::span<const double> upper, double scale,
    double alpha = 0.05);

/** Overall weighted average: the mean of both measures relative to those of Naive2. */
double owa(double smape, double mase, double naiveSmape, double naiveMase);

/** Naive2: the last value after classical multiplicative adjustment when a 90 % autocorrelation test finds the season.
 */
std::vector<double> naive2(std::span<const double> history, std::size_t season, std::size_t horizon);

} // namespace dwcp
