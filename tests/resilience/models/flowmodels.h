// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "resilience/adaptivelimiter.h"
#include "resilience/bulkhead.h"

#include <algorithm>
#include <cmath>
#include <deque>
#include <vector>

namespace dwcp {

/** A token bucket with a refill, in whole units of 1/32 ns of waiting. Only for clocks that do not run back. */
class TokenBucketModel {
public:
    TokenBucketModel(const RateLimitOptions& options, std::int64_t now)
        : m_last(now)
    {
        setRate(options);
    }

    /** What is owed is time, and stays; a smaller bucket cannot owe more than all it holds. */
    void setRate(const RateLimitOptions& options)
    {
        const std::int64_t owed = m_capacity - m_credit;
        m_cost = std::max<std::int64_t>(1, std::llround(32e9 / options.rate));
        m_capacity = static_cast<std::int64_t>(static_cast<double>(m_cost) * std::max(1.0, options.burst));
        m_credit = m_capacity - std::min(owed, m_capacity);
    }

    /** Nothing when allowed, else the earliest time. */
    std::optional<std::int64_t> acquire(std::uint32_t tokens, std::int64_t now)
    {
        refill(now);
        if (static_cast<double>(m_cost) * tokens > static_cast<double>(m_capacity)) {
            ++rejected;
            return std::numeric_limits<std::int64_t>::max();
        }
        if (m_credit < m_cost * tokens) {
            ++rejected;
            std::int64_t wait = 0;
            while (m_credit + wait * 32 < m_cost * tokens)
                ++wait;
            return now + wait;
        }
        m_credit -= m_cost * tokens;
        ++allowed;
        return {};
    }

    double tokens(std::int64_t now)
    {
        refill(now);
        return static_cast<double>(m_credit) / static_cast<double>(m_cost);
    }

    std::uint64_t allowed = 0;
    std::uint64_t rejected = 0;

private:
    void refill(std::int64_t now)
    {
        m_credit = std::min(m_capacity, m_credit + (now - m_last) * 32);
        m_last = now;
    }

    std::int64_t m_cost = 0;
    std::int64_t m_capacity = 0;
    std::int64_t m_credit = 0;
    std::int64_t m_last;
};

/** The rate of an adaptive limiter, from all latencies ever. */
class AdaptiveRateModel {
public:
    explicit AdaptiveRateModel(const AdaptiveLimiterOptions& options)
        : m_options(options)
        , rate(options.initialRate)
    {
    }

    void record(Duration latency)
    {
        m_latencies.push_back(latency);
        if (m_latencies.size() < m_options.window)
            return;
        std::sort(m_latencies.begin(), m_latencies.end());
        std::size_t rank = 1;
        while (static_cast<double>(rank) * 100.0 < m_options.percent * static_cast<double>(m_latencies.size()))
            ++rank;
        const double ratio = static_cast<double>(m_latencies[rank - 1].count()) / static_cast<double>(m_options.targetLatency.count());
        if (ratio > m_options.slowAbove)
            rate = std::max(m_options.minRate, rate * m_options.decrease);
        else if (ratio < m_options.fastBelow)
            rate = std::min(m_options.maxRate, rate * m_options.increase);
        m_latencies.clear();
    }

private:
    AdaptiveLimiterOptions m_options;
    std::vector<Duration> m_latencies;

public:
    double rate;
};

/** A bulkhead as a number and a line of people. Who is served or refused is written down in `told`, in order. */
class BulkheadModel {
public:
    explicit BulkheadModel(const BulkheadOptions& options)
        : m_options(options)
    {
    }

    struct Told {
        int caller;
        RefusalReason reason;
        bool operator==(const Told&) const = default;
    };

    bool tryAcquire()
    {
        if (state.concurrent < m_options.maxConcurrent && m_line.empty()) {
            ++state.concurrent;
            return true;
        }
        ++state.rejected;
        return false;
    }

    void acquireAsync(int caller, std::int64_t now)
    {
        if (state.concurrent < m_options.maxConcurrent && m_line.empty()) {
            ++state.concurrent;
            told.push_back({caller, RefusalReason::None});
        } else if (m_line.size() < m_options.maxQueue) {
            m_line.push_back({caller, now});
        } else {
            ++state.rejected;
            told.push_back({caller, RefusalReason::Full});
        }
        state.queued = static_cast<std::uint32_t>(m_line.size());
    }

    void release(std::int64_t now)
    {
        --state.concurrent;
        if (!m_line.empty()) {
            told.push_back({m_line.front().caller, RefusalReason::None});
            ++state.waits;
            state.waitSum += Duration(now - m_line.front().since);
            m_line.pop_front();
            ++state.concurrent;
        }
        state.queued = static_cast<std::uint32_t>(m_line.size());
    }

    std::size_t advance(std::int64_t now)
    {
        std::size_t count = 0;
        for (; !m_line.empty() && now - m_line.front().since >= m_options.maxWait.count(); ++count) {
            told.push_back({m_line.front().caller, RefusalReason::WaitTimedOut});
            ++state.timedOut;
            m_line.pop_front();
        }
        state.queued = static_cast<std::uint32_t>(m_line.size());
        return count;
    }

    Bulkhead::State state;
    std::vector<Told> told;

private:
    struct Waiting {
        int caller;
        std::int64_t since;
    };

    BulkheadOptions m_options;
    std::deque<Waiting> m_line;
};

} // namespace dwcp
