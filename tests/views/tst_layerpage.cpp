// SPDX-License-Identifier: GPL-3.0-or-later
// One layer on all nodes, driven by clicks and keys: who is ill, why, and what can be done about it.
#include "views/layerpage.h"

#include "models/tablemodel.h"
#include "support/consoledesk.h"
#include "support/randomticks.h"
#include "views/componentpanel.h"
#include "views/facetcard.h"
#include "views/labels.h"
#include "views/table.h"
#include "views/timechart.h"

#include <QApplication>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

#include <rapidcheck.h>

using namespace dwcp;
using namespace std::chrono_literals;

namespace {

struct Open {
    ConsoleDesk console;
    LayerPage page{console.desk()};

    explicit Open(LayerIndex layer = 0, QSize size = {1264, 828}) : Open(SnapshotBuilder::atlasProd(), layer, size) { }
    Open(SnapshotBuilder scene, LayerIndex layer, QSize size = {1264, 828}) : console(std::move(scene))
    {
        page.resize(size);
        page.show();
        console.show();
        page.open({QStringLiteral("layers"), layer});
        page.activateWindow();
        (void)QTest::qWaitForWindowActive(&page);
    }
    static void click(const Table* table, int row, int column = 0)
    {
        QTest::mouseClick(
            table->viewport(), Qt::LeftButton, {}, table->visualRect(table->model()->index(row, column)).center());
    }
    void press(const char* button) const
    {
        QTest::mouseClick(page.detail()->findChild<QPushButton*>(QLatin1String(button)), Qt::LeftButton);
    }
    std::vector<FacetCard*> cards() const
    {
        std::vector<FacetCard*> visible;
        for (auto* card : page.findChildren<FacetCard*>()) {
            if (card->isVisible())
                visible.push_back(card);
        }
        return visible;
    }
    bool says(const QString& part) const
    {
        const auto labels = page.findChildren<TextLabel*>();
        return std::ranges::any_of(
            labels, [&](const TextLabel* label) { return label->isVisible() && label->text().contains(part); });
    }
    bool watches(SeriesRef ref) const { return std::ranges::binary_search(console.feed.wishes(), ref); }
    void answer(CommandId id, EventKind kind, const std::string& detail)
    {
        Event event;
        event.kind = kind;
        event.command = id;
        event.detail = detail;
        console.happen({event});
    }
};

} // namespace

class TestLayerPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qputenv("RC_PARAMS", "max_success=3"); } // each runs a window through fifty moments

    void theWorstComponentIsShownFirst()
    {
        Open open;
        QCOMPARE(open.page.place(), (Place{QStringLiteral("layers"), 0, 5}));
        QVERIFY(open.says(QStringLiteral("AMST, check every 5 s, timeout 2 s, fast fail, on the critical path")));
        QVERIFY(open.says(QStringLiteral("use-02 Transport")));
        QVERIFY(open.says(QStringLiteral("Packet loss 4.8%, limit 3.0%")));
        QVERIFY(open.says(QStringLiteral("since 14:06:24, 25 min")));
    }

    void facetsHaveTheirWorstValueAndLimit()
    {
        Open open;
        const auto cards = open.cards();
        QCOMPARE(cards.size(), 4U);
        QCOMPARE(cards[2]->accessibleName(), QStringLiteral("Network, critical, Packet loss, use-02 4.8%"));
        QCOMPARE(cards[2]->facet().limit, QStringLiteral("Critical ≥ 3.0%"));
        QCOMPARE(cards[2]->facet().well, 10);
        QCOMPARE(cards[2]->facet().provided, 12);
    }

    void facetsOfTwoProfilesAreOneByName()
    {
        auto other = std::make_shared<Profile>(*SnapshotBuilder::dwcpProfile());
        std::swap(other->layers[0].facets[0], other->layers[0].facets[2]);
        SnapshotBuilder builder = SnapshotBuilder::atlasProd();
        builder.changeNode(0, [&](NodeState& node) { node.components[0].spec = {other, &other->layers[0]}; });
        const auto facets = summarizeFacets(*builder.build(), 0);
        QCOMPARE(facets.size(), 4U);
        for (const FacetSummary& facet : facets)
            QCOMPARE(facet.provided, 12);
    }

    void aFacetThatNobodyProvidesSaysSo()
    {
        SnapshotBuilder builder;
        builder.node("alone", "lab");
        builder.change(0, 0, [](ComponentState& component) { component.facets[3] = {}; });
        Open open(builder, 0);
        QCOMPARE(open.cards()[3]->accessibleName(), QStringLiteral("RDMA, not provided"));
        QCOMPARE(open.cards()[3]->facet().series.node, noNode);
        QTest::mouseClick(open.cards()[3], Qt::LeftButton); // nothing to go to
        QCOMPARE(open.page.place().node, NodeId(0));
    }

    void aCardLeadsToItsNodeAndRule()
    {
        Open open;
        Open::click(open.page.table(), 4);
        QVERIFY(open.page.place().node != NodeId(5));
        open.cards()[1]->setFocus();
        QTest::keyClick(open.cards()[1], Qt::Key_Return);
        QCOMPARE(open.page.place().node, NodeId(5));
        QCOMPARE(open.page.detail()->rule(), std::uint16_t(2));
        QTest::mouseClick(open.cards()[3], Qt::LeftButton);
        QCOMPARE(open.page.detail()->rule(), std::uint16_t(5));
    }

    void aRowChangesTheDetailAndTheWishes()
    {
        Open open;
        Open::click(open.page.table(), 1);
        QCOMPARE(open.page.place().node, NodeId(4));
        QCOMPARE(open.page.detail()->rule(), std::uint16_t(4)); // what decides its level: p99 RTT
        QVERIFY(open.says(QStringLiteral("use-01 Transport")));
        QVERIFY(open.watches({4, 0, 4}));
        QVERIFY(open.watches({4, 0, noRule})); // its line in the table
        QTest::keyClick(open.page.table(), Qt::Key_Down);
        QCOMPARE(open.page.place().node, NodeId(8));
        QVERIFY(!open.watches({4, 0, 4}));
    }

    void aRuleChangesTheLineAndTheWishes()
    {
        Open open;
        const ComponentPanel* detail = open.page.detail();
        QCOMPARE(detail->rule(), std::uint16_t(3));
        const auto before = detail->chart()->scene();
        Open::click(detail->why(), 1);
        QCOMPARE(detail->rule(), std::uint16_t(4));
        QVERIFY(open.watches({5, 0, 4}));
        const ChartScene& after = detail->chart()->scene();
        QVERIFY(after.measured && after.measured != before.measured);
        QCOMPARE(after.unit, Unit::Seconds);
        QCOMPARE(after.thresholds.front().value, 0.08);
        QTest::keyClick(detail->why(), Qt::Key_Down);
        QTest::keyClick(detail->why(), Qt::Key_Return);
        QCOMPARE(detail->rule(), std::uint16_t(0));
        open.console.show();
        QCOMPARE(detail->rule(), std::uint16_t(0)); // what the operator chose stays
    }

    void checkNowIsSent()
    {
        Open open;
        open.press("check");
        QTest::keyClick(open.page.table(), Qt::Key_F5);
        const std::vector<Command> sent = open.console.sent();
        QCOMPARE(sent.size(), 2U);
        for (const Command& command : sent)
            QCOMPARE(std::get<CheckNow>(command.body).component, (ComponentId{5, 0}));
    }

    void aRefusedCommandSaysWhy()
    {
        Open open;
        open.press("check");
        open.answer(open.console.sent().at(0).id, EventKind::CommandRefused, "the engine is paused");
        QVERIFY(open.says(QStringLiteral("Refused: the engine is paused")));
        open.press("trip");
        auto* dialog = open.page.findChild<BreakerDialog*>();
        QTest::keyClicks(dialog->findChild<QPlainTextEdit*>(), QStringLiteral("replacing"));
        QTest::mouseClick(dialog->findChild<QPushButton*>(QStringLiteral("go")), Qt::LeftButton);
        const Command trip = open.console.sent().at(0);
        QCOMPARE(std::get<TripBreaker>(trip.body).component, (ComponentId{5, 0}));
        QVERIFY(open.says(QStringLiteral("Command under way")));
        open.answer(trip.id, EventKind::CommandRefused, "already forced open");
        QVERIFY(open.says(QStringLiteral("Refused: already forced open")));
        Open::click(open.page.table(), 1);
        QVERIFY(!open.says(QStringLiteral("Refused")));
    }

    void anotherLayerHasOtherColumns()
    {
        Open open;
        open.page.open({QStringLiteral("layers"), 4, 11});
        QCOMPARE(open.page.place(), (Place{QStringLiteral("layers"), 4, 11}));
        QVERIFY(open.says(QStringLiteral("aps-04 Consensus")));
        const auto* model = qobject_cast<const TableModel*>(open.page.table()->model());
        QVERIFY(model->columnOf(QStringLiteral("rule1")) >= 0);
    }

    void otherColumnsKeepTheSelection()
    {
        Open open;
        Open::click(open.page.table(), 3);
        const NodeId chosen = open.page.place().node;
        for (NodeId node = 0; node < 12; ++node) {
            open.console.builder.change(
                node, 0, [](ComponentState& component) { component.rules[0].presence = Presence::NotProvided; });
        }
        open.console.show();
        const auto* model = qobject_cast<const TableModel*>(open.page.table()->model());
        QVERIFY(model->columnOf(QStringLiteral("rule0")) < 0);
        QCOMPARE(open.page.place().node, chosen);
    }

    void aLevelHasItsWordWhereThereIsLittleRoom()
    {
        Open open(0, {900, 648});
        const Table* table = open.page.table();
        const auto* model = qobject_cast<const TableModel*>(table->model());
        const int level = model->columnOf(QStringLiteral("level"));
        int widest = 0;
        for (int row = 0; row < model->rowCount(); ++row)
            widest = std::max(widest, table->sizeHintForIndex(model->index(row, level)).width());
        QVERIFY(widest > 60);
        QVERIFY2(table->columnWidth(level) >= widest,
            qPrintable(QStringLiteral("%1 of %2").arg(table->columnWidth(level)).arg(widest)));
    }

    void aSmallWindowLeavesOutWhatMattersLeast()
    {
        Open open(0, {1132, 648});
        const Table* table = open.page.table();
        const auto* model = qobject_cast<const TableModel*>(table->model());
        QVERIFY(table->isColumnHidden(model->columnOf(QStringLiteral("spark"))));
        QVERIFY(table->columnWidth(model->columnOf(QStringLiteral("node"))) >= 72);
        QVERIFY(table->columnWidth(model->columnOf(QStringLiteral("breaker"))) >= 100);
        open.page.resize(1264, 828);
        QVERIFY(!table->isColumnHidden(model->columnOf(QStringLiteral("spark"))));
    }

    void theSelectionSurvivesFiftySnapshots()
    {
        const bool held = rc::check("random snapshots", [] {
            Open open;
            open.page.open({QStringLiteral("layers"), 0, 7});
            for (int tick = 0; tick < 50; ++tick) {
                disturb(open.console.builder);
                if (!open.console.builder.raw().nodes[7])
                    break;
                open.console.show();
                RC_ASSERT(open.page.place().node == 7U);
            }
        });
        QVERIFY(held);
    }

    void nothingToShowIsSaid()
    {
        Open open(SnapshotBuilder(), 0);
        QVERIFY(open.says(QStringLiteral("No component yet")));
        QVERIFY(open.says(QStringLiteral("A component's course, rules and checks stand here.")));
        open.page.findChild<QPushButton*>(QStringLiteral("check"))->click();
        QVERIFY(open.console.sent().empty());
    }
};

QTEST_MAIN(TestLayerPage)
#include "tst_layerpage.moc"
