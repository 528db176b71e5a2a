// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/report.h"

namespace dwcp {

/** The system's score over time, its level behind it. */
ReportChart systemScoreChart(const Chronicle& chronicle);
/** How many components were at which level, over time. */
ReportChart componentLevelsChart(const Chronicle& chronicle);
ReportChart firingChart(const Chronicle& chronicle);
ReportChart openBreakersChart(const Chronicle& chronicle);
/** The metric's course with its thresholds. */
ReportChart metricChart(const Chronicle& chronicle, const ComponentAccount& component, std::uint16_t rule);
/** The same and where it may go. */
ReportChart outlookChart(const Chronicle& chronicle, const MetricOutlook& outlook);

} // namespace dwcp
