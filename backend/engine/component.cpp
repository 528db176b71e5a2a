// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/component.h"

#include "engine/lookahead.h"
#include "engine/moments.h"
#include "engine/statehash.h"
#include "health/facts.h"
#include "health/judge.h"
#include "health/score.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace dwcp {

namespace {

constexpr double nan = std::numeric_limits<double>::quiet_NaN();
constexpr int staleAfter = 3; ///< intervals without a result

/** How much faster than usual a level is checked. Unknown changes nothing: what is not provided stays so. */
std::uint8_t divisorFor(Level level) noexcept
{
    switch (level) {
    case Level::Unknown:
    case Level::Healthy:
        return 1;
    case Level::Degraded:
        return 2;
    case Level::Critical:
    case Level::Failed:
        return 4;
    }
    return 1;
}

} // namespace

Component::Component(ComponentId id, std::shared_ptr<const LayerSpec> spec, const std::string& nodeName,
    BreakerGroup& breakers, Duration slaWindow)
    : m_id(id)
    , m_spec(std::move(spec))
    , m_soft(m_spec->failureThreshold, m_spec->successThreshold)
    , m_availability(slaWindow)
    , m_breaker(nodeName + "/" + m_spec->id, breakers)
    , m_timeout(m_spec->timeout)
    , m_score(nan)
{
    FacetState nothing;
    nothing.score = nan;
    m_facets.assign(m_spec->facets.size(), nothing);
    WatchedRule unseen;
    unseen.score = nan;
    m_rules.assign(dwcp::ruleCount(*m_spec), unseen);
}

void Component::fetchParts() const noexcept
{
    fetchAhead(m_rules);
    fetchAhead(m_facets);
    m_breaker.fetchParts();
    m_log.fetchParts();
}

Component::Change Component::take(const Reception& reception, std::size_t historyCapacity)
{
    account(reception.at);
    Change change;
    change.from = m_soft.level();
    change.stale = std::exchange(m_stale, false);
    const Level newest = judge(reception);
    change.level = m_soft.take(newest);
    change.to = m_soft.level();
    change.flapping = m_flapping.take(newest);
    m_checkedAt = reception.at;
    m_lastDuration = reception.result.duration;
    if (change.level)
        m_since = reception.at;
    decideScore();
    keepHistory(reception.at, historyCapacity);
    adaptInterval(change.from);
    adaptTimeout(reception.result);
    log(reception, change.from);
    driveBreaker(change.from);
    return change;
}

Level Component::judge(const Reception& reception)
{
    const CheckResult& result = reception.result;
    const bool tooSlow = result.outcome == CheckOutcome::Answered && result.duration > m_timeout;
    m_answered = result.outcome == CheckOutcome::Answered && !tooSlow;
    if (tooSlow)
        m_error = "answered after the timeout of this layer";
    else if (!m_error.empty() || !result.error.empty())
        m_error = result.error;
    // What follows from values alone is as before when no value is another one.
    if (m_answered ? judgeRules(reception.input) : forgetValues())
        judgeFacets();
    const Level judged = judgedLevel();
    return m_answered ? judgeVerdict(result, judged) : Level::Failed;
}

Level Component::judgeVerdict(const CheckResult& result, Level judged)
{
    if (m_rules.empty())
        judged = result.verdict;
    const Level whole = combine(judged, result.verdict);
    const bool verdictDecides = m_rules.empty() || severity(result.verdict) >= severity(judged);
    if (verdictDecides && whole != Level::Healthy && !result.verdictText.empty())
        m_error = result.verdictText;
    return whole;
}

/** A page keeps its layout for long, and most nodes of a fleet have the same one. True when something is news. */
bool Component::bindTo(const std::shared_ptr<const SeriesLayout>& layout)
{
    if (m_bindings && m_bindings->layout() == layout)
        return false;
    m_bindings = m_shelf ? m_shelf->use(*m_spec, layout) : std::make_shared<RuleBindings>(*m_spec, layout);
    bool isNews = false;
    for (const std::uint32_t rule : m_bindings->absent)
        isNews |= forgetValue(m_rules[rule], Presence::NotProvided);
    return isNews;
}

