// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef Q_MOC_RUN // moc of Qt 6.4 cannot read <concepts>
#include "support/proberbench.h"
#include "support/scriptedserver.h"
#include "support/testcertificates.h"
#endif

#include <QTemporaryDir>
#include <QTest>

using namespace dwcp;

namespace {

const std::string loopback = "DNS:localhost,IP:127.0.0.1";

} // namespace

/** Whom the prober trusts over TLS, and what it says of those it does not. */
class TlsProberTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    TestCertificate m_ca{{"Test CA", "", -3600, 86'400, nullptr}};
    TestCertificate m_good{{"server", loopback, -3600, 7200, &m_ca}};
    ProberBench m_bench;

    std::string file(const char* name) const { return m_folder.filePath(QString::fromLatin1(name)).toStdString(); }

    std::shared_ptr<Access> access() const
    {
        auto access = std::make_shared<Access>();
        access->caFile = file("ca.pem");
        return access;
    }

    CheckResult ask(const TestCertificate& shown, std::shared_ptr<Access> by, const TestCertificate* clientCa = nullptr,
        const std::string& host = "127.0.0.1", const std::string& type = "prometheus")
    {
        const auto context = shown.server(clientCa);
        ScriptedServer server(
            [](Peer& peer, int) {
                while (!peer.request().empty() && peer.answer("up 1\n")) { }
            },
            context.get());
        CheckOrder order = ProberBench::order(server.url(type == "tcp" ? "tls" : "https", host), type);
        order.access = std::move(by);
        return m_bench.ask(order);
    }

    static QByteArray shown(const CheckResult& result)
    {
        return QByteArray::fromStdString(result.error + (result.outcome == CheckOutcome::TlsError ? " [tls]" : ""));
    }

private slots:
    void initTestCase() { m_ca.writeCertificate(file("ca.pem")); }

    void trustsACertificateOfItsCa()
    {
        const CheckResult result = ask(m_good, access());
        QCOMPARE(shown(result), QByteArray(""));
        QCOMPARE(result.outcome, CheckOutcome::Answered);
        QCOMPARE(printedReadings(result.readings), std::string("up 1\n"));
        QCOMPARE(shown(ask(m_good, access(), nullptr, "localhost")), QByteArray(""));
    }

    void verifiesTheNameItWasTold()
    {
        const TestCertificate named({"server", "DNS:db.example", -3600, 7200, &m_ca});
        QCOMPARE(shown(ask(named, access())), QByteArray("the certificate is for another host [tls]"));
        auto told = access();
        told->serverName = "db.example";
        QCOMPARE(shown(ask(named, told)), QByteArray(""));
        QCOMPARE(shown(ask(m_good, told)), QByteArray("the certificate is for another host [tls]"));
    }

    void refusesWhatIsNotValid()
    {
        const TestCertificate expired({"server", loopback, -7200, -3600, &m_ca});
        QCOMPARE(shown(ask(expired, access())), QByteArray("the certificate has expired [tls]"));
        const TestCertificate future({"server", loopback, 3600, 7200, &m_ca});
        QCOMPARE(shown(ask(future, access())), QByteArray("the certificate is not yet valid [tls]"));
        const TestCertificate otherCa({"Other CA", "", -3600, 86'400, nullptr});
        const TestCertificate stranger({"server", loopback, -3600, 7200, &otherCa});
        QCOMPARE(shown(ask(stranger, access())), QByteArray("the certificate is from an unknown CA [tls]"));
        QCOMPARE(shown(ask(m_good, nullptr)), QByteArray("the certificate is from an unknown CA [tls]"));
        const TestCertificate alone({"server", loopback, -3600, 7200, nullptr});
        QCOMPARE(shown(ask(alone, access())), QByteArray("the certificate is from an unknown CA [tls]"));
    }

    void showsItsOwnCertificate()
    {
        const TestCertificate client({"client", "DNS:client", -3600, 7200, &m_ca});
        client.writeCertificate(file("client.pem"));
        client.writeKey(file("client.key"));
        auto withCertificate = access();
        withCertificate->certificateFile = file("client.pem");
        withCertificate->keyFile = file("client.key");
        QCOMPARE(shown(ask(m_good, withCertificate, &m_ca)), QByteArray(""));
        QVERIFY(ask(m_good, access(), &m_ca).outcome != CheckOutcome::Answered);
    }

    void namesTheFileItCannotUse()
    {
        auto missing = access();
        missing->caFile = file("nowhere.pem");
        const CheckResult result = ask(m_good, missing);
        QCOMPARE(result.outcome, CheckOutcome::TlsError);
        QCOMPARE(result.error, missing->caFile + ": cannot be read: No such file or directory");
        auto wrong = access();
        wrong->certificateFile = file("ca.pem"); // a certificate, and no key in the file
        QVERIFY(ask(m_good, wrong).error.starts_with(file("ca.pem") + ": no usable private key: "));
    }

    void saysThatAPeerSpeaksNoTls()
    {
        ScriptedServer server([](Peer& peer, int) { peer.answer("this is no TLS", "400 Bad Request"); });
        const CheckResult result = m_bench.ask(ProberBench::order(server.url("https")));
        QCOMPARE(result.outcome, CheckOutcome::TlsError);
        QVERIFY2(result.error.starts_with("TLS handshake: "), result.error.c_str());
    }

    void tcpCheckTellsWhenTheCertificateEnds()
    {
        const CheckResult result = ask(m_good, access(), nullptr, "127.0.0.1", "tcp");
        QCOMPARE(shown(result), QByteArray(""));
        QCOMPARE(result.readings.layout->series.at(2).name, std::string("probe_ssl_earliest_cert_expiry"));
        const double left = result.readings.values.at(2)
            - std::chrono::duration<double>(SystemClock().wall().time_since_epoch()).count();
        QVERIFY2(left > 3600 && left <= 7201, qPrintable(QString::number(left)));
        QCOMPARE(result.readings.values.at(0), 1.0);
        const TestCertificate expired({"server", loopback, -7200, -3600, &m_ca});
        QCOMPARE(shown(ask(expired, access(), nullptr, "127.0.0.1", "tcp")),
            QByteArray("the certificate has expired [tls]"));
    }
};

QTEST_GUILESS_MAIN(TlsProberTest)
#include "tst_tlsprober.moc"
