// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "resilience/circuitbreaker.h"

#include <array>
#include <atomic>

namespace dwcp {

/**
 * Counts the changes of a breaker by what it changed from and to, as the metric
 * dwcp_circuit_breaker_state_changes_total wants them. What shows is the state under Automatic and else the mode; a
 * change that does not show is not counted. Thread: any.
 */
class BreakerMeter {
public:
    /** Closed, half-open, open, forced-open, disabled, metrics-only. */
    static constexpr std::size_t Faces = 6;

    void count(const BreakerTransition& transition) noexcept;
    std::uint64_t changes(std::size_t from, std::size_t to) const noexcept
    {
        return m_changes[from * Faces + to].load(std::memory_order_relaxed);
    }
    static std::size_t face(BreakerState state, BreakerMode mode) noexcept;
    static std::string_view faceName(std::size_t face) noexcept;

private:
    std::array<std::atomic<std::uint64_t>, Faces * Faces> m_changes{};
};

/** A breaker with a policy and a meter of its own: what a registry keeps. Thread: as the breaker. */
class MeteredBreaker {
public:
    MeteredBreaker(
        const BreakerOptions& options, const Clock& clock, Random& random, BreakerPolicy::Listener listener = {});

    CircuitBreaker& operator*() noexcept { return m_breaker; }
    CircuitBreaker* operator->() noexcept { return &m_breaker; }
    const CircuitBreaker& operator*() const noexcept { return m_breaker; }
    const CircuitBreaker* operator->() const noexcept { return &m_breaker; }
    const BreakerMeter& meter() const noexcept { return m_meter; }

private:
    BreakerMeter m_meter;
    BreakerPolicy m_policy;
    CircuitBreaker m_breaker;
};

} // namespace dwcp
