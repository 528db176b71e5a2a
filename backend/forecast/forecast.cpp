// SPDX-License-Identifier: GPL-3.0-or-later
#include "forecast/forecast.h"

#include "forecast/accuracy.h"
#include "forecast/changepoints.h"
#include "forecast/ensemble.h"
#include "forecast/gaps.h"
#include "forecast/intervals.h"
#include "forecast/methodcatalogue.h"
#include "forecast/robust.h"
#include "forecast/seasondetection.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace dwcp {

namespace {

constexpr double NaN = std::numeric_limits<double>::quiet_NaN();
constexpr std::size_t ShortestWithShifts = 60;

BacktestOptions backtestOptions(const ForecastOptions& options)
{
    if (options.effort == ForecastEffort::Quick)
        return {options.horizon, 5, 60};
    return {options.horizon, 16, 150};
}

/** The backtest seen from the mix: its path at each origin, weighted by the other origins only. */
struct Replay {
    std::vector<OriginForecasts> forecasts;
    std::vector<std::vector<double>> mixed;
    std::vector<std::optional<MethodParameters>> parameters;
};

Replay replay(const MethodInput& input, SeasonForm form, const ForecastOptions& options)
{
    Replay result;
    result.forecasts = rollBacktest(input, form, backtestOptions(options), result.parameters);
    for (std::size_t o = 0; o < result.forecasts.size(); ++o) {
        const auto errors = methodErrors(input.values, result.forecasts, o);
        const auto weights = ensembleWeights(errors, result.forecasts.size() - 1);
        result.mixed.push_back(combine(result.forecasts[o], weights));
    }
    return result;
}

/** A quick refit keeps what the backtest fitted when that has seen most of the series; a thorough one fits anew. */
std::vector<std::optional<MethodParameters>> reusableParameters(
    const Replay& past, std::size_t points, ForecastEffort effort)
{
    const bool isFresh = !past.forecasts.empty() && 10 * past.forecasts.front().known >= 7 * points;
    return effort == ForecastEffort::Quick && isFresh ? past.parameters : decltype(past.parameters){};
}

double localScale(std::span<const double> values, std::size_t known, std::size_t season, bool relative)
{
    if (!relative)
        return 1;
    const std::size_t window = std::min(known, std::max<std::size_t>(season, 8));
    double sum = 0;
    for (std::size_t i = known - window; i < known; ++i)
        sum += values[i];
    return sum / static_cast<double>(window);
}

struct Judged {
    std::vector<BacktestResidual> residuals;
    double independent = 1;
};

/**
 * Origins whose future was broken by a lasting shift of level. Shifts are rare events of their own, not the spread of
 * the forecast: while most windows are free of them they are left out of the intervals.
 */
std::vector<bool> brokenOrigins(const MethodInput& input, SeasonForm form, const Replay& past)
{
    std::vector<bool> broken(past.mixed.size(), false);
    // In a short series a shift cannot be told from the course of things.
    if (input.values.size() < ShortestWithShifts)
        return broken;
    const auto changes = changePoints(adjustSeasons(input.values, input.seasons, form).adjusted);
    for (std::size_t o = 0; o < broken.size(); ++o) {
        const std::size_t known = past.forecasts[o].known;
        for (const std::size_t change : changes)
            broken[o] = broken[o] || (change + 1 > known && change < known + past.mixed[o].size());
    }
    const auto count = std::count(broken.begin(), broken.end(), true);
    if (2 * count > std::ssize(broken))
        broken.assign(broken.size(), false);
    return broken;
}

Judged judge(std::span<const double> values, const Replay& past, const std::vector<bool>& broken, std::size_t season,
    bool relative, std::size_t horizon)
{
    Judged result;
    for (std::size_t o = 0; o < past.mixed.size(); ++o) {
        if (broken[o])
            continue;
        const std::size_t known = past.forecasts[o].known;
        const double scale = localScale(values, known, season, relative);
        for (std::size_t h = 0; h < past.mixed[o].size(); ++h)
            result.residuals.push_back({h + 1, o, (values[known + h] - past.mixed[o][h]) / scale});
    }
    if (!past.forecasts.empty())
        result.independent = 1
            + static_cast<double>(past.forecasts.back().known - past.forecasts.front().known)
                / static_cast<double>(horizon);
    return result;
}

ForecastBacktest measured(
    std::span<const double> values, const Replay& past, const ConformalScale& scale, std::size_t season, bool relative)
{
    ForecastBacktest result;
    result.origins = past.mixed.size();
    double symmetric = 0, error = 0, naive = 0, inside = 0, count = 0;
    for (std::size_t o = 0; o < past.mixed.size(); ++o) {
        const std::size_t known = past.forecasts[o].known;
        const double local = localScale(values, known, season, relative);
        const auto path = std::span<const double>(past.mixed[o]);
        if (path.empty())
            continue;
        const auto actual = values.subspan(known, path.size());
        const std::size_t lag = season > 1 && known > season ? season : 1;
        symmetric += smape(actual, path) * static_cast<double>(path.size());
        for (std::size_t h = 0; h < path.size(); ++h) {
            const double difference = std::abs(actual[h] - path[h]);
            error += difference;
            naive += std::abs(actual[h] - values[known - lag + h % lag]);
            inside += difference <= local * scale.halfWidth(0.95, h + 1);
            count += 1;
        }
    }
    if (count == 0)
        return result;
    result.smape = symmetric / count;
    result.mase = error / count / naiveScale(values, season);
    result.coverage95 = inside / count;
    result.skill = error == 0 ? 1 : naive > 0 ? 1 - error / naive : -1;
    return result;
}

double smapeOf(std::span<const double> values, const Replay& past, std::size_t method)
{
    double sum = 0, count = 0;
    for (const OriginForecasts& origin : past.forecasts) {
        const auto path = std::span<const double>(origin.paths[method]);
        sum += smape(values.subspan(origin.known, path.size()), path) * static_cast<double>(path.size());
        count += static_cast<double>(path.size());
    }
    return sum / count;
}

std::vector<MethodTrial> trialsOf(std::span<const double> values, const Replay& past, std::span<const double> errors,
    std::span<const double> weights, std::size_t season)
{
    std::vector<MethodTrial> trials;
    const double scale = naiveScale(values, season);
    for (std::size_t m = 0; m < errors.size(); ++m) {
        if (std::isfinite(errors[m]))
            trials.push_back(
                {methodCatalogue()[m].name, smapeOf(values, past, m), scale > 0 ? errors[m] / scale : NaN, weights[m]});
    }
    // Where the series never moves no error has a unit, and the order of the catalogue stays.
    if (scale > 0)
        std::ranges::stable_sort(trials, {}, &MethodTrial::mase);
    return trials;
}

std::vector<std::vector<double>> pathsOf(const Judged& judged, std::size_t horizon, double local)
{
    std::vector<std::vector<double>> paths;
    for (const BacktestResidual& residual : judged.residuals) {
        if (residual.step == 1)
            paths.emplace_back();
        paths.back().push_back(residual.error * local);
    }
    std::erase_if(paths, [&](const auto& path) { return path.size() < horizon; });
    return paths;
}

double bounded(double value, const ForecastOptions& options)
{
    if (options.lowerBound)
        value = std::max(value, *options.lowerBound);
    if (options.upperBound)
        value = std::min(value, *options.upperBound);
    return value;
}

Forecast unknownForecast(const ForecastOptions& options)
{
    Forecast result;
    result.point.assign(options.horizon, NaN);
    for (const double level : options.levels)
        result.intervals.push_back({level, result.point, result.point});
    return result;
}

std::string nameOf(std::span<const MethodWeight> members)
{
    return members.size() == 1 ? members.front().method : "ensemble";
}

} // namespace

