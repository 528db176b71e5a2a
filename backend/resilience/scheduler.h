// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "resilience/clock.h"

#include <functional>

namespace dwcp {

/** Who runs something later, for callers that do not block. A port: an event loop, a timer wheel, a test's list. */
class Scheduler {
public:
    virtual ~Scheduler() = default;

    /** Runs `task` once, not before `delay` has passed, and never inside this call. */
    virtual void after(Duration delay, std::function<void()> task) = 0;
};

} // namespace dwcp
