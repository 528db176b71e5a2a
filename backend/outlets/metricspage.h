// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "health/snapshot.h"
#include "outlets/lanetally.h"

#include <string>
#include <vector>

namespace prometheus {
struct MetricFamily;
}

namespace dwcp {

/**
 * The engine's own metrics and the health of every component, as a page of Prometheus text 0.0.4. Per-component series
 * stop at `componentCap` components; the others are in dwcp_system_components, the counts by level, and the page says
 * how many they are in dwcp_console_components_omitted. Pure: the same snapshot gives the same page. Thread: any.
 */
std::string metricsPage(const Snapshot& snapshot, std::size_t componentCap = 10'000);

/** What became of all that was to be carried to others, as a further piece of that page. Thread: any. */
std::string outletMetrics(const LaneTallies& tallies);

/** The page of the engine and its components, before it is printed. All values are gauges or counters. */
std::vector<prometheus::MetricFamily> metricFamilies(const Snapshot& snapshot, std::size_t componentCap = 10'000);

} // namespace dwcp
