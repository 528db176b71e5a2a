// SPDX-License-Identifier: GPL-3.0-or-later

// The breaker by hand: the vectors that are known to be right, and the edges.

#include "resilience/breakercodec.h"
#include "resilience/breakermeter.h"
#include "resilience/circuitbreaker.h"

#include <QTest>

using namespace dwcp;
using namespace std::chrono_literals;

namespace {

using State = BreakerState;
using Mode = BreakerMode;

/** 3 failures, 50 ms, 3 trials; no backoff, no jitter. */
BreakerOptions plainOptions()
{
    BreakerOptions options;
    options.maxFailures = 3;
    options.resetTimeout = 50ms;
    options.resetBackoff = 1.0;
    options.resetJitter = 0.0;
    return options;
}

BreakerOptions timeOptions()
{
    BreakerOptions options = plainOptions();
    options.maxFailures = 0;
    options.window.kind = BreakerWindow::Kind::Time;
    options.window.length = 10s;
    options.window.buckets = 10;
    options.window.minimumCalls = 4;
    options.window.failureRate = 0.5;
    return options;
}

/** A breaker on its own clock, with a record of what it told. */
class Bench {
public:
    explicit Bench(const BreakerOptions& options = plainOptions())
        : policy(options, clock, random,
            [this](const CircuitBreaker&, const BreakerTransition& transition) { told.push_back(transition); })
        , breaker(policy)
    {
    }

    bool call(Outcome outcome, Duration latency = {})
    {
        auto admission = breaker.tryAcquire();
        return admission && breaker.settle(admission.permit, outcome, latency);
    }
    bool succeed() { return call(Outcome::Success); }
    bool fail() { return call(Outcome::Failure); }
    void failTimes(int times)
    {
        for (int i = 0; i < times; ++i)
            fail();
    }
    BreakerPermit take()
    {
        auto admission = breaker.tryAcquire();
        return std::move(admission.permit);
    }
    State state() const { return breaker.status().state; }
    Duration restLeft() const { return breaker.status().nextHalfOpen - clock.steady(); }
    CallCounts window() const { return breaker.status().window; }

    TickClock clock{SteadyTime(1h), WallTime(1'000'000h)};
    SeededRandom random{3};
    std::vector<BreakerTransition> told;
    BreakerPolicy policy;
    CircuitBreaker breaker;
};

} // namespace

class BreakerTest : public QObject {
    Q_OBJECT

private slots:
    void sequentialVector()
    {
        struct Row {
            char call;
            State state;
            std::uint32_t consecutive;
            std::uint32_t changes;
        };
        const Row rows[] = {{'F', State::Closed, 1, 0}, {'F', State::Closed, 2, 0}, {'S', State::Closed, 0, 0},
            {'F', State::Closed, 1, 0}, {'F', State::Closed, 2, 0}, {'F', State::Open, 3, 1}, {'R', State::Open, 3, 1},
            {'R', State::Open, 3, 1}, {'+', State::Open, 3, 1}, {'S', State::HalfOpen, 0, 2},
            {'S', State::HalfOpen, 0, 2}, {'F', State::Open, 1, 3}, {'+', State::Open, 1, 3},
            {'S', State::HalfOpen, 0, 4}, {'S', State::HalfOpen, 0, 4}, {'S', State::Closed, 0, 5},
            {'F', State::Closed, 1, 5}};
        Bench bench;
        for (const Row& row : rows) {
            if (row.call == '+')
                bench.clock.advance(60ms);
            else
                QCOMPARE(bench.call(row.call == 'F' ? Outcome::Failure : Outcome::Success), row.call != 'R');
            const BreakerStatus status = bench.breaker.status();
            QCOMPARE(status.state, row.state);
            QCOMPARE(status.consecutiveFailures, row.consecutive);
            QCOMPARE(status.transitions(), row.changes);
        }
        const BreakerStatus status = bench.breaker.status();
        QCOMPARE(status.totals.successes, 6u);
        QCOMPARE(status.totals.failures, 7u);
        QCOMPARE(status.rejections, 2u); // rejections are in no rate
    }

