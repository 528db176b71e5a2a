// SPDX-License-Identifier: GPL-3.0-or-later
#include "resilience/exporters.h"

#include <initializer_list>
#include <limits>
#include <string>

namespace dwcp {

namespace {

using Kind = MetricKind;

constexpr MetricFamily BreakerStateFamily{
    "dwcp_circuit_breaker_state", "State of the breaker: 0 closed, 1 half-open, 2 open.", Kind::Gauge};
constexpr MetricFamily BreakerModeFamily{
    "dwcp_circuit_breaker_mode", "1 for the mode that the breaker has.", Kind::Gauge};
constexpr MetricFamily BreakerRequestsFamily{
    "dwcp_circuit_breaker_requests_total", "Calls by result: success, failure or rejected.", Kind::Counter};
constexpr MetricFamily BreakerChangesFamily{
    "dwcp_circuit_breaker_state_changes_total", "Changes of the state or mode that shows.", Kind::Counter};
constexpr MetricFamily BreakerDurationFamily{
    "dwcp_circuit_breaker_request_duration_seconds", "How long settled calls took.", Kind::Histogram};
constexpr MetricFamily RetryAttemptsFamily{"dwcp_retry_attempts_total",
    "Attempts by their number within a call; the last counts all later ones.", Kind::Counter};
constexpr MetricFamily RetrySuccessFamily{
    "dwcp_retry_success_total", "Calls that succeeded, at once or after retries.", Kind::Counter};
constexpr MetricFamily RetryFailuresFamily{"dwcp_retry_failures_total", "Calls given up, by reason.", Kind::Counter};
constexpr MetricFamily RetryDelayFamily{"dwcp_retry_backoff_delay_seconds", "Waits before retries.", Kind::Summary};
constexpr MetricFamily RetryBudgetFamily{
    "dwcp_retry_budget_remaining", "Retries that the budget would pay for now.", Kind::Gauge};
constexpr MetricFamily RetryBudgetRefusedFamily{
    "dwcp_retry_budget_refused_total", "Retries that the budget did not pay for.", Kind::Counter};
constexpr MetricFamily LimiterAllowedFamily{"dwcp_rate_limiter_allowed_total", "Calls let through.", Kind::Counter};
constexpr MetricFamily LimiterRejectedFamily{"dwcp_rate_limiter_rejected_total", "Calls refused.", Kind::Counter};
constexpr MetricFamily LimiterRateFamily{
    "dwcp_rate_limiter_current_rate", "Calls a second that the limiter lets through.", Kind::Gauge};
constexpr MetricFamily BulkheadConcurrentFamily{"dwcp_bulkhead_concurrent", "Calls running.", Kind::Gauge};
constexpr MetricFamily BulkheadQueuedFamily{"dwcp_bulkhead_queued", "Calls waiting for a place.", Kind::Gauge};
constexpr MetricFamily BulkheadRejectedFamily{
    "dwcp_bulkhead_rejected_total", "Calls refused, by reason: full or wait-timed-out.", Kind::Counter};
constexpr MetricFamily BulkheadWaitFamily{
    "dwcp_bulkhead_wait_duration_seconds", "How long those waited who got a place.", Kind::Summary};
constexpr MetricFamily BudgetRemainingFamily{
    "dwcp_error_budget_remaining", "Share of the error budget left, 0 to 1.", Kind::Gauge};
constexpr MetricFamily BudgetConsumedFamily{
    "dwcp_error_budget_consumed", "Share of the error budget used, 0 to 1.", Kind::Gauge};
constexpr MetricFamily BudgetExhaustedFamily{
    "dwcp_error_budget_exhausted_total", "How often the error budget became exhausted.", Kind::Counter};
constexpr MetricFamily TimeoutCurrentFamily{
    "dwcp_timeout_current_seconds", "How long a call may take now.", Kind::Gauge};
constexpr MetricFamily TimeoutCallsFamily{
    "dwcp_timeout_calls_total", "Calls by result: in-time or timed-out.", Kind::Counter};
constexpr MetricFamily LoadLevelFamily{
    "dwcp_load_level", "0 normal, 1 degraded, 2 severely degraded, 3 emergency.", Kind::Gauge};
constexpr MetricFamily LoadRatioFamily{"dwcp_load_ratio", "Load as a multiple of its threshold.", Kind::Gauge};
constexpr MetricFamily LoadShedFamily{"dwcp_load_shed_total", "Calls turned away because of the load.", Kind::Counter};
constexpr MetricFamily FaultsFamily{"dwcp_faults_injected_total", "Faults made on purpose, by kind.", Kind::Counter};

constexpr std::array Families{BreakerStateFamily, BreakerModeFamily, BreakerRequestsFamily, BreakerChangesFamily,
    BreakerDurationFamily, RetryAttemptsFamily, RetrySuccessFamily, RetryFailuresFamily, RetryDelayFamily,
    RetryBudgetFamily, RetryBudgetRefusedFamily, LimiterAllowedFamily, LimiterRejectedFamily, LimiterRateFamily,
    BulkheadConcurrentFamily, BulkheadQueuedFamily, BulkheadRejectedFamily, BulkheadWaitFamily, BudgetRemainingFamily,
    BudgetConsumedFamily, BudgetExhaustedFamily, TimeoutCurrentFamily, TimeoutCallsFamily, LoadLevelFamily,
    LoadRatioFamily, LoadShedFamily, FaultsFamily};

/** Writes values that share their first label. */
class Series {
public:
    Series(std::string_view label, std::string_view name, MetricSink& sink) : m_own{label, name}, m_sink(sink) { }

