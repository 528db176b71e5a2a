// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/componentbreaker.h"

namespace dwcp {

namespace {

BreakerOptions optionsFor(const BreakerSpec& spec)
{
    BreakerOptions options;
    options.maxFailures = static_cast<std::uint32_t>(spec.maxFailures);
    options.resetTimeout = spec.resetTimeout;
    options.halfOpenMax = static_cast<std::uint32_t>(spec.halfOpenMax);
    return options;
}

/** The engine's steady time counts from the epoch of its wall time, so the two translate one to one. */
WallTime toWall(SteadyTime time)
{
    return time == SteadyTime::max() ? WallTime{} : WallTime(time.time_since_epoch());
}

} // namespace

BreakerGroup::BreakerGroup(const BreakerSpec& spec, const TickClock& tick, Random& random)
    : m_tick(tick)
    , m_policy(optionsFor(spec), tick, random,
          [this](const CircuitBreaker&, const BreakerTransition& transition) { m_transitions.push_back(transition); })
{
}

ComponentBreaker::ComponentBreaker(std::string name, BreakerGroup& group)
    : m_name(std::move(name))
    , m_group(&group)
    , m_breaker(std::make_unique<CircuitBreaker>(group.policy()))
{
}

void ComponentBreaker::settle(bool success)
{
    if (m_isCalm && success) {
        m_breaker->settle(m_breaker->tryAcquire().permit, Outcome::Success);
        return;
    }
    poll();
    // The engine keeps asking an ill component; only the results of a closed or half-open breaker are its calls.
    if (m_breaker->status().shown() == BreakerState::Open)
        return;
    if (auto admission = m_breaker->tryAcquire())
        m_breaker->settle(admission.permit, success ? Outcome::Success : Outcome::Failure);
    collect();
}

void ComponentBreaker::openByHealth()
{
    m_breaker->open();
    collect();
}

void ComponentBreaker::allowTrial()
{
    m_breaker->allowHalfOpen();
    collect();
}

void ComponentBreaker::setMode(BreakerMode mode, BreakerOverride order)
{
    std::optional<Duration> timeToLive;
    if (order.until != WallTime{})
        timeToLive = order.until - m_group->tick().wall();
    m_override = std::move(order);
    m_breaker->setMode(mode, timeToLive);
    collect();
}

void ComponentBreaker::reset()
{
    m_override.reset();
    m_breaker->reset();
    collect();
}

void ComponentBreaker::poll()
{
    if (m_isCalm)
        return;
    m_breaker->advance();
    collect();
}

WallTime ComponentBreaker::nextTurn() const
{
    if (m_isCalm)
        return WallTime::max();
    const BreakerStatus status = m_breaker->status();
    // Only a breaker that decides for itself half-opens with time; one that is forced open waits for its order to end.
    const SteadyTime turn = status.mode == BreakerMode::Automatic ? status.nextHalfOpen : status.modeUntil;
    return WallTime(turn.time_since_epoch());
}

void ComponentBreaker::collect()
{
    for (const BreakerTransition& transition : m_group->takeTransitions()) {
        Change change{transition, {}};
        if (transition.cause == BreakerCause::ModeExpired)
            change.expired = std::exchange(m_override, std::nullopt);
        m_changes.push_back(std::move(change));
    }
    const BreakerStatus status = m_breaker->status();
    m_generation = status.generation;
    m_isCalm = status.state == BreakerState::Closed && status.mode == BreakerMode::Automatic
        && status.consecutiveFailures == 0;
}

void ComponentBreaker::remember(ComponentMemory& memory) const
{
    memory.breaker = m_breaker->snapshot();
    memory.override = m_override;
}

void ComponentBreaker::resume(const ComponentMemory& memory)
{
    m_isCalm = false;
    if (m_breaker->restore(memory.breaker, Duration::max()) != RestoreResult::Restored)
        return;
    m_override = memory.override;
    const BreakerStatus status = m_breaker->status();
    if (!m_override || status.mode != BreakerMode::Automatic)
        return;
    BreakerTransition transition;
    transition.fromState = memory.breaker.state;
    transition.fromMode = memory.breaker.mode;
    transition.toState = status.state;
    transition.cause = BreakerCause::ModeExpired;
    transition.generation = status.generation;
    transition.at = m_group->tick().steady();
    m_changes.push_back({transition, std::exchange(m_override, std::nullopt)});
}

ComponentBreaker::Standing ComponentBreaker::standing() const
{
    if (m_isCalm)
        return {m_generation, 0};
    const BreakerStatus status = m_breaker->status();
    return {status.generation, status.consecutiveFailures};
}

BreakerView ComponentBreaker::view() const
{
    BreakerView view;
    writeView(view);
    return view;
}

void ComponentBreaker::writeView(BreakerView& view) const
{
    const BreakerStatus status = m_breaker->status();
    view.name = m_name;
    view.state = status.state;
    view.mode = status.mode;
    view.since = toWall(status.since);
    view.nextHalfOpen = toWall(status.nextHalfOpen);
    view.consecutiveFailures = status.consecutiveFailures;
    view.maxFailures = m_breaker->options().maxFailures;
    view.trialsPassed = status.halfOpenSuccesses;
    view.trialsNeeded = status.halfOpenNeeded;
    view.generation = status.generation;
    view.successes = status.totals.successes;
    view.failures = status.totals.failures;
    view.rejected = status.rejections;
    view.changes = status.transitions();
    view.override = m_override;
}

} // namespace dwcp
