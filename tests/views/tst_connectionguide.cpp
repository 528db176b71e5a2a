// SPDX-License-Identifier: GPL-3.0-or-later
// The first start, by clicks and keys: paste, look, watch; what is kept; what a connection forbids.
#include "support/consoledesk.h"
#include "views/breakeractions.h"
#include "views/connectionchip.h"
#include "views/connectionguide.h"
#include "views/labels.h"
#include "views/mainwindow.h"
#include "views/table.h"

#include <QAbstractButton>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

using namespace dwcp;

namespace {

struct Guide {
    QTemporaryDir folder;
    QSettings settings{folder.filePath(QStringLiteral("console.ini")), QSettings::IniFormat};
    Connections connections{settings};
    Theme theme{Theme::Choice::Dark};
    QStringList asked;
    ConnectionGuide::Answer answer;
    std::unique_ptr<ConnectionGuide> guide;

    explicit Guide(bool hasKept = false)
    {
        if (hasKept)
            connections.put({QStringLiteral("atlas"), {QStringLiteral("http://10.0.0.1:9100")}, {}, 3, false, true});
        guide = std::make_unique<ConnectionGuide>(
            theme, connections,
            [this](const QStringList& urls, ConnectionGuide::Answer wanted) {
                asked = urls;
                answer = std::move(wanted);
            },
            true);
        guide->show();
        guide->activateWindow();
        (void)QTest::qWaitForWindowActive(guide.get());
    }
    void click(const char* name) const
    {
        QTest::mouseClick(guide->findChild<QPushButton*>(QLatin1String(name)), Qt::LeftButton);
    }
    void paste(const QString& text) const { QTest::keyClicks(guide->findChild<QPlainTextEdit*>(), text); }
    bool says(const QString& part) const
    {
        const auto labels = guide->findChildren<TextLabel*>();
        return std::ranges::any_of(labels, [&](const TextLabel* label) { return label->text().contains(part); });
    }
    QListWidget* seen() const { return guide->findChildren<QListWidget*>().last(); }
};

} // namespace

