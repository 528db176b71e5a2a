// SPDX-License-Identifier: GPL-3.0-or-later
// Every page in every state that it can be in: nothing watched, nothing heard yet, old, out of touch, not to be asked,
// too much. It has words for each, no table is empty without saying why, and what is not known does not look healthy.
#include "support/consoledesk.h"
#include "support/pagestates.h"
#include "views/labels.h"
#include "views/leadtile.h"
#include "views/levelchip.h"
#include "views/mainwindow.h"
#include "views/panel.h"
#include "views/table.h"
#include "views/viewcatalogue.h"

#include <QPushButton>
#include <QTest>

#include <algorithm>

using namespace dwcp;

namespace {

/** The window with a page in a state. */
struct Open {
    ConsoleDesk console;
    MainWindow window{console.desk()};

    Open(const QString& page, PageState state) : console(sceneOf(state))
    {
        window.resize(1440, 900);
        window.show();
        (void)window.go({page, LayerIndex(0)});
        bring(state, console.clock, [this] { console.show(); });
        console.feed.pause(); // the window looks at the clock at once, not in its next second
        console.feed.resume();
        ConsoleDesk::settle();
        (void)window.grab();
    }
    QList<Panel*> panels() const { return window.page()->findChildren<Panel*>(); }
};

bool isBlank(const Panel& panel)
{
    if (!panel.showsContent())
        return panel.message().title.isEmpty() || panel.message().text.isEmpty();
    const auto tables = panel.findChildren<Table*>();
    return std::ranges::any_of(tables, [](const Table* table) {
        return table->isVisible() && table->model()->rowCount() == 0 && table->wordsWhenEmpty().isEmpty();
    });
}

bool isOfTheEngine(const QString& page)
{
    return page != QLatin1String("help") && page != QLatin1String("settings") && page != QLatin1String("reports");
}

} // namespace

