// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <span>
#include <string_view>
#include <vector>

namespace dwcp {

/** What a method sees: an evenly spaced series without gaps, oldest first, and the lengths of its seasons (ascending).
 */
struct MethodInput {
    std::span<const double> values;
    std::span<const std::size_t> seasons;
};

/** What fit() learned; its meaning is the method's own. Small (a handful of numbers), so it can be reused at other
 * origins. */
using MethodParameters = std::vector<double>;

/** Which series a method works on. */
enum class MethodView {
    Adjusted, ///< the series with its seasonal figure taken out; the figure is put back on the forecast
    Raw, ///< the series as it is: the method knows seasons itself
};

/**
 * One way to forecast, as a row of the catalogue. Both functions are pure: the same input gives the same output on any
 * thread. fit() is the expensive half and is called on one prefix; forecast() runs the method over the whole prefix
 * with those parameters and returns `horizon` values, or nothing when the series is too short for it.
 */
struct Method {
    std::string_view name;
    MethodView view;
    /** What experience with many series expects of it before the first measurement; weighs against the backtest. */
    double prior;
    MethodParameters (*fit)(const MethodInput& input);
    std::vector<double> (*forecast)(const MethodInput& input, const MethodParameters& parameters, std::size_t horizon);
};

} // namespace dwcp
