// SPDX-License-Identifier: GPL-3.0-or-later
#include "health/recovery.h"

#include <rapidcheck.h>

#include <QTest>

using namespace dwcp;
using namespace std::chrono_literals;
using Step = RecoveryPlan::Step;

namespace {

constexpr WallTime start{std::chrono::seconds(1'773'844'328)};

RecoverySpec command()
{
    RecoverySpec spec;
    spec.kind = RecoveryKind::Command;
    return spec;
}

} // namespace

class RecoveryTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void attemptsComeAfterOneTwoAndFourSecondsAndThenItRests()
    {
        RecoveryPlan plan(command());
        WallTime now = start;
        plan.need(now, 0);
        for (const Duration delay : {Duration(1s), Duration(2s), Duration(4s)}) {
            QCOMPARE(plan.nextTurn(), now + delay);
            QCOMPARE(plan.advance(now + delay - 1ns, 0), Step::None);
            now += delay;
            QCOMPARE(plan.advance(now, 0), Step::Start);
            now += 100ms;
            const Step step = plan.ended({1, false, "exit code 1"}, now, now + 30s, 0);
            QCOMPARE(step, delay == 4s ? Step::Exhausted : Step::Failed);
        }
        QCOMPARE(plan.state().phase, RecoveryPhase::Exhausted);
        QCOMPARE(plan.need(now, 0), Step::None);
        QCOMPARE(plan.nextTurn(), WallTime::max());
        QCOMPARE(plan.state().log.size(), 3UL);
        plan.rest(now, true);
        plan.need(now, 0);
        QCOMPARE(plan.nextTurn(), now + 1s); // healed meanwhile: from the beginning
    }

    void doneIsNotYetASuccess()
    {
        RecoveryPlan plan(command());
        plan.need(start, 0);
        plan.advance(start + 1s, 0);
        QCOMPARE(plan.ended({1, true, {}}, start + 2s, start + 30s, 0), Step::None);
        QCOMPARE(plan.state().phase, RecoveryPhase::Verifying);
        QCOMPARE(plan.stillDown(start + 3s, 0), Step::Failed);
        plan.advance(start + 5s, 0);
        plan.ended({2, true, {}}, start + 6s, start + 30s, 0);
        QCOMPARE(plan.rest(start + 7s, true), Step::Succeeded);
        QVERIFY(plan.state().log.front().succeeded);
    }

    void aCheckThatNeverComesIsAFailure()
    {
        RecoveryPlan plan(command());
        plan.need(start, 0);
        plan.advance(start + 1s, 0);
        plan.ended({1, true, {}}, start + 2s, start + 30s, 0);
        QCOMPARE(plan.advance(start + 29s, 0), Step::None);
        QCOMPARE(plan.advance(start + 30s, 0), Step::Failed);
    }

    void cancelledItWaitsForHealthOrAnOperator()
    {
        RecoveryPlan plan(command());
        plan.need(start, 0);
        plan.advance(start + 1s, 0);
        QCOMPARE(plan.cancel(start + 2s), Step::Cancel);
        QCOMPARE(plan.ended({1, true, {}}, start + 3s, start + 9s, 0), Step::None); // too late to count
        plan.need(start + 4s, 0);
        QCOMPARE(plan.nextTurn(), WallTime::max());
        plan.ask(start + 5s);
        QCOMPARE(plan.advance(start + 5s, 0), Step::Start);
        QCOMPARE(plan.state().attempt, 1);
    }

    void aDryRunDoesNothing()
    {
        RecoverySpec spec = command();
        spec.dryRun = true;
        RecoveryPlan plan(spec);
        plan.need(start, 0);
        QCOMPARE(plan.advance(start + 1s, 0), Step::Failed);
        QCOMPARE(plan.advance(start + 3s, 0), Step::Failed);
        QCOMPARE(plan.advance(start + 7s, 0), Step::Exhausted);
        QCOMPARE(plan.state().log.front().text, std::string("dry run: nothing was done"));
    }

    void withoutAnActionNothingIsEverDone()
    {
        RecoveryPlan plan{RecoverySpec()};
        plan.need(start, 0);
        plan.ask(start);
        QCOMPARE(plan.nextTurn(), WallTime::max());
    }

    void aPlanGoesOnWhereItStood()
    {
        RecoveryPlan before(command());
        before.need(start, 0);
        before.advance(start + 1s, 0);
        before.ended({1, false, "exit code 1"}, start + 1s, start + 9s, 0);
        QCOMPARE(before.state().phase, RecoveryPhase::Waiting);

        RecoveryPlan waiting(command());
        QCOMPARE(waiting.resume(before.state(), before.actedAt(), start + 2s, 0), Step::None);
        QCOMPARE(waiting.nextTurn(), start + 3s); // since it began to wait, not anew
        QCOMPARE(waiting.advance(start + 3s, 0), Step::Start);
        QCOMPARE(waiting.state().attempt, 2);

        RecoveryPlan acting(command()); // the program ended while it acted
        QCOMPARE(acting.resume(waiting.state(), waiting.actedAt(), start + 60s, 0), Step::Failed);
        QCOMPARE(acting.state().log.front().text, std::string("the program ended before the action did"));
        QCOMPARE(acting.nextTurn(), start + 64s);
        QCOMPARE(acting.advance(start + 64s, 0), Step::Start);
        QCOMPARE(acting.ended({3, true, {}}, start + 65s, start + 90s, 0), Step::None);

        RecoveryPlan verifying(command());
        QCOMPARE(verifying.resume(acting.state(), acting.actedAt(), start + 70s, 0), Step::None);
        QCOMPARE(verifying.stillDown(start + 71s, 0), Step::Exhausted);

        RecoverySpec more = command();
        more.attempts = 7;
        RecoveryPlan exhausted(more);
        QCOMPARE(exhausted.resume(verifying.state(), verifying.actedAt(), start + 99s, 0), Step::None);
        QCOMPARE(exhausted.need(start + 99s, 0), Step::None);
        QCOMPARE(exhausted.nextTurn(), WallTime::max());
        QCOMPARE(exhausted.state().attempts, 7);
        QCOMPARE(exhausted.rest(start + 100s, true), Step::None);
        QCOMPARE(exhausted.state().phase, RecoveryPhase::Resting);
    }

    void neverTwoAtOnceAndNeverMoreThanAllowed()
    {
        QVERIFY(rc::check([] {
            RecoverySpec spec = command();
            spec.attempts = *rc::gen::inRange(1, 5);
            spec.jitter = *rc::gen::element(0.0, 0.5, 1.0);
            RecoveryPlan plan(spec);
            WallTime now = start;
            int open = 0;
            int sinceHealth = 0;
            for (int i = 0; i < 60; ++i) {
                now += std::chrono::milliseconds(*rc::gen::inRange(0, 5000));
                const double chance = *rc::gen::inRange(0, 100) / 100.0;
                Step step = Step::None;
                switch (*rc::gen::inRange(0, 7)) {
                case 0:
                    step = plan.need(now, chance);
                    break;
                case 1:
                    step = plan.ended({1, *rc::gen::arbitrary<bool>(), {}}, now, now + 5s, chance);
                    open = plan.state().phase == RecoveryPhase::Acting ? open : 0;
                    break;
                case 2:
                    step = plan.stillDown(now, chance);
                    break;
                case 3:
                    step = plan.rest(now, *rc::gen::arbitrary<bool>());
                    sinceHealth = 0;
                    break;
                case 4:
                    step = plan.cancel(now);
                    break;
                default:
                    step = plan.advance(now, chance);
                }
                open = step == Step::Cancel ? 0 : open;
                if (step == Step::Start) {
                    ++sinceHealth;
                    RC_ASSERT(++open == 1);
                }
                RC_ASSERT(sinceHealth <= spec.attempts);
                RC_ASSERT(plan.state().attempt <= spec.attempts);
                RC_ASSERT(plan.state().log.size() <= recoveryLogLength);
            }
        }));
    }
};

QTEST_APPLESS_MAIN(RecoveryTest)
#include "tst_recovery.moc"
