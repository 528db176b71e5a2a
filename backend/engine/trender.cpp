// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/trender.h"

#include "forecast/timetothreshold.h"
#include "forecast/trend.h"

#include <algorithm>
#include <cmath>

namespace dwcp {

namespace {

constexpr double horizonSeconds = 24 * 3600;
constexpr std::size_t newestPoints = 720; ///< older points say little about the next hours

Duration toDuration(double seconds)
{
    constexpr double limit = 9e9; // seconds; beyond it a duration in nanoseconds overflows
    return seconds < limit ? std::chrono::duration_cast<Duration>(std::chrono::duration<double>(std::max(0.0, seconds)))
                           : Duration::max();
}

TrendDirection toDirection(Direction direction)
{
    switch (direction) {
    case Direction::Improving:
        return TrendDirection::Improving;
    case Direction::Stable:
        return TrendDirection::Stable;
    case Direction::Degrading:
        return TrendDirection::Degrading;
    case Direction::Unknown:
        break;
    }
    return TrendDirection::Unknown;
}

ThresholdCrossing toCrossing(const TimeToThreshold& time, double threshold, bool critical)
{
    ThresholdCrossing crossing;
    crossing.threshold = threshold;
    crossing.median = toDuration(time.median);
    crossing.low80 = toDuration(time.interval80.low);
    crossing.high80 = toDuration(time.interval80.high);
    crossing.low95 = toDuration(time.interval95.low);
    crossing.high95 = toDuration(time.interval95.high);
    crossing.chance = time.probability;
    crossing.critical = critical;
    return crossing;
}

/** The next threshold on the way down: degraded while the value is better than it, then critical. */
std::optional<ThresholdCrossing> crossingOf(const Trend& trend, const MetricRule& rule)
{
    for (const bool critical : {false, true}) {
        const std::optional<Threshold>& threshold = critical ? rule.critical : rule.degraded;
        if (!threshold)
            continue;
        const TimeToThreshold time = timeToThreshold(trend, threshold->enter, horizonSeconds);
        if (time.answer == Crossing::Crossing)
            return toCrossing(time, threshold->enter, critical);
        if (time.answer != Crossing::AlreadyBeyond)
            return std::nullopt;
    }
    return std::nullopt;
}

} // namespace

MetricTrend trendOfRule(const MetricRule& rule, const Series& series, WallTime now)
{
    const std::size_t count = std::min(series.size(), newestPoints);
    std::vector<double> times;
    std::vector<double> values;
    times.reserve(count);
    values.reserve(count);
    for (std::size_t i = series.size() - count; i < series.size(); ++i) {
        const Point& point = series.at(i);
        times.push_back(std::chrono::duration<double>(point.at - now).count());
        values.push_back(point.value);
    }
    TrendOptions options;
    options.worse = rule.polarity == Polarity::HigherIsWorse ? Worse::Higher : Worse::Lower;
    const Trend trend = trendOf(times, values, options);
    MetricTrend result;
    result.at = now;
    result.points = static_cast<std::uint32_t>(trend.points);
    result.direction = toDirection(trend.direction);
    if (!trend.isKnown())
        return result;
    result.slope = trend.slope;
    result.slopeLow = trend.slopeLow;
    result.slopeHigh = trend.slopeHigh;
    result.levelNow = trend.at(0);
    result.residual = trend.residualScale;
    const TrendBacktest backtest = backtestTrend(times, values, options);
    result.confidence = backtest.confidence;
    result.unskilled = !backtest.isSkilled();
    if (trend.direction == Direction::Degrading)
        result.crossing = crossingOf(trend, rule);
    return result;
}

void Trender::work(const SeriesRound::Nodes& nodes, WallTime now)
{
    std::size_t computed = 0;
    for (std::size_t looked = 0; looked < looksPerBeat && computed < perBeat && m_round.mayGoOn(nodes, now); ++looked) {
        computed += refreshHere(nodes, now) ? 1 : 0;
        m_round.step(nodes);
    }
}

bool Trender::refreshHere(const SeriesRound::Nodes& nodes, WallTime now)
{
    Component* component = m_round.component(nodes);
    const std::size_t rule = m_round.rule();
    if (!component || !component->wantsTrend(rule))
        return false;
    component->setTrend(rule, trendOfRule(component->rule(rule), component->ruleSeries(rule), now));
    m_refreshed.push_back(m_round.node(nodes)->id());
    return true;
}

} // namespace dwcp
