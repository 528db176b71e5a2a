// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "resilience/clock.h"

#include <vector>

namespace dwcp {

/** Round values (1, 2, 2.5 or 5 times a power of ten apart) within [low, high], at most `most` of them. */
std::vector<double> valueTicks(double low, double high, int most);

/** The same for values in seconds: steps of a clock (1 s, 5 s, ... 30 min, 1 h, ... 1 d). */
std::vector<double> durationTicks(double lowSeconds, double highSeconds, int most);

/** Round times of day (local) within [from, to], at most `most` of them. */
std::vector<WallTime> timeTicks(WallTime from, WallTime to, int most);

} // namespace dwcp
