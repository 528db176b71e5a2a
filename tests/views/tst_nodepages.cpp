// SPDX-License-Identifier: GPL-3.0-or-later
// One node in full and ten thousand at once, by clicks and keys.
#include "models/nodedrag.h"
#include "models/nodelistmodel.h"
#include "models/roles.h"
#include "support/consoledesk.h"
#include "support/writings.h"
#include "views/commanddialog.h"
#include "views/filterbar.h"
#include "views/fleetmap.h"
#include "views/fleetpage.h"
#include "views/labels.h"
#include "views/mainwindow.h"
#include "views/nodepage.h"
#include "views/pageheader.h"
#include "views/panel.h"
#include "views/rail.h"
#include "views/table.h"
#include "views/watchdialog.h"

#include <QApplication>
#include <QCheckBox>
#include <QDrag>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>
#include <QTreeView>

using namespace dwcp;
using namespace std::chrono_literals;

namespace {

struct Open {
    ConsoleDesk console;
    MainWindow window{console.desk()};

    explicit Open(const Place& place, SnapshotBuilder scene = SnapshotBuilder::atlasProd()) : console(std::move(scene))
    {
        window.resize(1440, 900);
        window.show();
        console.happen(SnapshotBuilder::atlasEvents());
        console.show();
        window.activateWindow();
        (void)QTest::qWaitForWindowActive(&window);
        window.go(place);
        console.show();
    }
    template <typename P>
    P* page() const
    {
        return qobject_cast<P*>(window.page());
    }
    bool says(const QString& part) const
    {
        const auto labels = window.page()->findChildren<TextLabel*>();
        return std::ranges::any_of(
            labels, [&](const TextLabel* label) { return label->isVisible() && label->text().contains(part); });
    }
};

Place node(NodeId id)
{
    return {QStringLiteral("node"), noLayer, id};
}

QModelIndex rowNamed(const Table& table, const char* name)
{
    for (int row = 0; row < table.model()->rowCount(); ++row) {
        const QModelIndex index = table.model()->index(row, 0);
        if (index.data().toString() == QLatin1String(name))
            return index;
    }
    return {};
}

/** Lets go of something dragged over the metrics. */
void drop(NodePage& page, const QMimeData& dragged)
{
    QWidget* panel = page.metrics();
    while (!panel->acceptDrops())
        panel = panel->parentWidget();
    QDragEnterEvent enter(QPoint(9, 9), Qt::CopyAction, &dragged, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(panel, &enter);
    QDropEvent drop(QPointF(9, 9), Qt::CopyAction, &dragged, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(panel, &drop);
}

/** Lets go of something there. */
void dropAt(QWidget& place, const QPoint& at, const QMimeData& dragged)
{
    QDragEnterEvent enter(at, Qt::CopyAction, &dragged, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&place, &enter);
    QDropEvent drop(at, Qt::CopyAction, &dragged, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&place, &drop);
}

QModelIndex entryNamed(const QTreeView& view, const char* name)
{
    const QAbstractItemModel* model = view.model();
    for (int row = 0; row < model->rowCount(); ++row) {
        if (model->index(row, 0).data().toString() == QLatin1String(name))
            return model->index(row, 0);
    }
    return {};
}

QPushButton* buttonNamed(const QWidget& in, const char* name)
{
    for (auto* button : in.findChildren<QPushButton*>()) {
        if (button->accessibleName() == QLatin1String(name))
            return button;
    }
    return nullptr;
}

Event answerTo(const Command& command, EventKind kind, const char* detail)
{
    Event event;
    event.id = 100 + command.id;
    event.at = SnapshotBuilder::moment;
    event.kind = kind;
    event.command = command.id;
    event.detail = detail;
    return event;
}

} // namespace

class TestNodePages : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aNodeIsShownInFull()
    {
        Open open(node(5));
        QVERIFY(open.says(QStringLiteral("use-02")));
        auto* page = open.page<NodePage>();
        QCOMPARE(page->layers()->model()->rowCount(), 5);
        QCOMPARE(page->metrics()->model()->index(0, 0).data().toString(), QStringLiteral("Packet loss"));
        const auto wishes = open.console.feed.wishes();
        QVERIFY(std::ranges::find(wishes, SeriesRef{5, noLayer, noRule}) != wishes.end());
    }

    void aNodeIsComparedWithAnother()
    {
        Open open(node(5)); // use-02, which is ill
        auto* page = open.page<NodePage>();
        Table* metrics = page->metrics();
        const auto* model = qobject_cast<TableModel*>(metrics->model());
        const int other = model->columnOf(QStringLiteral("other"));
        QVERIFY(metrics->isColumnHidden(other));
        auto* compare = page->findChild<QPushButton*>(QStringLiteral("compare"));
        QTest::mouseClick(compare, Qt::LeftButton);
        QVERIFY(!metrics->isColumnHidden(other));
        QCOMPARE(model->headerData(other, Qt::Horizontal).toString(), QStringLiteral("use-02"));
        open.window.go(node(0)); // euw-01, which is well
        QVERIFY(open.says(QStringLiteral("beside those of use-02")));
        const auto row = [&](const char* metric) {
            for (int i = 0; i < model->rowCount(); ++i) {
                if (model->index(i, 0).data().toString() == QLatin1String(metric))
                    return i;
            }
            return -1;
        };
        const int loss = row("Packet loss");
        QVERIFY(loss >= 0);
        const int own = model->columnOf(QStringLiteral("value"));
        QCOMPARE(model->index(loss, other).data().toString(), QStringLiteral("4.8%"));
        QVERIFY(model->index(loss, own).data().toString() != QStringLiteral("4.8%"));
        QVERIFY(model->index(loss, other).data(StrongRole).toBool()); // the levels differ
        const int second = model->columnOf(QStringLiteral("other2"));
        QVERIFY(metrics->isColumnHidden(second));
        QTest::mouseClick(compare, Qt::LeftButton); // euw-01 is kept too
        QVERIFY(!metrics->isColumnHidden(second));
        QCOMPARE(model->headerData(second, Qt::Horizontal).toString(), QStringLiteral("euw-01"));
        QCOMPARE(model->index(loss, other).data().toString(), QStringLiteral("4.8%"));
        QTest::mouseClick(compare, Qt::LeftButton);
        open.window.go(node(5));
        QTest::mouseClick(compare, Qt::LeftButton);
        QVERIFY(metrics->isColumnHidden(other));
        QVERIFY(open.says(QStringLiteral("worst first; Enter opens the trend")));
    }

    void nodesAreDraggedBesideOneAnother()
    {
        Open open(node(5));
        auto* page = open.page<NodePage>();
        const auto* model = qobject_cast<TableModel*>(page->metrics()->model());
        QVERIFY(page->list()->dragEnabled());
        for (const char* name : {"euw-01", "euw-02", "euw-03", "euw-04"}) {
            const std::unique_ptr<QMimeData> dragged(page->list()->model()->mimeData({rowNamed(*page->list(), name)}));
            drop(*page, *dragged);
        }
        // Three at most: the first made room for the last.
        QVERIFY(open.says(QStringLiteral("beside those of euw-02, euw-03, euw-04")));
        QCOMPARE(model->headerData(model->columnOf(QStringLiteral("other3")), Qt::Horizontal).toString(),
            QStringLiteral("euw-04"));
        QMimeData something;
        something.setText(QStringLiteral("words"));
        drop(*page, something);
        QVERIFY(open.says(QStringLiteral("beside those of euw-02, euw-03, euw-04")));
    }

    void headsOfTheFleetAreWholeWhereThereIsRoom()
    {
        Open open({QStringLiteral("fleet")});
        Writings writings;
        (void)open.page<FleetPage>()->findChild<FleetMap*>()->grab();
        QStringList heads;
        for (const Writing& one : writings.take())
            heads << (one.isShortened ? QString() : lettersOf(one.text));
        QVERIFY2(heads.contains(QStringLiteral("4 nodes, 2 not healthy")), qPrintable(heads.join(u'\n')));
    }

    void withoutANodeThePageSaysSo()
    {
        const Open open({QStringLiteral("node")}, SnapshotBuilder());
        for (const char* name : {"Layers", "Metrics", "Score", "Events"}) {
            const auto panels = open.page<NodePage>()->findChildren<Panel*>();
            const auto panel = std::ranges::find_if(
                panels, [&](const Panel* one) { return one->accessibleName() == QLatin1String(name); });
            QVERIFY2(panel != panels.end(), name);
            QCOMPARE((*panel)->message().title, QStringLiteral("No node here"));
        }
    }

    void aTileOfTheFleetIsDraggedOntoThePageOfNodes()
    {
        Open open({QStringLiteral("fleet")});
        auto* map = open.page<FleetPage>()->findChild<FleetMap*>();
        const QPoint tile = map->tileOf(4).center();
        std::unique_ptr<QMimeData> carried;
        const auto look = [&] {
            const auto* drag = map->findChild<QDrag*>();
            if (drag && !carried)
                carried.reset(
                    NodeDrag::of({open.console.feed.snapshot()->node(NodeDrag::nodesIn(*drag->mimeData()).at(0))}));
        };
        QTimer::singleShot(0, map, [&] { // once the drag is under way
            look();
            QDrag::cancel();
        });
        QTest::mousePress(map, Qt::LeftButton, {}, tile);
        const QPoint away = tile + QPoint(QApplication::startDragDistance() + 1, 0);
        QMouseEvent move(QEvent::MouseMove, away, map->mapToGlobal(away), Qt::NoButton, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(map, &move);
        look(); // where nothing can be dragged, it has ended already
        QVERIFY(carried != nullptr);
        QCOMPARE(NodeDrag::nodesIn(*carried), std::vector<NodeId>{4});
        QCOMPARE(carried->text(), QStringLiteral("use-01"));

        auto* rail = open.window.findChild<Rail*>();
        const QModelIndex entry = entryNamed(*rail->view(), "Nodes");
        dropAt(*rail->view()->viewport(), rail->view()->visualRect(entry).center(), *carried);
        QVERIFY(open.page<NodePage>() != nullptr);
        QVERIFY(open.says(QStringLiteral("beside those of use-01")));
    }

    void elsewhereOnTheRailNodesAreNotTaken()
    {
        Open open({QStringLiteral("fleet")});
        auto* rail = open.window.findChild<Rail*>();
        const std::unique_ptr<QMimeData> carried(NodeDrag::of({open.console.feed.snapshot()->node(4)}));
        const QModelIndex entry = entryNamed(*rail->view(), "Trends");
        dropAt(*rail->view()->viewport(), rail->view()->visualRect(entry).center(), *carried);
        QVERIFY(open.page<FleetPage>() != nullptr);
    }

    void aKeyTakesANodeToTheComparison()
    {
        Open open({QStringLiteral("fleet")});
        auto* page = open.page<FleetPage>();
        auto* map = page->findChild<FleetMap*>();
        map->setCurrent(4);
        QTest::keyClick(map, Qt::Key_C);
        QVERIFY(open.says(QStringLiteral("beside those of use-01")));
        open.window.go({QStringLiteral("fleet")});
        auto* table = page->findChild<Table*>();
        table->selectRow(0);
        const QString name = table->model()->index(0, 0).data().toString();
        QTest::keyClick(table, Qt::Key_C);
        QVERIFY(open.says(QStringLiteral("beside those of use-01, %1").arg(name)));
    }

    void maintenanceMayComeLaterRecurAndEndWithTheTrouble()
    {
        Open open(node(5));
        auto* page = open.page<NodePage>();
        QTest::mouseClick(page->findChild<QPushButton*>(QStringLiteral("maintenance")), Qt::LeftButton);
        auto* dialog = page->findChild<CommandDialog*>();
        QVERIFY(dialog);
        dialog->findChild<QPlainTextEdit*>()->setPlainText(QStringLiteral("new disks"));
        for (const char* button : {"Lasts: 4 h", "Begins in: 12 h", "Repeats: 7 d"})
            QTest::mouseClick(buttonNamed(*dialog, button), Qt::LeftButton);
        QTest::mouseClick(dialog->findChild<QCheckBox*>(), Qt::LeftButton, {}, QPoint(8, 8));
        QTest::mouseClick(dialog->findChild<QPushButton*>(QStringLiteral("go")), Qt::LeftButton);
        const auto sent = open.console.sent();
        QCOMPARE(sent.size(), 1U);
        const auto& start = std::get<StartMaintenance>(sent[0].body);
        QCOMPARE(start.component.node, NodeId(5));
        QCOMPARE(start.duration, Duration(4h));
        QCOMPARE(start.startsIn, Duration(12h));
        QCOMPARE(start.every, Duration(168h));
        QVERIFY(start.untilWell);
        // What was planned can be taken back at once.
        open.console.happen({answerTo(sent[0], EventKind::CommandDone, "maintenance 12")});
        QTest::mouseClick(page->findChild<QPushButton*>(QStringLiteral("undo")), Qt::LeftButton);
        const auto back = open.console.sent();
        QCOMPARE(back.size(), 1U);
        QCOMPARE(std::get<EndMaintenance>(back[0].body).maintenance, 12U);
        QCOMPARE(back[0].reason, std::string("undone at once"));
    }

    void plannedMaintenanceIsEnded()
    {
        Open open(node(5));
        MaintenanceWindow window;
        window.id = 7;
        window.scope.node = 5;
        window.from = SnapshotBuilder::moment + 1h;
        window.until = SnapshotBuilder::moment + 2h;
        window.actor = "a.lee";
        window.reason = "disks";
        open.console.builder.raw().maintenance = {window};
        open.console.show();
        auto* page = open.page<NodePage>();
        auto* button = page->findChild<QPushButton*>(QStringLiteral("maintenance"));
        QCOMPARE(button->text(), QStringLiteral("End maintenance"));
        QTest::mouseClick(button, Qt::LeftButton);
        auto* dialog = page->findChild<CommandDialog*>();
        dialog->findChild<QPlainTextEdit*>()->setPlainText(QStringLiteral("not today"));
        QTest::mouseClick(dialog->findChild<QPushButton*>(QStringLiteral("go")), Qt::LeftButton);
        const auto sent = open.console.sent();
        QCOMPARE(sent.size(), 1U);
        QCOMPARE(std::get<EndMaintenance>(sent[0].body).maintenance, 7U);
    }

    void anotherNodeIsWatchedAndOneNoMore()
    {
        Open open(node(5));
        auto* page = open.page<NodePage>();
        QTest::mouseClick(page->findChild<QPushButton*>(QStringLiteral("add")), Qt::LeftButton);
        auto* dialog = page->findChild<WatchDialog*>();
        QVERIFY(dialog);
        auto* go = dialog->findChild<QPushButton*>(QStringLiteral("go"));
        const auto write = [&](const char* field, const char* text) {
            auto* edit = dialog->findChild<QLineEdit*>(QLatin1String(field));
            edit->clear();
            QTest::keyClicks(edit, QLatin1String(text));
        };
        write("url", "http://user:secret@10.0.0.9:9100");
        QTest::keyClicks(dialog->findChild<QPlainTextEdit*>(), QStringLiteral("new rack"));
        QVERIFY(!go->isEnabled()); // secrets belong into files
        auto* problem = dialog->findChild<QLabel*>(QStringLiteral("problem"));
        QVERIFY(!problem->text().isEmpty());
        QVERIFY(problem->geometry().top() < dialog->findChild<QLineEdit*>(QStringLiteral("name"))->geometry().top());
        write("url", "http://10.0.0.9:9100");
        write("region", "eu-west");
        QVERIFY(go->isEnabled());
        QTest::mouseClick(go, Qt::LeftButton);
        auto sent = open.console.sent();
        QCOMPARE(sent.size(), 1U);
        const Target& target = std::get<AddTarget>(sent[0].body).target;
        QCOMPARE(target.url, std::string("http://10.0.0.9:9100"));
        QCOMPARE(target.node, std::string("10.0.0.9:9100"));
        QCOMPARE(target.region, std::string("eu-west"));
        open.console.happen({answerTo(sent[0], EventKind::CommandRefused, "there is a node of that name")});
        QVERIFY(open.says(QStringLiteral("Refused: there is a node of that name")));
        QVERIFY(!page->findChild<QPushButton*>(QStringLiteral("undo"))->isVisible());
        QTest::mouseClick(page->findChild<QPushButton*>(QStringLiteral("forget")), Qt::LeftButton);
        auto* ask = page->findChild<CommandDialog*>();
        ask->findChild<QPlainTextEdit*>()->setPlainText(QStringLiteral("gone"));
        QTest::mouseClick(ask->findChild<QPushButton*>(QStringLiteral("go")), Qt::LeftButton);
        sent = open.console.sent();
        QCOMPARE(sent.size(), 1U);
        QCOMPARE(std::get<RemoveTarget>(sent[0].body).node, NodeId(5));
    }

    void whatIsComparedWithMayVanish()
    {
        Open open(node(5));
        auto* page = open.page<NodePage>();
        QTest::mouseClick(page->findChild<QPushButton*>(QStringLiteral("compare")), Qt::LeftButton);
        open.window.go(node(0));
        open.console.builder.raw().nodes[5] = nullptr;
        open.console.show();
        QCOMPARE(page->findChild<QPushButton*>(QStringLiteral("compare"))->text(), QStringLiteral("Compare"));
        QVERIFY(open.says(QStringLiteral("worst first; Enter opens the trend")));
    }

    void aLayerOpensByEnterAndBackLeadsBack()
    {
        Open open(node(5));
        auto* layers = open.page<NodePage>()->layers();
        layers->setFocus(Qt::TabFocusReason);
        QTest::keyClick(layers, Qt::Key_Return);
        QCOMPARE(open.window.place(), (Place{QStringLiteral("layers"), 0, 5}));
        QTest::keyClick(&open.window, Qt::Key_Backspace);
        QCOMPARE(open.window.place(), node(5));
        QTest::keyClick(&open.window, Qt::Key_Backspace);
        QCOMPARE(open.window.place().page, QStringLiteral("fleet"));
        QCOMPARE(open.window.place().node, NodeId(5));
        QTest::keyClick(&open.window, Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(open.window.place(), node(5));
    }

    void theCrumbsLeadUp()
    {
        Open open(node(5));
        auto* header = open.window.page()->findChild<PageHeader*>();
        const auto links = header->findChildren<QPushButton*>();
        const auto region = std::ranges::find(links, QStringLiteral("us-east"), &QPushButton::text);
        QVERIFY(region != links.end());
        QTest::mouseClick(*region, Qt::LeftButton);
        QCOMPARE(open.window.place().page, QStringLiteral("fleet"));
    }

    void aMetricOpensItsTrend()
    {
        Open open(node(2));
        auto* metrics = open.page<NodePage>()->metrics();
        metrics->setCurrentIndex(metrics->model()->index(3, 0));
        QTest::keyClick(metrics, Qt::Key_Return);
        QCOMPARE(open.window.place().page, QStringLiteral("trends"));
        QCOMPARE(open.window.place().node, NodeId(2));
    }

    void theWholeNodeIsCheckedByKey()
    {
        Open open(node(5));
        open.page<NodePage>()->list()->setFocus();
        QTest::keyClick(open.page<NodePage>()->list(), Qt::Key_F5);
        const auto sent = open.console.sent();
        QCOMPARE(sent.size(), std::size_t(1));
        QVERIFY((std::get<CheckNow>(sent[0].body).component == ComponentId{5, noLayer}));
    }

    void aClickInTheListShowsAnother()
    {
        Open open(node(5));
        auto* list = open.page<NodePage>()->list();
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(list->model()->index(1, 0)).center());
        QCOMPARE(open.window.place(), node(11));
        QVERIFY(open.says(QStringLiteral("aps-04")));
    }

    void aNodeWithoutLayersSaysWhy()
    {
        SnapshotBuilder scene = SnapshotBuilder::atlasProd();
        scene.changeNode(3, [](NodeState& state) {
            state.components.clear();
            state.problem = "connection refused";
        });
        Open open(node(3), std::move(scene));
        QVERIFY(open.says(QStringLiteral("No layer yet")));
        QVERIFY(open.says(QStringLiteral("connection refused")));
    }

    void theFleetIsATileANodeAndOpensByDoubleClick()
    {
        Open open({QStringLiteral("fleet")});
        auto* map = open.page<FleetPage>()->map();
        QCOMPARE(map->matching(), 12);
        const QPoint tile = map->tileOf(5).center();
        QTest::mouseClick(map, Qt::LeftButton, {}, tile);
        QCOMPARE(map->current(), NodeId(5));
        QTest::mouseDClick(map, Qt::LeftButton, {}, tile);
        QCOMPARE(open.window.place(), node(5));
    }

    void arrowsGoFromTileToTileAndEnterOpens()
    {
        Open open({QStringLiteral("fleet"), noLayer, 0}, SnapshotBuilder::fleet(1000));
        auto* map = open.page<FleetPage>()->map();
        map->setFocus();
        QCOMPARE(map->current(), NodeId(0));
        QTest::keyClick(map, Qt::Key_Right);
        QCOMPARE(map->current(), NodeId(1));
        QTest::keyClick(map, Qt::Key_Down);
        QCOMPARE(map->current(), NodeId(6));
        for (int i = 0; i < 4; ++i)
            QTest::keyClick(map, Qt::Key_Right);
        QCOMPARE(map->current(), NodeId(45)); // over the gap into the next block
        QTest::keyClick(map, Qt::Key_Return);
        QCOMPARE(open.window.place(), node(45));
    }

    void theNextIllOneIsFoundByKey()
    {
        Open open({QStringLiteral("fleet")}, SnapshotBuilder::fleet(1000));
        auto* map = open.page<FleetPage>()->map();
        map->setFocus();
        const auto level = [&] { return open.console.feed.snapshot()->node(map->current())->level; };
        QTest::keyClick(map, Qt::Key_N);
        const NodeId first = map->current();
        QVERIFY(isIll(level()));
        QTest::keyClick(map, Qt::Key_N);
        QVERIFY(map->current() > first && isIll(level()));
        QTest::keyClick(map, Qt::Key_N, Qt::ShiftModifier);
        QCOMPARE(map->current(), first);
    }

    void aFilterDimsAndNeverMoves()
    {
        Open open({QStringLiteral("fleet")}, SnapshotBuilder::fleet(1000));
        auto* page = open.page<FleetPage>();
        const QRect before = page->map()->tileOf(999);
        QTest::keyClick(page->map(), Qt::Key_Slash);
        QTest::keyClicks(page->filter()->edit(), QStringLiteral("level>=critical"));
        QCOMPARE(page->map()->matching(), page->table()->model()->rowCount());
        QVERIFY(page->map()->matching() > 0 && page->map()->matching() < 50);
        QCOMPARE(page->map()->tileOf(999), before);
    }

    void aTickPaintsTheChangedTilesAlone()
    {
        Open open({QStringLiteral("fleet")}, SnapshotBuilder::fleet(10'000));
        auto* map = open.page<FleetPage>()->map();
        QVERIFY(map->tileOf(9999).bottom() < map->height()); // all of them have their place
        open.console.builder.change(17, 0, [](ComponentState& component) {
            SnapshotBuilder::make(component, Level::Failed, 3, SnapshotBuilder::moment);
        });
        open.console.show();
        QCOMPARE(map->painted(), 1);
        open.console.show();
        QCOMPARE(map->painted(), 0);
    }

    void everyTileIsWhereItIsClicked()
    {
        Open open({QStringLiteral("fleet")}, SnapshotBuilder::fleet(3000));
        auto* map = open.page<FleetPage>()->map();
        for (NodeId id = 0; id < 3000; id += 61) {
            QTest::mouseClick(map, Qt::LeftButton, {}, map->tileOf(id).center());
            QCOMPARE(map->current(), id);
        }
    }

    void racksAreBlocksOfTheirOwn()
    {
        SnapshotBuilder scene;
        for (const char* place : {"eu/b/02", "eu/a/01", "eu/b/02", "us", "eu/a/01", "eu/a/02"})
            scene.node("n-" + std::to_string(scene.raw().nodes.size()), place);
        Open open({QStringLiteral("fleet")}, std::move(scene));
        auto* map = open.page<FleetPage>()->map();
        QCOMPARE(map->regions(), 2);
        QCOMPARE(map->racks(), 3);
        // In the order of their names, each from the beginning of a block; within one in the order of the list.
        QVERIFY(map->tileOf(1).left() < map->tileOf(5).left());
        QVERIFY(map->tileOf(5).left() < map->tileOf(0).left());
        QCOMPARE(map->tileOf(2).left(), map->tileOf(0).right() + 1);
        QCOMPARE(map->tileOf(4).left(), map->tileOf(1).right() + 1);
        QVERIFY(open.says(QStringLiteral("2 regions, 3 racks")));
        for (NodeId id = 0; id < 6; ++id) {
            QTest::mouseClick(map, Qt::LeftButton, {}, map->tileOf(id).center());
            QCOMPARE(map->current(), id);
        }
        map->setCurrent(1);
        QTest::keyClick(map, Qt::Key_Right);
        QTest::keyClick(map, Qt::Key_Right);
        QCOMPARE(map->current(), NodeId(5)); // over the places that a rack leaves free
    }
};

QTEST_MAIN(TestNodePages)
#include "tst_nodepages.moc"
