// SPDX-License-Identifier: GPL-3.0-or-later
#include "forecast/exponentialsmoothing.h"

#include "forecast/minimize.h"

#include <algorithm>

namespace dwcp {

namespace {

constexpr std::size_t FitWindow = 500;

/** Level only: the error for a start at l0 is the error for a start at 0 minus l0 (1 - alpha)^t. */
SmoothedState smoothLevel(std::span<const double> values, double alpha)
{
    const double origin = values.front();
    double level = 0;
    double influence = 1;
    double errors = 0;
    double cross = 0;
    double weight = 0;
    for (const double value : values) {
        const double error = value - origin - level;
        errors += error * error;
        cross += error * influence;
        weight += influence * influence;
        level += alpha * error;
        influence *= 1 - alpha;
        if (influence < 1e-150)
            influence = 0;
    }
    const double start = cross / weight;
    return {origin + level + start * influence, 0, std::max(0.0, errors - cross * cross / weight)};
}

struct Pair {
    double level;
    double trend;
    void step(double error, const Smoothing& s)
    {
        const double slope = s.phi * trend;
        level += slope + s.alpha * error;
        trend = slope + s.beta * error;
    }
};

/** Level and trend: three runs side by side, from zero and from each unit start, give the best start in closed form. */
SmoothedState smoothTrend(std::span<const double> values, const Smoothing& s)
{
    const double origin = values.front();
    Pair zero{0, 0};
    Pair byLevel{1, 0};
    Pair byTrend{0, 1};
    double ee = 0, ea = 0, eb = 0, aa = 0, ab = 0, bb = 0;
    for (const double value : values) {
        const double error = value - origin - zero.level - s.phi * zero.trend;
        const double a = byLevel.level + s.phi * byLevel.trend;
        const double b = byTrend.level + s.phi * byTrend.trend;
        ee += error * error;
        ea += error * a;
        eb += error * b;
        aa += a * a;
        ab += a * b;
        bb += b * b;
        zero.step(error, s);
        byLevel.step(-a, s);
        byTrend.step(-b, s);
    }
    const double determinant = aa * bb - ab * ab;
    double level = ea / aa;
    double trend = 0;
    if (determinant > 1e-12 * aa * bb) {
        level = (ea * bb - eb * ab) / determinant;
        trend = (eb * aa - ea * ab) / determinant;
    }
    return {origin + zero.level + level * byLevel.level + trend * byTrend.level,
        zero.trend + level * byLevel.trend + trend * byTrend.trend, std::max(0.0, ee - level * ea - trend * eb)};
}

} // namespace

SmoothedState smooth(std::span<const double> values, const Smoothing& smoothing, SmoothingTrend trend)
{
    if (values.empty())
        return {};
    return trend == SmoothingTrend::None ? smoothLevel(values, smoothing.alpha) : smoothTrend(values, smoothing);
}

Smoothing fitSmoothing(std::span<const double> values, SmoothingTrend trend)
{
    const auto recent = values.last(std::min(values.size(), FitWindow));
    if (trend == SmoothingTrend::None) {
        const auto best = minimize<1>({{1e-4}, {0.9999}, {0.3}, 30, 1e-5}, [&](const auto& at) {
            return smooth(recent, {at[0], 0, 1}, trend).squaredError;
        });
        return {best[0], 0, 1};
    }
    const auto cost = [&](double alpha, double share, double phi) {
        return smooth(recent, {alpha, std::max(1e-4, share * alpha), phi}, trend).squaredError;
    };
    if (trend == SmoothingTrend::Linear) {
        const auto best = minimize<2>({{1e-4, 1e-4}, {0.9999, 0.9999}, {0.4, 0.1}, 80, 1e-5},
            [&](const auto& at) { return cost(at[0], at[1], 1); });
        return {best[0], std::max(1e-4, best[0] * best[1]), 1};
    }
    const auto best = minimize<3>({{1e-4, 1e-4, 0.8}, {0.9999, 0.9999, 0.98}, {0.4, 0.1, 0.95}, 110, 1e-5},
        [&](const auto& at) { return cost(at[0], at[1], at[2]); });
    return {best[0], std::max(1e-4, best[0] * best[1]), best[2]};
}

std::vector<double> extrapolate(const SmoothedState& state, double phi, std::size_t horizon)
{
    std::vector<double> result(horizon);
    double damping = 1;
    double sum = 0;
    for (double& value : result) {
        damping *= phi;
        sum += damping;
        value = state.level + sum * state.trend;
    }
    return result;
}

} // namespace dwcp
