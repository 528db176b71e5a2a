// SPDX-License-Identifier: GPL-3.0-or-later
#include "forecast/ses.h"

#include "forecast/exponentialsmoothing.h"

namespace dwcp {

namespace {

constexpr std::size_t MinimumPoints = 3;

MethodParameters fit(const MethodInput& input)
{
    if (input.values.size() < MinimumPoints)
        return {};
    const Smoothing best = fitSmoothing(input.values, SmoothingTrend::None);
    return {best.alpha, best.beta, best.phi};
}

std::vector<double> forecast(const MethodInput& input, const MethodParameters& parameters, std::size_t horizon)
{
    if (parameters.empty() || input.values.size() < MinimumPoints)
        return {};
    const Smoothing smoothing{parameters[0], parameters[1], parameters[2]};
    return extrapolate(smooth(input.values, smoothing, SmoothingTrend::None), smoothing.phi, horizon);
}

} // namespace

Method sesMethod()
{
    return {"ses", MethodView::Adjusted, 0.6, fit, forecast};
}

} // namespace dwcp
