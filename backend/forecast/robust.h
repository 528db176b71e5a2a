// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

namespace dwcp {

/** Makes a median absolute deviation an estimate of the standard deviation of a normal distribution. */
inline constexpr double MadToSigma = 1.4826022185056018;

/** Median of finite values, reordering them: a full partition around the middle index stays behind. NaN when empty. */
double medianInPlace(std::span<double> values);

/** Median of a copy. */
double median(std::span<const double> values);

/** Median absolute deviation about the median times MadToSigma. */
double robustScale(std::span<const double> values);

/** Quantile (0..1) with linear interpolation (type 7), reordering the values. NaN when empty. */
double quantileInPlace(std::span<double> values, double probability);

/** Distribution function and quantile of the standard normal distribution. */
double normalCdf(double z);
double normalQuantile(double probability);

} // namespace dwcp
