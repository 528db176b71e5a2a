// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/overviewpage.h"

#include "models/roles.h"
#include "models/tablemodel.h"
#include "support/consoledesk.h"
#include "views/forecastkey.h"
#include "views/healthmappanel.h"
#include "views/labels.h"
#include "views/leadtile.h"
#include "views/levelchip.h"
#include "views/overviewpanels.h"
#include "views/scorepanel.h"
#include "views/table.h"
#include "views/timechart.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace dwcp;
using namespace std::chrono_literals;

namespace {

struct Open {
    ConsoleDesk console;
    OverviewPage page{console.desk()};

    explicit Open(SnapshotBuilder scene = SnapshotBuilder::atlasProd()) : console(std::move(scene))
    {
        page.resize(1264, 800);
        page.show();
        console.show();
        page.activateWindow();
        (void)QTest::qWaitForWindowActive(&page);
    }
    template <typename Panel>
    Panel* panel() const
    {
        return page.findChild<Panel*>();
    }
    QStringList tiles() const
    {
        QStringList names;
        for (const LeadTile* tile : page.findChildren<LeadTile*>()) {
            if (tile->isVisible())
                names << tile->accessibleName();
        }
        return names;
    }
};

QModelIndex cellOf(const Table* table, int row, const char* column)
{
    const auto* model = qobject_cast<const TableModel*>(table->model());
    return model->index(row, model->columnOf(QLatin1String(column)));
}

QPoint centre(const Table* table, const QModelIndex& index)
{
    return table->visualRect(index).center();
}

Place placeIn(const QSignalSpy& spy)
{
    return spy.last()[0].value<Place>();
}

} // namespace

class TestOverviewPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tilesSayTheSystemInWords()
    {
        Open open;
        const QStringList tiles = open.tiles();
        QCOMPARE(tiles.size(), 7);
        QVERIFY2(tiles[0].startsWith(QStringLiteral("System score, 73.9")), qPrintable(tiles[0]));
        QVERIFY(tiles[0].endsWith(QStringLiteral("degraded")));
        QCOMPARE(tiles[1], QStringLiteral("Availability, 98.4% service limited"));
        QCOMPARE(tiles[2], QStringLiteral("Nodes healthy, 9 / 12, 2 degraded, 1 critical"));
        QCOMPARE(tiles[4], QStringLiteral("Breakers, 1 open, 1 half-open"));
        QCOMPARE(tiles[5], QStringLiteral("Quorum weight, 88 needs 67 of 100"));
        QVERIFY2(tiles[6].startsWith(QStringLiteral("Error budget")), qPrintable(tiles[6]));
    }

    void thereIsNoTileWithoutAValueBehindIt()
    {
        Open open;
        auto snapshot = std::make_shared<Snapshot>(*open.console.builder.build());
        snapshot->system.quorum.reset();
        open.console.snapshots.put(snapshot);
        ConsoleDesk::settle();
        QCOMPARE(open.tiles().size(), 6);
    }

    /** A narrow tile keeps its name: the level has its shape without the word, and what stands aside is in the tip. */
    void aTilesNameIsWholeBeforeWhatStandsBesideIt()
    {
        Open open;
        LeadTile tile(open.console.theme, QStringLiteral("Score of the system"));
        LeadTile::Content content;
        content.parts.push_back({QStringLiteral("7"), {}, {}});
        content.aside = QStringLiteral("30 d");
        content.level = Level::Degraded;
        tile.show(content);
        const auto labels = tile.findChildren<TextLabel*>();
        const auto name = std::ranges::find(labels, QStringLiteral("Score of the system"), &TextLabel::text);
        QVERIFY(name != labels.end());
        for (const int width : {400, 150}) {
            tile.resize(width, tile.height());
            tile.QWidget::show();
            ConsoleDesk::settle();
            QVERIFY2((*name)->width() >= (*name)->sizeHint().width(), qPrintable(QString::number(width)));
            QCOMPARE(tile.toolTip().contains(QLatin1String("30 d")), width == 150);
        }
        const auto chips = tile.findChildren<LevelChip*>();
        QVERIFY(std::ranges::any_of(chips, [](const LevelChip* chip) { return chip->isVisible(); }));
    }

    /** Where there is little room, the last digits of what is well go before a count of what is ill. */
    void countsOfIllOnesStandWhereThereAreFiveFigures()
    {
        Open open;
        QWidget page; // as a window of its own a tile is never narrower than what it shows at first
        LeadTile tile(open.console.theme, QStringLiteral("Components healthy"), &page);
        LeadTile::Content content;
        content.parts.push_back({QStringLiteral("49,666"), QStringLiteral("/ 50,000"), {}, QStringLiteral("/ 50k"),
            QStringLiteral("49.6k")});
        content.counts = {{Level::Unknown, 3}, {Level::Critical, 1'250}, {Level::Failed, 25}};
        tile.show(content);
        const auto shown = [&tile](const QString& text) {
            return std::ranges::any_of(tile.findChildren<TextLabel*>(),
                [&text](const TextLabel* label) { return label->text() == text && label->isVisible(); });
        };
        const auto counts = [&tile] {
            return std::ranges::count_if(
                tile.findChildren<LevelChip*>(), [](const LevelChip* chip) { return chip->isVisible(); });
        };
        for (const auto& [width, figure, count] :
            {std::tuple(500, "49,666", 3), std::tuple(260, "49.6k", 3), std::tuple(150, "49.6k", 1)}) {
            tile.resize(width, tile.height());
            page.show();
            ConsoleDesk::settle();
            QVERIFY2(shown(QLatin1String(figure)), qPrintable(QString::number(width)));
            QCOMPARE(counts(), count);
        }
        QVERIFY(tile.toolTip().contains(QLatin1String("49,666")));
        QVERIFY(tile.toolTip().contains(QLatin1String("1,250")));
    }

    void aClickSelectsAndEnterOpensTheComponent()
    {
        Open open;
        QSignalSpy go(&open.page, &Page::goRequested);
        Table* map = open.panel<HealthMapPanel>()->table();
        QTest::mouseClick(map->viewport(), Qt::LeftButton, {}, centre(map, cellOf(map, 5, "layer:amst")));
        QCOMPARE(map->currentIndex(), cellOf(map, 5, "layer:amst"));
        QCOMPARE(go.size(), 0);
        QTest::keyClick(map, Qt::Key_Return);
        QCOMPARE(placeIn(go), (Place{QStringLiteral("layers"), 0, 5}));
        QTest::keyClick(map, Qt::Key_Right);
        QTest::keyClick(map, Qt::Key_Down);
        QTest::keyClick(map, Qt::Key_Return);
        QCOMPARE(placeIn(go), (Place{QStringLiteral("layers"), 1, 6}));
    }

    void aDegradationOpensItsComponent()
    {
        Open open;
        QSignalSpy go(&open.page, &Page::goRequested);
        Table* table = open.panel<DegradationPanel>()->table();
        QTest::mouseDClick(table->viewport(), Qt::LeftButton, {}, centre(table, cellOf(table, 2, "cause")));
        QTest::keyClick(table, Qt::Key_Return);
        QVERIFY(go.size() >= 1);
        QCOMPARE(placeIn(go), (Place{QStringLiteral("layers"), 4, 11}));
    }

    void aCrossingOpensItsTrend()
    {
        Open open;
        QSignalSpy go(&open.page, &Page::goRequested);
        Table* table = open.panel<CrossingPanel>()->table();
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, centre(table, cellOf(table, 0, "in")));
        QTest::keyClick(table, Qt::Key_Return);
        QCOMPARE(placeIn(go), (Place{QStringLiteral("trends"), 1, 2, 1}));
    }

    void nGoesThroughWhatIsIll()
    {
        Open open;
        Table* map = open.panel<HealthMapPanel>()->table();
        QStringList visited;
        for (int i = 0; i < 4; ++i) {
            QTest::keyClick(&open.page, Qt::Key_N);
            visited << map->currentIndex().data(Qt::AccessibleTextRole).toString().section(u',', 0, 0);
        }
        QCOMPARE(visited.join(QLatin1String(", ")),
            QStringLiteral("use-01 Transport, use-02 Transport, aps-04 Consensus, use-01 Transport"));
        QTest::keyClick(&open.page, Qt::Key_N, Qt::ShiftModifier);
        QCOMPARE(map->currentIndex(), cellOf(map, 11, "layer:acp"));
    }

    void liveChangesKeepSelectionAndScroll()
    {
        Open open(SnapshotBuilder::fleet(300));
        Table* map = open.panel<HealthMapPanel>()->table();
        map->setCurrentIndex(map->model()->index(40, 4));
        map->verticalScrollBar()->setValue(777);
        const QString before = map->currentIndex().siblingAtColumn(1).data().toString();
        QSignalSpy reset(map->model(), &QAbstractItemModel::modelReset);
        for (int tick = 0; tick < 5; ++tick) {
            open.console.builder.change(NodeId(tick), 0, [](ComponentState& component) {
                SnapshotBuilder::make(component, Level::Critical, 30, SnapshotBuilder::moment);
            });
            open.console.show();
        }
        QCOMPARE(reset.size(), 0);
        QCOMPARE(map->currentIndex().siblingAtColumn(1).data().toString(), before);
        QVERIFY(map->selectionModel()->isSelected(map->currentIndex()));
        QCOMPARE(map->verticalScrollBar()->value(), 777);
    }

    void aLargeFleetBeginsWithItsWorst()
    {
        Open open(SnapshotBuilder::fleet(1000));
        Table* map = open.panel<HealthMapPanel>()->table();
        QCOMPARE(map->model()->rowCount(), 1000);
        QVERIFY(cellOf(map, 0, "score").data().toInt() < 20);
        auto* sort = open.panel<HealthMapPanel>()->findChild<QPushButton*>();
        QTest::mouseClick(sort, Qt::LeftButton);
        QCOMPARE(cellOf(map, 0, "node").data().toString(), QStringLiteral("n-00000"));
        QTest::mouseClick(sort, Qt::LeftButton);
        QVERIFY(cellOf(map, 0, "score").data().toInt() < 20);
    }

    void eventsAreChosenByKind()
    {
        Open open;
        open.console.happen(SnapshotBuilder::atlasEvents());
        auto* panel = open.panel<EventPanel>();
        QCOMPARE(panel->table()->model()->rowCount(), 9);
        auto* filter = panel->findChild<QToolButton*>();
        const auto choices = filter->menu()->actions();
        QCOMPARE(choices.size(), 4);
        choices[2]->trigger();
        QCOMPARE(filter->text(), QStringLiteral("Breakers"));
        QCOMPARE(panel->table()->model()->rowCount(), 3);
        choices[0]->trigger();
        QCOMPARE(panel->table()->model()->rowCount(), 9);
    }

    void theScoreHasItsLineItsBandsAndItsMarks()
    {
        Open open;
        const ChartScene& scene = open.panel<ScorePanel>()->chart()->scene();
        QCOMPARE(scene.measured->size(), 361U);
        QCOMPARE(scene.bands.size(), 4U);
        QCOMPARE(scene.marks.size(), 3U);
        QCOMPARE(scene.nowText, QStringLiteral("73.9 now"));
        QCOMPARE(scene.now - scene.from, Duration(90min));
        QVERIFY(std::ranges::binary_search(open.console.feed.wishes(), SeriesRef{}));
    }

    void theScoreIsForetoldWithItsConfidenceOrNotAtAll()
    {
        SnapshotBuilder builder = SnapshotBuilder::atlasProd();
        Open open(builder);
        const auto* panel = open.panel<ScorePanel>();
        const auto* key = panel->findChild<ForecastKey*>();
        const ChartScene& scene = panel->chart()->scene();
        QCOMPARE(scene.to - scene.now, Duration(30min));
        QVERIFY(scene.forecast && scene.forecast->forecast->point.size() > 90);
        QVERIFY(*scene.low < 0.7); // the band is seen whole
        QVERIFY(key->isVisible());
        QCOMPARE(key->accessibleName(), QStringLiteral("80% and 95%, confidence 0.71"));
        open.console.builder.foretellScore(0.797, 0.775, true);
        open.console.show();
        QVERIFY(scene.forecast->unskilled);
        QCOMPARE(key->accessibleName(), QStringLiteral("Forecast, no better than naive"));
        open.console.builder.raw().scoreForecast = nullptr;
        open.console.show();
        QVERIFY(!scene.forecast.has_value());
        QCOMPARE(scene.to, scene.now);
        QVERIFY(!key->isVisible());
    }

    void nothingToShowIsSaidNotDrawn()
    {
        SnapshotBuilder builder;
        builder.node("alone", "lab");
        builder.changeNode(0, [](NodeState& node) {
            for (ComponentState& component : node.components) {
                for (RuleState& rule : component.rules)
                    rule.trend = {};
            }
        });
        Open open(builder);
        QVERIFY(!open.panel<DegradationPanel>()->showsContent());
        QVERIFY(!open.panel<CrossingPanel>()->showsContent());
        QVERIFY(!open.panel<ScorePanel>()->showsContent());
        QVERIFY(!open.panel<EventPanel>()->showsContent());
        QStringList said;
        for (const TextLabel* label : open.page.findChildren<TextLabel*>()) {
            if (label->isVisible())
                said << label->text();
        }
        QVERIFY(said.contains(QStringLiteral("Nothing is degraded")));
        QVERIFY(said.contains(QStringLiteral("Not enough history yet")));
        QVERIFY(said.contains(QStringLiteral("0 of 10 points since the start.")));
    }

    void rowsAreCopiedAsText()
    {
        Open open;
        Table* table = open.panel<DegradationPanel>()->table();
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, centre(table, cellOf(table, 0, "cause")));
        QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QApplication::clipboard()->text(),
            QStringLiteral("1\tCritical\tuse-02\tTransport\tPacket loss 4.8%, limit 3.0%\t14:06, 25 min\t1.25 s"));
    }

    void aHiddenPageDoesNoWork()
    {
        Open open;
        Table* map = open.panel<HealthMapPanel>()->table();
        open.page.hide();
        QSignalSpy changed(map->model(), &QAbstractItemModel::dataChanged);
        open.console.builder.change(0, 0, [](ComponentState& component) {
            SnapshotBuilder::make(component, Level::Failed, 3, SnapshotBuilder::moment);
        });
        open.console.show();
        QCOMPARE(changed.size(), 0);
        open.page.show();
        QCOMPARE(cellOf(map, 0, "layer:amst").data().toString(), QStringLiteral("3"));
    }
};

QTEST_MAIN(TestOverviewPage)
#include "tst_overviewpage.moc"
