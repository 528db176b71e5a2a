// SPDX-License-Identifier: GPL-3.0-or-later
#include "health/alertpolicyreader.h"
#include "health/configurationreader.h"
#include "health/labelmatching.h"

#include <QFile>
#include <QProcess>
#include <QTest>

#include <algorithm>
#include <set>

using namespace dwcp;
using namespace std::chrono_literals;

namespace {

const std::string rulesFolder = std::string(DWCP_SOURCE_DIR) + "/resources/rules/";

std::string fileText(const std::string& path)
{
    QFile file(QString::fromStdString(path));
    return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string();
}

AlertPolicy shipped()
{
    return readAlertRules(fileText(rulesFolder + "default.toml"), "default.toml").value();
}

const AlertRule& ruleOfId(const AlertPolicy& policy, const std::string& id)
{
    return *std::ranges::find(policy.rules, id, &AlertRule::id);
}

QString complaint(const std::string& toml)
{
    const auto policy = readAlertRules(toml, "my.toml");
    return policy ? QString() : QString::fromStdString(policy.error().message());
}

/** Reads a configuration whose [alerts] is this. */
Result<Configuration> configured(const std::string& alerts)
{
    ConfigurationPorts ports;
    ports.shippedProfiles = {"dwcp", "etcd", "nats", "node", "haproxy", "redis", "prometheus"};
    ports.profileText = [](const std::string& name) -> Result<std::string> {
        return fileText(std::string(DWCP_SOURCE_DIR) + "/resources/profiles/" + name + ".toml");
    };
    ports.shippedAlerts = std::make_shared<const AlertPolicy>(shipped());
    return readConfiguration("[[targets]]\nurl = \"http://127.0.0.1:1\"\n" + alerts, "/etc/dwcp/my.toml", ports);
}

QString configurationComplaint(const std::string& alerts)
{
    const auto configuration = configured(alerts);
    return configuration ? QString() : QString::fromStdString(configuration.error().message());
}

} // namespace

class AlertPolicyTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    // What is shipped.

    void theDefaultsOfTheServicesAreShipped()
    {
        const AlertPolicy policy = shipped();
        const auto limits = [&policy](const char* id) { return ruleOfId(policy, id).limits; };
        using Limits = decltype(AlertRule::limits);
        QCOMPARE(limits("error_rate"), (Limits{std::nullopt, 0.05, 0.1, 0.2}));
        QCOMPARE(limits("response_time"), (Limits{std::nullopt, 1.0, 2.0, std::nullopt}));
        QCOMPARE(limits("memory"), (Limits{std::nullopt, 0.72, 0.9, 0.97}));
        QCOMPARE(limits("cpu"), (Limits{std::nullopt, 0.64, 0.8, 0.96}));
        QCOMPARE(limits("connections"), (Limits{std::nullopt, 800.0, 1000.0, std::nullopt}));
    }

    void everyShippedRuleNamesAMetricThatAShippedProfileHas()
    {
        std::set<std::string> metrics{"", "score", "availability", "check_duration"};
        const auto configuration = configured({});
        for (const auto& profile : configuration->profiles) {
            for (const LayerSpec& layer : profile->layers) {
                for (const FacetSpec& facet : layer.facets) {
                    for (const MetricRule& rule : facet.rules)
                        metrics.insert(rule.id);
                }
            }
        }
        for (const AlertRule& rule : shipped().rules)
            QVERIFY2(metrics.contains(rule.metric), rule.id.c_str());
    }

    void promtoolIsContentWithTheRuleFileForPrometheus()
    {
        QProcess promtool;
        promtool.setProcessChannelMode(QProcess::MergedChannels);
        promtool.start(QStringLiteral("promtool"),
            {QStringLiteral("check"), QStringLiteral("rules"), QString::fromStdString(rulesFolder + "dwcp.yml")});
        QVERIFY2(promtool.waitForStarted() && promtool.waitForFinished(-1), "install the package prometheus");
        const QString said = QString::fromUtf8(promtool.readAll());
        QVERIFY2(
            promtool.exitCode() == 0 && said.contains(QStringLiteral("SUCCESS: 10 rules found")), qPrintable(said));
    }

    // What a configuration may say.

    void aConfigurationStartsFromTheShippedRules()
    {
        const auto isShipped = [](const AlertRule& rule) { return rule.profile.empty(); };
        const auto plain = configured({});
        QCOMPARE(std::size_t(std::ranges::count_if(plain->alerts->rules, isShipped)), shipped().rules.size());
        const auto changed =
            configured("[[alerts.rule]]\nid = \"cpu\"\nkind = \"threshold\"\nmetric = \"cpu_used\"\nerror = 0.5\n"
                       "[alerts]\ndisable = [\"memory\"]\n");
        QVERIFY2(changed.ok(), changed.ok() ? "" : changed.error().message().c_str());
        QCOMPARE(changed->alerts->rules.size(), plain->alerts->rules.size() - 1);
        QCOMPARE(ruleOfId(*changed->alerts, "cpu").limits[2], std::optional(0.5));
    }

    void profilesBringRulesOfTheirOwn()
    {
        const auto configuration = configured({});
        QVERIFY2(configuration.ok(), configuration.ok() ? "" : configuration.error().message().c_str());
        const AlertRule& rule = ruleOfId(*configuration->alerts, "disk_fills");
        QCOMPARE(rule.profile, std::string("node"));
        QCOMPARE(rule.kind, AlertKind::Rate);
        QVERIFY(configured("[alerts]\ndisable = [\"disk_fills\"]\n").ok());
        const auto own = configured("[alerts]\nshipped = false\n");
        QVERIFY(std::ranges::all_of(own->alerts->rules, [](const AlertRule& one) { return !one.profile.empty(); }));
        QCOMPARE(own->alerts->rules.size(), configuration->alerts->rules.size() - shipped().rules.size());
    }

    void rulesAreNotReplacedByAProfile()
    {
        AlertPolicy policy = shipped();
        AlertRule rule;
        rule.id = "cpu";
        rule.profile = "mine";
        const auto error = addProfileAlerts(policy, {rule});
        QVERIFY(error.has_value());
        QCOMPARE(error->message(),
            std::string("the alert \"cpu\" of the profile \"mine\" is called like one that is shipped"));
        rule.id = "other";
        QVERIFY(!addProfileAlerts(policy, {rule}).has_value());
        QVERIFY(addProfileAlerts(policy, {rule}).has_value());
    }

    void aRuleOfABudgetNamesOneThatIsThere()
    {
        const std::string rule =
            "[[alerts.rule]]\nid = \"a\"\nkind = \"burn\"\nscope = \"budget\"\nbudget = \"reads\"\n";
        QVERIFY(configurationComplaint(rule).contains(QStringLiteral("there is no objective \"reads\"")));
        const auto configuration = configured(rule + "[[objective]]\nname = \"reads\"\n");
        QVERIFY2(configuration.ok(), configuration.ok() ? "" : configuration.error().message().c_str());
        const AlertRule& read = ruleOfId(*configuration->alerts, "a");
        QCOMPARE(read.page, std::optional(AlertLevel::Critical));
        QCOMPARE(read.ticket, std::optional(AlertLevel::Warning));
        QCOMPARE(read.loudest(), AlertLevel::Critical);
    }

    void receiversTakeTheCommonDefaultsAndTheirOwn()
    {
        const auto configuration = configured("[alerts]\n"
                                              "cooldown = \"60s\"\n"
                                              "group_by = [\"node\"]\n"
                                              "[[alerts.receiver]]\n"
                                              "name = \"ops\"\n"
                                              "type = \"webhook\"\n"
                                              "url = \"https://hooks.example.org/x\"\n"
                                              "secret_file = \"hook.key\"\n"
                                              "min_severity = \"error\"\n"
                                              "matchers = ['region=~\"fra|ams\"']\n"
                                              "[[alerts.receiver]]\n"
                                              "name = \"am\"\n"
                                              "type = \"alertmanager\"\n"
                                              "url = [\"http://127.0.0.1:9093\", \"http://127.0.0.1:9094\"]\n");
        QVERIFY2(configuration.ok(), configuration.ok() ? "" : configuration.error().message().c_str());
        const Receiver& hook = configuration->alerts->receivers[0];
        QCOMPARE(hook.cooldown, Duration(60s));
        QCOMPARE(hook.secretFile, std::string("/etc/dwcp/hook.key"));
        QCOMPARE(hook.least, AlertLevel::Error);
        QCOMPARE(hook.groupBy, std::vector<std::string>{"node"});
        const Receiver& peers = configuration->alerts->receivers[1];
        QCOMPARE(peers.urls.size(), std::size_t(2));
        QCOMPARE(peers.cooldown, Duration{});
        QCOMPARE(peers.repeat, Duration(1min));
    }

    void mistakesAreToldWithTheirPlace_data()
    {
        QTest::addColumn<QString>("toml");
        QTest::addColumn<QString>("told");
        const auto add = [](const char* name, const char* toml, const char* told) {
            QTest::newRow(name) << QString::fromUtf8(toml) << QString::fromUtf8(told);
        };
        add("no kind", "[[rule]]\nid = \"a\"\n", "rule.kind: is missing");
        add("no limit", "[[rule]]\nid = \"a\"\nkind = \"threshold\"\nmetric = \"x\"\n", "names no limit");
        add("limits in a muddle",
            "[[rule]]\nid = \"a\"\nkind = \"threshold\"\nmetric = \"x\"\nwarning = 2\nerror = 1\n",
            "a louder limit lies before a quieter one");
        add("no metric", "[[rule]]\nid = \"a\"\nkind = \"rate\"\nwarning = 2\n", "rule.metric: is missing");
        add("bad severity", "[[rule]]\nid = \"a\"\nkind = \"breaker\"\nseverity = \"loud\"\n",
            "is none of info, warning");
        add("confidence", "[[rule]]\nid = \"a\"\nkind = \"forecast\"\nmetric = \"x\"\nconfidence = 2\n",
            "must be above 0 and at most 1");
        add("objective", "[[rule]]\nid = \"a\"\nkind = \"burn\"\nwarning = 6\nobjective = 1\n", "between 0 and 1");
        add("scope", "[[rule]]\nid = \"a\"\nkind = \"breaker\"\nscope = \"node\"\n", "are about components");
        add("quorum", "[[rule]]\nid = \"a\"\nkind = \"quorum\"\nscope = \"node\"\nwarning = 1\n",
            "a quorum is the system's");
        add("twice", "[[rule]]\nid = \"a\"\nkind = \"breaker\"\n[[rule]]\nid = \"a\"\nkind = \"breaker\"\n",
            "is there twice");
        add("label", "[[rule]]\nid = \"a\"\nkind = \"breaker\"\nlabels = { \"1x\" = \"y\" }\n",
            "is not the name of a label");
        add("unknown key", "[[rule]]\nid = \"a\"\nkind = \"breaker\"\nform = \"5m\"\n",
            "unknown key; did you mean \"for\"?");
        add("matcher", "[[inhibit]]\nsource = ['x']\ntarget = ['y=\"z\"']\n", "a matcher is written as in");
        add("regex", "[[inhibit]]\nsource = ['x=~\"(\"']\ntarget = ['y=\"z\"']\n", "is not a regular expression");
        add("burn of a node", "[[rule]]\nid = \"a\"\nkind = \"burn\"\nscope = \"node\"\nwarning = 6\n",
            "a budget is an objective's, a component's or the system's");
        add("budget that rises", "[[rule]]\nid = \"a\"\nkind = \"breaker\"\nscope = \"budget\"\n", "that it burns");
        add("limits of a budget", "[[rule]]\nid = \"a\"\nkind = \"burn\"\nscope = \"budget\"\nwarning = 6\n",
            "rule.warning: unknown key");
        add("runbook", "[[rule]]\nid = \"a\"\nkind = \"breaker\"\nrunbook = \"file:///x\"\n", "http or https");
    }

    void mistakesAreToldWithTheirPlace()
    {
        QFETCH(QString, toml);
        QFETCH(QString, told);
        const QString said = complaint(toml.toStdString());
        QVERIFY2(said.startsWith(QStringLiteral("my.toml:")) && said.contains(told), qPrintable(said));
    }

    void secretsAndWrongWaysAreRefused_data()
    {
        QTest::addColumn<QString>("toml");
        QTest::addColumn<QString>("told");
        const auto add = [](const char* name, const char* toml, const char* told) {
            QTest::newRow(name) << QString::fromUtf8("[[alerts.receiver]]\nname = \"a\"\n") + QString::fromUtf8(toml)
                                << QString::fromUtf8(told);
        };
        add("secret", "type = \"webhook\"\nurl = \"http://h\"\nsecret = \"x\"\n", "secret_file");
        add("token", "type = \"webhook\"\nurl = \"http://h\"\nbearer_token = \"x\"\n", "bearer_token_file");
        add("password", "type = \"webhook\"\nurl = \"http://h\"\npassword = \"x\"\n", "password_file");
        add("no url", "type = \"alertmanager\"\n", "url: is missing");
        add("two urls", "type = \"webhook\"\nurl = [\"http://a\", \"http://b\"]\n", "a webhook has one address");
        add("wrong scheme", "type = \"webhook\"\nurl = \"ftp://h\"\n", "is no address for this type");
        add("mail without to", "type = \"email\"\nurl = \"smtp://h:25\"\nfrom = \"a@b\"\n", "e-mail needs url");
        add("no command", "type = \"command\"\n", "command: is missing");
        add("key alone", "type = \"webhook\"\nurl = \"https://h\"\nkey_file = \"k\"\n", "cert_file: is missing");
    }

    void secretsAndWrongWaysAreRefused()
    {
        QFETCH(QString, toml);
        QFETCH(QString, told);
        const QString said = configurationComplaint(toml.toStdString());
        QVERIFY2(said.contains(told), qPrintable(said));
    }

    // Matchers.

    void matchersAreReadAndWritten_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("written");
        QTest::newRow("equal") << QStringLiteral("a=\"b\"") << QStringLiteral("a=\"b\"");
        QTest::newRow("bare") << QStringLiteral("a=b c") << QStringLiteral("a=\"b c\"");
        QTest::newRow("spaces") << QStringLiteral(" a =~ \"b|c\" ") << QStringLiteral("a=~\"b|c\"");
        QTest::newRow("not") << QStringLiteral("a!=b") << QStringLiteral("a!=\"b\"");
        QTest::newRow("not regex") << QStringLiteral("a!~b") << QStringLiteral("a!~\"b\"");
        QTest::newRow("escapes") << QStringLiteral("a=\"x\\\"y\\\\z\\n\"") << QStringLiteral("a=\"x\\\"y\\\\z\\n\"");
        QTest::newRow("empty") << QStringLiteral("a=") << QStringLiteral("a=\"\"");
    }

    void matchersAreReadAndWritten()
    {
        QFETCH(QString, text);
        QFETCH(QString, written);
        const auto matcher = parseLabelMatcher(text.toStdString());
        QVERIFY(matcher.ok());
        QCOMPARE(QString::fromStdString(labelMatcherText(*matcher)), written);
        QCOMPARE(*parseLabelMatcher(labelMatcherText(*matcher)), *matcher);
    }

    void whatIsNoMatcherIsRefused()
    {
        for (const char* text : {"", "a", "=b", "1a=b", "a\"=b", "a=\"b", "a=\"b\"c", "a~b"})
            QVERIFY2(!parseLabelMatcher(text).ok(), text);
    }
};

QTEST_GUILESS_MAIN(AlertPolicyTest)
#include "tst_alertpolicy.moc"
