// SPDX-License-Identifier: GPL-3.0-or-later
#include "health/event.h"
#include "health/facts.h"

#include <QTest>

#include <limits>
#include <memory>

using namespace dwcp;
using namespace std::chrono_literals;

namespace {

std::shared_ptr<const LayerSpec> twoFacets()
{
    auto layer = std::make_shared<LayerSpec>();
    layer->id = "acp";
    MetricRule fsync;
    fsync.name = "WAL fsync p99";
    fsync.unit = Unit::Seconds;
    MetricRule leader;
    leader.name = "Has leader";
    layer->facets = {
        {"log", "Log replication", 1, {fsync}}, {"none", "Empty", 1, {}}, {"leader", "Leader", 1, {leader}}};
    return layer;
}

} // namespace

class FactsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void timesAreWrittenAfterRfc3339()
    {
        QCOMPARE(rfc3339(WallTime(1'773'844'328'250ms)), std::string("2026-03-18T14:32:08.250Z"));
        QCOMPARE(rfc3339(WallTime(1ns)), std::string("1970-01-01T00:00:00.000Z"));
        QCOMPARE(rfc3339(WallTime(-1ms)), std::string("1969-12-31T23:59:59.999Z"));
        QCOMPARE(rfc3339(WallTime::max()), std::string("2262-04-11T23:47:16.854Z"));
    }

    void theEpochMeansNever() { QCOMPARE(rfc3339(WallTime{}), std::string()); }

    void aFactIsShortAndHasItsUnit()
    {
        MetricRule rule;
        QCOMPARE(factOf(rule, 0.62), std::string("0.62"));
        rule.unit = Unit::Seconds;
        QCOMPARE(factOf(rule, 0.62345678), std::string("0.6235 seconds"));
        QCOMPARE(factOf(rule, 12), std::string("12 seconds"));
        QCOMPARE(factOf(rule, 100080.25), std::string("100080 seconds"));
        QCOMPARE(factOf(rule, -1.5e9), std::string("-1500000000 seconds"));
        QCOMPARE(factOf(rule, 1e18), std::string("1e+18 seconds"));
        rule.unit = Unit::PerSecond;
        QCOMPARE(factOf(rule, 0.25), std::string("0.25 /s"));
        rule.unit = Unit::Count;
        QCOMPARE(factOf(rule, -2), std::string("-2"));
    }

    void aRuleIsFoundThroughItsFlatIndex()
    {
        const auto layer = twoFacets();
        QCOMPARE(rulePlace(*layer, 0).rule->name, std::string("WAL fsync p99"));
        QCOMPARE(rulePlace(*layer, 1).facet->id, std::string("leader"));
        QVERIFY(!rulePlace(*layer, 2).rule);
        QVERIFY(!rulePlace(*layer, noRule).facet);
    }

    void theCauseIsTheErrorElseTheDecidingRule()
    {
        ComponentState component;
        component.spec = twoFacets();
        QCOMPARE(causeOf(component), std::string());
        component.rules.resize(2);
        component.rules[0].value = 0.62;
        component.worstRule = 0;
        QCOMPARE(causeOf(component), std::string("WAL fsync p99 0.62 seconds"));
        component.error = "connection refused";
        QCOMPARE(causeOf(component), std::string("connection refused"));
    }

    void aRatioIsToldAsAPercentage()
    {
        MetricRule rule;
        rule.unit = Unit::Ratio;
        QCOMPARE(factOf(rule, 0.425), std::string("42.5 %"));
        rule.unit = Unit::None;
        QCOMPARE(factOf(rule, 2.56), std::string("2.56"));
    }

    void everyEnumeratorHasAName()
    {
        for (int i = 0; i <= static_cast<int>(EventKind::TargetRemoved); ++i)
            QVERIFY(!eventKindName(static_cast<EventKind>(i)).empty());
        for (int i = 0; i <= static_cast<int>(CheckOutcome::Cancelled); ++i)
            QVERIFY(!outcomeName(static_cast<CheckOutcome>(i)).empty());
        QCOMPARE(commandName(TripBreaker{}), std::string_view("trip-breaker"));
        QCOMPARE(commandName(WatchSeries{}), std::string_view("watch-series"));
    }

    void auditEventsAreTheOperatorsOwn()
    {
        QVERIFY(isAudit(EventKind::CommandIntended));
        QVERIFY(isAudit(EventKind::CommandRefused));
        QVERIFY(isAudit(EventKind::OverrideExpired));
        QVERIFY(!isAudit(EventKind::LevelChanged));
        QVERIFY(!isAudit(EventKind::BreakerChanged));
    }

    void aSnapshotIsLookedThroughById()
    {
        Snapshot snapshot;
        auto node = std::make_shared<NodeState>();
        node->id = 1;
        node->components.resize(2);
        node->components[0].layer = 2;
        node->components[1].layer = 5;
        snapshot.nodes = {nullptr, node};
        QVERIFY(!snapshot.node(0));
        QVERIFY(!snapshot.node(7));
        QVERIFY(!snapshot.node(noNode));
        QCOMPARE(snapshot.component({1, 5})->layer, LayerIndex{5});
        QVERIFY(!snapshot.component({1, 3}));
        QVERIFY(!snapshot.component({0, 2}));
        const SeriesRef ref{1, 2, 3};
        snapshot.watched = {{ref, std::make_shared<const Points>(Points{{WallTime(1s), 2.0}})}};
        QCOMPARE(snapshot.series(ref)->front().value, 2.0);
        QVERIFY(!snapshot.series({1, 2, 4}));
    }
};

QTEST_GUILESS_MAIN(FactsTest)
#include "tst_facts.moc"
