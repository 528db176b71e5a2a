// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <span>
#include <vector>

namespace dwcp {

/** One series as it is: ascending times in seconds and equally many values. */
struct SeriesView {
    std::span<const double> times;
    std::span<const double> values;
};

/** How differently a series behaved inside a window than outside of it. */
struct Movement {
    std::size_t series = 0; ///< index into the input
    /** The larger of both below, without sign; 0 when the series has too few values on either side. */
    double score = 0;
    /** Shift of the median, in units of what medians of equally long stretches usually differ. */
    double shift = 0;
    /** Change of the spread, as log2 of the ratio, weighed to compare with the shift. */
    double restlessness = 0;
};

/** Movement of one series in [begin, end] (seconds) against all its values outside. */
Movement movementOf(const SeriesView& series, double begin, double end);

/** Every series, what moved most first; equal scores keep the input order. About a microsecond per 30 values. */
std::vector<Movement> whatMoved(std::span<const SeriesView> series, double begin, double end);

} // namespace dwcp
