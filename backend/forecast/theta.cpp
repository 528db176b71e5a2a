// SPDX-License-Identifier: GPL-3.0-or-later
#include "forecast/theta.h"

#include "forecast/exponentialsmoothing.h"

#include <cmath>

namespace dwcp {

namespace {

constexpr std::size_t MinimumPoints = 4;

double regressionSlope(std::span<const double> values)
{
    const auto n = static_cast<double>(values.size());
    const double middle = (n - 1) / 2;
    double sum = 0;
    for (std::size_t i = 0; i < values.size(); ++i)
        sum += (static_cast<double>(i) - middle) * (values[i] - values.front());
    return 12 * sum / (n * (n * n - 1));
}

MethodParameters fit(const MethodInput& input)
{
    if (input.values.size() < MinimumPoints)
        return {};
    return {fitSmoothing(input.values, SmoothingTrend::None).alpha};
}

std::vector<double> forecast(const MethodInput& input, const MethodParameters& parameters, std::size_t horizon)
{
    if (parameters.empty() || input.values.size() < MinimumPoints)
        return {};
    const double alpha = parameters[0];
    const double level = smooth(input.values, {alpha, 0, 1}, SmoothingTrend::None).level;
    const double half = regressionSlope(input.values) / 2;
    const double lag = (1 - std::pow(1 - alpha, static_cast<double>(input.values.size()))) / alpha;
    std::vector<double> result(horizon);
    for (std::size_t h = 0; h < horizon; ++h)
        result[h] = level + half * (static_cast<double>(h) + lag);
    return result;
}

} // namespace

Method thetaMethod()
{
    return {"theta", MethodView::Adjusted, 1.0, fit, forecast};
}

} // namespace dwcp
