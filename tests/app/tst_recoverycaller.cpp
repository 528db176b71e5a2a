// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef Q_MOC_RUN // moc of Qt 6.4 cannot read <concepts>
#include "app/recoverycaller.h"
#include "probes/asioprober.h"
#include "resilience/systemclock.h"
#include "support/builders.h"
#include "support/scriptedserver.h"
#endif

#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <future>

using namespace dwcp;
using namespace std::chrono_literals;

namespace {

/** The header of a POST and its body, once; then the answer. */
std::string postTo(Peer& peer, const std::string& status)
{
    std::string header = peer.request();
    peer.answer("{\"title\":\"no\",\"detail\":\"not today\"}", status, "application/json");
    return header;
}

} // namespace

/** Against servers on loopback. */
class RecoveryCallerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_outcomes.clear();
        QVERIFY(m_folder.isValid());
        QFile token(m_folder.filePath(QStringLiteral("token")));
        QVERIFY(token.open(QIODevice::WriteOnly));
        token.write("s3cret\n");
        token.close();
        QVERIFY(token.setPermissions(QFile::ReadOwner | QFile::WriteOwner));
    }
    void cleanup()
    {
        m_caller.reset();
        m_prober.reset();
    }

    void aWebhookIsToldOfTheIllness()
    {
        std::promise<std::string> seen;
        ScriptedServer server([&](Peer& peer, int) { seen.set_value(postTo(peer, "202 Accepted")); });
        open("http://127.0.0.1:9");
        RecoveryOrder order = orderOf(RecoveryKind::Webhook);
        order.spec.url = server.url() + "/heal?key=1";
        m_caller->start(std::move(order));
        QTRY_COMPARE(m_outcomes.size(), 1UL);
        QCOMPARE(m_outcomes[0].text, std::string("accepted"));
        QVERIFY(m_outcomes[0].done);
        QCOMPARE(m_outcomes[0].id, RecoveryId{4});
        const std::string header = seen.get_future().get();
        QVERIFY(header.starts_with("POST /heal?key=1 HTTP/1.1\r\n"));
        QVERIFY(header.find("Authorization") == std::string::npos);
    }

    void aWebhooksSecretGoesIntoItsHeader()
    {
        std::promise<std::string> seen, seenToo;
        ScriptedServer server([&](Peer& peer, int connection) {
            (connection == 0 ? seen : seenToo).set_value(postTo(peer, "202 Accepted"));
        });
        open("http://127.0.0.1:9");
        RecoveryOrder order = orderOf(RecoveryKind::Webhook);
        order.spec.url = server.url() + "/heal";
        order.spec.secretFile = "keychain:hook";
        order.spec.secretHeader = "X-Hook-Token";
        QVERIFY(m_secrets->put({"keychain:hook", "0pen"}));
        m_caller->start(order);
        QTRY_COMPARE(m_outcomes.size(), 1UL);
        QVERIFY2(m_outcomes[0].done, m_outcomes[0].text.c_str());
        const std::string header = seen.get_future().get();
        QVERIFY(header.find("\r\nX-Hook-Token: 0pen\r\n") != std::string::npos);
        QVERIFY(header.find("Authorization") == std::string::npos);

        order.id = 5;
        order.spec.secretHeader.clear();
        order.spec.secretFile = m_folder.filePath(QStringLiteral("token")).toStdString();
        m_caller->start(order);
        QTRY_COMPARE(m_outcomes.size(), 2UL);
        QVERIFY(seenToo.get_future().get().find("\r\nAuthorization: Bearer s3cret\r\n") != std::string::npos);
    }

    void aWebhookIsNotCalledWithoutItsSecret()
    {
        ScriptedServer server([&](Peer& peer, int) { postTo(peer, "202 Accepted"); });
        open("http://127.0.0.1:9");
        RecoveryOrder order = orderOf(RecoveryKind::Webhook);
        order.spec.url = server.url();
        order.spec.secretFile = "keychain:hook";
        m_caller->start(order);
        QTRY_COMPARE(m_outcomes.size(), 1UL);
        QVERIFY(!m_outcomes[0].done);
        QVERIFY2(m_outcomes[0].text.find("keychain:hook") != std::string::npos, m_outcomes[0].text.c_str());

        order.spec.url = "http://192.0.2.1/heal"; // to others only when nobody can read it on its way
        QVERIFY(m_secrets->put({"keychain:hook", "0pen"}));
        m_caller->start(order);
        QTRY_COMPARE(m_outcomes.size(), 2UL);
        QVERIFY(!m_outcomes[1].done);
        QVERIFY2(m_outcomes[1].text.find("without TLS") != std::string::npos, m_outcomes[1].text.c_str());
        QCOMPARE(server.connections(), 0);
    }

    void aRestartAsksTheNodeWithItsToken()
    {
        std::promise<std::string> seen;
        ScriptedServer server([&](Peer& peer, int) { seen.set_value(postTo(peer, "202 Accepted")); });
        open(server.url());
        m_caller->start(orderOf(RecoveryKind::Restart));
        QTRY_COMPARE(m_outcomes.size(), 1UL);
        QVERIFY2(m_outcomes[0].done, m_outcomes[0].text.c_str());
        const std::string header = seen.get_future().get();
        QVERIFY(header.starts_with("POST /api/v1/components/acp/restart HTTP/1.1\r\n"));
        QVERIFY(header.find("Authorization: Bearer s3cret\r\n") != std::string::npos);
    }

    void aRefusalIsToldInTheOthersWords()
    {
        ScriptedServer server([&](Peer& peer, int) { postTo(peer, "409 Conflict"); });
        open(server.url());
        m_caller->start(orderOf(RecoveryKind::Restart));
        QTRY_COMPARE(m_outcomes.size(), 1UL);
        QVERIFY(!m_outcomes[0].done);
        QCOMPARE(m_outcomes[0].text, std::string("no: not today (HTTP 409)"));
    }

    void aCancelledCallEndsOnce()
    {
        ScriptedServer server([](Peer& peer, int) { peer.hold(); });
        open(server.url());
        m_caller->start(orderOf(RecoveryKind::Restart));
        m_caller->cancel(4);
        m_caller->cancel(4);
        QTRY_COMPARE(m_outcomes.size(), 1UL);
        QVERIFY(!m_outcomes[0].done);
    }

    void whoHasNoControlInterfaceCannotBeAsked()
    {
        open("http://127.0.0.1:9");
        RecoveryOrder order = orderOf(RecoveryKind::Restart);
        order.layer = "hde"; // no profile has it
        m_caller->start(std::move(order));
        QCOMPARE(m_outcomes.size(), 1UL);
        QCOMPARE(m_outcomes[0].text, std::string("the node cannot be asked to restart its layer hde"));
    }

    void resultsOfChecksAreNotItsConcern()
    {
        CallLine line;
        CheckResult check;
        check.node = 3;
        QVERIFY(!line.take(check));
        check.node = noNode;
        QVERIFY(line.take(check));
    }

