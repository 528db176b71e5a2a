// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "probes/layoutkeeper.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace dwcp {

/** A threshold range: the alert is outside [low, high], or inside it. */
struct PerfRange {
    double low = 0;
    double high = 0;
    bool alertsInside = false;
};

/** One item of a plugin's performance data, in base units: seconds, bytes, percent. */
struct PerfValue {
    std::string label;
    double value = 0; ///< NaN for U: the plugin could not tell
    std::string unit; ///< "seconds", "bytes", "percent", "count" (a counter), "" or what the plugin wrote
    std::optional<PerfRange> warn;
    std::optional<PerfRange> crit;
    std::optional<double> min;
    std::optional<double> max;
};

/**
 * Reads 'label'=value[unit];[warn];[crit];[min];[max] items. Items that are not of this form are left out. KB, MB, GB
 * and TB count 1024 each, as the monitoring plugins mean them. Thread: any.
 * Source: monitoring-plugins.org, development guidelines, sections "performance data" and "threshold and ranges".
 */
std::vector<PerfValue> parsePerfdata(std::string_view text);

/** "10", "10:", "~:10", "10:20", "@10:20"; nothing when it is none of these. */
std::optional<PerfRange> parseRange(std::string_view text);

/** A plugin's output taken apart. */
struct PluginOutput {
    std::string text; ///< the first line, without performance data
    std::string perfdata; ///< of all lines, joined by blanks
};

PluginOutput splitPluginOutput(std::string_view output);

/** The series of one item: plugin_LABEL and, where given, its _warn, _crit (per bound), _min and _max. */
void addPerfSeries(const PerfValue& item, std::vector<SeriesValue>& series);

} // namespace dwcp