    void alternatingResultsOpenOnlyByRate()
    {
        Bench consecutive;
        BreakerOptions options = timeOptions();
        Bench rate(options);
        for (int i = 0; i < 1000; ++i) {
            consecutive.call(i % 2 ? Outcome::Success : Outcome::Failure);
            if (i < 4)
                rate.call(i % 2 ? Outcome::Success : Outcome::Failure);
        }
        QCOMPARE(consecutive.state(), State::Closed);
        QCOMPARE(rate.state(), State::Closed); // two of four, but the fourth was a success: only a failure opens
        rate.fail();
        QCOMPARE(rate.state(), State::Open);
        QCOMPARE(rate.told.back().cause, BreakerCause::FailureRate);
    }

    void halfOpenAdmitsExactlyThreeOfTwoHundred()
    {
        Bench bench;
        bench.failTimes(3);
        bench.clock.advance(50ms);
        std::vector<BreakerPermit> permits;
        for (int i = 0; i < 200; ++i)
            if (auto admission = bench.breaker.tryAcquire())
                permits.push_back(std::move(admission.permit));
            else
                QCOMPARE(admission.reason(), RefusalReason::HalfOpenFull);
        QCOMPARE(permits.size(), 3u);
        QVERIFY(permits[0].isTrial());
        QCOMPARE(bench.breaker.status().halfOpenOutstanding, 3u);
        bench.breaker.settle(permits[0], Outcome::Success);
        // One place is free again, but two more successes are on their way and only two are needed.
        QVERIFY(!bench.breaker.tryAcquire());
    }

    void cancelledTrialFreesItsPlace()
    {
        Bench bench;
        bench.failTimes(3);
        bench.clock.advance(50ms);
        std::array<BreakerPermit, 3> trials{bench.take(), bench.take(), bench.take()};
        QVERIFY(!bench.breaker.tryAcquire());
        bench.breaker.settle(trials[1], Outcome::Cancelled);
        QCOMPARE(bench.breaker.status().totals.calls(), 3u);
        QVERIFY(bool(bench.breaker.tryAcquire()));
    }

    void lateFailureArrivesInHalfOpen()
    {
        Bench bench;
        auto early = bench.take();
        bench.failTimes(3);
        bench.clock.advance(50ms);
        auto trial = bench.take();
        QCOMPARE(bench.state(), State::HalfOpen);
        QVERIFY(bench.breaker.settle(early, Outcome::Failure));
        QCOMPARE(bench.state(), State::HalfOpen);
        QCOMPARE(bench.breaker.status().totals.failures, 4u);
        QCOMPARE(bench.breaker.status().halfOpenOutstanding, 1u);
        bench.breaker.settle(trial, Outcome::Success);
        QCOMPARE(bench.breaker.status().halfOpenSuccesses, 1u);
    }

    void lateResultsAreInNoWindow()
    {
        Bench bench(timeOptions());
        auto early = bench.take();
        auto earlyToo = bench.take();
        bench.breaker.open();
        bench.breaker.reset();
        bench.breaker.settle(early, Outcome::Failure);
        bench.breaker.settle(earlyToo, Outcome::Success);
        QCOMPARE(bench.window(), (CallCounts{0, 0, 0}));
        QCOMPARE(bench.breaker.status().totals, (CallCounts{1, 1, 0}));
    }

    void failuresWhileOpenDoNotMoveTheResetTime()
    {
        Bench bench;
        std::vector<BreakerPermit> flying;
        for (int i = 0; i < 10; ++i)
            flying.push_back(bench.take());
        bench.failTimes(3);
        const SteadyTime at = bench.breaker.status().nextHalfOpen;
        for (auto& permit : flying) {
            bench.clock.advance(4ms);
            bench.breaker.settle(permit, Outcome::Failure);
        }
        QCOMPARE(bench.breaker.status().nextHalfOpen, at);
        QCOMPARE(bench.breaker.status().transitions(), 1u);
    }

    void neverSettledTrialsAreReleased()
    {
        BreakerOptions options = plainOptions();
        options.permitDeadline = 30s;
        Bench bench(options);
        bench.failTimes(3);
        bench.clock.advance(50ms);
        auto first = bench.take();
        bench.clock.advance(10s);
        const std::array<BreakerPermit, 2> others{bench.take(), bench.take()};
        QVERIFY(others[1].isTrial());
        bench.clock.advance(30s - 1ns);
        const auto refused = bench.breaker.tryAcquire();
        QCOMPARE(refused.reason(), RefusalReason::HalfOpenFull);
        QCOMPARE(refused.retryAt(), bench.clock.steady() + 1ns);
        bench.clock.advance(1ns);
        auto fourth = bench.take();
        QVERIFY(fourth.isTrial());
        QVERIFY(bench.breaker.settle(first, Outcome::Failure)); // too late: counted, changes nothing
        QCOMPARE(bench.state(), State::HalfOpen);
        QCOMPARE(bench.breaker.status().halfOpenOutstanding, 1u);
        bench.breaker.settle(fourth, Outcome::Failure);
        QCOMPARE(bench.state(), State::Open);
    }

