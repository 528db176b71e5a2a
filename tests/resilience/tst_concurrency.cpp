// SPDX-License-Identifier: GPL-3.0-or-later

// Many threads on one guard, every operation at once. What must hold whatever the order was: nothing is lost or counted
// twice, bounds are bounds, and every change is told once. Meant to be run under ThreadSanitizer, which is also why the
// threads are many and the rounds few: DWCP_ROUNDS multiplies them.

#include "models/instantpause.h"
#include "resilience/asyncpipeline.h"
#include "resilience/errorbudget.h"
#include "resilience/latencyhistogram.h"
#include "resilience/patternregistry.h"
#include "resilience/pipeline.h"
#include "support/fakeclock.h"

#include <QTest>

#include <barrier>
#include <map>
#include <mutex>
#include <numeric>
#include <set>
#include <thread>

using namespace dwcp;
using namespace std::chrono_literals;

namespace {

constexpr int Threads = 4;

int rounds(int count)
{
    bool isSet = false;
    const int factor = qEnvironmentVariableIntValue("DWCP_ROUNDS", &isSet);
    return isSet ? count * factor : count;
}

/** Runs `body(number)` on several threads that start together. */
template <typename Body>
void together(int threads, Body body)
{
    std::barrier start(threads);
    std::vector<std::jthread> all;
    for (int number = 0; number < threads; ++number)
        all.emplace_back([&start, &body, number] {
            start.arrive_and_wait();
            body(number);
        });
}

BreakerOptions nervousOptions()
{
    BreakerOptions options;
    options.maxFailures = 3;
    options.resetTimeout = 20ns;
    options.maxResetTimeout = 100ns;
    options.permitDeadline = 30ns;
    return options;
}

/** Writes down every change of a breaker, in whatever order it is told. */
class Chronicle {
public:
    BreakerPolicy::Listener listener()
    {
        return [this](const CircuitBreaker&, const BreakerTransition& transition) {
            const std::lock_guard lock(m_mutex);
            m_told.push_back(transition);
        };
    }
    /** Each change once, and each begins where the one before ended. */
    bool isSeamless(std::uint32_t changes)
    {
        std::sort(
            m_told.begin(), m_told.end(), [](const auto& a, const auto& b) { return a.generation < b.generation; });
        if (m_told.size() != changes)
            return false;
        BreakerTransition before;
        for (const BreakerTransition& next : m_told) {
            if (next.generation != before.generation + 1 || next.fromState != before.toState
                || next.fromMode != before.toMode)
                return false;
            before = next;
        }
        return true;
    }

private:
    std::mutex m_mutex;
    std::vector<BreakerTransition> m_told;
};

struct Tally {
    std::atomic<std::uint64_t> successes{0};
    std::atomic<std::uint64_t> failures{0};
    std::atomic<std::uint64_t> refused{0};
};

/** One thread's life with a breaker: mostly calls, now and then a command. */
void live(CircuitBreaker& breaker, TickClock& clock, Tally& tally, int number, int steps)
{
    SeededRandom random(static_cast<std::uint64_t>(number) + 1);
    std::vector<BreakerPermit> kept; // settled late, or never
    for (int i = 0; i < steps; ++i) {
        const auto what = random.next() % 100;
        if (what == 0)
            breaker.open();
        else if (what == 1)
            breaker.allowHalfOpen();
        else if (what == 2)
            breaker.reset();
        else if (what == 3)
            breaker.setMode(static_cast<BreakerMode>(random.next() % 4), 50ns);
        else if (what == 4)
            breaker.advance();
        else if (what == 5)
            static_cast<void>(breaker.status());
        else if (what == 6)
            static_cast<void>(breaker.snapshot());
        else if (what == 7)
            breaker.attachShards(2); // fewer than there are threads: the others count in the common place
        if (number == 0)
            clock.advance(Duration(random.next() % 8));
        auto admission = breaker.tryAcquire();
        if (!admission) {
            ++tally.refused;
            continue;
        }
        kept.push_back(std::move(admission.permit));
        if (kept.size() > 3 || what % 2) {
            const auto at = kept.begin() + static_cast<std::ptrdiff_t>(random.next() % kept.size());
            const bool fails = random.next() % 3 == 0;
            breaker.settle(*at, fails ? Outcome::Failure : Outcome::Success, Duration(random.next() % 3));
            ++(fails ? tally.failures : tally.successes);
            kept.erase(at);
        }
    }
}

void everythingAtOnce(const BreakerOptions& options)
{
    QVERIFY(options.problems().empty());
    TickClock clock(SteadyTime(1s));
    AtomicRandom random(1);
    Chronicle chronicle;
    const BreakerPolicy policy(options, clock, random, chronicle.listener());
    CircuitBreaker breaker(policy);
    Tally tally;
    together(Threads, [&](int number) { live(breaker, clock, tally, number, rounds(4000)); });
    const BreakerStatus status = breaker.status();
    QCOMPARE(status.totals.successes, tally.successes.load());
    QCOMPARE(status.totals.failures, tally.failures.load());
    QCOMPARE(status.rejections, tally.refused.load());
    QVERIFY(chronicle.isSeamless(status.transitions()));
    QVERIFY(status.transitions() > 10);
    QVERIFY(status.window.calls() <= status.totals.calls());
}

/** Tasks that any thread may run; whoever takes one first moves the clock to its time. */
class SharedScheduler final : public Scheduler {
public:
    explicit SharedScheduler(FakeClock& clock) : m_clock(clock) { }

