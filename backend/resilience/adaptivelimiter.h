// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "resilience/ratelimiter.h"
#include "resilience/samplewindow.h"

#include <mutex>

namespace dwcp {

/** Settings of an AdaptiveLimiter. The defaults are those of the domain for send and receive. */
struct AdaptiveLimiterOptions {
    double initialRate = 1000.0; ///< calls a second
    double minRate = 100.0;
    double maxRate = 10000.0;
    Duration targetLatency = std::chrono::milliseconds(100);
    std::uint32_t window = 100; ///< latencies that one judgement is made from
    double percent = 95.0; ///< which percentile is held against the target, 1..100
    double slowAbove = 1.2; ///< slower than this x target: the rate falls
    double fastBelow = 0.8; ///< faster than this x target: the rate rises
    double decrease = 0.9;
    double increase = 1.05;
    double burstSeconds = 0.1; ///< the burst is what the rate gives in this time, at least 1

    Problems problems() const;
    bool operator==(const AdaptiveLimiterOptions&) const = default;
};

/**
 * A rate limiter that finds its rate from how long the calls take: after each window of latencies it falls by a tenth
 * when they were slow, rises by a twentieth when they were fast, and stays when they were neither (both bounds are
 * strict).
 *
 * The listener is told the new rate on the thread whose record() completed the window, outside the lock.
 * Thread: any; tryAcquire() is lock-free, record() takes a short lock.
 */
class AdaptiveLimiter {
public:
    using Options = AdaptiveLimiterOptions;
    using Listener = std::function<void(double rate, Duration percentile)>;

    AdaptiveLimiter(const AdaptiveLimiterOptions& options, const Clock& clock, Listener onChanged = {});

    RateLimiter::Decision tryAcquire(std::uint32_t tokens = 1) noexcept { return m_limiter.tryAcquire(tokens); }
    /** How long a call took. */
    void record(Duration latency);

    RateLimiter& limiter() noexcept { return m_limiter; }
    const RateLimiter& limiter() const noexcept { return m_limiter; }

    struct State {
        double rate = 0;
        std::size_t samples = 0; ///< in the window that is filling
        RateLimiter::State limiter;
    };
    State state() const;

private:
    RateLimitOptions limitAt(double rate) const noexcept;
    double rateAfter(Duration percentile) const noexcept;

    Options m_options;
    Listener m_onChanged;
    RateLimit m_limit;
    RateLimiter m_limiter;
    mutable std::mutex m_mutex; // guards the two below
    SampleWindow m_window;
    double m_rate;
};

} // namespace dwcp
