// SPDX-License-Identifier: GPL-3.0-or-later
#include "forecast/ensemble.h"

#include "forecast/methodcatalogue.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace dwcp {

namespace {

/** How sharply the better method is preferred once there are many origins, and how many it takes to get half way. */
constexpr double Sharpness = 8;
constexpr double OriginsForHalf = 4;
/** A method this much worse than the best one has no say. */
constexpr double Hopeless = 1.35;

} // namespace

std::vector<double> methodErrors(
    std::span<const double> values, std::span<const OriginForecasts> backtest, std::size_t skippedOrigin)
{
    const std::size_t methods = methodCatalogue().size();
    std::vector<double> errors(methods, std::numeric_limits<double>::quiet_NaN());
    for (std::size_t m = 0; m < methods; ++m) {
        double sum = 0;
        std::size_t count = 0;
        bool complete = true;
        for (std::size_t o = 0; o < backtest.size(); ++o) {
            const auto& path = backtest[o].paths[m];
            if (o == skippedOrigin)
                continue;
            complete = complete && !path.empty();
            for (std::size_t h = 0; h < path.size(); ++h)
                sum += std::abs(values[backtest[o].known + h] - path[h]);
            count += path.size();
        }
        if (complete && count > 0)
            errors[m] = sum / static_cast<double>(count);
    }
    return errors;
}

std::vector<double> ensembleWeights(std::span<const double> errors, std::size_t origins)
{
    const auto catalogue = methodCatalogue();
    double best = std::numeric_limits<double>::infinity();
    for (const double error : errors)
        if (error < best)
            best = error;
    const double power = Sharpness * static_cast<double>(origins) / (static_cast<double>(origins) + OriginsForHalf);
    std::vector<double> weights(errors.size(), 0.0);
    double sum = 0;
    for (std::size_t m = 0; m < errors.size(); ++m) {
        if (!(errors[m] <= Hopeless * best) && std::isfinite(best))
            continue;
        const double relative = best > 0 && std::isfinite(errors[m]) ? errors[m] / best : 1;
        weights[m] = catalogue[m].prior * std::pow(relative, -power);
        sum += weights[m];
    }
    for (double& weight : weights)
        weight /= sum;
    return weights;
}

std::vector<double> combine(const OriginForecasts& forecasts, std::span<const double> weights)
{
    std::vector<double> result;
    double sum = 0;
    for (std::size_t m = 0; m < weights.size(); ++m) {
        const auto& path = forecasts.paths[m];
        if (weights[m] <= 0 || path.empty())
            continue;
        result.resize(path.size(), 0.0);
        for (std::size_t h = 0; h < path.size(); ++h)
            result[h] += weights[m] * path[h];
        sum += weights[m];
    }
    for (double& value : result)
        value /= sum;
    return result;
}

} // namespace dwcp
