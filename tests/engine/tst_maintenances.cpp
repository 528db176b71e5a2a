// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/simulation.h"

#include <QTest>

using namespace dwcp;
using namespace std::chrono_literals;

namespace {

/** Node 1 fails from the first minute on. */
std::optional<CheckResult> oneFails(const CheckOrder& order, WallTime at)
{
    return order.node == 1 && at >= testStart + 1min ? failure(CheckOutcome::Refused) : page({{"load", 1}});
}

ComponentId node(NodeId id)
{
    return {id, noLayer};
}

} // namespace

namespace {

Configuration planned(PlannedOutage outage)
{
    Configuration configuration = fleetOf(loadProfile(), 2);
    configuration.historyBytes = 0;
    configuration.calendar.push_back(std::move(outage));
    return configuration;
}

/** Of node 1. */
PlannedOutage onceIn(Duration wait, Duration duration)
{
    PlannedOutage outage;
    outage.node = "n1";
    outage.reason = "patches";
    outage.from = testStart + wait;
    outage.duration = duration;
    return outage;
}

} // namespace

class MaintenancesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void plannedTroubleCountsAgainstNothing()
    {
        Simulation simulation(fleetOf(loadProfile(), 3), oneFails);
        simulation.command(StartMaintenance{node(1), 1h, 30s});
        simulation.runFor(10min);
        const auto snapshot = simulation.look();
        const ComponentState& down = *snapshot->component({1, 0});
        QCOMPARE(down.level, Level::Failed); // shown as it is
        QVERIFY(down.flags.has(Flag::Maintenance));
        QCOMPARE(down.availability, 1.0);
        QVERIFY(down.times.planned() > 9min);
        QCOMPARE(snapshot->system.level, Level::Healthy);
        QCOMPARE(snapshot->system.degradation, 0);
        QCOMPARE(snapshot->system.availability, 1.0);
        QCOMPARE(snapshot->system.inMaintenance, 1U);
        QCOMPARE(snapshot->maintenance.size(), 1UL);
    }

    void whatIsStillIllWhenItEndsCountsAgain()
    {
        Simulation simulation(fleetOf(loadProfile(), 3), oneFails);
        simulation.command(StartMaintenance{node(1), 5min, {}});
        simulation.runFor(4min);
        QCOMPARE(simulation.look()->system.level, Level::Healthy);
        simulation.runFor(2min);
        const auto snapshot = simulation.look();
        QVERIFY(isIll(snapshot->system.level));
        QVERIFY(snapshot->system.availability < 1);
        QVERIFY(snapshot->maintenance.empty());
        QCOMPARE(simulation.eventsOf(EventKind::MaintenanceStarted).size(), 1UL);
        QCOMPARE(simulation.eventsOf(EventKind::MaintenanceEnded).front().at, testStart + 5min);
        QCOMPARE(simulation.eventsOf(EventKind::MaintenanceEnded).front().actor, std::string("ann"));
    }

    void untilWellEndsWithTheTrouble()
    {
        const auto script = [](const CheckOrder& order, WallTime at) -> std::optional<CheckResult> {
            const Duration since = at - testStart;
            const bool away = order.node == 1 && since >= 1min && since < 5min;
            return away ? failure(CheckOutcome::Refused) : page({{"load", 1}});
        };
        Simulation simulation(fleetOf(loadProfile(), 2), script);
        simulation.command(StartMaintenance{node(1), 1h, {}, {}, true});
        simulation.runFor(50s); // it is well from the start, which is not what is waited for
        QVERIFY(simulation.component(1).flags.has(Flag::Maintenance));
        simulation.runFor(4min);
        QVERIFY(simulation.component(1).flags.has(Flag::Maintenance));
        simulation.runFor(2min);
        QVERIFY(!simulation.component(1).flags.has(Flag::Maintenance));
        const Duration over = simulation.eventsOf(EventKind::MaintenanceEnded).at(0).at - testStart;
        QVERIFY(over > 5min && over < 6min);
        QVERIFY(simulation.look()->maintenance.empty());
    }

    void oneThatRecursIsTakenUpByTheNextRun()
    {
        Configuration configuration = fleetOf(loadProfile(), 2);
        Simulation simulation(configuration, oneFails);
        simulation.command(StartMaintenance{node(1), 10min, 5min, 1h});
        simulation.runFor(2h + 10min);
        QCOMPARE(simulation.eventsOf(EventKind::MaintenanceStarted).size(), 3UL);
        QCOMPARE(simulation.eventsOf(EventKind::MaintenanceEnded).size(), 2UL);
        MonitorMemory memory;
        memory.maintenance = simulation.monitor().remember().maintenance;
        QVERIFY(memory.maintenance.has_value());
        Monitor next(configuration, testStart + 5h, memory); // two of its times were missed
        const auto windows = next.snapshot(testStart + 5h)->maintenance;
        QCOMPARE(windows.size(), 1UL);
        QCOMPARE(windows[0].from, testStart + 5h + 5min);
        QCOMPARE(windows[0].every, Duration(1h));
    }

    void itCanBeEndedEarly()
    {
        Simulation simulation(fleetOf(loadProfile(), 2), oneFails);
        simulation.command(StartMaintenance{{noNode, 0}, 1h, {}});
        QVERIFY(simulation.component(0).flags.has(Flag::Maintenance));
        const auto id = simulation.look()->maintenance.front().id;
        QCOMPARE(simulation.command(EndMaintenance{id}).back().kind, EventKind::CommandDone);
        QVERIFY(!simulation.component(0).flags.has(Flag::Maintenance));
        QCOMPARE(simulation.command(EndMaintenance{id}).back().kind, EventKind::CommandRefused);
    }

    void theCalendarBeginsAndEndsIt()
    {
        Simulation simulation(planned(onceIn(1min, 2min)), oneFails);
        QCOMPARE(simulation.look()->maintenance.size(), 1UL);
        QVERIFY(!simulation.component(1).flags.has(Flag::Maintenance));
        simulation.runFor(90s);
        QVERIFY(simulation.component(1).flags.has(Flag::Maintenance));
        QVERIFY(!simulation.component(0).flags.has(Flag::Maintenance));
        QCOMPARE(simulation.look()->maintenance.front().actor, std::string("calendar"));
        QCOMPARE(simulation.look()->maintenance.front().reason, std::string("patches"));
        simulation.runFor(2min);
        QVERIFY(!simulation.component(1).flags.has(Flag::Maintenance));
        QVERIFY(simulation.look()->maintenance.empty());
        QCOMPARE(simulation.eventsOf(EventKind::MaintenanceStarted).size(), 1UL);
        QCOMPARE(simulation.eventsOf(EventKind::MaintenanceEnded).size(), 1UL);
    }

    void everyDayMeansEveryDay()
    {
        PlannedOutage daily;
        daily.reason = "backup";
        daily.weekdays = 0x7f;
        daily.timeOfDay = testStart + 10min - std::chrono::floor<std::chrono::days>(testStart);
        daily.duration = 5min;
        Simulation simulation(planned(daily), oneFails);
        simulation.runFor(49h);
        QCOMPARE(simulation.eventsOf(EventKind::MaintenanceStarted).size(), 3UL);
        QCOMPARE(simulation.eventsOf(EventKind::MaintenanceEnded).size(), 3UL);
        QCOMPARE(simulation.look()->maintenance.size(), 1UL);
        QVERIFY(simulation.look()->maintenance.front().from == testStart + 72h + 10min);
    }

    void anOccurrenceThatIsEndedEarlyDoesNotComeBack()
    {
        Simulation simulation(planned(onceIn(-1min, 1h)), oneFails);
        QVERIFY(simulation.component(1).flags.has(Flag::Maintenance));
        const auto id = simulation.look()->maintenance.front().id;
        QCOMPARE(simulation.command(EndMaintenance{id}).back().kind, EventKind::CommandDone);
        simulation.runFor(1min);
        QVERIFY(!simulation.component(1).flags.has(Flag::Maintenance));
    }

    void norAfterAStartButTheNextOneDoes()
    {
        PlannedOutage daily = onceIn(-1min, 1h);
        daily.timeOfDay = (daily.from - std::chrono::floor<std::chrono::days>(daily.from));
        daily.from = {};
        daily.weekdays = 0x7f;
        Simulation before(planned(daily), oneFails);
        before.command(EndMaintenance{before.look()->maintenance.front().id});
        MonitorMemory memory = before.monitor().remember();
        QCOMPARE(memory.endedOutages->size(), 1UL);
        QVERIFY(!before.monitor().remember().endedOutages); // nothing new
        Simulation after(planned(daily), oneFails, before.now() + 10min, memory);
        QVERIFY(after.look()->maintenance.empty());
        QCOMPARE(after.monitor().remember().endedOutages->size(), 1UL); // for one more start
        Simulation late(planned(daily), oneFails, before.now() + 2h, memory);
        QCOMPARE(late.look()->maintenance.size(), 1UL); // tomorrow's
        QVERIFY(late.monitor().remember().endedOutages->empty());
    }

    void theNextStartReadsTheCalendarAgain()
    {
        Simulation before(planned(onceIn(-1min, 1h)), oneFails);
        before.runFor(10s);
        before.command(StartMaintenance{node(0), 1h, {}});
        MonitorMemory memory = before.monitor().remember();
        QCOMPARE(memory.maintenance->size(), 1UL);
        Simulation after(planned(onceIn(-1min, 1h)), oneFails, before.now(), std::move(memory));
        QCOMPARE(after.look()->maintenance.size(), 2UL);
    }

    void whatMakesNoSenseIsRefused()
    {
        Simulation simulation(fleetOf(loadProfile()), oneFails);
        const auto refused = [&](CommandBody body, const std::string& reason = "because") {
            return simulation.command(std::move(body), reason).back().kind == EventKind::CommandRefused;
        };
        QVERIFY(refused(StartMaintenance{node(0), 0s, {}}));
        QVERIFY(refused(StartMaintenance{node(0), 1h, -1s}));
        QVERIFY(refused(StartMaintenance{node(0), maintenanceLimit + 1s, {}}));
        QVERIFY(refused(StartMaintenance{node(7), 1h, {}}));
        QVERIFY(refused(StartMaintenance{{noNode, 9}, 1h, {}}));
        QVERIFY(refused(StartMaintenance{node(0), 1h, {}, 30min}));
        QVERIFY(refused(StartMaintenance{node(0), 1h, {}}, " "));
        QVERIFY(refused(SetBreakerMode{{0, 0}, BreakerMode::Automatic, {}}));
        QVERIFY(refused(SetBreakerMode{{0, 0}, BreakerMode::ForcedOpen, {}}));
    }

    void everyOperatorModeRevertsByItself()
    {
        for (const BreakerMode mode : {BreakerMode::ForcedOpen, BreakerMode::Disabled, BreakerMode::MetricsOnly}) {
            Simulation simulation(fleetOf(loadProfile()), oneFails);
            const CommandBody order = mode == BreakerMode::ForcedOpen ? CommandBody(TripBreaker{{0, 0}, 1min})
                                                                      : CommandBody(SetBreakerMode{{0, 0}, mode, 1min});
            simulation.command(order, "drill");
            QCOMPARE(simulation.component().breaker.mode, mode);
            QCOMPARE(simulation.component().breaker.override->reason, std::string("drill"));
            simulation.runFor(61s);
            QCOMPARE(simulation.component().breaker.mode, BreakerMode::Automatic);
            QVERIFY(!simulation.component().breaker.override);
            const auto expired = simulation.eventsOf(EventKind::OverrideExpired);
            QCOMPARE(expired.size(), 1UL);
            QCOMPARE(simulation.component().breaker.event, expired.front().id);
        }
    }

    void aLevelNamesTheEventThatToldOfIt()
    {
        Simulation simulation(fleetOf(loadProfile(), 2), oneFails);
        simulation.runFor(3min);
        const auto told = simulation.eventsOf(EventKind::LevelChanged);
        QCOMPARE(simulation.component(1).levelEvent, told.back().id);
    }
};

QTEST_APPLESS_MAIN(MaintenancesTest)
#include "tst_maintenances.moc"
