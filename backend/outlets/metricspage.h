// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "health/snapshot.h"

#include <string>

namespace dwcp {

/**
 * The engine's own metrics and the health of every component, as a page of Prometheus text 0.0.4. Per-component series
 * stop at `componentCap` components; the rest is counted per node and layer level only, and the page says so in
 * dwcp_console_components_omitted. Pure: the same snapshot gives the same page. Thread: any.
 */
std::string metricsPage(const Snapshot& snapshot, std::size_t componentCap = 10'000);

} // namespace dwcp
