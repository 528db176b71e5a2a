// SPDX-License-Identifier: GPL-3.0-or-later
// Search and commands by keys alone; the filter line with its completion; tables and charts as text and pictures.
#include "support/consoledesk.h"
#include "views/breakerdialog.h"
#include "views/filterbar.h"
#include "views/mainwindow.h"
#include "views/palette.h"
#include "views/savefile.h"
#include "views/table.h"
#include "views/timechart.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QCompleter>
#include <QFile>
#include <QImage>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QSvgRenderer>
#include <QTemporaryDir>
#include <QTest>

using namespace dwcp;

namespace {

struct Open {
    ConsoleDesk console;
    MainWindow window{console.desk()};

    Open()
    {
        window.resize(1440, 900);
        window.show();
        console.show();
        window.activateWindow();
        (void)QTest::qWaitForWindowActive(&window);
    }
    Palette* palette() const
    {
        for (auto* palette : window.findChildren<Palette*>()) {
            if (palette->isVisible())
                return palette;
        }
        return nullptr;
    }
    Palette* search(const char* query)
    {
        QTest::keyClick(&window, Qt::Key_K, Qt::ControlModifier);
        if (palette())
            QTest::keyClicks(palette()->line(), QLatin1String(query));
        return palette();
    }
    template <typename Widget>
    Widget* onPage() const
    {
        return window.page()->findChild<Widget*>();
    }
};

QAction* actionOf(QMenu* menu, const QString& text)
{
    for (QAction* action : menu->actions()) {
        if (action->text() == text)
            return action;
    }
    return nullptr;
}

} // namespace

