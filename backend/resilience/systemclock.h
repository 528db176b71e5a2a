// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "resilience/clock.h"

namespace dwcp {

/** The machine's clocks. This pair of files is the one home of the real clock. Thread: any. */
class SystemClock final : public Clock {
public:
    SteadyTime steady() const noexcept override;
    WallTime wall() const noexcept override;
};

} // namespace dwcp
