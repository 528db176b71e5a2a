// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <limits>
#include <span>

namespace dwcp {

enum class Worse { Higher, Lower };
enum class Direction { Unknown, Improving, Stable, Degrading };

struct TrendOptions {
    Worse worse = Worse::Higher;
    std::size_t minimumPoints = 10;
    /** Longer series are reduced to this many medians of neighbouring points before slopes are taken. */
    std::size_t maximumPoints = 120;
};

/**
 * Where a series is going, robustly.
 *
 * Times are seconds (any epoch, any spacing, ascending), slopes are value units per second. The slope is Theil and
 * Sen's median of all pairwise slopes; its 95 % interval is Sen's rank interval, widened by the lag-1 autocorrelation
 * of the residuals so that a wandering metric is not mistaken for a moving one. Up to 29 % of the points may be wild.
 * The direction is Stable when the interval holds zero, Unknown when there are too few usable points (non-finite values
 * are left out) or when all have one time.
 *
 * A value; any thread. Source: P. K. Sen, Estimates of the regression coefficient based on Kendall's tau (1968).
 */
struct Trend {
    Direction direction = Direction::Unknown;
    Worse worse = Worse::Higher;
    double slope = std::numeric_limits<double>::quiet_NaN();
    double slopeLow = std::numeric_limits<double>::quiet_NaN();
    double slopeHigh = std::numeric_limits<double>::quiet_NaN();
    /** Time of the newest usable point and the height of the line there. */
    double now = std::numeric_limits<double>::quiet_NaN();
    double level = std::numeric_limits<double>::quiet_NaN();
    /** Seconds between the oldest and the newest usable point. */
    double span = 0;
    /** Standard deviation of the residuals as the median absolute deviation sees it. */
    double residualScale = std::numeric_limits<double>::quiet_NaN();
    /** Usable points, before any reduction. */
    std::size_t points = 0;

    bool isKnown() const noexcept { return direction != Direction::Unknown; }
    double at(double time) const noexcept { return level + slope * (time - now); }
};

/** The trend of a series; `times` and `values` are equally long (the shorter one counts). */
Trend trendOf(std::span<const double> times, std::span<const double> values, const TrendOptions& options = {});

/** How far a trend can be believed on its own series, measured by refitting at earlier origins. */
struct TrendBacktest {
    /** 1 - mean absolute error / that of "stays as it is"; negative when the trend loses. NaN when not measurable. */
    double skill = std::numeric_limits<double>::quiet_NaN();
    /** Share of the held-out points inside the 95 % prediction interval. */
    double coverage = std::numeric_limits<double>::quiet_NaN();
    /** In [0, 1]: (1 + skill) / 2 x coverage / 0.95. Under one half the trend loses to naive or is overconfident. */
    double confidence = 0;
    std::size_t forecasts = 0;

    bool isSkilled() const noexcept { return skill > 0; }
};

/** Rolling-origin backtest of trendOf(): four origins in the last third, judged on the points that followed. */
TrendBacktest backtestTrend(std::span<const double> times, std::span<const double> values, const TrendOptions& = {});

} // namespace dwcp
