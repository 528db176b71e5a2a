// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef Q_MOC_RUN // moc of Qt 6.4 cannot read <concepts>
#include "support/proberbench.h"
#include "support/scriptedserver.h"
#endif

#include <QTest>

using namespace dwcp;
using namespace std::chrono_literals;

namespace {

std::string series(const std::string& node, const std::string& rule, const std::string& value)
{
    return "{\"metric\":{\"instance\":\"" + node + "\",\"rule\":\"" + rule + "\"},\"value\":[1.5,\"" + value + "\"]}";
}

std::string vectorOf(const std::string& results)
{
    return "{\"status\":\"success\",\"data\":{\"resultType\":\"vector\",\"result\":[" + results + "]}}";
}

ScriptedServer::Script reply(const std::string& body, const std::string& status = "200 OK")
{
    return [=](Peer& peer, int) {
        while (!peer.request().empty() && peer.answer(body, status, "application/json")) { }
    };
}

CheckOrder orderFor(const ScriptedServer& server, const std::string& node)
{
    CheckOrder order = ProberBench::order(server.url() + "?instance=" + node, "promql");
    order.spec.prefix = "sum by (instance) (up)";
    return order;
}

} // namespace

/** The check of type promql. */
class PromqlProbeTest : public QObject {
    Q_OBJECT

private slots:
    void one_answer_serves_all_nodes()
    {
        std::atomic<int> asked{0};
        std::string path;
        ScriptedServer server([&](Peer& peer, int) {
            for (std::string request = peer.request(); !request.empty(); request = peer.request()) {
                ++asked;
                path = request.substr(0, request.find("\r\n"));
                peer.answer(vectorOf(series("a:1", "up", "1") + "," + series("a:1", "load", "0.5") + ","
                                + series("b", "load", "+Inf") + "," + series("b", "idle", "NaN")),
                    "200 OK", "application/json");
            }
        });
        ProberBench bench;
        const CheckResult a = bench.ask(orderFor(server, "a:1"));
        const CheckResult b = bench.ask(orderFor(server, "b"));
        QCOMPARE(a.outcome, CheckOutcome::Answered);
        QCOMPARE(a.verdict, Level::Healthy);
        QCOMPARE(printedReadings(a.readings),
            std::string("dwcp_rule{quantile=value,rule=up} 1\ndwcp_rule{quantile=value,rule=load} 0.5\n"));
        QCOMPARE(printedReadings(b.readings),
            std::string("dwcp_rule{quantile=value,rule=load} inf\ndwcp_rule{quantile=value,rule=idle} nan\n"));
        QCOMPARE(asked.load(), 1);
        QCOMPARE(path, std::string("GET /api/v1/query?query=sum%20by%20%28instance%29%20%28up%29 HTTP/1.1"));
    }

    void who_finds_a_query_under_way_waits_for_it()
    {
        std::atomic<int> asked{0};
        std::atomic<bool> mayAnswer{false};
        ScriptedServer server([&](Peer& peer, int) {
            while (!peer.request().empty()) {
                ++asked;
                mayAnswer.wait(false);
                peer.answer(
                    vectorOf(series("a", "load", "1") + "," + series("b", "load", "2")), "200 OK", "application/json");
            }
        });
        ProberBench bench;
        const CheckId first = bench.start(orderFor(server, "a"));
        const CheckId second = bench.start(orderFor(server, "b"));
        const CheckId third = bench.start(orderFor(server, "c"));
        bench.cancel(third);
        QCOMPARE(bench.wait(third).outcome, CheckOutcome::Cancelled);
        mayAnswer = true;
        mayAnswer.notify_all();
        QCOMPARE(printedReadings(bench.wait(first).readings), std::string("dwcp_rule{quantile=value,rule=load} 1\n"));
        QCOMPARE(printedReadings(bench.wait(second).readings), std::string("dwcp_rule{quantile=value,rule=load} 2\n"));
        QCOMPARE(asked.load(), 1);
    }

    void a_node_that_the_server_cannot_scrape_has_failed()
    {
        ScriptedServer server(reply(vectorOf(series("a", "up", "0"))));
        ProberBench bench;
        const CheckResult result = bench.ask(orderFor(server, "a"));
        QCOMPARE(result.outcome, CheckOutcome::Refused);
        QVERIFY(result.error.starts_with("down"));
    }

