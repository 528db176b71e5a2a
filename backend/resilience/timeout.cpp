// SPDX-License-Identifier: GPL-3.0-or-later
#include "resilience/timeout.h"

#include <algorithm>

namespace dwcp {

Problems TimeoutOptions::problems() const
{
    Problems problems;
    require(problems, initial > Duration::zero(), "initial must be positive");
    if (kind == Kind::Fixed)
        return problems;
    require(problems, min > Duration::zero() && min <= max, "min must be positive and at most max");
    require(problems, min <= initial && initial <= max, "initial must be within min and max");
    require(problems, max <= std::chrono::hours(24), "max must be at most a day");
    require(problems, factor >= 1.0 && factor <= 100.0, "factor must be within 1 and 100");
    require(problems, percent >= 1.0 && percent <= 100.0, "percent must be within 1 and 100 (95, not 0.95)");
    require(problems, window >= 1 && window <= 100'000, "window must be within 1 and 100000");
    return problems;
}

Duration Deadline::left() const noexcept
{
    if (!m_clock)
        return Duration::max();
    return std::max(Duration::zero(), Duration(m_at - m_clock->steady()));
}

Timeout::Timeout(const TimeoutOptions& options, const Clock& clock, Listener onChanged)
    : m_options(options)
    , m_clock(clock)
    , m_onChanged(std::move(onChanged))
    , m_current(options.initial.count())
    , m_window(options.window, options.percent)
{
}

void Timeout::record(Duration latency, bool hasTimedOut)
{
    m_calls.fetch_add(1, std::memory_order_relaxed);
    if (hasTimedOut)
        m_timeouts.fetch_add(1, std::memory_order_relaxed);
    if (m_options.kind == Options::Kind::Adaptive)
        adapt(hasTimedOut ? std::max(latency, current()) : latency);
}

void Timeout::adapt(Duration sample)
{
    std::unique_lock lock(m_mutex);
    const auto percentile = m_window.add(sample);
    if (!percentile)
        return;
    // Clamped while still a double: factor x a huge latency must not overflow.
    const double wanted = m_options.factor * static_cast<double>(percentile->count());
    const double within =
        std::clamp(wanted, static_cast<double>(m_options.min.count()), static_cast<double>(m_options.max.count()));
    const auto next = static_cast<std::int64_t>(within);
    const bool changes = m_current.exchange(next, std::memory_order_relaxed) != next;
    lock.unlock();
    if (changes && m_onChanged)
        m_onChanged(Duration(next));
}

Timeout::State Timeout::state() const
{
    const std::lock_guard lock(m_mutex);
    return {current(), m_calls.load(std::memory_order_relaxed), m_timeouts.load(std::memory_order_relaxed),
        m_window.count()};
}

} // namespace dwcp
