// SPDX-License-Identifier: GPL-3.0-or-later
// Error budgets, incidents and resilience, by clicks and keys, in calm, in trouble and before the first news.
#include "models/quantities.h"
#include "support/consoledesk.h"
#include "views/commanddialog.h"
#include "views/incidentspage.h"
#include "views/labels.h"
#include "views/mainwindow.h"
#include "views/resiliencepage.h"
#include "views/slospage.h"
#include "views/table.h"
#include "views/timechart.h"
#include "views/whycard.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

using namespace dwcp;
using namespace std::chrono_literals;

namespace {

struct Open {
    ConsoleDesk console;
    MainWindow window{console.desk()};

    explicit Open(const char* page, SnapshotBuilder scene = SnapshotBuilder::atlasProd(), bool hasNews = true)
        : console(std::move(scene))
    {
        window.resize(1440, 900);
        window.show();
        console.happen(SnapshotBuilder::atlasEvents());
        if (hasNews)
            console.show();
        window.activateWindow();
        (void)QTest::qWaitForWindowActive(&window);
        window.go({QLatin1String(page)});
        ConsoleDesk::settle();
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

void click(Table* table, int row)
{
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(table->model()->index(row, 0)).center());
}

} // namespace

class TestAssurePages : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theMostUrgentBudgetIsShownInFull()
    {
        Open open("slos");
        auto* page = open.page<SlosPage>();
        QVERIFY(page);
        QVERIFY(open.says(QStringLiteral("61.4%")));
        QVERIFY(open.says(QStringLiteral("27 min of 43 min")));
        QVERIFY(open.says(QStringLiteral("Page at 14.4×")));
        QVERIFY(open.says(QStringLiteral("5 of 5, most urgent first")));
        const ChartScene& scene = page->chart()->scene();
        QVERIFY(scene.forecast && scene.forecast->slope < 0);
        QCOMPARE(scene.thresholds.size(), std::size_t(1));
        QVERIFY(scene.reference); // it was corrected: the other line is there too
    }

    void theBurnDownReachesBackBeyondWhatIsRemembered()
    {
        Open open("slos");
        auto* page = open.page<SlosPage>();
        const Points& left = *page->chart()->scene().measured;
        QCOMPARE(left.front().value, 1.0);
        QVERIFY(page->chart()->scene().from == left.front().at);
        QVERIFY(page->chart()->scene().from < SnapshotBuilder::moment - 6h);
    }

    void aClickShowsAnotherBudget()
    {
        Open open("slos");
        auto* page = open.page<SlosPage>();
        click(page->table(), 4);
        QVERIFY(open.says(QStringLiteral("98.9%")));
        QVERIFY(open.says(QStringLiteral("Nothing was corrected")));
        QVERIFY(!page->chart()->scene().forecast); // nothing burns: no way down
        QVERIFY(open.window.place().topic.startsWith(QStringLiteral("compression-slo")));
        const Place there = open.window.place();
        open.window.go({QStringLiteral("overview")});
        open.window.go(there);
        QCOMPARE(open.window.place(), there);
    }

    void theListOfBudgetsIsFilteredByKeys()
    {
        Open open("slos");
        auto* page = open.page<SlosPage>();
        QTest::keyClick(&open.window, Qt::Key_Slash);
        QVERIFY(page->search()->hasFocus());
        QTest::keyClicks(page->search(), QStringLiteral("acp"));
        QCOMPARE(page->table()->model()->rowCount(), 1);
        QTest::keyClicks(page->search(), QStringLiteral("zzz"));
        QVERIFY(open.says(QStringLiteral("No budget matches the filter.")));
        QVERIFY(open.says(QStringLiteral("What is left of a budget over time stands here.")));
        QVERIFY(!open.says(QStringLiteral("Select one in the list.")));
    }

