// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "resilience/clock.h"

namespace dwcp {

/** `time` + `by`, at most WallTime::max(): a profile may name a duration that reaches beyond the end of time. */
constexpr WallTime later(WallTime time, Duration by) noexcept
{
    return by > WallTime::max() - time ? WallTime::max() : time + by;
}

/** `factor` times a duration, at most Duration::max(). */
constexpr Duration times(int factor, Duration duration) noexcept
{
    return duration > Duration::max() / factor ? Duration::max() : factor * duration;
}

/** The last moment of a raster of so wide steps that is not after `time`. */
constexpr WallTime floorTo(WallTime time, Duration step) noexcept
{
    const Duration past = step > Duration::zero() ? time.time_since_epoch() % step : Duration::zero();
    return time - (past < Duration::zero() ? past + step : past);
}

/** The first one that is not before it. */
constexpr WallTime ceilTo(WallTime time, Duration step) noexcept
{
    const WallTime before = floorTo(time, step);
    return before == time ? time : later(before, step);
}

} // namespace dwcp
