// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forecast/trend.h"

#include <limits>

namespace dwcp {

enum class Crossing {
    Unknown, ///< the trend is unknown
    AlreadyBeyond, ///< the line is at or past the threshold now
    NotCrossing, ///< not within the horizon: fewer than half of the possible futures reach it in time
    Crossing, ///< half of the possible futures or more reach it within the horizon
};

struct TimeRange {
    double low = std::numeric_limits<double>::infinity();
    double high = std::numeric_limits<double>::infinity();
};

/**
 * When a trend meets a threshold, as a distribution: seconds from the trend's `now`; infinity means "never on this
 * course". Bounds of an interval may be infinite even when the median is not.
 */
struct TimeToThreshold {
    Crossing answer = Crossing::Unknown;
    double median = std::numeric_limits<double>::infinity();
    TimeRange interval80;
    TimeRange interval95;
    /** Probability that the threshold is met within the horizon, 0..1. */
    double probability = 0;
};

/**
 * The threshold is met from the good side: upwards where higher is worse, downwards where lower is. Slope and level are
 * taken as normally distributed with the widths the trend reports. `horizon` is in seconds.
 */
TimeToThreshold timeToThreshold(
    const Trend& trend, double threshold, double horizon = std::numeric_limits<double>::infinity());

} // namespace dwcp
