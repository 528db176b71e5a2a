// SPDX-License-Identifier: GPL-3.0-or-later

// CircuitBreaker::Change: the sliding window, and counting per thread.

#include "resilience/breakerchange.h"
#include "resilience/saturating.h"

#include <algorithm>
#include <thread>

namespace dwcp {

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

} // namespace dwcp
