// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/drawings.h"

#include <algorithm>
#include <cmath>

namespace dwcp {

using namespace std::chrono_literals;

double Whisker::place(Duration duration)
{
    constexpr double first = 600;
    constexpr double last = 48 * 3600;
    const double seconds = std::clamp(std::chrono::duration<double>(duration).count(), first, last);
    return std::log(seconds / first) / std::log(last / first);
}

Whisker Whisker::of(const ThresholdCrossing& crossing, bool unskilled)
{
    return {place(crossing.low95), place(crossing.low80), place(crossing.median), place(crossing.high80),
        place(crossing.high95), unskilled};
}

} // namespace dwcp
