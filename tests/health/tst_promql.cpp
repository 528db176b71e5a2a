// SPDX-License-Identifier: GPL-3.0-or-later
#include "health/promql.h"

#include "health/configurationreader.h"
#include "support/pagereader.h"

#include <QTest>

using namespace dwcp;
using namespace std::chrono_literals;

namespace {

QString promql(const std::string& source, PromqlScope scope = {})
{
    const auto text = promqlFor(source, scope);
    return QString::fromStdString(text ? *text : text.error().message());
}

Profile shipped(const std::string& name)
{
    const auto profile =
        readProfile(PageReader::file(std::string(DWCP_SOURCE_DIR) + "/resources/profiles/" + name + ".toml"), name);
    return *profile;
}

/** A configuration with one server, which knows these nodes. */
Result<Configuration> read(const std::string& table, std::vector<std::string> nodes = {"a:1", "b c"})
{
    ConfigurationPorts world;
    world.profileText = [](const std::string& name) -> Result<std::string> {
        return PageReader::file(std::string(DWCP_SOURCE_DIR) + "/resources/profiles/" + name + ".toml");
    };
    world.prometheusNodes = [nodes = std::move(nodes)](const std::string& url, const PromqlScope&,
                                const std::shared_ptr<const Access>&) -> Result<std::vector<std::string>> {
        if (url == "http://gone:9090")
            return Error{"connection refused", url};
        return nodes;
    };
    return readConfiguration("profiles = [\"etcd\"]\n[[prometheus]]\n" + table, "watch.toml", world);
}

QString problem(const std::string& table, std::vector<std::string> nodes = {"a:1"})
{
    const auto configuration = read(table, std::move(nodes));
    return configuration ? QStringLiteral("no problem") : QString::fromStdString(configuration.error().message());
}

} // namespace

class PromqlTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyAggregationAlsoGoesByTheNode_data()
    {
        QTest::addColumn<QString>("source");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char* source, const char* expected) {
            QTest::newRow(source) << QString::fromLatin1(source) << QString::fromLatin1(expected);
        };
        row("up", "sum by (instance) (up)");
        row("m{a=\"x\",b!~\"y|z\"}", "sum by (instance) (m{a=\"x\",b!~\"y|z\"})");
        row("sum(m)", "sum by (instance) (m)");
        row("max by (peer) (m)", "sum by (instance) (max by (instance, peer) (m))");
        row("avg(sum without (mode) (m))", "avg by (instance) (sum without (mode) (m))");
        row("rate(m)", "sum by (instance) (rate(m[60s]))");
        row("increase(m)", "sum by (instance) ((increase(m[60s]) * 0.5))");
        row("min(a) - max(b)", "(min by (instance) (a) - max by (instance) (b))");
        row("a / count(b)", "sum by (instance) ((a / on (instance) group_left () count by (instance) (b)))");
        row("count(b) / a", "sum by (instance) ((count by (instance) (b) / on (instance) group_right () a))");
        row("a / b", "sum by (instance) ((a / b))");
        row("time() - a", "sum by (instance) ((time() - a))");
        row("2 * min(a)", "(2 * min by (instance) (a))");
        row("histogram_quantile(0.99, sum by (le) (rate(b_bucket)))",
            "histogram_quantile(0.99, sum by (instance, le) (rate(b_bucket[60s])))");
        row("sum(a) or vector(0)", "(sum by (instance) (a) or (0 + 0 * max by (instance) (up)))");
        row("a or sum(b)", "(sum by (instance) (a) or sum by (instance) (b))");
        row("max(abs(a))", "max by (instance) (abs(a))");
        row("clamp_min(sum(a), 1)", "clamp_min(sum by (instance) (a), 1)");
        row("sum(a) / (sum(b) > 0)", "(sum by (instance) (a) / (sum by (instance) (b) > 0))");
        row("-sum(a)", "(-sum by (instance) (a))");
        row("3", "(3 + 0 * max by (instance) (up))");
    }
    void everyAggregationAlsoGoesByTheNode()
    {
        QFETCH(QString, source);
        QFETCH(QString, expected);
        QCOMPARE(promql(source.toStdString()), expected);
    }

    void theScopeIsInEverySelector()
    {
        const PromqlScope scope{"node", "job=\"etcd\"", 2min, 30s};
        QCOMPARE(promql("sum(rate(a{x=\"1\"}))", scope),
            QStringLiteral("sum by (node) (rate(a{job=\"etcd\",x=\"1\"}[120s]))"));
        QCOMPARE(QString::fromStdString(promqlNodes(scope)),
            QStringLiteral("label_replace(max by (node) (up{job=\"etcd\"}), \"rule\", \"up\", \"\", \"\")"));
    }

    void whatIsNoExpressionIsToldWithItsColumn() { QVERIFY(promql("sum(").contains(QStringLiteral("column"))); }

    void allShippedProfilesOfPagesCanBeTranslated()
    {
        for (const char* name : {"dwcp", "etcd", "haproxy", "nats", "node", "prometheus", "redis"}) {
            const Profile profile = shipped(name);
            const auto through = throughPrometheus(profile, {}, "x");
            const bool hasPages =
                std::ranges::any_of(profile.checks, [](const CheckSpec& check) { return check.type == "prometheus"; });
            QCOMPARE(bool(through), hasPages);
            if (!hasPages)
                continue;
            QCOMPARE(through->checks.front().id, std::string("main"));
            for (const LayerSpec& layer : through->layers) {
                const CheckSpec* check = through->check(layer.check);
                QVERIFY(check && check->type == promqlCheckType);
                QVERIFY(check->prefix.size() < 16'000); // what VictoriaMetrics takes
            }
        }
    }

    void aConfigurationWatchesAllNodesOfAServer()
    {
        const auto configuration = read("url = \"http://prom:9090\"\nprofile = \"etcd\"\nregion = \"fra\"\n");
        QVERIFY2(configuration, configuration ? "" : configuration.error().message().c_str());
        QCOMPARE(configuration->targets.size(), std::size_t(2));
        QCOMPARE(configuration->targets[0].node, std::string("a:1"));
        QCOMPARE(configuration->targets[0].url, std::string("http://prom:9090?instance=a:1"));
        QCOMPARE(configuration->targets[1].url, std::string("http://prom:9090?instance=b%20c"));
        QCOMPARE(configuration->targets[1].region, std::string("fra"));
        const Profile* profile = configuration->profile(configuration->targets[0].profile);
        QVERIFY(profile && profile->checks.front().type == promqlCheckType);
    }

    void whatIsWrongIsToldInOneLine()
    {
        QVERIFY(problem("profile = \"etcd\"\n").contains(QStringLiteral("url")));
        QVERIFY(
            problem("url = \"http://p:9090\"\nprofile = \"none\"\n").contains(QStringLiteral("no profile \"none\"")));
        QVERIFY(problem("url = \"http://gone:9090\"\nprofile = \"etcd\"\n").contains(QStringLiteral("refused")));
        QVERIFY(problem("url = \"tcp://p:9090\"\nprofile = \"etcd\"\n").contains(QStringLiteral("http://host:port")));
        QVERIFY(problem("url = \"http://p:9090\"\nprofile = \"etcd\"\nnode_label = \"a-b\"\n")
                    .contains(QStringLiteral("no name of a label")));
        QVERIFY(problem("url = \"http://p:9090\"\nprofile = \"etcd\"\nmatch = \"job=\\\"x\\\"\"\n", {})
                    .contains(QStringLiteral("no target")));
        QVERIFY(
            problem("url = \"http://p:9090\"\nprofile = \"etcd\"\ncolour = 1\n").contains(QStringLiteral("colour")));
    }
};

QTEST_GUILESS_MAIN(PromqlTest)
#include "tst_promql.moc"
