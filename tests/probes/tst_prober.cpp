// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef Q_MOC_RUN // moc of Qt 6.4 cannot read <concepts>
#include "support/proberbench.h"
#include "support/scriptedserver.h"
#endif

#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <future>

using namespace dwcp;
using namespace std::chrono_literals;

namespace {

void answerAll(Peer& peer, const std::string& body)
{
    while (!peer.request().empty() && peer.answer(body)) { }
}

ScriptedServer::Script page(const std::string& body)
{
    return [body](Peer& peer, int) { answerAll(peer, body); };
}

CheckOrder controlOrder(const std::string& url, const std::string& tokenName)
{
    CheckOrder order = ProberBench::order(url, std::string(controlCallType));
    auto access = std::make_shared<Access>();
    access->bearerTokenFile = tokenName;
    order.access = access;
    ControlRequest request{"/api/v1/breakers/send/trip", {{"reason", "swap"}, {"actor", "ann"}}, {}};
    order.control = std::make_shared<const ControlRequest>(std::move(request));
    return order;
}

QByteArray shown(const CheckResult& result)
{
    return QByteArray::fromStdString(std::to_string(static_cast<int>(result.outcome)) + " " + result.error);
}

QByteArray expected(CheckOutcome outcome, const std::string& error)
{
    return QByteArray::fromStdString(std::to_string(static_cast<int>(outcome)) + " " + error);
}

} // namespace

/** The prober against servers that behave, misbehave, hang and vanish. */
class ProberTest : public QObject {
    Q_OBJECT

private slots:
    void scrapesAPage()
    {
        ScriptedServer server(page("# TYPE up gauge\nup{b=\"2\",a=\"1\"} 1\nx 2.5\n"));
        ProberBench bench;
        const CheckResult result = bench.ask(ProberBench::order(server.url()));
        QCOMPARE(shown(result), expected(CheckOutcome::Answered, ""));
        QCOMPARE(printedReadings(result.readings), std::string("up{a=1,b=2} 1\nx 2.5\n"));
        QCOMPARE(result.bytes, std::uint64_t(40));
        QCOMPARE(result.verdict, Level::Healthy);
        QVERIFY(result.duration > Duration::zero());
    }

    void sendsWhatServersNeed()
    {
        std::promise<std::string> seen;
        ScriptedServer server([&](Peer& peer, int) {
            seen.set_value(peer.request());
            peer.answer("up 1\n");
        });
        ProberBench bench;
        bench.ask(ProberBench::order(server.url() + "/probe?target=a"));
        const std::string request = seen.get_future().get();
        QVERIFY(request.starts_with(
            "GET /probe?target=a HTTP/1.1\r\nHost: 127.0.0.1:" + std::to_string(server.port()) + "\r\n"));
        QVERIFY(request.find("application/openmetrics-text;version=1.0.0") != std::string::npos);
        QVERIFY(request.find("text/plain;version=0.0.4") != std::string::npos);
        QVERIFY(request.find("Authorization") == std::string::npos);
    }

    void keepsTheConnectionAndTheLayout()
    {
        std::atomic<int> round{0};
        ScriptedServer server([&](Peer& peer, int) {
            while (!peer.request().empty() && peer.answer("a{x=\"1\"} " + std::to_string(++round) + "\n")) { }
        });
        ProberBench bench;
        const CheckResult first = bench.ask(ProberBench::order(server.url()));
        const CheckResult second = bench.ask(ProberBench::order(server.url()));
        QCOMPARE(server.connections(), 1);
        QCOMPARE(second.readings.values.at(0), 2.0);
        QVERIFY(first.readings.layout == second.readings.layout);
    }

    void replacesAConnectionThatWasClosedMeanwhile()
    {
        ScriptedServer server([](Peer& peer, int) {
            peer.request();
            peer.answer("up 1\n");
        });
        ProberBench bench;
        for (int i = 0; i < 3; ++i)
            QCOMPARE(shown(bench.ask(ProberBench::order(server.url()))), expected(CheckOutcome::Answered, ""));
        QCOMPARE(server.connections(), 3);
    }

