// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "resilience/breakerstate.h"

#include <optional>
#include <string>

namespace dwcp {

/** A snapshot as one line of text: the version, then numbers with spaces between. For a file that outlives the process.
 */
std::string encode(const BreakerSnapshot& snapshot);

/**
 * Reads what encode() wrote. A line of another version gives a snapshot with just that version, which restore() refuses
 * by name; nothing at all when the line is damaged.
 */
std::optional<BreakerSnapshot> decodeBreakerSnapshot(std::string_view line);

} // namespace dwcp
