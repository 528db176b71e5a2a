// SPDX-License-Identifier: GPL-3.0-or-later

// Everything that decides without remembering much, against a second, plainer way to decide; and both pipelines against
// the same guards called by hand, one after the other.

#include "models/instantpause.h"
#include "models/sequences.h"
#include "resilience/asyncpipeline.h"
#include "resilience/breakercodec.h"
#include "resilience/patternregistry.h"
#include "resilience/pipeline.h"

#include <QTest>

#include <cmath>
#include <map>

using namespace dwcp;
using namespace std::chrono_literals;

namespace {

RetryOptions someRetry(ScriptReader& read)
{
    RetryOptions options;
    options.maxRetries = static_cast<std::uint32_t>(read.below(6));
    options.backoff = read.oneOf(
        {RetryOptions::Backoff::Exponential, RetryOptions::Backoff::Linear, RetryOptions::Backoff::Fibonacci});
    options.jitter = read.oneOf({RetryOptions::Jitter::None, RetryOptions::Jitter::Proportional,
        RetryOptions::Jitter::Full, RetryOptions::Jitter::Decorrelated});
    options.initial = Duration(read.within(1, 1000));
    options.multiplier = read.oneOf({2.0, 1.0, 1.5, 3.0, 100.0});
    options.max = options.initial * read.oneOf({100, 1, 7, 100'000, 1'000'000'000});
    options.jitterShare = read.oneOf({0.1, 0.0, 1.0});
    return options;
}

/** Steps of a backoff by adding and multiplying one after the other. */
double plainBackoff(const RetryOptions& options, int k)
{
    const auto initial = static_cast<double>(options.initial.count());
    double delay = initial;
    double before = 0;
    for (int i = 0; i < k && delay < 1e300; ++i) {
        if (options.backoff == RetryOptions::Backoff::Exponential)
            delay *= options.multiplier;
        else if (options.backoff == RetryOptions::Backoff::Linear)
            delay += initial;
        else
            before = std::exchange(delay, i == 0 ? delay : delay + before);
    }
    return std::min(delay, static_cast<double>(options.max.count()));
}

void delaysEqualPlainBackoff()
{
    const Script script = *scripts();
    ScriptReader read(script);
    const RetryOptions options = someRetry(read);
    RC_ASSERT(options.problems().empty());
    const RetryPolicy policy(options);
    SeededRandom random(9);
    SeededRandom same(9);
    Duration previous{};
    while (!read.isAtEnd()) {
        const int k = read.oneOf({0, 1, 2, 3, 4, 5, 6, 37, 63, 64, 1000, 100'000});
        const Duration delay = policy.delay(static_cast<std::uint32_t>(k), random, previous);
        const double plain = plainBackoff(options, k);
        const double draw = options.jitter == RetryOptions::Jitter::None ? 0.0 : same.uniform();
        double expected = plain;
        if (options.jitter == RetryOptions::Jitter::Proportional)
            expected = plain * (1.0 + options.jitterShare * draw);
        else if (options.jitter == RetryOptions::Jitter::Full)
            expected = plain * draw;
        else if (options.jitter == RetryOptions::Jitter::Decorrelated) {
            const double initial = static_cast<double>(options.initial.count());
            expected =
                initial + (std::max(3.0 * static_cast<double>(previous.count()), 3.0 * initial) - initial) * draw;
        }
        expected = std::min(expected, static_cast<double>(options.max.count()));
        RC_ASSERT(std::abs(static_cast<double>(delay.count()) - expected) <= 1.0 + 1e-9 * expected);
        RC_ASSERT(delay >= Duration::zero());
        RC_ASSERT(delay <= options.max);
        previous = delay;
    }
}

void retriesEqualLoop()
{
    const Script script = *scripts();
    ScriptReader read(script);
    RetryOptions options = someRetry(read);
    options.jitter = RetryOptions::Jitter::None;
    const RetryBudgetOptions budgetOptions{
        read.oneOf({0.2, 0.0, 0.5, 1.0}), static_cast<std::uint32_t>(read.within(1, 4))};
    RC_ASSERT(budgetOptions.problems().empty());
    RetryBudget budget(budgetOptions);
    const bool hasBudget = read.below(2) == 1;
    SeededRandom random(1);
    std::vector<RetryEvent::Kind> told;
    Retry retry(options, random, hasBudget ? &budget : nullptr,
        [&told](const RetryEvent& event) { told.push_back(event.kind); });
    std::map<RetryEvent::Kind, std::uint64_t> counts;
    std::vector<std::uint64_t> attempts(Retry::CountedAttempts);
    int millionths = static_cast<int>(budgetOptions.reserve) * 1'000'000;
    while (!read.isAtEnd()) {
        millionths = std::min(static_cast<int>(budgetOptions.reserve) * 1'000'000,
            millionths + static_cast<int>(budgetOptions.share * 1e6));
        Retry::Run run(retry);
        for (std::uint32_t attempt = 1;; ++attempt) {
            RC_ASSERT(run.begin() == attempt);
            ++attempts[attempt - 1];
            const Verdict verdict{read.oneOf({Outcome::Failure, Outcome::Success, Outcome::Timeout, Outcome::Failure,
                                      Outcome::Cancelled}),
                read.below(5) != 4};
            const auto delay = run.after(verdict);
            RetryEvent::Kind expected = RetryEvent::Kind::Waiting;
            if (verdict.outcome == Outcome::Success)
                expected = RetryEvent::Kind::Succeeded;
            else if (verdict.outcome == Outcome::Cancelled)
                expected = RetryEvent::Kind::Cancelled;
            else if (!verdict.isRetryable)
                expected = RetryEvent::Kind::NotRetryable;
            else if (attempt == options.maxRetries + 1)
                expected = RetryEvent::Kind::Exhausted;
            else if (hasBudget && millionths < 1'000'000)
                expected = RetryEvent::Kind::BudgetEmpty;
            else if (hasBudget)
                millionths -= 1'000'000;
            ++counts[expected];
            RC_ASSERT(told.back() == expected);
            RC_ASSERT(delay.has_value() == (expected == RetryEvent::Kind::Waiting));
            if (!delay)
                break;
            RC_ASSERT(
                std::abs(static_cast<double>(delay->count()) - plainBackoff(options, static_cast<int>(attempt) - 1))
                <= 1.0 + 1e-9 * static_cast<double>(delay->count()));
        }
        const Retry::State state = retry.state();
        RC_ASSERT(std::equal(attempts.begin(), attempts.end(), state.attempts.begin()));
        RC_ASSERT(state.succeeded == counts[RetryEvent::Kind::Succeeded]);
        RC_ASSERT(state.notRetryable == counts[RetryEvent::Kind::NotRetryable]);
        RC_ASSERT(state.exhausted == counts[RetryEvent::Kind::Exhausted]);
        RC_ASSERT(state.budgetEmpty == counts[RetryEvent::Kind::BudgetEmpty]);
        RC_ASSERT(state.cancelled == counts[RetryEvent::Kind::Cancelled]);
        RC_ASSERT(state.delays == counts[RetryEvent::Kind::Waiting]);
        if (hasBudget)
            RC_ASSERT(std::abs(budget.state().retriesLeft - millionths / 1e6) < 1e-9);
        RC_ASSERT(budget.state().refused == state.budgetEmpty);
    }
}

void timeoutEqualsModel()
{
    const Script script = *scripts();
    ScriptReader read(script);
    TimeoutOptions options;
    options.kind = read.oneOf({TimeoutOptions::Kind::Adaptive, TimeoutOptions::Kind::Fixed});
    options.initial = 100ms;
    options.min = 50ms;
    options.max = 1s;
    options.window = static_cast<std::uint32_t>(read.within(1, 10));
    RC_ASSERT(options.problems().empty());
    TickClock clock;
    std::vector<Duration> told;
    Timeout timeout(options, clock, [&told](Duration current) { told.push_back(current); });
    Duration current = 100ms;
    std::vector<Duration> window;
    std::vector<Duration> expected;
    std::uint64_t late = 0;
    while (!read.isAtEnd()) {
        const Duration takes = read.oneOf<Duration>({1ms, 20ms, 49ms, 100ms, 200ms, 500ms});
        const auto result = timeout.call([&](const Deadline& deadline) {
            RC_ASSERT(deadline.at() == clock.steady() + current);
            clock.advance(takes);
            RC_ASSERT(deadline.isOver() == (takes >= current));
            RC_ASSERT(deadline.left() == std::max(Duration::zero(), current - takes));
            return 5;
        });
        const bool isLate = takes >= current;
        late += isLate ? 1 : 0;
        RC_ASSERT(result.hasValue() == !isLate);
        if (isLate)
            RC_ASSERT(result.refusal() == (Refusal{Pattern::Timeout, RefusalReason::TimedOut, clock.steady()}));
        window.push_back(takes);
        if (options.kind == TimeoutOptions::Kind::Adaptive && window.size() == options.window) {
            std::sort(window.begin(), window.end());
            const auto rank = static_cast<std::size_t>(std::ceil(0.95 * static_cast<double>(window.size()) - 1e-9));
            const Duration next = std::clamp<Duration>(2 * window[rank - 1], options.min, options.max);
            if (next != std::exchange(current, next))
                expected.push_back(next);
            window.clear();
        }
        RC_ASSERT(timeout.current() == current);
        RC_ASSERT(told == expected);
    }
    RC_ASSERT(timeout.state().timeouts == late);
}

void shedderEqualsModel()
{
    const Script script = *scripts();
    ScriptReader read(script);
    LoadShedderOptions options;
    options.threshold = read.oneOf({1.0, 40.0});
    options.leaveBelow = read.oneOf({0.9, 1.0, 0.5});
    RC_ASSERT(options.problems().empty());
    std::vector<int> told;
    LoadShedder shedder(
        options, [&told](LoadLevel from, LoadLevel to, double) { told.push_back(int(to) - int(from)); });
    int level = 0;
    std::uint64_t shed = 0;
    std::vector<int> expected;
    while (!read.isAtEnd()) {
        const double ratio =
            read.oneOf({0.0, 0.5, 0.89, 0.9, 0.95, 1.0, 1.2, 1.34, 1.35, 1.5, 1.79, 1.8, 1.99, 2.0, 9.0, std::nan("")});
        int next = level;
        if (!std::isnan(ratio)) {
            const int up = ratio >= 2.0 ? 3 : ratio >= 1.5 ? 2 : ratio >= 1.0 ? 1 : 0;
            const double leave = options.leaveBelow;
            const int down = ratio < 1.0 * leave ? 0 : ratio < 1.5 * leave ? 1 : ratio < 2.0 * leave ? 2 : 3;
            next = std::max(up, std::min(level, down));
        }
        if (next != level)
            expected.push_back(next - level);
        level = next;
        RC_ASSERT(int(shedder.update(ratio * options.threshold)) == level);
        RC_ASSERT(told == expected);
        for (int priority = 0; priority < 4; ++priority) {
            const bool isServed = priority == 0 || priority + level < 4;
            shed += isServed ? 0 : 1;
            RC_ASSERT(shedder.admits(static_cast<Priority>(priority)) == isServed);
        }
        RC_ASSERT(shedder.state().shed == shed);
        RC_ASSERT(shedder.state().changes == expected.size());
    }
}

void registryEqualsMap()
{
    const Script script = *scripts();
    ScriptReader read(script);
    const auto capacity = static_cast<std::size_t>(read.below(5));
    Registry<int> registry(capacity);
    std::map<std::string, int> model;
    while (!read.isAtEnd()) {
        const std::string name(1, static_cast<char>('a' + read.below(7)));
        const int value = read.below(1000);
        if (read.below(3) == 0) {
            RC_ASSERT(registry.remove(name) == (model.erase(name) == 1));
        } else {
            const auto got = registry.getOrCreate(name, [value] { return std::make_unique<int>(value); });
            if (model.size() < capacity)
                model.emplace(name, value);
            RC_ASSERT((got != nullptr) == model.contains(name));
            if (got)
                RC_ASSERT(*got == model[name]);
        }
        RC_ASSERT(registry.size() == model.size());
        RC_ASSERT((registry.find(name) != nullptr) == model.contains(name));
        const auto list = registry.list();
        RC_ASSERT(
            std::equal(list.begin(), list.end(), model.begin(), model.end(), [](const auto& entry, const auto& pair) {
                return entry.name == pair.first && *entry.guard == pair.second;
            }));
    }
}

/** Whatever stands in the file: an answer, and never a breaker that is out of order. */
void damagedSnapshotsAreHarmless()
{
    const Script script = *scripts();
    ScriptReader read(script);
    TickClock clock(SteadyTime(1h), WallTime(24h * 365 * 50));
    SeededRandom random(1);
    BreakerOptions options;
    options.window.kind =
        read.oneOf({BreakerWindow::Kind::Time, BreakerWindow::Kind::Count, BreakerWindow::Kind::None});
    const BreakerPolicy policy(options, clock, random);
    CircuitBreaker breaker(policy);
    for (int i = read.below(7); i > 0; --i)
        if (auto admission = breaker.tryAcquire())
            breaker.settle(admission.permit, Outcome::Failure);
    std::string line = encode(breaker.snapshot());
    while (!read.isAtEnd()) {
        const auto at = static_cast<std::size_t>(read.below(static_cast<int>(line.size()) + 1));
        const std::string_view piece =
            read.oneOf<std::string_view>({"9", "-", " ", "99999999999999999999", "0 ", "x", "", "7 7 7"});
        line.replace(at, static_cast<std::size_t>(read.below(4)), piece);
        const auto snapshot = decodeBreakerSnapshot(line);
        if (!snapshot)
            continue;
        CircuitBreaker other(policy);
        other.restore(*snapshot, 24h * 365 * 60);
        const BreakerStatus status = other.status();
        RC_ASSERT(status.state <= BreakerState::Open);
        RC_ASSERT(status.mode <= BreakerMode::MetricsOnly);
        RC_ASSERT(status.halfOpenOutstanding + status.halfOpenSuccesses <= options.halfOpenMax);
        other.reset();
        RC_ASSERT(bool(other.tryAcquire()));
    }
}

// ---- The pipelines.

/** What the operation will do at its next attempt. */
struct Deed {
    bool succeeds;
    bool isRetryable;
    Duration takes;
};

/** One set of guards on a clock of its own, so that two can live through the same story. */
struct Household {
    explicit Household(ScriptReader read, bool waitsForAttempts)
        : limit({1000.0, static_cast<double>(read.within(1, 20))}, clock)
        , breakerPolicy(breakerOptions(read), clock, random)
        , retry(retryOptions(read), random)
        , timeout(timeoutOptions(read), clock)
        , faults({read.below(2) == 1, 0.1, 3ms, 0.1, 0.1}, random)
        , has{read.below(4) != 0, read.below(4) != 0, read.below(4) != 0, read.below(4) != 0, read.below(4) != 0,
              read.below(4) != 0}
        , pauses(waitsForAttempts)
    {
        shedder.update(read.oneOf({0.0, 0.0, 1.0}));
    }

    static BreakerOptions breakerOptions(ScriptReader& read)
    {
        BreakerOptions options;
        options.maxFailures = static_cast<std::uint32_t>(read.within(1, 4));
        options.resetTimeout = std::chrono::milliseconds(read.within(1, 50));
        options.operationTimeout = 1s;
        options.resetJitter = 0;
        return options;
    }
    static RetryOptions retryOptions(ScriptReader& read)
    {
        RetryOptions options;
        options.maxRetries = static_cast<std::uint32_t>(read.below(4));
        options.initial = std::chrono::milliseconds(read.within(1, 20));
        return options;
    }
    static TimeoutOptions timeoutOptions(ScriptReader& read)
    {
        TimeoutOptions options;
        options.initial = std::chrono::milliseconds(read.within(2, 30));
        return options;
    }

    PipelineGuards guards()
    {
        return {has[0] ? &shedder : nullptr, has[1] ? &limiter : nullptr, nullptr, has[2] ? &bulkhead : nullptr,
            has[3] ? &retry : nullptr, has[4] ? &breaker : nullptr, has[5] ? &timeout : nullptr, &faults};
    }

    TickClock clock{SteadyTime(1s)};
    SeededRandom random{5};
    RateLimit limit;
    RateLimiter limiter{limit};
    BulkheadLimit bulkheadLimit{{1, 1, 5s}, clock};
    Bulkhead bulkhead{bulkheadLimit};
    BreakerPolicy breakerPolicy;
    CircuitBreaker breaker{breakerPolicy};
    Retry retry;
    Timeout timeout;
    FaultInjector faults;
    LoadShedder shedder{LoadShedderOptions{}};
    std::array<bool, 6> has;
    bool pauses;
};

struct Story {
    explicit Story(ScriptReader& read)
    {
        for (int i = read.within(1, 12); i > 0; --i)
            deeds.push_back(
                {read.below(3) == 0, read.below(5) != 0, std::chrono::milliseconds(read.oneOf({0, 1, 5, 29, 60}))});
    }
    const Deed& next() { return deeds[at++ % deeds.size()]; }

    std::vector<Deed> deeds;
    std::size_t at = 0;
};

using Ending = std::variant<Refusal, int>;

Ending endingOf(const Guarded<int>& result)
{
    return result ? Ending(result.value()) : Ending(result.refusal());
}

/** 1 succeeded; -1 failed and may be tried again; -2 failed for good. */
Verdict judgeOfStory(int result)
{
    return {result > 0 ? Outcome::Success : Outcome::Failure, result == -1};
}

/** The composition by hand: as one would write it without a pipeline. */
Ending byHand(Household& h, Story& story, InstantPause& pause, std::uint32_t& calls)
{
    if (h.has[0] && !h.shedder.admits(Priority::Low))
        return Refusal{Pattern::LoadShedder, RefusalReason::Shed, h.clock.steady()};
    if (h.has[1])
        if (const auto decision = h.limiter.tryAcquire(); !decision)
            return decision.refusal();
    BulkheadSlot slot;
    if (h.has[2])
        slot = h.bulkhead.tryAcquire();
    std::optional<Retry::Run> run;
    if (h.has[3])
        run.emplace(h.retry);
    for (;;) {
        if (run)
            run->begin();
        BreakerPermit permit;
        if (h.has[4]) {
            auto admission = h.breaker.tryAcquire();
            if (!admission) {
                if (run)
                    run->after({Outcome::Failure, false});
                return admission.refusal();
            }
            permit = std::move(admission.permit);
        }
        const SteadyTime began = h.clock.steady();
        const Duration allowed = h.has[5] ? h.timeout.current() : Duration::max();
        Ending ending = 0;
        Verdict verdict;
        const Fault fault = h.faults.draw();
        if (fault.kind == Fault::Kind::Latency)
            pause.wait(std::min(fault.latency, allowed), {});
        const bool isOver = h.clock.steady() - began >= allowed;
        if (fault.kind == Fault::Kind::Error) {
            ending = Refusal{Pattern::FaultInjection, RefusalReason::Injected, h.clock.steady()};
            verdict = {Outcome::Failure, true};
        } else if (fault.kind == Fault::Kind::Timeout || isOver) {
            if (fault.kind == Fault::Kind::Timeout)
                pause.wait(h.has[5] ? allowed : Duration::zero(), {});
            ending = Refusal{Pattern::Timeout, RefusalReason::TimedOut, h.clock.steady()};
            verdict = {Outcome::Timeout, true};
        } else {
            ++calls;
            const Deed& deed = story.next();
            const int result = deed.succeeds ? 1 : deed.isRetryable ? -1 : -2;
            h.clock.advance(deed.takes);
            ending = result;
            verdict = judgeOfStory(result);
            if (h.clock.steady() - began >= allowed) {
                ending = Refusal{Pattern::Timeout, RefusalReason::TimedOut, h.clock.steady()};
                verdict = {Outcome::Timeout, true};
            }
        }
        const Duration latency = h.clock.steady() - began;
        if (h.has[4])
            h.breaker.settle(permit, verdict.outcome, latency);
        if (h.has[5])
            h.timeout.record(latency, verdict.outcome == Outcome::Timeout);
        const auto delay = run ? run->after(verdict) : std::nullopt;
        if (!delay)
            return ending;
        pause.wait(*delay, {});
    }
}

void compare(Household& a, Household& b)
{
    RC_ASSERT(a.clock.steady() == b.clock.steady());
    RC_ASSERT(a.breaker.status() == b.breaker.status());
    RC_ASSERT(a.limiter.state().allowed == b.limiter.state().allowed);
    RC_ASSERT(a.limiter.state().rejected == b.limiter.state().rejected);
    RC_ASSERT(a.retry.state().attempts == b.retry.state().attempts);
    RC_ASSERT(a.retry.state().exhausted == b.retry.state().exhausted);
    RC_ASSERT(a.timeout.state().timeouts == b.timeout.state().timeouts);
    RC_ASSERT(a.timeout.state().calls == b.timeout.state().calls);
    RC_ASSERT(a.shedder.state().shed == b.shedder.state().shed);
    RC_ASSERT(a.bulkhead.state().concurrent == 0u);
}

void pipelineEqualsCallsByHand()
{
    const Script script = *scripts();
    ScriptReader read(script);
    Household mine(read, true);
    Household hand(read, true);
    Story myStory(read);
    Story handStory = myStory;
    InstantPause myPause(mine.clock);
    InstantPause handPause(hand.clock);
    Pipeline pipeline(mine.guards(), mine.clock, myPause);
    std::uint32_t myCalls = 0;
    std::uint32_t handCalls = 0;
    while (!read.isAtEnd()) {
        const Duration rest = std::chrono::milliseconds(read.oneOf({0, 0, 1, 10, 100}));
        mine.clock.advance(rest);
        hand.clock.advance(rest);
        const auto operation = [&](const Attempt& attempt) {
            RC_ASSERT(!attempt.deadline.isOver());
            ++myCalls;
            const Deed& deed = myStory.next();
            mine.clock.advance(deed.takes);
            return deed.succeeds ? 1 : deed.isRetryable ? -1 : -2;
        };
        const Ending ending = endingOf(pipeline.execute(operation, judgeOfStory, {Priority::Low, {}}));
        RC_ASSERT(ending == byHand(hand, handStory, handPause, handCalls));
        RC_ASSERT(myCalls == handCalls);
        RC_ASSERT(myPause.waits == handPause.waits);
        compare(mine, hand);
    }
}

/** The asynchronous pipeline, with an operation that answers through the scheduler, gives what the blocking one gives.
 */
void asyncEqualsBlocking()
{
    const Script script = *scripts();
    ScriptReader read(script);
    Household mine(read, true);
    Household other(read, true);
    Story myStory(read);
    Story otherStory = myStory;
    ListScheduler scheduler(mine.clock);
    InstantPause pause(other.clock);
    AsyncPipeline asynchronous(mine.guards(), mine.clock, scheduler);
    Pipeline blocking(other.guards(), other.clock, pause);
    while (!read.isAtEnd()) {
        const Duration rest = std::chrono::milliseconds(read.oneOf({0, 0, 1, 10, 100}));
        mine.clock.advance(rest);
        other.clock.advance(rest);
        std::optional<Ending> ending;
        SteadyTime endedAt{};
        asynchronous.execute<int>(
            [&](const Attempt&, AsyncPipeline::Complete<int> complete) {
                const Deed deed = myStory.next();
                scheduler.after(deed.takes, [complete, deed] {
                    complete(deed.succeeds ? 1 : deed.isRetryable ? -1 : -2);
                });
            },
            [&](Guarded<int> result) {
                RC_ASSERT(!ending.has_value()); // exactly once
                ending = endingOf(result);
                endedAt = mine.clock.steady();
            },
            judgeOfStory, {Priority::Low, {}});
        scheduler.runAll();
        const Ending expected = endingOf(blocking.execute(
            [&](const Attempt& attempt) {
                // A blocking operation that looks at its deadline gives up there: so both end at the same time.
                const Deed& deed = otherStory.next();
                other.clock.advance(std::min(deed.takes, attempt.deadline.left()));
                return deed.succeeds ? 1 : deed.isRetryable ? -1 : -2;
            },
            judgeOfStory, {Priority::Low, {}}));
        RC_ASSERT(ending.has_value());
        RC_ASSERT(*ending == expected);
        RC_ASSERT(endedAt == other.clock.steady());
        // Timers of attempts that were over early have moved the asynchronous clock on; the other one follows.
        RC_ASSERT(mine.clock.steady() >= other.clock.steady());
        other.clock.advance(mine.clock.steady() - other.clock.steady());
        compare(mine, other);
    }
}

} // namespace

class ChoiceModelsTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { runSequences(5'000); }
    void retryDelays() { QVERIFY(rc::check("retry delays", delaysEqualPlainBackoff)); }
    void retryRuns() { QVERIFY(rc::check("retry runs", retriesEqualLoop)); }
    void timeout() { QVERIFY(rc::check("timeout", timeoutEqualsModel)); }
    void loadShedder() { QVERIFY(rc::check("load shedder", shedderEqualsModel)); }
    void registry() { QVERIFY(rc::check("registry", registryEqualsMap)); }
    void damagedSnapshots() { QVERIFY(rc::check("damaged snapshots", damagedSnapshotsAreHarmless)); }
    void pipeline() { QVERIFY(rc::check("pipeline", pipelineEqualsCallsByHand)); }
    void asyncPipeline() { QVERIFY(rc::check("asynchronous pipeline", asyncEqualsBlocking)); }
};

QTEST_APPLESS_MAIN(ChoiceModelsTest)
#include "tst_choicemodels.moc"
