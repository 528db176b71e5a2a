// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "resilience/clock.h"

#include <optional>
#include <string_view>

namespace dwcp {

/** Reads "2026-03-18T14:32:08.250Z" (RFC 3339, any offset) or seconds since 1970; nullopt when it is neither. */
std::optional<WallTime> readTime(std::string_view text);

} // namespace dwcp
