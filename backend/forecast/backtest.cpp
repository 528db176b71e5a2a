// SPDX-License-Identifier: GPL-3.0-or-later
#include "forecast/backtest.h"

#include "forecast/methodcatalogue.h"

#include <algorithm>
#include <cmath>

namespace dwcp {

namespace {

/** Three times the range ever seen, beyond it on either side: no forecast worth having goes there. */
bool runsAway(std::span<const double> history, std::span<const double> path)
{
    const auto ends = std::minmax_element(history.begin(), history.end());
    const double low = *ends.first;
    const double high = *ends.second;
    const double reach = 3 * (high - low) + 1e-9 * (std::abs(low) + std::abs(high));
    return std::any_of(
        path.begin(), path.end(), [=](double value) { return !(value >= low - reach && value <= high + reach); });
}

} // namespace

std::vector<std::size_t> backtestOrigins(std::size_t points, std::size_t season, const BacktestOptions& options)
{
    // A first fit needs two seasons, a dozen points or half of a short series, whichever asks for most.
    const std::size_t least = std::max({std::size_t(6), points > 24 ? std::size_t(12) : points / 2,
        season > 1 && points > 3 * season ? 2 * season + 3 : std::size_t(0), points / 4});
    std::vector<std::size_t> origins;
    if (points <= least || options.origins == 0)
        return origins;
    const std::size_t newest = points > least + options.horizon ? points - options.horizon : least;
    const std::size_t room = newest - least;
    const std::size_t step = std::max<std::size_t>(1, std::min(options.horizon / 2, room / options.origins));
    for (std::size_t k = 0; k < options.origins && k * step <= room; ++k)
        origins.push_back(newest - k * step);
    // A short series also lends its last points, with shorter futures.
    for (std::size_t extra = newest + step;
         origins.size() < std::min<std::size_t>(options.origins, 5) && extra < points; extra += step)
        origins.insert(origins.begin(), extra);
    std::sort(origins.begin(), origins.end());
    return origins;
}

OriginForecasts forecastAll(const MethodInput& input, SeasonForm form, std::size_t horizon,
    std::vector<std::optional<MethodParameters>>& parameters)
{
    const auto catalogue = methodCatalogue();
    parameters.resize(catalogue.size());
    OriginForecasts result{input.values.size(), {}};
    const SeasonalAdjustment adjustment = adjustSeasons(input.values, input.seasons, form);
    for (std::size_t m = 0; m < catalogue.size(); ++m) {
        const Method& method = catalogue[m];
        const bool adjusted = method.view == MethodView::Adjusted;
        const MethodInput seen{adjusted ? std::span<const double>(adjustment.adjusted) : input.values, input.seasons};
        if (!parameters[m])
            parameters[m] = method.fit(seen);
        std::vector<double> path = method.forecast(seen, *parameters[m], horizon);
        if (adjusted)
            adjustment.restore(path);
        if (runsAway(input.values, path))
            path.clear();
        result.paths.push_back(std::move(path));
    }
    return result;
}

std::vector<OriginForecasts> rollBacktest(const MethodInput& input, SeasonForm form, const BacktestOptions& options,
    std::vector<std::optional<MethodParameters>>& parameters)
{
    std::vector<OriginForecasts> result;
    const std::size_t season = input.seasons.empty() ? 1 : input.seasons.front();
    for (const std::size_t known : backtestOrigins(input.values.size(), season, options)) {
        if (input.values.size() <= options.refitBelow)
            parameters.clear();
        const std::size_t horizon = std::min(options.horizon, input.values.size() - known);
        result.push_back(forecastAll({input.values.first(known), input.seasons}, form, horizon, parameters));
    }
    return result;
}

} // namespace dwcp
