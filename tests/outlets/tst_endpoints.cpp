// SPDX-License-Identifier: GPL-3.0-or-later
#include "outlets/endpoints.h"
#include "support/snapshots.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

#include <string>
#include <thread>
#include <vector>

using namespace dwcp;

namespace {

/** A TCP connection on loopback; blocking, plain. */
class Client {
public:
    explicit Client(std::uint16_t port) : m_socket(::socket(AF_INET, SOCK_STREAM, 0))
    {
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_port = htons(port);
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        m_connected = ::connect(m_socket, reinterpret_cast<const sockaddr*>(&address), sizeof(address)) == 0;
    }
    ~Client() { ::close(m_socket); }
    Client(const Client&) = delete;
    Client& operator=(const Client&) = delete;

    bool isConnected() const { return m_connected; }

    bool send(const std::string& text)
    {
        std::size_t sent = 0;
        while (sent < text.size()) {
            const auto n = ::send(m_socket, text.data() + sent, text.size() - sent, MSG_NOSIGNAL);
            if (n <= 0)
                return false;
            sent += static_cast<std::size_t>(n);
        }
        return true;
    }

    /** Everything until the other side closes. */
    std::string readAll()
    {
        std::string text;
        char buffer[4096];
        for (;;) {
            const auto n = ::recv(m_socket, buffer, sizeof(buffer), 0);
            if (n <= 0)
                return text;
            text.append(buffer, static_cast<std::size_t>(n));
        }
    }

private:
    int m_socket;
    bool m_connected = false;
};

struct Answer {
    int status = 0;
    QString head;
    QByteArray body;
    QJsonObject json() const { return QJsonDocument::fromJson(body).object(); }
};

Answer answerTo(std::uint16_t port, const std::string& request)
{
    Client client(port);
    client.send(request);
    const QByteArray text = QByteArray::fromStdString(client.readAll());
    const auto end = text.indexOf("\r\n\r\n");
    Answer answer;
    answer.head = QString::fromLatin1(text.left(end));
    answer.body = text.mid(end + 4);
    answer.status = answer.head.section(QLatin1Char(' '), 1, 1).toInt();
    return answer;
}

/** The endpoints over a snapshot that a test makes. */
class Served {
public:
    Served() : m_endpoints(Endpoints::open({}, m_snapshots).value()) { }

    void show(const HandmadeSnapshot& made) { m_snapshots.put(std::make_shared<const Snapshot>(made.snapshot)); }
    void show(Level system)
    {
        HandmadeSnapshot made;
        made.addNode("n0", system);
        made.snapshot.system.level = system;
        show(made);
    }
    std::uint16_t port() const { return m_endpoints->port(); }
    Answer request(const std::string& method, const std::string& path, const std::string& headers = {}) const
    {
        return answerTo(
            port(), method + " " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n" + headers + "\r\n");
    }
    Answer get(const std::string& path) const { return request("GET", path); }

private:
    Mailbox<Snapshot> m_snapshots;
    std::unique_ptr<Endpoints> m_endpoints;
};

} // namespace

class EndpointsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    // Addresses.

    void addressesAreRead()
    {
        QCOMPARE(ListenAddress::parse("127.0.0.1:9480")->port, std::uint16_t{9480});
        QCOMPARE(ListenAddress::parse("[::1]:1")->host, std::string("::1"));
        QCOMPARE(ListenAddress::parse(":80")->host, std::string("127.0.0.1"));
        QCOMPARE(ListenAddress::parse("localhost:0")->host, std::string("localhost"));
        QCOMPARE(ListenAddress::parse("127.1.2.3:65535")->host, std::string("127.1.2.3"));
    }

