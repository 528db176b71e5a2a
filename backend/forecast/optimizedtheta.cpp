// SPDX-License-Identifier: GPL-3.0-or-later
#include "forecast/optimizedtheta.h"

#include "forecast/minimize.h"

#include <algorithm>
#include <cmath>

namespace dwcp {

namespace {

constexpr std::size_t MinimumPoints = 6;
constexpr std::size_t FitWindow = 500;

struct Theta {
    double alpha;
    double theta;
    double start; ///< initial level, as a share of the first value's distance from the series' origin
};

/** The model's state and one step of it; values are taken relative to the first one to keep digits. */
struct Run {
    double level = 0;
    double mean = 0;
    double a = 0;
    double b = 0;
    double decay = 1; ///< (1 - alpha)^t
    double count = 0;

    double expected(const Theta& t) const
    {
        return level + (1 - 1 / t.theta) * (decay * a + (1 - decay * (1 - t.alpha)) / t.alpha * b);
    }
    void take(double value, const Theta& t)
    {
        level = t.alpha * value + (1 - t.alpha) * level;
        count += 1;
        const double previousMean = mean;
        mean += (value - mean) / count;
        if (count > 1)
            b = ((count - 2) * b + 6 / count * (value - previousMean)) / (count + 1);
        a = mean - b * (count + 1) / 2;
        decay = std::max(decay * (1 - t.alpha), 1e-200);
    }
};

Run runOver(std::span<const double> values, const Theta& t, double& squares)
{
    Run run;
    run.level = t.start;
    squares = 0;
    for (std::size_t i = 0; i < values.size(); ++i) {
        const double value = values[i] - values.front();
        const double error = value - run.expected(t);
        // The line through one or two points says nothing yet.
        if (i >= 3)
            squares += error * error;
        run.take(value, t);
    }
    return run;
}

MethodParameters fit(const MethodInput& input)
{
    if (input.values.size() < MinimumPoints)
        return {};
    const auto recent = input.values.last(std::min(input.values.size(), FitWindow));
    const auto best = minimize<2>({{0.1, 1}, {0.99, 20}, {0.5, 2}, 70, 1e-5}, [&](const auto& at) {
        double squares = 0;
        runOver(recent, {at[0], at[1], 0}, squares);
        return squares;
    });
    return {best[0], best[1]};
}

std::vector<double> forecast(const MethodInput& input, const MethodParameters& parameters, std::size_t horizon)
{
    if (parameters.empty() || input.values.size() < MinimumPoints)
        return {};
    const Theta theta{parameters[0], parameters[1], 0};
    double squares = 0;
    Run run = runOver(input.values, theta, squares);
    std::vector<double> result(horizon);
    for (double& value : result) {
        const double next = run.expected(theta);
        value = input.values.front() + next;
        run.take(next, theta);
    }
    return result;
}

} // namespace

Method optimizedThetaMethod()
{
    return {"optimized-theta", MethodView::Adjusted, 1.0, fit, forecast};
}

} // namespace dwcp
