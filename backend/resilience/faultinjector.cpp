// SPDX-License-Identifier: GPL-3.0-or-later
#include "resilience/faultinjector.h"

namespace dwcp {

std::string_view toString(Fault::Kind kind) noexcept
{
    static constexpr std::array<std::string_view, 4> names{"none", "latency", "error", "timeout"};
    return names[static_cast<std::size_t>(kind)];
}

Problems FaultOptions::problems() const
{
    Problems problems;
    require(problems, isShare(latencyShare), "latencyShare must be within 0 and 1");
    require(problems, isShare(errorShare), "errorShare must be within 0 and 1");
    require(problems, isShare(timeoutShare), "timeoutShare must be within 0 and 1");
    require(problems, latencyShare + errorShare + timeoutShare <= 1.0, "the shares are together more than 1");
    require(problems, latency >= Duration::zero(), "latency must not be negative");
    return problems;
}

FaultInjector::FaultInjector(const FaultOptions& options, Random& random, Listener onFault)
    : m_options(options)
    , m_random(&random)
    , m_onFault(std::move(onFault))
    , m_isEnabled(options.isEnabled)
{
}

Fault FaultInjector::drawEnabled()
{
    const double lot = m_random->uniform();
    Fault fault;
    if (lot < m_options.errorShare)
        fault.kind = Fault::Kind::Error;
    else if (lot < m_options.errorShare + m_options.timeoutShare)
        fault.kind = Fault::Kind::Timeout;
    else if (lot < m_options.errorShare + m_options.timeoutShare + m_options.latencyShare)
        fault = {Fault::Kind::Latency, m_options.latency};
    m_counts[static_cast<std::size_t>(fault.kind)].fetch_add(1, std::memory_order_relaxed);
    if (fault && m_onFault)
        m_onFault(fault);
    return fault;
}

FaultInjector::State FaultInjector::state() const noexcept
{
    const auto countOf = [this](Fault::Kind kind) {
        return m_counts[static_cast<std::size_t>(kind)].load(std::memory_order_relaxed);
    };
    return {isEnabled(), countOf(Fault::Kind::Latency), countOf(Fault::Kind::Error), countOf(Fault::Kind::Timeout)};
}

} // namespace dwcp
