// SPDX-License-Identifier: GPL-3.0-or-later
#include "forecast/seasonalautoregression.h"

#include "forecast/leastsquares.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace dwcp {

namespace {

constexpr double Ridge = 1e-3;

/** From this length on a season is taken for a day, and the same moment of each day of a week is looked at. */
constexpr std::size_t ShortestDay = 24;

/** The nearest values and the surroundings of one season ago, for every season that the series holds three times. */
std::vector<std::size_t> lagsFor(const MethodInput& input)
{
    std::vector<std::size_t> lags;
    bool seasonal = false;
    for (const std::size_t season : input.seasons) {
        if (season < 3 || input.values.size() < 3 * season + 10)
            continue;
        seasonal = true;
        for (const std::size_t lag : {season - 1, season, season + 1})
            lags.push_back(lag);
    }
    if (!seasonal)
        return {};
    const std::size_t cycles = input.seasons.front() >= ShortestDay ? 7 : 2;
    for (std::size_t cycle = 2; cycle <= cycles; ++cycle)
        if (2 * cycle * input.seasons.front() + input.values.size() / 2 < input.values.size())
            lags.push_back(cycle * input.seasons.front());
    if (2 * input.seasons.back() + input.values.size() / 2 < input.values.size())
        lags.push_back(2 * input.seasons.back());
    for (const std::size_t lag : {1, 2, 3})
        lags.push_back(lag);
    std::sort(lags.begin(), lags.end());
    lags.erase(std::unique(lags.begin(), lags.end()), lags.end());
    return lags;
}

/** Parameters: mean, count of lags, the lags, their coefficients. */
MethodParameters fit(const MethodInput& input)
{
    const auto lags = lagsFor(input);
    const std::size_t p = lags.size();
    if (p == 0)
        return {};
    const auto values = input.values;
    const double mean = std::accumulate(values.begin(), values.end(), 0.0) / static_cast<double>(values.size());
    std::vector<double> normal(p * p, 0.0);
    std::vector<double> right(p, 0.0);
    std::vector<double> row(p);
    for (std::size_t t = lags.back(); t < values.size(); ++t) {
        for (std::size_t k = 0; k < p; ++k)
            row[k] = values[t - lags[k]] - mean;
        const double response = values[t] - mean;
        for (std::size_t i = 0; i < p; ++i) {
            right[i] += row[i] * response;
            for (std::size_t j = 0; j <= i; ++j)
                normal[i * p + j] += row[i] * row[j];
        }
    }
    const auto coefficients = solveRidge(std::move(normal), std::move(right), Ridge);
    if (coefficients.empty())
        return {};
    MethodParameters parameters{mean, static_cast<double>(p)};
    for (const std::size_t lag : lags)
        parameters.push_back(static_cast<double>(lag));
    parameters.insert(parameters.end(), coefficients.begin(), coefficients.end());
    return parameters;
}

std::vector<double> forecast(const MethodInput& input, const MethodParameters& parameters, std::size_t horizon)
{
    if (parameters.empty())
        return {};
    const double mean = parameters[0];
    const auto p = static_cast<std::size_t>(parameters[1]);
    const auto longest = static_cast<std::size_t>(parameters[1 + p]);
    if (input.values.size() < longest)
        return {};
    std::vector<double> path(input.values.end() - static_cast<std::ptrdiff_t>(longest), input.values.end());
    path.resize(longest + horizon);
    for (std::size_t t = longest; t < path.size(); ++t) {
        double value = mean;
        for (std::size_t k = 0; k < p; ++k)
            value += parameters[2 + p + k] * (path[t - static_cast<std::size_t>(parameters[2 + k])] - mean);
        path[t] = value;
    }
    return {path.begin() + static_cast<std::ptrdiff_t>(longest), path.end()};
}

} // namespace

Method seasonalAutoregressionMethod()
{
    return {"seasonal-ar", MethodView::Raw, 0.8, fit, forecast};
}

} // namespace dwcp
