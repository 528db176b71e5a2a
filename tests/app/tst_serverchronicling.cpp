// SPDX-License-Identifier: GPL-3.0-or-later
// The past that a Prometheus server kept, told as a chronicle.
#include "app/serverchronicling.h"
#include "health/promql.h"
#include "support/builders.h"

#include <QTest>

#include <cmath>

using namespace dwcp;
using namespace std::chrono_literals;

namespace {

constexpr Duration window = 2h;
constexpr WallTime begin = testStart;
constexpr WallTime end = testStart + window;

/** Two nodes behind a server and one that is asked directly. */
Configuration behindServer()
{
    PromqlScope scope;
    Configuration configuration = fleetOf(loadProfile(), 1);
    configuration.profiles.push_back(std::make_shared<const Profile>(
        throughPrometheus(*configuration.profiles.front(), scope, "plain@prometheus-1").value()));
    for (const char* node : {"a:1", "b:1"}) {
        Target target;
        target.node = node;
        target.url = promqlTargetUrl("http://server:9090", scope, node);
        target.profile = "plain@prometheus-1";
        configuration.targets.push_back(target);
    }
    return configuration;
}

/** "a:1" is loaded beyond its critical limit for half an hour; "b:1" cannot be scraped for the last half hour. */
class Kept {
public:
    Result<RangeMatrix> operator()(const std::string& server, const std::string& query, const RangeSpan& span,
        const std::string& label, const std::shared_ptr<const Access>&)
    {
        asked.push_back(span);
        if (server != "http://server:9090" || label != "instance" || query.find("load") == std::string::npos)
            return Error{"asked for something else", server};
        RangeMatrix matrix;
        RangeTrack load{"load", {}};
        RangeTrack up{std::string(promqlUpRule), {}};
        RangeTrack other{"load", {}};
        RangeTrack otherUp{std::string(promqlUpRule), {}};
        for (WallTime at = span.from; at <= span.to; at += span.step) {
            load.values.emplace_back(at, at >= begin + 30min && at < begin + 1h ? 25 : 3);
            up.values.emplace_back(at, 1);
            other.values.emplace_back(at, 4);
            otherUp.values.emplace_back(at, at < begin + 90min ? 1 : 0);
        }
        matrix["a:1"] = {load, up};
        matrix["b:1"] = {other, otherUp};
        return matrix;
    }
    std::vector<RangeSpan> asked;
};

ChronicleWish wishOf()
{
    ChronicleWish wish;
    wish.journal = "http://server:9090";
    wish.program = "test";
    wish.selection = ReportSelection::read("").value();
    wish.from = begin;
    wish.to = end;
    return wish;
}

const ComponentAccount* componentOf(const Chronicle& chronicle, const std::string& node)
{
    for (const ComponentAccount& component : chronicle.components) {
        if (chronicle.nodes[component.node].name == node)
            return &component;
    }
    return nullptr;
}

double minutesAt(const ComponentAccount& component, Level level)
{
    return std::chrono::duration<double, std::ratio<60>>(component.times[static_cast<std::size_t>(level)]).count();
}

} // namespace