    void retriesAKeptConnectionOnce()
    {
        ScriptedServer server([](Peer& peer, int connection) {
            peer.request();
            if (connection == 0) {
                peer.answer("up 1\n");
                peer.request(); // the next scrape's request is read and left without an answer
            }
        });
        ProberBench bench;
        QCOMPARE(shown(bench.ask(ProberBench::order(server.url()))), expected(CheckOutcome::Answered, ""));
        QCOMPARE(shown(bench.ask(ProberBench::order(server.url()))),
            expected(CheckOutcome::HttpError, "the connection was closed without an answer"));
        QCOMPARE(server.connections(), 2);
    }

    void handsOverOnlyWhatIsWanted()
    {
        ScriptedServer server(page("a 1\nb{x=\"1\"} 2\nb{x=\"2\"} 3\nc 4\n"));
        ProberBench bench;
        CheckOrder order = ProberBench::order(server.url());
        order.extraction = std::make_shared<Extraction>(Extraction{{"b", "zzz"}});
        QCOMPARE(printedReadings(bench.ask(order).readings), std::string("b{x=1} 2\nb{x=2} 3\n"));
    }

    void readsOpenMetricsByContentType()
    {
        ScriptedServer server([](Peer& peer, int) {
            peer.request();
            peer.answer("a_total 1\n", "200 OK", "application/openmetrics-text; version=1.0.0; charset=utf-8");
        });
        ProberBench bench;
        QCOMPARE(shown(bench.ask(ProberBench::order(server.url()))),
            expected(CheckOutcome::NotParseable, "line 2, column 1: the page does not end with # EOF"));
    }

    void readsChunkedAnswers()
    {
        ScriptedServer server([](Peer& peer, int) {
            peer.request();
            peer.send("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nup \r\n3\r\n42\n\r\n0\r\n\r\n");
            peer.hold();
        });
        ProberBench bench;
        QCOMPARE(printedReadings(bench.ask(ProberBench::order(server.url())).readings), std::string("up 42\n"));
    }

    void readsAnswersThatEndWithTheConnection()
    {
        ScriptedServer server([](Peer& peer, int) {
            peer.request();
            peer.send("HTTP/1.0 200 OK\r\n\r\nup 42\n");
        });
        ProberBench bench;
        QCOMPARE(printedReadings(bench.ask(ProberBench::order(server.url())).readings), std::string("up 42\n"));
    }

    void speaksIpv6()
    {
        ScriptedServer server(page("up 1\n"), nullptr, AF_INET6);
        ProberBench bench;
        QCOMPARE(
            shown(bench.ask(ProberBench::order(server.url("http", "[::1]")))), expected(CheckOutcome::Answered, ""));
    }

    void triesAllAddressesOfAName()
    {
        ScriptedServer server(page("up 1\n")); // on 127.0.0.1 alone; localhost is ::1 as well on most machines
        ProberBench bench;
        for (int i = 0; i < 2; ++i)
            QCOMPARE(shown(bench.ask(ProberBench::order(server.url("http", "localhost")))),
                expected(CheckOutcome::Answered, ""));
    }

