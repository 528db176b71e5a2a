// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "resilience/adaptivelimiter.h"
#include "resilience/breakermeter.h"
#include "resilience/bulkhead.h"
#include "resilience/errorbudget.h"
#include "resilience/faultinjector.h"
#include "resilience/loadshedder.h"
#include "resilience/metricsink.h"
#include "resilience/ratelimiter.h"
#include "resilience/retry.h"
#include "resilience/timeout.h"

namespace dwcp {

/** Every metric that the functions below can produce, for HELP and TYPE lines. */
std::span<const MetricFamily> resilienceFamilies() noexcept;

/*
 * The numbers of one pattern, under the metric names of the DWCP documents. `name` becomes the label name, policy,
 * limiter, bulkhead, budget, timeout, shedder or injector. They read the pattern as it is now and keep nothing. Thread:
 * any.
 */
void exportMetrics(const CircuitBreaker& breaker, std::string_view name, MetricSink& sink);
/** Also the changes by from and to. */
void exportMetrics(const MeteredBreaker& breaker, std::string_view name, MetricSink& sink);
void exportMetrics(const Retry& retry, std::string_view name, MetricSink& sink);
void exportMetrics(const RetryBudget& budget, std::string_view name, MetricSink& sink);
void exportMetrics(const RateLimiter& limiter, std::string_view name, MetricSink& sink);
void exportMetrics(const AdaptiveLimiter& limiter, std::string_view name, MetricSink& sink);
void exportMetrics(const Bulkhead& bulkhead, std::string_view name, MetricSink& sink);
void exportMetrics(const ErrorBudget& budget, std::string_view name, MetricSink& sink);
void exportMetrics(const Timeout& timeout, std::string_view name, MetricSink& sink);
void exportMetrics(const LoadShedder& shedder, std::string_view name, MetricSink& sink);
void exportMetrics(const FaultInjector& injector, std::string_view name, MetricSink& sink);

} // namespace dwcp
