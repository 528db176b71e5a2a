// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <limits>

namespace dwcp {

/** a + b without running over the end of time. */
constexpr std::int64_t later(std::int64_t a, std::int64_t b) noexcept
{
    constexpr auto end = std::numeric_limits<std::int64_t>::max();
    return b > 0 && a > end - b ? end : a + b;
}

} // namespace dwcp
