// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/eventlogmodel.h"
#include "models/nodelistmodel.h"
#include "models/nodemodels.h"
#include "models/roles.h"
#include "support/snapshotbuilder.h"

#include <QSignalSpy>
#include <QTest>

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
QStringList column(const Model& model, const char* id)
{
    QStringList cells;
    for (int row = 0; row < model.rowCount(); ++row)
        cells << cell(model, row, id);
    return cells;
}

Feed::Events atlasEvents()
{
    Feed::Events events;
    for (const Event& event : SnapshotBuilder::atlasEvents())
        events.push_back(std::make_shared<const Event>(event));
    return events;
}

} // namespace

class TestNodeModels : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nodesAreListedWorstFirstWithTheirCause()
    {
        SnapshotBuilder builder = SnapshotBuilder::atlasProd();
        NodeListModel model;
        model.refresh(*builder.build(), {});
        QCOMPARE(model.rowCount(), 12);
        QCOMPARE(column(model, "node").mid(0, 3),
            (QStringList{QStringLiteral("use-02"), QStringLiteral("aps-04"), QStringLiteral("use-01")}));
        QCOMPARE(cell(model, 0, "cause"), QStringLiteral("Transport: Packet loss 4.8%, limit 3.0%"));
        QCOMPARE(cell(model, 3, "cause"), QString());
    }

    /** What is old says so in words and with a clock, whatever its level was, and other nodes beside it stay. */
    void whatIsStaleLooksStale()
    {
        SnapshotBuilder builder = SnapshotBuilder::atlasProd();
        builder.changeNode(5, [&](NodeState& node) {
            for (ComponentState& component : node.components) {
                component.flags.set(Flag::Stale, true);
                component.checkedAt = builder.raw().at - 10min;
            }
        });
        builder.change(0, 1, [](ComponentState& component) { component.flags.set(Flag::Stale, true); });
        const auto snapshot = builder.build();
        QCOMPARE(snapshot->node(5)->level, Level::Unknown); // as the engine says it
        const auto role = [](const auto& model, int row, const char* column, int what) {
            return model.index(row, model.columnOf(QLatin1String(column))).data(what);
        };
        NodeListModel nodes;
        nodes.refresh(*snapshot, {});
        const int old = nodes.rowOf(NodeId(5));
        QVERIFY(role(nodes, old, "level", StaleRole).toBool());
        QCOMPARE(role(nodes, old, "level", SecondLineRole).toString(), QStringLiteral("stale"));
        const int partly = nodes.rowOf(NodeId(0)); // one layer of five: what is known of it is new
        QVERIFY(!role(nodes, partly, "level", StaleRole).toBool());
        QCOMPARE(role(nodes, partly, "level", SecondLineRole).toString(), QStringLiteral("stale"));
        QVERIFY(role(nodes, nodes.rowOf(NodeId(3)), "level", SecondLineRole).toString().isEmpty());

        NodeMetricModel metrics;
        const NodeId other = 4;
        metrics.refresh(*snapshot, 5, std::span(&other, 1));
        QVERIFY(role(metrics, 0, "value", StaleRole).toBool());
        QVERIFY(!role(metrics, 0, "other", StaleRole).toBool());
        QCOMPARE(role(metrics, 0, "metric", IconRole).toString(), QStringLiteral("clock"));
        QCOMPARE(role(metrics, 0, "metric", SecondLineRole).toString(), QStringLiteral("10 min old, Transport"));
        metrics.refresh(*snapshot, 4, {});
        QVERIFY(!role(metrics, 0, "metric", IconRole).isValid());
        QCOMPARE(role(metrics, 0, "metric", SecondLineRole).toString(), QStringLiteral("Transport"));

        NodeComponentModel layers;
        layers.refresh(*snapshot, 5);
        QVERIFY(role(layers, 0, "level", StaleRole).toBool());
        QVERIFY(role(layers, 0, "level", SecondLineRole).toString().contains(QStringLiteral("stale")));
    }

    void aFilterNarrowsAndTheTotalStays()
    {
        SnapshotBuilder builder = SnapshotBuilder::atlasProd();
        NodeListModel model;
        model.refresh(*builder.build(), Filter(QStringLiteral("region:us level>=degraded")));
        QCOMPARE(column(model, "node"), (QStringList{QStringLiteral("use-02"), QStringLiteral("use-01")}));
        QCOMPARE(model.total(), 12);
    }

    void whatTakesTheChangesAloneEndsWhereAllDoes()
    {
        const bool held = rc::check("random ticks", [] {
            SnapshotBuilder builder = SnapshotBuilder::fleet(60);
            const Filter filter(*rc::gen::element(
                QString(), QStringLiteral("level>=degraded"), QStringLiteral("region:eu layer:acp level:healthy")));
            NodeListModel model;
            model.refresh(*builder.build(), filter);
            for (int tick = 0; tick < 8; ++tick) {
                for (int change = *rc::gen::inRange(0, 5); change > 0; --change) {
                    const auto node = NodeId(*rc::gen::inRange(0, 60));
                    const Level level = *rc::gen::element(Level::Healthy, Level::Degraded, Level::Failed);
                    builder.change(node, LayerIndex(*rc::gen::inRange(0, 5)), [&](ComponentState& component) {
                        SnapshotBuilder::make(component, level, 40, SnapshotBuilder::moment);
                    });
                }
                const auto snapshot = builder.build();
                model.refresh(*snapshot, filter);
                NodeListModel fresh;
                fresh.refresh(*snapshot, filter);
                RC_ASSERT(column(model, "node") == column(fresh, "node"));
                RC_ASSERT(column(model, "level") == column(fresh, "level"));
            }
        });
        QVERIFY(held);
    }

    void aNodeShowsItsLayersAndAllItsMetrics()
    {
        SnapshotBuilder builder = SnapshotBuilder::atlasProd();
        const auto snapshot = builder.build();
        NodeComponentModel layers;
        layers.refresh(*snapshot, 5);
        QCOMPARE(column(layers, "layer"),
            (QStringList{QStringLiteral("Transport"), QStringLiteral("Compression"), QStringLiteral("Prediction"),
                QStringLiteral("State sync"), QStringLiteral("Consensus")}));
        QCOMPARE(cell(layers, 0, "level"), QStringLiteral("Critical"));
        QCOMPARE(cell(layers, 0, "breaker"), QStringLiteral("open"));
        NodeMetricModel metrics;
        metrics.refresh(*snapshot, 5);
        QCOMPARE(metrics.rowCount(), 22);
        QCOMPARE(cell(metrics, 0, "metric"), QStringLiteral("Packet loss"));
        QCOMPARE(cell(metrics, 0, "value"), QStringLiteral("4.8%"));
        metrics.refresh(*snapshot, 2);
        metrics.sort(metrics.columnOf(QStringLiteral("soon")));
        QCOMPARE(cell(metrics, 0, "metric"), QStringLiteral("Dictionary age"));
        QCOMPARE(cell(metrics, 0, "soon"), QStringLiteral("42 min"));
        layers.refresh(*snapshot, noNode);
        QCOMPARE(layers.rowCount(), 0);
    }

    void theLogIsFilteredByKindWordsAndNode()
    {
        EventLogModel model;
        const auto show = [&](const EventFilter& filter) {
            model.refresh(atlasEvents(), filter, SnapshotBuilder::moment);
            return model.rowCount();
        };
        const int all = show({});
        QCOMPARE(all, int(atlasEvents().size()));
        QCOMPARE(show({EventKinds::Breakers, {}, noNode}), 3);
        QCOMPARE(show({EventKinds::Commands, {}, noNode}), 1);
        QCOMPARE(cell(model, 0, "who"), QStringLiteral("m.okafor"));
        QCOMPARE(cell(model, 0, "about"), QStringLiteral("use-02 Transport"));
        QCOMPARE(cell(model, 0, "what"), QStringLiteral("checked at once"));
        QCOMPARE(show({EventKinds::All, QStringLiteral("okafor use-02"), noNode}), 1);
        QCOMPARE(show({EventKinds::All, {}, 8}), 1);
        QCOMPARE(model.total(), all);
        QCOMPARE(show({EventKinds::All, QStringLiteral("nothing of that kind"), noNode}), 0);
    }
};

QTEST_GUILESS_MAIN(TestNodeModels)
#include "tst_nodemodels.moc"
