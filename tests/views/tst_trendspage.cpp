// SPDX-License-Identifier: GPL-3.0-or-later
// What crosses which limit when: selected by clicks and keys, drawn, and written into files.
#include "views/trendspage.h"

#include "models/trendexport.h"
#include "support/consoledesk.h"
#include "support/randomticks.h"
#include "views/filterbar.h"
#include "views/labels.h"
#include "views/table.h"
#include "views/timechart.h"

#include <QAction>
#include <QFile>
#include <QMenu>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include <rapidcheck.h>

using namespace dwcp;
using namespace std::chrono_literals;

namespace {

struct Open {
    ConsoleDesk console;
    TrendsPage page{console.desk()};

    explicit Open(SnapshotBuilder scene = SnapshotBuilder::atlasProd()) : console(std::move(scene))
    {
        page.resize(1264, 828);
        page.show();
        console.show();
        page.activateWindow();
        (void)QTest::qWaitForWindowActive(&page);
    }
    void clickRow(int row) const
    {
        const QRect rect = page.table()->visualRect(page.table()->model()->index(row, 0));
        QTest::mouseClick(page.table()->viewport(), Qt::LeftButton, {}, rect.center());
    }
    bool says(const QString& part) const
    {
        const auto labels = page.findChildren<TextLabel*>();
        return std::ranges::any_of(
            labels, [&](const TextLabel* label) { return label->isVisible() && label->text().contains(part); });
    }
};

/** Moments a second apart; a metric of euw-04 jumps after the thirtieth. */
void remember(Open& open, int seconds)
{
    for (int i = 1; i < seconds; ++i) {
        open.console.builder.at(SnapshotBuilder::moment + std::chrono::seconds(i));
        open.console.builder.change(
            3, 0, [&](ComponentState& component) { component.rules[4].value = i < 30 ? 0.03 : 0.09; });
        open.console.show();
    }
}

QString contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

class TestTrendsPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qputenv("RC_PARAMS", "max_success=3"); } // each runs a window through fifty moments

    void theSoonestCrossingIsShownInWords()
    {
        Open open;
        QCOMPARE(open.page.place(), (Place{QStringLiteral("trends"), 1, 2, 1}));
        QVERIFY(open.says(QStringLiteral("Degraded in 42 min (95%: 23 min to 1 h 09 m), chance 91%.")));
        QVERIFY(open.says(QStringLiteral("Robust line through 180 points, confidence 0.80 by backtest.")));
    }

    void theMethodsThatWereTriedAreTold()
    {
        Open open;
        QVERIFY(open.says(QStringLiteral("Nothing tried yet")));
        auto forecast = std::make_shared<MetricForecast>();
        forecast->method = "ensemble";
        forecast->smape = 3.1;
        forecast->mase = 0.4;
        forecast->coverage95 = 0.946;
        forecast->tried = {{"damped-holt", 3.4F, 0.41F, 0.7F}, {"holt", 3.6F, 0.47F, 0.3F}, {"naive", 7.6F, 1.2F, 0}};
        open.console.builder.change(2, 1, [&](ComponentState& component) {
            MetricTrend trend = *component.rules[1].trend;
            trend.forecast = forecast;
            component.rules[1].trend = trend;
        });
        open.console.show();
        const auto cell = [&](int row, int column) {
            return open.page.tried()->model()->index(row, column).data().toString();
        };
        QCOMPARE(open.page.tried()->model()->rowCount(), 4);
        QCOMPARE(cell(0, 0), QStringLiteral("Mix of methods"));
        QCOMPARE(cell(0, 1), QStringLiteral("3.1%"));
        QCOMPARE(cell(0, 4), QStringLiteral("94.6%"));
        QCOMPARE(cell(1, 0), QStringLiteral("Damped Holt"));
        QCOMPARE(cell(1, 2), QStringLiteral("0.41"));
        QCOMPARE(cell(1, 3), QStringLiteral("70%"));
        QCOMPARE(cell(1, 4), QStringLiteral("–")); // the mix alone has a band
        QCOMPARE(cell(3, 0), QStringLiteral("Naive, last value"));
        open.clickRow(1); // a metric without a forecast
        QVERIFY(open.says(QStringLiteral("Nothing tried yet")));
    }

    void theCrossingItselfIsInTheChart()
    {
        Open open;
        const ChartScene& scene = open.page.chart()->scene();
        QVERIFY(scene.forecast);
        QCOMPARE(scene.marks.size(), 1U);
        QCOMPARE(scene.marks[0].at, SnapshotBuilder::moment + 42min);
        QVERIFY(scene.to > scene.marks[0].at);
        QCOMPARE(scene.thresholds.size(), 2U);
    }

    void aRowChangesChartAndWishes()
    {
        Open open;
        const auto before = open.page.chart()->scene().measured;
        open.clickRow(1);
        QCOMPARE(open.page.place(), (Place{QStringLiteral("trends"), 4, 11, 2}));
        QVERIFY(open.page.chart()->scene().measured != before);
        QCOMPARE(open.page.chart()->scene().unit, Unit::Entries);
        QCOMPARE(open.console.feed.wishes(), (std::vector<SeriesRef>{{11, 4, 2}}));
        QVERIFY(open.says(QStringLiteral("Critical in 1 h 50 m")));
        QTest::keyClick(open.page.table(), Qt::Key_Down);
        QCOMPARE(open.console.feed.wishes(), (std::vector<SeriesRef>{{6, 0, 1}}));
    }

    void whatIsNotKnownIsSaid()
    {
        SnapshotBuilder builder;
        builder.node("alone", "lab");
        builder.changeNode(0, [](NodeState& node) {
            for (ComponentState& component : node.components) {
                for (RuleState& rule : component.rules)
                    rule.trend = SnapshotBuilder::early(4);
            }
        });
        Open open(builder);
        QVERIFY(open.says(QStringLiteral("Too early to say: 4 of 10 points.")));
        QVERIFY(!open.page.chart()->scene().forecast);
        Open empty{SnapshotBuilder()};
        QVERIFY(empty.says(QStringLiteral("No metric yet")));
        QVERIFY(empty.says(QStringLiteral("A metric's course and its forecast stand here.")));
        for (const char* name : {"mark", "export"}) {
            const auto* button = empty.page.findChild<QAbstractButton*>(QLatin1String(name));
            QVERIFY2(!button->isEnabled() && !button->toolTip().isEmpty(), name);
        }
    }

    void whatTheFilterHidesIsNotExportedButTheRankingIs()
    {
        Open open;
        auto* button = open.page.findChild<QToolButton*>(QStringLiteral("export"));
        const auto* series = button->menu()->actions().front();
        QVERIFY(button->isEnabled() && series->isEnabled());
        open.page.findChild<FilterBar*>()->setLine(QStringLiteral("zzz"));
        QVERIFY(button->isEnabled() && !series->isEnabled());
        const auto* mark = open.page.findChild<QPushButton*>(QStringLiteral("mark"));
        QCOMPARE(mark->toolTip(), QStringLiteral("No metric is selected."));
        QTest::keyClick(&open.page, Qt::Key_B);
        QVERIFY(!open.page.chart()->brushed());
    }

    void ofALargeFleetTheAskedMetricIsListedThoughItGoesNowhere()
    {
        Open open(SnapshotBuilder::fleet(300));
        QVERIFY(open.says(QStringLiteral("Nothing is on its way to a limit")));
        const Place asked{QStringLiteral("trends"), 1, 250, 2};
        open.page.open(asked);
        QCOMPARE(open.page.place(), asked);
        open.console.show();
        QCOMPARE(open.page.place(), asked);
        QVERIFY(open.page.chart()->isVisible());
    }

    void aPlaceIsOpenedWhenItComes()
    {
        Open open;
        open.page.open({QStringLiteral("trends"), 3, 9, 3});
        QCOMPARE(open.page.place(), (Place{QStringLiteral("trends"), 3, 9, 3}));
    }

    void bothFilesAreWritten()
    {
        Open open;
        QTemporaryDir folder;
        const QString series = folder.filePath(QStringLiteral("trend.csv"));
        QCOMPARE(open.page.exportTo(series, TrendsPage::Export::Series), QString());
        QCOMPARE(contentOf(series),
            trendSeriesCsv(*open.console.feed.snapshot(), {2, 1, 1}, 3h, {open.page.chart()->scene().from, nullptr}));
        QVERIFY(contentOf(series).startsWith(QStringLiteral("time,kind,grain_seconds,value_seconds,")));
        const QString ranking = folder.filePath(QStringLiteral("trends.csv"));
        QCOMPARE(open.page.exportTo(ranking, TrendsPage::Export::Ranking), QString());
        QCOMPARE(contentOf(ranking), trendRankingCsv(*open.console.feed.snapshot()));
    }

    void aFileThatCannotBeWrittenIsNamed()
    {
        Open open;
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("no/such/folder/trend.csv"));
        const QString problem = open.page.exportTo(path, TrendsPage::Export::Series);
        QVERIFY2(problem.contains(path) && problem.contains(QStringLiteral("cannot be written")), qPrintable(problem));
        QVERIFY(!QFile::exists(path));
        // A folder in the file's place.
        QVERIFY(!open.page.exportTo(folder.path(), TrendsPage::Export::Ranking).isEmpty());
    }

    void withoutNewsThereIsNothingToExport()
    {
        ConsoleDesk console;
        TrendsPage page(console.desk());
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("trend.csv"));
        QCOMPARE(page.exportTo(path, TrendsPage::Export::Ranking), QStringLiteral("There is nothing to export yet."));
        QVERIFY(!QFile::exists(path));
    }

    void theSelectionSurvivesFiftySnapshots()
    {
        const bool held = rc::check("random snapshots", [] {
            Open open;
            open.page.open({QStringLiteral("trends"), 3, 9, 3});
            for (int tick = 0; tick < 50; ++tick) {
                disturb(open.console.builder);
                if (!open.console.builder.raw().nodes[9])
                    break;
                open.console.show();
                RC_ASSERT((open.page.place() == Place{QStringLiteral("trends"), 3, 9, 3}));
            }
        });
        QVERIFY(held);
    }

    void aWindowIsMarkedByTheMouseAndSaysWhatMoved()
    {
        Open open;
        remember(open, 40);
        auto* chart = open.page.chart();
        QVERIFY(open.says(QStringLiteral("No window is marked")));
        const QPoint end(chart->width() - 14, chart->height() / 2);
        const QPoint begin(end.x() / 4, end.y()); // in the past: the future lies at the right
        QTest::mousePress(chart->viewport(), Qt::LeftButton, {}, begin);
        QTest::mouseMove(chart->viewport(), end);
        QTest::mouseRelease(chart->viewport(), Qt::LeftButton, {}, end);
        QVERIFY(chart->brushed());
        QVERIFY(chart->brushed()->from < chart->brushed()->to);
        QVERIFY(!open.says(QStringLiteral("No window is marked")));
        QTest::mouseClick(chart->viewport(), Qt::LeftButton, {}, begin);
        QVERIFY(!chart->brushed()); // a click takes it away
    }

    void aWindowIsMarkedAndMovedByKeys()
    {
        Open open;
        remember(open, 40);
        auto* chart = open.page.chart();
        chart->setBrush(MomentSpan{SnapshotBuilder::moment + 30s, SnapshotBuilder::moment + 39s});
        QCOMPARE(open.page.moved()->model()->rowCount(), 1);
        QCOMPARE(open.page.moved()->model()->index(0, 0).data().toString(), QStringLiteral("euw-04"));
        chart->setFocus();
        const MomentSpan first = *chart->brushed();
        QTest::keyClick(chart, Qt::Key_Left);
        QVERIFY(chart->brushed()->from < first.from && chart->brushed()->to < first.to);
        QTest::keyClick(chart, Qt::Key_Left, Qt::ShiftModifier);
        QVERIFY(chart->brushed()->to - chart->brushed()->from < first.to - first.from);
        QTest::keyClick(chart, Qt::Key_Escape);
        QVERIFY(!chart->brushed());
        QTest::keyClick(&open.page, Qt::Key_B);
        QCOMPARE(chart->brushed()->to, chart->scene().now);
    }

    void whatMovedOpensItsTrend()
    {
        Open open;
        remember(open, 40);
        open.page.chart()->setBrush(MomentSpan{SnapshotBuilder::moment + 30s, SnapshotBuilder::moment + 39s});
        Place wanted;
        connect(&open.page, &Page::goRequested, &open.page, [&](const Place& place) { wanted = place; });
        auto* moved = open.page.moved();
        moved->setCurrentIndex(moved->model()->index(0, 0));
        QTest::keyClick(moved, Qt::Key_Return);
        QCOMPARE(wanted, (Place{QStringLiteral("trends"), 0, 3, 4}));
    }
};

QTEST_MAIN(TestTrendsPage)
#include "tst_trendspage.moc"
