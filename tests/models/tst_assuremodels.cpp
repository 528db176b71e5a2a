// SPDX-License-Identifier: GPL-3.0-or-later
// Budgets, incidents, guards and what moved: what the rows say of a moment.
#include "models/burndown.h"
#include "models/guardmodel.h"
#include "models/incidentmodels.h"
#include "models/movedmodel.h"
#include "models/quantities.h"
#include "models/resiliencemodels.h"
#include "models/slomodels.h"
#include "support/snapshotbuilder.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <functional>

#include <rapidcheck.h>

using namespace dwcp;
using namespace std::chrono_literals;

namespace {

template <typename Model>
QString cell(const Model& model, int row, const char* column)
{
    return model.index(row, model.columnOf(QLatin1String(column))).data().toString();
}

template <typename Model>
QVariant role(const Model& model, int row, const char* column, int role)
{
    return model.index(row, model.columnOf(QLatin1String(column))).data(role);
}

BudgetState fresh(double remaining, double burnRate)
{
    return SnapshotBuilder::budget("slo", "", "", 0.999, remaining, burnRate);
}

/** Moments a second apart in which a metric of one component stands still, and then does what `then` says. */
MovedModel::Moments moments(int calm, int later, const std::function<double(int)>& then)
{
    MovedModel::Moments made;
    SnapshotBuilder builder = SnapshotBuilder::atlasProd();
    for (int i = 0; i < calm + later; ++i) {
        builder.at(SnapshotBuilder::moment + std::chrono::seconds(i));
        builder.change(3, 0, [&](ComponentState& component) {
            component.rules[4].value = i < calm ? 0.030 + 0.001 * (i % 2) : then(i - calm);
        });
        made.push_back(builder.build());
    }
    return made;
}

Feed::Events atlasEvents()
{
    Feed::Events events;
    for (const Event& event : SnapshotBuilder::atlasEvents())
        events.push_back(std::make_shared<const Event>(event));
    return events;
}

} // namespace

