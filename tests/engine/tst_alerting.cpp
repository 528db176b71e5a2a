// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/alertdesk.h"
#include "support/simulation.h"

#include <QTest>

using namespace dwcp;
using namespace std::chrono_literals;

namespace {

/** One node that is well for a minute, bad for two, and well again. */
std::optional<CheckResult> aBadSpell(const CheckOrder&, WallTime at)
{
    const Duration since = at - testStart;
    return page({{"load", since >= 1min && since < 3min ? 12.0 : 1.0}});
}

Configuration watched()
{
    Configuration configuration = fleetOf(loadProfile());
    AlertPolicy policy = policyOf({loadAlert()});
    policy.rules[0].timing = {20s, 30s};
    configuration.alerts = std::make_shared<const AlertPolicy>(std::move(policy));
    return configuration;
}

Silence silenceOf(const Simulation& simulation, const std::string& node)
{
    Silence silence;
    silence.matchers = {{"node", LabelMatch::Equal, node}, {"severity", LabelMatch::Equal, "error"}};
    silence.starts = simulation.now();
    silence.ends = simulation.now() + 1h;
    return silence;
}

} // namespace

class AlertingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theAlertsOfANodeThatIsWatchedNoMoreEnd()
    {
        Simulation simulation(watched(), aBadSpell);
        simulation.runFor(2min);
        QCOMPARE(simulation.look()->alerts->alerts.at(0)->phase, AlertPhase::Firing);
        simulation.command(RemoveTarget{0});
        simulation.runFor(40s); // it is kept up for half a minute, as any other
        QCOMPARE(simulation.look()->alerts->alerts.at(0)->phase, AlertPhase::Resolved);
        QCOMPARE(simulation.eventsOf(EventKind::AlertResolved).size(), std::size_t(1));
    }

    void whoNeedsANodeThatIsDownIsHeldBackUntilItIsWatchedNoMore()
    {
        Configuration configuration = fleetOf(loadProfile(), 3);
        configuration.targets[1].dependsOn = {"n0"};
        configuration.targets[2].dependsOn = {"n1"};
        AlertRule down;
        down.id = "node_down";
        down.kind = AlertKind::Absence;
        down.scope = AlertScope::Node;
        down.isParent = true;
        AlertPolicy policy = policyOf({loadAlert(), down});
        configuration.alerts = std::make_shared<const AlertPolicy>(std::move(policy));
        Simulation simulation(configuration, [](const CheckOrder& order, WallTime) {
            return order.node == 0 ? failure(CheckOutcome::Refused) : page({{"load", order.node == 2 ? 12.0 : 1.0}});
        });
        const auto alertOfLast = [&simulation] {
            const auto board = simulation.look()->alerts;
            const auto found = std::ranges::find(board->alerts, NodeId(2), [](const auto& alert) { return alert->node; });
            return found == board->alerts.end() ? AlertState() : **found;
        };
        simulation.runFor(1min);
        QCOMPARE(alertOfLast().phase, AlertPhase::Firing);
        QCOMPARE(alertOfLast().withheld, Withheld::ParentDown);
        QCOMPARE(alertOfLast().withheldBy, std::string("n0"));
        QVERIFY(!simulation.look()->node(2)->components.empty()); // it goes on being checked
        simulation.command(RemoveTarget{0});
        simulation.runFor(1min);
        QCOMPARE(alertOfLast().phase, AlertPhase::Firing);
        QCOMPARE(alertOfLast().withheld, Withheld::No);
    }

    void aBadSpellIsAnAlertFromItsHoldToItsEnd()
    {
        Simulation simulation(watched(), aBadSpell);
        simulation.runFor(70s);
        QCOMPARE(simulation.look()->alerts->alerts.at(0)->phase, AlertPhase::Pending);
        simulation.runFor(20s);
        const AlertState fired = *simulation.look()->alerts->alerts.at(0);
        QCOMPARE(fired.phase, AlertPhase::Firing);
        QCOMPARE(fired.level, AlertLevel::Error);
        QCOMPARE(fired.summary, std::string("n0 amst: load 12"));
        QVERIFY(fired.firedAt - fired.activeSince >= 20s && fired.firedAt - fired.activeSince < 22s);
        simulation.runFor(3min);
        const AlertState over = *simulation.look()->alerts->alerts.at(0);
        QCOMPARE(over.phase, AlertPhase::Resolved);
        QVERIFY(over.resolvedAt - (testStart + 3min) >= 30s);
        QCOMPARE(simulation.eventsOf(EventKind::AlertFired).size(), std::size_t(1));
        QCOMPARE(simulation.eventsOf(EventKind::AlertResolved).size(), std::size_t(1));
        QCOMPARE(simulation.eventsOf(EventKind::AlertFired)[0].alert, fired.id);
    }

    void anOutageThatBurnsABudgetPagesAndTheNextRunSaysTheSame()
    {
        const auto configuration = [] {
            Configuration made = watched();
            AlertRule rule;
            rule.id = "objective_burn";
            rule.kind = AlertKind::Burn;
            rule.scope = AlertScope::Budget;
            rule.page = AlertLevel::Critical;
            AlertPolicy policy = policyOf({rule});
            made.alerts = std::make_shared<const AlertPolicy>(std::move(policy));
            Objective objective;
            objective.name = "up";
            objective.window = 24h;
            objective.each = true;
            made.objectives.push_back(objective);
            return made;
        };
        const auto away = [](const CheckOrder&, WallTime at) -> std::optional<CheckResult> {
            const Duration since = at - testStart;
            return since >= 10min && since < 15min ? failure(CheckOutcome::Refused) : page({{"load", 1.0}});
        };
        Simulation simulation(configuration(), away);
        simulation.runFor(10min);
        QVERIFY(simulation.look()->alerts->alerts.empty());
        simulation.runFor(5min);
        const AlertState fired = *simulation.look()->alerts->alerts.at(0);
        QCOMPARE(fired.phase, AlertPhase::Firing);
        QCOMPARE(fired.labels.label("objective"), std::string_view("up"));
        QCOMPARE(fired.labels.label("node"), std::string_view("n0"));
        Simulation again(configuration(), away);
        again.runFor(15min);
        QCOMPARE(again.monitor().stateHash(), simulation.monitor().stateHash());
    }

    void aSilenceIsACommandWithAnAudit()
    {
        Simulation simulation(watched(), aBadSpell);
        simulation.runFor(10s);
        const auto audit = simulation.command(AddSilence{silenceOf(simulation, "n0"), false});
        QCOMPARE(audit.size(), std::size_t(2));
        QCOMPARE(audit[1].kind, EventKind::CommandDone);
        const auto silences = simulation.look()->alerts->silences;
        QCOMPARE(silences.size(), std::size_t(1));
        QCOMPARE(silences[0].actor, std::string("ann"));
        QCOMPARE(audit[1].detail, "add-silence: " + silences[0].id);
        simulation.runFor(90s);
        QCOMPARE(simulation.look()->alerts->alerts.at(0)->withheld, Withheld::Silenced);
        QCOMPARE(simulation.command(EndSilence{silences[0].id})[1].kind, EventKind::CommandDone);
        QCOMPARE(simulation.command(EndSilence{silences[0].id})[1].kind, EventKind::CommandRefused);
    }

    void aSilenceWithoutAReasonIsRefused()
    {
        Simulation simulation(watched(), aBadSpell);
        simulation.runFor(10s);
        const auto audit = simulation.command(AddSilence{silenceOf(simulation, "n0"), false}, " ");
        QCOMPARE(audit.size(), std::size_t(1));
        QCOMPARE(audit[0].kind, EventKind::CommandRefused);
    }

    void anAcknowledgementIsACommandToo()
    {
        Simulation simulation(watched(), aBadSpell);
        simulation.runFor(2min);
        const AlertId id = simulation.look()->alerts->alerts.at(0)->id;
        QCOMPARE(simulation.command(AcknowledgeAlert{id, 1h})[1].kind, EventKind::CommandDone);
        QCOMPARE(simulation.look()->alerts->alerts.at(0)->acknowledgement->actor, std::string("ann"));
        QCOMPARE(simulation.command(AcknowledgeAlert{id, 24h * 8})[0].kind, EventKind::CommandRefused);
        QCOMPARE(simulation.command(AcknowledgeAlert{id + 1, 1h})[1].kind, EventKind::CommandRefused);
    }

    void whatOperatorsSaidOutlivesTheProgram()
    {
        const auto isBad = [](const CheckOrder&, WallTime) { return page({{"load", 12}}); };
        Simulation before(watched(), isBad);
        before.runFor(2min);
        before.command(AddSilence{silenceOf(before, "another"), false});
        const AlertId id = before.look()->alerts->alerts.at(0)->id;
        before.command(AcknowledgeAlert{id, 1h});
        MonitorMemory memory = before.monitor().remember();
        QVERIFY(!before.monitor().remember().alerts); // nothing new
        Simulation after(watched(), isBad, before.now() + 1min, std::move(memory));
        QCOMPARE(after.look()->alerts->silences.at(0).id, before.look()->alerts->silences.at(0).id);
        after.runFor(2min);
        const AlertState alert = *after.look()->alerts->alerts.at(0);
        QCOMPARE(alert.phase, AlertPhase::Firing);
        QCOMPARE(alert.withheld, Withheld::Acknowledged);
        QCOMPARE(alert.acknowledgement->reason, std::string("because"));
        QCOMPARE(alert.acknowledgement->until, before.look()->alerts->alerts.at(0)->acknowledgement->until);
        QCOMPARE(after.command(EndSilence{after.look()->alerts->silences.at(0).id})[1].kind, EventKind::CommandDone);
    }

    void anAlertCanBeAcknowledgedAtOnceAfterAStart()
    {
        const auto isBad = [](const CheckOrder&, WallTime) { return page({{"load", 12}}); };
        Simulation before(watched(), isBad);
        before.runFor(2min);
        const AlertState was = *before.look()->alerts->alerts.at(0);
        const auto nobody = [](const CheckOrder&, WallTime) -> std::optional<CheckResult> { return std::nullopt; };
        Simulation after(watched(), nobody, before.now() + 1s, before.monitor().remember());
        QCOMPARE(after.command(AcknowledgeAlert{was.id, 1h})[1].kind, EventKind::CommandDone);
        after.runFor(1500ms); // nobody has answered yet
        const AlertState is = *after.look()->alerts->alerts.at(0);
        QCOMPARE(is.phase, AlertPhase::Firing);
        QCOMPARE(is.firedAt, was.firedAt);
        QCOMPARE(is.withheld, Withheld::Acknowledged);
        QVERIFY(after.eventsOf(EventKind::AlertFired).empty());
    }

    void anAcknowledgementIsOfTheAlertThatComesBackSoon()
    {
        Simulation before(watched(), [](const CheckOrder&, WallTime) { return page({{"load", 12}}); });
        before.runFor(2min);
        before.command(AcknowledgeAlert{before.look()->alerts->alerts.at(0)->id, 4h});
        const WallTime start = before.now();
        Simulation after(
            watched(),
            [start](const CheckOrder&, WallTime at) {
                return page({{"load", at - start > 20min ? 12.0 : 1.0}});
            },
            start, before.monitor().remember());
        QCOMPARE(after.monitor().remember().alerts->acknowledgements.size(), std::size_t(1));
        after.runFor(25min);
        QCOMPARE(after.look()->alerts->alerts.at(0)->phase, AlertPhase::Firing);
        QVERIFY(!after.look()->alerts->alerts.at(0)->acknowledgement);
        QVERIFY(after.monitor().remember().alerts->acknowledgements.empty());
    }

    void deliveriesAreReportedWithoutAnAudit()
    {
        Simulation simulation(watched(), aBadSpell);
        simulation.runFor(2min);
        const auto before = simulation.look()->alerts->ledger.size();
        QVERIFY(simulation.command(TakeDelivery{{1, "ear", Delivery::Sent, {}}}).empty());
        QCOMPARE(simulation.look()->alerts->ledger.size(), before + 1);
    }

    void withoutAPolicyNobodyIsAlerted()
    {
        Simulation simulation(fleetOf(loadProfile()), aBadSpell);
        simulation.runFor(2min);
        QVERIFY(simulation.look()->alerts->alerts.empty());
    }
};

QTEST_GUILESS_MAIN(AlertingTest)
#include "tst_alerting.moc"
