// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "resilience/clock.h"

#include <cstdint>
#include <optional>
#include <string>

namespace dwcp {

/** An outage that was planned in the configuration: once, or again and again. All times of day are UTC. */
struct PlannedOutage {
    std::string node; ///< empty: all
    std::string layer; ///< id; empty: all
    std::string reason;
    WallTime from{}; ///< once: when it begins; else epoch
    Duration duration{};
    Duration timeOfDay{}; ///< again and again: when it begins on its days
    std::uint8_t weekdays = 0; ///< bit 0 is Sunday
    std::uint8_t dayOfMonth = 0; ///< 1..31, in the months that have it; 0: by weekdays

    bool isOnce() const noexcept { return weekdays == 0 && dayOfMonth == 0; }
};

/** The beginning of the first occurrence that ends after `at`; nullopt when there is none any more. */
std::optional<WallTime> nextOutage(const PlannedOutage& outage, WallTime at);

} // namespace dwcp
