// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

namespace dwcp {

/**
 * `dwcp-monitor check-rules --config FILE`: reads the alert rules of a configuration, with those that are shipped, and
 * prints one line each; with --backtest JOURNAL also what they would have told of what was recorded there. The exit
 * code, or nothing when the first argument is another one.
 */
std::optional<int> runRulesCommand(int argc, const char* const* argv);

} // namespace dwcp