    void put(const MetricFamily& family, double value) const { m_sink.value(family, std::span(&m_own, 1), value); }
    void put(const MetricFamily& family, std::uint64_t value) const { put(family, static_cast<double>(value)); }
    void put(const MetricFamily& family, MetricLabel second, std::uint64_t value) const
    {
        const std::array labels{m_own, second};
        m_sink.value(family, labels, static_cast<double>(value));
    }
    void put(const MetricFamily& family, MetricLabel second, MetricLabel third, std::uint64_t value) const
    {
        const std::array labels{m_own, second, third};
        m_sink.value(family, labels, static_cast<double>(value));
    }
    void put(const MetricFamily& family, const MetricDistribution& distribution) const
    {
        m_sink.distribution(family, std::span(&m_own, 1), distribution);
    }

private:
    MetricLabel m_own;
    MetricSink& m_sink;
};

double seconds(Duration duration)
{
    return std::chrono::duration<double>(duration).count();
}

MetricDistribution distributionOf(const LatencyHistogram& histogram)
{
    MetricDistribution distribution;
    for (const auto& step : histogram.cumulative()) {
        const bool isLast = step.below == Duration::max();
        distribution.buckets.push_back(
            {isLast ? std::numeric_limits<double>::infinity() : seconds(step.below), step.count});
    }
    // Taken from the same reading as the buckets: a histogram whose count differs from its last bucket is refused by
    // scrapers.
    distribution.count = distribution.buckets.back().count;
    distribution.sum = seconds(histogram.sum());
    return distribution;
}

/** A way that a breaker goes by itself. Such counters begin at 0, or the first step would be in no rate. */
bool isUsual(std::size_t from, std::size_t to)
{
    const auto face = [](BreakerState state) { return BreakerMeter::face(state, BreakerMode::Automatic); };
    const std::size_t closed = face(BreakerState::Closed);
    const std::size_t halfOpen = face(BreakerState::HalfOpen);
    const std::size_t open = face(BreakerState::Open);
    return (from == closed && to == open) || (from == open && to == halfOpen)
        || (from == halfOpen && (to == closed || to == open));
}

} // namespace

std::span<const MetricFamily> resilienceFamilies() noexcept
{
    return Families;
}

void exportMetrics(const CircuitBreaker& breaker, std::string_view name, MetricSink& sink)
{
    const BreakerStatus status = breaker.status();
    const Series series("name", name, sink);
    series.put(BreakerStateFamily, static_cast<double>(status.shown()));
    series.put(BreakerModeFamily, {"mode", nameOf(status.mode)}, 1);
    series.put(BreakerRequestsFamily, {"result", "success"}, status.totals.successes);
    series.put(BreakerRequestsFamily, {"result", "failure"}, status.totals.failures);
    series.put(BreakerRequestsFamily, {"result", "rejected"}, status.rejections);
    if (const LatencyHistogram* const latencies = breaker.latencies())
        series.put(BreakerDurationFamily, distributionOf(*latencies));
}

void exportMetrics(const MeteredBreaker& breaker, std::string_view name, MetricSink& sink)
{
    exportMetrics(*breaker, name, sink);
    const Series series("name", name, sink);
    for (std::size_t from = 0; from < BreakerMeter::Faces; ++from)
        for (std::size_t to = 0; to < BreakerMeter::Faces; ++to)
            if (const std::uint64_t changes = breaker.meter().changes(from, to); changes || isUsual(from, to))
                series.put(BreakerChangesFamily, {"from_state", BreakerMeter::faceName(from)},
                    {"to_state", BreakerMeter::faceName(to)}, changes);
}

void exportMetrics(const Retry& retry, std::string_view name, MetricSink& sink)
{
    const Retry::State state = retry.state();
    const Series series("policy", name, sink);
    const std::size_t counted = std::min<std::size_t>(retry.policy().maxAttempts(), state.attempts.size());
    for (std::size_t i = 0; i < counted; ++i)
        series.put(RetryAttemptsFamily, {"attempt", std::to_string(i + 1)}, state.attempts[i]);
    series.put(RetrySuccessFamily, state.succeeded);
    series.put(RetryFailuresFamily, {"reason", nameOf(RetryEvent::Kind::NotRetryable)}, state.notRetryable);
    series.put(RetryFailuresFamily, {"reason", nameOf(RetryEvent::Kind::Exhausted)}, state.exhausted);
    series.put(RetryFailuresFamily, {"reason", nameOf(RetryEvent::Kind::BudgetEmpty)}, state.budgetEmpty);
    series.put(RetryFailuresFamily, {"reason", nameOf(RetryEvent::Kind::Cancelled)}, state.cancelled);
    series.put(RetryDelayFamily, MetricDistribution{{}, state.delays, seconds(state.delaySum)});
}

void exportMetrics(const RetryBudget& budget, std::string_view name, MetricSink& sink)
{
    const RetryBudget::State state = budget.state();
    const Series series("budget", name, sink);
    series.put(RetryBudgetFamily, state.retriesLeft);
    series.put(RetryBudgetRefusedFamily, state.refused);
}

void exportMetrics(const RateLimiter& limiter, std::string_view name, MetricSink& sink)
{
    const RateLimiter::State state = limiter.state();
    const Series series("limiter", name, sink);
    series.put(LimiterAllowedFamily, state.allowed);
    series.put(LimiterRejectedFamily, state.rejected);
    series.put(LimiterRateFamily, state.limit.rate);
}

void exportMetrics(const AdaptiveLimiter& limiter, std::string_view name, MetricSink& sink)
{
    exportMetrics(limiter.limiter(), name, sink);
}

void exportMetrics(const Bulkhead& bulkhead, std::string_view name, MetricSink& sink)
{
    const Bulkhead::State state = bulkhead.state();
    const Series series("bulkhead", name, sink);
    series.put(BulkheadConcurrentFamily, std::uint64_t{state.concurrent});
    series.put(BulkheadQueuedFamily, std::uint64_t{state.queued});
    series.put(BulkheadRejectedFamily, {"reason", nameOf(RefusalReason::Full)}, state.rejected);
    series.put(BulkheadRejectedFamily, {"reason", nameOf(RefusalReason::WaitTimedOut)}, state.timedOut);
    series.put(BulkheadWaitFamily, MetricDistribution{{}, state.waits, seconds(state.waitSum)});
}

void exportMetrics(const ErrorBudget& budget, std::string_view name, MetricSink& sink)
{
    const BudgetReading reading = budget.reading();
    const Series series("budget", name, sink);
    series.put(BudgetRemainingFamily, reading.remaining);
    series.put(BudgetConsumedFamily, reading.consumed);
    series.put(BudgetExhaustedFamily, budget.exhaustions());
}

void exportMetrics(const Timeout& timeout, std::string_view name, MetricSink& sink)
{
    const Timeout::State state = timeout.state();
    const Series series("timeout", name, sink);
    series.put(TimeoutCurrentFamily, seconds(state.current));
    series.put(TimeoutCallsFamily, {"result", "in-time"}, state.calls - state.timeouts);
    series.put(TimeoutCallsFamily, {"result", "timed-out"}, state.timeouts);
}

void exportMetrics(const LoadShedder& shedder, std::string_view name, MetricSink& sink)
{
    const LoadShedder::State state = shedder.state();
    const Series series("shedder", name, sink);
    series.put(LoadLevelFamily, static_cast<double>(state.level));
    series.put(LoadRatioFamily, state.ratio);
    series.put(LoadShedFamily, state.shed);
}

void exportMetrics(const FaultInjector& injector, std::string_view name, MetricSink& sink)
{
    const FaultInjector::State state = injector.state();
    const Series series("injector", name, sink);
    series.put(FaultsFamily, {"kind", nameOf(Fault::Kind::Latency)}, state.latencies);
    series.put(FaultsFamily, {"kind", nameOf(Fault::Kind::Error)}, state.errors);
    series.put(FaultsFamily, {"kind", nameOf(Fault::Kind::Timeout)}, state.timeouts);
}

} // namespace dwcp
