// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "resilience/clock.h"

#include <optional>
#include <string_view>

namespace dwcp {

/** A moment as RFC 3339 writes it, with any offset; nothing when it is none or beyond the years 1970 to 2199. */
std::optional<WallTime> parseRfc3339(std::string_view text);

} // namespace dwcp
