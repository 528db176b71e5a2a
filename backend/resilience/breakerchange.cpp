// SPDX-License-Identifier: GPL-3.0-or-later
#include "resilience/breakerchange.h"

#include <algorithm>

namespace dwcp {

namespace {

/** a + b without running over the end of time. */
std::int64_t later(std::int64_t a, std::int64_t b) noexcept
{
    constexpr auto end = std::numeric_limits<std::int64_t>::max();
    return b > 0 && a > end - b ? end : a + b;
}

} // namespace

CircuitBreaker::Change::Change(CircuitBreaker& breaker, std::int64_t now, BreakerTidings& tidings) noexcept
    : m_breaker(breaker)
    , m_tidings(tidings)
    , m_now(now)
    , m_lock(breaker.m_gate)
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
        setMode(Mode::Automatic, Never, Cause::ModeExpired);
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

void CircuitBreaker::Change::setMode(Mode mode, std::int64_t until, Cause cause)
{
    if (until != Never)
        m_breaker.annex();
    if (m_breaker.m_annex)
        m_breaker.m_annex->modeUntil = until;
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

// The sliding window.

void CircuitBreaker::Change::restartWindow() noexcept
{
    const auto kind = options().window.kind;
    m_breaker.m_window.restart(m_breaker.totals());
    if (BreakerAnnex* const annex = m_breaker.m_annex.get()) {
        if (annex->rolling)
            annex->rolling->restart(m_breaker.totals());
        if (annex->counting)
            annex->counting->restart();
    }
    // A window of calls must see each call in its turn, so it is always due: every result takes the careful way.
    setDue(kind == BreakerWindow::Kind::None     ? Never
            : kind == BreakerWindow::Kind::Count ? Always
                                                 : later(m_now, bucketLength()));
}

void CircuitBreaker::Change::turnWindow()
{
    if (options().window.kind != BreakerWindow::Kind::Time)
        return;
    const std::int64_t length = bucketLength();
    if (m_now < due()) {
        if (m_now < due() - length) // the clock ran back: the bucket ends a length from now at the latest
            setDue(m_now + length);
        return;
    }
    const std::int64_t steps = (m_now - due()) / length + 1;
    const std::int64_t next = due() + steps * length;
    if (options().shardAbove > 0)
        shardIfContended();
    if (steps >= options().window.buckets)
        restartWindow();
    else
        for (std::int64_t i = 0; i < steps; ++i)
            turnOnce();
    setDue(next);
}

void CircuitBreaker::Change::turnOnce()
{
    const CallCounts totals = m_breaker.totals();
    if (!m_breaker.rolling() && !m_breaker.m_window.fits(totals))
        widen();
    if (m_breaker.rolling())
        m_breaker.rolling()->turn(totals);
    else
        m_breaker.m_window.turn(totals, options().window.buckets);
}

void CircuitBreaker::Change::widen()
{
    const CallCounts totals = m_breaker.totals();
    auto rolling = std::make_unique<RollingWindow>(options().window.buckets);
    rolling->setContent(m_breaker.m_window.content(totals, options().window.buckets), totals);
    m_breaker.annex().rolling = std::move(rolling);
}

void CircuitBreaker::Change::shardIfContended()
{
    // Contention does not show in a fetch_add. Two threads that meet at the turns of a busy window are the next best
    // sign.
    const std::uint64_t turner = 1 + ThreadSlot::current() % 15; // 0: nobody yet
    const double seconds = std::chrono::duration<double>(Duration(bucketLength())).count();
    const CallCounts bucket = m_breaker.windowContent().back();
    const bool isBusy = static_cast<double>(bucket.successes) > static_cast<double>(options().shardAbove) * seconds;
    if (isBusy && gate().turner != 0 && turner != gate().turner)
        attachShards(std::thread::hardware_concurrency());
    gate().turner = turner;
}

bool CircuitBreaker::Change::attachShards(std::uint32_t shards)
{
    if (shards == 0 || gate().sharded)
        return false;
    m_breaker.annex().shards = std::make_unique<ShardedCounter>(std::min(shards, ThreadSlot::Count));
    gate().sharded = 1;
    return true;
}

// A restart.

void CircuitBreaker::Change::restore(const Snapshot& snapshot, std::int64_t elapsed)
{
    gate().state = static_cast<std::uint64_t>(snapshot.state);
    gate().mode = static_cast<std::uint64_t>(snapshot.mode);
    gate().generation = snapshot.generation;
    gate().reopenings = std::min(snapshot.reopenings, BreakerGate::MaxReopenings);
    const std::uint64_t sharded = gate().sharded ? m_breaker.m_annex->shards->sum() : 0;
    m_breaker.m_successes.store(snapshot.totals.successes - sharded, std::memory_order_relaxed);
    m_breaker.m_failures.store(snapshot.totals.failures, std::memory_order_relaxed);
    m_breaker.m_rejections.store(snapshot.rejections, std::memory_order_relaxed);
    if (m_breaker.m_annex)
        m_breaker.m_annex->slow = snapshot.totals.slow;
    restartWindow();
    if (is(State::Closed))
        restoreWindow(snapshot);
    if (is(State::HalfOpen)) {
        m_breaker.m_window.mark = snapshot.lot;
        gate().outstanding = snapshot.halfOpenOutstanding;
        gate().passed = snapshot.halfOpenSuccesses;
    } else {
        gate().setConsecutive(snapshot.consecutiveFailures);
    }
    restoreTimes(snapshot, elapsed);
}

void CircuitBreaker::Change::restoreWindow(const Snapshot& snapshot)
{
    const auto& window = options().window;
    BreakerAnnex* const annex = m_breaker.m_annex.get();
    if (annex && annex->counting)
        annex->counting->setContent(snapshot.window);
    if (window.kind != BreakerWindow::Kind::Time || snapshot.window.size() != window.buckets)
        return; // another shape than then: the window starts anew
    if (!m_breaker.rolling() && !m_breaker.m_window.setContent(snapshot.window, m_breaker.totals()))
        widen();
    if (m_breaker.rolling())
        m_breaker.rolling()->setContent(snapshot.window, m_breaker.totals());
}

void CircuitBreaker::Change::restoreTimes(const Snapshot& snapshot, std::int64_t elapsed)
{
    setSince(m_now - snapshot.age.count() - elapsed);
    const bool hasOwnDue = is(State::Closed) && options().window.kind != BreakerWindow::Kind::Time;
    if (!hasOwnDue)
        setDue(snapshot.dueIn == Duration::max() ? Never : later(m_now - elapsed, snapshot.dueIn.count()));
    if (snapshot.modeLeft != Duration::max())
        m_breaker.annex().modeUntil = later(m_now - elapsed, snapshot.modeLeft.count());
    else if (m_breaker.m_annex)
        m_breaker.m_annex->modeUntil = Never;
    advance();
}

} // namespace dwcp
