// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "health/profile.h"
#include "health/snapshot.h"

namespace dwcp {

/** Probabilities, 0..1, that something leaves healthy within a horizon, by two ways of looking ahead; NaN: unknown. */
struct Foretold {
    double byForecast = 0; ///< the forecast's paths, with the errors that it made on its own past
    double byLine = 0; ///< the robust line and the width of its slope
};

/**
 * That a metric is beyond the threshold at which its component is no longer healthy at some moment of the horizon.
 * Unknown with less than 30 values, with less of a past than twice the horizon, and where there is no threshold.
 * Pure; any thread.
 */
Foretold foretell(const Points& points, const MetricRule& rule, Duration horizon);

} // namespace dwcp
