// SPDX-License-Identifier: GPL-3.0-or-later
#include "health/configurationreader.h"
#include "health/durationtext.h"
#include "support/pagereader.h"

#include <rapidcheck.h>

#include <QTest>

#include <map>

using namespace dwcp;
using namespace std::chrono_literals;

namespace {

/** A small profile that is right; a test replaces one line of it. */
const char* const rightProfile = R"(name = "mine"
recognise = ["mine_up"]
[[check]]
id = "main"
type = "prometheus"
[[layer]]
id = "acp"
code = "ACP"
name = "Consensus"
interval = "10s"
timeout = "2s"
[[layer.facet]]
id = "leader"
name = "Leader"
[[layer.facet.rule]]
id = "lag"
name = "Lag"
unit = "entries"
worse = "higher"
degraded = { enter = 10, leave = 5 }
critical = { enter = 100, leave = 50 }
ideal = 0
bound = 1000
source = "mine_lag"
)";

QString problemOf(std::string text, const std::string& line, const std::string& replacement)
{
    const std::size_t at = text.find(line);
    if (at == std::string::npos)
        return QStringLiteral("the line to replace is not there");
    text.replace(at, line.size(), replacement);
    const Result<Profile> profile = readProfile(text, "mine.toml");
    return profile ? QStringLiteral("no problem") : QString::fromStdString(profile.error().message());
}

/** The fenced blocks of a language in a Markdown text. */
std::vector<std::string> blocks(const std::string& markdown, const std::string& language)
{
    std::vector<std::string> found;
    const std::string fence = "```" + language + "\n";
    for (std::size_t at = markdown.find(fence); at != std::string::npos;) {
        const std::size_t start = at + fence.size();
        const std::size_t end = markdown.find("```", start);
        found.push_back(markdown.substr(start, end - start));
        at = markdown.find(fence, end + 4);
    }
    return found;
}