/** True when something is judged otherwise than before. What a layout does not provide was judged with the first. */
bool Component::judgeRules(const EvaluationInput& input)
{
    static const std::shared_ptr<const SeriesLayout> nothing;
    bool isNews = bindTo(input.now ? input.now->layout : nothing);
    RuleBindings& bindings = *m_bindings;
    if (bindings.provided.empty())
        return isNews;
    const bool isTorn = input.now->values.size() != input.now->layout->series.size();
    if (!isTorn)
        bindings.plan.run(input);
    for (std::size_t i = 0; i < bindings.provided.size(); ++i) {
        const auto& [rule, index] = bindings.provided[i];
        const Evaluation evaluation = isTorn ? Evaluation{Presence::Unknown, 0} : bindings.plan.answer(i);
        isNews |= evaluation.presence == Presence::Value ? judgeValueOf(*rule, m_rules[index], evaluation.value)
                                                         : forgetValue(m_rules[index], evaluation.presence);
    }
    return isNews;
}

bool Component::judgeValueOf(const MetricRule& rule, WatchedRule& watched, double value)
{
    if (watched.presence == Presence::Value && watched.value == value)
        return false; // a band that holds a value once holds it again
    watched.presence = Presence::Value;
    watched.everProvided = true;
    watched.band = judgeValue(rule, value, watched.band);
    watched.value = value;
    watched.score = scoreValue(rule, value);
    return true;
}

/** No value came of this check, so none is claimed: what was read before says nothing about now. */
bool Component::forgetValue(WatchedRule& rule, Presence presence) const
{
    const Presence before = rule.presence;
    rule.everProvided = rule.everProvided || presence != Presence::NotProvided;
    // A series that was there and is gone is no longer known; only one that never was is not provided.
    const bool isGone = rule.everProvided && (!m_answered || presence == Presence::NotProvided);
    rule.presence = isGone ? Presence::Unknown : presence;
    rule.score = nan;
    return rule.presence != before;
}

bool Component::forgetValues()
{
    bool isNews = false;
    for (WatchedRule& rule : m_rules)
        isNews |= forgetValue(rule, rule.presence);
    return isNews;
}

void Component::keepHistory(WallTime at, std::size_t capacity)
{
    m_scores.append({at, m_score}, capacity);
    if (capacity > 0)
        m_histories.resize(m_rules.size());
    for (std::size_t i = 0; i < m_histories.size(); ++i) {
        const WatchedRule& rule = m_rules[i];
        if (rule.everProvided)
            m_histories[i].series.append({at, rule.presence == Presence::Value ? rule.value : nan}, capacity);
    }
}

void Component::judgeFacets()
{
    m_worstRule = m_nearestRule = noRule;
    std::size_t first = 0;
    for (std::size_t f = 0; f < m_facets.size(); ++f) {
        m_facets[f] = judgeFacet(m_spec->facets[f], first);
        first += m_spec->facets[f].rules.size();
    }
}

FacetState Component::judgeFacet(const FacetSpec& spec, std::size_t first)
{
    FacetState facet;
    ScoreBlend scores;
    bool any = false;
    bool anyValue = false;
    for (std::size_t r = first; r < first + spec.rules.size(); ++r) {
        const WatchedRule& rule = m_rules[r];
        if (rule.presence == Presence::NotProvided)
            continue;
        if (rule.presence == Presence::Idle) {
            facet.presence = any ? facet.presence : Presence::Idle;
            continue;
        }
        const Level level = rule.level();
        facet.level = any ? combine(facet.level, level) : level;
        any = true;
        if (rule.presence == Presence::Value) {
            anyValue = true;
            scores.add({rule.score, spec.rules[r - first].weight});
            noteNearest(spec.rules[r - first], r);
        }
        facet.presence = anyValue ? Presence::Value : Presence::Unknown;
        if (isIll(level) && isWorseThanWorst(r))
            m_worstRule = static_cast<std::uint16_t>(r);
    }
    facet.score = clampToLevel(scores.result(), facet.level);
    return facet;
}

void Component::noteNearest(const MetricRule& rule, std::size_t index)
{
    if ((rule.degraded || rule.critical)
        && (m_nearestRule == noRule || m_rules[index].score < m_rules[m_nearestRule].score))
        m_nearestRule = static_cast<std::uint16_t>(index);
}

