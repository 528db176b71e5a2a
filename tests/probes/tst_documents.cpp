// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef Q_MOC_RUN // moc of Qt 6.4 cannot read <concepts>
#include "probes/healthdocument.h"
#include "probes/jsonseries.h"
#include "support/proberbench.h"
#include "support/scriptedserver.h"
#endif

#include <QTest>

using namespace dwcp;

namespace {

std::string printedSeries(std::vector<SeriesValue> series)
{
    return printedReadings(LayoutKeeper().readings(std::move(series), nullptr));
}

QByteArray flat(const std::string& document, const std::string& prefix = {})
{
    auto series = flattenJson(document, prefix);
    return QByteArray::fromStdString(
        series ? printedSeries(std::move(series).value()) : "error: " + series.error().text);
}

QByteArray status(const std::string& document)
{
    auto read = readHealthDocument(document, {});
    if (!read)
        return QByteArray::fromStdString("error: " + read.error().text);
    const std::string level = read->level ? std::string(levelName(*read->level)) : "none";
    return QByteArray::fromStdString(level + "|" + read->text + "\n" + printedSeries(std::move(read.value().series)));
}

void row(const char* name, const std::string& document, const char* expected)
{
    QTest::newRow(name) << QByteArray::fromStdString(document) << QByteArray(expected);
}

ScriptedServer::Script reply(const std::string& code, const std::string& type, const std::string& body)
{
    return [=](Peer& peer, int) {
        while (!peer.request().empty() && peer.answer(body, code, type)) { }
    };
}

} // namespace

/** The checks of type json and health. */
class DocumentsTest : public QObject {
    Q_OBJECT

private slots:
    void flattens_data()
    {
        QTest::addColumn<QByteArray>("document");
        QTest::addColumn<QByteArray>("expected");
        row("leaves of all kinds", R"({"n":1,"f":-2.5e3,"t":true,"no":false,"s":"text","nothing":null})",
            "n 1\nf -2500\nt 1\nno 0\n");
        row("objects in objects", R"({"a":{"b-c":{"d e":7}},"f":1})", "a_b_c_d_e 7\nf 1\n");
        row("numbers in an array", R"({"a":[5,"x",6]})", "a{a=0} 5\na{a=2} 6\n");
        row("elements by name and by id", R"({"routes":[{"in":1,"name":"r1","out":{"x":2}},{"id":9,"in":3},{"in":4}]})",
            "routes_in{routes=r1} 1\nroutes_out_x{routes=r1} 2\nroutes_id{routes=9} 9\nroutes_in{routes=9} "
            "3\nroutes_in{routes=2} 4\n");
        row("a name beats an id", R"({"a":[{"name":"n","id":"i","v":1},{"id":"i","name":"n2","v":2}]})",
            "a_v{a=n} 1\na_v{a=n2} 2\n");
        row("a name elsewhere is none", R"({"name":"server","a":[{"sub":{"name":"x"},"v":1}]})", "a_v{a=0} 1\n");
        row("arrays in arrays", R"({"m":[[1,2],[3]]})", "m{m=0,m_=0} 1\nm{m=0,m_=1} 2\nm{m=1,m_=0} 3\n");
        row("elements of one name", R"({"a":[{"name":"x","v":1},{"name":"x","v":2}]})", "a_v{a=x} 1\n");
        row("an array at the top", R"([{"v":1}])", "v{index=0} 1\n");
        row("a number at the top", "42", "value 42\n");
        row("a digit first", R"({"2xx":3})", "_2xx 3\n");
        row("large numbers", R"({"a":18446744073709551615,"b":-9223372036854775808})",
            "a 1.844674407e+19\nb -9.223372037e+18\n");
        row("not JSON", "{\n\"a\":}",
            "error: parse error at line 2, column 5: syntax error while parsing value - unexpected '}'; expected '[', "
            "'{', or a literal");
        row("too deep", std::string(65, '['), "error: more than 64 levels");
    }

    void flattens()
    {
        QFETCH(QByteArray, document);
        QFETCH(QByteArray, expected);
        QCOMPARE(flat(document.toStdString()), expected);
    }

    void putsThePrefixFirst()
    {
        QCOMPARE(flat(R"({"connections":3,"cluster":{"port":1}})", "gnatsd_varz"),
            QByteArray("gnatsd_varz_connections 3\ngnatsd_varz_cluster_port 1\n"));
    }

    void boundsTheSeries()
    {
        std::string document = "[0";
        for (std::size_t i = 1; i < maxJsonSeries; ++i)
            document += ",0";
        QCOMPARE(flattenJson(document + "]", "")->size(), maxJsonSeries);
        QCOMPARE(flat(document + ",0]"), QByteArray("error: more than 10000 values"));
    }