class ProfileReaderTest : public QObject {
    Q_OBJECT

private slots:
    void readsEveryKey()
    {
        const Result<Profile> read = readProfile(R"(
name = "full"
title = "All there is"
recognise = ["full_up", "full_info"]
[[check]]
id = "main"
type = "json"
path = "/varz"
prefix = "full"
body_limit = 1048576
[[check]]
id = "disk"
type = "command"
command = ["/usr/lib/nagios/plugins/check_disk", "-w", "10%"]
[[layer]]
id = "storage"
code = "STO"
name = "Storage"
interval = "1m30s"
timeout = "250ms"
timeout_strategy = "backoff"
critical_path = true
weight = 2.5
failure_threshold = 4
success_threshold = 3
check = "disk"
breaker = { max_failures = 7, reset_timeout = "30s", half_open_max = 2 }
[[layer.facet]]
id = "space"
name = "Space"
weight = 3
[[layer.facet.rule]]
id = "free"
name = "Free"
unit = "ratio"
worse = "lower"
degraded = { enter = 0.2, leave = 0.25 }
critical = { enter = 0.1, leave = 0.15 }
ideal = 1
bound = 0
weight = 2
source = ["free / size", "free_percent / 100"]
runbook = "https://example.org/space"
)",
            "full.toml");
        QVERIFY2(read.ok(), read ? "" : read.error().message().c_str());
        const Profile& profile = *read;
        QCOMPARE(profile.name, std::string("full"));
        QCOMPARE(profile.title, std::string("All there is"));
        QCOMPARE(profile.recognise, (std::vector<std::string>{"full_up", "full_info"}));
        QCOMPARE(profile.checks.size(), std::size_t(2));
        QCOMPARE(profile.checks[0].prefix, std::string("full"));
        QCOMPARE(profile.checks[0].path, std::string("/varz"));
        QCOMPARE(profile.checks[0].bodyLimit, std::uint64_t(1048576));
        QCOMPARE(profile.check("disk")->command.size(), std::size_t(3));
        QCOMPARE(profile.check("none"), nullptr);
        const LayerSpec& layer = profile.layers.at(0);
        QVERIFY(layer.interval == 90s && layer.timeout == 250ms);
        QVERIFY(layer.timeoutStrategy == TimeoutStrategy::Backoff && layer.criticalPath && layer.weight == 2.5);
        QCOMPARE(layer.failureThreshold, 4);
        QCOMPARE(layer.successThreshold, 3);
        QCOMPARE(layer.check, std::string("disk"));
        QVERIFY(layer.breaker.maxFailures == 7 && layer.breaker.resetTimeout == 30s && layer.breaker.halfOpenMax == 2);
        const FacetSpec& facet = layer.facets.at(0);
        QCOMPARE(facet.weight, 3.0);
        const MetricRule& rule = facet.rules.at(0);
        QVERIFY(rule.unit == Unit::Ratio && rule.polarity == Polarity::LowerIsWorse);
        QVERIFY(rule.degraded->enter == 0.2 && rule.degraded->leave == 0.25 && rule.critical->enter == 0.1);
        QVERIFY(rule.ideal == 1 && rule.bound == 0 && rule.weight == 2);
        QCOMPARE(rule.sources.size(), std::size_t(2));
        QCOMPARE(rule.sources[1].text(), std::string("free_percent / 100"));
        QCOMPARE(rule.runbook, std::string("https://example.org/space"));
    }

    void defaultsAreThoseOfTheSpecs()
    {
        const Profile profile = readProfile(rightProfile, "mine.toml").value();
        QCOMPARE(profile.title, std::string("mine"));
        QCOMPARE(profile.checks.at(0).path, std::string("/metrics"));
        QCOMPARE(profile.layers.at(0).failureThreshold, LayerSpec().failureThreshold);
        QCOMPARE(profile.layers.at(0).breaker.maxFailures, BreakerSpec().maxFailures);
        QCOMPARE(profile.layers.at(0).facets.at(0).rules.at(0).weight, 1.0);
    }

    void extractsWhatItsRulesRead()
    {
        std::string text = rightProfile;
        text +=
            "[[layer.facet.rule]]\nid = \"more\"\nname = \"More\"\nsource = [\"rate(b_total) / a\", \"mine_lag\"]\n";
        const Profile profile = readProfile(text, "mine.toml").value();
        QCOMPARE(profile.extraction("main").names, (std::vector<std::string>{"a", "b_total", "mine_lag", "mine_up"}));
        QCOMPARE(profile.extraction("other").names, std::vector<std::string>());
        QVERIFY(profile.extraction("main").wants("a") && !profile.extraction("main").wants("aa"));
        QVERIFY(Extraction().wants("anything"));
    }

    void saysWhatIsWrongAndWhere_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("replacement");
        QTest::addColumn<QString>("problem");
        const auto row = [](const char* line, const char* replacement, const char* problem) {
            QTest::newRow(replacement) << QString::fromUtf8(line) << QString::fromUtf8(replacement)
                                       << QString::fromUtf8(problem);
        };
        row("name = \"mine\"", "name = \"Mine\"",
            "mine.toml:1: name: \"Mine\" must be lower-case letters, digits, _ or -, beginning with a letter");
        row("name = \"mine\"", "nmae = \"mine\"",
            "mine.toml:1: name: is missing\nmine.toml:1: nmae: unknown key; did you mean \"name\"?");
        row("recognise = [\"mine_up\"]", "recognise = [7]",
            "mine.toml:2: recognise: must be a text in quotes\n"
            "mine.toml:2: recognise: is missing: one or more series names that only this kind of system offers");
        row("recognise = [\"mine_up\"]", "recognise = [\"mine-up\"]",
            "mine.toml:2: recognise: \"mine-up\" is not a series name");
        row("type = \"prometheus\"", "type = \"snmp\"",
            "mine.toml:5: check.type: \"snmp\" is none of prometheus, json, health, tcp, command, machine");
        row("type = \"prometheus\"", "type = \"prometheus\"\nprefix = \"x\"",
            "mine.toml:6: check.prefix: is for checks of type json only");
        row("type = \"prometheus\"", "type = \"prometheus\"\npath = \"metrics\"",
            "mine.toml:6: check.path: must begin with /");
        row("type = \"prometheus\"", "type = \"prometheus\"\nbody_limit = 7",
            "mine.toml:6: check.body_limit: must be a whole number from 1024 to 1073741824");
        row("code = \"ACP\"", "", "mine.toml:6: layer.code: is missing");
        row("interval = \"10s\"", "interval = 10",
            "mine.toml:10: layer.interval: must be a duration such as \"5s\", \"250ms\", \"1m30s\" or \"2h\"");
        row("interval = \"10s\"", "interval = \"1s\"",
            "mine.toml:11: layer.timeout: the timeout 2s is longer than the interval 1s");
        row("interval = \"10s\"", "interval = \"10ms\"", "mine.toml:10: layer.interval: must be at least 100ms");
        row("interval = \"10s\"", "intervall = \"10s\"",
            "mine.toml:10: layer.intervall: unknown key; did you mean \"interval\"?");
        row("interval = \"10s\"", "colour = \"red\"", "mine.toml:10: layer.colour: unknown key");
        row("timeout = \"2s\"", "check = \"second\"", "mine.toml:11: layer.check: there is no check \"second\"");
        row("timeout = \"2s\"", "weight = 0", "mine.toml:11: layer.weight: must be greater than 0");
        row("timeout = \"2s\"", "weight = nan", "mine.toml:11: layer.weight: must be a number");
        row("timeout = \"2s\"", "critical_path = \"yes\"", "mine.toml:11: layer.critical_path: must be true or false");
        row("timeout = \"2s\"", "timeout_strategy = \"hope\"",
            "mine.toml:11: layer.timeout_strategy: \"hope\" is none of fast_fail, graceful, backoff");
        row("timeout = \"2s\"", "breaker = { max_failures = 0 }",
            "mine.toml:11: layer.breaker.max_failures: must be a whole number from 1 to 1000");
        row("timeout = \"2s\"", "breaker = 5", "mine.toml:11: layer.breaker: must be a table");
        row("id = \"lag\"", "", "mine.toml:15: layer.facet.rule.id: is missing");
        row("unit = \"entries\"", "unit = \"furlongs\"",
            "mine.toml:18: layer.facet.rule.unit: \"furlongs\" is none of none, ratio, seconds, bytes, "
            "bytes_per_second, "
            "per_second, count, percent, entries");
        row("worse = \"higher\"", "",
            "mine.toml:15: layer.facet.rule.worse: is missing: a rule with a threshold needs it");
        row("degraded = { enter = 10, leave = 5 }", "degraded = { enter = 10, leave = 15 }",
            "mine.toml:20: layer.facet.rule.degraded: leave must not be above enter");
        row("degraded = { enter = 10, leave = 5 }", "degraded = { enter = 10 }",
            "mine.toml:20: layer.facet.rule.degraded.leave: is missing");
        row("degraded = { enter = 10, leave = 5 }", "degraded = 10",
            "mine.toml:20: layer.facet.rule.degraded: must be a table");
        row("critical = { enter = 100, leave = 50 }", "critical = { enter = 9, leave = 6 }",
            "mine.toml:21: layer.facet.rule.critical: enter must not be below that of degraded");
        row("critical = { enter = 100, leave = 50 }", "critical = { enter = 100, leave = 4 }",
            "mine.toml:21: layer.facet.rule.critical: leave must not be below that of degraded");
        row("ideal = 0", "ideal = 5",
            "mine.toml:22: layer.facet.rule.ideal: must be below the value at which the first threshold is left");
        row("bound = 1000", "bound = 99", "mine.toml:23: layer.facet.rule.bound: must not be below the last threshold");
        row("worse = \"higher\"", "worse = \"lower\"",
            "mine.toml:20: layer.facet.rule.degraded: leave must not be below enter\n"
            "mine.toml:21: layer.facet.rule.critical: leave must not be below enter");
        row("source = \"mine_lag\"", "source = \"mine_lag +\"",
            "mine.toml:24: layer.facet.rule.source: column 11: expected a number, a series or a function, not the end "
            "in "
            "\"mine_lag +\"");
        row("source = \"mine_lag\"", "source = \"mine_lag or vector(0)\"",
            "mine.toml:24: layer.facet.rule.source: \"mine_lag or vector(0)\" has a value even when the target offers "
            "no "
            "series");
        row("source = \"mine_lag\"", "source = []",
            "mine.toml:24: layer.facet.rule.source: is missing: an expression or a list of them");
        row("source = \"mine_lag\"", "source = \"mine_lag\"\nrunbook = \"wiki\"",
            "mine.toml:25: layer.facet.rule.runbook: must be an http or https address");
        row("[[layer.facet.rule]]", "[layer.facet.rule]",
            "mine.toml:15: layer.facet.rule: must be a list of tables: [[layer.facet.rule]]");
        row("source = \"mine_lag\"", "source = \"mine_lag",
            "mine.toml:24:19: Error while parsing string: encountered end-of-line");
    }
    void saysWhatIsWrongAndWhere()
    {
        QFETCH(QString, line);
        QFETCH(QString, replacement);
        QFETCH(QString, problem);
        const QString said = problemOf(rightProfile, line.toStdString(), replacement.toStdString());
        if (replacement == QLatin1String("source = \"mine_lag"))
            QVERIFY2(
                said.startsWith(QLatin1String("mine.toml:24:")), qPrintable(said)); // the rest is the parser's wording
        else
            QCOMPARE(said, problem);
    }

    void idsAreUnique()
    {
        const std::string again = R"([[layer.facet.rule]]
id = "lag"
name = "Lag again"
source = "mine_lag"
)";
        const Result<Profile> profile = readProfile(rightProfile + again, "mine.toml");
        QVERIFY(!profile.ok());
        QCOMPARE(QString::fromStdString(profile.error().message()),
            QStringLiteral("mine.toml:26: layer.facet.rule.id: \"lag\" is there twice"));
    }

    void tellsAllProblemsButNotEndlesslyMany()
    {
        std::string text = rightProfile;
        for (int i = 0; i < 50; ++i)
            text += "wrong" + std::to_string(i) + " = 1\n";
        const Result<Profile> profile = readProfile(text, "mine.toml");
        QVERIFY(!profile.ok());
        const QString message = QString::fromStdString(profile.error().message());
        QCOMPARE(message.count(QLatin1Char('\n')), 20);
        QVERIFY(message.endsWith(QLatin1String("and 30 more")));
        QVERIFY(!readProfile(std::string(2 << 20, ' '), "large.toml").ok());
    }

    void loadsWhatIsIncludedOnce()
    {
        std::map<std::string, std::string> files{
            {"mine", rightProfile}, {"both", "name = \"both\"\ninclude = [\"mine\", \"other\", \"mine\", \"both\"]\n"}};
        files["other"] = files["mine"];
        files["other"].replace(8, 4, "other");
        files["copy"] = files["mine"];
        files["broken"] = "name = \"broken\"\ninclude = []\nlayer = 1\n";
        const ProfileText textOf = [&](const std::string& name) -> Result<std::string> {
            if (files.count(name) == 0)
                return Error{"there is no such profile", name};
            return files[name];
        };
        const auto loaded = loadProfiles({"both", "mine"}, textOf);
        QVERIFY2(loaded.ok(), loaded ? "" : loaded.error().message().c_str());
        QCOMPARE(loaded->profiles.size(), std::size_t(2));
        QCOMPARE(loaded->profiles.at(0)->name, std::string("mine"));
        QCOMPARE(loaded->profiles.at(1)->name, std::string("other"));
        QCOMPARE(loadProfiles({"gone"}, textOf).error().message(), std::string("gone: there is no such profile"));
        QCOMPARE(loadProfiles({"mine", "copy"}, textOf).error().message(),
            std::string("copy.toml: name: another profile is called \"mine\" too"));
        QCOMPARE(loadProfiles({"broken"}, textOf).error().message(),
            std::string("broken.toml:2: include: names no profile\nbroken.toml:3: layer: unknown key"));
    }

    void durations_data()
    {
        QTest::addColumn<qint64>("milliseconds");
        QTest::newRow("5s") << qint64(5000);
        QTest::newRow("250ms") << qint64(250);
        QTest::newRow("1m30s") << qint64(90000);
        QTest::newRow("2h") << qint64(7200000);
        QTest::newRow("1d12h") << qint64(129600000);
        QTest::newRow("0s") << qint64(0);
        for (const char* wrong :
            {"", "5", "s", "5 s", "-5s", "1.5s", "30s1m", "5s5s", "5x", "99999999999999999999s", "3651d"})
            QTest::newRow(*wrong == '\0' ? "empty" : wrong) << qint64(-1);
    }
    void durations()
    {
        QFETCH(qint64, milliseconds);
        const std::string text = QTest::currentDataTag() == QByteArray("empty") ? "" : QTest::currentDataTag();
        const std::optional<Duration> parsed = parseDuration(text);
        QCOMPARE(parsed ? std::chrono::duration_cast<std::chrono::milliseconds>(*parsed).count() : -1, milliseconds);
        if (parsed)
            QCOMPARE(durationText(*parsed), text);
    }

    void theHelpPagesAreRight()
    {
        const std::string help = std::string(DWCP_SOURCE_DIR) + "/resources/help/en/";
        const std::vector<std::string> examples = blocks(PageReader::file(help + "profiles.md"), "toml");
        QCOMPARE(examples.size(), std::size_t(2));
        const Result<Profile> profile = readProfile(examples[0], "profiles.md");
        QVERIFY2(profile.ok(), profile ? "" : profile.error().message().c_str());

        ConfigurationPorts ports;
        ports.profileText = [&](const std::string& name) -> Result<std::string> {
            return name == "queue.toml"
                ? examples[0]
                : PageReader::file(std::string(DWCP_SOURCE_DIR) + "/resources/profiles/" + name + ".toml");
        };
        ports.fileText = [](const std::string&) -> Result<std::string> { return std::string("[]"); };
        const Result<Configuration> configuration = readConfiguration(examples[1], "profiles.md", ports);
        QVERIFY2(configuration.ok(), configuration ? "" : configuration.error().message().c_str());

        const std::string expressions = blocks(PageReader::file(help + "expressions.md"), "").at(0);
        for (const QString& line : QString::fromStdString(expressions).split(QLatin1Char('\n'), Qt::SkipEmptyParts)) {
            if (!line.startsWith(QLatin1Char('#')))
                QVERIFY2(Expression::parse(line.toStdString()).ok(), qPrintable(line));
        }
    }

    void controlSaysWhatBreakersTheSystemHas()
    {
        const std::string text = std::string(rightProfile) + R"([control]
breaker_state = "mine_breaker"
component_starts = "mine_starts"
state_values = { closed = 2, open = 0 }
)";
        const Result<Profile> profile = readProfile(text, "mine.toml");
        QVERIFY2(profile.ok(), profile ? "" : profile.error().message().c_str());
        QCOMPARE(profile->control->path, std::string("/api/v1"));
        QCOMPARE(profile->control->closed, 2.0);
        QCOMPARE(profile->control->halfOpen, 1.0);
        QCOMPARE(profile->control->open, 0.0);
        const std::vector<std::string> names{"mine_breaker", "mine_lag", "mine_starts", "mine_up"};
        QVERIFY(profile->extraction("main").names == names);
        QVERIFY(!readProfile(rightProfile, "mine.toml")->control);
    }

    void guardsAreReadOffThePageAsTheProfileSays()
    {
        const std::string text = std::string(rightProfile) + R"([[guard]]
kind = "retry"
label = "policy"
again = 'tries_total{attempt!="1"}'
refused = "given_up_total"
)";
        const Result<Profile> profile = readProfile(text, "mine.toml");
        QVERIFY2(bool(profile), profile ? "" : profile.error().message().c_str());
        QCOMPARE(profile->guards.size(), std::size_t(1));
        const GuardSpec& guard = profile->guards.front();
        QCOMPARE(guard.kind, GuardKind::Retry);
        QCOMPARE(guard.label, std::string("policy"));
        QCOMPARE(guard.figures.size(), std::size_t(2));
        QCOMPARE(guard.figures[0].figure, GuardFigure::Again);
        QCOMPARE(guard.figures[1].series.text(), std::string("given_up_total"));
        const Extraction wanted = profile->extraction(profile->checks.front().id);
        QVERIFY(wanted.wants("tries_total") && wanted.wants("given_up_total"));
    }

    void guardsAreHeldToTheirKeys()
    {
        const auto problemOf = [](const std::string& keys) {
            const Result<Profile> profile = readProfile(std::string(rightProfile) + "[[guard]]\n" + keys, "mine.toml");
            return profile ? QString() : QString::fromStdString(profile.error().message());
        };
        QVERIFY(problemOf("label = 'x'\ncurrent = 'y'\n").contains(QLatin1String("guard.kind: is missing")));
        QVERIFY(problemOf("kind = 'wall'\nlabel = 'x'\ncurrent = 'y'\n").contains(QLatin1String("none of limiter")));
        QVERIFY(problemOf("kind = 'retry'\ncurrent = 'y'\n").contains(QLatin1String("label")));
        QVERIFY(problemOf("kind = 'retry'\nlabel = 'x'\n").contains(QLatin1String("tells nothing")));
        QVERIFY(problemOf("kind = 'retry'\nlabel = 'x'\nagain = 'rate(y)'\n")
                    .contains(QLatin1String("does not choose series")));
        QVERIFY(problemOf("kind = 'retry'\nlabel = 'x'\nagain = 'y{'\n").contains(QLatin1String("guard.again")));
        QVERIFY(problemOf("kind = 'retry'\nlabel = 'x'\nagain = 'y'\nlost = 'z'\n").contains(QLatin1String("lost")));
    }

    void controlIsHeldToItsKeys()
    {
        const auto problem = [](const std::string& keys) {
            const Result<Profile> profile = readProfile(std::string(rightProfile) + "[control]\n" + keys, "mine.toml");
            return profile ? QStringLiteral("no problem") : QString::fromStdString(profile.error().message());
        };
        QVERIFY(problem("path = \"/x\"").contains(QStringLiteral("breaker_state")));
        QVERIFY(problem("breaker_state = \"a b\"").contains(QStringLiteral("not a series name")));
        QVERIFY(problem("breaker_state = \"a\"\npath = \"x\"").contains(QStringLiteral("must begin with /")));
        QVERIFY(problem("breaker_state = \"a\"\ncolour = 1").contains(QStringLiteral("colour")));
    }

    /** The schema for editors and the reference name the same keys as the reader: one that it does not know is refused.
     */
    void theSchemaHasTheReadersKeys()
    {
        const std::string resources = std::string(DWCP_SOURCE_DIR) + "/resources/";
        const std::string reference = PageReader::file(resources + "help/en/profiles.md");
        const auto schema = nlohmann::json::parse(PageReader::file(resources + "schemas/profile.schema.json"));
        const auto keysOf = [&](const nlohmann::json& object) {
            QStringList keys;
            for (const auto& [key, value] : object["properties"].items()) {
                keys << QString::fromStdString(key);
                if (reference.find("`" + key + "`") == std::string::npos)
                    keys.last() += QLatin1String(" (not in the reference)");
            }
            return keys.join(QLatin1Char(' '));
        };
        QCOMPARE(keysOf(schema["oneOf"][0]), QStringLiteral("alert check control guard layer name recognise title"));
        QCOMPARE(keysOf(schema["$defs"]["control"]),
            QStringLiteral("breaker_mode breaker_requests breaker_state component_starts path state_values"));
        QCOMPARE(keysOf(schema["$defs"]["guard"]), QStringLiteral("again current kind label passed refused waiting"));
        QCOMPARE(keysOf(schema["oneOf"][1]), QStringLiteral("include name title"));
        QCOMPARE(keysOf(schema["$defs"]["check"]), QStringLiteral("body_limit command id path prefix type"));
        QCOMPARE(keysOf(schema["$defs"]["layer"]),
            QStringLiteral(
                "breaker check code critical_path depends_on facet failure_threshold id interval name recovery "
                "reputation success_threshold timeout timeout_strategy weight"));
        QCOMPARE(keysOf(schema["$defs"]["alert"]),
            QStringLiteral("confidence critical degraded error failed for id info keep_firing_for kind labels layer "
                           "metric parent runbook scope severity summary unknown warning when_unseen window within "
                           "worse"));
        QCOMPARE(keysOf(schema["$defs"]["facet"]), QStringLiteral("id name rule weight"));
        QCOMPARE(keysOf(schema["$defs"]["rule"]),
            QStringLiteral("bound critical degraded id ideal name runbook source unit weight worse"));
    }

    void alertsOfAProfileAreRead()
    {
        const auto textOf = [](const std::string&) -> Result<std::string> {
            return std::string(rightProfile)
                + "[[alert]]\nid = \"slow\"\nkind = \"threshold\"\nmetric = \"check_duration\"\nerror = 2\n"
                  "for = \"1m\"\n[[alert]]\nid = \"gone\"\nkind = \"absence\"\nscope = \"node\"\nparent = true\n";
        };
        const auto loaded = loadProfiles({"mine"}, textOf);
        QVERIFY2(loaded.ok(), loaded ? "" : loaded.error().message().c_str());
        QCOMPARE(loaded->alerts.size(), std::size_t(2));
        QCOMPARE(loaded->alerts[0].profile, loaded->profiles[0]->name);
        QCOMPARE(loaded->alerts[0].limits[2], std::optional(2.0));
        QCOMPARE(loaded->alerts[0].timing.hold, Duration(1min));
        QVERIFY(loaded->alerts[1].isParent);
    }

    void mistakesInAlertsAreToldWithTheirPlace_data()
    {
        QTest::addColumn<QString>("keys");
        QTest::addColumn<QString>("told");
        QTest::newRow("metric") << "kind = \"threshold\"\nmetric = \"nothing\"\nerror = 2\n"
                                << "alert.metric: there is no rule \"nothing\" in this profile";
        QTest::newRow("layer") << "kind = \"absence\"\nlayer = \"nowhere\"\n"
                               << "alert.layer: there is no layer \"nowhere\" in this profile";
        QTest::newRow("scope") << "kind = \"level\"\nfailed = \"error\"\nscope = \"system\"\n"
                               << "alert.scope: a profile's rules are about its nodes";
        QTest::newRow("profile") << "kind = \"absence\"\nprofile = \"etcd\"\n"
                                 << "alert.profile: unknown key";
        QTest::newRow("severity") << "kind = \"absence\"\nseverity = \"loud\"\n"
                                  << "alert.severity: \"loud\" is none of";
        QTest::newRow("duration") << "kind = \"absence\"\nfor = \"soon\"\n"
                                  << "alert.for: ";
    }

    void mistakesInAlertsAreToldWithTheirPlace()
    {
        QFETCH(QString, keys);
        QFETCH(QString, told);
        const std::string before = std::string(rightProfile) + "[[alert]]\nid = \"a\"\n";
        const Result<Profile> profile = readProfile(before + keys.toStdString(), "mine.toml");
        QVERIFY(!profile.ok());
        const QString said = QString::fromStdString(profile.error().message());
        const auto last = std::count(before.begin(), before.end(), '\n') + keys.count(QLatin1Char('\n'));
        // The place is the line of the key itself.
        QVERIFY2(said.startsWith(QStringLiteral("mine.toml:%1: ").arg(last) + told)
                || said.startsWith(QStringLiteral("mine.toml:%1: ").arg(last - 1) + told),
            qPrintable(said));
    }

    void anyTextIsReadOrRefused()
    {
        QVERIFY(rc::check("a profile with some bytes replaced", [] {
            std::string text = rightProfile;
            const auto edits = *rc::gen::container<std::vector<std::pair<std::size_t, char>>>(
                rc::gen::pair(rc::gen::inRange<std::size_t>(0, text.size()), rc::gen::arbitrary<char>()));
            for (const auto& [at, byte] : edits)
                text[at] = byte;
            const Result<Profile> profile = readProfile(text, "x.toml");
            const bool isNamed = profile.ok() || profile.error().place.rfind("x.toml:", 0) == 0;
            RC_ASSERT(isNamed);
        }));
    }
};

} // namespace

QTEST_APPLESS_MAIN(ProfileReaderTest)
#include "tst_profilereader.moc"
