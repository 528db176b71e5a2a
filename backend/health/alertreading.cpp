// SPDX-License-Identifier: GPL-3.0-or-later
#include "health/alertreading.h"

#include "health/durationtext.h"
#include "health/facts.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace dwcp {

namespace {

constexpr double none = std::numeric_limits<double>::quiet_NaN();
constexpr std::size_t mostRatePoints = 512;

AlertFinding unseen()
{
    return {Sight::Unseen, AlertLevel::Info, none, {}};
}

AlertFinding quiet(double value)
{
    return {Sight::Quiet, AlertLevel::Info, value, {}};
}

/** A name that needs no looking up. */
auto called(const char* name)
{
    return [name] { return std::string(name); };
}

std::string numberText(double value)
{
    return factOf(MetricRule{}, value);
}

/**
 * The loudest limit that the value is strictly beyond. What it is called is only asked for when it is told; `metric`
 * says what it is counted in, nullptr: nothing.
 */
template <typename Name>
AlertFinding beyondLimits(const AlertRule& rule, double value, const Name& name, const MetricRule* metric = nullptr)
{
    if (std::isnan(value))
        return unseen();
    for (std::size_t i = alertLevelCount; i-- > 0;) {
        const std::optional<double>& limit = rule.limits[i];
        if (limit && (rule.polarity == Polarity::HigherIsWorse ? value > *limit : value < *limit))
            return {Sight::Active, static_cast<AlertLevel>(i), value,
                name() + " " + (metric ? factOf(*metric, value) : numberText(value))};
    }
    return quiet(value);
}

template <typename Cause>
AlertFinding asLevel(const AlertRule& rule, Level level, Flags flags, const Cause& causeNow)
{
    const Level seen = flags.has(Flag::Stale) ? Level::Unknown : level;
    const auto& loudness = rule.byLevel[static_cast<std::size_t>(seen)];
    if (loudness) {
        const std::string cause = causeNow();
        std::string fact(levelName(seen));
        if (!cause.empty())
            fact.append(": ").append(cause);
        return {Sight::Active, *loudness, static_cast<double>(seen), std::move(fact)};
    }
    return seen == Level::Unknown ? unseen() : quiet(static_cast<double>(seen));
}

AlertFinding burning(const AlertRule& rule, double availability)
{
    if (std::isnan(availability))
        return unseen();
    return beyondLimits(rule, (1 - availability) / (1 - rule.objective), called("budget burn rate"));
}

/** nullptr: the source is no metric, or the state has none of it. */
const RuleState* stateOf(const AlertSource& source, const ComponentState& component)
{
    const bool isThere = source.kind == AlertSource::Kind::Metric && source.index < component.rules.size();
    return isThere ? &component.rules[source.index] : nullptr;
}

bool cannotBeSeen(const ComponentState& component)
{
    return component.flags.has(Flag::Stale) || component.checkedAt == WallTime{};
}

/**
 * Share of a component's metrics that lie further from their trend than chance would have it; NaN while none has a
 * trend. The trend is robust: what has just begun does not bend it.
 */
double anomalyRate(const ComponentState& component)
{
    constexpr double deviations = 5; ///< of what the trend usually leaves over
    double judged = 0;
    double strange = 0;
    for (const RuleState& rule : component.rules) {
        const MetricTrend& trend = rule.trend;
        if (rule.presence != Presence::Value || trend.direction == TrendDirection::Unknown || !(trend.residual > 0))
            continue;
        const double since = std::chrono::duration<double>(component.checkedAt - trend.at).count();
        ++judged;
        strange += std::abs(rule.value - trend.levelNow - trend.slope * since) > deviations * trend.residual ? 1 : 0;
    }
    return judged > 0 ? strange / judged : none;
}

/** The value that a rule is about, in a component; NaN when there is none now. */
double valueOf(const AlertSource& source, const ComponentState& component)
{
    if (cannotBeSeen(component))
        return none;
    switch (source.kind) {
    case AlertSource::Kind::Score:
        return component.level == Level::Unknown ? none : component.score;
    case AlertSource::Kind::Availability:
        return component.availability;
    case AlertSource::Kind::CheckDuration:
        return std::chrono::duration<double>(component.duration).count();
    case AlertSource::Kind::AnomalyRate:
        return anomalyRate(component);
    case AlertSource::Kind::Metric:
    case AlertSource::Kind::Nothing:
        break;
    }
    const RuleState* const state = stateOf(source, component);
    return state && state->presence == Presence::Value ? state->value : none;
}

const std::string& nameOfValue(const AlertRule& rule, const AlertSource& source)
{
    return source.rule ? source.rule->name : rule.metric;
}

AlertFinding absent(const AlertRule& rule, const AlertSource& source, const ComponentState& component)
{
    if (component.checkedAt == WallTime{} && rule.timing.hold == Duration{})
        return unseen(); // nobody has asked yet
    const bool isMissing = rule.metric.empty() ? component.flags.has(Flag::Stale) || !component.error.empty()
                                               : std::isnan(valueOf(source, component));
    if (!isMissing)
        return quiet(none);
    return {Sight::Active, rule.severity, none,
        rule.metric.empty() ? "no answer: " + component.error : "no value of " + nameOfValue(rule, source)};
}

/** A forecast that loses to the naive one may not alert. */
AlertFinding forecast(const AlertRule& rule, const AlertSource& source, const ComponentState& component)
{
    const RuleState* const state = stateOf(source, component);
    if (!state || cannotBeSeen(component) || state->presence != Presence::Value)
        return unseen();
    const MetricTrend& trend = state->trend;
    if (trend.unskilled || !trend.crossing)
        return quiet(none);
    const ThresholdCrossing& crossing = *trend.crossing;
    const double hours = std::chrono::duration<double, std::ratio<3600>>(crossing.median).count();
    if (crossing.median > rule.within || crossing.chance < rule.confidence)
        return quiet(hours);
    return {Sight::Active, rule.severity, hours,
        source.rule->name + " reaches " + factOf(*source.rule, crossing.threshold) + " in "
            + durationText(std::chrono::floor<std::chrono::minutes>(crossing.median))};
}

AlertFinding breakerOf(const AlertRule& rule, const ComponentState& component)
{
    const CircuitBreaker::State state = shownState(component.breaker.state, component.breaker.mode);
    const double value = static_cast<double>(state);
    if (state != CircuitBreaker::State::Open)
        return quiet(value);
    return {Sight::Active, rule.severity, value, "breaker open since " + rfc3339(component.breaker.since)};
}

std::string factOf(const BudgetState& budget, const BudgetBurn& burn)
{
    std::string text = "the budget of \"" + budget.objective + "\" burns ";
    text.append(numberText(burn.longRate)).append(" times faster than it may, over ");
    return text.append(durationText(burn.rule.longWindow))
        .append(" and still over ")
        .append(durationText(burn.rule.shortWindow));
}

/** Votes that cannot be seen are neither there nor lost: only what holds either way is said. */
AlertFinding votesToSpare(const AlertRule& rule, const SystemState& system)
{
    if (!system.quorum)
        return unseen();
    const double least = system.quorum->alive - system.quorum->needed;
    const AlertFinding atBest = beyondLimits(rule, least + system.quorum->unknown, called("votes to spare"));
    if (atBest.sight == Sight::Active)
        return atBest;
    return beyondLimits(rule, least, called("")).sight == Sight::Active ? unseen() : atBest;
}

AlertFinding rateOf(
    const AlertRule& rule, const AlertSource& source, const ComponentState& component, RateWindow* rates)
{
    const double value = valueOf(source, component);
    if (std::isnan(value) || !rates)
        return unseen();
    rates->add(component.checkedAt, value, rule.window);
    return beyondLimits(
        rule, rates->rate(rule.window), [&] { return nameOfValue(rule, source) + " changes a second by"; });
}

} // namespace

