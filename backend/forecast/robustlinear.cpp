// SPDX-License-Identifier: GPL-3.0-or-later
#include "forecast/robustlinear.h"

#include "forecast/trend.h"

#include <algorithm>

namespace dwcp {

namespace {

constexpr std::size_t Window = 120;

std::vector<double> followLine(const MethodInput& input, const MethodParameters&, std::size_t horizon)
{
    const auto recent = input.values.last(std::min(input.values.size(), Window));
    std::vector<double> times(recent.size());
    for (std::size_t i = 0; i < times.size(); ++i)
        times[i] = static_cast<double>(i);
    const Trend trend = trendOf(times, recent, {.minimumPoints = 5, .maximumPoints = 40});
    if (!trend.isKnown())
        return {};
    std::vector<double> result(horizon);
    for (std::size_t h = 0; h < horizon; ++h)
        result[h] = trend.at(trend.now + static_cast<double>(h + 1));
    return result;
}

} // namespace

Method robustLinearMethod()
{
    return {
        "robust-linear", MethodView::Adjusted, 0.1, [](const MethodInput&) { return MethodParameters{}; }, followLine};
}

} // namespace dwcp