    void aMaintenanceIsEnteredAfterwards()
    {
        Open open("slos");
        click(open.page<SlosPage>()->table(), 1); // of one layer on all nodes
        QTest::mouseClick(open.window.page()->findChild<QPushButton*>(QStringLiteral("correct")), Qt::LeftButton);
        auto* dialog = open.window.page()->findChild<CommandDialog*>();
        QVERIFY(dialog);
        QTest::keyClicks(dialog->findChild<QPlainTextEdit*>(), QStringLiteral("cable was pulled"));
        dialog->accept();
        const auto sent = open.console.sent();
        QCOMPARE(sent.size(), std::size_t(1));
        const auto& body = std::get<CorrectBudgets>(sent[0].body);
        QVERIFY((body.component == ComponentId{noNode, 0}));
        QCOMPARE(body.until, SnapshotBuilder::moment);
        QCOMPARE(body.until - body.from, Duration(15min));
        QCOMPARE(sent[0].reason, std::string("cable was pulled"));
    }

    void withoutPromisesThePageSaysWhereTheyComeFrom()
    {
        SnapshotBuilder scene = SnapshotBuilder::atlasProd();
        scene.budgets({});
        Open open("slos", std::move(scene));
        QVERIFY(open.says(QStringLiteral("Nothing is promised")));
        QVERIFY(!open.window.page()->findChild<QPushButton*>(QStringLiteral("correct"))->isEnabled());
    }

    void theFirstIncidentIsShownWithCauseAndEvidence()
    {
        Open open("incidents");
        auto* page = open.page<IncidentsPage>();
        QCOMPARE(page->table()->model()->rowCount(), 2);
        QCOMPARE(page->causes()->model()->rowCount(), 2);
        QVERIFY(open.says(QStringLiteral("first, 4 min 41 s before the next")));
        click(page->causes(), 1);
        QVERIFY(open.says(QStringLiteral("the same layer on the next node, 281 s later")));
        click(page->table(), 1);
        QCOMPARE(page->members()->model()->rowCount(), 1);
        QCOMPARE(
            open.window.place(), (Place{QStringLiteral("incidents"), noLayer, noNode, noRule, QStringLiteral("42")}));
    }

    void whatIsIllOpensByEnterAndBackLeadsBack()
    {
        Open open("incidents");
        auto* members = open.page<IncidentsPage>()->members();
        members->setFocus(Qt::TabFocusReason);
        members->setCurrentIndex(members->model()->index(1, 0));
        QTest::keyClick(members, Qt::Key_Return);
        QCOMPARE(open.window.place(), (Place{QStringLiteral("layers"), 0, 4}));
        QTest::keyClick(&open.window, Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(open.window.place().page, QStringLiteral("incidents"));
        QCOMPARE(open.window.place().topic, QStringLiteral("41"));
    }

    void anIncidentThatEndsGivesItsPlaceToTheOther()
    {
        Open open("incidents");
        auto* page = open.page<IncidentsPage>();
        open.console.builder.incidents({(*open.console.feed.snapshot()->incidents)[1]});
        open.console.show();
        QCOMPARE(page->table()->model()->rowCount(), 1);
        QCOMPARE(open.window.place().topic, QStringLiteral("42"));
        open.console.builder.incidents({});
        open.console.show();
        QVERIFY(open.says(QStringLiteral("No incident")));
    }

    void resilienceCountsWhatIsRefusedAndRecovered()
    {
        Open open("resilience");
        auto* page = open.page<ResiliencePage>();
        QCOMPARE(page->layers()->model()->rowCount(), 5);
        QCOMPARE(page->recoveries()->model()->rowCount(), 1);
        QVERIFY(open.says(QStringLiteral("6,018")));
        QVERIFY(open.says(QStringLiteral("No node tells of breakers")));
        QVERIFY(open.says(QStringLiteral("availability-slo")));
        page->layers()->setFocus(Qt::TabFocusReason);
        page->layers()->setCurrentIndex(page->layers()->model()->index(4, 0));
        QTest::keyClick(page->layers(), Qt::Key_Return);
        QCOMPARE(open.window.place().page, QStringLiteral("layers"));
        QCOMPARE(open.window.place().layer, LayerIndex(4));
    }

    void limitsOfNodesLeadToTheNodeWhereTheyAreWorst()
    {
        Open open("resilience");
        auto* limits = open.page<ResiliencePage>()->limits();
        QCOMPARE(limits->model()->rowCount(), 5);
        limits->setFocus(Qt::TabFocusReason);
        limits->setCurrentIndex(limits->model()->index(0, 0));
        QTest::keyClick(limits, Qt::Key_Return);
        QCOMPARE(open.window.place().page, QStringLiteral("node"));
        QCOMPARE(open.window.place().node, NodeId(5));
    }

    void aClusterWhoseNodesTellOfNoLimitsSaysSo()
    {
        SnapshotBuilder scene = SnapshotBuilder::atlasProd();
        for (NodeId id = 0; id < 12; ++id)
            scene.changeNode(id, [](NodeState& node) { node.guards = nullptr; });
        Open open("resilience", std::move(scene));
        QVERIFY(open.says(QStringLiteral("No node tells of its limits")));
    }

    void guardsOfNodesLeadToTheBreakers()
    {
        SnapshotBuilder scene = SnapshotBuilder::atlasProd();
        scene.changeNode(0, [](NodeState& node) { node.breakers.push_back({"network-send", true, {}}); });
        Open open("resilience", std::move(scene));
        auto* guards = open.page<ResiliencePage>()->guards();
        QCOMPARE(guards->model()->rowCount(), 1);
        QTest::mouseDClick(
            guards->viewport(), Qt::LeftButton, {}, guards->visualRect(guards->model()->index(0, 0)).center());
        QTest::keyClick(guards, Qt::Key_Return);
        QCOMPARE(open.window.place().page, QStringLiteral("breakers"));
    }

    void rowsAreCopiedWithTheirUnits()
    {
        Open open("slos");
        auto* table = open.page<SlosPage>()->table();
        click(table, 0);
        QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier);
        const QString copied = QGuiApplication::clipboard()->text();
        QVERIFY(copied.contains(QStringLiteral("availability-slo")));
        QVERIFY(copied.contains(QStringLiteral("61.4%")));
        QVERIFY(copied.contains(QStringLiteral("16.2×")));
    }

