// SPDX-License-Identifier: GPL-3.0-or-later
// Events and audit, the manual, the settings and the engine's own health, by clicks and keys.
#include "support/consoledesk.h"
#include "views/breakerdialog.h"
#include "views/eventspage.h"
#include "views/helppage.h"
#include "views/labels.h"
#include "views/mainwindow.h"
#include "views/rail.h"
#include "views/settingspage.h"
#include "views/table.h"
#include "views/timechart.h"
#include "views/topbar.h"
#include "views/trayicon.h"
#include "views/viewcatalogue.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QTest>
#include <QTextBrowser>

using namespace dwcp;
using namespace std::chrono_literals;

namespace {

struct Open {
    ConsoleDesk console;
    MainWindow window{console.desk()};

    explicit Open(const char* page)
    {
        window.resize(1440, 900);
        window.show();
        console.happen(SnapshotBuilder::atlasEvents());
        console.show();
        window.activateWindow();
        (void)QTest::qWaitForWindowActive(&window);
        window.go({QLatin1String(page)});
    }
    template <typename Widget>
    Widget* find() const
    {
        return window.page()->findChild<Widget*>();
    }
    void click(const char* text) const
    {
        for (auto* button : window.page()->findChildren<QPushButton*>()) {
            if (button->text() == QLatin1String(text))
                return QTest::mouseClick(button, Qt::LeftButton);
        }
        QFAIL(text);
    }
    bool says(const QString& part) const
    {
        const auto labels = window.page()->findChildren<TextLabel*>();
        return std::ranges::any_of(
            labels, [&](const TextLabel* label) { return label->isVisible() && label->text().contains(part); });
    }
};

} // namespace

