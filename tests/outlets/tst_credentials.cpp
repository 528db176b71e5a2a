// SPDX-License-Identifier: GPL-3.0-or-later
// What is told to others goes with the credentials that were given for them, or not at all.
#include "outlets/carrier.h"
#include "outlets/lane.h"
#include "support/fakeclock.h"
#include "support/scriptedserver.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <future>

using namespace dwcp;

namespace {

Addressee addresseeAt(const ScriptedServer& server, Access access)
{
    return {server.url(), std::make_shared<const Access>(std::move(access))};
}

Access withToken(const std::string& file)
{
    Access access;
    access.bearerTokenFile = file;
    return access;
}

constexpr const char* taken = "HTTP/1.1 200 OK\r\nContent-Length: 0\r\nConnection: close\r\n\r\n";

/** Delivers what it is told, but refuses every second one for good. */
class EverySecond final : public Carrier {
public:
    Outcome carry(const std::string&) override
    {
        ++m_count;
        return m_count % 2 == 0 ? Outcome{Outcome::Kind::Refused, "no"} : Outcome{};
    }

private:
    int m_count = 0;
};

} // namespace

class CredentialsTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    std::string fileWith(const char* name, const char* text) const
    {
        QFile file(m_folder.filePath(QString::fromUtf8(name)));
        if (file.open(QIODevice::WriteOnly))
            file.write(text);
        return file.fileName().toStdString();
    }

private Q_SLOTS:
    void aTokenFromAFileIsSent()
    {
        std::promise<std::string> seen;
        ScriptedServer server([&](Peer& peer, int) {
            seen.set_value(peer.request());
            peer.send(taken);
        });
        const HttpPost post(addresseeAt(server, withToken(fileWith("token", "s3cret\n"))), SecretReader());
        QCOMPARE(post.send(server.url() + "/x", "body", {}).kind, Carrier::Outcome::Kind::Delivered);
        const std::string header = seen.get_future().get();
        QVERIFY2(header.find("Authorization: Bearer s3cret\r\n") != std::string::npos, header.c_str());
    }

    void aPasswordFromTheKeychainIsSentOnceItIsThere()
    {
        std::promise<std::string> seen;
        ScriptedServer server([&](Peer& peer, int) {
            seen.set_value(peer.request());
            peer.send(taken);
        });
        Access access;
        access.basicUser = "me";
        access.basicPasswordFile = "keychain:mimir";
        const auto shelf = std::make_shared<Mailbox<NamedSecrets>>();
        const HttpPost post(addresseeAt(server, access), SecretReader(shelf));
        const auto before = post.send(server.url() + "/x", "body", {});
        QCOMPARE(before.kind, Carrier::Outcome::Kind::Failed); // and nobody was asked without it
        QVERIFY2(before.text.find("keychain:mimir") != std::string::npos, before.text.c_str());
        shelf->put(std::make_shared<const NamedSecrets>(NamedSecrets{{"keychain:mimir", "pw"}}));
        QCOMPARE(post.send(server.url() + "/x", "body", {}).kind, Carrier::Outcome::Kind::Delivered);
        const std::string header = seen.get_future().get();
        QVERIFY2(header.find("Authorization: Basic bWU6cHc=\r\n") != std::string::npos, header.c_str());
    }

    void withoutTheSecretNothingIsSent()
    {
        std::atomic<int> connections{0};
        ScriptedServer server([&](Peer& peer, int) {
            ++connections;
            peer.send(taken);
        });
        const HttpPost post(addresseeAt(server, withToken(fileWith("empty", "\n"))), SecretReader());
        const auto outcome = post.send(server.url() + "/x", "body", {});
        QCOMPARE(outcome.kind, Carrier::Outcome::Kind::Failed);
        QVERIFY2(outcome.text.find("the secret cannot be read") != std::string::npos, outcome.text.c_str());
        QCOMPARE(connections.load(), 0);
    }

    void whatAnAnswerMeansIsTheCallersToSay()
    {
        ScriptedServer server([&](Peer& peer, int) {
            peer.request();
            peer.send("HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
        });
        const HttpPost post(Addressee{server.url(), nullptr}, SecretReader());
        QCOMPARE(post.send(server.url() + "/x", "body", {}).kind, Carrier::Outcome::Kind::Failed); // it may come
        const auto strict = [](long) { return Carrier::Outcome{Carrier::Outcome::Kind::Refused, "never"}; };
        QCOMPARE(post.send(server.url() + "/x", "body", {}, strict).kind, Carrier::Outcome::Kind::Refused);
    }

    void aLaneCountsWhatBecomesOfItsDocuments()
    {
        const FakeClock clock;
        const auto tally = std::make_shared<LaneTally>("test");
        const std::string folder = m_folder.filePath(QStringLiteral("box")).toStdString();
        {
            auto box = Outbox::open(folder);
            QVERIFY(box.ok() && box->add("left by the run before").ok());
            Lane lane(std::move(box).value(), std::make_unique<EverySecond>(), clock, 1, tally);
            for (const char* text : {"a", "b", "c"})
                QVERIFY(!lane.add(text));
            QTRY_COMPARE(tally->waiting.load(), std::uint64_t(0));
            QTRY_COMPARE(tally->delivered + tally->refused, std::uint64_t(4));
        }
        QCOMPARE(tally->delivered.load(), std::uint64_t(2));
        QCOMPARE(tally->refused.load(), std::uint64_t(2));
        QCOMPARE(tally->failures.load(), std::uint64_t(0));
    }
};

QTEST_GUILESS_MAIN(CredentialsTest)
#include "tst_credentials.moc"
