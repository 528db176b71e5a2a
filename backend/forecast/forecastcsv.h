// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forecast/csvcells.h"

#include <cstddef>
#include <istream>
#include <optional>
#include <ostream>
#include <string>
#include <vector>

namespace dwcp {

enum class ForecastFormat { Json, Csv };

struct ForecastCsvOptions {
    /** Named in problems; the stream itself has no name. */
    std::string file = "standard input";
    std::size_t horizon = 0;
    /** Values a season; 0 when not given: then clocks, calendars and the series itself tell. */
    std::size_t season = 0;
    /** In percent, as on the command line; each above 0 and below 100. */
    std::vector<double> levels = {80, 95};
    ForecastFormat format = ForecastFormat::Json;
};

/** A series as read: gaps are NaN. */
struct NamedSeries {
    std::string id;
    std::vector<double> values;
    /** Seconds between values where the file has times; 0 otherwise. */
    double step = 0;
};

/**
 * Reads `time,value` rows (one series, any order and spacing, put on a grid) or `id,v1,v2,...` rows (one series a
 * line). A header line is recognised by having no number behind its first cell. Empty cells at the ends of a series are
 * ignored, inside it they are gaps. On a problem nothing is read.
 */
std::optional<CsvProblem> readSeries(std::istream& in, const std::string& file, std::vector<NamedSeries>& series);

/** Whole job of `dwcp-monitor forecast`: reads, forecasts every series in input order, writes JSON or CSV. */
std::optional<CsvProblem> forecastCsv(std::istream& in, std::ostream& out, const ForecastCsvOptions& options);

} // namespace dwcp
