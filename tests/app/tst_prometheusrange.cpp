// SPDX-License-Identifier: GPL-3.0-or-later
// Who is asked for the past over TLS, who is shown a secret, and who is not.
#include "app/prometheusrange.h"
#include "support/builders.h"
#include "support/scriptedserver.h"
#include "support/testcertificates.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>

using namespace dwcp;
using namespace std::chrono_literals;

namespace {

const std::string loopback = "IP:127.0.0.1";

const std::string matrix = R"({"status":"success","data":{"resultType":"matrix","result":[)"
                           R"({"metric":{"instance":"a:1","rule":"load"},"values":[[1000,"3"],[1001,"4"]]}]}})";

/** Answers who shows the secret that it wants; refuses everybody else. */
class GuardedServer {
public:
    GuardedServer(std::string wanted, ::SSL_CTX* tls)
        : m_wanted(std::move(wanted))
        , m_server(
              [this](Peer& peer, int) {
                  const std::string header = peer.request();
                  if (header.empty())
                      return;
                  ++requests;
                  const bool isKnown = header.find("Authorization: " + m_wanted + "\r\n") != std::string::npos;
                  peer.answer(isKnown ? matrix : "who are you?", isKnown ? "200 OK" : "401 Unauthorized");
                  peer.hold();
              },
              tls)
    {
    }
    std::string url() const { return m_server.url("https"); }

    std::atomic<int> requests{0};

private:
    std::string m_wanted;
    ScriptedServer m_server; ///< last: its threads use the others
};

} // namespace

class TestPrometheusRange : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    TestCertificate m_ca{{"Test CA", "", -3600, 86'400, nullptr}};
    TestCertificate m_good{{"server", loopback, -3600, 7200, &m_ca}};

    std::string file(const char* name, const char* text = nullptr) const
    {
        const QString path = m_folder.filePath(QString::fromLatin1(name));
        QFile file(path);
        if (text && file.open(QIODevice::WriteOnly))
            file.write(text);
        return path.toStdString();
    }

    std::shared_ptr<Access> access() const
    {
        auto access = std::make_shared<Access>();
        access->caFile = file("ca.pem");
        return access;
    }

    static Result<RangeMatrix> ask(const std::string& url, const std::shared_ptr<const Access>& access)
    {
        return fetchRange(url, "load", {testStart, testStart + 1s, 1s}, "instance", access);
    }

    static QByteArray said(const Result<RangeMatrix>& answer)
    {
        return answer ? QByteArray() : QByteArray::fromStdString(answer.error().message());
    }

private Q_SLOTS:
    void initTestCase() { m_ca.writeCertificate(file("ca.pem")); }

    void aTokenIsShownToAServerOfItsAuthority()
    {
        const auto context = m_good.server();
        GuardedServer server("Bearer s3cret", context.get());
        auto by = access();
        by->bearerTokenFile = file("token", "s3cret\n");
        const auto answer = ask(server.url(), by);
        QCOMPARE(said(answer), QByteArray());
        QCOMPARE(answer->at("a:1").front().values.size(), std::size_t(2));
    }

    void aNameAndItsPasswordAreShown()
    {
        const auto context = m_good.server();
        GuardedServer server("Basic YW5uOnMzY3JldA==", context.get()); // ann:s3cret
        auto by = access();
        by->basicUser = "ann";
        by->basicPasswordFile = file("password", "s3cret");
        QCOMPARE(said(ask(server.url(), by)), QByteArray());
    }

    void aWrongSecretIsToldAndNotRepeated()
    {
        const auto context = m_good.server();
        GuardedServer server("Bearer s3cret", context.get());
        auto by = access();
        by->bearerTokenFile = file("wrong", "gu3ssed");
        const QByteArray said = TestPrometheusRange::said(ask(server.url(), by));
        QVERIFY2(said.startsWith(QByteArray::fromStdString(server.url())) && said.contains("answers 401"), said);
        QVERIFY2(!said.contains("gu3ssed"), said);
    }

    void aServerOfAnotherAuthorityIsToldNothing()
    {
        const TestCertificate stranger({"Stranger", "", -3600, 86'400, nullptr});
        const TestCertificate shown({"server", loopback, -3600, 7200, &stranger});
        const auto context = shown.server();
        GuardedServer server("Bearer s3cret", context.get());
        auto by = access();
        by->bearerTokenFile = file("token", "s3cret");
        const QByteArray said = TestPrometheusRange::said(ask(server.url(), by));
        QVERIFY2(said.contains("cannot be asked"), said);
        QCOMPARE(server.requests.load(), 0);
    }

    void whoWantsACertificateIsShownOne()
    {
        const TestCertificate client({"client", "DNS:client", -3600, 7200, &m_ca});
        client.writeCertificate(file("client.pem"));
        client.writeKey(file("client.key"));
        const auto context = m_good.server(&m_ca);
        GuardedServer server("Bearer s3cret", context.get());
        auto by = access();
        by->bearerTokenFile = file("token", "s3cret");
        QVERIFY(!ask(server.url(), by));
        by->certificateFile = file("client.pem");
        by->keyFile = file("client.key");
        QCOMPARE(said(ask(server.url(), by)), QByteArray());
    }

    void aSecretDoesNotFollowToAnotherServer()
    {
        const auto context = m_good.server();
        GuardedServer other("Bearer s3cret", context.get());
        ScriptedServer server(
            [&](Peer& peer, int) {
                if (!peer.request().empty())
                    peer.send("HTTP/1.1 307 Temporary Redirect\r\nLocation: " + other.url()
                        + "\r\nContent-Length: 0\r\n\r\n");
                peer.hold();
            },
            context.get());
        auto by = access();
        by->bearerTokenFile = file("token", "s3cret");
        const QByteArray said = TestPrometheusRange::said(ask(server.url("https"), by));
        QVERIFY2(said.contains("answers 307"), said);
        QCOMPARE(other.requests.load(), 0);
    }
};

QTEST_GUILESS_MAIN(TestPrometheusRange)
#include "tst_prometheusrange.moc"