    void readsStatuses_data()
    {
        QTest::addColumn<QByteArray>("document");
        QTest::addColumn<QByteArray>("expected");
        row("a component", R"({"component":"acp","healthy":false,"level":"degraded","last_check":"2026-03-18T14:32:08Z",
            "check_duration":0.25,"error_message":"quorum is thin\nmore","metrics":{"peers":2,"ok":true}})",
            "degraded|quorum is thin\nhealth_level{component=acp} 2\nhealth_check_duration_seconds{component=acp} "
            "0.25\n"
            "ok{component=acp} 1\npeers{component=acp} 2\n");
        row("nanoseconds of an older node", R"({"level":"healthy","check_duration":250000000})",
            "healthy|\nhealth_level 1\nhealth_check_duration_seconds 0.25\n");
        row("whole seconds", R"({"level":"healthy","check_duration":2})",
            "healthy|\nhealth_level 1\nhealth_check_duration_seconds 2\n");
        row("a system",
            R"({"overall":"critical","components":[{"component":"a","level":"healthy"},{"component":"b","healthy":false,"metrics":{"x":1}}]})",
            "critical|\nhealth_level 3\nhealth_level{component=a} 1\nhealth_level{component=b} 3\nx{component=b} 1\n");
        row("a system with an object and a map",
            R"({"overall":{"level":"failed","error_message":"gone"},"components":{"db":{"status":"UP"}}})",
            "failed|gone\nhealth_level 4\nhealth_level{component=db} 1\n");
        row("three states", R"({"status":"UNHEALTHY"})", "critical|\nhealth_level 3\n");
        row("etcd", R"({"health":"true","reason":""})", "healthy|\nhealth_level 1\n");
        row("etcd without a leader", R"({"health":"false","reason":"RAFT NO LEADER"})",
            "critical|RAFT NO LEADER\nhealth_level 3\n");
        row("a flag", R"({"healthy":true})", "healthy|\nhealth_level 1\n");
        row("a word nobody knows", R"({"status":"peculiar"})", "unknown|\nhealth_level 0\n");
        row("nothing said", R"({"x":1})", "none|\n");
        row("not JSON", "{",
            "error: parse error at line 1, column 2: syntax error while parsing object key - unexpected end of input; "
            "expected string literal");
    }

    void readsStatuses()
    {
        QFETCH(QByteArray, document);
        QFETCH(QByteArray, expected);
        QCOMPARE(status(document.toStdString()), expected);
    }

    void understandsWords()
    {
        for (const auto& [word, level] : {std::pair("HEALTHY", Level::Healthy), {"Degraded", Level::Degraded},
                 {"UNHEALTHY", Level::Critical}, {"failed", Level::Failed}, {"unknown", Level::Unknown},
                 {"pass", Level::Healthy}, {"warn", Level::Degraded}})
            QCOMPARE(levelOfWord(word), std::optional(level));
        QCOMPARE(levelOfWord("maybe"), std::nullopt);
    }

    void judgesHealthEndpoints_data()
    {
        QTest::addColumn<QByteArray>("code");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("expected");
        const auto add = [](const char* name, const char* code, const char* body, const char* expected) {
            QTest::newRow(name) << QByteArray(code) << QByteArray(body) << QByteArray(expected);
        };
        add("plain 200", "200 OK", "ok\n", "answered healthy");
        add("empty 200", "200 OK", "", "answered healthy");
        add("plain 503", "503 Service Unavailable", "no leader\nfor long", "answered critical no leader");
        add("503 with a kinder document", "503 Service Unavailable", R"({"level":"degraded"})", "answered critical");
        add("503 with a worse document", "503 Service Unavailable", R"({"level":"failed"})", "answered failed");
        add("a document", "200 OK", R"( {"level":"degraded","error_message":"slow"})", "answered degraded slow");
        add("not found", "404 Not Found", "", "http HTTP 404 Not Found");
        add("broken", "500 Broken", "", "http HTTP 500 Broken");
        add("a bad document", "200 OK", "{]", "unparseable");
    }

    void judgesHealthEndpoints()
    {
        QFETCH(QByteArray, code);
        QFETCH(QByteArray, body);
        QFETCH(QByteArray, expected);
        ScriptedServer server(reply(code.toStdString(), "text/plain", body.toStdString()));
        ProberBench bench;
        const CheckResult result = bench.ask(ProberBench::order(server.url(), "health"));
        std::string text;
        if (result.outcome == CheckOutcome::Answered)
            text = "answered " + std::string(levelName(result.verdict))
                + (result.verdictText.empty() ? "" : " " + result.verdictText);
        else
            text = result.outcome == CheckOutcome::HttpError ? "http " + result.error : "unparseable";
        QCOMPARE(QByteArray::fromStdString(text), expected);
    }

    void scrapesJson()
    {
        ScriptedServer server(
            reply("200 OK", "application/json", R"({"connections":3,"mem":1024,"subs":[{"id":"a","n":1}]})"));
        ProberBench bench;
        CheckOrder order = ProberBench::order(server.url() + "/varz", "json");
        order.spec.prefix = "gnatsd_varz";
        const CheckResult first = bench.ask(order);
        QCOMPARE(printedReadings(first.readings),
            std::string("gnatsd_varz_connections 3\ngnatsd_varz_mem 1024\ngnatsd_varz_subs_n{subs=a} 1\n"));
        QVERIFY(bench.ask(order).readings.layout == first.readings.layout);
        order.extraction = std::make_shared<Extraction>(Extraction{{"gnatsd_varz_mem"}});
        QCOMPARE(printedReadings(bench.ask(order).readings), std::string("gnatsd_varz_mem 1024\n"));
    }

    void saysThatADocumentIsNone()
    {
        ScriptedServer server(reply("200 OK", "application/json", "<html>"));
        ProberBench bench;
        const CheckResult result = bench.ask(ProberBench::order(server.url(), "json"));
        QCOMPARE(result.outcome, CheckOutcome::NotParseable);
        QVERIFY2(
            result.error.starts_with("not a JSON document: parse error at line 1, column 1: "), result.error.c_str());
    }
};

QTEST_GUILESS_MAIN(DocumentsTest)
#include "tst_documents.moc"