/** The whole of the facets; says why when none could be judged. */
Level Component::judgedLevel()
{
    Level whole = Level::Healthy;
    bool anyJudged = false;
    bool anyIdle = false;
    for (const FacetState& facet : m_facets) {
        anyIdle = anyIdle || facet.presence == Presence::Idle;
        if (facet.presence == Presence::NotProvided || facet.presence == Presence::Idle)
            continue;
        whole = combine(whole, facet.level);
        anyJudged = true;
    }
    if (!anyJudged && !m_rules.empty() && m_error.empty())
        m_error = anyIdle ? "nothing to judge yet: rates need a second result and events to count"
                          : "the target provides nothing that this layer reads";
    return anyJudged ? whole : Level::Unknown;
}

bool Component::isWorseThanWorst(std::size_t rule) const
{
    if (m_worstRule == noRule)
        return true;
    const WatchedRule& worst = m_rules[m_worstRule];
    const WatchedRule& other = m_rules[rule];
    return other.level() != worst.level() ? other.level() > worst.level() : other.score < worst.score;
}

double Component::readingScore() const
{
    if (!m_answered)
        return 0;
    ScoreBlend scores;
    for (std::size_t f = 0; f < m_facets.size(); ++f)
        scores.add({m_facets[f].score, m_spec->facets[f].weight});
    const double blended = scores.result();
    return std::isnan(blended) ? 1.0 : blended;
}

void Component::decideScore()
{
    m_score = clampToLevel(readingScore(), m_soft.level());
}

void Component::adaptInterval(Level levelBefore)
{
    if (m_soft.newest() == Level::Unknown)
        return;
    // The worse of what is believed and what the newest result says: checks speed up while a change is soft.
    const std::uint8_t wanted = std::max(divisorFor(m_soft.level()), divisorFor(m_soft.newest()));
    const bool isCalm = m_soft.level() == levelBefore && m_soft.newest() <= m_soft.level();
    m_divisor = std::max(m_divisor, wanted);
    m_calm = isCalm && wanted < m_divisor ? static_cast<std::uint8_t>(m_calm + 1) : std::uint8_t{0};
    if (m_calm >= m_spec->successThreshold) {
        m_calm = 0;
        m_divisor = std::max<std::uint8_t>(wanted, static_cast<std::uint8_t>(m_divisor / 2));
    }
    const bool isHealthy = m_soft.level() == Level::Healthy;
    m_recovering = isHealthy && m_divisor > 1 && (m_recovering || isIll(levelBefore));
}

void Component::adaptTimeout(const CheckResult& result)
{
    const bool timedOut =
        !m_answered && (result.outcome == CheckOutcome::TimedOut || result.outcome == CheckOutcome::Answered);
    if (m_spec->timeoutStrategy == TimeoutStrategy::Backoff)
        m_timeouts = timedOut ? std::min<std::uint8_t>(mostTimeouts, static_cast<std::uint8_t>(m_timeouts + 1)) : 0;
    if (m_answered) {
        // An answer that needed the longer timeout needs it again.
        if (result.duration <= m_spec->timeout)
            m_timeout = m_spec->timeout;
        return;
    }
    // Fast fail keeps its timeout: for the critical path an answer that comes late is no answer.
    if (timedOut && m_spec->timeoutStrategy != TimeoutStrategy::FastFail)
        m_timeout = std::max(m_spec->timeout, std::min(times(3, m_timeout) / 2, m_spec->interval));
}

void Component::driveBreaker(Level levelBefore)
{
    // An unknown result is no verdict on the calls that the breaker stands for.
    if (m_soft.newest() != Level::Unknown)
        m_breaker.settle(!isDown(m_soft.newest()));
    const Level now = m_soft.level();
    if (now == levelBefore || now == Level::Unknown)
        return;
    if (!isDown(now))
        m_breaker.allowTrial();
    else if (!isDown(levelBefore))
        m_breaker.openByHealth();
}

/** The rule that decided the level; of a component that is well, the one that is nearest to its limit. */
std::uint16_t Component::tellingRule() const
{
    return m_worstRule != noRule || m_soft.newest() != Level::Healthy ? m_worstRule : m_nearestRule;
}

