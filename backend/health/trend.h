// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "resilience/clock.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace dwcp {

enum class TrendDirection : std::uint8_t { Unknown, Improving, Stable, Degrading };

/** When a value will cross a threshold, as far as is known. Durations count from MetricTrend::at. */
struct ThresholdCrossing {
    double threshold = 0;
    Duration median{};
    Duration low80{}, high80{}; ///< Duration::max(): not within any horizon
    Duration low95{}, high95{};
    double chance = 0; ///< of crossing within the horizon, 0..1
    bool critical = false; ///< of the critical threshold, else of the degraded one
};

/** A way to forecast, tried on the same past as the mix that is drawn. */
struct TriedMethod {
    std::string_view name; ///< lives as long as the program
    float smape = 0; ///< 0..200
    float mase = 0; ///< its error on the past in units of the naive one; not finite: the series never moves
    float weight = 0; ///< its share of the mix, 0..1; 0: not chosen
};

/**
 * What a metric will be, by the mix of methods that did best on its own past. For people to see: no alert goes by it.
 * All vectors have one element for each step.
 */
struct MetricForecast {
    std::string method; ///< "ensemble", or the one that had all the weight
    WallTime from{}; ///< of the newest value that it knows; the first step is one `step` later
    Duration step{};
    std::vector<double> point;
    std::vector<double> lower80, upper80;
    std::vector<double> lower95, upper95;
    Duration season{}; ///< of the shortest one found; zero: none
    double coverage95 = 0; ///< share of the past values that its 95 % interval held, 0..1; NaN: not measured
    double mase = 0; ///< its error on the past in units of the naive one; NaN: not measured
    double confidence = 0; ///< 0..1, measured
    double chanceOfDegraded = 0; ///< of being beyond the threshold at some moment of it, 0..1; NaN: there is none
    double chanceOfCritical = 0;
    double smape = 0; ///< its own error on the past, 0..200; NaN: not measured
    bool unskilled = false; ///< loses to naive: shown grey
    std::vector<TriedMethod> tried; ///< the best few, least error first, and the naive one always
};

/** Where a metric goes. Unknown under ten points, with equal times, or right after a start. */
struct MetricTrend {
    TrendDirection direction = TrendDirection::Unknown;
    WallTime at{}; ///< when it was computed
    double slope = 0; ///< units of the metric per second
    double slopeLow = 0, slopeHigh = 0; ///< 95 % interval
    double levelNow = 0; ///< fitted value at `at`
    double residual = 0; ///< robust standard deviation of what the line leaves over
    double confidence = 0; ///< 0..1, measured by backtest; 0 means unskilled
    std::uint32_t points = 0;
    std::optional<ThresholdCrossing> crossing; ///< towards the next worse threshold; empty: none in sight
    bool unskilled = false; ///< loses to naive: shown grey, may not alert
    std::shared_ptr<const MetricForecast> forecast; ///< nullptr: not made yet, or too few points
};

} // namespace dwcp