    void after(Duration delay, std::function<void()> task) override
    {
        const SteadyTime at = m_clock.steady() + delay;
        const std::lock_guard lock(m_mutex);
        m_tasks.emplace(at, std::move(task));
    }
    void runNext()
    {
        std::unique_lock lock(m_mutex);
        if (m_tasks.empty())
            return;
        auto first = m_tasks.extract(m_tasks.begin());
        lock.unlock();
        m_clock.advance(std::max(Duration::zero(), first.key() - m_clock.steady()));
        first.mapped()();
    }

private:
    FakeClock& m_clock;
    std::mutex m_mutex;
    std::multimap<SteadyTime, std::function<void()>> m_tasks;
};

} // namespace

class ConcurrencyTest : public QObject {
    Q_OBJECT

private slots:
    void everyOperationOfABreaker() { everythingAtOnce(nervousOptions()); }

    void everyOperationWithATimeWindow()
    {
        BreakerOptions options = nervousOptions();
        options.window.kind = BreakerWindow::Kind::Time;
        options.window.length = 50ns;
        options.window.buckets = 5;
        options.shardAbove = 1;
        everythingAtOnce(options);
    }

    void everyOperationWithACountWindow()
    {
        BreakerOptions options = nervousOptions();
        options.window.kind = BreakerWindow::Kind::Count;
        options.window.slowCallRate = 0.5;
        options.window.slowCall = 2ns;
        options.recordsLatency = true;
        options.shards = 3;
        everythingAtOnce(options);
    }

    void halfOpenNeverAdmitsMoreThanItsTrials()
    {
        for (int round = 0; round < rounds(100); ++round) {
            TickClock clock;
            AtomicRandom random(1);
            const BreakerPolicy policy(nervousOptions(), clock, random);
            CircuitBreaker breaker(policy);
            breaker.open();
            clock.advance(1s);
            std::atomic<int> inside{0};
            std::atomic<int> most{0};
            std::atomic<int> trials{0};
            together(Threads, [&](int) {
                for (int i = 0; i < 50; ++i) {
                    auto admission = breaker.tryAcquire();
                    if (!admission || !admission.permit.isTrial())
                        continue;
                    ++trials;
                    const int now = ++inside;
                    int seen = most;
                    while (seen < now && !most.compare_exchange_weak(seen, now)) { }
                    std::this_thread::yield();
                    --inside;
                    breaker.settle(admission.permit, Outcome::Success);
                }
            });
            QCOMPARE(trials.load(), 3); // three successes close it, and nobody is admitted in vain
            QVERIFY(most <= 3);
            QCOMPARE(breaker.status().state, BreakerState::Closed);
        }
    }

