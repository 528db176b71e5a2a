// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "health/snapshot.h"

#include <optional>
#include <vector>

namespace dwcp {

/** How the values of a window are unlike those before it. */
struct WindowShift {
    static constexpr std::size_t leastValues = 3; ///< on both sides

    double rate = 0; ///< share of the window's values that are unlike those before, 0..1; 0: nothing moved
    double before = 0; ///< median
    double within = 0; ///< median
    double shift = 0; ///< between the medians, in spreads of what was before
    WallTime firstAt{}; ///< of the first value unlike those before
};

/**
 * A value is unlike when it is more than three robust standard deviations (1.4826 median absolute deviations, at least
 * 1 % of the median) from the median before. Nothing when there are too few values. Thread: any.
 */
std::optional<WindowShift> shiftOf(std::vector<double> before, const Points& within);

} // namespace dwcp
