// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/commandactor.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace dwcp;
using namespace std::chrono_literals;

namespace {

RecoveryOrder orderOf(std::vector<std::string> command, RecoveryId id = 1)
{
    RecoveryOrder order;
    order.id = id;
    order.node = "n1";
    order.layer = "acp";
    order.url = "http://127.0.0.1:1";
    order.spec.kind = RecoveryKind::Command;
    order.spec.command = std::move(command);
    return order;
}

/** Takes what it is given and says so. */
class NotingActor final : public RecoveryActor {
public:
    NotingActor(std::vector<RecoveryId>& started, std::vector<RecoveryId>& cancelled)
        : m_started(started)
        , m_cancelled(cancelled)
    {
    }
    void start(RecoveryOrder order) override { m_started.push_back(order.id); }
    void cancel(RecoveryId id) override { m_cancelled.push_back(id); }

private:
    std::vector<RecoveryId>& m_started;
    std::vector<RecoveryId>& m_cancelled;
};

} // namespace

/** With real processes. */
class CommandActorTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_outcomes.clear();
        m_actor = std::make_unique<CommandActor>([this](RecoveryOutcome outcome) { m_outcomes.push_back(outcome); });
    }

    void aCommandThatSucceedsIsDone()
    {
        m_actor->start(orderOf({"true"}));
        QTRY_COMPARE(m_outcomes.size(), 1UL);
        QCOMPARE(m_outcomes[0].id, RecoveryId{1});
        QVERIFY(m_outcomes[0].done);
        QCOMPARE(m_outcomes[0].text, std::string("exit code 0"));
    }

    void aCommandThatFailsSaysHow()
    {
        m_actor->start(orderOf({"sh", "-c", "exit 3"}));
        QTRY_COMPARE(m_outcomes.size(), 1UL);
        QVERIFY(!m_outcomes[0].done);
        QCOMPARE(m_outcomes[0].text, std::string("exit code 3"));
    }

    void aProgramThatIsNotThereIsSaidToBeSo()
    {
        m_actor->start(orderOf({"/no/such/program"}));
        QTRY_COMPARE(m_outcomes.size(), 1UL);
        QVERIFY(!m_outcomes[0].done);
        QVERIFY(!m_outcomes[0].text.empty());
    }

    void theWordsAreReplacedAndNoShellReadsThem()
    {
        QTemporaryDir folder;
        const std::string file = folder.filePath(QStringLiteral("out")).toStdString();
        RecoveryOrder order = orderOf({"sh", "-c", "printf '%s|' \"$@\" > " + file, "sh", "{node}", "{layer}-{url}"});
        order.node = "a b; $(exit 1) {layer}"; // what was put in is not looked at again
        m_actor->start(std::move(order));
        QTRY_COMPARE(m_outcomes.size(), 1UL);
        QVERIFY(m_outcomes[0].done);
        QFile out(QString::fromStdString(file));
        QVERIFY(out.open(QIODevice::ReadOnly));
        QCOMPARE(out.readAll(), QByteArray("a b; $(exit 1) acp|acp-http://127.0.0.1:1|"));
    }

    void aCommandThatHangsIsKilledAtItsTimeout()
    {
        RecoveryOrder order = orderOf({"sleep", "1000"});
        order.spec.timeout = 100ms;
        m_actor->start(std::move(order));
        QTRY_COMPARE(m_outcomes.size(), 1UL);
        QVERIFY(!m_outcomes[0].done);
        QCOMPARE(m_outcomes[0].text, std::string("killed by a signal, or at its timeout"));
    }

    void aCancelledCommandEndsOnce()
    {
        m_actor->start(orderOf({"sleep", "1000"}, 7));
        m_actor->start(orderOf({"true"}, 8));
        m_actor->cancel(7);
        QTRY_COMPARE(m_outcomes.size(), 2UL);
        m_actor->cancel(7);
        m_actor->cancel(8);
        QCoreApplication::processEvents();
        QCOMPARE(m_outcomes.size(), 2UL);
        const auto cancelled = m_outcomes[0].id == 7 ? m_outcomes[0] : m_outcomes[1];
        QVERIFY(!cancelled.done);
    }

    void noProcessOutlivesTheActor()
    {
        QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("pid"));
        m_actor->start(orderOf({"sh", "-c", "echo $$ > " + file.toStdString() + "; exec sleep 1000"}));
        QByteArray pid;
        QTRY_VERIFY([&] {
            QFile in(file);
            pid = in.open(QIODevice::ReadOnly) ? in.readAll().trimmed() : QByteArray();
            return !pid.isEmpty();
        }());
        QVERIFY(QFile::exists(QStringLiteral("/proc/") + QString::fromLatin1(pid)));
        m_actor.reset();
        QVERIFY(!QFile::exists(QStringLiteral("/proc/") + QString::fromLatin1(pid)));
        QVERIFY(m_outcomes.empty());
    }

    void whatIsNoCommandGoesToTheOther()
    {
        RecoveryOrder webhook = orderOf({}, 5);
        webhook.spec.kind = RecoveryKind::Webhook;
        m_actor->start(webhook);
        QCOMPARE(m_outcomes.size(), 1UL);
        QCOMPARE(m_outcomes[0].text, std::string("nobody here can do that: webhook"));

        std::vector<RecoveryId> started;
        std::vector<RecoveryId> cancelled;
        CommandActor both([](const RecoveryOutcome&) {}, std::make_unique<NotingActor>(started, cancelled));
        both.start(webhook);
        both.cancel(5);
        QCOMPARE(started, std::vector<RecoveryId>{5});
        QCOMPARE(cancelled, std::vector<RecoveryId>{5});
    }

private:
    std::vector<RecoveryOutcome> m_outcomes;
    std::unique_ptr<CommandActor> m_actor;
};

QTEST_GUILESS_MAIN(CommandActorTest)
#include "tst_commandactor.moc"
