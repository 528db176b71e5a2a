// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

namespace dwcp {

/**
 * The commands of dwcp-monitor that need no engine: `forecast --csv FILE ...` and `anomalies --csv FILE ...`, reading a
 * file ("-": standard input) and writing to standard output. The exit code, or nothing when the first argument is
 * neither: then the line is for the monitor itself.
 */
std::optional<int> runCsvCommand(int argc, const char* const* argv);

} // namespace dwcp