    void oneOpeningHoweverManyFail()
    {
        for (int round = 0; round < rounds(100); ++round) {
            TickClock clock;
            AtomicRandom random(1);
            Chronicle chronicle;
            const BreakerPolicy policy({}, clock, random, chronicle.listener());
            CircuitBreaker breaker(policy);
            std::vector<BreakerPermit> permits;
            for (int i = 0; i < Threads * 5; ++i)
                permits.push_back(std::move(breaker.tryAcquire().permit));
            together(Threads, [&](int number) {
                for (int i = 0; i < 5; ++i)
                    breaker.settle(permits[static_cast<std::size_t>(number * 5 + i)], Outcome::Failure);
            });
            QVERIFY(chronicle.isSeamless(1));
            QCOMPARE(breaker.status().totals.failures, std::uint64_t(Threads * 5));
            QCOMPARE(breaker.status().consecutiveFailures, 5u); // those that came after the opening changed nothing
        }
    }

    void shardsOfThreadsThatComeAndGo()
    {
        TickClock clock;
        AtomicRandom random(1);
        const BreakerPolicy policy({}, clock, random);
        CircuitBreaker breaker(policy);
        breaker.attachShards(64);
        const int generations = rounds(20);
        for (int i = 0; i < generations; ++i)
            together(Threads, [&](int) {
                for (int call = 0; call < 100; ++call)
                    breaker.settle(std::move(breaker.tryAcquire().permit), Outcome::Success);
            });
        QCOMPARE(breaker.status().totals.successes, std::uint64_t(generations) * Threads * 100);
    }

    void moreThreadsThanSlots()
    {
        ShardedCounter counter(ThreadSlot::Count);
        ThreadSlot::current(); // one is taken
        std::atomic<std::uint64_t> elsewhere{0};
        constexpr int Many = ThreadSlot::Count + 8;
        std::barrier together(Many);
        {
            std::vector<std::jthread> all;
            for (int i = 0; i < Many; ++i)
                all.emplace_back([&] {
                    if (!counter.add())
                        ++elsewhere;
                    together.arrive_and_wait(); // nobody gives a slot back before all have asked
                });
        }
        QCOMPARE(elsewhere.load(), 9u); // every slot but that one was used
        QCOMPARE(counter.sum() + elsewhere, std::uint64_t(Many));
    }

