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
    , m_adaptives(capacity)
    , m_timeouts(capacity)
    , m_shedders(capacity)
    , m_injectors(capacity)
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

std::shared_ptr<AdaptiveLimiter> PatternRegistry::adaptive(std::string_view name, const AdaptiveLimiterOptions& options)
{
    return m_adaptives.getOrCreate(name, [&] { return std::make_shared<AdaptiveLimiter>(options, m_clock); });
}

std::shared_ptr<Timeout> PatternRegistry::timeout(std::string_view name, const TimeoutOptions& options)
{
    return m_timeouts.getOrCreate(name, [&] { return std::make_shared<Timeout>(options, m_clock); });
}

std::shared_ptr<LoadShedder> PatternRegistry::shedder(std::string_view name, const LoadShedderOptions& options)
{
    return m_shedders.getOrCreate(name, [&] { return std::make_shared<LoadShedder>(options); });
}

std::shared_ptr<FaultInjector> PatternRegistry::injector(std::string_view name, const FaultOptions& options)
{
    return m_injectors.getOrCreate(name, [&] { return std::make_shared<FaultInjector>(options, m_random); });
}

namespace {

template <typename Guard>
void exportAll(const Registry<Guard>& guards, MetricSink& sink)
{
    for (const auto& [name, guard] : guards.list())
        exportMetrics(*guard, name, sink);
}

} // namespace

void PatternRegistry::exportMetrics(MetricSink& sink) const
{
    exportAll(m_breakers, sink);
    exportAll(m_retries, sink);
    for (const auto& [name, limiter] : m_limiters.list())
        dwcp::exportMetrics(**limiter, name, sink);
    for (const auto& [name, bulkhead] : m_bulkheads.list())
        dwcp::exportMetrics(**bulkhead, name, sink);
    exportAll(m_budgets, sink);
    exportAll(m_adaptives, sink);
    exportAll(m_timeouts, sink);
    exportAll(m_shedders, sink);
    exportAll(m_injectors, sink);
}

} // namespace dwcp
