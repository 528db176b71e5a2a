// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <limits>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace dwcp {

/** How much work a forecast may be: Quick for thousands of live series, Thorough for a file someone waits for. */
enum class ForecastEffort { Quick, Thorough };

struct ForecastOptions {
    std::size_t horizon = 1;
    /** Lengths of known seasons, in values. Longer ones are looked for besides; none given: all are looked for. */
    std::vector<std::size_t> seasons = {};
    /** Shares of the future values that the intervals are to hold, 0..1. */
    std::vector<double> levels{0.80, 0.95};
    /** What the quantity can never leave, for example 0 and 1 for a ratio. */
    std::optional<double> lowerBound = std::nullopt;
    std::optional<double> upperBound = std::nullopt;
    ForecastEffort effort = ForecastEffort::Thorough;
    /** Below this many values the answer is unknown. */
    std::size_t minimumPoints = 10;
    /** Keeps errorPaths for failureProbability(). */
    bool keepPaths = false;
};

struct PredictionInterval {
    double level = 0.95;
    std::vector<double> lower;
    std::vector<double> upper;
};

/** What the ensemble achieved on the series' own past, forecast from earlier origins. NaN when not measurable. */
struct ForecastBacktest {
    double smape = std::numeric_limits<double>::quiet_NaN();
    double mase = std::numeric_limits<double>::quiet_NaN();
    double coverage95 = std::numeric_limits<double>::quiet_NaN();
    /** 1 - error / error of the naive forecast (seasonal where there is a season); negative when it loses. */
    double skill = std::numeric_limits<double>::quiet_NaN();
    std::size_t origins = 0;
};

struct MethodWeight {
    std::string method;
    double weight = 0;
};

/** What one method of the catalogue achieved on the same origins as the mix. */
struct MethodTrial {
    std::string_view method; ///< of the catalogue: lives as long as the program
    double smape = 0; ///< 0..200
    double mase = 0; ///< error in units of the naive one; NaN where the series never moves
    double weight = 0; ///< its share of the mix, 0..1
};

/**
 * The future of a series. Not known (too few values): method "unknown", points and intervals NaN. When nothing beats
 * the naive forecast the answer is not skilled: it may be shown, in grey, and must not alert.
 */
struct Forecast {
    std::string method = "unknown";
    std::vector<double> point;
    std::vector<PredictionInterval> intervals;
    ForecastBacktest backtest;
    std::vector<std::size_t> seasons;
    std::vector<MethodWeight> members;
    std::vector<MethodTrial> trials; ///< the methods that could be judged at every origin, least error first
    /** Actual minus forecast at every full origin of the backtest, at today's scale; only with keepPaths. */
    std::vector<std::vector<double>> errorPaths;

    bool isKnown() const noexcept { return method != "unknown"; }
    bool isSkilled() const noexcept { return backtest.skill > 0; }
    /** In [0, 1]: (1 + skill) / 2 x coverage / 0.95, as for trends. */
    double confidence() const noexcept;
};

/**
 * Forecasts an evenly spaced series, oldest value first; NaN marks a gap. All methods of the catalogue are judged by a
 * rolling-origin backtest and mixed by what they achieved; intervals are conformal on the mix's own past errors. Pure
 * and deterministic; any thread.
 */
Forecast forecastSeries(std::span<const double> values, const ForecastOptions& options);

} // namespace dwcp
