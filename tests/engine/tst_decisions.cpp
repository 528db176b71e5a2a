// SPDX-License-Identifier: GPL-3.0-or-later
// Incidents, recoveries, impact, derivations and targets that come and go, as the Monitor has them.
#include "health/derivation.h"
#include "health/fleetbreaker.h"
#include "health/impact.h"
#include "support/simulation.h"

#include <QTest>

#include <cmath>
#include <limits>
#include <set>

using namespace dwcp;
using namespace std::chrono_literals;

namespace {

Configuration recovering(bool dryRun = false)
{
    LayerSpec layer = layerOf("amst", {ruleOf("load", 10, 20)});
    layer.recovery.kind = RecoveryKind::Command;
    layer.recovery.command = {"/bin/true"};
    layer.recovery.dryRun = dryRun;
    return fleetOf(profileOf("healing", {std::move(layer)}));
}

Configuration voters(std::size_t count)
{
    return fleetOf(
        profileOf("voter", {layerOf("amst", {ruleOf("load", 10, 20)}), layerOf("acp", {ruleOf("load", 10, 20)})}),
        count);
}

std::optional<CheckResult> well(const CheckOrder&, WallTime)
{
    return page({{"load", 1}});
}

/** Ill from the start until the simulation's recovery has been ordered so often. */
class Patient {
public:
    explicit Patient(int cureAfter, Configuration configuration = recovering(), WallTime start = testStart,
        MonitorMemory memory = {})
        : m_cureAfter(cureAfter)
        , simulation(
              std::move(configuration),
              [this](const CheckOrder&, WallTime) {
                  return page({{"load", m_done >= m_cureAfter ? 1.0 : 25.0}});
              },
              start, std::move(memory))
    {
    }

    /** Runs, and does what is ordered within a tenth of a second. */
    void run(Duration span)
    {
        for (const WallTime end = simulation.now() + span; simulation.now() < end;) {
            simulation.runFor(100ms);
            for (const RecoveryOrder& order : simulation.takeRecoveries()) {
                orders.push_back(order);
                ++m_done;
                simulation.monitor().take(RecoveryOutcome{order.id, true, {}}, simulation.now());
            }
        }
    }

private:
    int m_done = 0;
    int m_cureAfter;

public:
    Simulation simulation;
    std::vector<RecoveryOrder> orders;
};

bool mentions(const std::vector<Finding>& findings, const std::string& about, const std::string& text)
{
    for (const Finding& finding : findings) {
        for (const std::string& reason : finding.because) {
            if (finding.about == about && reason.find(text) != std::string::npos)
                return true;
        }
    }
    return false;
}

} // namespace

class DecisionsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void oneIncidentInsteadOfManyAlarms()
    {
        Configuration configuration = fleetOf(loadProfile(), 6);
        for (NodeId node = 1; node < 6; ++node)
            configuration.targets[node].dependsOn = {"n0"};
        const WallTime heals = testStart + 5min;
        Simulation simulation(configuration, [heals](const CheckOrder& order, WallTime at) {
            const WallTime falls = testStart + 1min + 100s * (order.node == 0 ? 0 : 1);
            // What all need comes back last: else those that are not well yet are for a moment troubles of their own.
            const WallTime rises = heals + 10s * (order.node == 0 ? 1 : 0);
            return order.node != 5 && at >= falls && at < rises ? failure(CheckOutcome::Refused) : page({{"load", 1}});
        });
        simulation.runFor(4min);
        const auto incidents = simulation.look()->incidents;
        QCOMPARE(incidents->size(), 1UL);
        QCOMPARE(incidents->front().size, 5U);
        QCOMPARE(incidents->front().causes.front().name, std::string("n0 amst"));
        QVERIFY(incidents->front().causes.front().evidence.size() >= 3);
        QCOMPARE(simulation.eventsOf(EventKind::IncidentOpened).size(), 1UL);
        QCOMPARE(simulation.eventsOf(EventKind::LevelChanged).back().to, Level::Failed);
        simulation.forgetPast();
        simulation.runFor(30s);
        QVERIFY(simulation.starts().size() > 30); // children go on being measured
        simulation.runFor(3min);
        QVERIFY(simulation.look()->incidents->empty());
        QCOMPARE(simulation.eventsOf(EventKind::IncidentClosed).size(), 1UL);
    }

    void whatIsNeededAndCannotBeSeenIsNotTakenForWell()
    {
        Configuration configuration = fleetOf(loadProfile(), 3);
        configuration.targets[1].dependsOn = {"n0"};
        const auto evidenceOf = [](Simulation& simulation) {
            const auto incidents = simulation.look()->incidents;
            std::string all;
            for (const std::string& line :
                incidents->empty() ? std::vector<std::string>() : incidents->front().causes.front().evidence)
                all += line + "\n";
            return all;
        };
        double load = std::numeric_limits<double>::quiet_NaN();
        Simulation simulation(configuration, [&](const CheckOrder& order, WallTime) {
            return order.node == 1 ? failure(CheckOutcome::Refused) : page({{"load", order.node == 0 ? load : 1.0}});
        });
        simulation.runFor(1min);
        const std::string outOfSight = "something that it needs cannot be seen: it may be ill";
        QVERIFY2(evidenceOf(simulation).find(outOfSight) != std::string::npos, evidenceOf(simulation).c_str());
        load = 1;
        simulation.runFor(1min);
        QVERIFY2(evidenceOf(simulation).find("nothing that it needs is ill") != std::string::npos,
            evidenceOf(simulation).c_str());
        simulation.command(RemoveTarget{0}); // nobody looks at it any more
        simulation.runFor(5s);
        QVERIFY2(evidenceOf(simulation).find(outOfSight) != std::string::npos, evidenceOf(simulation).c_str());
        QCOMPARE(simulation.look()->incidents->size(), 1UL);
        Target again = configuration.targets[0];
        simulation.command(AddTarget{again});
        simulation.runFor(30s);
        QVERIFY2(evidenceOf(simulation).find("nothing that it needs is ill") != std::string::npos,
            evidenceOf(simulation).c_str());
    }

    void aRecoveryIsVerifiedByTheCheck()
    {
        Patient patient(2);
        patient.run(1min);
        QCOMPARE(patient.orders.size(), 2UL);
        QCOMPARE(patient.orders[1].attempt, 2);
        QCOMPARE(patient.orders[0].node, std::string("n0"));
        QCOMPARE(patient.simulation.eventsOf(EventKind::RecoverySucceeded).size(), 1UL);
        QCOMPARE(patient.simulation.eventsOf(EventKind::RecoveryFailed).size(), 1UL);
        QCOMPARE(patient.simulation.component().level, Level::Healthy);
        QCOMPARE(patient.simulation.component().recovery->phase, RecoveryPhase::Resting);
    }

    void afterThreeItIsExhaustedUntilAnOperatorAsks()
    {
        Patient patient(4);
        patient.run(2min);
        QCOMPARE(patient.orders.size(), 3UL);
        QCOMPARE(patient.simulation.component().recovery->phase, RecoveryPhase::Exhausted);
        QVERIFY(mentions(why(*patient.simulation.look(), {0, 0}), "recovery", "3 of 3 attempts"));
        patient.simulation.command(RecoverNow{{0, 0}});
        patient.run(1min);
        QCOMPARE(patient.orders.size(), 4UL);
        QCOMPARE(patient.simulation.component().level, Level::Healthy);
    }

    void anExhaustedRecoveryRestsAfterAStartToo()
    {
        Patient before(99);
        before.run(2min);
        QCOMPARE(before.orders.size(), 3UL);
        const WallTime start = before.simulation.now() + 1min;
        Patient after(1, recovering(), start, before.simulation.monitor().remember());
        QCOMPARE(after.simulation.component().recovery->phase, RecoveryPhase::Exhausted); // and is seen to
        after.run(5min);
        QVERIFY(after.orders.empty());
        QCOMPARE(after.simulation.component().recovery->phase, RecoveryPhase::Exhausted);
        QCOMPARE(after.simulation.component().recovery->log.size(), 3UL);
        QVERIFY(after.simulation.command(RecoverNow{{0, 0}}).back().kind == EventKind::CommandDone);
        after.run(1min);
        QCOMPARE(after.orders.size(), 1UL);
        QCOMPARE(after.simulation.component().level, Level::Healthy);
    }

    void attemptsAreCountedOnAfterAStart()
    {
        Patient before(99);
        while (before.orders.size() < 2)
            before.run(100ms);
        // As after a kill: what the journal was told while it ran, and nothing at the end.
        const WallTime start = before.simulation.now() + 10s;
        const MonitorMemory memory = before.simulation.monitor().remember();
        QVERIFY(before.simulation.monitor().remember().recoveries.empty()); // nothing new
        Patient after(99, recovering(), start, memory);
        after.run(3min);
        QCOMPARE(after.orders.size(), 1UL); // the third, which is the last
        QCOMPARE(after.orders.front().attempt, 3);
        QCOMPARE(after.simulation.eventsOf(EventKind::RecoveryExhausted).size(), 1UL);

        Patient well(0, recovering(), start, memory);
        well.run(3min);
        QVERIFY(well.orders.empty());
        QCOMPARE(well.simulation.component().recovery->phase, RecoveryPhase::Resting);
    }

    void nothingIsRecoveredByPlanOrInADryRun()
    {
        Patient planned(1);
        planned.simulation.command(StartMaintenance{{0, noLayer}, 1min, {}});
        planned.run(50s);
        QVERIFY(planned.orders.empty());
        QVERIFY(mentions(why(*planned.simulation.look(), {0, 0}), "recovery", "in maintenance"));
        planned.run(30s);
        QCOMPARE(planned.orders.size(), 1UL); // it is over, and the component still down
        Patient dry(1, recovering(true));
        dry.run(1min);
        QVERIFY(dry.orders.empty());
        QCOMPARE(dry.simulation.eventsOf(EventKind::RecoveryExhausted).size(), 1UL);
    }

    void aTripThatBreaksTheQuorumNeedsAnOverride()
    {
        Simulation simulation(voters(3), [](const CheckOrder& order, WallTime) {
            return order.node == 2 ? failure(CheckOutcome::Refused) : page({{"load", 1}});
        });
        simulation.runFor(30s);
        const auto snapshot = simulation.look();
        const auto acp = static_cast<LayerIndex>(1);
        const Impact impact = *previewTrip(*snapshot, {0, acp});
        QVERIFY(impact.breaksQuorum);
        QVERIFY(std::abs(impact.capacityBefore - 2.0 / 3) < 1e-9);
        QVERIFY(std::abs(impact.capacityAfter - 1.0 / 3) < 1e-9);
        const auto refused = simulation.command(TripBreaker{{0, acp}, 1min, false});
        QCOMPARE(refused.back().kind, EventKind::CommandRefused);
        QVERIFY(refused.back().detail.find("break the quorum") != std::string::npos);
        QVERIFY(!previewTrip(*snapshot, {0, 0})->breaksQuorum); // transport has no vote
        QCOMPARE(simulation.command(TripBreaker{{0, 0}, 1min, false}).back().kind, EventKind::CommandDone);
        QCOMPARE(simulation.command(TripBreaker{{0, acp}, 1min, true}).back().kind, EventKind::CommandDone);
    }

    void everyLevelSaysWhy()
    {
        Simulation simulation(fleetOf(loadProfile(), 2), [](const CheckOrder& order, WallTime) {
            return page({{"load", order.node == 0 ? 25.0 : 1.0}});
        });
        simulation.runFor(10s);
        QVERIFY(mentions(why(*simulation.look(), {0, 0}), "breaker", "failures in a row")
            || mentions(why(*simulation.look(), {0, 0}), "breaker", "open since"));
        simulation.runFor(1min);
        const auto findings = why(*simulation.look(), {0, 0});
        QVERIFY(mentions(findings, "level", "critical from 20"));
        QVERIFY(mentions(findings, "breaker", "open since"));
        QVERIFY(mentions(findings, "recovery", "no recovery is configured"));
        QCOMPARE(findings.front().events, std::vector{simulation.component().levelEvent});
        QVERIFY(mentions(why(*simulation.look(), {1, 0}), "breaker", "not opened by health"));
        QVERIFY(why(*simulation.look(), {9, 0}).empty());
    }

    void oneBreakerOverAllNodesTellsTheSides()
    {
        const auto verdict = [](std::vector<BreakerState> states) {
            std::vector<CallerBreaker> callers;
            for (const BreakerState state : states)
                callers.push_back({static_cast<NodeId>(callers.size()), state, true});
            return judgeFleet("send", callers).verdict;
        };
        constexpr auto open = BreakerState::Open;
        constexpr auto closed = BreakerState::Closed;
        QCOMPARE(verdict({closed, closed, closed}), FleetVerdict::Calm);
        QCOMPARE(verdict({open, closed, closed, closed}), FleetVerdict::CallerLocal);
        QCOMPARE(verdict({open, BreakerState::HalfOpen, closed, closed}), FleetVerdict::CalleeDown);
        QCOMPARE(verdict({open, open, closed, closed, closed, closed, closed}), FleetVerdict::Unclear);
        QCOMPARE(verdict({open, closed}), FleetVerdict::Unclear);
        QCOMPARE(verdict({}), FleetVerdict::Unclear);
    }

    void targetsComeAndGoWhileItRuns()
    {
        Simulation simulation(fleetOf(loadProfile(), 2), well);
        simulation.runFor(10s);
        Target target;
        target.node = "late";
        target.url = "http://late";
        target.profile = "plain";
        QCOMPARE(simulation.command(AddTarget{target}).back().kind, EventKind::CommandDone);
        QCOMPARE(simulation.command(AddTarget{target}).back().kind, EventKind::CommandRefused);
        Target wrong = target;
        wrong.node = "wrong";
        for (const char* url : {"exec:///bin/true", "ftp://late"}) {
            wrong.url = url;
            QCOMPARE(simulation.command(AddTarget{wrong}).back().kind, EventKind::CommandRefused);
        }
        simulation.runFor(10s);
        QCOMPARE(simulation.component(2).level, Level::Healthy);
        QCOMPARE(simulation.command(RemoveTarget{0}).back().kind, EventKind::CommandDone);
        QCOMPARE(simulation.command(RemoveTarget{0}).back().kind, EventKind::CommandRefused);
        simulation.forgetPast();
        simulation.runFor(30s);
        QVERIFY(std::ranges::none_of(simulation.starts(), [](const auto& start) { return start.order.node == 0; }));
        const auto snapshot = simulation.look();
        QVERIFY(!snapshot->nodes[0]);
        QCOMPARE(snapshot->system.nodesByLevel[static_cast<int>(Level::Healthy)], 2U);
        QCOMPARE(snapshot->system.nodesByLevel[static_cast<int>(Level::Unknown)], 0U);
        target.node = "n0"; // the name is free, the number is not
        simulation.command(AddTarget{target});
        simulation.runFor(10s);
        QCOMPARE(simulation.component(3).level, Level::Healthy);
    }

    void removingWhatIsUnderWayIsForgotten()
    {
        Simulation simulation(fleetOf(loadProfile(), 1), [](const CheckOrder&, WallTime) { return std::nullopt; });
        simulation.runFor(100ms);
        simulation.command(RemoveTarget{0});
        QCOMPARE(simulation.cancels().size(), 1UL);
        CheckResult late = page({{"load", 1}});
        late.id = simulation.starts().front().order.id;
        simulation.deliver(late);
        simulation.runFor(1min);
        QCOMPARE(simulation.look()->engine.checksInFlight, 0U);
    }
};

QTEST_APPLESS_MAIN(DecisionsTest)
#include "tst_decisions.moc"
