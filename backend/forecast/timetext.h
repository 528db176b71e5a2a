// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string_view>

namespace dwcp {

/**
 * Seconds since 1970-01-01 UTC from what people write in the first column: a number (seconds; from 1e11 on
 * milliseconds) or a date YYYY-MM[-DD] with "-" or "/", optionally followed by "T" or a blank and HH:MM[:SS[.fff]] and
 * Z or an offset +HH:MM. Times without an offset are taken as UTC. Nothing when it is neither.
 */
std::optional<double> parseTimeText(std::string_view text);

} // namespace dwcp
