// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <span>
#include <vector>

namespace dwcp {

/** One error a backtest made: `step` values ahead (1 = next), made by the forecast from origin number `origin`. */
struct BacktestResidual {
    std::size_t step = 1;
    std::size_t origin = 0;
    double error = 0;
};

/**
 * Half widths of central prediction intervals, measured instead of assumed: the errors of the backtest are brought to
 * one step by a power law in the distance, and the conformal quantile of what they then have in common is spread out
 * again. Few independent errors widen the interval, as few observations widen a t interval; errors of one origin count
 * as independent as their correlation from step to step lets them.
 */
class ConformalScale {
public:
    /** `independentOrigins`: how many windows of the backtest do not overlap (at least 1). */
    ConformalScale(std::span<const BacktestResidual> residuals, double independentOrigins);

    /** False when there were no residuals: nothing can be said. */
    bool isKnown() const noexcept { return !m_sizes.empty(); }
    /** Half width at `step` of the interval that is to hold `level` (0..1) of the future values. */
    double halfWidth(double level, std::size_t step) const;
    /** How the error grows with the distance: step to this power. */
    double growth() const noexcept { return m_growth; }

private:
    double m_growth = 0.5;
    double m_freedom = 1;
    struct Size {
        double size;
        double weight;
    };
    std::vector<Size> m_sizes; ///< one-step sizes of the errors, ascending; weights sum to 1
    double m_deviation = 0;
};

} // namespace dwcp
