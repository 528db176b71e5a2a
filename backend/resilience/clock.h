// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

namespace dwcp {

using Duration = std::chrono::nanoseconds;
using SteadyTime = std::chrono::time_point<std::chrono::steady_clock, Duration>;
using WallTime = std::chrono::time_point<std::chrono::system_clock, Duration>;

/**
 * The only way to learn what time it is. Everything that depends on time takes a Clock by reference, so that tests and
 * replays own the time. The one real implementation is SystemClock (resilience/systemclock.h); tests/rules refuses the
 * real clock anywhere else.
 *
 * Thread: any; implementations are safe to read concurrently.
 */
class Clock {
public:
    virtual ~Clock() = default;

    /** Never goes backwards. For durations, deadlines and order. */
    virtual SteadyTime steady() const noexcept = 0;

    /** Time of day (UTC). May jump; for showing and storing only. */
    virtual WallTime wall() const noexcept = 0;
};

} // namespace dwcp
