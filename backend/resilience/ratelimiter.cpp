// SPDX-License-Identifier: GPL-3.0-or-later
#include "resilience/ratelimiter.h"

#include <cmath>

namespace dwcp {

namespace {

constexpr double NanosecondsPerSecond = 1e9;

} // namespace

Problems RateLimitOptions::problems() const
{
    Problems problems;
    require(problems, rate >= 1e-6 && rate <= 1e9, "rate must be within 0.000001 and 1000000000 a second");
    require(problems, burst >= 1.0 && burst <= 1e9, "burst must be within 1 and 1000000000");
    // The bucket must refill within a year, or the times of a limiter could overflow.
    require(problems, !(burst / rate > 366.0 * 86400.0), "burst takes more than a year to refill at this rate");
    return problems;
}

RateLimit::RateLimit(const RateLimitOptions& options, const Clock& clock, Listener onRefused)
    : m_clock(clock)
    , m_epoch(m_clock.now())
    , m_onRefused(std::move(onRefused))
{
    setRate(options);
}

void RateLimit::setRate(const RateLimitOptions& options) noexcept
{
    const double interval = std::max(1.0, std::round(NanosecondsPerSecond * UnitsPerNanosecond / options.rate));
    m_interval.store(static_cast<std::int64_t>(interval), std::memory_order_relaxed);
    m_capacity.store(static_cast<std::int64_t>(interval * std::max(1.0, options.burst)), std::memory_order_relaxed);
}

RateLimitOptions RateLimit::options() const noexcept
{
    const auto interval = static_cast<double>(m_interval.load(std::memory_order_relaxed));
    const auto capacity = static_cast<double>(m_capacity.load(std::memory_order_relaxed));
    return {NanosecondsPerSecond * UnitsPerNanosecond / interval, capacity / interval};
}

RateLimiter::Decision RateLimiter::tell(std::int64_t retryAt, bool isHopeless) noexcept
{
    const Decision decision{false, isHopeless ? SteadyTime::max() : timeOf(retryAt)};
    m_limit->m_onRefused(*this, decision.retryAt);
    return decision;
}

RateLimiter::State RateLimiter::state() const noexcept
{
    const std::int64_t now = m_limit->now();
    const auto capacity = m_limit->m_capacity.load(std::memory_order_relaxed);
    const auto interval = static_cast<double>(m_limit->m_interval.load(std::memory_order_relaxed));
    const std::int64_t owed = std::clamp<std::int64_t>(m_paidUntil.load(std::memory_order_relaxed) - now, 0, capacity);
    return {static_cast<double>(capacity - owed) / interval, m_limit->options(),
        m_allowed.load(std::memory_order_relaxed), m_rejected.load(std::memory_order_relaxed)};
}

} // namespace dwcp
