// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "resilience/clock.h"

#include <cstdint>
#include <optional>

namespace dwcp {

enum class TrendDirection : std::uint8_t { Unknown, Improving, Stable, Degrading };

/** When a value will cross a threshold, as far as is known. Durations count from MetricTrend::at. */
struct ThresholdCrossing {
    double threshold = 0;
    Duration median{};
    Duration low80{}, high80{}; ///< Duration::max(): not within any horizon
    Duration low95{}, high95{};
    double chance = 0; ///< of crossing within the horizon, 0..1
    bool critical = false; ///< of the critical threshold, else of the degraded one
};

/** Where a metric goes. Unknown under ten points, with equal times, or right after a start. */
struct MetricTrend {
    TrendDirection direction = TrendDirection::Unknown;
    WallTime at{}; ///< when it was computed
    double slope = 0; ///< units of the metric per second
    double slopeLow = 0, slopeHigh = 0; ///< 95 % interval
    double levelNow = 0; ///< fitted value at `at`
    double residual = 0; ///< robust standard deviation of what the line leaves over
    double confidence = 0; ///< 0..1, measured by backtest; 0 means unskilled
    std::uint32_t points = 0;
    std::optional<ThresholdCrossing> crossing; ///< towards the next worse threshold; empty: none in sight
    bool unskilled = false; ///< loses to naive: shown grey, may not alert
};

} // namespace dwcp
