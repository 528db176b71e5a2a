// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/mainwindow.h"

#include "support/consoledesk.h"
#include "views/labels.h"
#include "views/measures.h"
#include "views/panel.h"
#include "views/rail.h"
#include "views/viewcatalogue.h"

#include <QAction>
#include <QApplication>
#include <QPushButton>
#include <QSettings>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

#include <set>

using namespace dwcp;
using namespace std::chrono_literals;

namespace {

/** A window on the scene of the pictures, active so that keys reach it. */
struct Open {
    ConsoleDesk console;
    MainWindow window{console.desk()};

    Open()
    {
        window.show();
        console.show();
        window.activateWindow();
        (void)QTest::qWaitForWindowActive(&window);
    }
    template <typename Widget>
    Widget* find() const
    {
        return window.findChild<Widget*>();
    }
    bool says(const QString& part) const
    {
        for (const TextLabel* label : window.findChildren<TextLabel*>()) {
            if (label->isVisible() && label->text().contains(part))
                return true;
        }
        return false;
    }
    QPushButton* button(const QString& text) const
    {
        for (auto* button : window.findChildren<QPushButton*>()) {
            if (button->text() == text)
                return button;
        }
        return nullptr;
    }
};

bool holds(const QImage& image, const QColor& colour)
{
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixelColor(x, y).rgb() == colour.rgb())
                return true;
        }
    }
    return false;
}

} // namespace