AlertLevel AlertRule::loudest() const noexcept
{
    AlertLevel loudest = AlertLevel::Info;
    bool any = false;
    for (std::size_t i = 0; i < alertLevelCount; ++i) {
        if (limits[i]) {
            loudest = static_cast<AlertLevel>(i);
            any = true;
        }
    }
    const auto hear = [&](const std::optional<AlertLevel>& level) {
        if (level) {
            loudest = std::max(loudest, *level);
            any = true;
        }
    };
    std::ranges::for_each(byLevel, hear);
    hear(page);
    hear(ticket);
    return any ? loudest : severity;
}

void RateWindow::add(WallTime at, double value, Duration window)
{
    if (!m_points.empty() && at <= m_points.back().at)
        return;
    m_points.push_back({at, value});
    while (m_points.size() > mostRatePoints || (m_points.size() > 2 && at - m_points[1].at >= window))
        m_points.pop_front();
}

double RateWindow::rate(Duration window) const noexcept
{
    if (m_points.size() < 2 || m_points.back().at - m_points.front().at < window / 2)
        return none;
    const std::chrono::duration<double> span = m_points.back().at - m_points.front().at;
    return (m_points.back().value - m_points.front().value) / span.count();
}

bool concerns(const AlertRule& rule, const NodeState& node)
{
    if (rule.profile.empty() || !node.profile)
        return rule.profile.empty();
    // What is watched through a Prometheus has a profile of its own, called after the one that it is made from.
    const std::string_view name = node.profile->name;
    return name.substr(0, name.find('@')) == rule.profile;
}