    void droppedPermitsHarmNobodyWhenClosed()
    {
        Bench bench;
        for (int i = 0; i < 1000; ++i)
            static_cast<void>(bench.take());
        QVERIFY(bench.succeed());
        QCOMPARE(bench.breaker.status().totals.calls(), 1u);
    }

    void permitSettlesOnce()
    {
        Bench bench;
        auto permit = bench.take();
        BreakerPermit moved = std::move(permit);
        QVERIFY(permit.isEmpty()); // NOLINT: that is the point
        QVERIFY(!bench.breaker.settle(permit, Outcome::Failure));
        QVERIFY(bench.breaker.settle(std::move(moved), Outcome::Failure));
        QVERIFY(!bench.breaker.settle(moved, Outcome::Failure)); // NOLINT
        QCOMPARE(bench.breaker.status().totals.failures, 1u);
        BreakerPermit assigned;
        QVERIFY(!assigned.isTrial());
        assigned = bench.take();
        QVERIFY(!assigned.isEmpty());
    }

    void operationTimeoutIsAFailure()
    {
        Bench bench;
        QVERIFY(bench.call(Outcome::Success, 10s - 1ns));
        QVERIFY(bench.call(Outcome::Success, 10s));
        QVERIFY(bench.call(Outcome::Timeout));
        QCOMPARE(bench.breaker.status().totals, (CallCounts{1, 2, 0}));
        QCOMPARE(bench.breaker.status().consecutiveFailures, 2u);
    }

    void backoffGrowsWithFailedTrialsAndIsCapped()
    {
        BreakerOptions options = plainOptions();
        options.resetBackoff = 2.0;
        options.maxResetTimeout = 300ms;
        Bench bench(options);
        bench.failTimes(3);
        for (const Duration rest : {50ms, 100ms, 200ms, 300ms, 300ms}) {
            QCOMPARE(bench.restLeft(), rest);
            bench.clock.advance(rest);
            QVERIFY(bench.fail());
            QCOMPARE(bench.state(), State::Open);
        }
        QCOMPARE(bench.breaker.status().reopenings, 5u);
        bench.clock.advance(300ms);
        bench.succeed();
        bench.succeed();
        bench.succeed();
        bench.failTimes(3);
        QCOMPARE(bench.restLeft(), Duration(50ms)); // closing forgives
    }

    void backoffAtTheSixtyThirdReopening()
    {
        BreakerOptions options = plainOptions();
        options.resetBackoff = 100.0;
        options.maxResetTimeout = 24h * 366;
        options.resetJitter = 1.0;
        Bench bench(options);
        bench.breaker.open();
        for (int i = 0; i < 70; ++i) {
            bench.breaker.allowHalfOpen();
            QVERIFY(bench.fail());
        }
        QCOMPARE(bench.breaker.status().reopenings, 63u);
        QCOMPARE(bench.restLeft(), Duration(24h * 366));
    }

    void jitterLengthensWithinItsShare()
    {
        BreakerOptions options = plainOptions();
        options.resetJitter = 0.2;
        Bench bench(options);
        std::vector<Duration> rests;
        for (int i = 0; i < 50; ++i) {
            bench.breaker.open();
            rests.push_back(bench.restLeft());
            bench.breaker.reset();
        }
        const auto [least, most] = std::minmax_element(rests.begin(), rests.end());
        QVERIFY(*least >= 50ms && *most < 60ms);
        QVERIFY(*most - *least > 5ms);
    }

