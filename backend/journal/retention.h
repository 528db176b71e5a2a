// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "resilience/clock.h"

#include <cstdint>

namespace dwcp {

/** How long and how much is kept. What is older, or first in line when there is too much, goes by itself. */
struct Retention {
    Duration inputs = std::chrono::hours(24 * 7); ///< results and commands: what replay needs
    Duration raw = std::chrono::hours(24 * 7); ///< single values
    Duration minutes = std::chrono::hours(24 * 31);
    Duration hours = std::chrono::hours(24 * 366);
    std::uint64_t checkpointBytes = 2ULL << 30; ///< of the checkpoints of inputs that are kept; then they get sparser
    std::uint64_t fileBytes = 8ULL << 30; ///< of the whole journal; the oldest inputs and single values go first
    Duration told = std::chrono::hours(24 * 31); ///< what reports are made from
};

} // namespace dwcp
