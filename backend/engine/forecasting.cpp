// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/forecasting.h"

#include "forecast/failureprobability.h"
#include "forecast/forecast.h"
#include "forecast/gaps.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace dwcp {

namespace {

constexpr double NaN = std::numeric_limits<double>::quiet_NaN();
constexpr std::size_t longestGrid = 300; ///< values; a refit then stays near a millisecond
constexpr std::size_t looksPerBeat = 256;
constexpr std::size_t bestTried = 5; ///< of the methods tried are told: there is such a list for every series

Duration toDuration(double seconds)
{
    return std::chrono::duration_cast<Duration>(std::chrono::duration<double>(seconds));
}

RegularSeries onGrid(const Points& points)
{
    std::vector<double> times;
    std::vector<double> values;
    for (const Point& point : points) {
        times.push_back(std::chrono::duration<double>(point.at - points.front().at).count());
        values.push_back(point.value);
    }
    RegularSeries regular = regularized(times, values);
    if (regular.values.size() > longestGrid)
        regular = regularized(times, values, times.back() / static_cast<double>(longestGrid));
    return regular;
}

ForecastOptions optionsFor(const MetricRule& rule, std::size_t horizon)
{
    ForecastOptions options;
    options.horizon = std::max<std::size_t>(1, horizon);
    options.effort = ForecastEffort::Quick;
    options.keepPaths = rule.degraded || rule.critical;
    if (rule.unit == Unit::Ratio) {
        options.lowerBound = 0;
        options.upperBound = 1;
    }
    return options;
}

double chanceOf(const Forecast& forecast, const std::optional<Threshold>& threshold, Polarity polarity)
{
    if (!threshold)
        return NaN;
    return failureProbability(
        forecast, threshold->enter, polarity == Polarity::HigherIsWorse ? Worse::Higher : Worse::Lower);
}

/** A score is a share, and the higher the better; its bands are no limits of a rule. */
const MetricRule& scoreRule()
{
    static const MetricRule rule = [] {
        MetricRule score;
        score.id = "score";
        score.unit = Unit::Ratio;
        score.polarity = Polarity::LowerIsWorse;
        return score;
    }();
    return rule;
}

/** The best few in their order, and the naive one: it is what all of them have to beat. */
std::vector<TriedMethod> triedOf(const Forecast& forecast)
{
    std::vector<TriedMethod> tried;
    for (const MethodTrial& trial : forecast.trials) {
        if (tried.size() < bestTried || trial.method == "naive" || trial.weight > 0)
            tried.push_back({trial.method, float(trial.smape), float(trial.mase), float(trial.weight)});
    }
    tried.shrink_to_fit();
    return tried;
}

} // namespace

ForecastAnswer forecastOf(const ForecastOrder& order)
{
    ForecastAnswer answer{order.series, nullptr};
    if (order.points.empty())
        return answer;
    const RegularSeries regular = onGrid(order.points);
    Forecast found = forecastSeries(regular.values, optionsFor(*order.rule, regular.values.size() / order.partAhead));
    if (!found.isKnown())
        return answer;
    auto forecast = std::make_shared<MetricForecast>();
    forecast->method = std::move(found.method);
    const double newest = regular.start + regular.step * static_cast<double>(regular.values.size() - 1);
    forecast->from = order.points.front().at + toDuration(newest);
    forecast->step = toDuration(regular.step);
    forecast->chanceOfDegraded = chanceOf(found, order.rule->degraded, order.rule->polarity);
    forecast->chanceOfCritical = chanceOf(found, order.rule->critical, order.rule->polarity);
    forecast->point = std::move(found.point);
    forecast->lower80 = std::move(found.intervals.front().lower);
    forecast->upper80 = std::move(found.intervals.front().upper);
    forecast->lower95 = std::move(found.intervals.back().lower);
    forecast->upper95 = std::move(found.intervals.back().upper);
    if (!found.seasons.empty())
        forecast->season = toDuration(regular.step * static_cast<double>(found.seasons.front()));
    forecast->coverage95 = found.backtest.coverage95;
    forecast->mase = found.backtest.mase;
    forecast->smape = found.backtest.smape;
    forecast->tried = triedOf(found);
    forecast->confidence = found.confidence();
    forecast->unskilled = !found.isSkilled();
    answer.forecast = std::move(forecast);
    return answer;
}

std::vector<ForecastOrder> Forecasting::ordersDue(const SeriesRound::Nodes& nodes, WallTime now)
{
    std::vector<ForecastOrder> orders;
    // What was missed is not made up for: a burst would be felt.
    m_next = std::max(m_next, now - std::chrono::seconds(1));
    for (std::size_t looked = 0; looked < looksPerBeat && m_next <= now && m_underWay < underWayAtMost; ++looked) {
        if (!m_round.mayGoOn(nodes, now))
            break;
        if (orderHere(nodes, orders)) {
            m_next += pace;
            ++m_underWay;
        }
        m_round.step(nodes);
    }
    return orders;
}

std::optional<ForecastOrder> Forecasting::scoreOrderDue(const Series& scores, WallTime now)
{
    if (now < m_nextScore || m_underWay >= underWayAtMost || scores.size() < fewestPoints
        || std::isnan(scores.at(scores.size() - 1).value))
        return {};
    m_nextScore = now + refresh;
    ++m_underWay;
    ForecastOrder order;
    order.rule = &scoreRule();
    order.partAhead = 3;
    for (std::size_t i = 0; i < scores.size(); ++i) {
        if (scores.at(i).at >= now - scorePast)
            order.points.push_back(scores.at(i));
    }
    return order;
}

bool Forecasting::orderHere(const SeriesRound::Nodes& nodes, std::vector<ForecastOrder>& orders)
{
    Component* component = m_round.component(nodes);
    const std::size_t rule = m_round.rule();
    if (!component || !component->wantsForecast(rule, fewestPoints))
        return false;
    const Series& series = component->ruleSeries(rule);
    ForecastOrder order;
    order.series = {m_round.node(nodes)->id(), component->id().layer, static_cast<std::uint16_t>(rule)};
    order.layer = component->sharedSpec();
    order.rule = &component->rule(rule);
    const std::size_t count = std::min(series.size(), newestPoints);
    order.points.reserve(count);
    for (std::size_t i = series.size() - count; i < series.size(); ++i)
        order.points.push_back(series.at(i));
    component->forecastOrdered(rule);
    orders.push_back(std::move(order));
    return true;
}

} // namespace dwcp
