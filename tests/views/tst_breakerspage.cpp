// SPDX-License-Identifier: GPL-3.0-or-later
// Breakers are tripped and reset as an operator does it: by clicks and keys, with a reason, and told how it ended.
#include "views/breakerspage.h"

#include "models/roles.h"
#include "support/consoledesk.h"
#include "support/randomticks.h"
#include "views/fleetgrid.h"
#include "views/labels.h"
#include "views/table.h"
#include "views/undobar.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>
#include <QTimer>

#include <rapidcheck.h>

using namespace dwcp;
using namespace std::chrono_literals;

namespace {

struct Open {
    ConsoleDesk console;
    BreakersPage page{console.desk()};

    explicit Open(SnapshotBuilder scene = SnapshotBuilder::atlasProd()) : console(std::move(scene))
    {
        page.resize(1264, 828);
        page.show();
        console.show();
        page.activateWindow();
        (void)QTest::qWaitForWindowActive(&page);
    }

    QString cell(int row, const char* column, int role = Qt::DisplayRole) const
    {
        const BreakerModel& model = page.model();
        return model.index(row, model.columnOf(QLatin1String(column))).data(role).toString();
    }
    void clickRow(int row) const
    {
        const QRect rect = page.table()->visualRect(page.model().index(row, 1));
        QTest::mouseClick(page.table()->viewport(), Qt::LeftButton, {}, rect.center());
    }
    void click(const char* button) const
    {
        QTest::mouseClick(page.findChild<QPushButton*>(QLatin1String(button)), Qt::LeftButton);
    }
    /** The dialog that is open, nullptr when there is none. */
    BreakerDialog* dialog() const
    {
        for (auto* dialog : page.findChildren<BreakerDialog*>()) {
            if (dialog->isVisible())
                return dialog;
        }
        return nullptr;
    }
    QPushButton* filter(const QString& text) const
    {
        for (auto* button : page.findChildren<QPushButton*>()) {
            if (button->isVisible() && button->text() == text)
                return button;
        }
        return nullptr;
    }
    bool says(const QString& part) const
    {
        const auto labels = page.findChildren<TextLabel*>();
        return std::ranges::any_of(
            labels, [&](const TextLabel* label) { return label->isVisible() && label->text().contains(part); });
    }
    void answer(CommandId id, EventKind kind, const std::string& detail)
    {
        Event event;
        event.id = 100 + id;
        event.at = SnapshotBuilder::moment;
        event.kind = kind;
        event.command = id;
        event.component = {5, 0};
        event.detail = detail;
        console.happen({event});
    }
};

QPushButton* go(const BreakerDialog* dialog)
{
    return dialog->findChild<QPushButton*>(QStringLiteral("go"));
}

/** Trips the breaker of the first row for two hours. */
Command trip(Open& open)
{
    open.clickRow(0);
    open.click("trip");
    BreakerDialog* dialog = open.dialog();
    QTest::keyClicks(dialog->findChild<QPlainTextEdit*>(), QStringLiteral("replacing the switch"));
    for (auto* button : dialog->findChildren<QPushButton*>()) {
        if (button->text() == QLatin1String("2 h"))
            QTest::mouseClick(button, Qt::LeftButton);
    }
    QTest::mouseClick(go(dialog), Qt::LeftButton);
    const std::vector<Command> sent = open.console.sent();
    return sent.size() == 1 ? sent.front() : Command{};
}

/** Turns the chosen breaker by that button, for a reason. */
Command turn(Open& open, const char* button)
{
    open.click(button);
    BreakerDialog* dialog = open.dialog();
    QTest::keyClicks(dialog->findChild<QPlainTextEdit*>(), QStringLiteral("a test"));
    QTest::mouseClick(go(dialog), Qt::LeftButton);
    const std::vector<Command> sent = open.console.sent();
    return sent.size() == 1 ? sent.front() : Command{};
}

/** use-02 has a breaker of its own, "send". */
SnapshotBuilder withNodeBreaker()
{
    SnapshotBuilder scene = SnapshotBuilder::atlasProd();
    scene.changeNode(5, [](NodeState& node) {
        NodeBreaker breaker;
        breaker.name = "send";
        breaker.isKnown = true;
        breaker.view.name = "use-02/send";
        node.breakers.push_back(std::move(breaker));
    });
    return scene;
}

} // namespace

class TestBreakersPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qputenv("RC_PARAMS", "max_success=3"); } // each runs a window through fifty moments

    void theWorstIsSelectedAndItsStoryTold()
    {
        Open open;
        open.console.happen(SnapshotBuilder::atlasEvents());
        QCOMPARE(open.page.place(), (Place{QStringLiteral("breakers"), 0, 5}));
        QVERIFY(open.says(QStringLiteral("Open, generation 26")));
        QVERIFY(open.says(QStringLiteral("Not closed on 2 of 12 nodes")));
        QVERIFY(open.says(QStringLiteral("Opens after 5 failures in a row")));
        const auto tables = open.page.findChildren<Table*>();
        QCOMPARE(tables.size(), 2);
        QCOMPARE(tables[1]->model()->rowCount(), 3);
        open.clickRow(1);
        QCOMPARE(open.page.place().node, NodeId(8));
        QCOMPARE(tables[1]->model()->rowCount(), 1);
    }

    void withoutAReasonThereIsNoVerb()
    {
        Open open;
        open.click("trip");
        BreakerDialog* dialog = open.dialog();
        QVERIFY(dialog);
        QVERIFY(!go(dialog)->isEnabled());
        auto* reason = dialog->findChild<QPlainTextEdit*>();
        QTest::keyClicks(reason, QStringLiteral("   "));
        QVERIFY(!go(dialog)->isEnabled());
        QTest::keyClicks(reason, QStringLiteral("x"));
        QVERIFY(go(dialog)->isEnabled());
        reason->setPlainText(QString(int(reasonLimit), u'x'));
        QVERIFY(go(dialog)->isEnabled());
        reason->setPlainText(QString(int(reasonLimit) / 2 + 1, u'ä')); // two bytes each
        QVERIFY(!go(dialog)->isEnabled());
        QTest::mouseClick(go(dialog), Qt::LeftButton);
        QVERIFY(open.dialog());
        QVERIFY(open.console.sent().empty());
    }

    void whatWasTurnedCanBeTakenBackForAWhile()
    {
        Open open;
        open.page.open({QStringLiteral("breakers"), 0, 0}); // closed
        const Command sent = turn(open, "disable");
        QVERIFY(std::holds_alternative<SetBreakerMode>(sent.body));
        auto* bar = open.page.findChild<UndoBar*>();
        QVERIFY(!bar->isVisible()); // not before it is done
        open.answer(sent.id, EventKind::CommandDone, "disabled");
        QVERIFY(bar->isVisible());
        QVERIFY(open.says(QStringLiteral("is disabled.")));
        open.click("undo");
        const std::vector<Command> back = open.console.sent();
        QCOMPARE(back.size(), std::size_t(1));
        QVERIFY((std::get<ResetBreaker>(back[0].body).component == ComponentId{0, 0}));
        QCOMPARE(back[0].reason, std::string("undone at once"));
        QVERIFY(!bar->isVisible());
        open.answer(back[0].id, EventKind::CommandDone, "reset");
        QVERIFY(!bar->isVisible()); // what was taken back is not offered again
    }

    void theOfferEndsByItself()
    {
        Open open;
        open.page.open({QStringLiteral("breakers"), 0, 0});
        const Command sent = turn(open, "shadow");
        open.answer(sent.id, EventKind::CommandDone, "metrics only");
        auto* bar = open.page.findChild<UndoBar*>();
        auto* end = bar->findChild<QTimer*>();
        QVERIFY(bar->isVisible() && end->isActive());
        QCOMPARE(end->intervalAsDuration(), std::chrono::milliseconds(10s));
        end->setInterval(0);
        QTRY_VERIFY(!bar->isVisible());
    }

    void aBreakerThatWasOpenIsNotClosedByUndo()
    {
        Open open;
        const Command sent = trip(open); // it was open by itself
        open.answer(sent.id, EventKind::CommandDone, "forced open");
        QVERIFY(!open.page.findChild<UndoBar*>()->isVisible());
    }

    void aRefusalHasNothingToTakeBack()
    {
        Open open;
        open.page.open({QStringLiteral("breakers"), 0, 0});
        const Command sent = turn(open, "disable");
        open.answer(sent.id, EventKind::CommandRefused, "no");
        QVERIFY(!open.page.findChild<UndoBar*>()->isVisible());
    }

    void cancelIsTheDefaultAndEscapeSendsNothing()
    {
        for (const Qt::Key key : {Qt::Key_Escape, Qt::Key_Return}) {
            Open open;
            open.click("trip");
            BreakerDialog* dialog = open.dialog();
            QTest::keyClicks(dialog->findChild<QPlainTextEdit*>(), QStringLiteral("replacing"));
            auto* cancel = dialog->findChild<QPushButton*>(QStringLiteral("cancel"));
            QVERIFY(cancel->isDefault());
            QVERIFY(!go(dialog)->isDefault() && !go(dialog)->autoDefault());
            QTest::keyClick(dialog, key);
            QVERIFY(!open.dialog());
            QVERIFY(open.console.sent().empty());
        }
    }

    void aNodesBreakerIsTurnedByItsNode()
    {
        Open open(withNodeBreaker());
        QTest::keyClicks(open.page.findChild<QLineEdit*>(), QStringLiteral("use-02/send"));
        QCOMPARE(open.page.model().rowCount(), 1);
        open.clickRow(0);
        QVERIFY(open.says(QStringLiteral("Owner: use-02.")));
        QVERIFY(open.page.findChild<QPushButton*>(QStringLiteral("shadow"))->isVisible());
        open.click("disable");
        BreakerDialog* dialog = open.dialog();
        QVERIFY(dialog);
        QVERIFY(!dialog->findChild<QLineEdit*>(QStringLiteral("token")));
        QTest::keyClicks(dialog->findChild<QPlainTextEdit*>(), QStringLiteral("a test"));
        QTest::mouseClick(go(dialog), Qt::LeftButton);
        const std::vector<Command> sent = open.console.sent();
        QCOMPARE(sent.size(), std::size_t{1});
        const auto* turn = std::get_if<TurnNodeBreaker>(&sent[0].body);
        QVERIFY(turn);
        QVERIFY(turn->component == (ComponentId{5, noLayer}));
        QCOMPARE(turn->breaker, NodeBreakerIndex(0));
        QVERIFY(turn->verb == BreakerVerb::Disable);
        QVERIFY(turn->timeToLive == 30min);
        QCOMPARE(open.cell(0, "state"), QStringLiteral("Pending"));
    }

    void aTokenThatNoKeychainHasIsAskedFor()
    {
        Open open(withNodeBreaker());
        open.console.tokens.assign(QStringLiteral("use-02"), QStringLiteral("keychain:use"));
        open.console.tokens.miss(QStringLiteral("keychain:use"), QStringLiteral("There is no keychain"));
        QTest::keyClicks(open.page.findChild<QLineEdit*>(), QStringLiteral("use-02/send"));
        open.clickRow(0);
        open.click("reset");
        BreakerDialog* dialog = open.dialog();
        auto* token = dialog->findChild<QLineEdit*>(QStringLiteral("token"));
        QVERIFY(token);
        QCOMPARE(token->echoMode(), QLineEdit::Password);
        const auto labels = dialog->findChildren<QLabel*>();
        QVERIFY(std::ranges::any_of(labels, [](const QLabel* label) {
            return label->text().contains(QStringLiteral("There is no keychain. It is used until the program ends"));
        }));
        QTest::keyClicks(dialog->findChild<QPlainTextEdit*>(), QStringLiteral("over"));
        QVERIFY(!go(dialog)->isEnabled());
        QTest::keyClicks(token, QStringLiteral("s3cret"));
        QTest::mouseClick(go(dialog), Qt::LeftButton);
        std::vector<Secret> given;
        open.console.secrets->takeAll(given);
        QCOMPARE(given.size(), std::size_t{1});
        QCOMPARE(given[0].text, std::string("s3cret"));
        const std::vector<Command> sent = open.console.sent();
        QCOMPARE(sent.size(), std::size_t{1});
        QCOMPARE(sent[0].reason, std::string("over"));
    }

    void aSilentNodesBreakerIsUnknown()
    {
        SnapshotBuilder scene = withNodeBreaker();
        scene.changeNode(5, [](NodeState& node) { node.breakers[0].isKnown = false; });
        Open open(std::move(scene));
        QTest::keyClicks(open.page.findChild<QLineEdit*>(), QStringLiteral("use-02/send"));
        QCOMPARE(open.cell(0, "state"), QStringLiteral("Unknown"));
        open.clickRow(0);
        QVERIFY(open.says(QStringLiteral("which is silent")));
    }

    void aTripCarriesReasonAndDuration()
    {
        Open open;
        const Command command = trip(open);
        QCOMPARE(command.reason, std::string("replacing the switch"));
        QCOMPARE(command.actor, std::string("m.okafor"));
        const auto* body = std::get_if<TripBreaker>(&command.body);
        QVERIFY(body);
        QCOMPARE(body->component, (ComponentId{5, 0}));
        QCOMPARE(body->timeToLive, Duration(2h));
    }

    void aTripIsPendingUntilItIsDone()
    {
        Open open;
        const Command command = trip(open);
        QCOMPARE(open.cell(0, "state"), QStringLiteral("Pending"));
        open.console.show(); // a newer moment is no answer
        QCOMPARE(open.cell(0, "state"), QStringLiteral("Pending"));
        open.answer(command.id + 1, EventKind::CommandDone, "another one's");
        QCOMPARE(open.cell(0, "state"), QStringLiteral("Pending"));
        open.answer(command.id, EventKind::CommandDone, "forced open");
        QCOMPARE(open.cell(0, "state"), QStringLiteral("Open"));
        QCOMPARE(open.cell(0, "override"), QStringLiteral("–"));
    }

    void aRefusalSaysWhy()
    {
        Open open;
        const Command command = trip(open);
        open.answer(command.id, EventKind::CommandRefused, "the engine is paused");
        QCOMPARE(open.cell(0, "state"), QStringLiteral("Open"));
        QCOMPARE(open.cell(0, "override"), QStringLiteral("Refused: the engine is paused"));
        (void)trip(open); // tried again: the old answer is gone
        QCOMPARE(open.cell(0, "override"), QStringLiteral("–"));
    }

    void aFullEngineIsARefusalToo()
    {
        Open open;
        open.clickRow(0);
        while (open.console.inbox.put(Command{})) { }
        open.click("reset");
        QTest::keyClicks(open.dialog()->findChild<QPlainTextEdit*>(), QStringLiteral("repaired"));
        QTest::mouseClick(go(open.dialog()), Qt::LeftButton);
        QCOMPARE(open.cell(0, "state"), QStringLiteral("Open"));
        QVERIFY(open.cell(0, "override").startsWith(QStringLiteral("Refused: The engine takes no more commands")));
    }

    void aResetAsksForAReasonOnly()
    {
        Open open;
        open.clickRow(1);
        open.click("reset");
        BreakerDialog* dialog = open.dialog();
        QCOMPARE(go(dialog)->text(), QStringLiteral("Reset"));
        QCOMPARE(dialog->findChildren<QPushButton*>().size(), 2);
        QVERIFY(!go(dialog)->isEnabled());
        QTest::keyClicks(dialog->findChild<QPlainTextEdit*>(), QStringLiteral("repaired"));
        QTest::mouseClick(go(dialog), Qt::LeftButton);
        const std::vector<Command> sent = open.console.sent();
        QCOMPARE(sent.size(), 1U);
        QCOMPARE(std::get<ResetBreaker>(sent[0].body).component, (ComponentId{8, 0}));
        QCOMPARE(open.cell(1, "state"), QStringLiteral("Pending"));
    }

    void statesAreChosenByButton()
    {
        Open open;
        QVERIFY(open.filter(QStringLiteral("All 60")));
        QVERIFY(!open.filter(QStringLiteral("Disabled 0"))); // no breaker has it
        QTest::mouseClick(open.filter(QStringLiteral("Half-open 1")), Qt::LeftButton);
        QCOMPARE(open.page.model().rowCount(), 1);
        QCOMPARE(open.page.place().node, NodeId(8));
        open.console.builder.change(
            8, 0, [](ComponentState& component) { component.breaker.state = CircuitBreaker::State::Closed; });
        open.console.show();
        QCOMPARE(open.page.model().rowCount(), 0);
        QVERIFY(open.says(QStringLiteral("No breaker matches the filter.")));
        QVERIFY(open.filter(QStringLiteral("Half-open 0"))); // it is the one that is looked at
        QTest::mouseClick(open.filter(QStringLiteral("All 60")), Qt::LeftButton);
        QCOMPARE(open.page.model().rowCount(), 60);
    }

    void theSearchIsReachedByKey()
    {
        Open open;
        open.page.table()->setFocus();
        QTest::keyClick(open.page.table(), Qt::Key_F, Qt::ControlModifier);
        auto* search = open.page.findChild<QLineEdit*>();
        QVERIFY(search->hasFocus());
        QTest::keyClicks(search, QStringLiteral("aps-04 cons"));
        QCOMPARE(open.page.model().rowCount(), 1);
        QCOMPARE(open.cell(0, "where"), QStringLiteral("aps-04 Consensus"));
        QVERIFY(open.filter(QStringLiteral("Closed 1")));
        search->clear();
        QCOMPARE(open.page.model().rowCount(), 60);
    }

    void anotherNodeIsPickedInTheGrid()
    {
        Open open;
        auto* grid = open.page.findChild<FleetGrid*>();
        QTest::mouseClick(grid->viewport(), Qt::LeftButton, {}, QPoint(20, 20));
        QCOMPARE(open.page.place(), (Place{QStringLiteral("breakers"), 0, 0}));
        QTest::keyClick(grid, Qt::Key_Right);
        QCOMPARE(open.page.place(), (Place{QStringLiteral("breakers"), 0, 1}));
        QTest::keyClick(grid, Qt::Key_Left);
        QTest::keyClick(grid, Qt::Key_Left);
        QCOMPARE(open.page.place().node, NodeId(0));
    }

    void aPlaceOpensWhateverTheFilterWas()
    {
        Open open;
        QTest::keyClicks(open.page.findChild<QLineEdit*>(), QStringLiteral("use-02"));
        open.page.open({QStringLiteral("breakers"), 4, 11});
        QCOMPARE(open.page.place(), (Place{QStringLiteral("breakers"), 4, 11}));
        QCOMPARE(open.page.model().rowCount(), 60);
    }

    void theSelectionSurvivesFiftySnapshots()
    {
        const bool held = rc::check("random snapshots", [] {
            Open open;
            open.page.open({QStringLiteral("breakers"), 3, 7});
            for (int tick = 0; tick < 50 && open.console.builder.raw().nodes[7]; ++tick) {
                disturb(open.console.builder);
                if (!open.console.builder.raw().nodes[7])
                    break;
                open.console.show();
                RC_ASSERT(open.page.place().node == 7U);
                RC_ASSERT(open.page.place().layer == 3);
            }
        });
        QVERIFY(held);
    }

    void nothingToShowIsSaid()
    {
        Open open{SnapshotBuilder()};
        QVERIFY(open.says(QStringLiteral("Breakers appear with the first component.")));
        QVERIFY(!open.page.findChild<QPushButton*>(QStringLiteral("trip"))->isEnabled());
    }
};

QTEST_MAIN(TestBreakersPage)
#include "tst_breakerspage.moc"
