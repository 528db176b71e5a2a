// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "health/snapshot.h"

#include <optional>

namespace dwcp {

/** Where a component's trends lead next. */
struct NextCrossing {
    std::uint16_t rule = noRule;
    Duration inTime{};
    Level level = Level::Degraded; ///< what it will be then
};

/** A crossing this near is shown in the cell itself. */
inline constexpr Duration soonLimit = std::chrono::hours(1);

/**
 * The soonest crossing of a healthy component's rules within soonLimit by trends that beat naive and more likely than
 * not; nothing for what is ill already.
 */
std::optional<NextCrossing> nextCrossing(const ComponentState& component);

} // namespace dwcp
