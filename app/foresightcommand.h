// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

namespace dwcp {

/**
 * `dwcp-monitor foresight --journal FILE`: what probabilities of leaving healthy would have been told along a recorded
 * run, what they were worth (Brier score beside the base rate and "never"), and which components are likely to leave
 * healthy next. The exit code, or nothing when the first argument is another one.
 */
std::optional<int> runForesightCommand(int argc, const char* const* argv);

} // namespace dwcp
