// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/component.h"

#include "health/facts.h"
#include "health/judge.h"
#include "health/score.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace dwcp {

namespace {

constexpr double nan = std::numeric_limits<double>::quiet_NaN();

std::uint8_t divisorFor(Level level) noexcept
{
    switch (level) {
    case Level::Healthy:
        return 1;
    case Level::Unknown:
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
    for (std::size_t facet = 0; facet < m_spec->facets.size(); ++facet) {
        for (const MetricRule& rule : m_spec->facets[facet].rules) {
            WatchedRule watched;
            watched.rule = &rule;
            watched.facet = facet;
            watched.bindings.resize(rule.sources.size());
            m_rules.push_back(std::move(watched));
        }
    }
    m_facets.resize(m_spec->facets.size());
}

Component::Change Component::take(const Reception& reception, std::size_t historyCapacity)
{
    Change change;
    change.from = m_soft.level();
    m_availability.account(reception.at, level(), false);
    change.stale = std::exchange(m_stale, false);

    const Level hardBefore = m_soft.level();
    const Level newest = judge(reception, historyCapacity);
    const bool hardChanged = m_soft.take(newest);
    change.flapping = m_flapping.take(newest);
    decideScore();
    m_scores.append({reception.at, m_score}, historyCapacity);
    m_checkedAt = reception.at;
    m_lastDuration = reception.result.duration;
    if (hardChanged)
        m_since = reception.at;
    adaptInterval(hardChanged);
    adaptTimeout(reception.result.outcome);
    log(reception, !m_soft.isSoft());

    m_breaker.settle(!isDown(newest) && newest != Level::Unknown);
    if (hardChanged && isDown(m_soft.level()) && !isDown(hardBefore))
        m_breaker.openByHealth();
    if (hardChanged && isDown(hardBefore) && !isDown(m_soft.level()) && m_soft.level() != Level::Unknown)
        m_breaker.allowTrial();

    change.to = m_soft.level();
    change.level = hardChanged;
    return change;
}

Level Component::judge(const Reception& reception, std::size_t historyCapacity)
{
    const CheckResult& result = reception.result;
    const bool tooSlow = result.outcome == CheckOutcome::Answered && result.duration > m_timeout;
    m_answered = result.outcome == CheckOutcome::Answered && !tooSlow;
    m_error = tooSlow ? "answered after the timeout of this layer" : result.error;
    m_worstRule = noRule;
    if (!m_answered) {
        for (WatchedRule& rule : m_rules) {
            if (rule.everProvided)
                rule.series.append({reception.at, nan}, historyCapacity);
        }
        return Level::Failed;
    }
    for (WatchedRule& rule : m_rules) {
        judgeRule(rule, reception.input);
        if (rule.everProvided)
            rule.series.append(
                {reception.at, rule.state.presence == Presence::Value ? rule.state.value : nan}, historyCapacity);
    }
    const Level judged = judgeFacets();
    if (m_rules.empty() || isIll(result.verdict)) {
        if (m_error.empty() && result.verdict > judged)
            m_error = result.verdictText;
        return m_rules.empty() ? result.verdict : combine(judged, result.verdict);
    }
    return judged;
}

void Component::judgeRule(WatchedRule& rule, const EvaluationInput& input)
{
    Evaluation evaluation;
    for (std::size_t i = 0; i < rule.bindings.size(); ++i) {
        evaluation = rule.rule->sources[i].evaluate(input, rule.bindings[i]);
        if (evaluation.presence != Presence::NotProvided)
            break;
    }
    // A series that was there and is gone is no longer known; only one that never was is not provided.
    if (evaluation.presence == Presence::NotProvided && rule.everProvided)
        evaluation.presence = Presence::Unknown;
    rule.everProvided = rule.everProvided || evaluation.presence != Presence::NotProvided;
    RuleState& state = rule.state;
    state.presence = evaluation.presence;
    if (evaluation.presence == Presence::Value) {
        state.value = evaluation.value;
        state.level = judgeValue(*rule.rule, evaluation.value, state.level);
        state.score = scoreValue(*rule.rule, evaluation.value);
    } else {
        state.level = Level::Unknown;
        state.score = nan;
    }
}

Level Component::judgeFacets()
{
    std::vector<WeightedScore> scores;
    Level whole = Level::Unknown;
    bool anyFacet = false;
    std::size_t first = 0;
    for (std::size_t f = 0; f < m_facets.size(); ++f) {
        FacetState facet;
        scores.clear();
        bool any = false;
        const std::size_t end = first + m_spec->facets[f].rules.size();
        for (std::size_t r = first; r < end; ++r) {
            const RuleState& rule = m_rules[r].state;
            if (rule.presence == Presence::NotProvided || rule.presence == Presence::Idle) {
                if (facet.presence == Presence::NotProvided)
                    facet.presence = rule.presence;
                continue;
            }
            facet.level = any ? combine(facet.level, rule.level) : rule.level;
            any = true;
            if (rule.presence == Presence::Value)
                scores.push_back({rule.score, m_rules[r].rule->weight});
            if (isIll(rule.level)
                && (m_worstRule == noRule || rule.level > m_rules[m_worstRule].state.level
                    || (rule.level == m_rules[m_worstRule].state.level
                        && rule.score < m_rules[m_worstRule].state.score)))
                m_worstRule = static_cast<std::uint16_t>(r);
        }
        if (any) {
            facet.presence = scores.empty() ? Presence::Unknown : Presence::Value;
            facet.score = clampToLevel(blendScores(scores), facet.level);
            whole = anyFacet ? combine(whole, facet.level) : facet.level;
            anyFacet = true;
        }
        m_facets[f] = facet;
        first = end;
    }
    if (!anyFacet && !m_rules.empty() && m_error.empty()) {
        const bool idle = std::ranges::any_of(m_facets, [](const FacetState& f) { return f.presence == Presence::Idle; });
        m_error = idle ? "nothing to judge yet: rates need a second result and events to count"
                       : "the target provides nothing that this layer reads";
    }
    return whole;
}

double Component::readingScore() const
{
    if (!m_answered)
        return 0;
    std::vector<WeightedScore> scores;
    for (std::size_t f = 0; f < m_facets.size(); ++f) {
        if (m_facets[f].presence == Presence::Value && !std::isnan(m_facets[f].score))
            scores.push_back({m_facets[f].score, m_spec->facets[f].weight});
    }
    return scores.empty() ? 1.0 : blendScores(scores);
}

void Component::decideScore()
{
    m_score = clampToLevel(readingScore(), m_soft.level());
}

void Component::adaptInterval(bool levelChanged)
{
    // The worse of what is believed and what the newest result says: checks speed up while a change is soft.
    const std::uint8_t wanted = std::max(divisorFor(m_soft.level()), divisorFor(m_soft.newest()));
    if (wanted >= m_divisor) {
        m_divisor = wanted;
        m_calm = 0;
        m_recovering = false;
        return;
    }
    if (levelChanged && m_soft.level() == Level::Healthy && m_divisor > 2)
        m_recovering = true;
    if (++m_calm < m_spec->successThreshold)
        return;
    m_calm = 0;
    m_divisor = std::max<std::uint8_t>(wanted, static_cast<std::uint8_t>(m_divisor / 2));
    if (m_divisor == 1)
        m_recovering = false;
}

void Component::adaptTimeout(CheckOutcome outcome)
{
    if (outcome != CheckOutcome::TimedOut) {
        if (m_answered)
            m_timeout = m_spec->timeout;
        return;
    }
    // Fast fail keeps its timeout: for the critical path an answer that comes late is no answer.
    if (m_spec->timeoutStrategy != TimeoutStrategy::FastFail)
        m_timeout = std::min(m_timeout * 3 / 2, m_spec->interval);
}

void Component::log(const Reception& reception, bool hard)
{
    CheckEntry entry;
    entry.at = reception.at;
    entry.outcome = reception.result.outcome;
    entry.level = m_soft.newest();
    entry.duration = reception.result.duration;
    entry.text = m_error;
    entry.rule = m_worstRule;
    entry.reading = m_worstRule == noRule ? 0 : m_rules[m_worstRule].state.value;
    entry.hard = hard;
    entry.of = static_cast<std::uint8_t>(m_soft.attemptsNeeded());
    entry.attempt = hard ? entry.of : static_cast<std::uint8_t>(m_soft.attempt());
    m_log.push_front(std::move(entry));
    if (m_log.size() > checkLogLength)
        m_log.pop_back();
}

Component::Change Component::age(WallTime now)
{
    Change change;
    change.from = change.to = m_soft.level(); // going stale does not change what was last believed
    m_availability.account(now, level(), false);
    const bool stale = m_checkedAt != WallTime{} && now - m_checkedAt > 3 * std::max(interval(), m_timeout);
    change.stale = stale != m_stale;
    m_stale = stale;
    m_breaker.poll();
    return change;
}

std::string Component::cause() const
{
    return causeOf(*m_spec, m_error, m_worstRule, m_worstRule == noRule ? 0 : m_rules[m_worstRule].state.value);
}

Flags Component::flags() const noexcept
{
    Flags flags;
    flags.set(Flag::Stale, m_stale);
    flags.set(Flag::Recovering, m_recovering);
    flags.set(Flag::Flapping, m_flapping.isFlapping());
    flags.set(Flag::Soft, m_soft.isSoft());
    return flags;
}

ComponentState Component::state() const
{
    ComponentState state;
    state.layer = m_id.layer;
    state.spec = m_spec;
    state.level = m_soft.level();
    state.softLevel = m_soft.newest();
    state.flags = flags();
    state.score = m_score;
    state.since = m_since;
    state.checkedAt = m_checkedAt;
    state.duration = m_lastDuration;
    state.interval = interval();
    state.intervalDivisor = m_divisor;
    state.attempt = static_cast<std::uint8_t>(m_soft.attempt());
    state.attemptsNeeded = static_cast<std::uint8_t>(m_soft.attemptsNeeded());
    state.flapping = m_flapping.share();
    state.availability = m_availability.ratio();
    state.error = m_error;
    state.worstRule = m_worstRule;
    state.facets = m_facets;
    state.rules.reserve(m_rules.size());
    for (const WatchedRule& rule : m_rules)
        state.rules.push_back(rule.state);
    state.log.assign(m_log.begin(), m_log.end());
    state.breaker = m_breaker.view();
    return state;
}

} // namespace dwcp
