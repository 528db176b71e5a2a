// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "health/snapshot.h"

#include <memory>

namespace dwcp {

/** What a sparkline draws: a series over a span of time. The range is found by the painter when low == high. */
struct Spark {
    std::shared_ptr<const Points> points; ///< nullptr: nothing came yet
    WallTime from{};
    WallTime to{};
    double low = 0;
    double high = 0;
    bool ill = false;
    friend bool operator==(const Spark&, const Spark&) = default;
};

/** A time to threshold with its intervals, on a logarithmic scale of time; all 0..1 of the width. */
struct Whisker {
    double low95 = 0, low80 = 0, median = 0, high80 = 0, high95 = 0;
    bool unskilled = false;
    friend bool operator==(const Whisker&, const Whisker&) = default;

    /** Where a duration stands on the scale that begins at ten minutes and ends at two days. */
    static double place(Duration duration);
    static Whisker of(const ThresholdCrossing& crossing, bool unskilled);
};

} // namespace dwcp
