// SPDX-License-Identifier: GPL-3.0-or-later
// The models of the overview, printed and compared with literals, and kept alive under random changes.
#include "models/crossingmodel.h"
#include "models/degradationmodel.h"
#include "models/drawings.h"
#include "models/eventmodel.h"
#include "models/healthmapmodel.h"
#include "models/prediction.h"
#include "models/texts.h"
#include "support/randomticks.h"
#include "support/snapshotbuilder.h"

#include <QAbstractItemModelTester>
#include <QItemSelectionModel>
#include <QSignalSpy>
#include <QTest>

#include <rapidcheck.h>

using namespace dwcp;
using namespace std::chrono_literals;

namespace {

QVariant cell(const HealthMapModel& model, int row, const char* column, int role)
{
    return model.index(row, model.columnOf(QLatin1String(column))).data(role);
}

Level levelOf(const QVariant& value)
{
    return static_cast<Level>(value.toInt());
}

} // namespace

class TestOverviewModels : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void degradationsWorstFirstWithTheirCause()
    {
        DegradationModel model;
        model.refresh(*SnapshotBuilder::atlasProd().build());
        QCOMPARE(print(model),
            QStringLiteral("1 | Critical | use-02 | Transport | Packet loss 4.8%, limit 3.0% | 14:06, 25 min | 1.25 s\n"
                           "2 | Degraded | use-01 | Transport | p99 RTT 96 ms, limit 80 ms | 14:11, 21 min | 2.5 s\n"
                           "3 | Degraded | aps-04 | Consensus | Replication lag 1,840 entries, limit 1,000 entries | "
                           "14:18, 13 min | 5 s\n"));
    }

    void aFailedCheckIsItsOwnCause()
    {
        SnapshotBuilder builder = SnapshotBuilder::atlasProd();
        builder.change(0, 1, [](ComponentState& component) {
            SnapshotBuilder::make(component, Level::Failed, 2, SnapshotBuilder::moment);
            component.error = "connection refused";
        });
        DegradationModel model;
        model.refresh(*builder.build());
        QCOMPARE(model.index(0, model.columnOf(QStringLiteral("cause"))).data().toString(),
            QStringLiteral("connection refused"));
    }

    void crossingsSoonestFirst()
    {
        CrossingModel model;
        model.refresh(*SnapshotBuilder::atlasProd().build());
        QCOMPARE(print(model),
            QStringLiteral("euw-03 |  | 42 min | 91%\n"
                           "aps-04 |  | 1 h 50 m | 74%\n"
                           "use-03 |  | 3 h 20 m | 63%\n"
                           "euw-02 |  | 9 h 05 m | 58%\n"
                           "aps-02 |  | 19 h | 41%\n"));
        QCOMPARE(model.index(0, 0).data(SecondLineRole).toString(), QStringLiteral("Dictionary age"));
        QCOMPARE(levelOf(model.index(1, 0).data(PredictedLevelRole)), Level::Critical);
        QCOMPARE(model.index(0, 0).data(Qt::AccessibleTextRole).toString(),
            QStringLiteral(
                "euw-03 Dictionary age crosses its limit in 42 min, between 34 min and 55 min by 80%, chance 91%"));
    }

    void forecastsThatLoseToNaiveComeLastAndGrey()
    {
        SnapshotBuilder builder = SnapshotBuilder::atlasProd();
        builder.change(2, 1, [](ComponentState& component) {
            SnapshotBuilder::bend(component, 1, [](MetricTrend& trend) { trend.unskilled = true; });
        });
        CrossingModel model;
        model.refresh(*builder.build());
        const QModelIndex last = model.index(model.rowCount() - 1, 0);
        QCOMPARE(last.data().toString(), QStringLiteral("euw-03"));
        QCOMPARE(levelOf(last.data(PredictedLevelRole)), Level::Unknown);
    }

    void theMapGroupsByRegionInTheOrderOfTheConfiguration()
    {
        HealthMapModel model;
        model.refresh(*SnapshotBuilder::atlasProd().build());
        QStringList regions;
        for (int row = 0; row < model.rowCount(); row += 4)
            regions << model.index(row, 0).data().toString() + u' '
                    + model.index(row, 0).data(GroupNoteRole).toString();
        QCOMPARE(regions.join(QLatin1String(", ")),
            QStringLiteral("eu-west 4 of 4 ok, us-east 2 of 4 ok, ap-south 3 of 4 ok"));
        QCOMPARE(model.headerData(3, Qt::Horizontal, Qt::DisplayRole).toString(), QStringLiteral("AMST\nTransport"));
    }

    void aCellSaysWhatItShows()
    {
        HealthMapModel model;
        model.refresh(*SnapshotBuilder::atlasProd().build());
        QCOMPARE(cell(model, 5, "layer:amst", Qt::AccessibleTextRole).toString(),
            QStringLiteral("use-02 Transport, critical, score 46"));
        QCOMPARE(cell(model, 8, "layer:amst", Qt::AccessibleTextRole).toString(),
            QStringLiteral("aps-01 Transport, healthy, score 96, recovering"));
        QCOMPARE(cell(model, 5, "layer:amst", FacetLevelsRole).value<QList<int>>(), (QList<int>{2, 2, 3, 2}));
        QCOMPARE(cell(model, 2, "layer:hde", NoteRole).toString(), QStringLiteral("42m"));
        QCOMPARE(levelOf(cell(model, 2, "layer:hde", PredictedLevelRole)), Level::Degraded);
        QVERIFY(!cell(model, 6, "layer:amst", PredictedLevelRole).isValid()); // 3 h 20 m is not soon
        QCOMPARE(cell(model, 5, "score", Qt::DisplayRole).toString(), QStringLiteral("46"));
    }

    void unknownAndStaleAreNeverDrawnHealthy()
    {
        SnapshotBuilder builder = SnapshotBuilder::atlasProd();
        builder.change(0, 0, [](ComponentState& component) {
            SnapshotBuilder::make(component, Level::Unknown, 0, SnapshotBuilder::moment);
        });
        builder.change(1, 0, [](ComponentState& component) {
            component.flags.set(Flag::Stale, true);
            component.checkedAt = SnapshotBuilder::moment - 46s;
        });
        builder.change(2, 0, [](ComponentState& component) {
            component.flags.set(Flag::Soft, true);
            component.attempt = 2;
        });
        HealthMapModel model;
        model.refresh(*builder.build());
        QCOMPARE(levelOf(cell(model, 0, "layer:amst", LevelRole)), Level::Unknown);
        QCOMPARE(cell(model, 0, "layer:amst", Qt::DisplayRole).toString(), QStringLiteral("–"));
        QCOMPARE(cell(model, 0, "score", Qt::DisplayRole).toString(), QStringLiteral("–"));
        QCOMPARE(cell(model, 1, "layer:amst", NoteRole).toString(), QStringLiteral("46 s"));
        QCOMPARE(cell(model, 2, "layer:amst", NoteRole).toString(), QStringLiteral("2/3"));
    }

    void aMissingLayerIsNone()
    {
        SnapshotBuilder builder = SnapshotBuilder::atlasProd();
        builder.changeNode(3, [](NodeState& node) { node.components.pop_back(); });
        HealthMapModel model;
        model.refresh(*builder.build());
        QCOMPARE(cell(model, 3, "layer:acp", Qt::DisplayRole).toString(), QStringLiteral("none"));
        QVERIFY(!cell(model, 3, "layer:acp", LevelRole).isValid());
        QCOMPARE(model.componentAt(model.index(3, 3)), (ComponentId{3, 0}));
        QCOMPARE(model.componentAt(model.index(3, 1)), (ComponentId{3, noLayer}));
    }

    void worstFirstMovesRowsAndBack()
    {
        HealthMapModel model;
        const auto snapshot = SnapshotBuilder::atlasProd().build();
        model.refresh(*snapshot);
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        model.setWorstFirst(true);
        QStringList first;
        for (int row = 0; row < 4; ++row)
            first << model.index(row, 1).data().toString();
        QCOMPARE(first.join(u' '), QStringLiteral("use-02 use-01 aps-04 euw-01"));
        model.setWorstFirst(false);
        QCOMPARE(model.index(0, 1).data().toString(), QStringLiteral("euw-01"));
        QCOMPARE(reset.size(), 0);
    }

    void eventsNewestFirstByKind()
    {
        Feed::Events events;
        for (const Event& event : SnapshotBuilder::atlasEvents())
            events.push_back(std::make_shared<const Event>(event));
        EventModel model;
        model.refresh(events, EventKinds::Breakers, SnapshotBuilder::moment);
        QCOMPARE(print(model),
            QStringLiteral("14:31:26 | use-02 Transport\n14:29:50 | aps-01 Transport\n14:06:26 | use-02 Transport\n"));
        QCOMPARE(model.index(0, 1).data(SecondLineRole).toString(),
            QStringLiteral("breaker open, was half-open: trial call failed"));
        model.refresh(events, EventKinds::Commands, SnapshotBuilder::moment);
        QCOMPARE(print(model), QStringLiteral("14:09:12 | m.okafor\n"));
        QVERIFY(!model.index(0, 1).data(LevelRole).isValid());
        QCOMPARE(model.index(0, 1).data(IconRole).toString(), QStringLiteral("person"));
        model.refresh(events, EventKinds::All, SnapshotBuilder::moment, 3);
        QCOMPARE(model.rowCount(), 3);
    }

    void whiskersStandOnALogarithmicScale()
    {
        QCOMPARE(Whisker::place(10min), 0.0);
        QCOMPARE(Whisker::place(48h), 1.0);
        QCOMPARE(Whisker::place(Duration::max()), 1.0);
        QVERIFY(Whisker::place(6h) - Whisker::place(1h) > Whisker::place(11h) - Whisker::place(6h));
    }

    void liveChangesNeverResetAndKeepTheSelection()
    {
        const bool held = rc::check("random ticks", [] {
            SnapshotBuilder builder = SnapshotBuilder::atlasProd();
            HealthMapModel map;
            DegradationModel ill;
            CrossingModel next;
            map.refresh(*builder.build());
            QAbstractItemModelTester mapTester(&map, QAbstractItemModelTester::FailureReportingMode::Fatal);
            QAbstractItemModelTester illTester(&ill, QAbstractItemModelTester::FailureReportingMode::Fatal);
            QAbstractItemModelTester nextTester(&next, QAbstractItemModelTester::FailureReportingMode::Fatal);
            QSignalSpy reset(&map, &QAbstractItemModel::modelReset);
            QItemSelectionModel selection(&map);
            map.setWorstFirst(*rc::gen::arbitrary<bool>());
            const int row = *rc::gen::inRange(0, map.rowCount());
            selection.setCurrentIndex(map.index(row, 4), QItemSelectionModel::ClearAndSelect);
            const NodeId chosen = map.at(row).node->id;
            for (int tick = 0; tick < 5; ++tick) {
                disturb(builder);
                const auto snapshot = builder.build();
                map.refresh(*snapshot);
                ill.refresh(*snapshot);
                next.refresh(*snapshot);
                std::size_t illCount = 0;
                for (const auto& node : snapshot->nodes) {
                    for (const ComponentState& component : node ? node->components : std::vector<ComponentState>())
                        illCount += isIll(component.level) ? 1 : 0;
                }
                RC_ASSERT(std::size_t(ill.rowCount()) == illCount);
                const bool kept = !snapshot->node(chosen)
                    || (selection.currentIndex().isValid()
                        && map.at(selection.currentIndex().row()).node->id == chosen);
                RC_ASSERT(kept);
            }
            RC_ASSERT(reset.size() == 0);
        });
        QVERIFY(held);
    }
};

QTEST_GUILESS_MAIN(TestOverviewModels)
#include "tst_overviewmodels.moc"