void Component::log(const Reception& reception, Level levelBefore)
{
    CheckEntry& entry = m_log.add();
    entry.at = reception.at;
    entry.outcome = reception.result.outcome;
    entry.level = m_soft.newest();
    entry.duration = reception.result.duration;
    if (!m_error.empty())
        entry.text = m_error;
    entry.rule = tellingRule();
    entry.reading = entry.rule == noRule ? 0 : m_rules[entry.rule].value;
    entry.hard = !m_soft.isSoft();
    const bool hasRisen = entry.hard && m_soft.level() != Level::Unknown && m_soft.level() < levelBefore;
    entry.of = static_cast<std::uint8_t>(hasRisen ? m_spec->successThreshold : m_soft.attemptsNeeded());
    entry.attempt = entry.hard ? entry.of : static_cast<std::uint8_t>(m_soft.attempt());
}

WallTime Component::staleAt() const noexcept
{
    if (m_stale || !wasChecked())
        return WallTime::max();
    return later(m_checkedAt, times(staleAfter, std::max(interval(), m_timeout)));
}

WallTime Component::nextTurn() const
{
    return std::min(m_breaker.nextTurn(), staleAt());
}

/** Books the time until now at the level that was, before anything changes it. */
void Component::account(WallTime now)
{
    m_availability.account(now, level(), m_planned);
    m_times.account(now, level(), m_planned);
}

bool Component::setPlanned(bool planned, WallTime now)
{
    if (planned == m_planned)
        return false;
    account(now);
    m_planned = planned;
    return true;
}

Component::Change Component::age(WallTime now)
{
    Change change;
    change.from = change.to = m_soft.level(); // going stale does not change what was last believed
    change.stale = now >= staleAt();
    if (change.stale) {
        account(now);
        m_stale = true;
    }
    m_breaker.poll();
    return change;
}

const Series& Component::ruleSeries(std::size_t rule) const noexcept
{
    static const Series nothing;
    return m_histories.empty() ? nothing : m_histories[rule].series;
}

const MetricRule& Component::rule(std::size_t rule) const noexcept
{
    return *rulePlace(*m_spec, static_cast<std::uint16_t>(rule)).rule;
}

bool Component::wantsTrend(std::size_t rule) const noexcept
{
    return !m_histories.empty() && m_histories[rule].trended != m_histories[rule].series.appended();
}

void Component::setTrend(std::size_t rule, MetricTrend trend)
{
    m_histories.resize(m_rules.size());
    RuleHistory& history = m_histories[rule];
    trend.forecast = history.trend->forecast;
    history.trend = std::move(trend);
    history.trended = history.series.appended();
}

bool Component::wantsForecast(std::size_t rule, std::size_t atLeast) const noexcept
{
    if (m_histories.empty())
        return false;
    const RuleHistory& history = m_histories[rule];
    return history.series.size() >= atLeast && history.forecast != history.series.appended();
}

void Component::forecastOrdered(std::size_t rule) noexcept
{
    if (!m_histories.empty())
        m_histories[rule].forecast = m_histories[rule].series.appended();
}

void Component::setForecast(std::size_t rule, std::shared_ptr<const MetricForecast> forecast)
{
    m_histories.resize(m_rules.size());
    MetricTrend trend = m_histories[rule].trend;
    trend.forecast = std::move(forecast);
    m_histories[rule].trend = std::move(trend);
}

std::string Component::cause() const
{
    return causeOf(*m_spec, m_error, m_worstRule, m_worstRule == noRule ? 0 : m_rules[m_worstRule].value);
}

Flags Component::flags() const noexcept
{
    Flags flags;
    flags.set(Flag::Stale, m_stale);
    flags.set(Flag::Recovering, m_recovering && !m_soft.isSoft());
    flags.set(Flag::Flapping, m_flapping.isFlapping());
    flags.set(Flag::Maintenance, m_planned);
    flags.set(Flag::Soft, m_soft.isSoft());
    return flags;
}

ComponentSample Component::sample(WallTime at) const
{
    ComponentSample sample{m_id.node, m_spec, at, {}};
    sample.values.reserve(m_rules.size() + 1);
    for (const WatchedRule& rule : m_rules)
        sample.values.push_back(rule.presence == Presence::Value ? rule.value : nan);
    sample.values.push_back(m_score);
    return sample;
}

