// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "resilience/clock.h"
#include "resilience/problems.h"
#include "resilience/random.h"

#include <cstdint>

namespace dwcp {

/** Settings of a RetryPolicy. The defaults are those of the domain for the network: 3 retries, 100 ms, x2, 10 s. */
struct RetryOptions {
    enum class Backoff : std::uint8_t {
        Exponential, ///< initial x multiplier^k
        Linear, ///< initial x (k + 1)
        Fibonacci ///< initial x 1, 1, 2, 3, 5, ...
    };
    enum class Jitter : std::uint8_t {
        None,
        Proportional, ///< lengthens the delay by up to `jitterShare`
        Full, ///< anything from zero to the delay
        Decorrelated ///< anything from initial to three times the delay before; the backoff plays no part
    };

    std::uint32_t maxRetries = 3; ///< attempts are one more
    Backoff backoff = Backoff::Exponential;
    Jitter jitter = Jitter::Proportional;
    Duration initial = std::chrono::milliseconds(100);
    double multiplier = 2.0;
    Duration max = std::chrono::seconds(10); ///< no delay is longer, jitter included
    double jitterShare = 0.1;

    static RetryOptions network();
    /** 5 retries, 50 ms, x1.5, 5 s. */
    static RetryOptions database();

    Problems problems() const;
    bool operator==(const RetryOptions&) const = default;
};

/**
 * How long to wait before trying again. A value: copy it freely. At no attempt, however late, is a delay zero by
 * overflow, negative, or longer than the cap.
 *
 * Thread: any, if the random source may be shared. Source: Brooker, Exponential Backoff and Jitter (AWS, 2015).
 */
class RetryPolicy {
public:
    using Options = RetryOptions;

    explicit RetryPolicy(const RetryOptions& options) noexcept;

    std::uint32_t maxRetries() const noexcept { return m_maxRetries; }
    std::uint32_t maxAttempts() const noexcept { return m_maxRetries + 1; }

    /** Before retry `k`, counted from 0. `previous` is the delay before the last retry; only Jitter::Decorrelated reads
     * it. */
    Duration delay(std::uint32_t k, Random& random, Duration previous = {}) const noexcept
    {
        if (m_jitter == Options::Jitter::Decorrelated)
            return decorrelated(random, previous);
        double delay = k < m_cappedFrom ? uncapped(k) : m_max;
        if (m_jitter == Options::Jitter::Proportional)
            delay *= 1.0 + m_jitterShare * random.uniform();
        else if (m_jitter == Options::Jitter::Full)
            delay *= random.uniform();
        return capped(delay);
    }

private:
    double uncapped(std::uint32_t k) const noexcept
    {
        if (m_backoff != Options::Backoff::Exponential)
            return m_initial * steps(k);
        double delay = m_initial;
        for (double factor = m_multiplier; k != 0; k >>= 1, factor *= factor)
            delay = k & 1 ? delay * factor : delay;
        return delay;
    }
    Duration capped(double nanoseconds) const noexcept
    {
        return Duration(static_cast<std::int64_t>(nanoseconds < m_max ? nanoseconds : m_max));
    }
    Duration decorrelated(Random& random, Duration previous) const noexcept;
    double steps(std::uint32_t k) const noexcept;
    std::uint32_t firstCapped() const noexcept;

    double m_initial; // nanoseconds
    double m_multiplier;
    double m_max; // nanoseconds
    double m_jitterShare;
    std::uint32_t m_maxRetries;
    std::uint32_t m_cappedFrom = 0; // from this retry on the cap is reached
    Options::Backoff m_backoff;
    Options::Jitter m_jitter;
};

static_assert(sizeof(RetryPolicy) <= 48);

} // namespace dwcp
