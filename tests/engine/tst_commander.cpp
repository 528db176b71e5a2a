// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/commander.h"
#include "support/simulation.h"

#include <QTest>

using namespace dwcp;
using namespace std::chrono_literals;

namespace {

Simulation::Script well()
{
    return [](const CheckOrder&, WallTime) { return page({{"load", 1}}); };
}

bool isRefused(const std::vector<Event>& audit, const std::string& why)
{
    return !audit.empty() && audit.back().kind == EventKind::CommandRefused
        && audit.back().detail.find(why) != std::string::npos;
}

bool isDone(const std::vector<Event>& audit)
{
    return audit.size() == 2 && audit[0].kind == EventKind::CommandIntended && audit[1].kind == EventKind::CommandDone
        && audit[0].command == audit[1].command;
}

} // namespace

class CommanderTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aTripIsAuditedBeforeAndAfterAndShown()
    {
        Simulation simulation(fleetOf(loadProfile(), 2), well());
        simulation.runFor(1s);
        const auto audit = simulation.command(TripBreaker{{1, 0}, {}}, "disk swap", "ann");
        QVERIFY(isDone(audit));
        QCOMPARE(audit[1].actor, std::string("ann"));
        QCOMPARE(audit[1].reason, std::string("disk swap"));
        QVERIFY(
            audit[1].detail.starts_with("trip-breaker: n1/amst was closed, is forced-open; loses n1/amst; capacity "));
        QCOMPARE(audit[1].nodeName, std::string("n1"));
        QVERIFY(audit[1].component == (ComponentId{1, 0}));
        const BreakerView breaker = simulation.component(1).breaker;
        QVERIFY(breaker.mode == BreakerMode::ForcedOpen);
        QCOMPARE(breaker.override->actor, std::string("ann"));
        QCOMPARE(simulation.look()->system.breakersOpen, 1U);
        QVERIFY(simulation.component(0).breaker.mode == BreakerMode::Automatic);
        // The change itself is told between intention and end.
        const auto changed = simulation.eventsOf(EventKind::BreakerChanged);
        QCOMPARE(changed.size(), std::size_t{1});
        QVERIFY(changed[0].id > audit[0].id && changed[0].id < audit[1].id);
    }

    void aTripEndsByItselfAndSaysWhoseItWas()
    {
        Simulation simulation(fleetOf(loadProfile()), well());
        simulation.runFor(1s);
        simulation.command(TripBreaker{{0, 0}, 7s}, "swap", "ann");
        QVERIFY(simulation.component().breaker.override->until == simulation.now() + 7s);
        simulation.runFor(6s);
        QVERIFY(simulation.component().breaker.mode == BreakerMode::ForcedOpen);
        simulation.runFor(1100ms);
        QVERIFY(simulation.component().breaker.mode == BreakerMode::Automatic);
        const auto expired = simulation.eventsOf(EventKind::OverrideExpired);
        QCOMPARE(expired.size(), std::size_t{1});
        QCOMPARE(expired[0].actor, std::string("ann"));
        QCOMPARE(expired[0].reason, std::string("swap"));
        QVERIFY(expired[0].breakerFrom == BreakerState::Open);
        QVERIFY(expired[0].breakerTo == BreakerState::Closed);
    }

    void aTripEndsByItselfAlsoWhileChecksArePaused()
    {
        Simulation simulation(fleetOf(loadProfile()), well());
        simulation.command(TripBreaker{{0, 0}, 7s});
        simulation.command(Pause{});
        simulation.runFor(8s);
        QVERIFY(simulation.component().breaker.mode == BreakerMode::Automatic);
    }

    void whatHappensBehindAForcedOpenBreakerIsNoChange()
    {
        Simulation simulation(
            fleetOf(loadProfile()), [](const CheckOrder&, WallTime) { return failure(CheckOutcome::Refused); });
        simulation.command(TripBreaker{{0, 0}, {}});
        simulation.runFor(1min);
        QCOMPARE(simulation.component().level, Level::Failed);
        QCOMPARE(simulation.eventsOf(EventKind::BreakerChanged).size(), std::size_t{1});
    }

    void aResetClosesTheBreakerAndEndsTheOrder()
    {
        Simulation simulation(fleetOf(loadProfile()), well());
        simulation.command(TripBreaker{{0, 0}, 1h});
        QVERIFY(isDone(simulation.command(ResetBreaker{{0, 0}})));
        QVERIFY(simulation.component().breaker.mode == BreakerMode::Automatic);
        QVERIFY(!simulation.component().breaker.override);
        simulation.runFor(2h);
        QVERIFY(simulation.eventsOf(EventKind::OverrideExpired).empty());
    }

    void aReasonIsRequiredWhereSomethingIsChanged()
    {
        Simulation simulation(fleetOf(loadProfile()), well());
        for (const CommandBody& body : {CommandBody(TripBreaker{{0, 0}, {}}), CommandBody(ResetBreaker{{0, 0}}),
                 CommandBody(Pause{}), CommandBody(Resume{})}) {
            for (const char* blank : {"", "  \t\n"}) {
                const auto audit = simulation.command(body, blank);
                QVERIFY(isRefused(audit, "a reason is required"));
                QCOMPARE(audit.size(), std::size_t{1});
            }
        }
        QVERIFY(simulation.component().breaker.mode == BreakerMode::Automatic);
        QVERIFY(isDone(simulation.command(CheckNow{{0, 0}}, "")));
    }

    void aReasonThatIsTooLongIsRefusedAndNotKeptWhole()
    {
        Simulation simulation(fleetOf(loadProfile()), well());
        QVERIFY(isDone(simulation.command(TripBreaker{{0, 0}, {}}, std::string(500, 'x'))));
        std::string umlauts;
        for (int i = 0; i < 100'000; ++i)
            umlauts += "\xc3\xbc"; // two bytes each, so that 499 and 500 differ
        const auto audit = simulation.command(ResetBreaker{{0, 0}}, "x" + umlauts);
        QVERIFY(isRefused(audit, "longer than 500 bytes"));
        QCOMPARE(audit.back().reason.size(), std::size_t{499});
        QCOMPARE(QString::fromStdString(audit.back().reason).size(), 250);
    }

    void whatIsNotThereIsRefused()
    {
        Simulation simulation(fleetOf(loadProfile()), well());
        QVERIFY(isRefused(simulation.command(TripBreaker{{7, 0}, {}}), "no such breaker"));
        QVERIFY(isRefused(simulation.command(TripBreaker{{0, 7}, {}}), "no such breaker"));
        QVERIFY(isRefused(simulation.command(TripBreaker{{0, noLayer}, {}}), "no such breaker"));
        QVERIFY(isRefused(simulation.command(ResetBreaker{}), "no such breaker"));
        QVERIFY(isRefused(simulation.command(CheckNow{}), "no such node"));
        QVERIFY(isRefused(simulation.command(CheckNow{{0, 3}}), "no such layer"));
        QVERIFY(isRefused(simulation.command(TripBreaker{{0, 0}, -1s}), "negative"));
        QVERIFY(isRefused(simulation.command(WatchSeries{std::vector<SeriesRef>(watchLimit + 1)}), "series"));
        QCOMPARE(simulation.look()->system.breakersOpen, 0U);
    }

    void watchingIsNotAudited()
    {
        Simulation simulation(fleetOf(loadProfile()), well());
        QVERIFY(simulation.command(WatchSeries{{{0, 0, 0}}}, "").empty());
    }

    void pauseAndResumeAreRefusedWhenTheyChangeNothing()
    {
        Simulation simulation(fleetOf(loadProfile()), well());
        QVERIFY(isRefused(simulation.command(Resume{}), "not paused"));
        QVERIFY(isDone(simulation.command(Pause{})));
        QVERIFY(simulation.look()->engine.paused);
        QVERIFY(isRefused(simulation.command(Pause{}), "paused already"));
        QVERIFY(isRefused(simulation.command(CheckNow{{0, 0}}), "paused"));
        QVERIFY(isDone(simulation.command(Resume{})));
        QVERIFY(!simulation.look()->engine.paused);
    }

    void aCheckCanBeHadNow()
    {
        Simulation simulation(fleetOf(loadProfile(), 2), well());
        simulation.runFor(2s);
        simulation.forgetPast();
        QVERIFY(isDone(simulation.command(CheckNow{{1, 0}})));
        simulation.runFor(100ms);
        QCOMPARE(simulation.starts().size(), std::size_t{1});
        QCOMPARE(simulation.starts()[0].order.node, 1U);
        QVERIFY(simulation.starts()[0].order.timeout == 2s);
        QVERIFY(simulation.component(1).checkedAt > testStart + 2s);
        simulation.runFor(4s);
        QCOMPARE(simulation.component(1).breaker.successes, std::uint64_t{2}); // its next turn counts from now
    }

    void aCheckThatIsUnderWayIsDoneAgainForAll()
    {
        Simulation simulation(fleetOf(loadProfile()), [](const CheckOrder&, WallTime) {
            return page({{"load", 1}}, 1s);
        });
        simulation.runFor(500ms);
        QVERIFY(isDone(simulation.command(CheckNow{{0, 0}})));
        QVERIFY(isDone(simulation.command(CheckNow{{0, noLayer}})));
        simulation.runFor(600ms);
        QCOMPARE(simulation.starts().size(), std::size_t{2}); // after the first one ended
        QVERIFY(simulation.starts()[1].order.timeout == 2s);
        simulation.runFor(1s);
        QCOMPARE(simulation.component().breaker.successes, std::uint64_t{2});
        simulation.runFor(2s);
        QCOMPARE(simulation.starts().size(), std::size_t{2}); // once was enough
    }

    void unknownTargetsCanBeCheckedNowToo()
    {
        auto profile = loadProfile();
        profile->recognise = {"load"};
        Configuration configuration = fleetOf(profile);
        configuration.targets[0].profile.clear();
        bool there = false;
        Simulation simulation(configuration, [&there](const CheckOrder&, WallTime) {
            return there ? page({{"load", 1}}) : failure(CheckOutcome::Refused);
        });
        simulation.runFor(1s);
        there = true;
        QVERIFY(isDone(simulation.command(CheckNow{{0, noLayer}})));
        simulation.runFor(100ms);
        QCOMPARE(simulation.look()->node(0)->level, Level::Healthy);
    }

    void theProblemOfACommandIsKnownBeforehand()
    {
        QVERIFY(problemOf(Command{1, "ann", "", TripBreaker{}}).has_value());
        QVERIFY(!problemOf(Command{1, "ann", "why", TripBreaker{}}).has_value());
        QVERIFY(!problemOf(Command{1, "ann", "", CheckNow{}}).has_value());
    }
};

QTEST_GUILESS_MAIN(CommanderTest)
#include "tst_commander.moc"