class TestMainWindow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyPageOfTheCatalogueOpensFromTheRail()
    {
        Open open;
        const auto pages = open.find<Rail>()->pages();
        QCOMPARE(pages.size(), viewCatalogue().size());
        QTreeView* view = open.find<Rail>()->view();
        for (const Place& place : pages) {
            const ViewEntry* entry = viewEntry(place.page);
            QVERIFY(entry);
            const QModelIndexList found = view->model()->match(view->model()->index(0, 0), Qt::DisplayRole,
                ViewTexts::title(*entry), 1, Qt::MatchExactly | Qt::MatchRecursive);
            QCOMPARE(found.size(), 1);
            QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->visualRect(found[0]).center());
            QCOMPARE(open.window.place().page, place.page);
            QVERIFY(open.window.page()->isVisible());
            // A part of a page that is shown before it has a parent is a window of its own, and takes the keys.
            QCoreApplication::processEvents();
            QCOMPARE(QApplication::activeWindow(), &open.window);
        }
    }

    void numbersGoToThePagesInRailOrder()
    {
        Open open;
        const auto pages = open.find<Rail>()->pages();
        for (std::size_t i = 0; i < std::min<std::size_t>(9, pages.size()); ++i) {
            QTest::keyClick(&open.window, static_cast<Qt::Key>(Qt::Key_1 + int(i)), Qt::ControlModifier);
            QCOMPARE(open.window.place().page, pages[i].page);
        }
        QTest::keyClick(&open.window, Qt::Key_9, Qt::ControlModifier);
        QVERIFY(open.window.page());
    }

    void anUnknownPlaceChangesNothing()
    {
        Open open;
        const Place before = open.window.place();
        QVERIFY(!open.window.go({QStringLiteral("cellar")}));
        QCOMPARE(open.window.place(), before);
    }

    void pauseHoldsTheViewAndSaysSo()
    {
        Open open;
        QTest::keyClick(&open.window, Qt::Key_P);
        QVERIFY(open.console.feed.isPaused());
        QVERIFY(open.says(QStringLiteral("Paused")));
        open.console.builder.at(SnapshotBuilder::moment + 9s);
        open.console.show();
        QCOMPARE(open.console.feed.snapshot()->at, SnapshotBuilder::moment);
        QPushButton* live = open.button(QStringLiteral("Go live"));
        QVERIFY(live);
        QTest::mouseClick(live, Qt::LeftButton);
        QVERIFY(!open.console.feed.isPaused());
        QCOMPARE(open.console.feed.snapshot()->at, SnapshotBuilder::moment + 9s);
    }

    void theThemeChangesByKey()
    {
        Open open;
        QVERIFY(open.console.theme.isDark());
        QTest::keyClick(&open.window, Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(!open.console.theme.isDark());
        QCOMPARE(
            open.window.grab().toImage().pixelColor(measures::rail + 6, 300), open.console.theme.color(Ink::Canvas));
    }

    void keysStandBesideTheirWordsOrNotAtAll()
    {
        Open open;
        auto* search = open.window.findChild<QPushButton*>(QStringLiteral("search"));
        const auto* keys = search->findChild<QLabel*>();
        search->setText(QStringLiteral("Suchen oder Befehl geben"));
        open.window.resize(1440, 900);
        QTRY_VERIFY(keys->isVisible());
        open.window.resize(1180, 720);
        QTRY_VERIFY(!keys->isVisible());
    }

    void theRailIsWideOrNarrow()
    {
        Open open;
        auto* rail = open.find<Rail>();
        QCOMPARE(rail->width(), measures::rail);
        QTest::keyClick(&open.window, Qt::Key_B, Qt::ControlModifier);
        QCOMPARE(rail->width(), measures::railNarrow);
        QTest::keyClick(&open.window, Qt::Key_B, Qt::ControlModifier);
        QCOMPARE(rail->width(), measures::rail);
        open.window.resize(1180, 720);
        QCOMPARE(rail->width(), measures::rail); // what the operator chose stays
    }

    void aSmallWindowHasANarrowRail()
    {
        Open open;
        open.window.resize(1180, 720);
        QCOMPARE(open.find<Rail>()->width(), measures::railNarrow);
    }

    void panelsAreReachedByKey()
    {
        Open open;
        std::set<const QWidget*> visited;
        for (int i = 0; i < 12; ++i) {
            QTest::keyClick(&open.window, Qt::Key_F6);
            const QWidget* focus = QApplication::focusWidget();
            QVERIFY(focus);
            visited.insert(focus);
        }
        int panels = 0;
        for (const Panel* panel : open.window.page()->findChildren<Panel*>())
            panels += std::ranges::any_of(visited, [&](const QWidget* widget) { return panel->isAncestorOf(widget); })
                ? 1
                : 0;
        QCOMPARE(panels, int(open.window.page()->findChildren<Panel*>().size()));
        const QWidget* here = QApplication::focusWidget();
        QTest::keyClick(&open.window, Qt::Key_F6, Qt::ShiftModifier);
        QTest::keyClick(&open.window, Qt::Key_F6);
        QCOMPARE(QApplication::focusWidget(), here);
    }

    void silenceOfTheEngineIsSaid()
    {
        Open open;
        QVERIFY(open.says(QStringLiteral("Connected")));
        QVERIFY(holds(open.window.grab().toImage(), open.console.theme.tint(Level::Critical)));
        open.console.clock.advance(38s);
        QTRY_VERIFY_WITH_TIMEOUT(open.says(QStringLiteral("No news from the engine since 14:32:08")), 3000);
        QVERIFY(open.says(QStringLiteral("No connection")));
        QVERIFY(!open.says(QStringLiteral("Engine live")));
        QVERIFY(!holds(open.window.grab().toImage(), open.console.theme.mark(Level::Healthy)));
        QVERIFY(!holds(open.window.grab().toImage(), open.console.theme.tint(Level::Critical)));
        open.console.builder.at(SnapshotBuilder::moment + 38s);
        open.console.show();
        QVERIFY(open.says(QStringLiteral("Connected")));
        QVERIFY(!open.says(QStringLiteral("No news from")));
    }

    void whatIsGreyKeepsItsLight()
    {
        Open open;
        const auto lightOf = [&] {
            const QImage page = open.window.page()->parentWidget()->grab().toImage();
            return qGray(page.pixel(2, 2));
        };
        const int before = lightOf();
        open.console.clock.advance(38s);
        QTRY_VERIFY_WITH_TIMEOUT(open.says(QStringLiteral("No news from the engine since 14:32:08")), 3000);
        const QImage window = open.window.grab().toImage();
        const QPoint corner = open.window.page()->mapTo(&open.window, QPoint(2, 2));
        QVERIFY2(std::abs(qGray(window.pixel(corner)) - before) < 8, qPrintable(window.pixelColor(corner).name()));
    }

    void everyCommandHasAWordAndKeysAreUnique()
    {
        Open open;
        std::set<QString> keys;
        for (const QAction* action : open.window.actions()) {
            const QString sequence = action->shortcut().toString();
            QVERIFY2(sequence.isEmpty() || keys.insert(sequence).second, qPrintable(sequence));
        }
        QVERIFY(keys.size() > 10);
    }

    void whatCanBePressedHasAName()
    {
        Open open;
        for (const auto* button : open.window.findChildren<QAbstractButton*>()) {
            const bool reachable = button->isVisible() && button->focusPolicy() != Qt::NoFocus;
            QVERIFY2(!reachable || !button->text().isEmpty() || !button->accessibleName().isEmpty(),
                button->metaObject()->className());
        }
        for (const auto* view : open.window.findChildren<QTableView*>()) {
            if (view->isVisible())
                QVERIFY2(!view->accessibleName().isEmpty(), view->metaObject()->className());
        }
    }

    void whatIsOpenIsKeptWithoutAnEnd()
    {
        QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("console.ini"));
        QSettings settings(file, QSettings::IniFormat);
        Open open;
        open.window.keepIn(settings);
        const auto kept = [&](const char* key) {
            return QSettings(file, QSettings::IniFormat).value(QLatin1String(key));
        };
        for (const ViewEntry& entry : viewCatalogue()) {
            open.window.go({QLatin1String(entry.id)});
            QTRY_COMPARE(kept("window/page").toString(), QLatin1String(entry.id));
        }
        QTest::keyClick(&open.window, Qt::Key_B, Qt::ControlModifier);
        QTRY_VERIFY(kept("window/railNarrow").toBool());
        const QByteArray before = kept("window/geometry").toByteArray();
        open.window.resize(open.window.width() - 100, open.window.height() - 60);
        QTRY_VERIFY(kept("window/geometry").toByteArray() != before);
    }

    void remembersTheRail()
    {
        QTemporaryDir folder;
        QSettings settings(folder.filePath(QStringLiteral("console.ini")), QSettings::IniFormat);
        {
            Open open;
            QTest::keyClick(&open.window, Qt::Key_B, Qt::ControlModifier);
            open.window.save(settings);
        }
        Open again;
        again.window.restore(settings);
        QVERIFY(again.find<Rail>()->isNarrow());
    }
};

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
