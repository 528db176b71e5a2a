// SPDX-License-Identifier: GPL-3.0-or-later

// What the patterns export, printed and compared with what a reader of the metrics page expects to see.

#include "models/instantpause.h"
#include "resilience/exporters.h"
#include "resilience/patternregistry.h"

#include <QTest>

#include <cmath>
#include <set>
#include <sstream>

using namespace dwcp;
using namespace std::chrono_literals;

namespace {

/** A metrics page of one line a value. */
class TextSink final : public MetricSink {
public:
    void value(const MetricFamily& family, std::span<const MetricLabel> labels, double value) override
    {
        begin(family, labels) << ' ' << value << '\n';
    }
    void distribution(const MetricFamily& family, std::span<const MetricLabel> labels,
        const MetricDistribution& distribution) override
    {
        auto& out = begin(family, labels);
        for (const auto& bucket : distribution.buckets)
            if (bucket.count > 0)
                out << " <" << bucket.upTo << ':' << bucket.count;
        out << " count " << distribution.count << " sum " << distribution.sum << '\n';
        if (!distribution.buckets.empty())
            endsWithEverything = endsWithEverything && std::isinf(distribution.buckets.back().upTo)
                && distribution.buckets.back().count == distribution.count;
    }

    std::string take()
    {
        std::string text = m_out.str();
        m_out.str({});
        return text;
    }

    std::set<std::string> families;
    bool endsWithEverything = true;

private:
    std::ostringstream& begin(const MetricFamily& family, std::span<const MetricLabel> labels)
    {
        families.emplace(family.name);
        m_out << family.name.substr(5); // without dwcp_
        char separator = '{';
        for (const MetricLabel& label : labels)
            m_out << std::exchange(separator, ',') << label.name << '=' << label.value;
        m_out << '}';
        return m_out;
    }

    std::ostringstream m_out;
};

} // namespace

class ExportersTest : public QObject {
    Q_OBJECT

private slots:
    void init() { m_sink = TextSink(); }

    void breaker()
    {
        BreakerOptions options;
        options.maxFailures = 1;
        options.recordsLatency = true;
        MeteredBreaker breaker(options, m_clock, m_random);
        auto first = breaker->tryAcquire();
        auto second = breaker->tryAcquire();
        breaker->settle(first.permit, Outcome::Success, 3ms);
        breaker->settle(second.permit, Outcome::Failure, 900s);
        static_cast<void>(breaker->tryAcquire());
        breaker->setMode(BreakerMode::ForcedOpen);
        exportMetrics(breaker, "send", m_sink);
        const std::string text = m_sink.take();
        QVERIFY(text.starts_with("circuit_breaker_state{name=send} 2\n"
                                 "circuit_breaker_mode{name=send,mode=forced-open} 1\n"
                                 "circuit_breaker_requests_total{name=send,result=success} 1\n"
                                 "circuit_breaker_requests_total{name=send,result=failure} 1\n"
                                 "circuit_breaker_requests_total{name=send,result=rejected} 1\n"
                                 "circuit_breaker_request_duration_seconds{name=send} <0.0041943:1 "));
        QVERIFY(
            text.ends_with(" <inf:2 count 2 sum 900.003\n"
                           "circuit_breaker_state_changes_total{name=send,from_state=closed,to_state=open} 1\n"
                           "circuit_breaker_state_changes_total{name=send,from_state=half-open,to_state=closed} 0\n"
                           "circuit_breaker_state_changes_total{name=send,from_state=half-open,to_state=open} 0\n"
                           "circuit_breaker_state_changes_total{name=send,from_state=open,to_state=half-open} 0\n"
                           "circuit_breaker_state_changes_total{name=send,from_state=open,to_state=forced-open} 1\n"));
        QVERIFY(m_sink.endsWithEverything);
    }

    void retryAndItsBudget()
    {
        InstantPause pause(m_clock);
        RetryBudget budget({0.5, 2});
        RetryOptions options;
        options.maxRetries = 1;
        options.jitter = RetryOptions::Jitter::None;
        Retry retry(options, m_random, &budget);
        static_cast<void>(retry.call([] { return false; }, pause));
        static_cast<void>(retry.call([] { return true; }, pause));
        exportMetrics(retry, "network", m_sink);
        exportMetrics(budget, "network", m_sink);
        QCOMPARE(m_sink.take(),
            "retry_attempts_total{policy=network,attempt=1} 2\n"
            "retry_attempts_total{policy=network,attempt=2} 1\n"
            "retry_success_total{policy=network} 1\n"
            "retry_failures_total{policy=network,reason=not-retryable} 0\n"
            "retry_failures_total{policy=network,reason=exhausted} 1\n"
            "retry_failures_total{policy=network,reason=budget-empty} 0\n"
            "retry_failures_total{policy=network,reason=cancelled} 0\n"
            "retry_backoff_delay_seconds{policy=network} count 1 sum 0.1\n"
            "retry_budget_remaining{budget=network} 1.5\n"
            "retry_budget_refused_total{budget=network} 0\n");
    }

    void limiters()
    {
        AdaptiveLimiterOptions options;
        options.initialRate = 100;
        options.burstSeconds = 0.01;
        AdaptiveLimiter limiter(options, m_clock);
        limiter.tryAcquire();
        limiter.tryAcquire();
        exportMetrics(limiter, "send", m_sink);
        QCOMPARE(m_sink.take(),
            "rate_limiter_allowed_total{limiter=send} 1\n"
            "rate_limiter_rejected_total{limiter=send} 1\n"
            "rate_limiter_current_rate{limiter=send} 100\n");
    }

