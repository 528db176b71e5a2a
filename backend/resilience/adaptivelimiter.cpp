// SPDX-License-Identifier: GPL-3.0-or-later
#include "resilience/adaptivelimiter.h"

namespace dwcp {

Problems AdaptiveLimiterOptions::problems() const
{
    Problems problems = RateLimitOptions{minRate, 1.0}.problems();
    require(problems, maxRate <= 1e9, "maxRate must be at most 1000000000 a second");
    require(
        problems, minRate <= initialRate && initialRate <= maxRate, "initialRate must be within minRate and maxRate");
    require(problems, targetLatency > Duration::zero(), "targetLatency must be positive");
    require(problems, window >= 1 && window <= 100'000, "window must be within 1 and 100000");
    require(problems, percent >= 1.0 && percent <= 100.0, "percent must be within 1 and 100 (95, not 0.95)");
    require(problems, fastBelow > 0.0 && fastBelow <= slowAbove, "fastBelow must be positive and at most slowAbove");
    require(problems, decrease > 0.0 && decrease < 1.0, "decrease must be within 0 and 1");
    require(problems, increase > 1.0 && increase <= 10.0, "increase must be above 1 and at most 10");
    require(
        problems, burstSeconds > 0.0 && burstSeconds <= 3600.0, "burstSeconds must be positive and at most an hour");
    return problems;
}

AdaptiveLimiter::AdaptiveLimiter(const AdaptiveLimiterOptions& options, const Clock& clock, Listener onChanged)
    : m_options(options)
    , m_onChanged(std::move(onChanged))
    , m_limit(limitAt(options.initialRate), clock)
    , m_limiter(m_limit)
    , m_window(options.window, options.percent)
    , m_rate(options.initialRate)
{
}

RateLimitOptions AdaptiveLimiter::limitAt(double rate) const noexcept
{
    return {rate, std::max(1.0, rate * m_options.burstSeconds)};
}

double AdaptiveLimiter::rateAfter(Duration percentile) const noexcept
{
    const double ratio = static_cast<double>(percentile.count()) / static_cast<double>(m_options.targetLatency.count());
    if (ratio > m_options.slowAbove)
        return std::max(m_options.minRate, m_rate * m_options.decrease);
    if (ratio < m_options.fastBelow)
        return std::min(m_options.maxRate, m_rate * m_options.increase);
    return m_rate;
}

void AdaptiveLimiter::record(Duration latency)
{
    std::unique_lock lock(m_mutex);
    const auto percentile = m_window.add(latency);
    if (!percentile)
        return;
    const double rate = rateAfter(*percentile);
    if (rate == m_rate)
        return;
    m_rate = rate;
    m_limit.setRate(limitAt(rate));
    lock.unlock();
    if (m_onChanged)
        m_onChanged(rate, *percentile);
}

AdaptiveLimiter::State AdaptiveLimiter::state() const
{
    const std::lock_guard lock(m_mutex);
    return {m_rate, m_window.count(), m_limiter.state()};
}

} // namespace dwcp
