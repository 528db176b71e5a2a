// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/foretelling.h"

#include "forecast/failureprobability.h"
#include "forecast/forecast.h"
#include "forecast/gaps.h"
#include "forecast/timetothreshold.h"
#include "forecast/trend.h"

#include <cmath>
#include <limits>

namespace dwcp {

namespace {

constexpr double unknownChance = std::numeric_limits<double>::quiet_NaN();
constexpr std::size_t fewestValues = 30;
constexpr double mostCells = 300;

struct Timed {
    std::vector<double> times; ///< seconds after the first
    std::vector<double> values;
};

Timed finiteOf(const Points& points)
{
    Timed series;
    for (const Point& point : points) {
        if (!std::isfinite(point.value))
            continue;
        series.times.push_back(std::chrono::duration<double>(point.at - points.front().at).count());
        series.values.push_back(point.value);
    }
    return series;
}

double chanceByForecast(const Timed& series, const MetricRule& rule, double threshold, Worse worse, double horizon)
{
    RegularSeries regular = regularized(series.times, series.values);
    if (static_cast<double>(regular.values.size()) > mostCells)
        regular = regularized(series.times, series.values, series.times.back() / mostCells);
    if (!(regular.step > 0))
        return unknownChance;
    ForecastOptions options;
    options.horizon = static_cast<std::size_t>(std::max(1.0, std::round(horizon / regular.step)));
    options.effort = ForecastEffort::Quick;
    options.keepPaths = true;
    if (rule.unit == Unit::Ratio) {
        options.lowerBound = 0;
        options.upperBound = 1;
    }
    return failureProbability(forecastSeries(regular.values, options), threshold, worse);
}

double chanceByLine(const Timed& series, double threshold, Worse worse, double horizon)
{
    TrendOptions options;
    options.worse = worse;
    const TimeToThreshold time = timeToThreshold(trendOf(series.times, series.values, options), threshold, horizon);
    if (time.answer == Crossing::Unknown)
        return unknownChance;
    return time.answer == Crossing::AlreadyBeyond ? 1 : time.probability;
}

} // namespace

Foretold foretell(const Points& points, const MetricRule& rule, Duration horizon)
{
    const auto& limit = rule.degraded ? rule.degraded : rule.critical;
    const Timed series = finiteOf(points);
    const double ahead = std::chrono::duration<double>(horizon).count();
    const bool isEnough =
        series.times.size() >= fewestValues && series.times.back() - series.times.front() >= 2 * ahead;
    if (!limit || !isEnough)
        return {unknownChance, unknownChance};
    const Worse worse = rule.polarity == Polarity::HigherIsWorse ? Worse::Higher : Worse::Lower;
    return {
        chanceByForecast(series, rule, limit->enter, worse, ahead), chanceByLine(series, limit->enter, worse, ahead)};
}

} // namespace dwcp
