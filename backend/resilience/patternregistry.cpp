// SPDX-License-Identifier: GPL-3.0-or-later
#include "resilience/patternregistry.h"

#include "resilience/exporters.h"

namespace dwcp {

PatternRegistry::PatternRegistry(std::size_t capacity, const Clock& clock, Random& random)
    : m_clock(clock)
    , m_random(random)
    , m_breakers(capacity)
    , m_retries(capacity)
    , m_limiters(capacity)
    , m_bulkheads(capacity)
    , m_budgets(capacity)
{
}

std::shared_ptr<MeteredBreaker> PatternRegistry::breaker(std::string_view name, const BreakerOptions& options)
{
    return m_breakers.getOrCreate(name, [&] { return std::make_shared<MeteredBreaker>(options, m_clock, m_random); });
}

std::shared_ptr<Retry> PatternRegistry::retry(std::string_view name, const RetryOptions& options)
{
    return m_retries.getOrCreate(name, [&] { return std::make_shared<Retry>(options, m_random); });
}

std::shared_ptr<StandaloneLimiter> PatternRegistry::limiter(std::string_view name, const RateLimitOptions& options)
{
    return m_limiters.getOrCreate(name, [&] { return std::make_shared<StandaloneLimiter>(options, m_clock); });
}

std::shared_ptr<StandaloneBulkhead> PatternRegistry::bulkhead(std::string_view name, const BulkheadOptions& options)
{
    return m_bulkheads.getOrCreate(name, [&] { return std::make_shared<StandaloneBulkhead>(options, m_clock); });
}

std::shared_ptr<ErrorBudget> PatternRegistry::budget(std::string_view name, const ErrorBudgetOptions& options)
{
    return m_budgets.getOrCreate(name, [&] { return std::make_shared<ErrorBudget>(options, m_clock); });
}

void PatternRegistry::exportMetrics(MetricSink& sink) const
{
    for (const auto& [name, breaker] : m_breakers.list())
        dwcp::exportMetrics(*breaker, name, sink);
    for (const auto& [name, retry] : m_retries.list())
        dwcp::exportMetrics(*retry, name, sink);
    for (const auto& [name, limiter] : m_limiters.list())
        dwcp::exportMetrics(**limiter, name, sink);
    for (const auto& [name, bulkhead] : m_bulkheads.list())
        dwcp::exportMetrics(**bulkhead, name, sink);
    for (const auto& [name, budget] : m_budgets.list())
        dwcp::exportMetrics(*budget, name, sink);
}

} // namespace dwcp
