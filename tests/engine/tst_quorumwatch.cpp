// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/quorumwatch.h"
#include "support/simulation.h"

#include <QTest>

using namespace dwcp;
using namespace std::chrono_literals;

namespace {

/** Voters whose layer "acp" is judged by the gauge "load", and who tell what they think of their peers. */
Configuration voters(std::size_t count)
{
    LayerSpec acp = layerOf("acp", {ruleOf("load", 10, 20)});
    acp.reputation = "trust";
    return fleetOf(profileOf("voter", {std::move(acp)}), count);
}

CheckResult pageOf(double load, const std::map<std::string, double>& trust)
{
    auto layout = std::make_shared<SeriesLayout>();
    CheckResult result;
    layout->series.push_back({"load", {}});
    result.readings.values.push_back(load);
    for (const auto& [peer, value] : trust) {
        layout->series.push_back({"trust", {{"peer", peer}}});
        result.readings.values.push_back(value);
    }
    result.readings.layout = std::move(layout);
    return result;
}

} // namespace

class QuorumWatchTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theSnapshotNamesTheSetsThatBreakTheQuorum()
    {
        Simulation simulation(
            voters(3), [](const CheckOrder& order, WallTime) { return pageOf(order.node == 2 ? 25 : 1, {}); });
        simulation.runFor(30s);
        const auto snapshot = simulation.look();
        const QuorumState& quorum = *snapshot->system.quorum;
        QCOMPARE(quorum.verdict, QuorumVerdict::Held);
        QCOMPARE(quorum.breakingSize, 1U);
        QCOMPARE(quorum.breakingSets, (std::vector<std::vector<NodeId>>{{0}, {1}}));
        QCOMPARE(quorum.singlePoints, (std::vector<NodeId>{0, 1}));
    }

    void aMajorityOfBadOpinionsDiscountsAVote()
    {
        Simulation simulation(voters(3), [](const CheckOrder& order, WallTime) {
            return order.node == 2 ? pageOf(1, {}) : pageOf(1, {{"n2", 0.25}});
        });
        simulation.runFor(30s);
        QCOMPARE(simulation.look()->system.quorum->alive, 2.25);
    }

    void aLiarAloneDiscountsNobody()
    {
        Simulation simulation(voters(4), [](const CheckOrder& order, WallTime) {
            return order.node == 3 ? pageOf(1, {{"n0", 0}, {"n1", 0}, {"n2", 0}}) : pageOf(1, {{"n3", 0.1}});
        });
        simulation.runFor(30s);
        QCOMPARE(simulation.look()->system.quorum->alive, 3.1);
    }

    void opinionsEndWithThoseWhoHoldThem()
    {
        const WallTime mended = testStart + 30s;
        Simulation simulation(voters(3), [mended](const CheckOrder& order, WallTime at) {
            return order.node == 2 || at >= mended ? pageOf(1, {}) : pageOf(1, {{"n2", 0.25}});
        });
        simulation.runFor(60s);
        QCOMPARE(simulation.look()->system.quorum->alive, 3.0);
    }

    void aShrinkingMarginIsATrend()
    {
        Simulation simulation(voters(9), [](const CheckOrder& order, WallTime at) {
            return pageOf(at >= testStart + 30s * (order.node + 1) ? 25 : 1, {});
        });
        simulation.runFor(120s);
        const QuorumState quorum = *simulation.look()->system.quorum;
        QCOMPARE(quorum.verdict, QuorumVerdict::Held);
        QCOMPARE(quorum.marginTrend.direction, TrendDirection::Degrading);
        QVERIFY(quorum.marginTrend.slope < -0.02 && quorum.marginTrend.slope > -0.05); // one vote in 30 s
    }
};

QTEST_APPLESS_MAIN(QuorumWatchTest)
#include "tst_quorumwatch.moc"