class TestConnectionGuide : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aUrlIsLookedAtBeforeItIsWatched()
    {
        Guide open;
        QVERIFY(open.says(QStringLiteral("No connection is kept yet")));
        open.paste(QStringLiteral("http://10.0.0.7:2379"));
        open.click("look");
        QCOMPARE(open.asked, QStringList{QStringLiteral("http://10.0.0.7:2379")});
        open.answer({{open.asked[0], {}, {}, {}}}, false);
        QVERIFY(open.seen()->item(0)->text().contains(QStringLiteral("no answer yet")));
        open.answer(
            {{open.asked[0], QStringLiteral("etcd"), {QStringLiteral("Consensus"), QStringLiteral("Storage")}, {}}},
            true);
        QVERIFY(open.seen()->item(0)->text().contains(QStringLiteral("etcd: Consensus, Storage")));
        QVERIFY(open.says(QStringLiteral("1 of 1 recognised.")));
        open.click("watch");
        QCOMPARE(open.guide->result(), int(QDialog::Accepted));
        QVERIFY(open.guide->choice() == ConnectionGuide::Choice::Connection);
        QCOMPARE(open.guide->chosen().urls, open.asked);
        QCOMPARE(open.connections.all().size(), std::size_t(1));
    }

    void whatDoesNotAnswerSaysWhy()
    {
        Guide open;
        open.paste(QStringLiteral("http://10.0.0.7:1"));
        open.click("look");
        open.answer({{open.asked[0], {}, {}, QStringLiteral("connection refused")}}, true);
        QVERIFY(open.seen()->item(0)->text().contains(QStringLiteral("connection refused")));
        QVERIFY(open.says(QStringLiteral("0 of 1 recognised.")));
    }

    void nonsenseIsNotAsked()
    {
        Guide open;
        open.click("watch");
        QVERIFY(open.says(QStringLiteral("Paste a URL first.")));
        open.paste(QStringLiteral("what is this"));
        open.click("look");
        QVERIFY(open.asked.isEmpty());
        QVERIFY(open.says(QStringLiteral("is no URL")));
        QVERIFY(open.guide->isVisible());
    }

    void enterInTheNameWatchesWhatIsWritten()
    {
        Guide open(true); // a kept one, which "Open connection" would open
        open.paste(QStringLiteral("http://10.0.0.7:2379"));
        auto* name = open.guide->findChild<QLineEdit*>();
        name->setFocus();
        QTest::keyClicks(name, QStringLiteral("mine"));
        QTest::keyClick(name, Qt::Key_Return);
        QCOMPARE(open.guide->result(), int(QDialog::Accepted));
        QCOMPARE(open.guide->chosen().name, QStringLiteral("mine"));
    }

    void enterOnAKeptOneOpensItWhateverIsWritten()
    {
        Guide open(true);
        open.paste(QStringLiteral("http://10.0.0.7:2379"));
        auto* kept = open.guide->findChildren<QListWidget*>().first();
        kept->setFocus();
        QTest::keyClick(kept, Qt::Key_Return);
        QCOMPARE(open.guide->result(), int(QDialog::Accepted));
        QCOMPARE(open.guide->chosen().name, QStringLiteral("atlas"));
        QCOMPARE(open.connections.all().size(), std::size_t(1));
    }

    void aKeptOneIsEditedAndKeepsItsPlace()
    {
        Guide open(true);
        open.click("edit");
        auto* urls = open.guide->findChild<QPlainTextEdit*>();
        QCOMPARE(urls->toPlainText(), QStringLiteral("http://10.0.0.1:9100"));
        auto* name = open.guide->findChild<QLineEdit*>();
        QCOMPARE(name->text(), QStringLiteral("atlas"));
        name->selectAll();
        QTest::keyClicks(name, QStringLiteral("atlas-eu"));
        open.click("watch");
        QCOMPARE(open.connections.all().size(), std::size_t(1));
        const KeptConnection edited = open.connections.all().front();
        QCOMPARE(edited.name, QStringLiteral("atlas-eu"));
        QCOMPARE(edited.colour, 3);
        QVERIFY(edited.isProtected && !edited.isReadOnly);
    }

    void escapeEndsTheGuideWithNothing()
    {
        Guide open(true);
        QTest::keyClick(open.guide.get(), Qt::Key_Escape);
        QCOMPARE(open.guide->result(), int(QDialog::Rejected));
        QVERIFY(open.guide->choice() == ConnectionGuide::Choice::None);
    }

    void aKeptOneIsOpenedByEnterAndRemoved()
    {
        Guide open(true);
        auto* kept = open.guide->findChildren<QListWidget*>().first();
        QCOMPARE(kept->count(), 1);
        kept->setFocus();
        open.click("open");
        QCOMPARE(open.guide->chosen().name, QStringLiteral("atlas"));
        QVERIFY(open.guide->chosen().isProtected);
        Guide again(true);
        again.click("remove");
        QVERIFY(again.connections.all().empty());
        QVERIFY(!again.guide->findChild<QPushButton*>(QStringLiteral("open"))->isEnabled());
    }

    void theDemoIsOneClick()
    {
        Guide open;
        open.click("demo");
        QVERIFY(open.guide->choice() == ConnectionGuide::Choice::Demo);
    }

    void aReadOnlyConnectionRefusesEveryCommand()
    {
        ConsoleDesk console;
        console.commands.setReadOnly(true);
        QString refused;
        connect(&console.commands, &Commands::finished, this, [&](CommandId, bool ok, const QString& text) {
            if (!ok)
                refused = text;
        });
        console.commands.send(CheckNow{{0, 0}});
        QVERIFY(console.sent().empty());
        QCOMPARE(refused, QStringLiteral("This connection is for reading only."));
    }

    void onAProtectedConnectionTheNameIsTypedAlwaysAndTheBarSaysSo()
    {
        ConsoleDesk console;
        console.preferences.setConnection({QStringLiteral("atlas"), {}, {}, 1, false, true});
        MainWindow window(console.desk());
        window.resize(1440, 900);
        window.show();
        console.show();
        const auto* chip = window.findChild<ConnectionChip*>();
        QVERIFY(chip->isVisible());
        QCOMPARE(chip->accessibleName(), QStringLiteral("Connection atlas, protected"));
        BreakerActions actions(console.desk(), &window);
        actions.ask(BreakerDialog::Verb::Reset, ComponentId{1, 1}); // not on the critical path
        auto* dialog = window.findChild<BreakerDialog*>();
        QVERIFY(dialog);
        QTest::keyClicks(dialog->findChild<QPlainTextEdit*>(), QStringLiteral("drill"));
        const auto buttons = dialog->findChildren<QPushButton*>();
        const auto reset = std::ranges::find(buttons, QStringLiteral("Reset"), &QPushButton::text);
        QVERIFY(reset != buttons.end());
        QVERIFY(!(*reset)->isEnabled());
        const auto edits = dialog->findChildren<QLineEdit*>();
        QVERIFY(!edits.isEmpty());
        QTest::keyClicks(edits.first(), QStringLiteral("euw-02/hde"));
        QVERIFY((*reset)->isEnabled());
    }

    void everyConnectionColourIsNoLevelsAndSeen()
    {
        for (const auto choice : {Theme::Choice::Dark, Theme::Choice::Light}) {
            const Theme theme(choice);
            for (int colour = 0; colour < Connections::colours; ++colour) {
                const QColor mark = connectionColour(theme, colour);
                QVERIFY2(contrast(mark, theme.color(Ink::Surface)) >= 3, qPrintable(mark.name()));
                for (const Level level : {Level::Healthy, Level::Degraded, Level::Critical, Level::Failed})
                    QVERIFY(mark != theme.mark(level));
            }
        }
    }

    void hiddenColumnsStayHiddenAtTheNextStart()
    {
        ConsoleDesk console;
        const auto tableOf = [](MainWindow& window) { return window.page()->findChildren<Table*>().first(); };
        const auto open = [&] {
            auto window = std::make_unique<MainWindow>(console.desk());
            window->resize(1440, 900);
            window->show();
            console.show();
            window->go({QStringLiteral("slos")});
            return window;
        };
        auto window = open();
        Table* table = tableOf(*window);
        QVERIFY(table->hiddenColumns().isEmpty());
        QMenu* menu = table->makeMenu();
        const auto columns = menu->findChild<QMenu*>()->actions();
        QVERIFY(!columns.isEmpty());
        const QString title = columns.first()->text();
        columns.first()->trigger();
        QCOMPARE(table->hiddenColumns().size(), 1);
        window.reset();
        auto again = open();
        QCOMPARE(tableOf(*again)->hiddenColumns().size(), 1);
        const auto shown = tableOf(*again)->makeMenu()->findChild<QMenu*>()->actions();
        QCOMPARE(shown.first()->text(), title);
        QVERIFY(!shown.first()->isChecked());
    }
};

QTEST_MAIN(TestConnectionGuide)
#include "tst_connectionguide.moc"
