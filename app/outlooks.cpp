// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/outlooks.h"

#include "forecast/forecast.h"
#include "forecast/timetothreshold.h"
#include "forecast/trend.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace dwcp {

namespace {

constexpr double horizonSeconds = 24 * 3600;
constexpr std::size_t mostTrends = 5000;
constexpr std::size_t mostForecasts = 400;
constexpr std::size_t fewForecasts = 24; ///< up to so many are worth the time of a thorough look
constexpr std::size_t stepsBehind = 120;
constexpr std::size_t stepsAhead = 30;

double secondsBetween(WallTime from, WallTime to)
{
    return std::chrono::duration<double>(to - from).count();
}

Duration toDuration(double seconds)
{
    constexpr double limit = 9e9; // beyond it a duration in nanoseconds overflows
    return seconds < limit ? std::chrono::duration_cast<Duration>(std::chrono::duration<double>(std::max(0.0, seconds)))
                           : Duration::max();
}

TrendDirection toDirection(Direction direction)
{
    constexpr TrendDirection directions[] = {
        TrendDirection::Unknown, TrendDirection::Improving, TrendDirection::Stable, TrendDirection::Degrading};
    return directions[static_cast<std::size_t>(direction)];
}

ThresholdCrossing toCrossing(const TimeToThreshold& time, double threshold, bool isCritical)
{
    return {threshold, toDuration(time.median), toDuration(time.interval80.low), toDuration(time.interval80.high),
        toDuration(time.interval95.low), toDuration(time.interval95.high), time.probability, isCritical};
}

/** Towards the next worse threshold. */
std::optional<ThresholdCrossing> crossingOf(const Trend& trend, const MetricRule& rule)
{
    for (const bool isCritical : {false, true}) {
        const std::optional<Threshold>& threshold = isCritical ? rule.critical : rule.degraded;
        if (!threshold)
            continue;
        const TimeToThreshold time = timeToThreshold(trend, threshold->enter, horizonSeconds);
        if (time.answer == Crossing::Crossing)
            return toCrossing(time, threshold->enter, isCritical);
        if (time.answer != Crossing::AlreadyBeyond)
            return std::nullopt;
    }
    return std::nullopt;
}

MetricTrend trendOf(const MetricRule& rule, const Course& course, WallTime now)
{
    std::vector<double> times;
    std::vector<double> values;
    for (const CourseColumn& column : course.columns()) {
        times.push_back(secondsBetween(now, column.from + course.width() / 2));
        values.push_back(column.mean());
    }
    TrendOptions options;
    options.worse = rule.polarity == Polarity::HigherIsWorse ? Worse::Higher : Worse::Lower;
    const Trend trend = dwcp::trendOf(times, values, options);
    const TrendBacktest backtest = backtestTrend(times, values, options);
    MetricTrend result;
    result.at = now;
    result.direction = toDirection(trend.direction);
    result.slope = trend.slope;
    result.slopeLow = trend.slopeLow;
    result.slopeHigh = trend.slopeHigh;
    result.levelNow = trend.level;
    result.residual = trend.residualScale;
    result.points = std::uint32_t(trend.points);
    result.confidence = backtest.confidence;
    result.unskilled = !backtest.isSkilled();
    result.crossing = crossingOf(trend, rule);
    return result;
}

/** The course in even steps, a gap where nothing came. */
struct EvenSeries {
    std::vector<double> values;
    Duration step{};
};

EvenSeries evenly(const Course& course, WallTime end)
{
    const auto& columns = course.columns();
    const Duration span = end - columns.front().from;
    const std::size_t steps = std::clamp<std::size_t>(columns.size(), 1, stepsBehind);
    EvenSeries series;
    series.step = std::max(course.width(), Duration(span.count() / std::int64_t(steps)));
    std::vector<double> sums(std::size_t(span / series.step) + 1, 0);
    std::vector<int> counts(sums.size(), 0);
    for (const CourseColumn& column : columns) {
        const auto step = std::size_t((column.from - columns.front().from) / series.step);
        sums[step] += column.mean();
        ++counts[step];
    }
    for (std::size_t i = 0; i < sums.size(); ++i)
        series.values.push_back(counts[i] == 0 ? std::numeric_limits<double>::quiet_NaN() : sums[i] / counts[i]);
    while (!series.values.empty() && std::isnan(series.values.back()))
        series.values.pop_back();
    return series;
}

void addForecast(
    MetricOutlook& outlook, const MetricRule& rule, const MetricAccount& metric, WallTime end, bool isThorough)
{
    const EvenSeries series = evenly(metric.course, end);
    ForecastOptions options;
    options.horizon = stepsAhead;
    options.effort = isThorough ? ForecastEffort::Thorough : ForecastEffort::Quick;
    if (metric.min >= 0)
        options.lowerBound = 0;
    if (rule.unit == Unit::Ratio && metric.max <= 1)
        options.upperBound = 1;
    const Forecast forecast = forecastSeries(series.values, options);
    if (!forecast.isKnown() || forecast.intervals.size() < 2)
        return;
    outlook.method = forecast.method;
    outlook.skill = forecast.backtest.skill;
    outlook.coverage95 = forecast.backtest.coverage95;
    outlook.confidence = forecast.confidence();
    const WallTime from = metric.course.columns().front().from + series.step * std::int64_t(series.values.size());
    for (std::size_t i = 0; i < forecast.point.size(); ++i)
        outlook.path.push_back({from + series.step * std::int64_t(i), forecast.point[i], forecast.intervals[0].lower[i],
            forecast.intervals[0].upper[i], forecast.intervals[1].lower[i], forecast.intervals[1].upper[i]});
}

} // namespace

void addOutlooks(Chronicle& chronicle, OutlookDepth depth)
{
    const std::size_t most = depth == OutlookDepth::Forecasts ? mostForecasts : mostTrends;
    constexpr std::size_t fewest = 10; // columns: fewer say nothing
    chronicle.isLookedAhead = true;
    for (std::uint32_t c = 0; c < chronicle.components.size(); ++c) {
        const ComponentAccount& component = chronicle.components[c];
        for (std::size_t r = 0; r < component.metrics.size() && chronicle.outlooks.size() < most; ++r) {
            const MetricRule* rule = rulePlace(*component.spec, std::uint16_t(r)).rule;
            if (!rule || component.metrics[r].course.columns().size() < fewest)
                continue;
            MetricOutlook outlook;
            outlook.component = c;
            outlook.rule = std::uint16_t(r);
            outlook.trend = trendOf(*rule, component.metrics[r].course, chronicle.origin.to);
            chronicle.outlooks.push_back(std::move(outlook));
        }
    }
    if (depth == OutlookDepth::Trends)
        return;
    const bool isThorough = chronicle.outlooks.size() <= fewForecasts;
    for (MetricOutlook& outlook : chronicle.outlooks) {
        const ComponentAccount& component = chronicle.components[outlook.component];
        addForecast(outlook, *rulePlace(*component.spec, outlook.rule).rule, component.metrics[outlook.rule],
            chronicle.origin.to, isThorough);
    }
}

} // namespace dwcp
