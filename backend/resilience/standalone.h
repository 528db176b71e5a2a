// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "resilience/bulkhead.h"
#include "resilience/circuitbreaker.h"
#include "resilience/ratelimiter.h"

#include <utility>

namespace dwcp {

/**
 * A pattern together with a policy of its own, for places where each has its own options, such as a registry. Where
 * thousands are alike, share one policy instead. Does not move: the pattern points at the policy. Thread: as the
 * pattern.
 */
template <typename Policy, typename Guard>
class Standalone {
public:
    template <typename... Arguments>
    explicit Standalone(Arguments&&... arguments) : m_policy(std::forward<Arguments>(arguments)...)
                                                  , m_guard(m_policy)
    {
    }
    Standalone(const Standalone&) = delete;
    Standalone& operator=(const Standalone&) = delete;

    Guard& operator*() noexcept { return m_guard; }
    Guard* operator->() noexcept { return &m_guard; }
    const Guard& operator*() const noexcept { return m_guard; }
    const Guard* operator->() const noexcept { return &m_guard; }
    Policy& policy() noexcept { return m_policy; }

private:
    Policy m_policy;
    Guard m_guard;
};

using StandaloneLimiter = Standalone<RateLimit, RateLimiter>;
using StandaloneBulkhead = Standalone<BulkheadLimit, Bulkhead>;

} // namespace dwcp
