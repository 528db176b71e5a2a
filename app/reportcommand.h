// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

namespace dwcp {

/**
 * `dwcp-monitor report --journal FILE --type TYPE --format FORMAT --out PATH ...`: what a journal tells, to hand on.
 * Exit codes: 0, 1 when it could not be made or written, 2 when an argument is no good. Nothing when the first argument
 * is not "report".
 */
std::optional<int> runReportCommand(int argc, char** argv);

} // namespace dwcp
