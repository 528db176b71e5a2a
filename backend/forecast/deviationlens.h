// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forecast/seasonalexpectation.h"
#include "forecast/surprisetail.h"

#include <array>
#include <limits>

namespace dwcp {

/** Statistics of one stream of deviations from one expectation, each judged by its own past. */
class DeviationLens {
public:
    DeviationLens(double pace, double offsetPace);

    /** Surprise (decades) of this value; then learns it. */
    double update(const RowMoment& moment, double value, double range);
    double expected() const noexcept { return m_expected; }
    double deviation() const noexcept { return m_deviation; }

private:
    /** One value, a few, an hour or so of one direction, restlessness. */
    enum Statistic { Single, Short, Long, Spread, Statistics };

    SeasonalExpectation m_expectation;
    double m_expected = std::numeric_limits<double>::quiet_NaN();
    double m_deviation = 0;
    double m_distance = 0;
    double m_weight = 0;
    double m_short = 0;
    double m_long = 0;
    double m_spread = 0;
    std::array<SurpriseTail, Statistics> m_rows;
    std::array<SurpriseTail, Statistics> m_blocks;
    std::array<double, Statistics> m_blockLargest{};
};

} // namespace dwcp