    void saysWhatWentWrong_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<int>("outcome");
        QTest::addColumn<QByteArray>("error");
        const auto row = [](const char* name, const char* answer, CheckOutcome outcome, const char* error) {
            QTest::newRow(name) << QByteArray(answer) << static_cast<int>(outcome) << QByteArray(error);
        };
        row("not found", "HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n", CheckOutcome::HttpError,
            "HTTP 404 Not Found");
        row("server error with a body to come", "HTTP/1.1 500 Oops\r\nContent-Length: 9999999\r\n\r\n",
            CheckOutcome::HttpError, "HTTP 500 Oops");
        row("redirect", "HTTP/1.1 302 Found\r\nLocation: http://elsewhere/\r\nContent-Length: 0\r\n\r\n",
            CheckOutcome::HttpError, "HTTP 302 Found; redirects are not followed (to http://elsewhere/)");
        row("bad page", "HTTP/1.1 200 OK\r\nContent-Length: 12\r\n\r\nup 1\nup one\n", CheckOutcome::NotParseable,
            "line 2, column 4: a number as value expected");
        row("too large by announcement", "HTTP/1.1 200 OK\r\nContent-Length: 1001\r\n\r\n", CheckOutcome::TooLarge,
            "the answer is larger than 1000 bytes");
        row("nothing", "", CheckOutcome::HttpError, "the connection was closed without an answer");
        row("half a header", "HTTP/1.1 200 OK\r\nContent-", CheckOutcome::HttpError,
            "the connection was closed without an answer");
        row("half a body", "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nup 1\n", CheckOutcome::HttpError,
            "the connection was closed in the middle of the answer");
        row("compressed", "HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: 1\r\n\r\nx",
            CheckOutcome::NotParseable, "the answer is compressed (gzip), which was not asked for");
        row("not HTTP", "SSH-2.0-OpenSSH_9.2p1\r\n", CheckOutcome::NotParseable, "the answer is not HTTP: bad version");
        row("a bad status", "HTTP/1.1 2x0 OK\r\n\r\n", CheckOutcome::NotParseable,
            "the answer is not HTTP: bad status");
        row("a bad length", "HTTP/1.1 200 OK\r\nContent-Length: -1\r\n\r\n", CheckOutcome::NotParseable,
            "the answer is not HTTP: bad Content-Length");
    }

    void saysWhatWentWrong()
    {
        QFETCH(QByteArray, answer);
        QFETCH(int, outcome);
        QFETCH(QByteArray, error);
        ScriptedServer server([&](Peer& peer, int) {
            peer.request();
            peer.send(answer.toStdString());
        });
        ProberBench bench;
        CheckOrder order = ProberBench::order(server.url());
        order.spec.bodyLimit = 1000;
        const CheckResult result = bench.ask(order);
        QCOMPARE(shown(result), expected(static_cast<CheckOutcome>(outcome), error.toStdString()));
        QVERIFY(result.readings.empty());
    }

    void refusesAnEndlessBody()
    {
        ScriptedServer server([](Peer& peer, int) {
            peer.request();
            peer.send("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n");
            while (peer.send("5\r\nup 1\n\r\n")) { }
        });
        ProberBench bench;
        CheckOrder order = ProberBench::order(server.url());
        order.spec.bodyLimit = 100'000;
        QCOMPARE(shown(bench.ask(order)), expected(CheckOutcome::TooLarge, "the answer is larger than 100000 bytes"));
    }

    void refusesEndlessHeaders()
    {
        ScriptedServer server([](Peer& peer, int) {
            peer.request();
            peer.send("HTTP/1.1 200 OK\r\n");
            while (peer.send("X-More: and more\r\n")) { }
        });
        ProberBench bench;
        QCOMPARE(shown(bench.ask(ProberBench::order(server.url()))),
            expected(CheckOutcome::NotParseable, "the answer's header is larger than 16384 bytes"));
    }

    void timesOutWherever_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<QByteArray>("error");
        QTest::newRow("silence") << QByteArray() << QByteArray("no answer within 100 ms, waiting for the answer");
        QTest::newRow("half a body") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nup 1\n")
                                     << QByteArray("no answer within 100 ms, reading the answer");
    }

    void timesOutWherever()
    {
        QFETCH(QByteArray, answer);
        QFETCH(QByteArray, error);
        ScriptedServer server([&](Peer& peer, int) {
            peer.request();
            peer.send(answer.toStdString());
            peer.hold();
        });
        ProberBench bench;
        CheckOrder order = ProberBench::order(server.url());
        order.timeout = 100ms;
        QCOMPARE(shown(bench.ask(order)), expected(CheckOutcome::TimedOut, error.toStdString()));
    }

    void eachEndsByItsOwnTimeout()
    {
        ScriptedServer hung([](Peer& peer, int) { peer.hold(); });
        ScriptedServer well(page("up 1\n"));
        ProberBench bench;
        CheckOrder patient = ProberBench::order(hung.url());
        patient.timeout = 1s;
        CheckOrder hasty = patient;
        hasty.timeout = 50ms;
        const CheckId late = bench.start(patient);
        const CheckId early = bench.start(hasty); // its deadline comes first though it began later
        QCOMPARE(shown(bench.ask(ProberBench::order(well.url()))), expected(CheckOutcome::Answered, ""));
        const CheckResult first = bench.wait(early);
        QCOMPARE(shown(first), expected(CheckOutcome::TimedOut, "no answer within 50 ms, waiting for the answer"));
        QVERIFY(first.duration >= hasty.timeout);
        QVERIFY(first.duration < patient.timeout);
        const CheckResult second = bench.wait(late);
        QCOMPARE(shown(second), expected(CheckOutcome::TimedOut, "no answer within 1 s, waiting for the answer"));
        QVERIFY(second.duration >= patient.timeout);
        QCOMPARE(shown(bench.ask(hasty)),
            expected(CheckOutcome::TimedOut, "no answer within 50 ms, waiting for the answer"));
    }

    void readsAnswersInAnyPieces()
    {
        const std::string body = "up 1\nbytes 42\n";
        ScriptedServer server([&](Peer& peer, int) {
            const std::string answer =
                "HTTP/1.1 200 OK\r\nContent-Length: " + std::to_string(body.size()) + "\r\n\r\n" + body;
            for (std::size_t cut = 1; cut < answer.size(); cut += 3) {
                if (peer.request().empty() || !peer.send(answer.substr(0, cut)) || !peer.send(answer.substr(cut)))
                    return;
            }
            peer.hold();
        });
        ProberBench bench;
        const std::size_t cuts = 38 + std::to_string(body.size()).size() + body.size() - 1;
        for (std::size_t cut = 1; cut < cuts; cut += 3)
            QCOMPARE(
                printedReadings(bench.ask(ProberBench::order(server.url())).readings), std::string("up 1\nbytes 42\n"));
        QCOMPARE(server.connections(), 1);
    }

    void theWayIsAnotherWhenTheTargetChanges()
    {
        ScriptedServer one(page("up 1\n"));
        ScriptedServer other(page("up 2\n"));
        ProberBench bench;
        QCOMPARE(printedReadings(bench.ask(ProberBench::order(one.url())).readings), std::string("up 1\n"));
        QCOMPARE(printedReadings(bench.ask(ProberBench::order(other.url())).readings), std::string("up 2\n"));
        QCOMPARE(printedReadings(bench.ask(ProberBench::order(one.url())).readings), std::string("up 1\n"));
    }

    void aHungTargetDelaysNoOther()
    {
        ScriptedServer hung([](Peer& peer, int) { peer.hold(); });
        ScriptedServer well(page("up 1\n"));
        ProberBench bench;
        const CheckId waiting = bench.start(ProberBench::order(hung.url()));
        for (int i = 0; i < 20; ++i)
            QCOMPARE(shown(bench.ask(ProberBench::order(well.url()))), expected(CheckOutcome::Answered, ""));
        QCOMPARE(bench.count(waiting), std::size_t(0));
        bench.cancel(waiting);
        QCOMPARE(shown(bench.wait(waiting)), expected(CheckOutcome::Cancelled, "cancelled"));
    }

    void deliversOnceAlsoWhenCancelledLate()
    {
        ScriptedServer server(page("up 1\n"));
        ProberBench bench;
        const CheckId id = bench.start(ProberBench::order(server.url()));
        bench.wait(id);
        bench.cancel(id);
        bench.cancel(12345);
        bench.ask(ProberBench::order(server.url())); // goes through after the cancels
        QCOMPARE(bench.count(id), std::size_t(1));
    }

    void refusesWhatItCannotAsk()
    {
        ProberBench bench;
        QCOMPARE(shown(bench.ask(ProberBench::order("nonsense"))),
            expected(CheckOutcome::Refused,
                "nonsense: the URL must begin with http://, https://, tcp://, tls:// or exec://"));
        QCOMPARE(shown(bench.ask(ProberBench::order("tcp://127.0.0.1:1"))),
            expected(CheckOutcome::Refused, "a check of type prometheus needs an http or https URL"));
        QCOMPARE(shown(bench.ask(ProberBench::order("http://127.0.0.1:1", "carrier-pigeon"))),
            expected(CheckOutcome::Refused, "there is no check type 'carrier-pigeon'"));
    }

    void saysThatNobodyListens()
    {
        int port = 0;
        {
            ScriptedServer server(page(""));
            port = server.port();
        }
        ProberBench bench;
        QCOMPARE(shown(bench.ask(ProberBench::order("http://127.0.0.1:" + std::to_string(port)))),
            expected(CheckOutcome::Refused, "connection refused"));
    }

    void saysThatANameIsUnknown()
    {
        ProberBench bench;
        const CheckResult result = bench.ask(ProberBench::order("http://no-such-host.invalid/"));
        QCOMPARE(result.outcome, CheckOutcome::Refused);
        QVERIFY2(result.error.starts_with("the host name cannot be resolved: "), result.error.c_str());
    }

    void refusesMoreOrdersThanItHolds()
    {
        ScriptedServer hung([](Peer& peer, int) { peer.hold(); });
        ProberOptions options;
        options.maxWaitingOrders = 0;
        ProberBench bench(options);
        QCOMPARE(shown(bench.ask(ProberBench::order(hung.url()))),
            expected(CheckOutcome::Cancelled, "too many checks are waiting to be started"));
    }

    void manyAreStartedAtOnceAndThoseWithoutRoomAreRefused()
    {
        ScriptedServer server(page("up 1\n"));
        ProberOptions options;
        options.maxWaitingOrders = 3;
        ProberBench bench(options);
        const std::vector<CheckId> ids = bench.startAll(std::vector<CheckOrder>(5, ProberBench::order(server.url())));
        for (std::size_t i = 0; i < ids.size(); ++i)
            QCOMPARE(shown(bench.wait(ids[i])),
                i < 3 ? expected(CheckOutcome::Answered, "")
                      : expected(CheckOutcome::Cancelled, "too many checks are waiting to be started"));
    }

    void diesQuietlyWithChecksUnderWay()
    {
        ScriptedServer hung([](Peer& peer, int) { peer.hold(); });
        ProberBench bench;
        std::vector<CheckId> ids;
        for (int i = 0; i < 10; ++i)
            ids.push_back(bench.start(ProberBench::order(hung.url())));
        CheckOrder sleeper = ProberBench::order("exec:///bin/sleep?60", "command");
        ids.push_back(bench.start(sleeper));
        bench.destroy();
        for (const CheckId id : ids)
            QCOMPARE(bench.count(id), std::size_t(0));
    }

    void readsSecretsFromFilesAndAgainWhenTheyChange()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("secret"));
        const auto write = [&](const QByteArray& text) {
            QFile file(path);
            QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
            file.write(text);
        };
        std::promise<std::string> last;
        std::mutex mutex;
        std::string seen;
        ScriptedServer server([&](Peer& peer, int) {
            for (std::string request = peer.request(); !request.empty(); request = peer.request()) {
                {
                    const std::lock_guard lock(mutex);
                    seen = request;
                }
                peer.answer("up 1\n");
            }
        });
        const auto header = [&] {
            const std::lock_guard lock(mutex);
            const std::size_t at = seen.find("Authorization: ");
            return at == std::string::npos ? std::string() : seen.substr(at, seen.find('\r', at) - at);
        };
        ProberBench bench;
        CheckOrder order = ProberBench::order(server.url());
        auto token = std::make_shared<Access>();
        token->bearerTokenFile = path.toStdString();
        order.access = token;
        write("first-token\n");
        bench.ask(order);
        QCOMPARE(header(), std::string("Authorization: Bearer first-token"));
        write("the second one");
        bench.ask(order);
        QCOMPARE(header(), std::string("Authorization: Bearer the second one"));

        auto password = std::make_shared<Access>();
        password->basicUser = "Aladdin";
        password->basicPasswordFile = path.toStdString();
        order.access = password;
        write("open sesame\n");
        bench.ask(order);
        QCOMPARE(header(), std::string("Authorization: Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ=="));

        write("evil\x01secret\n");
        const CheckResult refused = bench.ask(order);
        QCOMPARE(shown(refused),
            expected(CheckOutcome::Refused, path.toStdString() + ": its first line is not usable as a secret"));
        QFile::remove(path);
        QVERIFY(bench.ask(order).error.starts_with(path.toStdString() + ": cannot be read: "));
    }

    void aControlCallPostsWithTheTokenOfTheKeychain()
    {
        std::promise<std::string> seen;
        ScriptedServer server([&](Peer& peer, int) {
            seen.set_value(peer.request());
            peer.answer("{}", "202 Accepted");
        });
        auto secrets = std::make_shared<Inbox<Secret>>(8);
        ProberBench bench({}, secrets);
        CheckOrder order = controlOrder(server.url() + "/metrics", "keychain:n1");
        QVERIFY(secrets->put({"keychain:n1", "s3cret"}));
        QCOMPARE(shown(bench.ask(order)), expected(CheckOutcome::Answered, ""));
        const std::string request = seen.get_future().get();
        QVERIFY(request.starts_with("POST /api/v1/breakers/send/trip HTTP/1.1\r\n"));
        QVERIFY(request.find("Authorization: Bearer s3cret\r\n") != std::string::npos);
        QVERIFY(request.find("Content-Length: 31\r\n") != std::string::npos);
    }

    void aControlCallIsRefusedInTheTargetsWords()
    {
        const auto refusal = [](const std::string& status, const std::string& body) {
            ScriptedServer server([&](Peer& peer, int) {
                peer.request();
                peer.answer(body, status);
            });
            auto secrets = std::make_shared<Inbox<Secret>>(8);
            (void)secrets->put({"keychain:n1", "s3cret"});
            ProberBench bench({}, secrets);
            return QString::fromStdString(bench.ask(controlOrder(server.url(), "keychain:n1")).error);
        };
        QCOMPARE(refusal("404 Not Found", R"({"title": "there is no such breaker", "detail": "send"})"),
            QStringLiteral("there is no such breaker: send (HTTP 404)"));
        QCOMPARE(refusal("401 Unauthorized", R"({"title": "s3cret"})"),
            QStringLiteral("the node does not accept the token (HTTP 401)"));
        QCOMPARE(refusal("500 Oops", "[not json"), QStringLiteral("the node refuses (HTTP 500)"));
        QCOMPARE(refusal("403 Forbidden", "[1]"), QStringLiteral("the node refuses (HTTP 403)"));
    }

    void aControlCallNeedsATokenAndAWayThatKeepsIt()
    {
        auto secrets = std::make_shared<Inbox<Secret>>(8);
        ProberBench bench({}, secrets);
        CheckOrder order = controlOrder("http://127.0.0.1:9", "keychain:n1");
        QCOMPARE(shown(bench.ask(order)), expected(CheckOutcome::Refused, "keychain:n1: there is no such secret"));
        order.access = nullptr;
        QCOMPARE(shown(bench.ask(order)),
            expected(CheckOutcome::Refused, "no token is configured for the node (bearer_token_file)"));
        QCOMPARE(shown(bench.ask(controlOrder("http://192.0.2.1:9", "keychain:n1"))),
            expected(CheckOutcome::Refused, "the token is not sent: without TLS it could be read on its way"));
        order = controlOrder("http://127.0.0.1:9", "keychain:n1");
        order.control = nullptr;
        QCOMPARE(shown(bench.ask(order)), expected(CheckOutcome::Refused, "there is nothing to ask for"));
    }

    void aPageIsReadWithoutATokenThatTheKeychainDoesNotHave()
    {
        ScriptedServer server(page("up 1\n"));
        ProberBench bench({}, std::make_shared<Inbox<Secret>>(8));
        CheckOrder order = ProberBench::order(server.url());
        auto access = std::make_shared<Access>();
        access->bearerTokenFile = "keychain:n1";
        order.access = access;
        QCOMPARE(shown(bench.ask(order)), expected(CheckOutcome::Answered, ""));
    }

    void manyAtOnce()
    {
        ScriptedServer server(page("up 1\n"));
        ProberBench bench;
        std::vector<CheckId> ids;
        for (int i = 0; i < 300; ++i) {
            CheckOrder order = ProberBench::order(server.url());
            order.node = static_cast<NodeId>(i);
            ids.push_back(bench.start(order));
        }
        for (const CheckId id : ids)
            QCOMPARE(shown(bench.wait(id)), expected(CheckOutcome::Answered, ""));
        for (const CheckId id : ids)
            QCOMPARE(bench.count(id), std::size_t(1));
    }
};

QTEST_GUILESS_MAIN(ProberTest)
#include "tst_prober.moc"