    void spinLockExcludes()
    {
        SpinLock lock;
        int count = 0;
        together(Threads, [&](int) {
            for (int i = 0; i < 20'000; ++i) {
                const std::lock_guard guard(lock);
                ++count;
            }
        });
        QCOMPARE(count, Threads * 20'000);
    }

    void shardsComeWhenContentionShows()
    {
        BreakerOptions options;
        options.window.kind = BreakerWindow::Kind::Time;
        options.shardAbove = 50;
        TickClock clock;
        AtomicRandom random(1);
        const BreakerPolicy policy(options, clock, random);
        CircuitBreaker breaker(policy);
        const auto bucketOf = [&](int calls) {
            for (int i = 0; i < calls; ++i)
                breaker.settle(std::move(breaker.tryAcquire().permit), Outcome::Success);
            clock.advance(1s);
            breaker.advance();
        };
        const auto onAnotherThread = [](auto body) { std::jthread(body).join(); };
        bucketOf(100);
        bucketOf(100); // one thread alone, however busy, needs no shards
        onAnotherThread([&] { bucketOf(50); }); // another one, but not busy
        QVERIFY(breaker.attachShards(0) == false);
        const std::uint64_t before = breaker.status().totals.successes;
        bucketOf(51); // busy, and turned by another thread than the one before
        QVERIFY(!breaker.attachShards(2)); // has them already
        bucketOf(51);
        QCOMPARE(breaker.status().totals.successes, before + 102);
        CircuitBreaker alone(policy);
        for (int bucket = 0; bucket < 3; ++bucket) {
            for (int i = 0; i < 100; ++i)
                alone.settle(std::move(alone.tryAcquire().permit), Outcome::Success);
            clock.advance(1s);
            alone.advance(); // busy, but always turned by the same thread: nobody to share with
        }
        QVERIFY(alone.attachShards(2));
    }

    void limiterGivesExactlyItsBurst()
    {
        TickClock clock;
        const RateLimit limit({1.0, 1000.0}, clock);
        RateLimiter limiter(limit);
        std::atomic<std::uint64_t> allowed{0};
        together(Threads, [&](int) {
            for (int i = 0; i < 1000; ++i)
                allowed += limiter.tryAcquire() ? 1 : 0;
        });
        QCOMPARE(allowed.load(), 1000u);
        QCOMPARE(limiter.state().allowed, 1000u);
        QCOMPARE(limiter.state().rejected, std::uint64_t(Threads - 1) * 1000);
    }

    void limiterNeverGivesMoreThanTheTimeAllows()
    {
        TickClock clock;
        const RateLimit limit({1e6, 3.0}, clock);
        RateLimiter limiter(limit);
        std::atomic<std::uint64_t> allowed{0};
        together(Threads, [&](int number) {
            for (int i = 0; i < rounds(3000); ++i) {
                if (number == 0)
                    clock.advance(1us);
                allowed += limiter.tryAcquire() ? 1 : 0;
            }
        });
        QVERIFY(allowed <= 3 + std::uint64_t(rounds(3000)));
        QVERIFY(allowed >= std::uint64_t(rounds(3000))); // the one who moves the clock asks after each token
    }

    void timeWindowLosesNoCall()
    {
        BreakerOptions options;
        options.maxFailures = 0;
        options.window.kind = BreakerWindow::Kind::Time;
        options.window.length = 1h;
        options.window.failureRate = 1.0;
        TickClock clock;
        AtomicRandom random(1);
        const BreakerPolicy policy(options, clock, random);
        CircuitBreaker breaker(policy);
        const int steps = rounds(2000);
        together(Threads, [&](int number) {
            for (int i = 0; i < steps; ++i) {
                if (number == 0)
                    clock.advance(Duration(50min) / steps);
                breaker.settle(
                    std::move(breaker.tryAcquire().permit), i % 10 == 3 ? Outcome::Failure : Outcome::Success);
            }
        });
        const auto all = std::uint64_t(Threads) * std::uint64_t(steps);
        QCOMPARE(breaker.status().window, (CallCounts{all / 10 * 9, all / 10, 0}));
    }

    void limiterWhileTheRateChanges()
    {
        TickClock clock;
        AdaptiveLimiterOptions options;
        options.window = 5;
        std::atomic<int> told{0};
        AdaptiveLimiter limiter(options, clock, [&told](double, Duration) { ++told; });
        std::atomic<std::uint64_t> asked{0};
        together(Threads, [&](int number) {
            for (int i = 0; i < rounds(500); ++i) {
                if (number == 0)
                    clock.advance(1ms);
                limiter.record(number % 2 ? 500ms : 1ms);
                limiter.tryAcquire();
                ++asked;
            }
        });
        const auto state = limiter.state();
        QCOMPARE(state.limiter.allowed + state.limiter.rejected, asked.load());
        QVERIFY(state.rate >= options.minRate && state.rate <= options.maxRate);
        QVERIFY(told > 0);
    }

    void bulkheadBoundsAndForgetsNobody()
    {
        TickClock clock;
        const BulkheadLimit limit({2, 100, 1h}, clock);
        Bulkhead bulkhead(limit);
        std::atomic<int> inside{0};
        std::atomic<int> tooMany{0};
        std::atomic<int> served{0};
        const auto work = [&] {
            tooMany += ++inside > 2 ? 1 : 0;
            --inside;
            ++served;
        };
        std::atomic<int> wanted{0};
        together(Threads, [&](int number) {
            for (int i = 0; i < rounds(300); ++i) {
                if ((i + number) % 3 == 0) {
                    ++wanted;
                    bulkhead.acquireAsync([&work](BulkheadSlot slot) { work(), slot.release(); });
                } else if ((i + number) % 3 == 1) {
                    ++wanted;
                    const BulkheadSlot slot = bulkhead.acquire();
                    work();
                } else if (const BulkheadSlot slot = bulkhead.tryAcquire()) {
                    ++wanted;
                    work();
                }
            }
        });
        QCOMPARE(tooMany.load(), 0);
        QCOMPARE(served.load(), wanted.load());
        QCOMPARE(bulkhead.state().concurrent + bulkhead.state().queued, 0u);
        QCOMPARE(bulkhead.state().timedOut, 0u);
    }

    void bulkheadWhileWaitsEnd()
    {
        TickClock clock;
        const BulkheadLimit limit({1, 3, 1us}, clock);
        Bulkhead bulkhead(limit);
        std::atomic<std::uint64_t> got{0};
        std::atomic<std::uint64_t> refused{0};
        std::atomic<int> inside{0};
        std::atomic<int> tooMany{0};
        const auto count = [&](const BulkheadSlot& slot) {
            if (!slot)
                return ++refused;
            tooMany += ++inside > 1 ? 1 : 0;
            --inside;
            return ++got;
        };
        std::stop_source stop;
        together(Threads, [&](int number) {
            for (int i = 0; i < rounds(300); ++i) {
                if (number == 0) {
                    clock.advance(300ns);
                    bulkhead.advance();
                }
                if (i == 200 && number == 1)
                    stop.request_stop();
                if ((i + number) % 2)
                    count(bulkhead.acquire(stop.get_token()));
                else
                    bulkhead.acquireAsync([&count](const BulkheadSlot& slot) { count(slot); });
            }
        });
        clock.advance(1s);
        bulkhead.advance();
        QCOMPARE(tooMany.load(), 0);
        QCOMPARE(got + refused, std::uint64_t(Threads) * std::uint64_t(rounds(300)));
        const Bulkhead::State state = bulkhead.state();
        QCOMPARE(state.rejected + state.timedOut, refused.load());
        QCOMPARE(state.concurrent + state.queued, 0u);
    }

    void retryBudgetIsNeverOverdrawn()
    {
        RetryBudget budget({0.25, 10});
        std::atomic<int> paid{0};
        together(Threads, [&](int) {
            for (int i = 0; i < 400; ++i) {
                budget.deposit();
                paid += budget.tryWithdraw() ? 1 : 0;
            }
        });
        QVERIFY(paid <= 10 + Threads * 400 / 4);
        QVERIFY(budget.state().retriesLeft >= 0);
        QCOMPARE(budget.state().refused, std::uint64_t(Threads * 400 - paid));
    }

    void errorBudgetLosesNoEvent()
    {
        ErrorBudgetOptions options;
        options.window = 1h;
        options.burnRules = defaultBurnRules();
        TickClock clock;
        std::atomic<std::uint64_t> told{0};
        ErrorBudget budget(options, clock, [&told](const BudgetReading&) { ++told; });
        const int steps = rounds(2000);
        together(Threads, [&](int number) {
            for (int i = 0; i < steps; ++i) {
                budget.record(i % 100 != 0);
                if (number == 0)
                    clock.advance(Duration(59min) / steps);
                if (i % 500 == 0)
                    static_cast<void>(budget.burns());
            }
        });
        const BudgetReading reading = budget.reading();
        QCOMPARE(reading.events, std::uint64_t(Threads) * std::uint64_t(steps));
        QCOMPARE(reading.errors, std::uint64_t(Threads) * std::uint64_t(steps / 100));
        QCOMPARE(budget.exhaustions(), told.load());
    }

    void histogramAndTimeoutCountAll()
    {
        LatencyHistogram histogram;
        TickClock clock;
        TimeoutOptions options;
        options.kind = TimeoutOptions::Kind::Adaptive;
        Timeout timeout(options, clock);
        together(Threads, [&](int number) {
            for (int i = 0; i < 1000; ++i) {
                histogram.record(Duration(number * 1'000'000 + i));
                timeout.record(Duration(i), i % 10 == 0);
                static_cast<void>(timeout.deadline());
            }
        });
        QCOMPARE(histogram.count(), std::uint64_t(Threads * 1000));
        QCOMPARE(timeout.state().calls, std::uint64_t(Threads * 1000));
        QCOMPARE(timeout.state().timeouts, std::uint64_t(Threads * 100));
    }

    void adaptiveLimiterJudgesEveryWindowOnce()
    {
        AdaptiveLimiterOptions options;
        options.window = 10;
        TickClock clock;
        std::atomic<int> told{0};
        AdaptiveLimiter limiter(options, clock, [&told](double, Duration) { ++told; });
        std::atomic<std::uint64_t> allowed{0};
        together(Threads, [&](int) {
            for (int i = 0; i < 50; ++i) {
                allowed += limiter.tryAcquire() ? 1 : 0;
                limiter.record(1s); // all are slow, so it does not matter who fills a window
            }
        });
        QCOMPARE(told.load(), Threads * 50 / 10);
        double expected = options.initialRate;
        for (int i = 0; i < told; ++i)
            expected *= options.decrease;
        QVERIFY(std::abs(limiter.state().rate - expected) < 1e-6);
        QCOMPARE(limiter.state().limiter.allowed, allowed.load());
        QCOMPARE(limiter.state().limiter.rejected, Threads * 50 - allowed);
    }

    void shedderAndFaultsLoseNoCount()
    {
        LoadShedder shedder({});
        AtomicRandom random(1);
        FaultInjector faults({true, 0.2, 1ns, 0.2, 0.2}, random);
        std::atomic<std::uint64_t> shed{0};
        std::atomic<std::uint64_t> hit{0};
        together(Threads, [&](int number) {
            for (int i = 0; i < rounds(1000); ++i) {
                if (number == 0)
                    shedder.update(i % 5 * 0.5);
                shed += shedder.admits(Priority::Normal) ? 0 : 1;
                hit += faults.draw() ? 1 : 0;
            }
        });
        QCOMPARE(shedder.state().shed, shed.load());
        const FaultInjector::State state = faults.state();
        QCOMPARE(state.latencies + state.errors + state.timeouts, hit.load());
    }

    void registryMakesEachNameOnce()
    {
        Registry<int> registry(50);
        std::atomic<int> made{0};
        std::array<std::array<std::shared_ptr<int>, 50>, Threads> seen;
        together(Threads, [&](int number) {
            for (std::size_t i = 0; i < 50; ++i) {
                seen[static_cast<std::size_t>(number)][i] =
                    registry.getOrCreate(std::to_string(i), [&made] { return std::make_unique<int>(++made); });
                static_cast<void>(registry.list());
            }
        });
        QCOMPARE(made.load(), 50);
        for (const auto& mine : seen)
            QVERIFY(mine == seen[0]);
    }

    void sharedRandomRepeatsNobody()
    {
        AtomicRandom random(1);
        std::array<std::vector<std::uint64_t>, Threads> drawn;
        together(Threads, [&](int number) {
            for (int i = 0; i < 1000; ++i)
                drawn[static_cast<std::size_t>(number)].push_back(random.next());
        });
        std::set<std::uint64_t> all;
        for (const auto& mine : drawn)
            all.insert(mine.begin(), mine.end());
        QCOMPARE(all.size(), std::size_t(Threads * 1000));
    }

    void pipelineFromManyThreads()
    {
        TickClock clock;
        AtomicRandom random(1);
        SystemPause pause;
        const BulkheadLimit limit({2, 100, 1h}, clock);
        Bulkhead bulkhead(limit);
        BreakerOptions options;
        options.maxFailures = 1000;
        const BreakerPolicy policy(options, clock, random);
        CircuitBreaker breaker(policy);
        RetryOptions retryOptions;
        retryOptions.initial = retryOptions.max = 1ns;
        RetryBudget budget({1.0, 1000});
        Retry retry(retryOptions, random, &budget);
        TimeoutOptions timeoutOptions;
        timeoutOptions.initial = 1us; // an injected timeout is waited for in real time
        Timeout timeout(timeoutOptions, clock);
        LoadShedder shedder({});
        FaultInjector faults({true, 0.1, 1ns, 0.1, 0.1}, random);
        const RateLimit rate({1e9, 1e6}, clock);
        RateLimiter limiter(rate);
        Pipeline pipeline({&shedder, &limiter, nullptr, &bulkhead, &retry, &breaker, &timeout, &faults}, clock, pause);
        std::atomic<std::uint64_t> calls{0};
        std::atomic<int> succeeded{0};
        std::atomic<int> ended{0};
        together(Threads, [&](int number) {
            for (int i = 0; i < rounds(200); ++i) {
                const auto result = pipeline.execute([&] { return ++calls % 3 != 0; });
                succeeded += result && result.value() ? 1 : 0;
                ++ended;
                if (number == 0)
                    shedder.update(i % 2 ? 0.5 : 0.7);
            }
        });
        QCOMPARE(ended.load(), Threads * rounds(200));
        QVERIFY(succeeded > 0);
        const FaultInjector::State injected = faults.state();
        QCOMPARE(breaker.status().totals.calls(), calls + injected.errors + injected.timeouts);
        QCOMPARE(breaker.status().totals.calls(), timeout.state().calls);
        QCOMPARE(bulkhead.state().concurrent + bulkhead.state().queued, 0u);
        QCOMPARE(limiter.state().allowed, std::uint64_t(ended.load()));
    }

    void asyncCallsEndOnceHoweverTheyRace()
    {
        FakeClock clock;
        SharedScheduler scheduler(clock);
        AtomicRandom random(1);
        const BulkheadLimit limit({3, 1'000'000, 1h}, clock);
        Bulkhead bulkhead(limit);
        BreakerOptions options;
        options.maxFailures = 65'535;
        const BreakerPolicy policy(options, clock, random);
        CircuitBreaker breaker(policy);
        RetryOptions retryOptions;
        retryOptions.initial = retryOptions.max = 1ns;
        Retry retry(retryOptions, random);
        TimeoutOptions timeoutOptions;
        timeoutOptions.initial = 3ns; // about as long as an operation takes
        Timeout timeout(timeoutOptions, clock);
        PipelineGuards guards;
        guards.bulkhead = &bulkhead;
        guards.retry = &retry;
        guards.breaker = &breaker;
        guards.timeout = &timeout;
        AsyncPipeline pipeline(guards, clock, scheduler);
        const int calls = rounds(100);
        std::vector<std::atomic<int>> endings(static_cast<std::size_t>(Threads * calls));
        std::atomic<int> ended{0};
        together(Threads, [&](int number) {
            for (int i = 0; i < calls; ++i) {
                auto& ending = endings[static_cast<std::size_t>(number * calls + i)];
                pipeline.execute<bool>(
                    [&](const Attempt&, AsyncPipeline::Complete<bool> complete) {
                        scheduler.after(Duration(random.next() % 6), [&random, complete = std::move(complete)] {
                            complete(random.next() % 3 != 0);
                            complete(true); // a second answer is nobody's
                        });
                    },
                    [&](const Guarded<bool>&) { ++ending, ++ended; });
                scheduler.runNext();
            }
            while (ended < Threads * calls)
                scheduler.runNext();
        });
        QVERIFY(std::all_of(endings.begin(), endings.end(), [](const auto& ending) { return ending == 1; }));
        const Retry::State tried = retry.state();
        const std::uint64_t attempts = std::accumulate(tried.attempts.begin(), tried.attempts.end(), std::uint64_t{0});
        QCOMPARE(tried.succeeded + tried.exhausted, std::uint64_t(Threads * calls));
        QCOMPARE(breaker.status().totals.calls(), attempts);
        QCOMPARE(timeout.state().calls, attempts);
        QVERIFY(timeout.state().timeouts > 0 && timeout.state().timeouts < attempts);
        QCOMPARE(bulkhead.state().concurrent + bulkhead.state().queued, 0u);
    }
};

QTEST_APPLESS_MAIN(ConcurrencyTest)
#include "tst_concurrency.moc"
