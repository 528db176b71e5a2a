// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/chronicle.h"

namespace dwcp {

/** How far a report looks ahead. */
enum class OutlookDepth : std::uint8_t {
    Trends, ///< robust lines and times to thresholds
    Forecasts, ///< also forecasts with intervals, with what they achieved on their own past
};

/**
 * Looks at where the metrics of a chronicle go from its end, and puts what it finds into `outlooks`: of all whose
 * course was kept, at most so many as somebody waits for. Pure.
 */
void addOutlooks(Chronicle& chronicle, OutlookDepth depth);

} // namespace dwcp
