// SPDX-License-Identifier: GPL-3.0-or-later

// The other patterns by hand: the vectors that are known to be right, and the edges.

#include "models/instantpause.h"
#include "resilience/asyncpipeline.h"
#include "resilience/patternregistry.h"
#include "resilience/systemclock.h"

#include <QTest>

#include <cmath>
#include <functional>
#include <thread>

using namespace dwcp;
using namespace std::chrono_literals;

namespace {

RetryOptions without(RetryOptions options)
{
    options.jitter = RetryOptions::Jitter::None;
    return options;
}

std::vector<Duration> delaysOf(const RetryOptions& options)
{
    const RetryPolicy policy(options);
    SeededRandom random(1);
    std::vector<Duration> delays;
    for (std::uint32_t k = 0; k < policy.maxRetries(); ++k)
        delays.push_back(policy.delay(k, random));
    return delays;
}

bool isNear(double a, double b)
{
    return std::abs(a - b) < 5e-5;
}

enum class Code { Ok, A, B };

/** Stands still, and tells whoever listens that it was asked. */
class AskedClock final : public Clock {
public:
    SteadyTime steady() const noexcept override
    {
        if (asked)
            asked();
        return {};
    }
    WallTime wall() const noexcept override { return {}; }

    std::function<void()> asked;
};

} // namespace

class PatternsTest : public QObject {
    Q_OBJECT

private slots:
    // Chance

    void chanceIsSplitmix64()
    {
        SeededRandom random(1234567); // the numbers of the reference implementation
        AtomicRandom shared(1234567);
        for (const std::uint64_t expected : {6457827717110365317u, 3203168211198807973u, 9817491932198370423u,
                 4593380528125082431u, 16408922859458223821u}) {
            QCOMPARE(random.next(), expected);
            QCOMPARE(shared.next(), expected);
        }
        QCOMPARE(SeededRandom(1234567).uniform(), static_cast<double>(6457827717110365317u >> 11) / 9007199254740992.0);
    }

    // Retry

    void exponentialBackoff()
    {
        RetryOptions options = without(RetryOptions::network());
        QCOMPARE(delaysOf(options), (std::vector<Duration>{100ms, 200ms, 400ms}));
        TickClock clock;
        InstantPause pause(clock);
        SeededRandom random(1);
        Retry retry(options, random);
        int attempts = 0;
        QVERIFY(!retry.call([&attempts] { return ++attempts < 0; }, pause).value());
        QCOMPARE(attempts, 4);
        QCOMPARE(pause.waits, (std::vector<Duration>{100ms, 200ms, 400ms}));
        QCOMPARE(retry.state().exhausted, 1u);
        QCOMPARE(retry.state().delaySum, Duration(700ms));
    }

    void fibonacciBackoff()
    {
        RetryOptions options = without({});
        options.maxRetries = 5;
        options.backoff = RetryOptions::Backoff::Fibonacci;
        options.initial = 10ms;
        QCOMPARE(delaysOf(options), (std::vector<Duration>{10ms, 10ms, 20ms, 30ms, 50ms}));
    }