    void windowRollsAtExactBoundaries()
    {
        Bench bench(timeOptions()); // buckets of 1 s, from the bench's hour on
        bench.fail();
        bench.clock.advance(10s - 1ns); // the last moment of the window that the failure began
        QCOMPARE(bench.window().failures, 1u);
        bench.clock.advance(1ns);
        QCOMPARE(bench.window().failures, 0u);

        bench.clock.advance(999ms);
        bench.succeed(); // still in the bucket that began at 10 s
        bench.clock.advance(1ms);
        bench.succeed(); // the first of the next
        bench.clock.advance(9s - 1ns);
        QCOMPARE(bench.window().successes, 2u);
        bench.clock.advance(1ns);
        QCOMPARE(bench.window().successes, 1u);
        bench.clock.advance(1s);
        QCOMPARE(bench.window().successes, 0u);
    }

    void windowForgetsAfterALongRest()
    {
        Bench bench(timeOptions());
        bench.failTimes(3);
        bench.clock.advance(11h);
        bench.fail();
        QCOMPARE(bench.window().failures, 1u);
        QCOMPARE(bench.state(), State::Closed);
    }

    void rateIsReachedExactly()
    {
        BreakerOptions options = timeOptions();
        options.window.failureRate = 0.1;
        options.window.minimumCalls = 30;
        Bench bench(options);
        for (int i = 0; i < 27; ++i)
            bench.succeed();
        bench.failTimes(2);
        QCOMPARE(bench.state(), State::Closed);
        bench.fail(); // 3 of 30: 0.1, although 0.1 * 30 is more than 3 in binary
        QCOMPARE(bench.state(), State::Open);
    }