class TestRecordPages : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void eventsAreFilteredByKindAndWords()
    {
        Open open("events");
        const auto rows = [&] { return open.find<Table>()->model()->rowCount(); };
        QCOMPARE(rows(), 9);
        open.click("Audit: commands");
        QCOMPARE(rows(), 1);
        open.click("All");
        auto* search = open.find<QLineEdit>();
        QTest::keyClick(open.find<Table>(), Qt::Key_F, Qt::ControlModifier);
        QVERIFY(search->hasFocus());
        QTest::keyClicks(search, QStringLiteral("aps-01"));
        QCOMPARE(rows(), 1);
        QTest::keyClicks(search, QStringLiteral(" xyz"));
        QVERIFY(open.says(QStringLiteral("No event matches the filter.")));
    }

    void anEventTellsItsWholeStoryAndLeadsToItsComponent()
    {
        Open open("events");
        auto* table = open.find<Table>();
        QTest::mouseClick(
            table->viewport(), Qt::LeftButton, {}, table->visualRect(table->model()->index(0, 0)).center());
        QVERIFY(open.says(QStringLiteral("use-02 Transport breaker open, was half-open: trial call failed")));
        QTest::keyClick(table, Qt::Key_Return);
        QCOMPARE(open.window.place(), (Place{QStringLiteral("layers"), 0, 5}));
    }

    void everyPageHasItsChapterAndF1OpensIt()
    {
        Open open("overview");
        for (const ViewEntry& entry : viewCatalogue()) {
            QVERIFY(open.window.go({QLatin1String(entry.id)}));
            QTest::keyClick(&open.window, Qt::Key_F1);
            auto* help = qobject_cast<HelpPage*>(open.window.page());
            QVERIFY(help);
            QCOMPARE(help->place().topic, QStringLiteral("console/") + QLatin1String(entry.id));
            QVERIFY(help->text()->toPlainText().size() > 100);
        }
    }

    void theManualIsSearched()
    {
        Open open("help");
        auto* help = qobject_cast<HelpPage*>(open.window.page());
        const int all = help->chapters()->count();
        QVERIFY(all > 20);
        QTest::keyClicks(help->search(), QStringLiteral("bulkhead"));
        QVERIFY(help->chapters()->count() > 0 && help->chapters()->count() < all);
        QTest::mouseClick(help->chapters()->viewport(), Qt::LeftButton, {},
            help->chapters()->visualItemRect(help->chapters()->item(0)).center());
        QVERIFY(help->text()->toPlainText().contains(QStringLiteral("ulkhead")));
        help->search()->clear();
        QCOMPARE(help->chapters()->count(), all);
    }

    void linksLeadToOtherChaptersAndNoneIsDead()
    {
        Open open("help");
        auto* help = qobject_cast<HelpPage*>(open.window.page());
        help->open({QStringLiteral("help"), noLayer, noNode, noRule, QStringLiteral("console/breakers")});
        Q_EMIT help->text()->anchorClicked(QUrl(QStringLiteral("../patterns/circuit-breaker.md")));
        QCOMPARE(help->place().topic, QStringLiteral("patterns/circuit-breaker"));
        static const QRegularExpression link(QStringLiteral("\\]\\(([^):#]+)\\.md\\)"));
        for (int i = 0; i < help->chapters()->count(); ++i) {
            help->chapters()->setCurrentRow(i);
            const QString topic = help->place().topic;
            for (auto it = link.globalMatch(help->text()->toMarkdown(QTextDocument::MarkdownDialectCommonMark));
                 it.hasNext();) {
                const QString target = it.next().captured(1) + QStringLiteral(".md");
                Q_EMIT help->text()->anchorClicked(QUrl(target));
                QVERIFY2(help->place().topic != topic, qPrintable(topic + QStringLiteral(" -> ") + target));
                help->open({QStringLiteral("help"), noLayer, noNode, noRule, topic});
            }
        }
    }

    void settingsTakeEffectAndAreKeptAtOnce()
    {
        Open open("settings");
        open.click("Light");
        QVERIFY(!open.console.theme.isDark());
        open.click("Roomy");
        QCOMPARE(open.console.theme.rowHeight(), 36);
        open.click("Deutsch");
        QTest::mouseClick(open.find<QCheckBox>(), Qt::LeftButton, {}, QPoint(10, open.find<QCheckBox>()->height() / 2));
        // Another program that starts now: what is on the disk is all that it has.
        const QSettings kept(open.console.settings.fileName(), QSettings::IniFormat);
        QCOMPARE(kept.value(QStringLiteral("window/theme")).toInt(), int(Theme::Choice::Light));
        QCOMPARE(kept.value(QStringLiteral("window/density")).toInt(), int(Theme::Density::Roomy));
        QCOMPARE(kept.value(QStringLiteral("language")).toString(), QStringLiteral("de"));
        QVERIFY(kept.value(QStringLiteral("commands/typedConfirmation")).toBool());
    }

    void whatWasKeptIsRestoredAndNonsenseIsNot()
    {
        QTemporaryDir folder;
        QSettings settings(folder.filePath(QStringLiteral("console.ini")), QSettings::IniFormat);
        settings.setValue(QStringLiteral("window/theme"), int(Theme::Choice::Light));
        settings.setValue(QStringLiteral("window/density"), 17);
        Theme theme(Theme::Choice::Dark);
        const Preferences preferences(settings, theme);
        QVERIFY(!theme.isDark());
        QCOMPARE(theme.density(), Theme::Density::Normal);
        QCOMPARE(preferences.language(), QString());
        QVERIFY(!preferences.typedConfirmation());
    }

    void rowsFollowTheDensity()
    {
        Open open("breakers");
        auto* table = open.find<Table>();
        QCOMPARE(table->rowHeight(0), 28);
        open.console.theme.setDensity(Theme::Density::Compact);
        QCOMPARE(table->rowHeight(0), 24);
    }

    void aNameMustBeTypedWhereThatIsWanted()
    {
        Open open("breakers");
        open.console.preferences.setTypedConfirmation(true);
        open.window.go({QStringLiteral("breakers"), 0, 5});
        open.click("Trip");
        auto* dialog = open.window.findChild<BreakerDialog*>();
        QVERIFY(dialog);
        auto* go = dialog->findChild<QPushButton*>(QStringLiteral("go"));
        QTest::keyClicks(dialog->findChild<QPlainTextEdit*>(), QStringLiteral("replacing the switch"));
        QVERIFY(!go->isEnabled());
        auto* typed = dialog->findChild<QLineEdit*>(QStringLiteral("typed"));
        QTest::keyClicks(typed, QStringLiteral("use-02/ams"));
        QVERIFY(!go->isEnabled());
        QTest::keyClicks(typed, QStringLiteral("t"));
        QVERIFY(go->isEnabled());
    }

    void theEngineTellsHowItIs()
    {
        Open open("diagnostics");
        EngineState& engine = open.console.builder.raw().engine;
        engine.checksLate = 7;
        engine.eventsLost = 3;
        engine.lastBeat = 4ms;
        open.console.builder.at(SnapshotBuilder::moment + 2s);
        open.console.show();
        QVERIFY(open.says(QStringLiteral("refused by a full box")));
        QVERIFY(open.says(QStringLiteral("2 d 4 h")));
        const auto charts = open.window.page()->findChildren<TimeChart*>();
        QCOMPARE(charts.size(), 2);
        QCOMPARE(charts[0]->scene().measured->size(), std::size_t(2));
        QCOMPARE(charts[0]->scene().measured->back().value, 7.0);
    }

    void theWallboardIsThePageAlone()
    {
        Open open("overview");
        QTest::keyClick(&open.window, Qt::Key_F11, Qt::ShiftModifier);
        QVERIFY(!open.window.findChild<Rail*>()->isVisible());
        QVERIFY(!open.window.findChild<TopBar*>()->isVisible());
        QVERIFY(open.window.page()->isVisible());
        QTest::keyClick(&open.window, Qt::Key_F11, Qt::ShiftModifier);
        QVERIFY(open.window.findChild<Rail*>()->isVisible());
    }

    void aPageStandsInAWindowOfItsOwnAndLives()
    {
        Open open("events");
        QTest::keyClick(&open.window, Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
        EventsPage* alone = nullptr;
        for (auto* page : open.window.findChildren<EventsPage*>()) {
            if (page->isWindow())
                alone = page;
        }
        QVERIFY(alone && alone->isVisible() && alone != open.window.page());
        open.window.go({QStringLiteral("overview")});
        Event event;
        event.id = 1000;
        event.at = SnapshotBuilder::moment;
        open.console.happen({event});
        QCOMPARE(alone->table()->model()->rowCount(), 10);
        Q_EMIT alone->goRequested({QStringLiteral("breakers")});
        QCOMPARE(open.window.place().page, QStringLiteral("breakers"));
    }

    void theTraySaysWhatGotWorseAndSaysItOnce()
    {
        ConsoleDesk console;
        QWidget window;
        TrayIcon tray(console.theme, console.feed, window);
        QStringList said;
        connect(&tray, &TrayIcon::worsened, this, [&](const QString& text) { said << text; });
        console.show();
        QCOMPARE(tray.toolTip(), QStringLiteral("atlas-prod: Degraded"));
        console.show();
        QCOMPARE(said, QStringList{QStringLiteral("atlas-prod: Degraded")});
        console.builder.cluster("other"); // the level stays
        console.show();
        QCOMPARE(said.size(), 1);
    }

    void thePageIsRestored()
    {
        Open open("events");
        open.window.save(open.console.settings);
        MainWindow again(open.console.desk());
        again.restore(open.console.settings);
        QCOMPARE(again.place().page, QStringLiteral("events"));
    }
};

QTEST_MAIN(TestRecordPages)
#include "tst_recordpages.moc"
