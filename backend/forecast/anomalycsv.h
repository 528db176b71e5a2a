// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forecast/csvcells.h"

#include <istream>
#include <optional>
#include <ostream>
#include <string>

namespace dwcp {

/**
 * Whole job of `dwcp-monitor anomalies`: `timestamp,value` rows in, `timestamp,value,anomaly_score` out, row by row as
 * they are read (so a score can only depend on what came before). Both input cells are handed on as they were written.
 * A missing value scores 0. On a problem the rows before it have been written.
 */
std::optional<CsvProblem> anomalyCsv(std::istream& in, std::ostream& out, const std::string& file = "standard input");

} // namespace dwcp
