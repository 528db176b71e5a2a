// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "resilience/countwindow.h"
#include "resilience/rollingwindow.h"

#include <cstdint>
#include <limits>
#include <memory>

namespace dwcp {

/**
 * What only some breakers need and the 128 bytes of a breaker have no room for: a window of another shape, the end of a
 * mode. Made when first needed. Thread: under the breaker's lock.
 */
struct BreakerAnnex {
    std::int64_t modeUntil = std::numeric_limits<std::int64_t>::max();
    std::uint64_t slow = 0; // total of slow calls
    std::unique_ptr<RollingWindow> rolling;
    std::unique_ptr<CountWindow> counting;
};

} // namespace dwcp
