// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "resilience/adaptivelimiter.h"
#include "resilience/breakermeter.h"
#include "resilience/errorbudget.h"
#include "resilience/faultinjector.h"
#include "resilience/loadshedder.h"
#include "resilience/registry.h"
#include "resilience/retry.h"
#include "resilience/standalone.h"
#include "resilience/timeout.h"

namespace dwcp {

class MetricSink;

/**
 * All the patterns of a service, by name: get or create them, list them, export them. Each kind has its own names and
 * its own bound. Clock and random source must outlive it. Options with problems() are not caught here. Thread: any.
 *
 * Null is returned when the registry is full and has no guard of that name.
 */
class PatternRegistry {
public:
    /** `capacity` names of each kind. `random` must be safe to share (AtomicRandom). */
    PatternRegistry(std::size_t capacity, const Clock& clock, Random& random);

    std::shared_ptr<MeteredBreaker> breaker(std::string_view name, const BreakerOptions& options = {});
    std::shared_ptr<Retry> retry(std::string_view name, const RetryOptions& options = {});
    std::shared_ptr<StandaloneLimiter> limiter(std::string_view name, const RateLimitOptions& options = {});
    std::shared_ptr<StandaloneBulkhead> bulkhead(std::string_view name, const BulkheadOptions& options = {});
    std::shared_ptr<ErrorBudget> budget(std::string_view name, const ErrorBudgetOptions& options = {});
    std::shared_ptr<AdaptiveLimiter> adaptive(std::string_view name, const AdaptiveLimiterOptions& options = {});
    std::shared_ptr<Timeout> timeout(std::string_view name, const TimeoutOptions& options = {});
    std::shared_ptr<LoadShedder> shedder(std::string_view name, const LoadShedderOptions& options = {});
    std::shared_ptr<FaultInjector> injector(std::string_view name, const FaultOptions& options = {});

    Registry<MeteredBreaker>& breakers() noexcept { return m_breakers; }
    Registry<Retry>& retries() noexcept { return m_retries; }
    Registry<StandaloneLimiter>& limiters() noexcept { return m_limiters; }
    Registry<StandaloneBulkhead>& bulkheads() noexcept { return m_bulkheads; }
    Registry<ErrorBudget>& budgets() noexcept { return m_budgets; }
    Registry<AdaptiveLimiter>& adaptives() noexcept { return m_adaptives; }
    Registry<Timeout>& timeouts() noexcept { return m_timeouts; }
    Registry<LoadShedder>& shedders() noexcept { return m_shedders; }
    Registry<FaultInjector>& injectors() noexcept { return m_injectors; }

    void exportMetrics(MetricSink& sink) const;

private:
    const Clock& m_clock;
    Random& m_random;
    Registry<MeteredBreaker> m_breakers;
    Registry<Retry> m_retries;
    Registry<StandaloneLimiter> m_limiters;
    Registry<StandaloneBulkhead> m_bulkheads;
    Registry<ErrorBudget> m_budgets;
    Registry<AdaptiveLimiter> m_adaptives;
    Registry<Timeout> m_timeouts;
    Registry<LoadShedder> m_shedders;
    Registry<FaultInjector> m_injectors;
};

} // namespace dwcp