    void fibonacciBackoffReachesTheLongestCap()
    {
        RetryOptions options = without({});
        options.backoff = RetryOptions::Backoff::Fibonacci;
        options.initial = 1ns;
        options.max = 24h * 366;
        SeededRandom random(1);
        const RetryPolicy policy(options);
        QCOMPARE(policy.delay(76, random), Duration(5'527'939'700'884'757));
        QCOMPARE(policy.delay(77, random), Duration(8'944'394'323'791'464));
        for (const std::uint32_t k : {80u, 91u, 92u, 4'000'000'000u})
            QCOMPARE(policy.delay(k, random), options.max);
    }

    void linearBackoff()
    {
        RetryOptions options = without({});
        options.backoff = RetryOptions::Backoff::Linear;
        QCOMPARE(delaysOf(options), (std::vector<Duration>{100ms, 200ms, 300ms}));
    }

    void lateAttemptsStayAtTheCap()
    {
        SeededRandom random(1);
        for (const auto backoff :
            {RetryOptions::Backoff::Exponential, RetryOptions::Backoff::Linear, RetryOptions::Backoff::Fibonacci}) {
            RetryOptions options = without({});
            options.backoff = backoff;
            options.max = 3700ms;
            for (const std::uint32_t k : {37u, 63u, 64u, 1'000'000u, 4'000'000'000u})
                QCOMPARE(RetryPolicy(options).delay(k, random), Duration(3700ms));
        }
        RetryOptions jittered;
        for (int i = 0; i < 100; ++i)
            QCOMPARE(RetryPolicy(jittered).delay(63, random), Duration(10s)); // jitter stays inside the cap
    }

    void slowBackoffNeverJumpsToItsCap()
    {
        RetryOptions options = without({});
        options.multiplier = 1.0;
        SeededRandom random(1);
        QCOMPARE(RetryPolicy(options).delay(1'000'000, random), Duration(100ms));
        options.backoff = RetryOptions::Backoff::Linear;
        options.initial = 1ns;
        QCOMPARE(RetryPolicy(options).delay(9'999, random), Duration(10'000ns));
    }

    void presets()
    {
        QCOMPARE(RetryOptions::network(), RetryOptions{});
        RetryOptions database = without(RetryOptions::database());
        QCOMPARE(delaysOf(database), (std::vector<Duration>{50ms, 75ms, 112'500us, 168'750us, 253'125us}));
        QCOMPARE(RetryPolicy(database).maxAttempts(), 6u);
        QCOMPARE(BreakerOptions::conservative().operationTimeout, Duration(30s));
        QCOMPARE(BreakerOptions::aggressive().maxFailures, 3u);
        QCOMPARE(BreakerOptions::aggressive().resetTimeout, Duration(30s));
        QCOMPARE(ErrorBudgetOptions::strict().slo, 0.9999);
        QCOMPARE(ErrorBudgetOptions::strict().window, Duration(24h * 30));
        QCOMPARE(ErrorBudgetOptions::strict().burnRules.size(), 4u);
        QCOMPARE(ErrorBudgetOptions::standard(), ErrorBudgetOptions{});
        QCOMPARE(ErrorBudgetOptions::relaxed().slo, 0.99);
        QCOMPARE(ErrorBudgetOptions::relaxed().window, Duration(1h));
    }

    void onlyListedErrorsAreRetried()
    {
        TickClock clock;
        InstantPause pause(clock);
        SeededRandom random(1);
        Retry retry({}, random);
        const auto judge = retryableOnly(Code::Ok, {Code::A});
        const auto attemptsFor = [&](Code code) {
            int attempts = 0;
            const auto result = retry.call(
                [&] {
                    ++attempts;
                    return code;
                },
                pause, judge);
            return result.value() == code ? attempts : -1;
        };
        QCOMPARE(attemptsFor(Code::B), 1);
        QCOMPARE(attemptsFor(Code::A), 4);
        QCOMPARE(attemptsFor(Code::Ok), 1);
        QCOMPARE(retry.state().notRetryable, 1u);
        QCOMPARE(retry.state().succeeded, 1u);
    }

    void judgesMayAnswerInThreeWays()
    {
        QCOMPARE(verdictOf(true).outcome, Outcome::Success);
        QCOMPARE(verdictOf(false).outcome, Outcome::Failure);
        QVERIFY(verdictOf(false).isRetryable);
        QVERIFY(verdictOf(Outcome::Timeout).isFailure());
        QVERIFY(verdictOf(Outcome::Timeout).isRetryable);
        QVERIFY(!verdictOf(Outcome::Cancelled).isFailure());
        QVERIFY(!verdictOf(Verdict{Outcome::Failure, false}).isRetryable);
        QCOMPARE(PlainJudge()(std::optional<int>()).outcome, Outcome::Failure);
        QCOMPARE(PlainJudge()(0).outcome, Outcome::Success); // a number is no claim
    }

    void timeoutWithoutEnd()
    {
        TimeoutOptions options;
        options.initial = Duration::max();
        TickClock clock(SteadyTime(1h));
        Timeout timeout(options, clock);
        QCOMPARE(timeout.deadline().at(), SteadyTime::max());
        QCOMPARE(timeout.call([](Deadline deadline) { return deadline.isOver() ? 1 : 2; }).value(), 2);
    }

    void retryIsCancelled()
    {
        std::stop_source source;
        SystemPause pause; // real time: but the wait ends before it begins
        SeededRandom random(1);
        Retry retry({}, random);
        const auto result = retry.call(
            [&source] {
                source.request_stop();
                return false;
            },
            pause, PlainJudge{}, source.get_token());
        QCOMPARE(result.refusal().pattern, Pattern::Retry);
        QCOMPARE(result.refusal().reason, RefusalReason::Cancelled);
        QCOMPARE(retry.state().cancelled, 1u);
        QVERIFY(pause.wait(1ns, {}));
    }

    void budgetCapsRetries()
    {
        TickClock clock;
        InstantPause pause(clock);
        SeededRandom random(1);
        RetryBudget budget({0.5, 2});
        std::vector<RetryEvent::Kind> ends;
        Retry retry({}, random, &budget, [&ends](const RetryEvent& event) {
            if (event.kind != RetryEvent::Kind::Waiting)
                ends.push_back(event.kind);
        });
        int attempts = 0;
        for (int call = 0; call < 4; ++call)
            static_cast<void>(retry.call([&attempts] { return ++attempts < 0; }, pause));
        // Two retries saved up, and half a one for each call after the first.
        QCOMPARE(attempts, 4 + 2 + 1);
        QCOMPARE(ends.front(), RetryEvent::Kind::BudgetEmpty);
        QCOMPARE(budget.state().refused, 4u);
        QVERIFY(nameOf(RetryEvent::Kind::BudgetEmpty) == "budget-empty");
    }

    void manyAttemptsAreCountedTogether()
    {
        RetryOptions options;
        options.maxRetries = 20;
        TickClock clock;
        InstantPause pause(clock);
        SeededRandom random(1);
        Retry retry(options, random);
        static_cast<void>(retry.call([] { return false; }, pause));
        QCOMPARE(retry.state().attempts[8], 1u);
        QCOMPARE(retry.state().attempts[9], 12u);
    }

    void retryOfNothingReturned()
    {
        TickClock clock;
        InstantPause pause(clock);
        SeededRandom random(1);
        Retry retry({}, random);
        QVERIFY(retry.call([] {}, pause).hasValue());
        QVERIFY(retry.call([] { return std::optional<int>(3); }, pause).value().has_value());
        QVERIFY(!retry.call([] { return std::optional<int>(); }, pause).value().has_value());
        QCOMPARE(retry.state().attempts[3], 1u);
    }

    // Rate limiters

    void burstOfOneAndRatesBelowOne()
    {
        TickClock clock;
        const RateLimit limit({0.5, 0.1}, clock); // one call in two seconds; a burst below 1 is 1
        QCOMPARE(limit.options().burst, 1.0);
        RateLimiter limiter(limit);
        QVERIFY(bool(limiter.tryAcquire()));
        const auto refused = limiter.tryAcquire();
        QVERIFY(!refused);
        QCOMPARE(refused.retryAt, SteadyTime(2s));
        clock.advance(2s - 1ns);
        QVERIFY(!limiter.tryAcquire());
        clock.advance(1ns);
        QVERIFY(bool(limiter.tryAcquire()));
        QCOMPARE(limiter.state().rejected, 2u);
        QCOMPARE(limiter.tryAcquire(2).retryAt, SteadyTime::max()); // the bucket never holds two
        QCOMPARE(limiter.tryAcquire(4'000'000'000u).retryAt, SteadyTime::max());
        QVERIFY(bool(limiter.tryAcquire(0)));
    }

    void limiterSurvivesAClockThatJumpsBack()
    {
        TickClock clock(SteadyTime(1h));
        const RateLimit limit({10.0, 5.0}, clock);
        RateLimiter limiter(limit);
        for (int i = 0; i < 5; ++i)
            QVERIFY(bool(limiter.tryAcquire()));
        clock.advance(-30min);
        const auto refused = limiter.tryAcquire();
        QVERIFY(!refused);
        QCOMPARE(refused.retryAt, clock.steady() + 100ms); // an empty bucket, no more
        clock.advance(100ms);
        QVERIFY(bool(limiter.tryAcquire()));
        clock.advance(-2h); // before the limit itself was made
        QVERIFY(!limiter.tryAcquire());
        clock.advance(500ms);
        QVERIFY(bool(limiter.tryAcquire()));
    }

    void limiterIsExactForYears()
    {
        TickClock clock;
        const RateLimit limit({1e6, 1.0}, clock);
        RateLimiter limiter(limit);
        for (int year = 0; year < 8; ++year) {
            clock.advance(24h * 365);
            QVERIFY(bool(limiter.tryAcquire()));
            QVERIFY(!limiter.tryAcquire());
            clock.advance(1us);
            QVERIFY(bool(limiter.tryAcquire()));
        }
    }

    void adaptiveSteps_data()
    {
        QTest::addColumn<int>("milliseconds");
        QTest::addColumn<double>("rate");
        QTest::newRow("much too slow") << 200 << 90.0;
        QTest::newRow("1.2 x the target is not above it") << 120 << 100.0;
        QTest::newRow("just above") << 121 << 90.0;
        QTest::newRow("0.8 x the target is not below it") << 80 << 100.0;
        QTest::newRow("just below") << 79 << 105.0;
    }
    void adaptiveSteps()
    {
        QFETCH(int, milliseconds);
        QFETCH(double, rate);
        AdaptiveLimiterOptions options;
        options.initialRate = 100;
        options.minRate = 10;
        options.maxRate = 1000;
        options.window = 10;
        TickClock clock;
        AdaptiveLimiter limiter(options, clock);
        for (int i = 0; i < 10; ++i) {
            QCOMPARE(limiter.state().rate, 100.0);
            QCOMPARE(limiter.state().samples, std::size_t(i));
            limiter.record(std::chrono::milliseconds(milliseconds));
        }
        QCOMPARE(limiter.state().rate, rate);
        QVERIFY(bool(limiter.tryAcquire(2)));
        QCOMPARE(limiter.limiter().state().allowed, 1u);
    }

    void adaptiveListenerMayLookAtTheLimiter()
    {
        AdaptiveLimiterOptions options;
        options.window = 1;
        TickClock clock;
        std::vector<double> seen;
        std::unique_ptr<AdaptiveLimiter> limiter;
        limiter = std::make_unique<AdaptiveLimiter>(options, clock, [&](double, Duration percentile) {
            QCOMPARE(percentile, Duration(1s));
            seen.push_back(limiter->state().rate); // it is told outside the lock
        });
        limiter->record(1s);
        QCOMPARE(seen, (std::vector<double>{900.0}));
    }

    void histogramHasOneStepADoubling()
    {
        LatencyHistogram histogram;
        histogram.record(1us);
        histogram.record(1ms);
        histogram.record(1h);
        const Duration sum = histogram.sum();
        histogram.record(-5ms); // as zero: a clock that ran back between two readings
        QCOMPARE(histogram.sum(), sum);
        const auto steps = histogram.cumulative();
        QCOMPARE(steps.size(), 30u); // 2^10 to 2^38 ns, and everything
        for (std::size_t i = 0; i + 1 < steps.size(); ++i)
            QCOMPARE(steps[i].below, Duration(1024ll << i));
        QCOMPARE(steps.front().count, 2u);
        QCOMPARE(steps[28].count, 3u);
        QCOMPARE(steps.back().below, Duration::max());
        QCOMPARE(steps.back().count, 4u);
    }

    void histogramPercentilesAtItsEnds()
    {
        const auto percentileOf = [](Duration latency) {
            LatencyHistogram histogram;
            histogram.record(latency);
            return *histogram.percentile(50);
        };
        QCOMPARE(percentileOf(0ns), Duration(512)); // the middle of the first bucket
        QCOMPARE(percentileOf(Duration((1ll << 38) - 1)), Duration(31 * (1ll << 33)));
        QCOMPARE(percentileOf(Duration(1ll << 38)), Duration(1ll << 38)); // the last has no end
        QCOMPARE(LatencyHistogram().percentile(50), std::nullopt);
    }

    void percentileOfAThousand()
    {
        std::vector<Duration> samples;
        for (int i = 1000; i >= 1; --i)
            samples.push_back(std::chrono::milliseconds(i));
        QCOMPARE(percentile(samples, 95), std::optional<Duration>(950ms));
        QCOMPARE(percentile(samples, 0.95), std::nullopt);
        QCOMPARE(percentile(samples, 100), std::optional<Duration>(1000ms));
        QCOMPARE(percentile(samples, 1), std::optional<Duration>(10ms));
        QCOMPARE(percentile({}, 95), std::nullopt);
        QCOMPARE(nearestRank(1000, std::nan("")), std::nullopt);
    }

    // Bulkhead

    void fullAtOnceWithoutAQueue()
    {
        TickClock clock;
        const BulkheadLimit limit({1, 0, 5s}, clock);
        Bulkhead bulkhead(limit);
        QCOMPARE(bulkhead.options().maxQueue, 0u);
        auto slot = bulkhead.acquire();
        QVERIFY(bool(slot));
        QCOMPARE(bulkhead.acquire().reason(), RefusalReason::Full);
        QCOMPARE(bulkhead.tryAcquire().reason(), RefusalReason::Full);
        const Bulkhead::State state = bulkhead.state();
        QCOMPARE(state.rejected, 2u);
        QCOMPARE(state.waits, 0u);
        QCOMPARE(state.waitSum, Duration::zero());
        slot = bulkhead.tryAcquire(); // the refusal is taken over and the old place given back when it goes
        QVERIFY(!slot);
        QVERIFY(bool(bulkhead.tryAcquire()));
    }

    void slotIsGivenBackWhenAnotherTakesItsPlace()
    {
        TickClock clock;
        const BulkheadLimit limit({2, 0, 5s}, clock);
        Bulkhead bulkhead(limit);
        auto first = bulkhead.tryAcquire();
        auto second = bulkhead.tryAcquire();
        first = std::move(second);
        QCOMPARE(bulkhead.state().concurrent, 1u); // at once, not when `second` goes
        QVERIFY(bool(first));
        QVERIFY(!second);
        auto& same = first;
        first = std::move(same);
        QVERIFY(bool(first));
    }

    void waitThatTimesOutIsNotFull()
    {
        TickClock clock;
        const BulkheadLimit limit({1, 5, 1ns}, clock);
        Bulkhead bulkhead(limit);
        const auto slot = bulkhead.tryAcquire();
        QCOMPARE(bulkhead.acquire().reason(), RefusalReason::WaitTimedOut);
        QCOMPARE(bulkhead.state().queued, 0u);
        QCOMPARE(bulkhead.state().timedOut, 1u);
    }

    void waitIsCancelled()
    {
        TickClock clock;
        const BulkheadLimit limit({1, 5, 1h}, clock);
        Bulkhead bulkhead(limit);
        const auto slot = bulkhead.tryAcquire();
        std::stop_source source;
        source.request_stop();
        QCOMPARE(bulkhead.acquire(source.get_token()).reason(), RefusalReason::Cancelled);
        QCOMPARE(bulkhead.state().queued, 0u);
    }

    /** Otherwise whoever saw it wait could move the clock before the wait had its beginning. */
    void aWaitBeginsBeforeItIsCounted()
    {
        AskedClock clock;
        const BulkheadLimit limit({1, 5, 1h}, clock);
        Bulkhead bulkhead(limit);
        const auto slot = bulkhead.tryAcquire();
        std::vector<unsigned> seen;
        clock.asked = [&] { seen.push_back(bulkhead.state().queued); };
        bulkhead.acquireAsync([](BulkheadSlot) {});
        clock.asked = nullptr;
        QCOMPARE(seen, std::vector<unsigned>{0});
        QCOMPARE(bulkhead.state().queued, 1u);
    }

    void threadWaitsForAPlace()
    {
        TickClock clock;
        const BulkheadLimit limit({1, 5, 1h}, clock);
        Bulkhead bulkhead(limit);
        auto slot = bulkhead.tryAcquire();
        std::atomic<bool> got{false};
        std::thread waiter([&] { got = bool(bulkhead.acquire()); });
        while (bulkhead.state().queued == 0)
            std::this_thread::yield();
        QVERIFY(!bulkhead.tryAcquire()); // nobody overtakes
        clock.advance(3s);
        slot.release();
        waiter.join();
        QVERIFY(got);
        QCOMPARE(bulkhead.state().waits, 1u);
        QCOMPARE(bulkhead.state().waitSum, Duration(3s));
        QCOMPARE(bulkhead.state().concurrent, 0u);
    }

    void threadIsRefusedByTheClock()
    {
        TickClock clock;
        const BulkheadLimit limit({1, 5, 1h}, clock);
        Bulkhead bulkhead(limit);
        const auto slot = bulkhead.tryAcquire();
        std::atomic<RefusalReason> reason{RefusalReason::None};
        std::thread waiter([&] { reason = bulkhead.acquire().reason(); });
        while (bulkhead.state().queued == 0)
            std::this_thread::yield();
        clock.advance(1h - 1ns);
        QCOMPARE(bulkhead.advance(), 0u);
        clock.advance(1ns);
        QCOMPARE(bulkhead.advance(), 1u);
        waiter.join();
        QCOMPARE(reason.load(), RefusalReason::WaitTimedOut);
    }

    void queueIsServedInOrderWithoutNesting()
    {
        TickClock clock;
        const BulkheadLimit limit({1, 100'000, 1h}, clock);
        Bulkhead bulkhead(limit);
        auto slot = bulkhead.tryAcquire();
        std::vector<int> order;
        int depth = 0;
        int deepest = 0;
        for (int i = 0; i < 100'000; ++i)
            bulkhead.acquireAsync([&, i](BulkheadSlot mine) {
                deepest = std::max(deepest, ++depth);
                order.push_back(i);
                mine.release(); // done at once: the next one's turn comes after this one has returned
                --depth;
            });
        slot.release();
        QCOMPARE(order.size(), 100'000u);
        QVERIFY(std::is_sorted(order.begin(), order.end()));
        QCOMPARE(deepest, 1);
    }

    void handingOverFromOneBulkheadToAnother()
    {
        TickClock clock;
        const BulkheadLimit limit({1, 5, 1h}, clock);
        Bulkhead outer(limit);
        Bulkhead inner(limit);
        auto outerSlot = outer.tryAcquire();
        auto innerSlot = inner.tryAcquire();
        int served = 0;
        inner.acquireAsync([&served](BulkheadSlot) { ++served; });
        outer.acquireAsync([&](BulkheadSlot) {
            ++served;
            innerSlot.release();
        });
        outer.acquireAsync([&served](BulkheadSlot) { ++served; });
        outerSlot.release();
        QCOMPARE(served, 3);
        QCOMPARE(outer.state().concurrent + inner.state().concurrent, 0u);
    }

    // Timeout

    void adaptiveTimeoutGrowsThroughCensoredSamples()
    {
        TimeoutOptions options;
        options.kind = TimeoutOptions::Kind::Adaptive;
        options.initial = 100ms;
        options.window = 10;
        options.max = 10s;
        TickClock clock;
        Timeout timeout(options, clock);
        for (int i = 0; i < 10; ++i)
            timeout.record(100ms, true);
        QCOMPARE(timeout.current(), Duration(200ms));
        for (int i = 0; i < 10; ++i)
            timeout.record(1ms, true); // gave up early for another reason: it would still have taken the timeout
        QCOMPARE(timeout.current(), Duration(400ms));
        for (int i = 0; i < 10; ++i)
            timeout.record(20ms, false);
        QCOMPARE(timeout.current(), Duration(40ms));
        for (int i = 0; i < 100; ++i)
            timeout.record(Duration::max(), false);
        QCOMPARE(timeout.current(), Duration(10s)); // capped, no overflow
        QCOMPARE(timeout.state().timeouts, 20u);
        QCOMPARE(timeout.state().calls, 130u);
        QCOMPARE(timeout.state().samples, 0u);
    }

    void resultAtTheDeadlineIsTooLate()
    {
        TimeoutOptions options;
        options.initial = 100ms;
        TickClock clock;
        Timeout timeout(options, clock);
        const auto taking = [&](Duration takes) {
            return timeout.call([&clock, takes](const Deadline&) { clock.advance(takes); });
        };
        QVERIFY(taking(100ms - 1ns).hasValue());
        QCOMPARE(taking(100ms).refusal().reason, RefusalReason::TimedOut);
        QVERIFY(Deadline().left() == Duration::max());
        QVERIFY(!Deadline().isOver());
    }

    // Error budget

    void budgetVector()
    {
        ErrorBudgetOptions options;
        options.slo = 0.95;
        TickClock clock;
        std::vector<BudgetReading> told;
        ErrorBudget budget(options, clock, [&told](const BudgetReading& reading) { told.push_back(reading); });
        for (int i = 0; i < 90; ++i)
            budget.recordSuccess();
        for (const double remaining : {0.7802, 0.5652, 0.3548, 0.1489, 0.0}) {
            QVERIFY(told.empty());
            budget.recordFailure();
            QVERIFY(isNear(budget.reading().remaining, remaining));
        }
        QCOMPARE(told.size(), 1u);
        QCOMPARE(told[0].errors, 5u);
        budget.recordFailure(); // still exhausted: the edge is counted, not the state
        QCOMPARE(budget.exhaustions(), 1u);
    }

    void successEqualToTheSloIsNotExhausted()
    {
        for (const auto& [slo, good, bad] :
            {std::tuple(0.999, 999, 1), std::tuple(0.9, 9, 1), std::tuple(0.95, 95, 5)}) {
            ErrorBudgetOptions options;
            options.slo = slo;
            TickClock clock;
            ErrorBudget budget(options, clock);
            for (int i = 0; i < good; ++i)
                budget.recordSuccess();
            for (int i = 0; i < bad; ++i)
                budget.recordFailure();
            QVERIFY(!budget.reading().isExhausted);
            QVERIFY(std::abs(budget.reading().remaining) < 1e-9);
            QCOMPARE(budget.exhaustions(), 0u);
        }
    }

    void tooFewEventsAreNotJudged()
    {
        ErrorBudgetOptions options;
        options.minimumEvents = 100;
        TickClock clock;
        ErrorBudget budget(options, clock);
        QVERIFY(!budget.reading().isJudged);
        budget.recordFailure();
        QVERIFY(!budget.reading().isJudged);
        QCOMPARE(budget.reading().remaining, 1.0);
        QCOMPARE(budget.reading().consumed, 0.0);
        QCOMPARE(budget.reading().burnRate, 0.0);
        QCOMPARE(budget.exhaustions(), 0u);
    }

    void sloOfOne()
    {
        ErrorBudgetOptions options;
        options.slo = 1.0;
        TickClock clock;
        ErrorBudget budget(options, clock);
        budget.recordSuccess();
        QCOMPARE(budget.reading().remaining, 1.0);
        QVERIFY(!budget.reading().isExhausted);
        budget.recordFailure();
        QCOMPARE(budget.reading().remaining, 0.0);
        QVERIFY(std::isinf(budget.reading().burnRate));
        QVERIFY(budget.reading().isExhausted);
    }

    void budgetSlidesAndDoesNotTumble()
    {
        ErrorBudgetOptions options;
        options.window = 60min;
        options.buckets = 60;
        TickClock clock;
        ErrorBudget budget(options, clock);
        for (int i = 0; i < 1000; ++i)
            budget.recordFailure();
        clock.advance(59min);
        for (int i = 0; i < 3000; ++i)
            budget.recordSuccess();
        QCOMPARE(budget.reading().errors, 1000u);
        clock.advance(1min); // the errors are an hour old: forgotten; the successes are not
        QCOMPARE(budget.reading().errors, 0u);
        QCOMPARE(budget.reading().events, 3000u);
        clock.advance(-30min); // a clock that jumps back keeps no bucket open for longer than its length
        budget.recordFailure();
        clock.advance(61min);
        QCOMPARE(budget.reading().errors, 0u);
    }

    void burnRatesComputedFromThePercentages()
    {
        const auto rules = defaultBurnRules();
        const Duration month = 24h * 30;
        std::vector<double> factors;
        for (const BurnRule& rule : rules)
            factors.push_back(rule.factor(month));
        QVERIFY(isNear(factors[0], 14.4) && isNear(factors[1], 6) && isNear(factors[2], 3) && isNear(factors[3], 1));
        QVERIFY(nameOf(rules[0].severity) == "page");
        QVERIFY(nameOf(rules[3].severity) == "ticket");
        QVERIFY(isNear(rules[0].factor(24h * 7), 3.36));
    }

    void burnAlertNeedsBothWindows()
    {
        ErrorBudgetOptions options;
        options.slo = 0.99;
        options.burnRules = {defaultBurnRules()[0]};
        TickClock clock;
        ErrorBudget budget(options, clock);
        for (int i = 0; i < 100; ++i)
            budget.record(i % 5 != 0); // 20 % errors: burns 20 times too fast
        QVERIFY(budget.burns()[0].isFiring);
        clock.advance(10min);
        for (int i = 0; i < 10; ++i)
            budget.recordSuccess();
        const BurnState burn = budget.burns()[0];
        QVERIFY(burn.longRate > burn.factor); // an hour still remembers, but the last five minutes are well
        QCOMPARE(burn.shortRate, 0.0);
        QVERIFY(!burn.isFiring);
    }

    // Load shedding and faults

    void loadLevelsWithHysteresis()
    {
        LoadShedder shedder({});
        QCOMPARE(shedder.update(0.99), LoadLevel::Normal);
        QCOMPARE(shedder.update(1.0), LoadLevel::Degraded);
        QVERIFY(!shedder.admits(Priority::Low));
        QVERIFY(shedder.admits(Priority::Normal));
        QCOMPARE(shedder.update(0.9), LoadLevel::Degraded); // below 1, not yet below 0.9
        QCOMPARE(shedder.update(0.89), LoadLevel::Normal);
        QCOMPARE(shedder.update(2.0), LoadLevel::Emergency);
        QVERIFY(!shedder.admits(Priority::High));
        QVERIFY(shedder.admits(Priority::Critical));
        QCOMPARE(shedder.update(std::nan("")), LoadLevel::Emergency);
        QCOMPARE(shedder.update(1.5), LoadLevel::SeverelyDegraded);
        QVERIFY(shedder.admits(Priority::High));
        QVERIFY(!shedder.admits(Priority::Normal));
        QCOMPARE(shedder.state().ratio, 1.5);
        QCOMPARE(shedder.state().changes, 4u);
        QVERIFY(nameOf(LoadLevel::SeverelyDegraded) == "severely-degraded");
    }

    void faultsAreOffByDefaultAndKeepTheirShares()
    {
        SeededRandom random(1);
        FaultOptions options{false, 0.3, 5ms, 0.2, 0.1};
        int told = 0;
        FaultInjector injector(options, random, [&told](const Fault&) { ++told; });
        for (int i = 0; i < 100; ++i)
            QVERIFY(!injector.draw());
        injector.setEnabled(true);
        for (int i = 0; i < 10'000; ++i)
            if (const Fault fault = injector.draw(); fault.kind == Fault::Kind::Latency)
                QCOMPARE(fault.latency, Duration(5ms));
        const FaultInjector::State state = injector.state();
        QVERIFY(state.isEnabled);
        QVERIFY(std::abs(int(state.latencies) - 3000) < 200);
        QVERIFY(std::abs(int(state.errors) - 2000) < 200);
        QVERIFY(std::abs(int(state.timeouts) - 1000) < 200);
        QCOMPARE(told, int(state.latencies + state.errors + state.timeouts));
        QVERIFY(nameOf(Fault::Kind::Latency) == "latency");
        FaultInjector always({true, 0.0, 0ms, 1.0, 0.0}, random);
        for (int i = 0; i < 1000; ++i)
            QCOMPARE(always.draw().kind, Fault::Kind::Error);
    }

    // Options

    /** The numbers that the domain asks for when nobody says anything. */
    void defaultsAreThoseOfTheDomain()
    {
        BreakerOptions breaker;
        breaker.maxFailures = 5;
        breaker.resetTimeout = 60s;
        breaker.resetBackoff = 2.0;
        breaker.halfOpenMax = 3;
        breaker.operationTimeout = 10s;
        breaker.window = {BreakerWindow::Kind::None, 10s, 10, 100, 20, 0.5, 0.0, 1s};
        QCOMPARE(BreakerOptions(), breaker);
        QVERIFY(!BreakerOptions().recordsLatency);
        QCOMPARE(RetryBudgetOptions(), (RetryBudgetOptions{0.2, 10}));
        QCOMPARE(RateLimitOptions(), (RateLimitOptions{1000.0, 100.0}));
        QCOMPARE(AdaptiveLimiterOptions(),
            (AdaptiveLimiterOptions{1000, 100, 10'000, 100ms, 100, 95, 1.2, 0.8, 0.9, 1.05, 0.1}));
        QCOMPARE(BulkheadOptions(), (BulkheadOptions{100, 200, 5s}));
        QCOMPARE(TimeoutOptions(), (TimeoutOptions{TimeoutOptions::Kind::Fixed, 10s, 10ms, 60s, 2.0, 95, 100}));
        QCOMPARE(ErrorBudgetOptions(), (ErrorBudgetOptions{0.999, 24h, 60, 1, {}, 24h * 30}));
        QCOMPARE(BurnRule(), defaultBurnRules().front());
        QCOMPARE(LoadShedderOptions(), (LoadShedderOptions{1.0, {1.0, 1.5, 2.0}, 0.9}));
        QCOMPARE(FaultOptions(), (FaultOptions{false, 0.0, 100ms, 0.0, 0.0}));
    }

    void defaultsAreUsable()
    {
        QVERIFY(BreakerOptions().problems().empty());
        QVERIFY(BreakerOptions::conservative().problems().empty());
        QVERIFY(RetryOptions().problems().empty());
        QVERIFY(RetryOptions::database().problems().empty());
        QVERIFY(RetryBudgetOptions().problems().empty());
        QVERIFY(RateLimitOptions().problems().empty());
        QVERIFY(AdaptiveLimiterOptions().problems().empty());
        QVERIFY(BulkheadOptions().problems().empty());
        QVERIFY(TimeoutOptions().problems().empty());
        QVERIFY(ErrorBudgetOptions().problems().empty());
        QVERIFY(ErrorBudgetOptions::strict().problems().empty());
        QVERIFY(LoadShedderOptions().problems().empty());
        QVERIFY(FaultOptions().problems().empty());
    }

    void endsOfTheRangesAreUsable();
    void problemsNameTheField_data();
    void problemsNameTheField();

    // Registry

    void registryIsBoundedAndShared()
    {
        TickClock clock;
        AtomicRandom random(1);
        PatternRegistry registry(2, clock, random);
        const auto send = registry.breaker("send");
        QCOMPARE(registry.breaker("send"), send);
        QVERIFY(registry.breaker("receive") != nullptr);
        QVERIFY(registry.breaker("sync") == nullptr); // full
        QCOMPARE(registry.breaker("receive"), registry.breakers().find("receive"));
        QVERIFY(registry.breakers().remove("receive"));
        QVERIFY(registry.breaker("sync") != nullptr);
        QCOMPARE(registry.breakers().list().front().name, std::string("send"));
        QCOMPARE(registry.breakers().capacity(), 2u);
        QVERIFY(bool((**registry.limiter("send")).tryAcquire()));
        QVERIFY(bool((*registry.bulkhead("send"))->tryAcquire()));
        QCOMPARE(registry.bulkhead("send")->policy().options().maxConcurrent, 100u);
        QCOMPARE(registry.retry("send")->policy().maxRetries(), 3u);
        registry.budget("send")->recordSuccess();
        QCOMPARE(registry.retries().size() + registry.limiters().size() + registry.bulkheads().size(), 3u);
        QCOMPARE(registry.budgets().size(), 1u);
        QCOMPARE(registry.limiter("send")->policy().options().rate, 1000.0);
        QCOMPARE(registry.adaptive("send")->state().rate, 1000.0);
        QCOMPARE(registry.timeout("send")->current(), Duration(10s));
        QCOMPARE(registry.shedder("send")->level(), LoadLevel::Normal);
        QVERIFY(!registry.injector("send")->isEnabled());
        QCOMPARE(registry.adaptives().size() + registry.timeouts().size(), 2u);
        QCOMPARE(registry.shedders().size() + registry.injectors().size(), 2u);
    }

    // Pipeline

    void pipelineWithoutGuardsIsACall()
    {
        TickClock clock;
        InstantPause pause(clock);
        Pipeline pipeline({}, clock, pause);
        QCOMPARE(pipeline.execute([] { return 3; }).value(), 3);
        QVERIFY(pipeline.execute([](const Attempt& attempt) { QCOMPARE(attempt.number, 1u); }).hasValue());
    }

    void everyAttemptPassesTheBreaker()
    {
        TickClock clock;
        InstantPause pause(clock);
        SeededRandom random(1);
        BreakerOptions options;
        options.maxFailures = 3;
        const BreakerPolicy policy(options, clock, random);
        CircuitBreaker breaker(policy);
        RetryOptions retryOptions;
        retryOptions.maxRetries = 9;
        Retry retry(retryOptions, random);
        PipelineGuards guards;
        guards.retry = &retry;
        guards.breaker = &breaker;
        Pipeline pipeline(guards, clock, pause);
        std::vector<std::uint32_t> numbers;
        const auto result = pipeline.execute([&numbers](const Attempt& attempt) {
            numbers.push_back(attempt.number);
            return false;
        });
        // The third failure opens it; the fourth attempt is refused, and with it the call.
        QCOMPARE(numbers, (std::vector<std::uint32_t>{1, 2, 3}));
        QCOMPARE(result.refusal().pattern, Pattern::CircuitBreaker);
        QCOMPARE(result.refusal().retryAt, breaker.status().nextHalfOpen);
        QCOMPARE(breaker.status().totals.failures, 3u);
    }

    void bulkheadRefusesForThePipeline()
    {
        TickClock clock;
        InstantPause pause(clock);
        const BulkheadLimit limit({1, 0, 5s}, clock);
        Bulkhead bulkhead(limit);
        PipelineGuards guards;
        guards.bulkhead = &bulkhead;
        Pipeline pipeline(guards, clock, pause);
        {
            const auto slot = bulkhead.tryAcquire();
            const auto result = pipeline.execute([] { return 1; });
            QCOMPARE(result.refusal(), (Refusal{Pattern::Bulkhead, RefusalReason::Full, clock.steady()}));
        }
        QVERIFY(pipeline.execute([&bulkhead] { return bulkhead.state().concurrent == 1; }).value());
        QCOMPARE(bulkhead.state().concurrent, 0u);
    }

    void exceptionGivesEverythingBack()
    {
        TickClock clock;
        InstantPause pause(clock);
        SeededRandom random(1);
        const BulkheadLimit limit({1, 0, 5s}, clock);
        Bulkhead bulkhead(limit);
        const BreakerPolicy policy({}, clock, random);
        CircuitBreaker breaker(policy);
        Retry retry({}, random);
        PipelineGuards guards;
        guards.bulkhead = &bulkhead;
        guards.breaker = &breaker;
        guards.retry = &retry;
        Pipeline pipeline(guards, clock, pause);
        const auto throwing = []() -> int { throw std::runtime_error("gone"); };
        QVERIFY_THROWS_EXCEPTION(std::runtime_error, static_cast<void>(pipeline.execute(throwing)));
        QCOMPARE(bulkhead.state().concurrent, 0u);
        QCOMPARE(breaker.status().totals.failures, 1u);
        QCOMPARE(retry.state().attempts[1], 0u);
    }

    void pipelineIsCancelledBetweenAttempts()
    {
        TickClock clock;
        InstantPause pause(clock);
        SeededRandom random(1);
        Retry retry({}, random);
        PipelineGuards guards;
        guards.retry = &retry;
        Pipeline pipeline(guards, clock, pause);
        std::stop_source source;
        const auto result = pipeline.execute(
            [&source](const Attempt& attempt) {
                source.request_stop();
                return !attempt.stop.stop_requested();
            },
            PlainJudge{}, {Priority::Normal, source.get_token()});
        QCOMPARE(result.refusal().reason, RefusalReason::Cancelled);
        QCOMPARE(retry.state().cancelled, 1u);
    }

    void injectedWaitIsCancelled()
    {
        TickClock clock;
        InstantPause pause(clock);
        SeededRandom random(1);
        const BreakerPolicy policy({}, clock, random);
        CircuitBreaker breaker(policy);
        FaultInjector faults({true, 1.0, 1s, 0.0, 0.0}, random);
        PipelineGuards guards;
        guards.breaker = &breaker;
        guards.faults = &faults;
        Pipeline pipeline(guards, clock, pause);
        std::stop_source source;
        source.request_stop();
        const auto result = pipeline.execute([] { return true; }, PlainJudge{}, {Priority::Normal, source.get_token()});
        QCOMPARE(result.refusal().reason, RefusalReason::Cancelled);
        QCOMPARE(breaker.status().totals.calls(), 0u); // says nothing about the callee
        QVERIFY(pipeline.execute([] { return true; }).value());
        QCOMPARE(pause.waits, (std::vector<Duration>{1s}));
    }

    void adaptiveLimiterLearnsFromThePipeline()
    {
        TickClock clock(SteadyTime(1s));
        InstantPause pause(clock);
        AdaptiveLimiterOptions options;
        options.window = 2;
        AdaptiveLimiter limiter(options, clock);
        PipelineGuards guards;
        guards.adaptive = &limiter;
        Pipeline pipeline(guards, clock, pause);
        for (int i = 0; i < 2; ++i)
            QVERIFY(pipeline.execute([&clock] { clock.advance(500ms); }).hasValue());
        QCOMPARE(limiter.state().rate, 900.0);
        QVERIFY(bool(limiter.tryAcquire(90)));
        QCOMPARE(pipeline.execute([] { return 1; }).refusal().pattern, Pattern::RateLimiter);
    }

    void asyncOperationThatNeverAnswers()
    {
        TickClock clock;
        ListScheduler scheduler(clock);
        SeededRandom random(1);
        const BreakerPolicy policy({}, clock, random);
        CircuitBreaker breaker(policy);
        const BulkheadLimit limit({1, 1, 5s}, clock);
        Bulkhead bulkhead(limit);
        Timeout timeout({}, clock);
        PipelineGuards guards;
        guards.breaker = &breaker;
        guards.bulkhead = &bulkhead;
        guards.timeout = &timeout;
        AsyncPipeline pipeline(guards, clock, scheduler);
        AsyncPipeline::Complete<int> kept;
        std::vector<Guarded<int>> results;
        const auto done = [&results](Guarded<int> result) { results.push_back(std::move(result)); };
        pipeline.execute<int>(
            [&kept](const Attempt&, AsyncPipeline::Complete<int> complete) { kept = complete; }, done);
        pipeline.execute<int>([](const Attempt&, const AsyncPipeline::Complete<int>& complete) { complete(7); }, done);
        pipeline.execute<int>([](const Attempt&, const AsyncPipeline::Complete<int>& complete) { complete(8); }, done);
        QCOMPARE(results.size(), 1u); // no place, and no place in the queue
        QCOMPARE(results[0].refusal().reason, RefusalReason::Full);
        scheduler.runNext(); // the timeout of the first call frees its place: the second is done before the first hears
        QCOMPARE(results.size(), 3u);
        QCOMPARE(results[1].value(), 7);
        QCOMPARE(results[2].refusal().reason, RefusalReason::TimedOut);
        kept(9); // far too late: nobody hears it
        QCOMPARE(results.size(), 3u);
        scheduler.runAll();
        QCOMPARE(results.size(), 3u);
        QCOMPARE(breaker.status().totals, (CallCounts{1, 1, 0}));
        QCOMPARE(bulkhead.state().concurrent, 0u);
    }

    void asyncWithoutGuardsIsACall()
    {
        TickClock clock;
        ListScheduler scheduler(clock);
        AsyncPipeline pipeline({}, clock, scheduler);
        std::vector<std::uint32_t> numbers;
        int answer = 0;
        pipeline.execute<int>(
            [&numbers](const Attempt& attempt, const AsyncPipeline::Complete<int>& complete) {
                numbers.push_back(attempt.number);
                complete(7);
            },
            [&answer](const Guarded<int>& result) { answer = result.value(); });
        QCOMPARE(numbers, (std::vector<std::uint32_t>{1}));
        QCOMPARE(answer, 7);
    }

    void asyncIsCancelledBetweenAttempts()
    {
        TickClock clock;
        ListScheduler scheduler(clock);
        SeededRandom random(1);
        Retry retry({}, random);
        PipelineGuards guards;
        guards.retry = &retry;
        AsyncPipeline pipeline(guards, clock, scheduler);
        std::stop_source source;
        std::optional<Guarded<bool>> seen;
        pipeline.execute<bool>([](const Attempt&, const AsyncPipeline::Complete<bool>& complete) { complete(false); },
            [&seen](Guarded<bool> result) { seen = std::move(result); }, PlainJudge{},
            {Priority::Normal, source.get_token()});
        QVERIFY(!seen);
        source.request_stop();
        scheduler.runAll();
        QCOMPARE(seen->refusal().reason, RefusalReason::Cancelled);
        QCOMPARE(retry.state().cancelled, 1u);
    }

    void systemClockRuns()
    {
        const SystemClock clock;
        const SteadyTime before = clock.steady();
        const ClockReader reader(clock);
        QVERIFY(reader.now() >= before.time_since_epoch().count());
        QVERIFY(clock.wall() > WallTime(24h * 365 * 50));
        SystemPause pause;
        QVERIFY(pause.wait(1ms, {}));
        QVERIFY(clock.steady() >= before + 1ms);
        std::stop_source stop;
        stop.request_stop();
        QVERIFY(!pause.wait(1h, stop.get_token()));
        AtomicRandom shared(7);
        SeededRandom own(7);
        for (int i = 0; i < 10; ++i)
            QCOMPARE(shared.next(), own.next());
        QVERIFY(shared.uniform() < 1.0);
    }

    void sizes()
    {
        QVERIFY(sizeof(RateLimiter) <= 32);
        QVERIFY(sizeof(Bulkhead) <= 64);
        QVERIFY(sizeof(RetryPolicy) <= 48);
        QVERIFY(sizeof(LatencyHistogram) <= 2048);
    }
};

namespace {

/** One unusable value of one field, and the word that the problem must begin with. */
struct BrokenOptions {
    std::string field;
    Problems problems;
};

template <typename Options, typename Change>
BrokenOptions broken(const char* field, Change change, Options options = {})
{
    change(options);
    return {field, options.problems()};
}

const BreakerOptions timed = [] {
    BreakerOptions options;
    options.window.kind = BreakerWindow::Kind::Time;
    return options;
}();
const BreakerOptions counted = [] {
    BreakerOptions options;
    options.window.kind = BreakerWindow::Kind::Count;
    return options;
}();
const TimeoutOptions adaptive = [] {
    TimeoutOptions options;
    options.kind = TimeoutOptions::Kind::Adaptive;
    return options;
}();

std::vector<BrokenOptions> allBroken()
{
    using B = BreakerOptions;
    using R = RetryOptions;
    using A = AdaptiveLimiterOptions;
    using T = TimeoutOptions;
    using E = ErrorBudgetOptions;
    const double nan = std::nan("");
    return {
        broken<B>("no rule", [](B& o) { o.maxFailures = 0; }),
        broken<B>("maxFailures", [](B& o) { o.maxFailures = 65'536; }),
        broken<B>("resetTimeout", [](B& o) { o.resetTimeout = 0ns; }),
        broken<B>("maxResetTimeout", [](B& o) { o.maxResetTimeout = o.resetTimeout - 1ns; }),
        broken<B>("maxResetTimeout", [](B& o) { o.maxResetTimeout = 24h * 366 + 1ns; }),
        broken<B>("resetBackoff", [](B& o) { o.resetBackoff = 0.99; }),
        broken<B>("resetBackoff", [](B& o) { o.resetBackoff = 100.1; }),
        broken<B>("resetJitter", [](B& o) { o.resetJitter = 1.1; }),
        broken<B>("resetJitter", [](B& o) { o.resetJitter = -0.1; }),
        broken<B>("halfOpenMax", [](B& o) { o.halfOpenMax = 0; }),
        broken<B>("halfOpenMax", [](B& o) { o.halfOpenMax = 256; }),
        broken<B>("permitDeadline", [](B& o) { o.permitDeadline = 0ns; }),
        broken<B>("operationTimeout", [](B& o) { o.operationTimeout = 0ns; }),
        broken<B>("shards", [](B& o) { o.shards = 65; }),
        broken<B>("shardAbove", [](B& o) { o.shardAbove = 1; }),
        broken<B>(
            "window.failureRate", [nan](B& o) { o.window.failureRate = nan; }, timed),
        broken<B>(
            "window.failureRate", [](B& o) { o.window.failureRate = 1.1; }, timed),
        broken<B>(
            "window.slowCallRate", [](B& o) { o.window.slowCallRate = 1.1; }, timed),
        broken<B>(
            "window has neither", [](B& o) { o.window.failureRate = 0; }, timed),
        broken<B>(
            "window.slowCall ", [](B& o) { o.window.slowCallRate = 0.5, o.window.slowCall = 0ns; }, timed),
        broken<B>(
            "window.minimumCalls", [](B& o) { o.window.minimumCalls = 0; }, timed),
        broken<B>(
            "window.buckets", [](B& o) { o.window.buckets = 0; }, timed),
        broken<B>(
            "window.buckets", [](B& o) { o.window.buckets = 1001; }, timed),
        broken<B>(
            "window.length", [](B& o) { o.window.length = 9ns; }, timed),
        broken<B>(
            "window.length", [](B& o) { o.window.length = 24h * 367; }, timed),
        broken<B>(
            "window.calls", [](B& o) { o.window.calls = 1'000'001; }, counted),
        broken<B>(
            "window.calls", [](B& o) { o.window.calls = 0; }, counted),
        broken<B>(
            "window.minimumCalls", [](B& o) { o.window.minimumCalls = 101; }, counted),
        broken<R>("maxRetries", [](R& o) { o.maxRetries = 1'000'001; }),
        broken<R>("initial", [](R& o) { o.initial = 0ns; }),
        broken<R>("max ", [](R& o) { o.max = o.initial - 1ns; }),
        broken<R>("max ", [](R& o) { o.max = 24h * 366 + 1ns; }),
        broken<R>("multiplier", [](R& o) { o.multiplier = 0.9; }),
        broken<R>("multiplier", [](R& o) { o.multiplier = 101; }),
        broken<R>("jitterShare", [](R& o) { o.jitterShare = 2; }),
        broken<RetryBudgetOptions>("share", [](auto& o) { o.share = 1.1; }),
        broken<RetryBudgetOptions>("reserve", [](auto& o) { o.reserve = 0; }),
        broken<RateLimitOptions>("rate", [](auto& o) { o.rate = 0.0; }),
        broken<RateLimitOptions>("rate", [](auto& o) { o.rate = 2e9; }),
        broken<RateLimitOptions>("burst ", [](auto& o) { o.burst = 0.9; }),
        broken<RateLimitOptions>("burst ", [](auto& o) { o.burst = 2e9; }),
        broken<RateLimitOptions>("burst takes", [](auto& o) { o.rate = 1, o.burst = 366 * 86400 + 1; }),
        broken<A>("rate", [](A& o) { o.minRate = 0; }),
        broken<A>("maxRate", [](A& o) { o.maxRate = 2e9; }),
        broken<A>("initialRate", [](A& o) { o.initialRate = 99; }),
        broken<A>("initialRate", [](A& o) { o.initialRate = 10'001; }),
        broken<A>("targetLatency", [](A& o) { o.targetLatency = 0ns; }),
        broken<A>("window", [](A& o) { o.window = 0; }),
        broken<A>("window", [](A& o) { o.window = 100'001; }),
        broken<A>("percent", [](A& o) { o.percent = 0.95; }),
        broken<A>("percent", [](A& o) { o.percent = 101; }),
        broken<A>("fastBelow", [](A& o) { o.fastBelow = 0; }),
        broken<A>("fastBelow", [](A& o) { o.fastBelow = 1.3; }),
        broken<A>("decrease", [](A& o) { o.decrease = 1; }),
        broken<A>("decrease", [](A& o) { o.decrease = 0; }),
        broken<A>("increase", [](A& o) { o.increase = 1; }),
        broken<A>("increase", [](A& o) { o.increase = 10.1; }),
        broken<A>("burstSeconds", [](A& o) { o.burstSeconds = 0; }),
        broken<A>("burstSeconds", [](A& o) { o.burstSeconds = 3601; }),
        broken<BulkheadOptions>("maxConcurrent", [](auto& o) { o.maxConcurrent = 0; }),
        broken<BulkheadOptions>("maxConcurrent", [](auto& o) { o.maxConcurrent = 1'000'001; }),
        broken<BulkheadOptions>("maxQueue", [](auto& o) { o.maxQueue = 1'000'001; }),
        broken<BulkheadOptions>("maxWait", [](auto& o) { o.maxWait = -1ns; }),
        broken<BulkheadOptions>("maxWait", [](auto& o) { o.maxWait = 24h * 366 + 1ns; }),
        broken<T>("initial", [](T& o) { o.initial = 0ns; }),
        broken<T>(
            "min", [](T& o) { o.min = 0ns; }, adaptive),
        broken<T>(
            "min", [](T& o) { o.min = 61s, o.initial = 61s; }, adaptive),
        broken<T>(
            "initial", [](T& o) { o.initial = 1ms; }, adaptive),
        broken<T>(
            "initial", [](T& o) { o.initial = 61s; }, adaptive),
        broken<T>(
            "max", [](T& o) { o.max = 25h; }, adaptive),
        broken<T>(
            "factor", [](T& o) { o.factor = 0.9; }, adaptive),
        broken<T>(
            "factor", [](T& o) { o.factor = 101; }, adaptive),
        broken<T>(
            "percent", [](T& o) { o.percent = 0.95; }, adaptive),
        broken<T>(
            "percent", [](T& o) { o.percent = 100.5; }, adaptive),
        broken<T>(
            "window", [](T& o) { o.window = 0; }, adaptive),
        broken<T>(
            "window", [](T& o) { o.window = 100'001; }, adaptive),
        broken<E>("slo", [](E& o) { o.slo = 99.9; }),
        broken<E>("slo", [](E& o) { o.slo = 0; }),
        broken<E>("buckets", [](E& o) { o.buckets = 0; }),
        broken<E>("buckets", [](E& o) { o.buckets = 10'001; }),
        broken<E>("window", [](E& o) { o.window = 59ns; }),
        broken<E>("window", [](E& o) { o.window = 24h * 367; }),
        broken<E>("minimumEvents", [](E& o) { o.minimumEvents = 0; }),
        broken<E>("burnPeriod", [](E& o) { o.burnPeriod = 0ns; }),
        broken<E>("budgetShare",
            [](E& o) {
                o.burnRules = {{BurnSeverity::Page, 0.0, 1h, 5min}};
            }),
        broken<E>("budgetShare",
            [](E& o) {
                o.burnRules = {{BurnSeverity::Page, 1.1, 1h, 5min}};
            }),
        broken<E>("shortWindow",
            [](E& o) {
                o.burnRules = {{BurnSeverity::Page, 0.1, 1h, 0min}};
            }),
        broken<E>("longWindow",
            [](E& o) {
                o.burnRules = {{BurnSeverity::Page, 0.1, 1h, 1h}};
            }),
        broken<E>("longWindow",
            [](E& o) {
                o.burnRules = {{BurnSeverity::Page, 0.1, 24h * 366 + 1ns, 1h}};
            }),
        broken<E>("shortWindow is too short",
            [](E& o) {
                o.burnRules = {{BurnSeverity::Page, 0.1, 1h, 59ns}};
            }),
        broken<LoadShedderOptions>("threshold", [](auto& o) { o.threshold = 0; }),
        broken<LoadShedderOptions>("enterAt",
            [](auto& o) {
                o.enterAt = {0, 1, 2};
            }),
        broken<LoadShedderOptions>("enterAt",
            [](auto& o) {
                o.enterAt = {1, 1, 2};
            }),
        broken<LoadShedderOptions>("enterAt",
            [](auto& o) {
                o.enterAt = {1, 2, 2};
            }),
        broken<LoadShedderOptions>("leaveBelow", [](auto& o) { o.leaveBelow = 0; }),
        broken<LoadShedderOptions>("leaveBelow", [](auto& o) { o.leaveBelow = 1.1; }),
        broken<FaultOptions>("latencyShare", [](auto& o) { o.latencyShare = -0.5; }),
        broken<FaultOptions>("errorShare", [](auto& o) { o.errorShare = -0.5; }),
        broken<FaultOptions>("timeoutShare", [](auto& o) { o.timeoutShare = -0.5; }),
        broken<FaultOptions>("the shares", [](auto& o) { o.timeoutShare = 0.6, o.errorShare = 0.5; }),
        broken<FaultOptions>("latency ", [](auto& o) { o.latency = -1ns; }),
    };
}

} // namespace

void PatternsTest::endsOfTheRangesAreUsable()
{
    const auto usable = []<typename Options>(Options options, auto change) {
        change(options);
        for (const std::string& problem : options.problems())
            qWarning("%s", problem.c_str());
        return options.problems().empty();
    };
    using B = BreakerOptions;
    QVERIFY(usable(B(), [](B& o) {
        o.maxFailures = 65'535, o.halfOpenMax = 255, o.shards = 64, o.resetJitter = 1, o.resetBackoff = 100;
    }));
    QVERIFY(usable(B(), [](B& o) { o.maxFailures = 1, o.halfOpenMax = 1, o.resetJitter = 0, o.resetBackoff = 1; }));
    QVERIFY(usable(B(),
        [](B& o) { o.resetTimeout = o.maxResetTimeout = 24h * 366, o.permitDeadline = o.operationTimeout = 1ns; }));
    QVERIFY(usable(B(), [](B& o) { o.resetTimeout = o.maxResetTimeout = 1ns; }));
    QVERIFY(usable(
        timed, [](B& o) { o.maxFailures = 0, o.window.failureRate = 1, o.window.slowCallRate = 1, o.shardAbove = 1; }));
    QVERIFY(
        usable(timed, [](B& o) { o.window.failureRate = 0, o.window.slowCallRate = 0.1, o.window.slowCall = 1ns; }));
    QVERIFY(usable(timed, [](B& o) { o.window.slowCall = 0ns; }));
    QVERIFY(usable(timed, [](B& o) { o.window.buckets = 1, o.window.length = 1ns, o.window.minimumCalls = 1; }));
    QVERIFY(usable(timed, [](B& o) { o.window.buckets = 1000, o.window.length = 24h * 366; }));
    QVERIFY(usable(counted,
        [](B& o) { o.window.calls = o.window.minimumCalls = 1, o.window.buckets = 0, o.window.length = 0ns; }));
    QVERIFY(usable(counted, [](B& o) { o.window.calls = o.window.minimumCalls = 1'000'000; }));
    using R = RetryOptions;
    QVERIFY(usable(R(),
        [](R& o) { o.maxRetries = 1'000'000, o.initial = o.max = 24h * 366, o.multiplier = 100, o.jitterShare = 1; }));
    QVERIFY(usable(R(), [](R& o) { o.maxRetries = 0, o.initial = o.max = 1ns, o.multiplier = 1, o.jitterShare = 0; }));
    QVERIFY(usable(RetryBudgetOptions{1, 1}, [](auto&) {}));
    QVERIFY(usable(RetryBudgetOptions{0, 1}, [](auto&) {}));
    QVERIFY(usable(RateLimitOptions{1e9, 1e9}, [](auto&) {}));
    QVERIFY(usable(RateLimitOptions{1e-6, 1}, [](auto&) {}));
    QVERIFY(usable(RateLimitOptions{1, 366 * 86400}, [](auto&) {}));
    using A = AdaptiveLimiterOptions;
    QVERIFY(usable(
        A(), [](A& o) { o.minRate = o.initialRate = o.maxRate = 1e9, o.window = 1, o.percent = 1, o.increase = 10; }));
    QVERIFY(usable(
        A(), [](A& o) { o.window = 100'000, o.percent = 100, o.fastBelow = o.slowAbove, o.burstSeconds = 3600; }));
    QVERIFY(usable(A(), [](A& o) { o.targetLatency = 1ns, o.fastBelow = o.slowAbove = 0.001; }));
    QVERIFY(usable(BulkheadOptions{1, 0, 0ns}, [](auto&) {}));
    QVERIFY(usable(BulkheadOptions{1'000'000, 1'000'000, 24h * 366}, [](auto&) {}));
    using T = TimeoutOptions;
    QVERIFY(usable(T(), [](T& o) { o.initial = 1ns; }));
    QVERIFY(usable(
        adaptive, [](T& o) { o.min = o.initial = o.max = 24h, o.factor = 100, o.percent = 100, o.window = 100'000; }));
    QVERIFY(usable(adaptive, [](T& o) { o.min = o.initial = o.max = 1ns, o.factor = 1, o.percent = 1, o.window = 1; }));
    using E = ErrorBudgetOptions;
    QVERIFY(usable(E(), [](E& o) { o.slo = 1, o.buckets = 1, o.window = 1ns, o.burnPeriod = 1ns; }));
    QVERIFY(usable(E(), [](E& o) {
        o.buckets = 10'000, o.window = 24h * 366, o.burnRules = {{BurnSeverity::Page, 1.0, 24h * 366, 10us}};
    }));
    QVERIFY(usable(LoadShedderOptions(), [](auto& o) {
        o.leaveBelow = 1, o.enterAt = {0.1, 0.2, 0.3}, o.threshold = 1e-9;
    }));
    QVERIFY(usable(FaultOptions{true, 0.5, 0ns, 0.25, 0.25}, [](auto&) {}));
    QVERIFY(usable(FaultOptions{true, 1, 0ns, 0, 0}, [](auto&) {}));
}

void PatternsTest::problemsNameTheField_data()
{
    QTest::addColumn<int>("number");
    int number = 0;
    for (const BrokenOptions& fault : allBroken())
        QTest::addRow("%d %s", number, fault.field.c_str()) << number, ++number;
}

void PatternsTest::problemsNameTheField()
{
    QFETCH(int, number);
    const BrokenOptions fault = allBroken()[static_cast<std::size_t>(number)];
    const auto isNamed = [&fault](const std::string& problem) { return problem.starts_with(fault.field); };
    QVERIFY(std::any_of(fault.problems.begin(), fault.problems.end(), isNamed));
}

QTEST_APPLESS_MAIN(PatternsTest)
#include "tst_patterns.moc"
