// SPDX-License-Identifier: GPL-3.0-or-later
// Who carries traffic and who does not, and the order to a balancer, by clicks and keys.
#include "views/balancerpage.h"

#include "health/balancer.h"
#include "support/consoledesk.h"
#include "views/commanddialog.h"
#include "views/labels.h"
#include "views/mainwindow.h"
#include "views/table.h"

#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

using namespace dwcp;
using namespace std::chrono_literals;

namespace {

InstanceState serving(std::string server, NodeId node, double score)
{
    InstanceState state;
    state.nodeName = state.server = std::move(server);
    state.node = node;
    state.score = state.weight = score;
    state.phase = InstancePhase::Serving;
    state.shareAsked = state.shareSeen = 0.25;
    state.status = "UP";
    state.configuredWeight = 256;
    state.weightAsked = std::uint32_t(score * 256);
    state.weightSeen = state.weightAsked;
    return state;
}

/** Four servers: two serve, one comes back, one is out for its score. */
BalancerState web()
{
    BalancerState balancer;
    balancer.name = "web";
    balancer.address = "/run/haproxy/admin.sock";
    balancer.backend = "dwcp";
    balancer.seenAt = SnapshotBuilder::moment - 1s;
    balancer.ejected = 1;
    balancer.ejections = 3;
    balancer.instances = {
        serving("euw-01", 0, 0.98), serving("euw-02", 1, 0.97), serving("euw-03", 2, 0.9), serving("use-02", 5, 0.46)};
    InstanceState& back = balancer.instances[2];
    back.phase = InstancePhase::SlowStart;
    back.slowStart = 0.4;
    InstanceState& out = balancer.instances[3];
    out.phase = InstancePhase::Ejected;
    out.reason = EjectionReason::Score;
    out.since = SnapshotBuilder::moment - 26min;
    out.weight = out.shareAsked = out.shareSeen = 0;
    out.weightAsked = out.weightSeen = 0;
    return balancer;
}

struct Open {
    ConsoleDesk console;
    MainWindow window{console.desk()};

    explicit Open(std::vector<BalancerState> balancers)
    {
        tell(std::move(balancers));
        window.resize(1440, 900);
        window.show();
        console.show();
        window.activateWindow();
        (void)QTest::qWaitForWindowActive(&window);
        window.go({QStringLiteral("balancer")});
        ConsoleDesk::settle();
    }
    void tell(std::vector<BalancerState> balancers)
    {
        auto& snapshot = console.builder.raw();
        snapshot.balancers =
            balancers.empty() ? nullptr : std::make_shared<const std::vector<BalancerState>>(std::move(balancers));
    }
    BalancerPage& page() const { return *qobject_cast<BalancerPage*>(window.page()); }
    QString cell(int row, const char* column) const
    {
        const auto* model = qobject_cast<TableModel*>(page().table()->model());
        return model->index(row, model->columnOf(QLatin1String(column))).data().toString();
    }
    bool says(const QString& part) const
    {
        const auto labels = page().findChildren<TextLabel*>();
        return std::ranges::any_of(
            labels, [&](const TextLabel* label) { return label->isVisible() && label->text().contains(part); });
    }
    void clickRow(int row) const
    {
        Table* table = page().table();
        QTest::mouseClick(
            table->viewport(), Qt::LeftButton, {}, table->visualRect(table->model()->index(row, 1)).center());
    }
    QPushButton* arm() const { return page().findChild<QPushButton*>(QStringLiteral("arm")); }
    /** Clicks the button, gives a reason and confirms. */
    void order(const QString& reason) const
    {
        QTest::mouseClick(arm(), Qt::LeftButton);
        auto* dialog = page().findChild<CommandDialog*>();
        QTest::keyClicks(dialog->findChild<QPlainTextEdit*>(), reason);
        QTest::mouseClick(dialog->findChild<QPushButton*>(QStringLiteral("go")), Qt::LeftButton);
    }
};

} // namespace

class TestBalancerPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatCarriesNothingComesFirstAndSaysWhy()
    {
        Open open({web()});
        QCOMPARE(open.page().table()->model()->rowCount(), 4);
        QCOMPARE(open.cell(0, "server"), QStringLiteral("use-02"));
        QCOMPARE(open.cell(0, "phase"), QStringLiteral("Ejected: score too low"));
        QCOMPARE(open.cell(0, "since"), QStringLiteral("26 min"));
        QCOMPARE(open.cell(0, "asked"), QStringLiteral("0.0%"));
        QCOMPARE(open.cell(1, "phase"), QStringLiteral("Slow start, 40.0% of the way"));
        QCOMPARE(open.cell(2, "server"), QStringLiteral("euw-01"));
        QCOMPARE(open.cell(2, "weight"), QStringLiteral("250 of 250"));
        QVERIFY(open.says(QStringLiteral("of 4, at most 50%")));
        QVERIFY(open.says(QStringLiteral("3 since the start")));
        QVERIFY(open.says(QStringLiteral("Ejected below score 50")));
    }

    void aShareThatNobodySawIsUnknownAndNotZero()
    {
        BalancerState balancer = web();
        balancer.instances[0].shareSeen = std::numeric_limits<double>::quiet_NaN();
        balancer.instances[0].score = std::numeric_limits<double>::quiet_NaN();
        Open open({balancer});
        QCOMPARE(open.cell(2, "seen"), QStringLiteral("–"));
        QCOMPARE(open.cell(2, "score"), QStringLiteral("–"));
    }

    void itIsArmedWithAReason()
    {
        Open open({web()});
        QVERIFY(open.says(QStringLiteral("watched")));
        QCOMPARE(open.arm()->text(), QStringLiteral("Set weights"));
        open.order(QStringLiteral("a drill"));
        const auto sent = open.console.sent();
        QCOMPARE(sent.size(), std::size_t(1));
        QCOMPARE(std::get<ArmBalancer>(sent[0].body).balancer, std::string("web"));
        QVERIFY(std::get<ArmBalancer>(sent[0].body).isArmed);
        QCOMPARE(sent[0].reason, std::string("a drill"));
    }

    void anArmedOneIsGivenBack()
    {
        BalancerState balancer = web();
        balancer.isArmed = true;
        balancer.actor = "m.okafor";
        balancer.reason = "a drill";
        Open open({balancer});
        QVERIFY(open.says(QStringLiteral("m.okafor: a drill")));
        QCOMPARE(open.arm()->text(), QStringLiteral("Only watch"));
        open.order(QStringLiteral("over"));
        QVERIFY(!std::get<ArmBalancer>(open.console.sent().at(0).body).isArmed);
    }

    void theOrderIsForTheBalancerOfTheChosenRow()
    {
        BalancerState other = web();
        other.name = "zulu";
        Open open({web(), other});
        open.clickRow(5);
        QVERIFY(open.says(QStringLiteral("zulu, /run/haproxy/admin.sock, backend dwcp")));
        open.order(QStringLiteral("a drill"));
        QCOMPARE(std::get<ArmBalancer>(open.console.sent().at(0).body).balancer, std::string("zulu"));
    }

    void enterOpensTheNode()
    {
        Open open({web()});
        open.clickRow(0);
        QTest::keyClick(open.page().table(), Qt::Key_Return);
        QCOMPARE(open.window.place().page, QStringLiteral("node"));
        QCOMPARE(open.window.place().node, NodeId(5));
    }

    void panicAndSilenceAreLoud()
    {
        BalancerState balancer = web();
        balancer.isPanic = true;
        balancer.panicSince = SnapshotBuilder::moment - 30s;
        balancer.problem = "connection refused";
        Open open({balancer});
        QVERIFY(open.says(QStringLiteral("for 30 s, all serve")));
        QVERIFY(open.says(QStringLiteral("connection refused")));
    }

    void aChangeKeepsTheChosenRow()
    {
        Open open({web()});
        open.clickRow(2);
        BalancerState changed = web();
        changed.instances[0].score = 0.7;
        changed.instances[0].shareSeen = 0.1;
        open.tell({changed});
        open.console.show();
        const QModelIndexList rows = open.page().table()->selectionModel()->selectedRows();
        QCOMPARE(rows.size(), 1);
        QCOMPARE(rows[0].data().toString(), QStringLiteral("euw-01"));
        QCOMPARE(open.cell(rows[0].row(), "score"), QStringLiteral("70"));
    }

    void withoutBalancersThePageSaysWhereTheyComeFrom()
    {
        Open open({});
        QVERIFY(open.says(QStringLiteral("No balancer is watched")));
        QVERIFY(!open.arm()->isEnabled());
        BalancerState silent = web();
        silent.instances.clear();
        silent.seenAt = {};
        silent.problem = "no such file";
        open.tell({silent});
        open.console.show();
        QVERIFY(open.says(QStringLiteral("No server is known")));
        QVERIFY(open.says(QStringLiteral("it never answered")));
    }
};

QTEST_MAIN(TestBalancerPage)
#include "tst_balancerpage.moc"
