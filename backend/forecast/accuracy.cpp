// SPDX-License-Identifier: GPL-3.0-or-later
#include "forecast/accuracy.h"

#include "forecast/holtwinters.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace dwcp {

namespace {

constexpr double NaN = std::numeric_limits<double>::quiet_NaN();

double inUnitsOf(double scale, double error)
{
    if (scale > 0)
        return error / scale;
    return error == 0 ? 0 : NaN;
}

double autocorrelation(std::span<const double> values, double mean, double variance, std::size_t lag)
{
    double sum = 0;
    for (std::size_t t = lag; t < values.size(); ++t)
        sum += (values[t] - mean) * (values[t - lag] - mean);
    return sum / variance;
}

bool isSeasonal(std::span<const double> history, std::size_t season)
{
    if (season < 2 || history.size() < 3 * season)
        return false;
    const auto n = static_cast<double>(history.size());
    const double mean = std::accumulate(history.begin(), history.end(), 0.0) / n;
    double variance = 0;
    for (const double value : history)
        variance += (value - mean) * (value - mean);
    if (!(variance > 0))
        return false;
    double squares = 1;
    for (std::size_t lag = 1; lag < season; ++lag) {
        const double r = autocorrelation(history, mean, variance, lag);
        squares += 2 * r * r;
    }
    return std::abs(autocorrelation(history, mean, variance, season)) > 1.645 * std::sqrt(squares / n);
}

} // namespace

double smape(std::span<const double> actual, std::span<const double> forecast)
{
    if (actual.empty())
        return NaN;
    double sum = 0;
    for (std::size_t i = 0; i < actual.size(); ++i)
        if (const double size = std::abs(actual[i]) + std::abs(forecast[i]); size > 0)
            sum += 200 * std::abs(actual[i] - forecast[i]) / size;
    return sum / static_cast<double>(actual.size());
}

double mase(std::span<const double> actual, std::span<const double> forecast, double scale)
{
    if (actual.empty())
        return NaN;
    double sum = 0;
    for (std::size_t i = 0; i < actual.size(); ++i)
        sum += std::abs(actual[i] - forecast[i]);
    return inUnitsOf(scale, sum / static_cast<double>(actual.size()));
}

double naiveScale(std::span<const double> history, std::size_t season)
{
    const std::size_t lag = season >= 1 && history.size() > season ? season : 1;
    if (history.size() <= lag)
        return NaN;
    double sum = 0;
    for (std::size_t t = lag; t < history.size(); ++t)
        sum += std::abs(history[t] - history[t - lag]);
    return sum / static_cast<double>(history.size() - lag);
}

double msis(std::span<const double> actual, std::span<const double> lower, std::span<const double> upper, double scale,
    double alpha)
{
    if (actual.empty())
        return NaN;
    double sum = 0;
    for (std::size_t i = 0; i < actual.size(); ++i) {
        sum += upper[i] - lower[i];
        sum += 2 / alpha * (std::max(0.0, lower[i] - actual[i]) + std::max(0.0, actual[i] - upper[i]));
    }
    return inUnitsOf(scale, sum / static_cast<double>(actual.size()));
}

double owa(double smape, double mase, double naiveSmape, double naiveMase)
{
    return (smape / naiveSmape + mase / naiveMase) / 2;
}

std::vector<double> naive2(std::span<const double> history, std::size_t season, std::size_t horizon)
{
    if (history.empty())
        return {};
    std::vector<double> result(horizon, history.back());
    if (!isSeasonal(history, season) || std::any_of(history.begin(), history.end(), [](double v) { return v <= 0; }))
        return result;
    const auto figure = classicalFigure(history, SeasonForm::Multiplicative, season);
    const double level = history.back() / figure[(history.size() - 1) % season];
    for (std::size_t h = 0; h < horizon; ++h)
        result[h] = level * figure[(history.size() + h) % season];
    return result;
}

} // namespace dwcp