class TestPalette : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aPageIsFoundAndOpened()
    {
        Open open;
        Palette* palette = open.search("brea");
        QVERIFY(palette);
        QCOMPARE(palette->shown().front().text, QStringLiteral("Breakers"));
        QTest::keyClick(palette->line(), Qt::Key_Return);
        QCOMPARE(open.window.place().page, QStringLiteral("breakers"));
        QVERIFY(!open.palette());
    }

    void theFieldInTheTopBarOpensIt()
    {
        Open open;
        QTest::mouseClick(open.window.findChild<QPushButton*>(QStringLiteral("search")), Qt::LeftButton);
        QVERIFY(open.palette());
        QTest::keyClick(open.palette()->line(), Qt::Key_Escape);
        QVERIFY(!open.palette());
    }

    void aLayerOpensByClick()
    {
        Open open;
        Palette* palette = open.search("consensus");
        QCOMPARE(palette->shown().front().kind, QStringLiteral("Layer"));
        auto* list = palette->findChild<QListView*>();
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(list->model()->index(0, 0)).center());
        QCOMPARE(open.window.place().page, QStringLiteral("layers"));
        QCOMPARE(int(open.window.place().layer), 4);
    }

    void aBreakerIsTrippedOnlyAfterTheDialog()
    {
        Open open;
        Palette* palette = open.search("trip use-02/amst");
        QCOMPARE(palette->shown().size(), std::size_t(1));
        QTest::keyClick(palette->line(), Qt::Key_Return);
        QVERIFY(open.window.findChild<BreakerDialog*>());
        QCOMPARE(open.window.place().page, QStringLiteral("breakers"));
        QVERIFY(open.console.sent().empty());
    }

    void aCheckIsSentAtOnce()
    {
        Open open;
        QTest::keyClick(open.search("check aps-04 cons")->line(), Qt::Key_Return);
        const auto sent = open.console.sent();
        QCOMPARE(sent.size(), std::size_t(1));
        QVERIFY((std::get<CheckNow>(sent[0].body).component == ComponentId{11, 4}));
    }

    void commandsAreListedWithTheirKeysAndChosenByArrows()
    {
        Open open;
        Palette* palette = open.search("rail");
        QCOMPARE(palette->shown().front().keys, QStringLiteral("Ctrl+B"));
        QTest::keyClick(palette->line(), Qt::Key_Up); // from the first to the last and on
        QTest::keyClick(palette->line(), Qt::Key_Down);
        QVERIFY(open.console.theme.isDark());
        palette->line()->setText(QStringLiteral("dark or light"));
        QTest::keyClick(palette->line(), Qt::Key_Return);
        QVERIFY(!open.console.theme.isDark());
    }

    void nothingFoundIsSaid()
    {
        Open open;
        Palette* palette = open.search("qqqq");
        QVERIFY(palette->shown().empty());
        QCOMPARE(
            palette->findChild<QListView*>()->model()->index(0, 0).data().toString(), QStringLiteral("Nothing found"));
        QTest::keyClick(palette->line(), Qt::Key_Return);
        QVERIFY(open.palette());
    }

    void theFilterNarrowsTheMatrix()
    {
        Open open;
        auto* bar = open.onPage<FilterBar>();
        auto* map = open.onPage<Table>();
        QCOMPARE(map->model()->rowCount(), 12);
        QTest::keyClick(&open.window, Qt::Key_Slash);
        QVERIFY(bar->edit()->hasFocus());
        QTest::keyClicks(bar->edit(), QStringLiteral("layer:acp level>=degraded"));
        QCOMPARE(map->model()->rowCount(), 1);
        QTest::keyClick(bar->edit(), Qt::Key_Escape);
        QTest::keyClick(bar->edit(), Qt::Key_Escape);
        QCOMPARE(map->model()->rowCount(), 12);
    }

    void aWordIsCompletedByTab()
    {
        Open open;
        auto* bar = open.onPage<FilterBar>();
        bar->edit()->setFocus();
        QTest::keyClicks(bar->edit(), QStringLiteral("region:us"));
        QVERIFY(bar->findChild<QCompleter*>()->popup()->isVisible());
        QTest::keyClick(bar->edit(), Qt::Key_Tab);
        QCOMPARE(bar->edit()->text(), QStringLiteral("region:us-east "));
        QCOMPARE(open.onPage<Table>()->model()->rowCount(), 4);
    }

    void whatCannotBeReadIsSaidAndNarrowsNothing()
    {
        Open open;
        auto* bar = open.onPage<FilterBar>();
        bar->setLine(QStringLiteral("level:bad"));
        QCOMPARE(open.onPage<Table>()->model()->rowCount(), 12);
        QCOMPARE(bar->edit()->accessibleDescription(), QStringLiteral("level:bad is not known here."));
    }

    void aTableIsCopiedAsMarkdown()
    {
        Open open;
        QVERIFY(open.window.go({QStringLiteral("breakers")}));
        auto* table = open.onPage<Table>();
        QMenu* menu = table->makeMenu();
        table->clearSelection();
        QMenu* without = table->makeMenu();
        QVERIFY(!actionOf(without, QStringLiteral("Copy selected rows"))->isEnabled() && without->toolTipsVisible());
        QCOMPARE(
            actionOf(without, QStringLiteral("Copy selected rows"))->toolTip(), QStringLiteral("No row is selected."));
        actionOf(menu, QStringLiteral("Copy table as Markdown"))->trigger();
        const QStringList lines = QApplication::clipboard()->text().split(u'\n');
        QVERIFY(lines[0].startsWith(QStringLiteral("| State | Breaker | Where |")));
        QVERIFY(lines[2].startsWith(QStringLiteral("| Open | use-02/amst | use-02 Transport | 5 of 5 |")));
        actionOf(menu, QStringLiteral("Copy table as CSV"))->trigger();
        QVERIFY(QApplication::clipboard()->text().startsWith(QStringLiteral("State,Breaker,Where,")));
    }

    void aChartIsAPicture()
    {
        Open open;
        QVERIFY(open.window.go({QStringLiteral("trends")}));
        open.console.show();
        auto* chart = open.onPage<TimeChart>();
        const QImage png = QImage::fromData(chart->asPng(), "PNG");
        QCOMPARE(png.size(), chart->size() * 2);
        QVERIFY(png.pixelColor(0, 0) == open.console.theme.color(Ink::Surface));
        QSvgRenderer svg(chart->asSvg());
        QVERIFY(svg.isValid());
        QCOMPARE(svg.viewBox().size(), chart->size());
    }

    void filesAreWrittenWhole()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a.csv"));
        QCOMPARE(writeWhole(path, "x,y\n"), QString());
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("x,y\n"));
        QVERIFY(!writeWhole(folder.filePath(QStringLiteral("none/a.csv")), "x").isEmpty());
    }
};

QTEST_MAIN(TestPalette)
#include "tst_palette.moc"