ComponentMemory Component::remember(WallTime at) const
{
    ComponentMemory memory;
    memory.at = at;
    memory.soft = m_soft;
    memory.flapping = m_flapping;
    memory.availability = m_availability;
    memory.availability.account(at, level(), m_planned);
    memory.times = m_times;
    memory.times.account(at, level(), m_planned);
    memory.since = m_since;
    memory.divisor = m_divisor;
    memory.recovering = m_recovering;
    m_breaker.remember(memory);
    return memory;
}

std::uint64_t Component::memorable() const
{
    StateHasher hasher;
    SoftState soft = m_soft;
    Flapping flapping = m_flapping;
    std::uint8_t divisor = m_divisor;
    auto [generation, failures] = m_breaker.standing();
    hasher(soft, flapping, divisor, generation, failures);
    return hasher.result();
}

void Component::resume(const ComponentMemory& memory, WallTime now)
{
    m_soft.resume(memory.soft);
    m_flapping = memory.flapping;
    if (m_availability.isLike(memory.availability))
        m_availability = memory.availability;
    m_availability.account(now, Level::Unknown, false);
    m_times = memory.times;
    m_times.account(now, Level::Unknown, false);
    m_since = memory.since;
    m_divisor = std::clamp<std::uint8_t>(memory.divisor, 1, 4);
    m_recovering = memory.recovering;
    m_stale = true;
    m_breaker.resume(memory);
}

/** What was read can be gone by: no index leads astray, nothing is divided by zero. */
bool Component::isSound() const noexcept
{
    const auto isRule = [this](std::uint16_t rule) { return rule == noRule || rule < m_rules.size(); };
    return m_divisor >= 1 && m_divisor <= 4 && m_timeouts <= mostTimeouts && isRule(m_worstRule)
        && isRule(m_nearestRule) && (m_histories.empty() || m_histories.size() == m_rules.size());
}

ComponentState Component::state() const
{
    ComponentState state;
    writeFacts(state);
    writeDetails(state);
    return state;
}

void Component::writeFacts(ComponentState& state) const
{
    state.layer = m_id.layer;
    if (state.spec != m_spec)
        state.spec = m_spec;
    state.level = m_soft.level();
    state.softLevel = m_soft.newest();
    state.flags = flags();
    state.score = m_score;
    state.since = m_since;
    state.checkedAt = m_checkedAt;
    state.duration = m_lastDuration;
    state.availability = m_availability.ratio();
    if (!state.error.empty() || !m_error.empty())
        state.error = m_error;
    state.worstRule = m_worstRule;
    writeRules(state.rules);
    if (m_breaker.isCalm()) {
        state.breaker.state = BreakerState::Closed;
        state.breaker.mode = BreakerMode::Automatic;
    } else {
        m_breaker.writeView(state.breaker);
    }
}

void Component::writeRules(std::vector<RuleState>& states) const
{
    states.resize(m_rules.size());
    const bool hasTrends = !m_histories.empty();
    RuleState* state = states.data();
    for (const WatchedRule& rule : m_rules) {
        state->presence = rule.presence;
        state->level = rule.level();
        state->value = rule.value;
        state->score = rule.score;
        if (!hasTrends && state->trend.isKnown())
            state->trend = {};
        ++state;
    }
    for (std::size_t i = 0; i < m_histories.size(); ++i) {
        if (!states[i].trend.isSharedWith(m_histories[i].trend))
            states[i].trend = m_histories[i].trend;
    }
}

void Component::writeDetails(ComponentState& state) const
{
    state.interval = interval();
    state.intervalDivisor = isBackingOff() ? std::uint8_t{1} : m_divisor;
    state.attempt = static_cast<std::uint8_t>(m_soft.attempt());
    state.attemptsNeeded = static_cast<std::uint8_t>(m_soft.attemptsNeeded());
    state.flapping = m_flapping.share();
    state.times = m_times;
    state.levelEvent = m_levelEvent;
    state.facets = m_facets;
    state.log = m_log.log();
    m_breaker.writeView(state.breaker);
    state.breaker.event = m_breakerEvent;
    state.recovery = m_recovery;
}

} // namespace dwcp