    void what_the_server_does_not_know_is_unknown_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("status");
        QTest::addColumn<QByteArray>("error");
        const auto row = [](const char* name, const std::string& body, const char* status, const char* error) {
            QTest::newRow(name) << QByteArray::fromStdString(body) << QByteArray(status) << QByteArray(error);
        };
        row("another node", vectorOf(series("z", "up", "1")), "200 OK", "no series with instance=\"a\"");
        row("no node", vectorOf(""), "200 OK", "no series with instance=\"a\"");
        row("bad query", R"({"status":"error","errorType":"bad_data","error":"parse error: x"})", "400 Bad Request",
            "refuses the query: parse error: x");
        row("no JSON", "<html>", "200 OK", "is this the HTTP API");
        row("no object", "[1]", "200 OK", "is this the HTTP API");
        row("no vector", R"({"status":"success","data":{"resultType":"scalar","result":[1,"2"]}})", "200 OK",
            "no vector");
        row("odd data", R"({"status":"success","data":[]})", "200 OK", "no vector");
        row("odd results", vectorOf(R"(1,{"metric":7,"value":[]},{"metric":{"instance":"a","rule":"x"}})"), "200 OK",
            "no series with");
        row("another page", "not here", "404 Not Found", "HTTP 404");
        row("too busy", "", "503 Service Unavailable", "HTTP 503");
    }
    void what_the_server_does_not_know_is_unknown()
    {
        QFETCH(QByteArray, body);
        QFETCH(QByteArray, status);
        QFETCH(QByteArray, error);
        ScriptedServer server(reply(body.toStdString(), status.toStdString()));
        ProberBench bench;
        const CheckResult result = bench.ask(orderFor(server, "a"));
        QCOMPARE(result.outcome, CheckOutcome::Answered);
        QCOMPARE(result.verdict, Level::Unknown);
        QVERIFY2(result.error.find(error.toStdString()) != std::string::npos, result.error.c_str());
        QVERIFY(result.readings.empty());
    }

    void a_server_that_is_not_there_or_says_nothing_leaves_the_node_unknown()
    {
        ProberBench bench;
        CheckOrder nobody = ProberBench::order("http://127.0.0.1:1?instance=a", "promql");
        nobody.spec.prefix = "up";
        const CheckResult gone = bench.ask(nobody);
        QCOMPARE(gone.outcome, CheckOutcome::Answered);
        QCOMPARE(gone.verdict, Level::Unknown);
        ScriptedServer silent([](Peer& peer, int) { peer.hold(); });
        CheckOrder patient = orderFor(silent, "a");
        patient.timeout = 300ms;
        const CheckResult late = bench.ask(patient);
        QCOMPARE(late.outcome, CheckOutcome::Answered);
        QCOMPARE(late.verdict, Level::Unknown);
        QVERIFY2(late.error.find("no answer in time") != std::string::npos, late.error.c_str());
    }

    void an_empty_node_lists_all_of_them()
    {
        ScriptedServer server(reply(vectorOf(series("a:1", "up", "1") + "," + series("b c", "up", "0"))));
        ProberBench bench;
        const CheckResult result = bench.ask(orderFor(server, ""));
        QCOMPARE(result.outcome, CheckOutcome::Answered);
        std::vector<std::string> nodes;
        for (const SeriesName& one : result.readings.layout->series)
            nodes.emplace_back(one.label("node"));
        std::ranges::sort(nodes);
        QCOMPARE(nodes, (std::vector<std::string>{"a:1", "b c"}));
    }

    void names_are_decoded()
    {
        ScriptedServer server(reply(vectorOf(series("b c", "load", "1"))));
        ProberBench bench;
        QCOMPARE(bench.ask(orderFor(server, "b%20c")).readings.values.size(), std::size_t(1));
        CheckOrder nameless = orderFor(server, "");
        nameless.url = server.url();
        QCOMPARE(bench.ask(nameless).outcome, CheckOutcome::Refused);
    }
};

QTEST_GUILESS_MAIN(PromqlProbeTest)
#include "tst_promql.moc"