class TestAssureModels : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theLevelOfABudgetFollowsWhatBurns()
    {
        QCOMPARE(BudgetTexts::level(fresh(0.9, 0.2)), Level::Healthy);
        QCOMPARE(BudgetTexts::level(fresh(0.6, 16.2)), Level::Critical);
        QCOMPARE(BudgetTexts::level(fresh(-0.1, 0)), Level::Failed);
        BudgetState unsure = fresh(-0.1, 0);
        unsure.isCertain = false;
        QCOMPARE(BudgetTexts::level(unsure), Level::Degraded);
        BudgetState early = fresh(1, 0);
        early.isJudged = false;
        QCOMPARE(BudgetTexts::level(early), Level::Unknown);
        QCOMPARE(BudgetTexts::left(early), Quantities::unknown());
    }

    void budgetsAreListedMostUrgentFirst()
    {
        SnapshotBuilder builder = SnapshotBuilder::atlasProd();
        BudgetModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const auto snapshot = builder.build();
        model.refresh(*snapshot, {});
        QCOMPARE(model.rowCount(), 5);
        QCOMPARE(cell(model, 0, "objective"), QStringLiteral("availability-slo"));
        QCOMPARE(cell(model, 0, "promise"), QStringLiteral("99.9% over 30 d"));
        QCOMPARE(cell(model, 0, "left"), QStringLiteral("61.4%"));
        QCOMPARE(cell(model, 0, "burn"), QStringLiteral("16.2×"));
        QCOMPARE(role(model, 0, "objective", LevelRole).toInt(), int(Level::Critical));
        QCOMPARE(cell(model, 4, "used"), QStringLiteral("not in sight"));
        QCOMPARE(mostUrgentBudget(*snapshot)->objective, std::string("availability-slo"));
        model.refresh(*snapshot, QStringLiteral("acp slo"));
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.found(), std::size_t(1));
        QCOMPARE(model.total(), std::size_t(5));
    }

    void ofVeryManyBudgetsTheMostUrgentAreListed()
    {
        SnapshotBuilder builder = SnapshotBuilder::fleet(10);
        std::vector<BudgetState> many;
        for (int i = 0; i < 5000; ++i)
            many.push_back(
                SnapshotBuilder::budget("slo", "n-" + std::to_string(i), "", 0.999, double(i * 7919 % 5000) / 5000, 0));
        builder.budgets(std::move(many));
        BudgetModel model;
        model.refresh(*builder.build(), {});
        QCOMPARE(std::size_t(model.rowCount()), BudgetModel::most);
        QCOMPARE(model.found(), std::size_t(5000));
        for (int row = 1; row < model.rowCount(); ++row)
            QVERIFY(model.at(row - 1).state().corrected.remaining <= model.at(row).state().corrected.remaining);
        QVERIFY(model.at(model.rowCount() - 1).state().corrected.remaining < 0.21);
    }

    void aBudgetIsFollowedOverItsWholeWindow()
    {
        const WallTime now = SnapshotBuilder::moment;
        const BudgetState budget = fresh(0.6, 2);
        const Points left = burnDownOf(budget, now, 1);
        QCOMPARE(left.front(), (Point{now - 24h * 30, 1}));
        QVERIFY(std::ranges::is_sorted(left, {}, &Point::at));
        QVERIFY(std::ranges::is_sorted(left, std::greater<>(), &Point::value)); // it only goes down
        const auto hour = std::ranges::find(left, now - 1h, &Point::at);
        QVERIFY(hour != left.end());
        QVERIFY(std::abs(hour->value - (0.6 + 2.0 / 720)) < 1e-9); // twice what 1 h of 720 allows
        QVERIFY(left.back().value >= 0.6);
        QVERIFY(left.size() > 6);
    }

    void aBudgetGoesDownDayByDayWithGapsWhereNobodyAsked()
    {
        const WallTime now = SnapshotBuilder::moment;
        BudgetState budget = fresh(0.6, 2);
        const double all = (1 - budget.availability) * (budget.corrected.counts.up + budget.corrected.counts.down);
        const auto day = [&](int ago, double share) {
            return SloStretch{now - 24h * ago, now - 24h * (ago - 1), 86400 - all * share, all * share};
        };
        budget.course = std::make_shared<const std::vector<SloStretch>>(
            std::vector{day(31, 0), day(20, 0.1), day(19, 0.05), day(10, 0.2), day(2, 0)});
        const Points left = burnDownOf(budget, now, 1);
        const auto at = [&](WallTime moment) {
            const auto found = std::ranges::find(left, moment, &Point::at);
            return found == left.end() ? -1.0 : std::round(found->value * 1000) / 1000;
        };
        QCOMPARE(left.front(), (Point{now - 24h * 20, 1})); // the day before the window counts no more
        QCOMPARE(at(now - 24h * 19), 0.9);
        QCOMPARE(at(now - 24h * 18), 0.85);
        QVERIFY(std::ranges::is_sorted(left, {}, &Point::at));
        const auto gaps = std::ranges::count_if(left, [](const Point& point) { return std::isnan(point.value); });
        QCOMPARE(gaps, 2);
        QCOMPARE(at(now - 24h * 9), 0.65);
        QVERIFY(left.back().at == now - 5min && left.back().value >= 0.6 && left.back().value <= 0.65);
    }

    void aYoungBudgetIsFollowedFromWhereCountingBegan()
    {
        const WallTime now = SnapshotBuilder::moment;
        BudgetState budget = fresh(0.6, 2);
        budget.corrected.counts = budget.corrected.counts.scaled(1.0 / 30); // a day of one component
        const Points day = burnDownOf(budget, now, 1);
        QVERIFY(std::chrono::abs(day.front().at - (now - 24h)) < 1s);
        QCOMPARE(day.front().value, 1.0);
        QVERIFY(std::ranges::none_of(day, [&](const Point& point) { return point.at < now - 24h - 1s; }));
        QVERIFY(std::chrono::abs(burnDownOf(budget, now, 4).front().at - (now - 6h)) < 1s);
        QVERIFY(burnDownOf(budget, now, 0).empty());
        budget.isJudged = false;
        QVERIFY(burnDownOf(budget, now, 1).empty());
    }

    void anEqualMomentSaysNothing()
    {
        SnapshotBuilder builder = SnapshotBuilder::atlasProd();
        BudgetModel budgets;
        IncidentModel incidents;
        budgets.refresh(*builder.build(), {});
        incidents.refresh(*builder.build());
        QSignalSpy budgetChanged(&budgets, &QAbstractItemModel::dataChanged);
        QSignalSpy moved(&incidents, &QAbstractItemModel::layoutChanged);
        budgets.refresh(*builder.build(), {});
        incidents.refresh(*builder.build());
        QCOMPARE(budgetChanged.size() + moved.size(), 0);
    }

    void burnRulesSayWhichWindowBurns()
    {
        SnapshotBuilder builder = SnapshotBuilder::atlasProd();
        BudgetModel budgets;
        budgets.refresh(*builder.build(), {});
        BurnModel model;
        model.refresh(budgets.at(0));
        QCOMPARE(model.rowCount(), int(burnRulesFor(720h).size()));
        QCOMPARE(cell(model, 0, "kind"), QStringLiteral("Page"));
        QCOMPARE(cell(model, 0, "limit"), QStringLiteral("14.4×"));
        QCOMPARE(cell(model, 0, "state"), QStringLiteral("Firing"));
        QCOMPARE(cell(model, 1, "state"), QStringLiteral("Below"));
        QVERIFY(role(model, 0, "burn", RatioRole).toDouble() > role(model, 0, "burn", LimitRole).toDouble());
        QVERIFY(role(model, 1, "burn", RatioRole).toDouble() < role(model, 1, "burn", LimitRole).toDouble());
        model.refresh(std::nullopt);
        QCOMPARE(model.rowCount(), 0);
    }

    void correctionsSayWhatTheyChanged()
    {
        SnapshotBuilder builder = SnapshotBuilder::atlasProd();
        BudgetModel budgets;
        budgets.refresh(*builder.build(), {});
        CorrectionModel model;
        model.refresh(budgets.at(0), SnapshotBuilder::moment);
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(cell(model, 0, "why"), QStringLiteral("euw-02 upgrade"));
        QCOMPARE(cell(model, 0, "change"), QStringLiteral("52.8% → 61.4%"));
    }

    void incidentsAreListedWithTheirLikeliestCause()
    {
        SnapshotBuilder builder = SnapshotBuilder::atlasProd();
        IncidentModel model;
        model.refresh(*builder.build());
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(cell(model, 0, "cause"), QStringLiteral("use-02 Transport"));
        QCOMPARE(cell(model, 0, "share"), QStringLiteral("87%"));
        QCOMPARE(cell(model, 0, "size"), QStringLiteral("2"));
        QCOMPARE(cell(model, 1, "level"), QStringLiteral("Degraded"));
        IncidentState none;
        QCOMPARE(IncidentModel::title(none), QStringLiteral("cause not known"));
    }

    void anIncidentShowsItsCausesItsIllAndItsEvents()
    {
        SnapshotBuilder builder = SnapshotBuilder::atlasProd();
        const auto snapshot = builder.build();
        IncidentModel incidents;
        incidents.refresh(*snapshot);
        CauseModel causes;
        causes.refresh(incidents.at(0));
        QCOMPARE(causes.rowCount(), 2);
        QCOMPARE(cell(causes, 1, "name"), QStringLiteral("use-01 Transport"));
        QCOMPARE(role(causes, 0, "share", RatioRole).toDouble(), 0.87);
        MemberModel members;
        members.refresh(*snapshot, incidents.at(0));
        QCOMPARE(members.rowCount(), 2);
        QCOMPARE(cell(members, 0, "what"), QStringLiteral("use-02 Transport")); // fell ill first
        QCOMPARE(role(members, 0, "what", SecondLineRole).toString(), QStringLiteral("Packet loss 4.8%, limit 3.0%"));
        TimelineModel events;
        events.refresh(atlasEvents(), incidents.at(0), SnapshotBuilder::moment);
        QCOMPARE(events.rowCount(), 5); // those of use-01 and use-02, no others
        QVERIFY(events.at(0).event->at < events.at(4).event->at);
        events.refresh(atlasEvents(), std::nullopt, SnapshotBuilder::moment);
        QCOMPARE(events.rowCount(), 0);
    }

    void aMemberThatWasRemovedIsLeftOut()
    {
        SnapshotBuilder builder = SnapshotBuilder::atlasProd();
        builder.remove(4);
        const auto snapshot = builder.build();
        IncidentModel incidents;
        incidents.refresh(*snapshot);
        MemberModel members;
        members.refresh(*snapshot, incidents.at(0));
        QCOMPARE(members.rowCount(), 1);
    }

    void guardsOfTheConsoleAreCountedByLayer()
    {
        SnapshotBuilder builder = SnapshotBuilder::atlasProd();
        builder.change(7, 2, [](ComponentState& component) {
            component.flags.set(Flag::Soft, true);
            component.duration = 6s;
            CheckEntry entry;
            entry.outcome = CheckOutcome::TimedOut;
            component.log = logged(entry, component.log);
        });
        LayerGuardModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.refresh(*builder.build());
        QCOMPARE(model.rowCount(), 5);
        QCOMPARE(cell(model, 0, "open"), QStringLiteral("1"));
        QCOMPARE(cell(model, 0, "refused"), QStringLiteral("6,018"));
        QCOMPARE(cell(model, 2, "timedout"), QStringLiteral("1"));
        QCOMPARE(cell(model, 2, "rechecked"), QStringLiteral("1"));
        QCOMPARE(cell(model, 2, "slowest"), QStringLiteral("6 s"));
        QCOMPARE(role(model, 2, "slowest", RatioRole).toDouble(), 1.2);
        QCOMPARE(cell(model, 1, "timedout"), QStringLiteral("0"));
    }

    void limitsOfTheNodesAreSummedByKindAndName()
    {
        SnapshotBuilder builder = SnapshotBuilder::atlasProd();
        GuardModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.refresh(*builder.build());
        QCOMPARE(model.rowCount(), 5);
        QCOMPARE(cell(model, 0, "name"), QStringLiteral("network-send"));
        QCOMPARE(role(model, 0, "name", SecondLineRole).toString(), QStringLiteral("Rate limiter"));
        QCOMPARE(cell(model, 0, "nodes"), QStringLiteral("12"));
        QCOMPARE(cell(model, 0, "current"), QStringLiteral("1,008 /s"));
        QCOMPARE(cell(model, 0, "passed"), QStringLiteral("813 /s"));
        QCOMPARE(cell(model, 0, "refused"), QStringLiteral("2.5 /s"));
        QCOMPARE(role(model, 0, "refused", InkRole).toInt(), int(Level::Critical));
        QCOMPARE(cell(model, 0, "worst"), QStringLiteral("use-02"));
        QCOMPARE(cell(model, 0, "waiting"), QStringLiteral("–")); // a limiter has no queue
        QCOMPARE(cell(model, 1, "current"), QStringLiteral("75 under way"));
        QCOMPARE(cell(model, 1, "waiting"), QStringLiteral("0"));
        QCOMPARE(cell(model, 2, "again"), QStringLiteral("0.537 /s"));
        QCOMPARE(cell(model, 3, "current"), QStringLiteral("10 s to 20 s"));
        QCOMPARE(cell(model, 4, "current"), QStringLiteral("31.0% left"));
        QCOMPARE(cell(model, 4, "refused"), QStringLiteral("–"));
        QCOMPARE(cell(model, 3, "worst"), QStringLiteral("–"));
    }

    void aNodeWithoutAPageIsNotCountedAmongItsLimits()
    {
        SnapshotBuilder builder = SnapshotBuilder::atlasProd();
        GuardModel model;
        model.refresh(*builder.build());
        builder.changeNode(5, [](NodeState& node) { node.guards = nullptr; });
        model.refresh(*builder.build());
        QCOMPARE(cell(model, 0, "nodes"), QStringLiteral("11"));
        QCOMPARE(cell(model, 0, "refused"), QStringLiteral("0 /s"));
        QCOMPARE(cell(model, 4, "current"), QStringLiteral("97.0% left"));
    }

    void guardsOfTheNodesAreSummedByName()
    {
        SnapshotBuilder builder = SnapshotBuilder::atlasProd();
        for (NodeId id = 0; id < 3; ++id) {
            builder.changeNode(id, [&](NodeState& node) {
                NodeBreaker send{"network-send", id != 2, {}};
                send.view.state = id == 0 ? CircuitBreaker::State::Open : CircuitBreaker::State::HalfOpen;
                send.view.successes = 90;
                send.view.failures = 10;
                send.view.rejected = 4;
                node.breakers.push_back(send);
            });
        }
        NodeGuardModel model;
        model.refresh(*builder.build());
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(cell(model, 0, "nodes"), QStringLiteral("3"));
        QCOMPARE(cell(model, 0, "open"), QStringLiteral("1"));
        QCOMPARE(cell(model, 0, "halfopen"), QStringLiteral("1"));
        QCOMPARE(cell(model, 0, "unknown"), QStringLiteral("1"));
        QCOMPARE(cell(model, 0, "failed"), QStringLiteral("10.0%"));
        QCOMPARE(cell(model, 0, "refused"), QStringLiteral("12"));
    }

    void recoveriesThatRestAreLeftOut()
    {
        SnapshotBuilder builder = SnapshotBuilder::atlasProd();
        const auto recover = [&](NodeId node, RecoveryPhase phase, WallTime next) {
            builder.change(node, 1, [&](ComponentState& component) {
                component.recovery = std::make_shared<const RecoveryState>(RecoveryState{phase, 1, 3, next, {}});
            });
        };
        recover(0, RecoveryPhase::Resting, {});
        recover(1, RecoveryPhase::Waiting, SnapshotBuilder::moment + 30s);
        recover(2, RecoveryPhase::Acting, SnapshotBuilder::moment + 10s);
        RecoveryModel model;
        model.refresh(*builder.build());
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(cell(model, 0, "phase"), QStringLiteral("Exhausted"));
        QCOMPARE(cell(model, 0, "last"), QStringLiteral("exit code 1"));
        QCOMPARE(cell(model, 1, "phase"), QStringLiteral("Acting"));
        QCOMPARE(cell(model, 2, "next"), QStringLiteral("0:30"));
    }

    void whatMovedIsFoundWithItsTime()
    {
        MovedModel model;
        const WallTime start = SnapshotBuilder::moment;
        model.compare(moments(10, 10, [](int i) { return i < 2 ? 0.031 : 0.090; }), {start + 10s, start + 19s});
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(cell(model, 0, "what"), QStringLiteral("euw-04"));
        QCOMPARE(cell(model, 0, "metric"), QStringLiteral("p99 RTT"));
        QCOMPARE(cell(model, 0, "rate"), QStringLiteral("80%"));
        QCOMPARE(model.at(0).firstAt, start + 12s);
        QVERIFY(model.at(0).isFirst);
        QVERIFY(model.compared() > 100);
        QCOMPARE(model.moved(), std::size_t(1));
        model.clear();
        QCOMPARE(model.rowCount(), 0);
    }

    void whatIsAsBeforeDidNotMove()
    {
        MovedModel model;
        const WallTime start = SnapshotBuilder::moment;
        model.compare(moments(10, 10, [](int i) { return 0.031 - 0.001 * (i % 2); }), {start + 10s, start + 19s});
        QCOMPARE(model.rowCount(), 0);
        QVERIFY(model.compared() > 100);
    }

    void tooFewValuesAreNotJudged()
    {
        MovedModel model;
        const WallTime start = SnapshotBuilder::moment;
        model.compare(moments(10, 2, [](int) { return 5.0; }), {start + 10s, start + 11s});
        QCOMPARE(model.compared(), std::size_t(0));
        model.compare({}, {start, start + 1s});
        QCOMPARE(model.rowCount(), 0);
    }

    void theRateIsTheShareOfWhatIsUnlike()
    {
        const bool held = rc::check("so many of the values that were put away from the others", [] {
            const int odd = *rc::gen::inRange(0, 11);
            MovedModel model;
            const WallTime start = SnapshotBuilder::moment;
            model.compare(moments(12, 10, [&](int i) { return i < odd ? 0.5 : 0.030; }), {start + 12s, start + 21s});
            RC_ASSERT(model.rowCount() == (odd > 0 ? 1 : 0));
            if (odd > 0)
                RC_ASSERT(std::abs(model.at(0).rate - odd / 10.0) < 1e-9);
        });
        QVERIFY(held);
    }
};

QTEST_GUILESS_MAIN(TestAssureModels)
#include "tst_assuremodels.moc"
