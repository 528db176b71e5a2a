// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "resilience/breakerannex.h"
#include "resilience/circuitbreaker.h"
#include "resilience/gatelock.h"

#include <array>

namespace dwcp {

/** The changes that one operation made, to be told once the lock is given back. No operation makes more than four. */
class BreakerTidings {
public:
    void add(const BreakerTransition& transition) noexcept { m_told[m_count++] = transition; }
    std::size_t count() const noexcept { return m_count; }
    void tell(const BreakerPolicy::Listener& listener, const CircuitBreaker& breaker) const
    {
        for (std::size_t i = 0; listener && i < m_count; ++i)
            listener(breaker, m_told[i]);
    }

private:
    std::array<BreakerTransition, 4> m_told{};
    std::size_t m_count = 0;
};

/**
 * One thread's exclusive turn at a breaker: everything slower than counting happens in here. Each operation begins with
 * what time has brought since the last. Thread: the one that made it; lives on its stack.
 */
class CircuitBreaker::Change {
public:
    Change(CircuitBreaker& breaker, BreakerTidings& tidings) noexcept;

    Admission admit() noexcept;
    void settle(const Permit& permit, Outcome outcome, Duration latency) noexcept;
    void setMode(Mode mode, std::optional<Duration> timeToLive, Cause cause);
    void open(Cause cause) noexcept;
    void halfOpen(Cause cause) noexcept;
    void reset() noexcept;
    bool attachShards(std::uint32_t shards);
    void restore(const Snapshot& snapshot, std::int64_t elapsed);

    bool is(State state) const noexcept { return gate().state == static_cast<std::uint64_t>(state); }
    bool is(Mode mode) const noexcept { return gate().mode == static_cast<std::uint64_t>(mode); }
    /** The rules run: neither forced open nor disabled. */
    bool isJudging() const noexcept { return is(Mode::Automatic) || is(Mode::MetricsOnly); }

private:
    struct Result {
        Outcome outcome;
        bool isSlow;
        bool isFailure() const noexcept { return dwcp::isFailure(outcome); }
        bool isGood() const noexcept { return !isFailure() && !isSlow; }
    };

    BreakerGate& gate() noexcept { return m_lock.gate; }
    const BreakerGate& gate() const noexcept { return m_lock.gate; }
    const Options& options() const noexcept { return m_breaker.options(); }

    void advance();
    void advanceOpen() noexcept;
    void releaseOverdueTrials() noexcept;
    Admission refuse(RefusalReason reason, std::int64_t retryAt) noexcept;

    Result judged(Outcome outcome, Duration latency) const noexcept;
    bool isOfNow(const Permit& permit) const noexcept;
    void count(const Result& result, bool belongsToWindow);
    void settleClosed(const Result& result) noexcept;
    void settleTrial(const Result& result) noexcept;
    void openIfTooMany(const Result& result) noexcept;
    void openIfRateReached() noexcept;

    void change(State state, Mode mode, Cause cause) noexcept;
    void enterClosed() noexcept;
    void forgetTrials() noexcept;
    std::int64_t resetDelay() noexcept;
    void restoreTimes(const Snapshot& snapshot, std::int64_t elapsed);
    void restoreWindow(const Snapshot& snapshot);

    std::int64_t bucketLength() const noexcept { return options().window.bucketLength(); }
    void restartWindow() noexcept;
    void turnWindow();
    void turnOnce();
    void widen();
    void shardIfContended();
    void setDue(std::int64_t due) noexcept { m_breaker.m_due.store(due, std::memory_order_relaxed); }
    void setSince(std::int64_t since) noexcept { m_breaker.m_since.store(since, std::memory_order_relaxed); }
    std::int64_t since() const noexcept { return m_breaker.m_since.load(std::memory_order_relaxed); }
    std::int64_t due() const noexcept { return m_breaker.m_due.load(std::memory_order_relaxed); }

    CircuitBreaker& m_breaker;
    BreakerTidings& m_tidings;
    GateLock m_lock;
    std::int64_t m_now; // read under the lock: one that waited for it would bring a time that is over
};

} // namespace dwcp