    void bulkhead()
    {
        const BulkheadLimit limit({1, 1, 1s}, m_clock);
        Bulkhead bulkhead(limit);
        auto slot = bulkhead.tryAcquire();
        bulkhead.acquireAsync([](const BulkheadSlot&) {});
        static_cast<void>(bulkhead.tryAcquire());
        exportMetrics(bulkhead, "sync", m_sink);
        m_clock.advance(250ms);
        slot.release();
        exportMetrics(bulkhead, "sync", m_sink);
        QCOMPARE(m_sink.take(),
            "bulkhead_concurrent{bulkhead=sync} 1\n"
            "bulkhead_queued{bulkhead=sync} 1\n"
            "bulkhead_rejected_total{bulkhead=sync,reason=full} 1\n"
            "bulkhead_rejected_total{bulkhead=sync,reason=wait-timed-out} 0\n"
            "bulkhead_wait_duration_seconds{bulkhead=sync} count 0 sum 0\n"
            "bulkhead_concurrent{bulkhead=sync} 0\n"
            "bulkhead_queued{bulkhead=sync} 0\n"
            "bulkhead_rejected_total{bulkhead=sync,reason=full} 1\n"
            "bulkhead_rejected_total{bulkhead=sync,reason=wait-timed-out} 0\n"
            "bulkhead_wait_duration_seconds{bulkhead=sync} count 1 sum 0.25\n");
    }

    void budgetTimeoutShedderFaults()
    {
        ErrorBudgetOptions options;
        options.slo = 0.5;
        ErrorBudget budget(options, m_clock);
        for (int i = 0; i < 8; ++i)
            budget.record(i < 6);
        exportMetrics(budget, "api", m_sink);
        Timeout timeout({}, m_clock);
        timeout.record(1s, false);
        timeout.record(10s, true);
        timeout.record(10s, true);
        exportMetrics(timeout, "api", m_sink);
        LoadShedder shedder({});
        shedder.update(1.5);
        shedder.admits(Priority::Low);
        exportMetrics(shedder, "api", m_sink);
        FaultInjector faults({true, 0, 0s, 1, 0}, m_random);
        static_cast<void>(faults.draw());
        exportMetrics(faults, "api", m_sink);
        QCOMPARE(m_sink.take(),
            "error_budget_remaining{budget=api} 0.5\n"
            "error_budget_consumed{budget=api} 0.5\n"
            "error_budget_exhausted_total{budget=api} 0\n"
            "timeout_current_seconds{timeout=api} 10\n"
            "timeout_calls_total{timeout=api,result=in-time} 1\n"
            "timeout_calls_total{timeout=api,result=timed-out} 2\n"
            "load_level{shedder=api} 2\n"
            "load_ratio{shedder=api} 1.5\n"
            "load_shed_total{shedder=api} 1\n"
            "faults_injected_total{injector=api,kind=latency} 0\n"
            "faults_injected_total{injector=api,kind=error} 1\n"
            "faults_injected_total{injector=api,kind=timeout} 0\n");
    }

    void registryExportsAll()
    {
        PatternRegistry registry(5, m_clock, m_random);
        registry.breaker("b");
        registry.retry("r");
        registry.limiter("l");
        registry.bulkhead("k");
        registry.budget("e");
        registry.adaptive("a");
        registry.timeout("t");
        registry.shedder("s");
        registry.injector("f");
        registry.exportMetrics(m_sink);
        const std::string text = m_sink.take();
        for (const char* part :
            {"state{name=b} 0", "success_total{policy=r} 0", "rate{limiter=l} 1000", "queued{bulkhead=k} 0",
                "remaining{budget=e} 1", "rate{limiter=a} 1000", "current_seconds{timeout=t} 10",
                "load_level{shedder=s} 0", "faults_injected_total{injector=f,kind=error} 0"})
            QVERIFY2(text.find(part) != std::string::npos, part);
    }

    void everyFamilyIsWellFormedAndUsed()
    {
        exportEverything();
        std::set<std::string> names;
        for (const MetricFamily& family : resilienceFamilies()) {
            QVERIFY(family.name.starts_with("dwcp_"));
            QVERIFY(!family.help.empty() && family.help.ends_with('.'));
            QCOMPARE(family.kind == MetricKind::Counter, family.name.ends_with("_total"));
            QVERIFY(names.emplace(family.name).second);
        }
        QCOMPARE(m_sink.families, names);
    }

private:
    void exportEverything()
    {
        BreakerOptions options;
        options.recordsLatency = true;
        MeteredBreaker breaker(options, m_clock, m_random);
        breaker->open();
        exportMetrics(breaker, "b", m_sink);
        RetryBudget retryBudget({});
        exportMetrics(Retry({}, m_random), "r", m_sink);
        exportMetrics(retryBudget, "r", m_sink);
        exportMetrics(AdaptiveLimiter({}, m_clock), "l", m_sink);
        const BulkheadLimit limit({}, m_clock);
        exportMetrics(Bulkhead(limit), "k", m_sink);
        exportMetrics(ErrorBudget({}, m_clock), "e", m_sink);
        exportMetrics(Timeout({}, m_clock), "t", m_sink);
        exportMetrics(LoadShedder({}), "s", m_sink);
        exportMetrics(FaultInjector({}, m_random), "f", m_sink);
    }

    TickClock m_clock{SteadyTime(1s)};
    SeededRandom m_random{1};
    TextSink m_sink;
};

QTEST_APPLESS_MAIN(ExportersTest)
#include "tst_exporters.moc"