private:
    void open(const std::string& url)
    {
        auto profile = profileOf("node", {layerOf("acp", {ruleOf("load", 1, 2)})});
        profile->control = ControlSpec{};
        profile->control->componentStarts = "starts";
        Configuration configuration = fleetOf(profile);
        configuration.targets[0].url = url;
        auto access = std::make_shared<Access>();
        access->bearerTokenFile = m_folder.filePath(QStringLiteral("token")).toStdString();
        configuration.targets[0].access = access;
        auto line = std::make_shared<CallLine>();
        m_secrets = std::make_shared<Inbox<Secret>>(8);
        m_prober = std::make_unique<AsioProber>(
            m_clock, [line](const CheckResult& result) { line->take(result); }, ProberOptions(), m_secrets);
        line->prober = m_prober.get();
        m_caller = std::make_unique<RecoveryCaller>(
            configuration, [this](RecoveryOutcome outcome) { m_outcomes.push_back(outcome); }, line);
    }

    static RecoveryOrder orderOf(RecoveryKind kind)
    {
        RecoveryOrder order;
        order.id = 4;
        order.node = "n0";
        order.layer = "acp";
        order.spec.kind = kind;
        return order;
    }

    QTemporaryDir m_folder;
    SystemClock m_clock;
    std::shared_ptr<Inbox<Secret>> m_secrets;
    std::vector<RecoveryOutcome> m_outcomes;
    std::unique_ptr<AsioProber> m_prober;
    std::unique_ptr<RecoveryCaller> m_caller;
};

QTEST_GUILESS_MAIN(RecoveryCallerTest)
#include "tst_recoverycaller.moc"
