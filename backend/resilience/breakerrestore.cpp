// SPDX-License-Identifier: GPL-3.0-or-later

// CircuitBreaker::Change: taking over what another process has left behind.

#include "resilience/breakerchange.h"
#include "resilience/saturating.h"

#include <algorithm>

namespace dwcp {

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
