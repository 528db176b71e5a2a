// SPDX-License-Identifier: GPL-3.0-or-later
#include "resilience/breakerchange.h"

#include "resilience/saturating.h"

#include <algorithm>

namespace dwcp {

CircuitBreaker::Change::Change(CircuitBreaker& breaker, BreakerTidings& tidings) noexcept
    : m_breaker(breaker)
    , m_tidings(tidings)
    , m_lock(breaker.m_gate)
    , m_now(breaker.now())
{
    advance();
}

void CircuitBreaker::Change::change(State state, Mode mode, Cause cause) noexcept
{
    const BreakerGate before = gate();
    gate().state = static_cast<std::uint64_t>(state);
    gate().mode = static_cast<std::uint64_t>(mode);
    gate().generation = before.generation + 1;
    setSince(m_now);
    m_tidings.add({static_cast<State>(before.state), static_cast<Mode>(before.mode), state, mode, cause,
        static_cast<std::uint32_t>(gate().generation), SteadyTime(Duration(m_now))});
}

// What time brings.

void CircuitBreaker::Change::advance()
{
    if (m_breaker.m_annex && m_now >= m_breaker.m_annex->modeUntil)
        setMode(Mode::Automatic, {}, Cause::ModeExpired);
    if (!isJudging())
        return;
    if (is(State::Open))
        advanceOpen();
    else if (is(State::HalfOpen))
        releaseOverdueTrials();
    else
        turnWindow();
}

void CircuitBreaker::Change::advanceOpen() noexcept
{
    // A steady clock that ran back would keep the breaker open for longer than it ever promised.
    if (m_now < since()) {
        setDue(due() - (since() - m_now));
        setSince(m_now);
    }
    if (m_now >= due())
        halfOpen(Cause::ResetTimeout);
}

void CircuitBreaker::Change::releaseOverdueTrials() noexcept
{
    // As above: a trial holds its place for no longer than the deadline, whatever the clock does.
    if (gate().outstanding > 0)
        setDue(std::min(due(), later(m_now, options().permitDeadline.count())));
    if (m_now < due())
        return;
    gate().outstanding = 0;
    ++m_breaker.m_window.mark; // the permits of this lot are void
    setDue(Never);
}

// Admitting.

CircuitBreaker::Admission CircuitBreaker::Change::refuse(RefusalReason reason, std::int64_t retryAt) noexcept
{
    m_breaker.m_rejections.fetch_add(1, std::memory_order_relaxed);
    return Admission(reason, retryAt);
}

CircuitBreaker::Admission CircuitBreaker::Change::admit() noexcept
{
    const std::uint64_t generation = std::uint64_t{gate().generation} << BreakerGate::GenerationShift;
    if (is(Mode::ForcedOpen))
        return refuse(RefusalReason::ForcedOpen, m_breaker.m_annex ? m_breaker.m_annex->modeUntil : Never);
    if (is(Mode::Disabled))
        return Admission(generation | Permit::BystanderBit);
    if (is(State::Closed))
        return Admission(generation);
    // Never more trials than successes are still needed: also with instant callers exactly halfOpenMax get through.
    if (is(State::HalfOpen) && gate().outstanding + gate().passed < options().halfOpenMax) {
        gate().outstanding = gate().outstanding + 1;
        setDue(later(m_now, options().permitDeadline.count()));
        return Admission(generation | std::uint64_t{m_breaker.m_window.mark} << 16 | Permit::TrialBit);
    }
    if (is(Mode::MetricsOnly))
        return Admission(generation | Permit::BystanderBit);
    return refuse(is(State::Open) ? RefusalReason::Open : RefusalReason::HalfOpenFull, due());
}

// Settling.

CircuitBreaker::Change::Result CircuitBreaker::Change::judged(Outcome outcome, Duration latency) const noexcept
{
    if (outcome == Outcome::Success && latency >= options().operationTimeout)
        outcome = Outcome::Timeout;
    return {outcome, outcome != Outcome::Cancelled && latency >= m_breaker.slowFrom()};
}

bool CircuitBreaker::Change::isOfNow(const Permit& permit) const noexcept
{
    if (permit.m_word & Permit::BystanderBit || permit.m_word >> BreakerGate::GenerationShift != gate().generation)
        return false;
    return !permit.isTrial() || (permit.m_word >> 16 & 0xffff) == m_breaker.m_window.mark;
}

void CircuitBreaker::Change::settle(const Permit& permit, Outcome outcome, Duration latency) noexcept
{
    const Result result = judged(outcome, latency);
    const bool isOfNow = this->isOfNow(permit);
    count(result, isOfNow && is(State::Closed));
    if (!isOfNow)
        return;
    if (permit.isTrial())
        settleTrial(result);
    else if (outcome != Outcome::Cancelled)
        settleClosed(result);
}

void CircuitBreaker::Change::count(const Result& result, bool belongsToWindow)
{
    if (result.outcome == Outcome::Cancelled)
        return;
    const CallCounts one{result.isFailure() ? 0u : 1u, result.isFailure() ? 1u : 0u, result.isSlow ? 1u : 0u};
    (result.isFailure() ? m_breaker.m_failures : m_breaker.m_successes).fetch_add(1, std::memory_order_relaxed);
    BreakerAnnex* const annex = m_breaker.m_annex.get();
    if (annex)
        annex->slow += one.slow;
    if (annex && annex->counting && belongsToWindow)
        annex->counting->add(result.isFailure(), result.isSlow);
    if (belongsToWindow)
        return;
    // The window is what the totals have grown by, so a late result is taken out of it again.
    if (annex && annex->rolling)
        annex->rolling->forgive(one);
    else
        m_breaker.m_window.forgive(one);
}

void CircuitBreaker::Change::settleClosed(const Result& result) noexcept
{
    const std::uint32_t failures = std::min(gate().consecutive() + 1, 0xffffu);
    gate().setConsecutive(result.isFailure() ? failures : 0);
    if (!result.isGood())
        openIfTooMany(result);
}

void CircuitBreaker::Change::openIfTooMany(const Result& result) noexcept
{
    const bool hasRule = options().maxFailures > 0;
    if (hasRule && result.isFailure() && gate().consecutive() >= options().maxFailures)
        open(Cause::ConsecutiveFailures);
    else if (options().window.kind != BreakerWindow::Kind::None)
        openIfRateReached();
}

void CircuitBreaker::Change::openIfRateReached() noexcept
{
    const auto& window = options().window;
    const CallCounts counts = m_breaker.windowCounts();
    if (counts.calls() < window.minimumCalls)
        return;
    // Divided, not multiplied: 3 of 30 is exactly the double 0.1, while 0.1 * 30 is more than 3.
    const auto calls = static_cast<double>(counts.calls());
    if (window.failureRate > 0 && static_cast<double>(counts.failures) / calls >= window.failureRate)
        open(Cause::FailureRate);
    else if (window.slowCallRate > 0 && static_cast<double>(counts.slow) / calls >= window.slowCallRate)
        open(Cause::SlowCallRate);
}

void CircuitBreaker::Change::settleTrial(const Result& result) noexcept
{
    gate().outstanding = gate().outstanding - 1;
    if (gate().outstanding == 0)
        setDue(Never);
    if (result.outcome == Outcome::Cancelled)
        return;
    if (!result.isGood()) {
        open(Cause::TrialFailed);
        gate().setConsecutive(result.isFailure() ? 1 : 0);
        return;
    }
    gate().passed = gate().passed + 1;
    if (gate().passed >= options().halfOpenMax) {
        change(State::Closed, static_cast<Mode>(gate().mode), Cause::TrialsSucceeded);
        enterClosed();
    }
}

// Changing.

std::int64_t CircuitBreaker::Change::resetDelay() noexcept
{
    const auto cap = static_cast<double>(options().maxResetTimeout.count());
    auto delay = static_cast<double>(options().resetTimeout.count());
    for (std::uint64_t i = 0; i < gate().reopenings && delay < cap; ++i)
        delay *= options().resetBackoff;
    if (options().resetJitter > 0)
        delay *= 1.0 + options().resetJitter * m_breaker.m_policy->m_random->uniform();
    return static_cast<std::int64_t>(std::min(delay, cap));
}

void CircuitBreaker::Change::open(Cause cause) noexcept
{
    if (is(State::HalfOpen)) {
        gate().reopenings = std::min<std::uint64_t>(gate().reopenings + 1, BreakerGate::MaxReopenings);
        forgetTrials();
    }
    change(State::Open, static_cast<Mode>(gate().mode), cause);
    setDue(later(m_now, resetDelay()));
}

void CircuitBreaker::Change::halfOpen(Cause cause) noexcept
{
    change(State::HalfOpen, static_cast<Mode>(gate().mode), cause);
    forgetTrials();
}

void CircuitBreaker::Change::forgetTrials() noexcept
{
    gate().outstanding = 0;
    gate().passed = 0;
    m_breaker.m_window.mark = 0;
    setDue(Never);
}

void CircuitBreaker::Change::enterClosed() noexcept
{
    gate().setConsecutive(0);
    gate().reopenings = 0;
    restartWindow();
}

void CircuitBreaker::Change::setMode(Mode mode, std::optional<Duration> timeToLive, Cause cause)
{
    const bool expires = timeToLive && mode != Mode::Automatic;
    if (expires)
        m_breaker.annex();
    if (m_breaker.m_annex)
        m_breaker.m_annex->modeUntil = expires ? later(m_now, timeToLive->count()) : Never;
    if (is(mode))
        return;
    change(static_cast<State>(gate().state), mode, cause);
    if (is(State::Closed))
        enterClosed();
    else if (is(State::HalfOpen))
        forgetTrials();
}

void CircuitBreaker::Change::reset() noexcept
{
    if (!is(State::Closed) || !is(Mode::Automatic))
        change(State::Closed, Mode::Automatic, Cause::Operator);
    if (m_breaker.m_annex)
        m_breaker.m_annex->modeUntil = Never;
    enterClosed();
}

} // namespace dwcp
