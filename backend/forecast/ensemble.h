// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forecast/backtest.h"

namespace dwcp {

/** Mean absolute error of each method (catalogue order) over the judged origins; NaN where it was never measured. */
std::vector<double> methodErrors(std::span<const double> values, std::span<const OriginForecasts> backtest,
    std::size_t skippedOrigin = static_cast<std::size_t>(-1));

/**
 * Weights of the methods, summing to 1: prior experience times measured error to a power that grows with the number of
 * origins. Methods well behind the best one get nothing, so a single method may have the whole weight.
 */
std::vector<double> ensembleWeights(std::span<const double> errors, std::size_t origins);

/** Weighted mean of the paths that are there; empty when no weighted path is. */
std::vector<double> combine(const OriginForecasts& forecasts, std::span<const double> weights);

} // namespace dwcp
