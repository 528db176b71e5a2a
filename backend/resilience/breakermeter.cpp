// SPDX-License-Identifier: GPL-3.0-or-later
#include "resilience/breakermeter.h"

namespace dwcp {

namespace {

constexpr std::size_t States = 3;

} // namespace

std::size_t BreakerMeter::face(BreakerState state, BreakerMode mode) noexcept
{
    if (mode == BreakerMode::Automatic)
        return static_cast<std::size_t>(state);
    return States - 1 + static_cast<std::size_t>(mode);
}

std::string_view BreakerMeter::faceName(std::size_t face) noexcept
{
    return face < States ? toString(static_cast<BreakerState>(face))
                         : toString(static_cast<BreakerMode>(face - States + 1));
}

void BreakerMeter::count(const BreakerTransition& transition) noexcept
{
    const std::size_t from = face(transition.fromState, transition.fromMode);
    const std::size_t to = face(transition.toState, transition.toMode);
    if (from != to)
        m_changes[from * Faces + to].fetch_add(1, std::memory_order_relaxed);
}

MeteredBreaker::MeteredBreaker(
    const BreakerOptions& options, const Clock& clock, Random& random, BreakerPolicy::Listener listener)
    : m_policy(options, clock, random,
        [this, also = std::move(listener)](const CircuitBreaker& breaker, const BreakerTransition& transition) {
            m_meter.count(transition);
            if (also)
                also(breaker, transition);
        })
    , m_breaker(m_policy)
{
}

} // namespace dwcp
