// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <span>
#include <vector>

namespace dwcp {

/** Smoothing constants in the error-correction form: level += trend + alpha e, trend = phi trend + beta e. */
struct Smoothing {
    double alpha = 0.5;
    double beta = 0;
    double phi = 1;
};

/** Which constants are free. */
enum class SmoothingTrend { None, Linear, Damped };

struct SmoothedState {
    double level = 0;
    double trend = 0;
    /** Sum of squared one-step errors. */
    double squaredError = 0;
};

/**
 * Runs additive exponential smoothing over a series. The initial level and trend are not guessed: errors are linear in
 * them, so the pass solves for the pair that makes the squared one-step errors smallest.
 */
SmoothedState smooth(std::span<const double> values, const Smoothing& smoothing, SmoothingTrend trend);

/**
 * The constants with the smallest squared one-step error: alpha in [0.0001, 0.9999], beta in [0.0001, alpha], phi in
 * [0.8, 0.98] as R's forecast package bounds them. Long series are judged by their newest 500 points.
 */
Smoothing fitSmoothing(std::span<const double> values, SmoothingTrend trend);

/** level + trend (phi + phi^2 + ...) for 1..horizon. */
std::vector<double> extrapolate(const SmoothedState& state, double phi, std::size_t horizon);

} // namespace dwcp
