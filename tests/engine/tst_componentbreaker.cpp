// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/componentbreaker.h"
#include "support/builders.h"

#include <QTest>

using namespace dwcp;
using namespace std::chrono_literals;

namespace {

/** One breaker with its clock. Reset after 60 s, up to a tenth later. */
struct Rig {
    TickClock tick{SteadyTime(testStart.time_since_epoch()), testStart};
    SeededRandom random{1};
    BreakerGroup group{BreakerSpec{}, tick, random};
    ComponentBreaker breaker{"n0/acp", group};

    void fail(int times)
    {
        for (int i = 0; i < times; ++i)
            breaker.settle(false);
    }
    void pass(int times)
    {
        for (int i = 0; i < times; ++i)
            breaker.settle(true);
    }
    BreakerState state() const { return breaker.view().state; }
};

} // namespace

class ComponentBreakerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void fiveFailuresInARowOpenIt()
    {
        Rig rig;
        rig.fail(4);
        QVERIFY(rig.state() == BreakerState::Closed);
        QCOMPARE(rig.breaker.view().consecutiveFailures, 4U);
        rig.fail(1);
        QVERIFY(rig.state() == BreakerState::Open);
        QCOMPARE(rig.breaker.takeChanges().size(), std::size_t{1});
        QVERIFY(rig.breaker.takeChanges().empty());
    }

    void anOpenOneTakesNoResults()
    {
        Rig rig;
        rig.breaker.openByHealth();
        rig.pass(10);
        QVERIFY(rig.state() == BreakerState::Open);
        QCOMPARE(rig.breaker.view().successes, std::uint64_t{0});
    }

    void timeHalfOpensItAndThreeGoodResultsCloseIt()
    {
        Rig rig;
        rig.breaker.openByHealth();
        QVERIFY(rig.breaker.nextTurn() >= testStart + 60s);
        QVERIFY(rig.breaker.nextTurn() <= testStart + 66s);
        QCOMPARE(rig.breaker.view().nextHalfOpen, rig.breaker.nextTurn());
        rig.tick.advance(66s);
        rig.breaker.poll();
        QVERIFY(rig.state() == BreakerState::HalfOpen);
        QCOMPARE(rig.breaker.nextTurn(), WallTime::max());
        rig.pass(2);
        QCOMPARE(rig.breaker.view().trialsPassed, 2U);
        QCOMPARE(rig.breaker.view().trialsNeeded, 3U);
        rig.pass(1);
        QVERIFY(rig.state() == BreakerState::Closed);
    }

    void aFailedTrialOpensItForLonger()
    {
        Rig rig;
        rig.breaker.openByHealth();
        rig.breaker.allowTrial();
        rig.fail(1);
        QVERIFY(rig.state() == BreakerState::Open);
        QVERIFY(rig.breaker.nextTurn() >= testStart + 120s);
    }

    void healthHalfOpensItAtOnce()
    {
        Rig rig;
        rig.breaker.openByHealth();
        rig.breaker.allowTrial();
        QVERIFY(rig.state() == BreakerState::HalfOpen);
        const auto changes = rig.breaker.takeChanges();
        QCOMPARE(changes.size(), std::size_t{2});
        QVERIFY(changes[1].transition.cause == BreakerCause::Health);
    }

    void aTripHoldsUntilItsTimeToLiveIsOver()
    {
        Rig rig;
        rig.breaker.trip({"ann", "maintenance", testStart, testStart + 30s});
        QVERIFY(rig.breaker.view().mode == BreakerMode::ForcedOpen);
        QCOMPARE(rig.breaker.view().override->reason, std::string("maintenance"));
        QCOMPARE(rig.breaker.nextTurn(), testStart + 30s);
        rig.breaker.takeChanges();
        rig.tick.advance(30s);
        rig.breaker.poll();
        QVERIFY(rig.breaker.view().mode == BreakerMode::Automatic);
        QVERIFY(!rig.breaker.view().override);
        const auto changes = rig.breaker.takeChanges();
        QCOMPARE(changes.size(), std::size_t{1});
        QCOMPARE(changes[0].expired->actor, std::string("ann"));
        QCOMPARE(rig.breaker.nextTurn(), WallTime::max());
    }

    void aTripWithoutATimeToLiveHoldsForever()
    {
        Rig rig;
        rig.breaker.openByHealth();
        rig.breaker.trip({"ann", "maintenance", testStart, {}});
        QCOMPARE(rig.breaker.nextTurn(), WallTime::max()); // not even the reset timeout rings
        rig.tick.advance(24h);
        rig.breaker.poll();
        QVERIFY(rig.breaker.view().mode == BreakerMode::ForcedOpen);
    }

    void aSecondTripReplacesTheOrder()
    {
        Rig rig;
        rig.breaker.trip({"ann", "first", testStart, testStart + 30s});
        rig.breaker.trip({"bob", "second", testStart, {}});
        rig.tick.advance(60s);
        rig.breaker.poll();
        QCOMPARE(rig.breaker.view().override->actor, std::string("bob"));
    }

    void aResetEndsEverything()
    {
        Rig rig;
        rig.fail(5);
        rig.breaker.trip({"ann", "maintenance", testStart, testStart + 30s});
        rig.breaker.reset();
        QVERIFY(rig.state() == BreakerState::Closed);
        QVERIFY(rig.breaker.view().mode == BreakerMode::Automatic);
        QVERIFY(!rig.breaker.view().override);
        QCOMPARE(rig.breaker.view().consecutiveFailures, 0U);
        rig.breaker.takeChanges();
        rig.tick.advance(60s);
        rig.breaker.poll();
        QVERIFY(rig.breaker.takeChanges().empty());
    }

    void breakersOfOneGroupKeepTheirChangesApart()
    {
        Rig rig;
        ComponentBreaker other("n1/acp", rig.group);
        rig.breaker.openByHealth();
        other.openByHealth();
        other.allowTrial();
        QCOMPARE(rig.breaker.takeChanges().size(), std::size_t{1});
        QCOMPARE(other.takeChanges().size(), std::size_t{2});
    }
};

QTEST_GUILESS_MAIN(ComponentBreakerTest)
#include "tst_componentbreaker.moc"
