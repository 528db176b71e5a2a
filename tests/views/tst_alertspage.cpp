// SPDX-License-Identifier: GPL-3.0-or-later
// Alerts are acknowledged and silenced, breakers disabled and nodes taken into maintenance, as an operator does it.
#include "views/alertspage.h"

#include "support/consoledesk.h"
#include "views/labels.h"
#include "views/mainwindow.h"
#include "views/table.h"
#include "views/viewcatalogue.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

using namespace dwcp;
using namespace std::chrono_literals;

namespace {

constexpr WallTime now = SnapshotBuilder::moment;

std::shared_ptr<const AlertState> alertOf(AlertId id, AlertLevel level, AlertPhase phase, const char* node,
    std::uint32_t nodeId, Withheld withheld = Withheld::No)
{
    auto alert = std::make_shared<AlertState>();
    alert->id = id;
    alert->labels.labels = {{"alertname", "PacketLoss"}, {"node", node}, {"severity", "critical"}};
    alert->rule = "packet-loss";
    alert->summary = std::string(node) + " Transport loss 4.8%, limit 3.0%";
    alert->level = level;
    alert->phase = phase;
    alert->node = nodeId;
    alert->layer = 0;
    alert->activeSince = now - std::chrono::minutes(id);
    alert->withheld = withheld;
    return alert;
}

std::shared_ptr<const AlertBoard> board()
{
    auto board = std::make_shared<AlertBoard>();
    board->alerts = {alertOf(26, AlertLevel::Critical, AlertPhase::Firing, "use-02", 5),
        alertOf(14, AlertLevel::Warning, AlertPhase::Firing, "use-01", 4, Withheld::ParentDown),
        alertOf(3, AlertLevel::Warning, AlertPhase::Pending, "aps-04", 11),
        alertOf(90, AlertLevel::Error, AlertPhase::Resolved, "euw-01", 0)};
    board->firing = {0, 1, 0, 1};
    board->receivers = {"pager"};
    Silence silence;
    silence.id = "s-1";
    silence.matchers = {{"node", LabelMatch::Equal, "aps-02"}};
    silence.starts = now - 1h;
    silence.ends = now + 2h;
    silence.actor = "k.tanaka";
    silence.reason = "time server swap";
    board->silences = {silence};
    auto sent = std::make_shared<LedgerEntry>();
    sent->sequence = 1;
    sent->at = now - 20min;
    sent->alert = 26;
    sent->receiver = "pager";
    board->ledger = {sent};
    return board;
}

struct Open {
    ConsoleDesk console;
    MainWindow window{console.desk()};

    explicit Open(const Place& place = {QStringLiteral("alerts")})
    {
        console.builder.raw().alerts = board();
        window.resize(1440, 900);
        window.show();
        console.show();
        window.activateWindow();
        (void)QTest::qWaitForWindowActive(&window);
        window.go(place);
    }
    Table* table(const char* name) const
    {
        for (auto* table : window.page()->findChildren<Table*>()) {
            if (table->accessibleName() == QLatin1String(name))
                return table;
        }
        return nullptr;
    }
    QString cell(const char* name, int row, int column) const
    {
        return table(name)->model()->index(row, column).data().toString();
    }
    void click(const QString& what) const
    {
        for (auto* button : window.page()->findChildren<QPushButton*>()) {
            if (button->objectName() == what || button->text() == what)
                return QTest::mouseClick(button, Qt::LeftButton);
        }
        QFAIL(qPrintable(what));
    }
    CommandDialog* dialog() const
    {
        for (auto* dialog : window.findChildren<CommandDialog*>()) {
            if (dialog->isVisible()) // one that was answered is deleted later
                return dialog;
        }
        return nullptr;
    }
    /** Gives a reason, presses the verb, and tells what was sent. */
    Command give(const char* reason)
    {
        QTest::keyClicks(dialog()->findChild<QPlainTextEdit*>(), QLatin1String(reason));
        QTest::mouseClick(dialog()->findChild<QPushButton*>(QStringLiteral("go")), Qt::LeftButton);
        const auto sent = console.sent();
        return sent.size() == 1 ? sent.front() : Command{};
    }
    void undoByKey()
    {
        window.activateWindow(); // it was the dialog's turn
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QTest::keyClick(&window, Qt::Key_Z, Qt::ControlModifier);
    }
    void answer(const Command& command, EventKind kind, const char* detail)
    {
        Event event;
        event.id = 100 + command.id;
        event.at = now;
        event.kind = kind;
        event.command = command.id;
        event.detail = detail;
        console.happen({event});
    }
    bool says(const QString& part) const
    {
        const auto labels = window.page()->findChildren<TextLabel*>();
        return std::ranges::any_of(
            labels, [&](const TextLabel* label) { return label->isVisible() && label->text().contains(part); });
    }
};

} // namespace

class TestAlertsPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theInboxHasTheLoudestFirstAndSaysWhyNot()
    {
        Open open;
        QCOMPARE(open.table("Alerts")->model()->rowCount(), 3);
        QCOMPARE(open.cell("Alerts", 0, 0), QStringLiteral("Critical"));
        QCOMPARE(open.cell("Alerts", 0, 2), QStringLiteral("Firing"));
        QCOMPARE(open.cell("Alerts", 1, 4), QStringLiteral("not told: what it lives on is down"));
        QCOMPARE(open.cell("Alerts", 2, 2), QStringLiteral("Pending"));
        QVERIFY(open.says(QStringLiteral("use-02 Transport loss 4.8%")));
        QCOMPARE(open.cell("Alerts", 0, 4), QStringLiteral("told"));
        QCOMPARE(open.cell("Who was told", 0, 1), QStringLiteral("pager"));
    }

    void whereNobodyReceivesNobodyWasTold()
    {
        Open open;
        auto alone = std::make_shared<AlertBoard>(*board());
        alone->receivers.clear();
        open.console.builder.raw().alerts = alone;
        open.console.show();
        QCOMPARE(open.cell("Alerts", 0, 4), QStringLiteral("not told: no receiver is configured"));
        QVERIFY(open.says(QStringLiteral("No receiver is configured: nobody is told.")));
    }

    void choicesAndWordsNarrow()
    {
        Open open;
        open.click(QStringLiteral("Resolved 1"));
        QCOMPARE(open.table("Alerts")->model()->rowCount(), 1);
        open.click(QStringLiteral("Held back 1"));
        QCOMPARE(open.table("Alerts")->model()->rowCount(), 1);
        open.click(QStringLiteral("Open 3"));
        QTest::keyClicks(open.window.page()->findChild<QLineEdit*>(), QStringLiteral("aps-04"));
        QCOMPARE(open.table("Alerts")->model()->rowCount(), 1);
    }

    void anAlertIsAcknowledgedByKeyWithAReason()
    {
        Open open;
        open.table("Alerts")->setFocus();
        QTest::keyClick(open.table("Alerts"), Qt::Key_A);
        QVERIFY(open.dialog());
        QVERIFY(!open.dialog()->findChild<QPushButton*>(QStringLiteral("go"))->isEnabled());
        const Command command = open.give("on it");
        const auto& body = std::get<AcknowledgeAlert>(command.body);
        QCOMPARE(body.alert, AlertId(26));
        QVERIFY(body.timeToLive == 1h);
        QCOMPARE(command.reason, std::string("on it"));
    }

    void anAlertIsSilencedByItsLabels()
    {
        Open open;
        open.click(QStringLiteral("silence"));
        const Command command = open.give("known");
        const Silence& silence = std::get<AddSilence>(command.body).silence;
        QCOMPARE(silence.matchers.size(), std::size_t(3));
        QVERIFY((silence.matchers[1] == LabelMatcher{"node", LabelMatch::Equal, "use-02"}));
        QVERIFY(silence.ends - silence.starts == 1h);
    }

    void whatWasAcknowledgedOrSilencedIsTakenBack()
    {
        Open open;
        open.click(QStringLiteral("acknowledge"));
        open.answer(open.give("on it"), EventKind::CommandDone, "26");
        QVERIFY(open.says(QStringLiteral("PacketLoss is acknowledged.")));
        open.click(QStringLiteral("undo"));
        auto back = open.console.sent();
        QCOMPARE(back.size(), std::size_t(1));
        QCOMPARE(std::get<AcknowledgeAlert>(back[0].body).alert, AlertId(26));
        QVERIFY(std::get<AcknowledgeAlert>(back[0].body).timeToLive < 1s); // over before anybody could be told late
        open.click(QStringLiteral("silence"));
        open.answer(open.give("known"), EventKind::CommandDone, "s-9");
        open.undoByKey();
        back = open.console.sent();
        QCOMPARE(back.size(), std::size_t(1));
        QCOMPARE(std::get<EndSilence>(back[0].body).id, std::string("s-9"));
    }

    void aRefusalIsSaidAndLeavesNothingToTakeBack()
    {
        Open open;
        open.click(QStringLiteral("silence"));
        open.answer(open.give("known"), EventKind::CommandRefused, "too wide");
        QVERIFY(open.says(QStringLiteral("Refused: too wide")));
        open.undoByKey();
        QVERIFY(open.console.sent().empty());
    }

    void aSilenceIsEnded()
    {
        Open open;
        QCOMPARE(open.cell("Silences", 0, 0), QStringLiteral("node=\"aps-02\""));
        QCOMPARE(open.cell("Silences", 0, 1), QStringLiteral("2 h"));
        open.table("Silences")->selectRow(0);
        open.click(QStringLiteral("end"));
        QCOMPARE(std::get<EndSilence>(open.give("done").body).id, std::string("s-1"));
    }

    void enterLeadsToTheComponent()
    {
        Open open;
        open.table("Alerts")->setFocus();
        open.table("Alerts")->setCurrentIndex(open.table("Alerts")->model()->index(0, 0));
        QTest::keyClick(open.table("Alerts"), Qt::Key_Return);
        QCOMPARE(open.window.place(), (Place{QStringLiteral("layers"), 0, 5}));
    }

    void theRailCountsWhatFires()
    {
        Open open;
        const RailBadge badge = viewEntry(QStringLiteral("alerts"))->badge(*open.console.feed.snapshot());
        QCOMPARE(badge.text, QStringLiteral("2"));
        QCOMPARE(badge.level, Level::Failed);
    }

    void aNodeIsTakenIntoMaintenanceAndOut()
    {
        Open open({QStringLiteral("node"), noLayer, 5});
        open.click(QStringLiteral("maintenance"));
        const auto start = std::get<StartMaintenance>(open.give("new disk").body);
        QVERIFY((start.component == ComponentId{5, noLayer}));
        QVERIFY(start.duration == 1h);
        open.console.builder.raw().maintenance = {{7, {5, {}}, now - 1min, now + 1h, "m.okafor", "new disk"}};
        open.console.show();
        open.click(QStringLiteral("maintenance"));
        QCOMPARE(std::get<EndMaintenance>(open.give("done").body).maintenance, std::uint64_t(7));
    }
};

QTEST_MAIN(TestAlertsPage)
#include "tst_alertspage.moc"
