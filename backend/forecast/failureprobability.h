// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forecast/forecast.h"
#include "forecast/trend.h"

namespace dwcp {

/**
 * Probability that a metric is beyond its threshold at some moment of the forecast's horizon, 0..1. The forecast's own
 * past errors are laid on its path one origin at a time, so the runs and jumps that this series makes are in the
 * answer; the spread of their worst moments gives the probability. Needs a forecast made with keepPaths; NaN when
 * unknown.
 */
double failureProbability(const Forecast& forecast, double threshold, Worse worse);

/** That at least one of several metrics fails; unknown (NaN) ones are left out. NaN when all are unknown. */
double anyFailureProbability(std::span<const double> probabilities);

/**
 * Mean squared distance of probabilities from what happened (1 failed, 0 did not): 0 is perfect, a coin scores 0.25,
 * and who always says the base rate b scores b (1 - b). Source: G. W. Brier (1950).
 */
double brierScore(std::span<const double> probabilities, std::span<const double> outcomes);

} // namespace dwcp