    void otherAddressesAreRefused_data()
    {
        QTest::addColumn<QString>("text");
        for (const char* text : {"", "9480", "127.0.0.1", "127.0.0.1:", "127.0.0.1:x", "127.0.0.1:65536",
                 "127.0.0.1:-1", "127.0.0.1:80 ", "0.0.0.0:80", "192.168.1.1:80", "[::]:80", "example.org:80",
                 "127.evil.example:80", "127.0.0.1.example.org:80", "127.0.0:80", "localhost.example.org:80"})
            QTest::newRow(text) << QString::fromLatin1(text);
    }
    void otherAddressesAreRefused()
    {
        QFETCH(QString, text);
        const auto address = ListenAddress::parse(text.toStdString());
        QVERIFY(!address);
        QVERIFY(!address.error().text.empty());
        QCOMPARE(address.error().place, text.toStdString());
    }

    void aPortIsTakenOnce()
    {
        Mailbox<Snapshot> snapshots;
        const auto first = Endpoints::open({}, snapshots);
        QVERIFY(first.ok());
        const auto second = Endpoints::open({"127.0.0.1", first.value()->port()}, snapshots);
        QVERIFY(!second);
        QVERIFY(second.error().place.find(std::to_string(first.value()->port())) != std::string::npos);
    }

    void aPortCanBeTakenAgainRightAfterItWasGivenBack()
    {
        Mailbox<Snapshot> snapshots;
        auto first = Endpoints::open({}, snapshots);
        const std::uint16_t port = first.value()->port();
        QCOMPARE(answerTo(port, "GET /livez HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n").status, 200);
        first.value().reset();
        QVERIFY(Endpoints::open({"127.0.0.1", port}, snapshots).ok());
    }

    // What is answered.

    void beforeTheFirstSnapshotItLivesButIsNotReady()
    {
        const Served served;
        QCOMPARE(served.get("/livez").status, 200);
        for (const char* path : {"/readyz", "/healthz", "/healthz/amst", "/metrics", "/api/v1/status"}) {
            const Answer answer = served.get(path);
            QCOMPARE(answer.status, 503);
            QCOMPARE(answer.json()["status"].toInt(), 503);
            QVERIFY(answer.head.contains(QLatin1String("application/problem+json")));
        }
    }

    void healthIs200OnlyForHealthyAndDegraded()
    {
        Served served;
        const std::pair<Level, int> expected[] = {{Level::Unknown, 503}, {Level::Healthy, 200}, {Level::Degraded, 200},
            {Level::Critical, 503}, {Level::Failed, 503}};
        for (const auto& [level, status] : expected) {
            served.show(level);
            const Answer answer = served.get("/healthz");
            QCOMPARE(answer.status, status);
            QCOMPARE(answer.json()["overall"].toString(), QString::fromStdString(std::string(levelName(level))));
            QCOMPARE(served.get("/healthz/amst").status, status);
            QCOMPARE(served.get("/readyz").status, 200); // it can answer, whatever the answer is
        }
    }

    void aStaleLayerIsNotHealthy()
    {
        Served served;
        HandmadeSnapshot made;
        made.addNode("n0", Level::Healthy).components[0].flags = Flag::Stale;
        served.show(made);
        QCOMPARE(served.get("/healthz/amst").status, 503);
    }

    void metricsAndStatusAreServedWithTheirTypes()
    {
        Served served;
        served.show(Level::Failed);
        const Answer metrics = served.get("/metrics");
        QCOMPARE(metrics.status, 200);
        QVERIFY(metrics.head.contains(QLatin1String("text/plain; version=0.0.4; charset=utf-8")));
        QVERIFY(metrics.body.contains("dwcp_system_level{level=\"failed\"} 1"));
        const Answer status = served.get("/api/v1/status");
        QCOMPARE(status.status, 200);
        QVERIFY(status.head.contains(QLatin1String("application/json")));
        QCOMPARE(status.json()["overall"].toString(), QStringLiteral("failed"));
    }

