// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/systemview.h"
#include "health/score.h"

#include <rapidcheck.h>

#include <QTest>

#include <cmath>
#include <limits>
#include <vector>

using namespace dwcp;

namespace {

constexpr double none = std::numeric_limits<double>::quiet_NaN();

Level levelOf(char letter)
{
    switch (letter) {
    case 'H':
        return Level::Healthy;
    case 'D':
        return Level::Degraded;
    case 'C':
        return Level::Critical;
    case 'F':
        return Level::Failed;
    default:
        return Level::Unknown;
    }
}

/** A fleet in letters, one word a node, one letter a layer; lower case is stale. The layers are amst, hde, acp. */
class Fleet {
public:
    explicit Fleet(const std::vector<std::string>& nodes)
    {
        for (const std::string id : {"amst", "hde", "acp"}) {
            LayerColumn column;
            column.id = id;
            column.criticalPath = id != "hde";
            m_layers.push_back(column);
        }
        for (const std::string& letters : nodes)
            m_nodes.push_back(nodeOf(letters));
    }

    NodeState& node(std::size_t i) { return m_nodes[i]; }
    BreakerView& breaker(std::size_t node, std::size_t layer) { return m_nodes[node].components[layer].breaker; }

    SystemState view(double availability = none) const
    {
        std::vector<NodeTally> tallies;
        for (const NodeState& node : m_nodes)
            tallies.push_back(tallyOf(node, m_layers));
        return viewSystem({tallies, m_layers, availability});
    }

private:
    static NodeState nodeOf(const std::string& letters)
    {
        NodeState node;
        node.level = Level::Healthy;
        node.score = none;
        for (const char letter : letters) {
            ComponentState component;
            component.layer = static_cast<LayerIndex>(node.components.size());
            const bool stale = letter >= 'a';
            component.level = levelOf(static_cast<char>(stale ? letter - 'a' + 'A' : letter));
            component.flags.set(Flag::Stale, stale);
            component.score = clampToLevel(0.9, component.level);
            node.level = combine(node.level, stale ? Level::Unknown : component.level);
            node.flags = node.flags | component.flags;
            node.components.push_back(component);
        }
        if (letters.empty())
            node.level = Level::Unknown;
        node.score = clampToLevel(0.9, node.level);
        return node;
    }

    std::vector<LayerColumn> m_layers;
    std::vector<NodeState> m_nodes;
};

SystemState viewOf(const std::vector<std::string>& nodes, double availability = none)
{
    return Fleet(nodes).view(availability);
}

} // namespace

class SystemViewTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nobodyIsUnknown()
    {
        const SystemState system = viewOf({});
        QCOMPARE(system.level, Level::Unknown);
        QVERIFY(std::isnan(system.score));
    }

    void degradationFollowsTheCount_data()
    {
        QTest::addColumn<QStringList>("nodes");
        QTest::addColumn<int>("degradation");
        QTest::addColumn<int>("level");
        const auto row = [](const char* name, const QStringList& nodes, int degradation, Level level) {
            QTest::newRow(name) << nodes << degradation << static_cast<int>(level);
        };
        row("all well", {"HHH", "HHH", "HHH"}, 0, Level::Healthy);
        row("one degraded", {"HDH", "HHH", "HHH"}, 1, Level::Degraded);
        row("several", {"HDH", "HDH", "HHH"}, 2, Level::Degraded);
        row("one down off the critical path", {"HFH", "HHH", "HHH"}, 1, Level::Degraded);
        row("transport down on a third", {"FHH", "HHH", "HHH"}, 3, Level::Critical);
        row("transport down on a sixth", {"FHH", "HHH", "HHH", "HHH", "HHH", "HHH"}, 1, Level::Degraded);
        row("transport down on a fifth", {"CHH", "HHH", "HHH", "HHH", "HHH"}, 3, Level::Critical);
        row("degraded transport is not down", {"DHH", "HHH", "HHH"}, 1, Level::Degraded);
        row("half of the components ill", {"DDH", "DDD", "HHH"}, 4, Level::Failed);
        row("quorum lost", {"HHF", "HHF", "HHH"}, 4, Level::Failed);
        row("quorum of five with two down hangs by one", {"HHF", "HHF", "HHH", "HHH", "HHH"}, 3, Level::Critical);
        row("two unknown voters are not lost ones", {"HDU", "HHU", "HHH", "HHH", "HHH"}, 1, Level::Degraded);
        row("stale components are not ill", {"HHH", "fHH", "HHH"}, 0, Level::Healthy);
    }
    void degradationFollowsTheCount()
    {
        QFETCH(QStringList, nodes);
        QFETCH(int, degradation);
        QFETCH(int, level);
        std::vector<std::string> letters;
        for (const QString& node : nodes)
            letters.push_back(node.toStdString());
        const SystemState system = viewOf(letters);
        QCOMPARE(system.degradation, degradation);
        QCOMPARE(static_cast<int>(system.level), level);
    }

    void theWorseOfCountAndAvailabilityCounts()
    {
        const std::vector<std::string> one{"HDH", "HHH", "HHH"};
        QCOMPARE(viewOf(one, 0.995).degradation, 1);
        QCOMPARE(viewOf(one, 0.99).degradation, 2);
        QCOMPARE(viewOf(one, 0.951).degradation, 2);
        QCOMPARE(viewOf(one, 0.95).degradation, 3);
        QCOMPARE(viewOf(one, 0.90).degradation, 4);
        QCOMPARE(viewOf({"HHF", "HHF", "HHH"}, 1.0).degradation, 4);
        QCOMPARE(viewOf({"HHH"}, 0.5).degradation, 0); // whatever was: nothing is ill
    }

    void moreThanHalfOfTheWeightUnknownIsUnknown()
    {
        QCOMPARE(viewOf({"UUU", "HHH"}).level, Level::Healthy); // exactly half
        QCOMPARE(viewOf({"UUU", "HHh", "HHH"}).level, Level::Unknown);
        QCOMPARE(viewOf({"UUU", "hhh", "FFF"}).level, Level::Unknown);
        QVERIFY(std::isnan(viewOf({"UUU"}).score));
        Fleet heavy({"UUU", "HHH", "HHH"});
        heavy.node(0).weight = 5;
        QCOMPARE(heavy.view().level, Level::Unknown);
    }

    void flagsReachTheTop()
    {
        QVERIFY(viewOf({"HHH", "HhH"}).flags.has(Flag::Stale));
        QVERIFY(!viewOf({"HHH", "HHH"}).flags.has(Flag::Stale));
    }

    void quorumGoesByWeight()
    {
        Fleet fleet({"HHF", "HHH", "HHH"});
        fleet.node(0).weight = 3;
        const SystemState system = fleet.view();
        QCOMPARE(system.quorum->total, 5.0);
        QCOMPARE(system.quorum->alive, 2.0);
        QCOMPARE(system.degradation, 4);
    }

    void votesThatCannotBeSeenAreNeitherAliveNorLost()
    {
        const SystemState system = viewOf({"HHU", "HHH", "HHf"});
        QCOMPARE(system.quorum->alive, 1.0);
        QCOMPARE(system.quorum->unknown, 2.0);
        QCOMPARE(system.quorum->needed, 1.5);
    }

    void aSingleVoterHasNoQuorumToLose()
    {
        QVERIFY(!viewOf({"HHH"}).quorum);
        QVERIFY(!viewOf({"HH", "HH"}).quorum);
    }

    void nodesWithoutWeightDecideNothing()
    {
        Fleet fleet({"FHH", "HHH"});
        fleet.node(0).weight = fleet.node(1).weight = 0;
        QCOMPARE(fleet.view().level, Level::Unknown);
    }

    void aNodeOfUnknownKindThatDoesNotAnswerIsIll()
    {
        Fleet fleet({"HHH", "HHH", ""});
        QCOMPARE(fleet.view().degradation, 0);
        fleet.node(2).level = Level::Failed;
        QCOMPARE(fleet.view().degradation, 1);
        QCOMPARE(fleet.view().nodesByLevel[static_cast<int>(Level::Failed)], 1U);
    }

    void theServiceModeComesFromTheBreakers()
    {
        Fleet fleet({"HHH", "HHH"});
        QCOMPARE(fleet.view().mode, ServiceMode::Full);
        fleet.breaker(0, 1).state = BreakerState::HalfOpen;
        QCOMPARE(fleet.view().mode, ServiceMode::Limited);
        fleet.breaker(0, 1).state = BreakerState::Open;
        QCOMPARE(fleet.view().mode, ServiceMode::Limited);
        fleet.breaker(1, 0).mode = BreakerMode::ForcedOpen;
        QCOMPARE(fleet.view().mode, ServiceMode::Minimal);
        QCOMPARE(fleet.view().breakersOpen, 2U);
        fleet.breaker(1, 0).state = BreakerState::Open;
        fleet.breaker(1, 0).mode = BreakerMode::Disabled; // lets everything pass
        QCOMPARE(fleet.view().breakersOpen, 1U);
    }

    void breakersOfTheNodesThemselvesCountToo()
    {
        Fleet fleet({"HHH", "HHH"});
        fleet.node(0).breakers.resize(2);
        fleet.node(0).breakers[0].isKnown = true;
        fleet.node(0).breakers[0].view.state = BreakerState::Open;
        const SystemState system = fleet.view();
        QCOMPARE(system.breakers, 8U);
        QCOMPARE(system.breakersOpen, 1U);
        QCOMPARE(system.breakersUnknown, 1U);
        QCOMPARE(system.mode, ServiceMode::Limited);
    }

    void countsAddUpAndTheScoreNeverContradictsTheLevel()
    {
        QVERIFY(rc::check([] {
            const auto letters =
                rc::gen::container<std::string>(3, rc::gen::element('H', 'H', 'H', 'D', 'C', 'F', 'U', 'h'));
            const auto nodes = *rc::gen::container<std::vector<std::string>>(letters);
            const SystemState system = viewOf(nodes, *rc::gen::element(none, 1.0, 0.97, 0.5));
            std::uint32_t nodeCount = 0;
            std::uint32_t componentCount = 0;
            for (int i = 0; i < levelCount; ++i) {
                nodeCount += system.nodesByLevel[i];
                componentCount += system.componentsByLevel[i];
            }
            RC_ASSERT(nodeCount == nodes.size());
            RC_ASSERT(componentCount == 3 * nodes.size());
            RC_ASSERT(system.degradation >= 0 && system.degradation <= 4);
            if (system.level == Level::Unknown) {
                RC_ASSERT(std::isnan(system.score));
            } else {
                const ScoreBand band = scoreBand(system.level);
                RC_ASSERT(system.score >= band.low && (system.score < band.high || system.level == Level::Healthy));
            }
            RC_ASSERT((system.level == Level::Healthy) <= (system.degradation == 0));
        }));
    }

    void theOrderOfNodesDoesNotMatterToTheLevel()
    {
        QVERIFY(rc::check([] {
            const auto letters = rc::gen::container<std::string>(3, rc::gen::element('H', 'D', 'C', 'U'));
            auto nodes = *rc::gen::container<std::vector<std::string>>(letters);
            const SystemState forwards = viewOf(nodes);
            std::ranges::reverse(nodes);
            RC_ASSERT(viewOf(nodes).level == forwards.level);
            RC_ASSERT(viewOf(nodes).degradation == forwards.degradation);
        }));
    }
};

QTEST_GUILESS_MAIN(SystemViewTest)
#include "tst_systemview.moc"
