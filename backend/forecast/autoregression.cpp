// SPDX-License-Identifier: GPL-3.0-or-later
#include "forecast/autoregression.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace dwcp {

namespace {

constexpr std::size_t MinimumPoints = 8;
constexpr std::size_t FitWindow = 1000;
constexpr std::size_t OrderLimit = 12;

/** In fewer values a level that comes back cannot be told from one that has left. */
constexpr std::size_t ShortestToReturn = 150;

/** KPSS statistic about a level; above 0.463 the level is taken to wander (5 %). */
double kpss(std::span<const double> values)
{
    const std::size_t n = values.size();
    const double mean = std::accumulate(values.begin(), values.end(), 0.0) / static_cast<double>(n);
    const auto lags = static_cast<std::size_t>(3 * std::sqrt(static_cast<double>(n)) / 13);
    double cumulated = 0;
    double squares = 0;
    double variance = 0;
    for (const double value : values) {
        cumulated += value - mean;
        squares += cumulated * cumulated;
        variance += (value - mean) * (value - mean);
    }
    for (std::size_t lag = 1; lag <= lags; ++lag) {
        double product = 0;
        for (std::size_t i = lag; i < n; ++i)
            product += (values[i] - mean) * (values[i - lag] - mean);
        variance += 2 * (1 - static_cast<double>(lag) / static_cast<double>(lags + 1)) * product;
    }
    const auto count = static_cast<double>(n);
    return variance > 0 ? squares / (count * variance) : 0;
}

/** Burg's coefficients of the order with the best AICc, for a series of mean zero. */
std::vector<double> burg(std::span<const double> values, std::size_t limit)
{
    const std::size_t n = values.size();
    std::vector<double> forward(values.begin(), values.end());
    std::vector<double> backward = forward;
    double power = 0;
    for (const double value : values)
        power += value * value / static_cast<double>(n);
    const auto aicc = [n](double variance, std::size_t order) {
        const auto count = static_cast<double>(n);
        const auto parameters = static_cast<double>(order) + 2;
        return count * std::log(variance) + 2 * parameters * count / std::max(1.0, count - parameters - 1);
    };
    std::vector<double> coefficients;
    std::vector<double> best;
    if (!(power > 0))
        return best;
    double bestScore = aicc(power, 0);
    for (std::size_t order = 1; order <= limit; ++order) {
        double numerator = 0;
        double denominator = 0;
        for (std::size_t i = order; i < n; ++i) {
            numerator += forward[i] * backward[i - 1];
            denominator += forward[i] * forward[i] + backward[i - 1] * backward[i - 1];
        }
        if (!(denominator > 0))
            break;
        const double reflection = 2 * numerator / denominator;
        for (std::size_t i = n - 1; i >= order; --i) {
            const double f = forward[i];
            forward[i] = f - reflection * backward[i - 1];
            backward[i] = backward[i - 1] - reflection * f;
        }
        std::vector<double> next(order);
        for (std::size_t k = 0; k + 1 < order; ++k)
            next[k] = coefficients[k] - reflection * coefficients[order - 2 - k];
        next[order - 1] = reflection;
        coefficients = std::move(next);
        power *= 1 - reflection * reflection;
        if (!(power > 0))
            return coefficients;
        if (const double score = aicc(power, order); score < bestScore) {
            bestScore = score;
            best = coefficients;
        }
    }
    return best;
}

std::vector<double> differences(std::span<const double> values)
{
    std::vector<double> result(values.size() - 1);
    for (std::size_t i = 0; i + 1 < values.size(); ++i)
        result[i] = values[i + 1] - values[i];
    return result;
}

struct Moments {
    double mean = 0;
    double deviation = 0;
};

Moments momentsOf(std::span<const double> values)
{
    Moments m;
    const auto n = static_cast<double>(values.size());
    for (const double value : values)
        m.mean += value / n;
    for (const double value : values)
        m.deviation += (value - m.mean) * (value - m.mean) / n;
    m.deviation = std::sqrt(m.deviation);
    return m;
}

/** A mean step that could be chance is pulled towards zero; a clear one stays. */
double shrunkDrift(const Moments& steps, std::size_t count)
{
    const double squaredError = steps.deviation * steps.deviation / static_cast<double>(count);
    const double square = steps.mean * steps.mean;
    return square > squaredError ? steps.mean * (1 - squaredError / square) : 0;
}

/** Parameters: 1 when differenced, else 0; then the coefficients, nearest lag first. */
MethodParameters fitOrder(const MethodInput& input, bool wanders)
{
    const auto recent = input.values.last(std::min(input.values.size(), FitWindow));
    std::vector<double> series = wanders ? differences(recent) : std::vector<double>(recent.begin(), recent.end());
    const Moments moments = momentsOf(series);
    for (double& value : series)
        value -= moments.mean;
    MethodParameters parameters{wanders ? 1.0 : 0.0};
    const auto coefficients = burg(series, std::min(OrderLimit, series.size() / 5));
    parameters.insert(parameters.end(), coefficients.begin(), coefficients.end());
    return parameters;
}

MethodParameters fit(const MethodInput& input)
{
    if (input.values.size() < MinimumPoints)
        return {};
    return fitOrder(input, kpss(input.values.last(std::min(input.values.size(), FitWindow))) > 0.463);
}

/** The level is taken to come back to its mean, however long it stays away. */
MethodParameters fitReverting(const MethodInput& input)
{
    if (input.values.size() < ShortestToReturn)
        return {};
    return fitOrder(input, false);
}

std::vector<double> forecast(const MethodInput& input, const MethodParameters& parameters, std::size_t horizon)
{
    if (parameters.empty() || input.values.size() < std::max(MinimumPoints, parameters.size() + 1))
        return {};
    const auto recent = input.values.last(std::min(input.values.size(), FitWindow));
    const bool differenced = parameters[0] > 0;
    std::vector<double> series = differenced ? differences(recent) : std::vector<double>(recent.begin(), recent.end());
    const Moments moments = momentsOf(series);
    const double future = differenced ? shrunkDrift(moments, series.size()) : moments.mean;
    const std::size_t known = series.size();
    const std::size_t order = parameters.size() - 1;
    series.resize(known + horizon);
    for (std::size_t t = known; t < series.size(); ++t) {
        double value = future;
        for (std::size_t k = 0; k < order; ++k)
            value += parameters[k + 1] * (series[t - 1 - k] - future);
        series[t] = value;
    }
    std::vector<double> result(series.begin() + static_cast<std::ptrdiff_t>(known), series.end());
    if (differenced) {
        double level = recent.back();
        for (double& value : result)
            value = level += value;
    }
    return result;
}

} // namespace

Method autoregressionMethod()
{
    return {"ar", MethodView::Adjusted, 0.8, fit, forecast};
}

Method revertingAutoregressionMethod()
{
    return {"reverting-ar", MethodView::Adjusted, 0.6, fitReverting, forecast};
}

} // namespace dwcp
