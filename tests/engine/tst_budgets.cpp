// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/simulation.h"

#include <QTest>

#include <cmath>

using namespace dwcp;
using namespace std::chrono_literals;

namespace {

Configuration promising(Objective objective, std::size_t nodes = 2)
{
    Configuration configuration = fleetOf(loadProfile(), nodes);
    configuration.historyBytes = 0; // hours of trends are not what is looked at
    configuration.objectives.push_back(std::move(objective));
    return configuration;
}

Objective promise(const std::string& node = {}, bool each = false)
{
    Objective objective;
    objective.name = "up";
    objective.availability = 0.99;
    objective.window = 24h;
    objective.node = node;
    objective.each = each;
    return objective;
}

/** Node 1 is away from the second to the third hour. */
std::optional<CheckResult> oneHourAway(const CheckOrder& order, WallTime at)
{
    const bool away = order.node == 1 && at >= testStart + 1h && at < testStart + 2h;
    return away ? failure(CheckOutcome::Refused) : page({{"load", 1}});
}

BudgetState budgetOf(Simulation& simulation, std::size_t index = 0)
{
    return simulation.look()->budgets->at(index);
}

} // namespace

class BudgetsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anOutageBurnsTheBudgetOfItsScope()
    {
        Simulation simulation(promising(promise("n1")), oneHourAway);
        simulation.runFor(1h);
        QCOMPARE(budgetOf(simulation).corrected.remaining, 1.0);
        simulation.runFor(2h);
        const BudgetState budget = budgetOf(simulation);
        QVERIFY(std::abs(budget.corrected.counts.down - 3600) < 30); // less what it takes to be sure
        QVERIFY(std::abs(budget.corrected.counts.up + budget.corrected.counts.down - 3 * 3600) < 10);
        QVERIFY(budget.isCertain);
        QCOMPARE(simulation.eventsOf(EventKind::BudgetExhausted).size(), 1UL);
        QCOMPARE(simulation.eventsOf(EventKind::BudgetBurning).size(), 1UL);
        simulation.runFor(4h);
        QCOMPARE(simulation.eventsOf(EventKind::BudgetCalm).size(), 1UL);
    }

    void aBudgetGoesOnAfterAStart()
    {
        Simulation before(promising(promise("n1")), oneHourAway);
        before.runFor(3h);
        const BudgetState was = budgetOf(before);
        MonitorMemory memory = before.monitor().remember();
        QCOMPARE(memory.budgets.size(), std::size_t(1));
        QVERIFY(before.monitor().remember().budgets.empty()); // told a moment ago
        QCOMPARE(before.monitor().remember(true).budgets.size(), std::size_t(1));
        Simulation after(promising(promise("n1")), oneHourAway, before.now() + 1h, std::move(memory));
        after.runFor(5min);
        const BudgetState is = budgetOf(after);
        QCOMPARE(is.corrected.counts.down, was.corrected.counts.down); // nobody knows what the hour in between was
        QVERIFY(std::abs(is.corrected.counts.up - was.corrected.counts.up - 300) < 10);
        QVERIFY(is.corrected.isExhausted);
        QVERIFY(after.eventsOf(EventKind::BudgetExhausted).empty()); // it was told before
    }

    void aBudgetOfEachComponentFindsItsOwn()
    {
        Simulation before(promising(promise({}, true), 3), oneHourAway);
        before.runFor(3h);
        Simulation after(promising(promise({}, true), 3), oneHourAway, before.now(), before.monitor().remember(true));
        after.runFor(1min);
        for (const BudgetState& budget : *after.look()->budgets)
            QCOMPARE(budget.corrected.isExhausted, budget.node == "n1");
    }

    void anotherWindowBeginsAnew()
    {
        Simulation before(promising(promise("n1")), oneHourAway);
        before.runFor(3h);
        Objective shorter = promise("n1");
        shorter.window = 12h;
        Simulation after(promising(shorter), oneHourAway, before.now(), before.monitor().remember());
        after.runFor(1min);
        QCOMPARE(budgetOf(after).corrected.counts.down, 0.0);
    }

    void theWholeClusterLosesAShare()
    {
        Simulation simulation(promising(promise(), 4), oneHourAway);
        simulation.runFor(3h);
        const SloCounts counts = budgetOf(simulation).corrected.counts;
        QVERIFY(std::abs(counts.downShare() - 1.0 / 12) < 0.002);
    }

    void eachComponentHasItsOwn()
    {
        Simulation simulation(promising(promise({}, true), 3), oneHourAway);
        simulation.runFor(3h);
        const auto budgets = simulation.look()->budgets;
        QCOMPARE(budgets->size(), 3UL);
        for (const BudgetState& budget : *budgets) {
            QCOMPARE(budget.layer, std::string("amst"));
            QCOMPARE(budget.corrected.isExhausted, budget.node == "n1");
        }
    }

    void plannedTimeIsNoLoss()
    {
        Simulation simulation(promising(promise("n1")), oneHourAway);
        simulation.command(StartMaintenance{{1, noLayer}, 2h, 30min});
        simulation.runFor(3h);
        const BudgetState budget = budgetOf(simulation);
        QCOMPARE(budget.corrected.remaining, 1.0);
        QVERIFY(budget.uncorrected.isExhausted);
    }

    void aCorrectionKeepsBeforeAndAfter()
    {
        Simulation simulation(promising(promise("n1")), oneHourAway);
        simulation.runFor(3h);
        const CorrectBudgets correction{{1, noLayer}, testStart + 30min, testStart + 150min};
        QCOMPARE(simulation.command(correction, "disk swap").back().kind, EventKind::CommandDone);
        const BudgetState budget = budgetOf(simulation);
        QCOMPARE(budget.corrections.front().remainingBefore, 0.0);
        QVERIFY(budget.corrections.front().remainingAfter > 0);
        QCOMPARE(budget.corrections.front().reason, std::string("disk swap"));
        QCOMPARE(budget.corrected.remaining, budget.corrections.front().remainingAfter);
        const Event told = simulation.eventsOf(EventKind::BudgetCorrected).at(0);
        QCOMPARE(told.actor, std::string("ann"));
        QVERIFY(told.detail.starts_with("the budget of \"up\" is corrected: "));
        QVERIFY(told.detail.ends_with(" % left instead of 0.0 %"));
        QVERIFY(budget.uncorrected.isExhausted);
        const CorrectBudgets future{{1, noLayer}, testStart, testStart + 9h};
        QCOMPARE(simulation.command(future).back().kind, EventKind::CommandRefused);
        const CorrectBudgets elsewhere{{0, noLayer}, testStart, testStart + 1h};
        QCOMPARE(simulation.command(elsewhere).back().kind, EventKind::CommandRefused);
    }
};

QTEST_APPLESS_MAIN(BudgetsTest)
#include "tst_budgets.moc"
