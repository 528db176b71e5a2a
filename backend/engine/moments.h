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

} // namespace dwcp