double Forecast::confidence() const noexcept
{
    if (!isKnown() || !std::isfinite(backtest.skill))
        return 0;
    return (1 + std::max(backtest.skill, -1.0)) / 2 * std::min(1.0, backtest.coverage95 / 0.95);
}

Forecast forecastSeries(std::span<const double> raw, const ForecastOptions& given)
{
    const std::size_t hint = given.seasons.empty() ? 1 : given.seasons.front();
    const std::vector<double> values = gapsFilled(raw, hint);
    const auto usable = std::count_if(raw.begin(), raw.end(), [](double value) { return std::isfinite(value); });
    if (given.horizon == 0 || values.size() < 3 || static_cast<std::size_t>(usable) < given.minimumPoints)
        return unknownForecast(given);
    ForecastOptions options = given;
    // A quantity that was never negative is not expected to become so.
    const double lowest = *std::min_element(values.begin(), values.end());
    if (!options.lowerBound && lowest >= 0)
        options.lowerBound = 0;

    Forecast result;
    result.seasons = detectSeasons(values, given.seasons);
    const std::size_t season = result.seasons.empty() ? 1 : result.seasons.front();
    const MethodInput input{values, result.seasons};
    const SeasonForm form = chooseSeasonForm(values, result.seasons);
    const Replay past = replay(input, form, options);
    auto errors = methodErrors(values, past.forecasts);
    auto parameters = reusableParameters(past, values.size(), options.effort);
    const OriginForecasts now = forecastAll(input, form, options.horizon, parameters);
    // A method may have been good at every origin and have no answer for the whole series.
    for (std::size_t m = 0; m < errors.size(); ++m)
        errors[m] = now.paths[m].empty() ? NaN : errors[m];
    const auto weights = ensembleWeights(errors, past.forecasts.size());
    result.point = combine(now, weights);
    if (result.point.empty())
        return unknownForecast(given);
    for (std::size_t m = 0; m < weights.size(); ++m)
        if (weights[m] > 0 && !now.paths[m].empty())
            result.members.push_back({std::string(methodCatalogue()[m].name), weights[m]});
    result.method = nameOf(result.members);

    const bool relative = lowest > 0;
    const Judged judged = judge(values, past, brokenOrigins(input, form, past), season, relative, options.horizon);
    const ConformalScale scale(judged.residuals, judged.independent);
    const double local = localScale(values, values.size(), season, relative);
    for (const double level : options.levels) {
        PredictionInterval interval{level, {}, {}};
        for (std::size_t h = 0; h < options.horizon; ++h) {
            const double half = local * scale.halfWidth(level, h + 1);
            interval.lower.push_back(bounded(result.point[h] - half, options));
            interval.upper.push_back(bounded(result.point[h] + half, options));
        }
        result.intervals.push_back(std::move(interval));
    }
    if (options.keepPaths)
        result.errorPaths = pathsOf(judged, options.horizon, local);
    for (double& value : result.point)
        value = bounded(value, options);
    result.backtest = measured(values, past, scale, season, relative);
    result.trials = trialsOf(values, past, errors, weights, season);
    return result;
}

} // namespace dwcp