class TestServerChronicling : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void levelsAreThoseOfTheTime()
    {
        auto kept = std::make_shared<Kept>();
        const auto chronicle =
            chronicleOfServer(behindServer(), wishOf(), [kept](const auto&... what) { return (*kept)(what...); });
        QVERIFY(chronicle);
        QCOMPARE(chronicle->nodes.size(), std::size_t(2)); // the third is not behind the server
        const ComponentAccount* loaded = componentOf(*chronicle, "a:1");
        const ComponentAccount* gone = componentOf(*chronicle, "b:1");
        QVERIFY(loaded && gone);
        QVERIFY(std::abs(minutesAt(*loaded, Level::Critical) - 30) < 1);
        QVERIFY(std::abs(minutesAt(*loaded, Level::Healthy) - 90) < 1);
        QVERIFY(loaded->level == Level::Healthy);
        QVERIFY(std::abs(minutesAt(*gone, Level::Failed) - 30) < 1);
        QVERIFY(gone->level == Level::Failed);
        QVERIFY(chronicle->origin.runs.front().problem.find("breakers are not known") != std::string::npos);
        QCOMPARE(chronicle->origin.journal, std::string("http://server:9090 (Prometheus)"));
        QVERIFY(chronicle->origin.to <= end && end - chronicle->origin.to <= 5s);
        QVERIFY(!loaded->metrics.empty());
        QCOMPARE(loaded->metrics.front().max, 25.0);
        QCOMPARE(loaded->metrics.front().min, 3.0);
    }

    void aServerIsAskedForFewLongStretches()
    {
        auto kept = std::make_shared<Kept>();
        QVERIFY(chronicleOfServer(behindServer(), wishOf(), [kept](const auto&... what) { return (*kept)(what...); }));
        QVERIFY(kept->asked.size() <= 8);
        for (const RangeSpan& span : kept->asked) {
            QVERIFY(span.step == 5s);
            QVERIFY(span.to <= end && (span.to - span.from) / span.step <= 11'000);
        }
    }

    void longWindowsAreLookedAtInCoarserSteps()
    {
        QVERIFY(stepFor(10min) == 5s);
        QVERIFY(stepFor(24h) == 24s);
        QVERIFY(stepFor(24h * 30) == 720s);
    }

    void aServerThatRefusesIsOneError()
    {
        const auto chronicle = chronicleOfServer(behindServer(), wishOf(), [](const auto& server, const auto&...) {
            return Result<RangeMatrix>(Error{"cannot be asked", server});
        });
        QVERIFY(!chronicle);
        QCOMPARE(chronicle.error().message(), std::string("http://server:9090: cannot be asked"));
        const auto none = chronicleOfServer(fleetOf(loadProfile(), 2), wishOf(), {});
        QVERIFY(!none);
        QVERIFY(none.error().text.find("[[prometheus]]") != std::string::npos);
    }

    void answersAreReadStrictly_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("problem");
        QTest::newRow("a page") << QByteArray("<html>") << "no JSON";
        QTest::newRow("a list") << QByteArray("[]") << "no JSON object";
        QTest::newRow("refused") << QByteArray(R"({"status":"error","error":"parse\nerror"})") << "parse error";
        QTest::newRow("a vector") << QByteArray(R"({"status":"success","data":{"resultType":"vector","result":[]}})")
                                  << "no matrix";
        QTest::newRow("no result") << QByteArray(R"({"status":"success","data":{"resultType":"matrix"}})")
                                   << "no matrix";
    }
    void answersAreReadStrictly()
    {
        QFETCH(QByteArray, body);
        QFETCH(QString, problem);
        const auto matrix = readRange(body, "instance");
        QVERIFY(!matrix);
        QVERIFY2(QString::fromStdString(matrix.error().text).contains(problem), matrix.error().text.c_str());
    }

    void aSecretThatCannotBeReadIsNamed()
    {
        auto access = std::make_shared<Access>();
        access->bearerTokenFile = "/nowhere/token";
        const auto matrix = fetchRange("http://127.0.0.1:1", "up", {testStart, testStart + 1s, 1s}, "instance", access);
        QVERIFY(!matrix);
        QVERIFY2(
            matrix.error().message().find("/nowhere/token") != std::string::npos, matrix.error().message().c_str());
    }

    void anAnswerIsByNodeAndRule()
    {
        const auto matrix = readRange(R"({"status":"success","data":{"resultType":"matrix","result":[
            {"metric":{"instance":"a:1","rule":"load"},"values":[[1700000000.25,"3"],[1700000005,"NaN"],["x"],[1e300,"4"],[-1e18,"4"],7]},
            {"metric":{"instance":"a:1"},"values":[[1,"2"]]}, 5]}})",
            "instance");
        QVERIFY(matrix);
        QCOMPARE(matrix->size(), std::size_t(1));
        const auto& tracks = matrix->at("a:1");
        QCOMPARE(tracks.size(), std::size_t(1));
        QCOMPARE(tracks[0].values.size(), std::size_t(2));
        QCOMPARE(tracks[0].values[0].first, WallTime(1'700'000'000'250ms));
        QCOMPARE(tracks[0].values[0].second, 3.0);
        QVERIFY(std::isnan(tracks[0].values[1].second));
    }
};

QTEST_GUILESS_MAIN(TestServerChronicling)
#include "tst_serverchronicling.moc"