    void eachAnswerIsOfTheNewestSnapshot()
    {
        Served served;
        served.show(Level::Healthy);
        QVERIFY(served.get("/metrics").body.contains("dwcp_system_level{level=\"healthy\"} 1"));
        QVERIFY(served.get("/metrics").body.contains("dwcp_system_level{level=\"healthy\"} 1"));
        served.show(Level::Critical);
        QVERIFY(served.get("/metrics").body.contains("dwcp_system_level{level=\"critical\"} 1"));
    }

    // What is refused.

    void whatIsNotThereIs404WithAProblem()
    {
        Served served;
        served.show(Level::Healthy);
        for (const char* path : {"/", "/healthz/none", "/healthz/", "/healthz/a/b", "/healthz/%2e%2e", "/api/v1/",
                 "/../etc/passwd", "/metrics/x"}) {
            const Answer answer = served.get(path);
            QCOMPARE(answer.status, 404);
            QCOMPARE(answer.json()["status"].toInt(), 404);
            QVERIFY(answer.head.contains(QLatin1String("application/problem+json")));
        }
    }

    void itIsReadOnly()
    {
        Served served;
        served.show(Level::Healthy);
        for (const char* method : {"POST", "PUT", "DELETE", "PATCH"}) {
            const Answer answer = served.request(method, "/healthz", "Content-Length: 0\r\n");
            QCOMPARE(answer.status, 405);
            QVERIFY(answer.head.contains(QLatin1String("Allow: GET, HEAD")));
        }
        const Answer head = served.request("HEAD", "/livez");
        QCOMPARE(head.status, 200);
        QVERIFY(head.body.isEmpty());
    }

    void hugeHeadersPathsAndBodiesAreRefused()
    {
        Served served;
        served.show(Level::Healthy);
        QCOMPARE(served.request("GET", "/livez", "X-Long: " + std::string(100'000, 'x') + "\r\n").status / 100, 4);
        QCOMPARE(served.get("/" + std::string(100'000, 'x')).status / 100, 4);
        const Answer body = served.request("POST", "/healthz", "Content-Length: 1000000000\r\n");
        QCOMPARE(body.status / 100, 4);
        QCOMPARE(served.get("/livez").status, 200);
    }

    void garbageDoesNoHarm()
    {
        Served served;
        served.show(Level::Healthy);
        for (const std::string& garbage :
            {std::string("\r\n\r\n"), std::string("GET\r\n\r\n"), std::string(1000, '\0') + "\r\n\r\n",
                std::string("\x16\x03\x01\x02\r\n\r\n"), std::string("GET /livez HTTP/9.9\r\n\r\n")}) {
            Client client(served.port());
            QVERIFY(client.isConnected());
            client.send(garbage);
        }
        QCOMPARE(served.get("/livez").status, 200);
    }

    void aFewSlowClientsDoNotKeepTheOthersOut()
    {
        Served served;
        served.show(Level::Healthy);
        std::vector<std::unique_ptr<Client>> slow;
        for (int i = 0; i < 4; ++i) {
            slow.push_back(std::make_unique<Client>(served.port()));
            slow.back()->send("GET /livez HTTP/1.1\r\nHost: loc");
        }
        QCOMPARE(served.get("/healthz").status, 200);
    }

    void manyClientsAtOnceAreAllServed()
    {
        Served served;
        served.show(Level::Healthy);
        std::atomic<int> served200{0};
        std::vector<std::thread> clients;
        for (int i = 0; i < 8; ++i) {
            clients.emplace_back([&] {
                for (int k = 0; k < 20; ++k)
                    served200 += served.get(k % 2 == 0 ? "/metrics" : "/healthz").status == 200 ? 1 : 0;
            });
        }
        for (int i = 0; i < 200; ++i)
            served.show(Level::Healthy);
        for (std::thread& client : clients)
            client.join();
        QCOMPARE(served200.load(), 160);
    }
};

QTEST_GUILESS_MAIN(EndpointsTest)
#include "tst_endpoints.moc"
