// SPDX-License-Identifier: GPL-3.0-or-later
#include "resilience/systemclock.h"

namespace dwcp {

SteadyTime SystemClock::steady() const noexcept
{
    return std::chrono::time_point_cast<Duration>(std::chrono::steady_clock::now());
}

WallTime SystemClock::wall() const noexcept
{
    return std::chrono::time_point_cast<Duration>(std::chrono::system_clock::now());
}

} // namespace dwcp