    void moreThanAByteOfConsecutiveFailures()
    {
        BreakerOptions options = plainOptions();
        options.maxFailures = 65'535;
        Bench bench(options);
        bench.failTimes(65'534);
        QCOMPARE(bench.breaker.status().consecutiveFailures, 65'534u);
        QCOMPARE(bench.state(), State::Closed);
        bench.fail();
        QCOMPARE(bench.state(), State::Open);
    }

    void manyFailuresInOneBucketStayExact()
    {
        BreakerOptions options = timeOptions();
        options.window.failureRate = 0.9;
        Bench bench(options);
        bench.failTimes(3);
        bench.breaker.reset(); // what was before is in no window
        bench.succeed();
        bench.clock.advance(1s);
        for (int i = 0; i < 70'000; ++i) {
            bench.succeed();
            bench.fail();
        }
        bench.clock.advance(1s); // more than the 16 bits of a packed bucket: the window widens
        bench.fail();
        QCOMPARE(bench.window(), (CallCounts{70'001, 70'001, 0}));
        const BreakerSnapshot snapshot = bench.breaker.snapshot();
        CircuitBreaker other(bench.policy);
        QCOMPARE(other.restore(snapshot, 1s), RestoreResult::Restored);
        QVERIFY(other.snapshot() == snapshot); // a packed window takes over a wide one
        bench.clock.advance(9s);
        QCOMPARE(bench.window(), (CallCounts{0, 1, 0}));
        other.advance();
        QCOMPARE(other.status().window, (CallCounts{0, 1, 0}));
    }

    void slowCallsOpen()
    {
        BreakerOptions options = timeOptions();
        options.window.failureRate = 0;
        options.window.slowCallRate = 0.5;
        options.window.slowCall = 100ms;
        Bench bench(options);
        bench.call(Outcome::Success, 99ms);
        bench.call(Outcome::Success, 99ms);
        bench.call(Outcome::Success, 100ms);
        QCOMPARE(bench.state(), State::Closed);
        bench.call(Outcome::Success, 200ms);
        QCOMPARE(bench.state(), State::Open);
        QCOMPARE(bench.told.back().cause, BreakerCause::SlowCallRate);
        QCOMPARE(bench.breaker.status().totals.slow, 2u);
        bench.clock.advance(50ms);
        bench.call(Outcome::Success, 100ms); // a slow trial does not say that it is back
        QCOMPARE(bench.state(), State::Open);
        QCOMPARE(bench.told.back().cause, BreakerCause::TrialFailed);
        QCOMPARE(bench.breaker.status().consecutiveFailures, 0u);
    }

    void clockThatJumpsBackCannotKeepItOpen()
    {
        Bench bench;
        bench.failTimes(3);
        bench.clock.advance(-30min);
        QVERIFY(!bench.succeed());
        QCOMPARE(bench.restLeft(), Duration(50ms)); // the rest begins anew, and is no longer
        bench.clock.advance(50ms);
        QVERIFY(bench.succeed());
    }

    void clockThatJumpsBackCannotStretchABucket()
    {
        Bench bench(timeOptions());
        bench.clock.advance(-30min);
        bench.fail();
        bench.clock.advance(10s);
        QCOMPARE(bench.window().failures, 0u);
    }

    void modesDecideInsteadOfTheRules()
    {
        Bench bench;
        bench.breaker.setMode(Mode::ForcedOpen);
        const auto refused = bench.breaker.tryAcquire();
        QCOMPARE(refused.reason(), RefusalReason::ForcedOpen);
        QCOMPARE(refused.retryAt(), SteadyTime::max());
        QCOMPARE(bench.breaker.status().shown(), State::Open);
        QVERIFY(!bench.breaker.open());
        QVERIFY(!bench.breaker.allowHalfOpen());

        bench.breaker.setMode(Mode::Disabled);
        bench.failTimes(100);
        QCOMPARE(bench.breaker.status().shown(), State::Closed);
        QCOMPARE(bench.breaker.status().totals.failures, 100u);
        QCOMPARE(bench.breaker.status().consecutiveFailures, 0u);
        QVERIFY(!bench.breaker.open());

        bench.breaker.setMode(Mode::MetricsOnly);
        bench.failTimes(3);
        QCOMPARE(bench.state(), State::Open);
        QCOMPARE(bench.breaker.status().shown(), State::Closed);
        QVERIFY(bench.fail()); // a rehearsal refuses nobody
        bench.clock.advance(50ms);
        for (int i = 0; i < 5; ++i)
            QVERIFY(bool(bench.breaker.tryAcquire()));
        QCOMPARE(bench.breaker.status().halfOpenOutstanding, 3u);
        QVERIFY(bench.breaker.allowHalfOpen() == false);
        QCOMPARE(bench.breaker.status().rejections, 1u);
    }

    void modeThatDoesNotDifferIsNoTransition()
    {
        Bench bench;
        bench.breaker.setMode(Mode::Automatic);
        QCOMPARE(bench.told.size(), 0u);
        bench.breaker.setMode(Mode::Disabled);
        bench.breaker.setMode(Mode::Disabled, 10s); // a new time to live, nothing else
        QCOMPARE(bench.told.size(), 1u);
        QCOMPARE(bench.breaker.status().modeUntil, bench.clock.steady() + 10s);
    }

    void modeChangeMidTrial()
    {
        Bench bench;
        bench.failTimes(3);
        bench.clock.advance(50ms);
        auto trial = bench.take();
        bench.breaker.setMode(Mode::ForcedOpen);
        bench.breaker.setMode(Mode::Automatic);
        QCOMPARE(bench.state(), State::HalfOpen);
        QCOMPARE(bench.breaker.status().halfOpenOutstanding, 0u);
        bench.breaker.settle(trial, Outcome::Failure); // of an older generation
        QCOMPARE(bench.state(), State::HalfOpen);
    }

    void resetIsOneTransition()
    {
        Bench bench;
        bench.failTimes(3);
        QVERIFY(bench.breaker.reset());
        QCOMPARE(bench.breaker.status().transitions(), 2u);
        QCOMPARE(bench.breaker.status().shown(), State::Closed);
        QCOMPARE(bench.told.back().cause, BreakerCause::Operator);
        bench.fail();
        QVERIFY(!bench.breaker.reset()); // nothing to change, but nothing is held against it either
        QCOMPARE(bench.breaker.status().consecutiveFailures, 0u);
        bench.breaker.setMode(Mode::ForcedOpen, 10s);
        QVERIFY(bench.breaker.reset());
        QCOMPARE(bench.breaker.status().mode, Mode::Automatic);
        QCOMPARE(bench.breaker.status().modeUntil, SteadyTime::max());
        QCOMPARE(bench.breaker.status().transitions(), 4u);
    }

    void healthOpensAndLetsTry()
    {
        Bench bench;
        QVERIFY(bench.breaker.open());
        QVERIFY(!bench.breaker.open());
        QCOMPARE(bench.told.back().cause, BreakerCause::Health);
        QVERIFY(!bench.succeed());
        QVERIFY(bench.breaker.allowHalfOpen());
        QVERIFY(!bench.breaker.allowHalfOpen());
        QVERIFY(bench.succeed());
        QVERIFY(bench.breaker.open()); // also from half-open, and then it rests longer
        QCOMPARE(bench.breaker.status().reopenings, 1u);
        QCOMPARE(bench.breaker.status().halfOpenSuccesses, 0u);
    }

    void timeAloneChangesItWhenAsked()
    {
        Bench bench;
        QVERIFY(!bench.breaker.advance());
        bench.failTimes(3);
        bench.clock.advance(50ms - 1ns);
        QVERIFY(!bench.breaker.advance());
        bench.clock.advance(1ns);
        QCOMPARE(bench.state(), State::Open); // looking changes nothing
        QVERIFY(bench.breaker.advance());
        QCOMPARE(bench.state(), State::HalfOpen);
        QCOMPARE(bench.told.back().cause, BreakerCause::ResetTimeout);
    }

    void tripWithTimeToLiveOverARestart()
    {
        Bench bench;
        bench.breaker.setMode(Mode::ForcedOpen, 30min);
        QCOMPARE(bench.breaker.tryAcquire().retryAt(), bench.clock.steady() + 30min);
        bench.clock.advance(10min);
        const std::string file = encode(bench.breaker.snapshot());

        // A new process, five minutes later: another steady clock, the same wall.
        TickClock clock(SteadyTime(1min), bench.clock.wall() + 5min);
        SeededRandom random(1);
        const BreakerPolicy policy(plainOptions(), clock, random);
        CircuitBreaker breaker(policy);
        QCOMPARE(breaker.restore(*decodeBreakerSnapshot(file), 1h), RestoreResult::Restored);
        QCOMPARE(breaker.status().mode, Mode::ForcedOpen);
        QCOMPARE(breaker.status().since, SteadyTime(1min - 15min));
        QCOMPARE(breaker.status().modeUntil, SteadyTime(16min));
        clock.advance(15min - 1ns);
        QVERIFY(!breaker.tryAcquire());
        clock.advance(1ns);
        QVERIFY(bool(breaker.tryAcquire()));
        QCOMPARE(breaker.status().mode, Mode::Automatic);
        QCOMPARE(breaker.status().transitions(), 2u);
    }

    void timeToLiveThatEndedDuringTheRestart()
    {
        Bench bench;
        bench.breaker.setMode(Mode::Disabled, 1min);
        const BreakerSnapshot snapshot = bench.breaker.snapshot();
        bench.clock.advance(2min);
        CircuitBreaker later(bench.policy);
        QCOMPARE(later.restore(snapshot, 1h), RestoreResult::Restored);
        QCOMPARE(later.status().mode, Mode::Automatic);
        later.setMode(Mode::ForcedOpen, 1min);
        QCOMPARE(later.restore(Bench().breaker.snapshot(), 24h * 365 * 200), RestoreResult::Restored);
        QCOMPARE(later.status().modeUntil, SteadyTime::max()); // nothing is left of what was there before
    }

    void openBreakerSurvivesARestart()
    {
        BreakerOptions options = timeOptions();
        options.resetTimeout = 60s;
        Bench bench(options);
        bench.failTimes(4);
        bench.clock.advance(20s);
        BreakerSnapshot snapshot = bench.breaker.snapshot();
        bench.clock.advance(10s);
        CircuitBreaker breaker(bench.policy);
        QCOMPARE(breaker.restore(snapshot, 10s), RestoreResult::Restored);
        QCOMPARE(breaker.status(), bench.breaker.status());
        QCOMPARE(breaker.restore(snapshot, 10s - 1ns), RestoreResult::TooOld);
        snapshot.taken += 10s + 1min;
        QCOMPARE(breaker.restore(snapshot, 1h), RestoreResult::Restored); // clocks may disagree a little
        QCOMPARE(breaker.status().nextHalfOpen - bench.clock.steady(), Duration(40s));
        snapshot.taken += 1ns;
        QCOMPARE(breaker.restore(snapshot, 1h), RestoreResult::FromTheFuture);
        snapshot.version = 2;
        QCOMPARE(breaker.restore(snapshot, 1h), RestoreResult::WrongVersion);
    }

    void snapshotFromTheFirstMomentIsSane()
    {
        TickClock clock; // both clocks at zero
        SeededRandom random(1);
        const BreakerPolicy policy(plainOptions(), clock, random);
        CircuitBreaker breaker(policy);
        breaker.open();
        CircuitBreaker other(policy);
        QCOMPARE(other.restore(breaker.snapshot(), 0s), RestoreResult::Restored);
        QCOMPARE(other.status().nextHalfOpen, SteadyTime(50ms));
    }

    void damagedSnapshotsAreRefused_data()
    {
        QTest::addColumn<int>("field");
        for (int field = 0; field < 11; ++field)
            QTest::newRow(qPrintable(QString::number(field))) << field;
    }
    void damagedSnapshotsAreRefused()
    {
        QFETCH(int, field);
        Bench bench;
        BreakerSnapshot snapshot = bench.breaker.snapshot();
        const Duration tooLong = 24h * 36526;
        switch (field) {
        case 0:
            snapshot.state = static_cast<State>(3);
            break;
        case 1:
            snapshot.mode = static_cast<Mode>(4);
            break;
        case 2:
            snapshot.consecutiveFailures = 65'536;
            break;
        case 3:
            snapshot.taken = WallTime(-1ns);
            break;
        case 4:
            snapshot.age = tooLong;
            break;
        case 5:
            snapshot.age = -tooLong;
            break;
        case 6:
            snapshot.dueIn = tooLong;
            break;
        case 7:
            snapshot.modeLeft = -tooLong;
            break;
        case 8:
            snapshot.halfOpenOutstanding = 4;
            break;
        case 9:
            snapshot.halfOpenSuccesses = 4;
            break;
        default:
            snapshot.halfOpenOutstanding = 2;
            snapshot.halfOpenSuccesses = 2;
        }
        QCOMPARE(bench.breaker.restore(snapshot, 1h), RestoreResult::Damaged);
        QCOMPARE(bench.breaker.status(), Bench().breaker.status());
    }

    void snapshotOfOtherOptionsStartsANewWindow()
    {
        Bench ten(timeOptions());
        ten.failTimes(2);
        BreakerOptions options = timeOptions();
        options.window.buckets = 5;
        Bench five(options);
        QCOMPARE(five.breaker.restore(ten.breaker.snapshot(), 1h), RestoreResult::Restored);
        QCOMPARE(five.window().calls(), 0u);
        QCOMPARE(five.breaker.status().totals.failures, 2u);
    }

    void codecRefusesWhatItDidNotWrite()
    {
        Bench bench(timeOptions());
        bench.fail();
        const std::string line = encode(bench.breaker.snapshot());
        QCOMPARE(line.substr(0, 2), std::string("1 "));
        QVERIFY(decodeBreakerSnapshot(line).has_value());
        QVERIFY(!decodeBreakerSnapshot(line + " 1"));
        QVERIFY(!decodeBreakerSnapshot(line.substr(0, line.size() - 2)));
        QVERIFY(!decodeBreakerSnapshot(""));
        QVERIFY(!decodeBreakerSnapshot("one"));
        QVERIFY(!decodeBreakerSnapshot("1x"));
        QCOMPARE(decodeBreakerSnapshot("7 whatever comes then")->version, 7u);
        QVERIFY(!decodeBreakerSnapshot("1 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 1000001")); // more than any window holds
        QVERIFY(decodeBreakerSnapshot("1 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0").has_value());
    }

    void callDoesBothSteps()
    {
        BreakerOptions options = plainOptions();
        options.recordsLatency = true;
        Bench bench(options);
        const auto answer = bench.breaker.call([&bench] {
            bench.clock.advance(3ms);
            return 42;
        });
        QCOMPARE(answer.value(), 42);
        QCOMPARE(bench.breaker.latencies()->count(), 1u);
        QCOMPARE(bench.breaker.latencies()->sum(), Duration(3ms));
        QVERIFY(!bench.breaker.call([] { return false; }).value()); // the operation's own result, though it failed
        QCOMPARE(bench.breaker.call([] { return 7; }, [](int) { return Outcome::Timeout; }).value(), 7);
        QCOMPARE(bench.breaker.call([] { return 8; }, [](int n) { return n < 8; }).value(), 8);
        QCOMPARE(bench.breaker.status().consecutiveFailures, 3u);
        const auto refused = bench.breaker.call([] { QFAIL("must not be called"); });
        QVERIFY(!refused.hasValue());
        QCOMPARE(refused.refusal().pattern, Pattern::CircuitBreaker);
        QCOMPARE(refused.refusal().reason, RefusalReason::Open);
        QCOMPARE(refused.refusal().retryAt, bench.clock.steady() + 50ms);
    }

    void exceptionIsAFailureAndPassesThrough()
    {
        Bench bench;
        const auto failing = []() -> int { throw std::runtime_error("gone"); };
        QVERIFY_THROWS_EXCEPTION(std::runtime_error, static_cast<void>(bench.breaker.call(failing)));
        QCOMPARE(bench.breaker.status().totals.failures, 1u);
        QVERIFY(bench.breaker.call([] {}).hasValue()); // nothing returned, nothing wrong
    }

    void latenciesAreKeptOnlyWhenAsked()
    {
        Bench without;
        without.call(Outcome::Success, 5ms);
        QVERIFY(without.breaker.latencies() == nullptr);
        BreakerOptions options = plainOptions();
        options.recordsLatency = true;
        Bench with(options);
        with.call(Outcome::Success, 5ms);
        with.call(Outcome::Failure, 5ms);
        with.call(Outcome::Cancelled, 5ms); // says nothing about the callee
        QCOMPARE(with.breaker.latencies()->count(), 2u);
        QCOMPARE(with.breaker.status().totals, (CallCounts{1, 1, 0}));
    }

    void shardsCountTheSame()
    {
        Bench bench(timeOptions());
        for (int i = 0; i < 10; ++i)
            bench.succeed();
        QVERIFY(!bench.breaker.attachShards(0));
        QVERIFY(bench.breaker.attachShards(1000)); // no more than there can be threads with a slot
        QVERIFY(!bench.breaker.attachShards(8));
        for (int i = 0; i < 10; ++i)
            bench.succeed();
        QCOMPARE(bench.breaker.status().totals.successes, 20u);
        QCOMPARE(bench.window().successes, 20u);
        const BreakerSnapshot snapshot = bench.breaker.snapshot();
        QCOMPARE(bench.breaker.restore(snapshot, 1s), RestoreResult::Restored);
        QVERIFY(bench.breaker.snapshot() == snapshot); // what the shards hold is not added twice
    }

    void namesAreThoseOfTheLabels()
    {
        QVERIFY(nameOf(State::HalfOpen) == "half-open");
        QVERIFY(nameOf(Mode::MetricsOnly) == "metrics-only");
        QVERIFY(nameOf(BreakerCause::ModeExpired) == "mode-expired");
        QVERIFY(nameOf(RestoreResult::FromTheFuture) == "from the future");
        QVERIFY(nameOf(static_cast<State>(3)) == "unknown");
        QVERIFY(nameOf(Pattern::FaultInjection) == "fault-injection");
        QVERIFY(nameOf(RefusalReason::Cancelled) == "cancelled");
    }

    void meterCountsWhatShows()
    {
        TickClock clock;
        SeededRandom random(1);
        int told = 0;
        MeteredBreaker breaker(
            plainOptions(), clock, random, [&told](const CircuitBreaker&, const BreakerTransition&) { ++told; });
        breaker->open();
        breaker->allowHalfOpen();
        breaker->setMode(Mode::MetricsOnly);
        breaker->open(); // does not show
        breaker->setMode(Mode::ForcedOpen);
        breaker->reset();
        (*breaker).open();
        const auto changes = [&breaker](std::string_view from, std::string_view to) {
            std::uint64_t sum = 0;
            for (std::size_t i = 0; i < BreakerMeter::Faces; ++i)
                for (std::size_t j = 0; j < BreakerMeter::Faces; ++j)
                    if (BreakerMeter::faceName(i) == from && BreakerMeter::faceName(j) == to)
                        sum += breaker.meter().changes(i, j);
            return sum;
        };
        QCOMPARE(changes("closed", "open"), 2u);
        QCOMPARE(changes("open", "half-open"), 1u);
        QCOMPARE(changes("half-open", "metrics-only"), 1u);
        QCOMPARE(changes("metrics-only", "forced-open"), 1u);
        QCOMPARE(changes("forced-open", "closed"), 1u);
        QCOMPARE(changes("metrics-only", "metrics-only"), 0u);
        QCOMPARE(told, 7);
        const MeteredBreaker& constant = breaker;
        QCOMPARE(constant->status().state, State::Open);
        QCOMPARE((*constant).status().mode, Mode::Automatic);
    }

    void sizes()
    {
        QCOMPARE(sizeof(CircuitBreaker), 128u);
        QCOMPARE(sizeof(BreakerPermit), 8u);
    }
};

QTEST_APPLESS_MAIN(BreakerTest)
#include "tst_breaker.moc"