bool concerns(const AlertRule& rule, const BudgetState& budget)
{
    return rule.scope == AlertScope::Budget && (rule.budget.empty() || rule.budget == budget.objective);
}

bool concerns(const AlertRule& rule, const NodeState& node, const ComponentState& component)
{
    if (!concerns(rule, node) || (!rule.layer.empty() && rule.layer != component.spec->id))
        return false;
    const AlertSource source = sourceOf(rule, *component.spec);
    if (source.kind == AlertSource::Kind::Metric)
        return source.index < component.rules.size();
    return rule.metric.empty() || source.kind != AlertSource::Kind::Nothing;
}

AlertSource sourceOf(const AlertRule& rule, const LayerSpec& layer)
{
    using Kind = AlertSource::Kind;
    constexpr std::pair<std::string_view, Kind> known[] = {{"score", Kind::Score}, {"availability", Kind::Availability},
        {"check_duration", Kind::CheckDuration}, {"anomaly_rate", Kind::AnomalyRate}};
    for (const auto& [name, kind] : known) {
        if (rule.metric == name)
            return {kind};
    }
    std::uint16_t index = 0;
    for (const FacetSpec& facet : layer.facets) {
        for (const MetricRule& metric : facet.rules) {
            if (metric.id == rule.metric)
                return {Kind::Metric, index, &metric};
            ++index;
        }
    }
    return {};
}

AlertFinding findingIn(
    const AlertRule& rule, const AlertSource& source, const ComponentState& component, RateWindow* rates)
{
    switch (rule.kind) {
    case AlertKind::Threshold:
        return beyondLimits(
            rule, valueOf(source, component), [&] { return nameOfValue(rule, source); }, source.rule);
    case AlertKind::Rate:
        return rateOf(rule, source, component, rates);
    case AlertKind::Absence:
        return absent(rule, source, component);
    case AlertKind::Level:
        return asLevel(rule, component.level, component.flags, [&] { return causeOf(component); });
    case AlertKind::Forecast:
        return forecast(rule, source, component);
    case AlertKind::Burn:
        return burning(rule, component.availability);
    case AlertKind::Breaker:
        return breakerOf(rule, component);
    case AlertKind::Quorum:
        break; // the reader refuses it here
    }
    return unseen();
}

namespace {

/** None of its components has got an answer, in the hard way: one that is ill alone does not make a node absent. */
AlertFinding absentNode(const AlertRule& rule, const NodeState& node)
{
    const bool isOne = node.components.empty();
    if (isOne && node.level == Level::Unknown)
        return unseen();
    const bool isAbsent =
        isOne ? node.level == Level::Failed : std::ranges::all_of(node.components, [](const ComponentState& part) {
            return part.level == Level::Failed && !part.error.empty();
        });
    if (!isAbsent)
        return quiet(none);
    return {Sight::Active, rule.severity, none, "no answer: " + (isOne ? node.problem : node.components.front().error)};
}

} // namespace

AlertFinding findingIn(const AlertRule& rule, const NodeState& node)
{
    if (rule.kind == AlertKind::Absence)
        return absentNode(rule, node);
    if (rule.kind == AlertKind::Level)
        return asLevel(rule, node.level, node.flags, [&] { return node.problem; });
    if (rule.kind == AlertKind::Threshold)
        return beyondLimits(rule, node.level == Level::Unknown ? none : node.score, called("score"));
    return unseen();
}

AlertFinding findingIn(const AlertRule& rule, const SystemState& system)
{
    switch (rule.kind) {
    case AlertKind::Level:
        return asLevel(rule, system.level, system.flags, called(""));
    case AlertKind::Burn:
        return burning(rule, system.availability);
    case AlertKind::Quorum:
        return votesToSpare(rule, system);
    case AlertKind::Threshold:
        return beyondLimits(
            rule, rule.metric == "availability" ? system.availability : system.score, [&] { return rule.metric; });
    default:
        return unseen();
    }
}

AlertFinding findingIn(const AlertRule& rule, const BudgetState& budget)
{
    if (!budget.isJudged)
        return unseen();
    AlertFinding loudest = quiet(budget.burns.empty() ? none : budget.burns.front().longRate);
    for (const BudgetBurn& burn : budget.burns) {
        const auto& level = burn.rule.severity == BurnSeverity::Page ? rule.page : rule.ticket;
        const bool isLouder = loudest.sight != Sight::Active || (level && *level > loudest.level);
        if (burn.isFiring && level && isLouder)
            loudest = {Sight::Active, *level, burn.longRate, factOf(budget, burn)};
    }
    return loudest;
}

} // namespace dwcp
