// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "resilience/cpurelax.h"
#include "resilience/guarded.h"
#include "resilience/problems.h"
#include "resilience/tickclock.h"

#include <algorithm>
#include <atomic>
#include <functional>

namespace dwcp {

/** Settings of a RateLimit: so many calls a second in the long run, so many at once. */
struct RateLimitOptions {
    double rate = 1000.0; ///< calls a second; may be below 1
    double burst = 100.0; ///< at least 1

    Problems problems() const;
    bool operator==(const RateLimitOptions&) const = default;
};

class RateLimiter;

/**
 * What limiters of one kind have in common: rate, burst, clock and who is told of refusals. It must outlive its
 * limiters, and the clock must outlive it. The rate may change at any time; a limiter in the middle of a decision may
 * use the old one.
 *
 * The rate is kept as the time between calls in units of 1/32 ns: within 0.02 % up to 10 million calls a second.
 * The listener runs on the refused caller's thread. Thread: any.
 */
class RateLimit {
public:
    using Listener = std::function<void(const RateLimiter&, SteadyTime retryAt)>;

    RateLimit(const RateLimitOptions& options, const Clock& clock, Listener onRefused = {});

    void setRate(const RateLimitOptions& options) noexcept;
    /** As realised: with the rounding of the time between calls. */
    RateLimitOptions options() const noexcept;

private:
    friend class RateLimiter;

    static constexpr std::int64_t UnitsPerNanosecond = 32;

    /** Since the limit was made, so that 1/32 ns last for nine years of running. */
    std::int64_t now() const noexcept { return (m_clock.now() - m_epoch) * UnitsPerNanosecond; }

    ClockReader m_clock;
    std::int64_t m_epoch;
    std::atomic<std::int64_t> m_interval{0}; // between calls at the rate
    std::atomic<std::int64_t> m_capacity{0}; // burst x interval
    Listener m_onRefused;
};

/**
 * Lets calls through at a rate, with bursts: the generic cell rate algorithm, which is a token bucket that stores one
 * time instead of tokens and a refill. Deciding is a tick, a load and one compare-and-swap; nothing is ever allocated.
 *
 * No errors: a refusal is a value that says when the tokens are there. A clock that jumps back cannot lock it up: it
 * never owes more than an empty bucket. 32 bytes. Thread: any, lock-free. Source: ITU-T I.371.
 */
class RateLimiter {
public:
    explicit RateLimiter(const RateLimit& limit) noexcept : m_limit(&limit), m_paidUntil(limit.now()) { }

    struct Decision {
        bool isAllowed = true;
        /** When `tokens` will be there if nobody else takes them; SteadyTime::max() when the bucket is too small for
         * them. */
        SteadyTime retryAt{};

        explicit operator bool() const noexcept { return isAllowed; }
        Refusal refusal() const noexcept { return {Pattern::RateLimiter, RefusalReason::LimitReached, retryAt}; }
    };

    Decision tryAcquire(std::uint32_t tokens = 1) noexcept
    {
        const std::int64_t now = m_limit->now();
        const std::int64_t capacity = m_limit->m_capacity.load(std::memory_order_relaxed);
        const std::int64_t cost = costOf(tokens, capacity);
        for (;;) {
            std::int64_t paidUntil = m_paidUntil.load(std::memory_order_relaxed);
            const std::int64_t after = std::clamp(paidUntil, now, now + capacity) + cost;
            if (after - now > capacity) {
                if (paidUntil > now + capacity) [[unlikely]] // the clock ran back, or the bucket became smaller
                    m_paidUntil.compare_exchange_strong(paidUntil, now + capacity, std::memory_order_relaxed);
                return refuse(after - capacity, cost > capacity);
            }
            if (m_paidUntil.compare_exchange_strong(paidUntil, after, std::memory_order_relaxed)) [[likely]]
                break;
            cpuRelax();
        }
        m_allowed.fetch_add(1, std::memory_order_relaxed);
        return {};
    }

    struct State {
        double tokens = 0;
        RateLimitOptions limit;
        std::uint64_t allowed = 0;
        std::uint64_t rejected = 0;
    };
    State state() const noexcept;

private:
    std::int64_t costOf(std::uint32_t tokens, std::int64_t capacity) const noexcept
    {
        const std::int64_t interval = m_limit->m_interval.load(std::memory_order_relaxed);
        // More than the bucket ever holds costs just that, so that no product overflows.
        return tokens > 1 && interval > capacity / tokens ? capacity + 1 : interval * tokens;
    }
    Decision refuse(std::int64_t retryAt, bool isHopeless) noexcept
    {
        m_rejected.fetch_add(1, std::memory_order_relaxed);
        if (m_limit->m_onRefused) [[unlikely]]
            return tell(retryAt, isHopeless);
        return {false, isHopeless ? SteadyTime::max() : timeOf(retryAt)};
    }
    Decision tell(std::int64_t retryAt, bool isHopeless) noexcept;
    SteadyTime timeOf(std::int64_t units) const noexcept
    {
        // Rounded up: at that nanosecond the tokens are really there.
        constexpr std::int64_t unit = RateLimit::UnitsPerNanosecond;
        const std::int64_t nanoseconds = units / unit + (units % unit > 0 ? 1 : 0);
        return SteadyTime(Duration(m_limit->m_epoch + nanoseconds));
    }

    const RateLimit* m_limit;
    std::atomic<std::int64_t> m_paidUntil; // the theoretical arrival time
    std::atomic<std::uint64_t> m_allowed{0};
    std::atomic<std::uint64_t> m_rejected{0};
};

static_assert(sizeof(RateLimiter) <= 32);

} // namespace dwcp