class TestPageStates : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyPageHasWordsForEveryState_data()
    {
        QTest::addColumn<QString>("page");
        QTest::addColumn<int>("state");
        for (const ViewEntry& entry : viewCatalogue()) {
            for (const auto& [state, name] : pageStates)
                QTest::addRow("%s, %s", entry.id, name) << QString::fromLatin1(entry.id) << int(state);
        }
    }

    void everyPageHasWordsForEveryState()
    {
        QFETCH(QString, page);
        QFETCH(int, state);
        const Open open(page, static_cast<PageState>(state));
        QStringList blank;
        for (const Panel* panel : open.panels()) {
            if (panel->isVisible() && isBlank(*panel))
                blank << panel->accessibleName();
        }
        for (const auto* button : open.window.page()->findChildren<QPushButton*>()) {
            if (button->isVisible() && button->text().isEmpty() && button->icon().isNull())
                blank << QStringLiteral("a button of ") + button->parentWidget()->metaObject()->className();
        }
        QVERIFY2(blank.isEmpty(), qPrintable(blank.join(QStringLiteral(", "))));
    }

    void whatCannotBeDoneSaysWhy_data() { everyPageHasWordsForEveryState_data(); }

    void whatCannotBeDoneSaysWhy()
    {
        QFETCH(QString, page);
        QFETCH(int, state);
        const Open open(page, static_cast<PageState>(state));
        QStringList silent;
        for (const auto* button : open.window.page()->findChildren<QAbstractButton*>()) {
            const bool isStep = button->property("kind") == QStringLiteral("crumb"); // of the way to here
            if (button->isVisible() && !button->isEnabled() && !isStep && button->toolTip().isEmpty())
                silent << button->text();
        }
        QVERIFY2(silent.isEmpty(), qPrintable(silent.join(QStringLiteral(", "))));
    }

    void nothingCanBeAskedForWithoutAnObject_data()
    {
        QTest::addColumn<QString>("page");
        QTest::addColumn<QString>("button");
        QTest::addColumn<int>("state");
        for (const auto& [page, button] :
            {std::pair("alerts", "acknowledge"), {"alerts", "silence"}, {"alerts", "end"}, {"balancer", "arm"},
                {"breakers", "trip"}, {"breakers", "reset"}, {"breakers", "disable"}, {"breakers", "shadow"},
                {"slos", "correct"}, {"trends", "mark"}, {"trends", "export"}, {"events", "export"}, {"node", "check"},
                {"node", "maintenance"}, {"node", "forget"}, {"node", "compare"}}) {
            for (const PageState state : {PageState::Empty, PageState::Loading})
                QTest::addRow("%s, %s, %d", page, button, int(state))
                    << QString::fromLatin1(page) << QString::fromLatin1(button) << int(state);
        }
    }

    void nothingCanBeAskedForWithoutAnObject()
    {
        QFETCH(QString, page);
        QFETCH(QString, button);
        QFETCH(int, state);
        const Open open(page, static_cast<PageState>(state));
        const auto* it = open.window.page()->findChild<QAbstractButton*>(button);
        QVERIFY(it != nullptr);
        QVERIFY(!it->isEnabled());
        QVERIFY(!it->toolTip().isEmpty());
    }

    void besideAnEmptyListNothingIsToBeSelected_data()
    {
        QTest::addColumn<QString>("page");
        for (const ViewEntry& entry : viewCatalogue())
            QTest::newRow(entry.id) << QString::fromLatin1(entry.id);
    }

    void besideAnEmptyListNothingIsToBeSelected()
    {
        QFETCH(QString, page);
        const Open open(page, PageState::Empty);
        for (const Panel* panel : open.panels()) {
            if (panel->isVisible())
                QVERIFY2(!panel->message().text.contains(QStringLiteral("Select")), qPrintable(panel->message().text));
        }
    }

    void whatIsNotKnownDoesNotLookHealthy_data()
    {
        QTest::addColumn<QString>("page");
        QTest::addColumn<int>("state");
        for (const ViewEntry& entry : viewCatalogue()) {
            for (const PageState state : {PageState::Empty, PageState::Loading, PageState::Failed}) {
                if (isOfTheEngine(QLatin1String(entry.id)))
                    QTest::addRow("%s, %d", entry.id, int(state)) << QString::fromLatin1(entry.id) << int(state);
            }
        }
    }

    void whatIsNotKnownDoesNotLookHealthy()
    {
        QFETCH(QString, page);
        QFETCH(int, state);
        const Open open(page, static_cast<PageState>(state));
        QStringList healthy;
        for (const Panel* panel : open.panels()) {
            if (panel->isVisible() && !panel->showsContent() && panel->message().level == Level::Healthy)
                healthy << panel->accessibleName() + QStringLiteral(": ") + panel->message().title;
        }
        const QString word = Texts::level(Level::Healthy);
        for (const auto* chip : open.window.page()->findChildren<LevelChip*>()) {
            const bool isLegend = page == QLatin1String("fleet"); // of the map: it names every level
            if (chip->isVisible() && !isLegend && chip->accessibleName() == word)
                healthy << chip->accessibleName();
        }
        QVERIFY2(healthy.isEmpty(), qPrintable(healthy.join(QStringLiteral(", "))));
    }

    void nothingKnownIsNoFullAvailability_data()
    {
        QTest::addColumn<int>("state");
        QTest::newRow("empty") << int(PageState::Empty);
        QTest::newRow("error") << int(PageState::Failed);
    }

    void nothingKnownIsNoFullAvailability()
    {
        QFETCH(int, state);
        const Open open(QStringLiteral("overview"), static_cast<PageState>(state));
        for (const auto* tile : open.window.page()->findChildren<LeadTile*>())
            QVERIFY2(!tile->accessibleName().contains(QStringLiteral("100.0%")), qPrintable(tile->accessibleName()));
    }

    void beforeTheFirstNewsEveryPanelSaysSo_data()
    {
        QTest::addColumn<QString>("page");
        for (const ViewEntry& entry : viewCatalogue()) {
            if (isOfTheEngine(QLatin1String(entry.id)))
                QTest::newRow(entry.id) << QString::fromLatin1(entry.id);
        }
    }

    void beforeTheFirstNewsEveryPanelSaysSo()
    {
        QFETCH(QString, page);
        Open open(page, PageState::Loading);
        for (const Panel* panel : open.panels()) {
            if (panel->isVisible())
                QVERIFY2(!panel->showsContent(), qPrintable(panel->accessibleName()));
        }
        open.console.builder = SnapshotBuilder::atlasProd();
        open.console.show();
        for (const Panel* panel : open.panels())
            QVERIFY(panel->showsContent() || panel->message().title != QStringLiteral("No news yet"));
    }
};

QTEST_MAIN(TestPageStates)
#include "tst_pagestates.moc"