    void beforeTheFirstNewsNothingIsClaimed_data()
    {
        QTest::addColumn<QString>("page");
        for (const char* page : {"slos", "incidents", "resilience"})
            QTest::newRow(page) << QString::fromLatin1(page);
    }
    void beforeTheFirstNewsNothingIsClaimed()
    {
        QFETCH(QString, page);
        Open open(qPrintable(page), SnapshotBuilder::atlasProd(), false);
        QVERIFY(open.says(QStringLiteral("No news yet")));
        QVERIFY(!open.says(QStringLiteral("No incident")));
    }

    void theOverviewShowsTheMostUrgentBudget()
    {
        Open open("overview");
        QVERIFY(open.says(QStringLiteral("Error budget")));
        QVERIFY(open.says(QStringLiteral("61.4%")));
        open.console.builder.budgets({});
        open.console.show();
        QVERIFY(!open.says(QStringLiteral("Error budget")));
    }

    void whyIsAnsweredForTheRowAndForTheSystem()
    {
        Open open("overview");
        const auto said = [&] {
            const auto* card = open.window.findChild<WhyCard*>();
            QStringList lines;
            for (const auto* label : card ? card->findChildren<TextLabel*>() : QList<TextLabel*>())
                lines << label->text();
            return lines.join(u'\n');
        };
        open.window.setFocus();
        QTest::keyClick(&open.window, Qt::Key_W);
        QVERIFY2(said().contains(QStringLiteral("Why is atlas-prod so?")), qPrintable(said()));
        delete open.window.findChild<WhyCard*>();
        open.window.go({QStringLiteral("incidents")});
        auto* members = open.page<IncidentsPage>()->members();
        members->setFocus();
        members->setCurrentIndex(members->model()->index(0, 0));
        QTest::keyClick(members, Qt::Key_W);
        QVERIFY2(said().contains(QStringLiteral("Why is use-02 Transport so?")), qPrintable(said()));
        QVERIFY2(said().contains(QStringLiteral("decided by 4.8%: critical")), qPrintable(said()));
        QVERIFY2(said().contains(QStringLiteral("critical from 3.0% until below 2.4%")), qPrintable(said()));
        QTest::keyClick(open.window.findChild<WhyCard*>(), Qt::Key_Escape);
        ConsoleDesk::settle();
        const auto* left = open.window.findChild<WhyCard*>();
        QVERIFY(!left || !left->isVisible());
    }
};

QTEST_MAIN(TestAssurePages)
#include "tst_assurepages.moc"
