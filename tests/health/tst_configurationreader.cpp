// SPDX-License-Identifier: GPL-3.0-or-later
#include "health/configurationreader.h"
#include "support/pagereader.h"

#include <rapidcheck.h>

#include <QTest>

using namespace dwcp;
using namespace std::chrono_literals;

namespace {

/** The shipped profiles, two lists of targets and one name server. */
ConfigurationPorts ports()
{
    ConfigurationPorts world;
    world.shippedProfiles = {"dwcp", "etcd", "nats", "node", "haproxy", "redis", "prometheus"};
    world.profileText = [](const std::string& name) -> Result<std::string> {
        if (name == "/etc/dwcp/mine.toml") {
            return std::string("name = \"mine\"\nrecognise = [\"mine_up\"]\n[[layer]]\nid = \"acp\"\ncode = \"ACP\"\n"
                               "name = \"Consensus\"\n[[layer.facet]]\nid = \"f\"\nname = \"F\"\n[[layer.facet.rule]]\n"
                               "id = \"own\"\nname = \"Own\"\nsource = \"mine_up\"\n");
        }
        try {
            return PageReader::file(std::string(DWCP_SOURCE_DIR) + "/resources/profiles/" + name + ".toml");
        } catch (const std::invalid_argument&) {
            return Error{"there is no such profile", name};
        }
    };
    world.fileText = [](const std::string& path) -> Result<std::string> {
        if (path == "/etc/dwcp/lists/a.txt")
            return std::string("http://l1:2379\nhttp://l2:2379\n");
        if (path == "/etc/dwcp/b.json")
            return std::string(
                "[{\"targets\": [\"l3:9100\"], \"labels\": {\"profile\": \"node\", \"region\": \"us\"}}]");
        return Error{"cannot be opened", path};
    };
    world.srvRecords = [](const std::string& name) -> Result<std::vector<SrvRecord>> {
        if (name == "_metrics._tcp.example.org")
            return std::vector<SrvRecord>{{"s1.example.org.", 8222, 0, 0}};
        return Error{"the name is not known", name};
    };
    return world;
}

Result<Configuration> read(const std::string& toml)
{
    return readConfiguration(toml, "/etc/dwcp/watch.toml", ports());
}

QString problem(const std::string& toml)
{
    const Result<Configuration> configuration = read(toml);
    return configuration ? QStringLiteral("no problem") : QString::fromStdString(configuration.error().message());
}

const LayerSpec& layerOf(const Profile& profile, const std::string& id)
{
    return *std::ranges::find(profile.layers, id, &LayerSpec::id);
}

const MetricRule& ruleOf(const LayerSpec& layer, const std::string& id)
{
    for (const FacetSpec& facet : layer.facets) {
        for (const MetricRule& rule : facet.rules) {
            if (rule.id == id)
                return rule;
        }
    }
    throw std::invalid_argument("no rule " + id);
}

class ConfigurationReaderTest : public QObject {
    Q_OBJECT

private slots:
    void readsEveryKey()
    {
        const Result<Configuration> configuration = read(
            "cluster = \"prod\"\n"
            "profiles = [\"etcd\", \"node\", \"./mine.toml\"]\n"
            "seed = 42\n"
            "slot = \"100ms\"\n"
            "rate_window = \"1m\"\n"
            "sla_window = \"2h\"\n"
            "history_bytes = 1073741824\n"
            "max_concurrent_checks = 64\n"
            "targets_file = [\"lists/a.txt\", \"b.json\"]\n"
            "dns_srv = \"_metrics._tcp.example.org\"\n"
            "dns_scheme = \"https\"\n"
            "bearer_token_file = \"token\"\n"
            "[[targets]]\n"
            "node = \"n1\"\n"
            "region = \"eu-west\"\n"
            "url = \"https://n1.example.org:2379\"\n"
            "profile = \"etcd\"\n"
            "weight = 2\n"
            "tls = { ca = \"ca.pem\", cert = \"me.pem\", key = \"/keys/me.key\", server_name = \"etcd.example.org\" }\n"
            "[[targets]]\n"
            "url = \"http://n2:9100\"\n"
            "basic_auth = { user = \"me\", password_file = \"keychain:n2\" }\n"
            "bearer_token_file = \"\"\n");
        QVERIFY2(configuration.ok(), configuration ? "" : configuration.error().message().c_str());
        QCOMPARE(configuration->cluster, std::string("prod"));
        QCOMPARE(configuration->profiles.size(), std::size_t(3));
        QVERIFY(configuration->profile("mine") && !configuration->profile("nats"));
        QVERIFY(configuration->seed == 42 && configuration->slot == 100ms && configuration->rateWindow == 1min);
        QVERIFY(configuration->slaWindow == 2h && configuration->historyBytes == 1073741824);
        QCOMPARE(configuration->maxConcurrentChecks, 64U);

        QStringList targets;
        for (const Target& target : configuration->targets) {
            targets << QString::fromStdString(target.node + " " + target.url + " " + target.region + " "
                + target.profile + " token=" + (target.access ? target.access->bearerTokenFile : "-"));
        }
        QCOMPARE(targets.join(QLatin1Char('\n')),
            QStringLiteral("n1 https://n1.example.org:2379 eu-west etcd token=/etc/dwcp/token\n"
                           "n2:9100 http://n2:9100   token=\n"
                           "l1:2379 http://l1:2379   token=/etc/dwcp/token\n"
                           "l2:2379 http://l2:2379   token=/etc/dwcp/token\n"
                           "l3:9100 http://l3:9100 us node token=/etc/dwcp/token\n"
                           "s1.example.org:8222 https://s1.example.org:8222   token=/etc/dwcp/token"));
        QCOMPARE(configuration->targets[0].weight, 2.0);
        const Access& tls = *configuration->targets[0].access;
        QCOMPARE(tls.caFile, std::string("/etc/dwcp/ca.pem"));
        QCOMPARE(tls.certificateFile, std::string("/etc/dwcp/me.pem"));
        QCOMPARE(tls.keyFile, std::string("/keys/me.key"));
        QCOMPARE(tls.serverName, std::string("etcd.example.org"));
        const Access& basic = *configuration->targets[1].access;
        QCOMPARE(basic.basicUser, std::string("me"));
        QCOMPARE(basic.basicPasswordFile, std::string("keychain:n2"));
        QVERIFY(configuration->targets[2].access == configuration->targets[5].access); // shared, not copied
    }

    void theCalendarIsRead()
    {
        const auto configuration = read("[[targets]]\nurl = \"a:1\"\nnode = \"n\"\n"
                                        "[[maintenance]]\nnode = \"n\"\nlayer = \"acp\"\nreason = \"disks\"\n"
                                        "from = \"2026-12-24T22:00:00Z\"\nuntil = \"2026-12-25T02:00:00Z\"\n"
                                        "[[maintenance]]\nreason = \"patches\"\nweekdays = [\"sat\", \"sun\"]\n"
                                        "at = \"02:30\"\nduration = \"2h\"\n"
                                        "[[maintenance]]\nreason = \"backup\"\nweekdays = \"every\"\nat = \"00:00\"\n"
                                        "duration = \"10m\"\n"
                                        "[[maintenance]]\nreason = \"books\"\nday_of_month = 1\nat = \"23:59\"\n"
                                        "duration = \"24h\"\n");
        QVERIFY2(configuration.ok(), configuration ? "" : configuration.error().message().c_str());
        const auto& calendar = configuration->calendar;
        QCOMPARE(calendar.size(), std::size_t(4));
        QCOMPARE(calendar[0].node, std::string("n"));
        QCOMPARE(calendar[0].layer, std::string("acp"));
        QVERIFY(calendar[0].isOnce());
        QVERIFY(calendar[0].duration == 4h);
        QCOMPARE(int(calendar[1].weekdays), 0b1000001);
        QVERIFY(calendar[1].timeOfDay == 2h + 30min);
        QCOMPARE(int(calendar[2].weekdays), 0b1111111);
        QCOMPARE(int(calendar[3].dayOfMonth), 1);
        QVERIFY(calendar[3].timeOfDay == 23h + 59min);
    }

    void aCalendarThatMakesNoSenseIsTold()
    {
        const auto told = [](const std::string& keys) {
            return problem("[[targets]]\nurl = \"a:1\"\nnode = \"n\"\n[[maintenance]]\n" + keys);
        };
        const QString once =
            told("reason = \"r\"\nfrom = \"2026-01-02T00:00:00Z\"\nuntil = \"2026-01-01T00:00:00Z\"\n");
        QVERIFY2(once.contains(QStringLiteral("maintenance.until: must be after")), qPrintable(once));
        const QString day = told("reason = \"r\"\nweekdays = \"sunday\"\nat = \"02:00\"\nduration = \"1h\"\n");
        QVERIFY2(day.contains(QStringLiteral("\"sunday\" is none of sun")), qPrintable(day));
        const QString time = told("reason = \"r\"\nweekdays = \"sun\"\nat = \"2:00\"\nduration = \"1h\"\n");
        QVERIFY2(time.contains(QStringLiteral("maintenance.at: is no time of day")), qPrintable(time));
        const QString both = told("reason = \"r\"\nat = \"02:00\"\nduration = \"1h\"\n");
        QVERIFY2(both.contains(QStringLiteral("either \"weekdays\" or \"day_of_month\"")), qPrintable(both));
        const QString node =
            told("reason = \"r\"\nnode = \"m\"\nweekdays = \"sun\"\nat = \"02:00\"\nduration = \"1h\"\n");
        QVERIFY2(node.contains(QStringLiteral("maintenance: r: there is no node \"m\"")), qPrintable(node));
        QVERIFY(told("weekdays = \"sun\"\nat = \"02:00\"\nduration = \"1h\"\n").contains(QStringLiteral("reason")));
    }

    void balancersAreRead()
    {
        const Result<Configuration> configuration =
            read("[[targets]]\nurl = \"http://a:1\"\nnode = \"a\"\n"
                 "[[balancer]]\nname = \"web\"\naddress = \"run/admin.sock\"\nbackend = \"dwcp\"\n"
                 "servers = { s1 = \"a\" }\nevery = \"1s\"\nslow_start = \"1m\"\neject_below = 0.3\n"
                 "[[balancer]]\nname = \"far\"\naddress = \"tcp://lb:9999\"\nbackend = \"b\"\n");
        QVERIFY2(configuration.ok(), configuration ? "" : configuration.error().message().c_str());
        QCOMPARE(configuration->balancers.size(), std::size_t(2));
        const BalancerSpec& web = configuration->balancers[0];
        QCOMPARE(web.address, std::string("/etc/dwcp/run/admin.sock"));
        QCOMPARE(web.servers[0].second, std::string("a"));
        QVERIFY(web.every == 1s && web.rules.slowStart == 1min && web.rules.ejectBelow == 0.3);
        QCOMPARE(configuration->balancers[1].address, std::string("tcp://lb:9999"));
    }

    void aListOfUrlsIsEnough()
    {
        const Result<Configuration> configuration = read("[[targets]]\nurl = \"http://a:1\"\n");
        QVERIFY2(configuration.ok(), configuration ? "" : configuration.error().message().c_str());
        QCOMPARE(configuration->cluster, Configuration().cluster);
        QVERIFY(configuration->slot == Configuration().slot && configuration->rateWindow == Configuration().rateWindow);
        QCOMPARE(configuration->profiles.size(), std::size_t(7));
        QCOMPARE(configuration->targets.at(0).access, nullptr);
    }

    void overridesLayersAndRules()
    {
        const Result<Configuration> configuration = read("profiles = [\"etcd\", \"dwcp\"]\n"
                                                         "[[targets]]\n"
                                                         "url = \"http://a:1\"\n"
                                                         "[layer.acp]\n"
                                                         "interval = \"5s\"\n"
                                                         "failure_threshold = 1\n"
                                                         "[layer.acp.rule.apply_lag]\n"
                                                         "degraded = { enter = 100, leave = 50 }\n"
                                                         "[layer.storage.rule.wal_fsync_p99]\n"
                                                         "degraded = { enter = 0.05, leave = 0.04 }\n"
                                                         "critical = { enter = 0.1, leave = 0.08 }\n"
                                                         "bound = 0.5\n"
                                                         "weight = 3\n");
        QVERIFY2(configuration.ok(), configuration ? "" : configuration.error().message().c_str());
        for (const auto& profile : configuration->profiles) {
            const LayerSpec& layer = layerOf(*profile, "acp");
            QVERIFY(layer.interval == 5s && layer.timeout == 2s && layer.failureThreshold == 1);
            QCOMPARE(ruleOf(layer, "apply_lag").degraded->enter, 100.0);
            QCOMPARE(ruleOf(layer, "apply_lag").critical->enter, 5000.0);
        }
        const MetricRule& fsync = ruleOf(layerOf(*configuration->profile("etcd"), "storage"), "wal_fsync_p99");
        QVERIFY(fsync.critical->enter == 0.1 && fsync.bound == 0.5 && fsync.weight == 3);
    }

    void aWebhookNamesItsSecret()
    {
        const Result<Configuration> configuration = read(
            "profiles = [\"dwcp\"]\n[[targets]]\nurl = \"http://a:1\"\n[layer.acp.recovery]\naction = \"webhook\"\n"
            "url = \"https://h/heal\"\nsecret_file = \"keychain:hook\"\nsecret_header = \"X-Hook-Token\"\n");
        QVERIFY2(configuration.ok(), configuration ? "" : configuration.error().message().c_str());
        const RecoverySpec& recovery = layerOf(*configuration->profiles.at(0), "acp").recovery;
        QCOMPARE(recovery.secretFile, std::string("keychain:hook"));
        QCOMPARE(recovery.secretHeader, std::string("X-Hook-Token"));
    }

    void thoseWhoAreToldHaveTheirOwnCredentials()
    {
        const Result<Configuration> configuration = read("bearer_token_file = \"of-the-targets\"\n"
                                                         "[[targets]]\nurl = \"http://a:1\"\n"
                                                         "[remote_write]\nurl = \"https://mimir/api/v1/push\"\n"
                                                         "basic_auth = { user = \"me\", password_file = \"pw\" }\n"
                                                         "tls = { ca = \"ca.pem\" }\n"
                                                         "[otlp]\nurl = \"http://127.0.0.1:4318\"\n"
                                                         "[nats]\nurl = \"tls://n:4222\"\n"
                                                         "bearer_token_file = \"keychain:nats\"\n");
        QVERIFY2(configuration.ok(), configuration ? "" : configuration.error().message().c_str());
        QCOMPARE(configuration->remoteWrite.url, std::string("https://mimir/api/v1/push"));
        QCOMPARE(configuration->remoteWrite.access->basicPasswordFile, std::string("/etc/dwcp/pw"));
        QCOMPARE(configuration->remoteWrite.access->caFile, std::string("/etc/dwcp/ca.pem"));
        QVERIFY(configuration->remoteWrite.access->bearerTokenFile.empty());
        QVERIFY(!configuration->otlp.access); // the targets' token is not for it
        QCOMPARE(configuration->nats.access->bearerTokenFile, std::string("keychain:nats"));
    }

    void saysWhatIsWrongAndWhere_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("outcome");
        const auto row = [](const char* name, const char* text, const char* outcome) {
            QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(outcome);
        };
        row("no targets", "cluster = \"x\"\n",
            "/etc/dwcp/watch.toml:1: targets: is missing: [[targets]], targets_file, dns_srv or [[prometheus]] must "
            "name at least one "
            "target");
        row("token", "[[targets]]\nurl = \"http://a:1\"\nbearer_token = \"s3cret\"\n",
            "/etc/dwcp/watch.toml:3: targets.bearer_token: a secret does not belong into this file; write it into a "
            "file of "
            "its own or the keychain and name that: bearer_token_file = \"FILE\" or \"keychain:NAME\"");
        row("nobody to tell", "[[targets]]\nurl = \"http://a:1\"\n[otlp]\n",
            "/etc/dwcp/watch.toml:3: otlp.url: is missing");
        row("wrong way to tell", "[[targets]]\nurl = \"http://a:1\"\n[nats]\nurl = \"http://n:4222\"\n",
            "/etc/dwcp/watch.toml:4: nats.url: must begin with nats:// or tls://");
        row("token of a receiver",
            "[[targets]]\nurl = \"http://a:1\"\n[remote_write]\nurl = \"http://m/w\"\nbearer_token = \"s3cret\"\n",
            "/etc/dwcp/watch.toml:5: remote_write.bearer_token: a secret does not belong into this file; write it into "
            "a "
            "file of "
            "its own or the keychain and name that: bearer_token_file = \"FILE\" or \"keychain:NAME\"");
        row("password", "[[targets]]\nurl = \"http://a:1\"\nbasic_auth = { user = \"me\", password = \"s3cret\" }\n",
            "/etc/dwcp/watch.toml:3: targets.basic_auth.password: a secret does not belong into this file; write it "
            "into a "
            "file of its own or the keychain and name that: password_file = \"FILE\" or \"keychain:NAME\"");
        row("password in URL", "[[targets]]\nurl = \"http://me:s3cret@a:1\"\n",
            "/etc/dwcp/watch.toml:2: targets.url: http://...@a:1: a user or password does not belong into a URL; use "
            "basic_auth with a password_file");
        row("no password", "[[targets]]\nurl = \"http://a:1\"\nbasic_auth = { user = \"me\" }\n",
            "/etc/dwcp/watch.toml:3: targets.basic_auth.password_file: is missing");
        row("two ways in",
            "[[targets]]\nurl = \"http://a:1\"\nbearer_token_file = \"t\"\nbasic_auth = { user = \"me\", password_file "
            "= "
            "\"p\" }\n",
            "/etc/dwcp/watch.toml:3: targets.bearer_token_file: a target has a bearer token or basic_auth, not both");
        row("half a certificate", "[[targets]]\nurl = \"http://a:1\"\ntls = { cert = \"c\" }\n",
            "/etc/dwcp/watch.toml:3: targets.tls.key: is missing: a client certificate needs both cert and key");
        row("no url", "[[targets]]\nnode = \"a\"\n", "/etc/dwcp/watch.toml:1: targets.url: is missing");
        row("two nodes", "[[targets]]\nurl = \"a:1\"\nnode = \"n\"\n[[targets]]\nurl = \"a:2\"\nnode = \"n\"\n",
            "/etc/dwcp/watch.toml:6: targets.node: \"n\" is there twice");
        row("unknown profile of a target", "[[targets]]\nurl = \"a:1\"\nprofile = \"etcdd\"\n",
            "/etc/dwcp/watch.toml:3: targets.profile: there is no profile \"etcdd\" among profiles");
        row("unknown profile", "profiles = [\"gone\"]\n[[targets]]\nurl = \"a:1\"\n",
            "/etc/dwcp/watch.toml:1: profiles: gone: there is no such profile");
        row("profile of a list", "profiles = [\"etcd\"]\ntargets_file = \"b.json\"\n",
            "/etc/dwcp/watch.toml:2: targets_file: l3:9100: there is no profile \"node\" among profiles");
        row("missing list", "targets_file = \"gone.txt\"\n",
            "/etc/dwcp/watch.toml:1: targets_file: /etc/dwcp/gone.txt: cannot be opened");
        row("unknown name", "dns_srv = [\"_x._tcp\"]\n",
            "/etc/dwcp/watch.toml:1: dns_srv: _x._tcp: the name is not known");
        row("scheme", "dns_scheme = \"gopher\"\ndns_srv = \"_metrics._tcp.example.org\"\n",
            "/etc/dwcp/watch.toml:1: dns_scheme: \"gopher\" is none of http, https");
        row("misspelt", "[[target]]\nurl = \"a:1\"\n",
            "/etc/dwcp/watch.toml:1: targets: is missing: [[targets]], targets_file, dns_srv or [[prometheus]] must "
            "name at least one "
            "target\n/etc/dwcp/watch.toml:1: target: unknown key; did you mean \"targets\"?");
        row("unknown layer", "[[targets]]\nurl = \"a:1\"\n[layer.acq]\ninterval = \"5s\"\n",
            "/etc/dwcp/watch.toml:3: layer.acq: no profile has a layer \"acq\"");
        row("unknown rule", "[[targets]]\nurl = \"a:1\"\n[layer.acp.rule.lag]\nbound = 1\n",
            "/etc/dwcp/watch.toml:3: layer.acp.rule.lag: no profile has a rule \"lag\" in its layer \"acp\"");
        row("override key", "[[targets]]\nurl = \"a:1\"\n[layer.acp]\nintervall = \"5s\"\n",
            "/etc/dwcp/watch.toml:4: layer.acp.intervall: unknown key; did you mean \"interval\"?");
        row("override band",
            "[[targets]]\nurl = \"a:1\"\n[layer.acp.rule.apply_lag]\ndegraded = { enter = 9000, leave = 50 }\n",
            "/etc/dwcp/watch.toml:3: layer.acp.rule.apply_lag.critical: enter must not be below that of degraded");
        const auto webhook = [&](const char* name, const char* keys, const char* outcome) {
            const std::string text = "[[targets]]\nurl = \"a:1\"\n[layer.acp.recovery]\naction = \"webhook\"\n"
                                     "url = \"https://h/heal\"\n"
                + std::string(keys);
            row(name, text.c_str(), outcome);
        };
        webhook("secret of a webhook", "secret = \"s3cret\"\n",
            "/etc/dwcp/watch.toml:6: layer.acp.recovery.secret: a secret does not belong into this file; put it into "
            "the keychain and name its entry: secret_file = \"keychain:NAME\"");
        webhook("secret without a name", "secret_file = \"keychain:\"\n",
            "/etc/dwcp/watch.toml:6: layer.acp.recovery.secret_file: must be \"keychain:NAME\" or the whole path of a "
            "file");
        webhook("header without a secret", "secret_header = \"X-Token\"\n",
            "/etc/dwcp/watch.toml:3: layer.acp.recovery.secret_file: is missing: there is nothing to put into the "
            "header");
        webhook("header that is taken", "secret_file = \"keychain:h\"\nsecret_header = \"Content-Length\"\n",
            "/etc/dwcp/watch.toml:7: layer.acp.recovery.secret_header: must be the name of a header that is not used "
            "for anything else");
        webhook("header of two lines", "secret_file = \"keychain:h\"\nsecret_header = \"X: 1\\r\\nY\"\n",
            "/etc/dwcp/watch.toml:7: layer.acp.recovery.secret_header: must be the name of a header that is not used "
            "for anything else");
        row("secret of a command",
            "[[targets]]\nurl = \"a:1\"\n[layer.acp.recovery]\naction = \"command\"\ncommand = [\"x\"]\n"
            "secret_file = \"/run/token\"\n",
            "/etc/dwcp/watch.toml:6: layer.acp.recovery.secret_file: only a webhook is given a secret");
        const char* const web =
            "[[targets]]\nurl = \"a:1\"\nnode = \"n\"\n[[balancer]]\nname = \"web\"\nbackend = \"b\"\n";
        const auto balancer = [&](const char* name, const std::string& keys, const char* outcome) {
            row(name, (web + keys).c_str(), outcome);
        };
        balancer("balancer without address", "", "/etc/dwcp/watch.toml:4: balancer.address: is missing");
        balancer("balancer address", "address = \"tcp://h\"\n",
            "/etc/dwcp/watch.toml:7: balancer.address: must be tcp://HOST:PORT or the path of a socket");
        balancer("balancer layer", "address = \"s\"\nlayer = \"x\"\n",
            "/etc/dwcp/watch.toml:4: balancer: web: no profile has a layer \"x\"");
        balancer("balancer node", "address = \"s\"\nservers = { s1 = \"m\" }\n",
            "/etc/dwcp/watch.toml:4: balancer: web: there is no node \"m\"");
        balancer("balancer scores", "address = \"s\"\nreturn_at = 0.4\n",
            "/etc/dwcp/watch.toml:8: balancer.return_at: is not below eject_below");
        row("override timeout", "[[targets]]\nurl = \"a:1\"\n[layer.acp]\ninterval = \"1s\"\n",
            "/etc/dwcp/watch.toml:4: layer.acp.interval: the timeout 2s is longer than the interval 1s");
    }
    void saysWhatIsWrongAndWhere()
    {
        QFETCH(QString, text);
        QFETCH(QString, outcome);
        QCOMPARE(problem(text.toStdString()), outcome);
    }

    void noErrorRepeatsASecret()
    {
        for (const char* text : {"[[targets]]\nurl = \"http://a:1\"\nbearer_token = \"s3cret\"\n",
                 "[[targets]]\nurl = \"http://me:s3cret@a:1\"\n", "password = \"s3cret\"\n",
                 "[[targets]]\nurl = \"http://a:1\"\nbasic_auth = { user = \"me\", password = \"s3cret\" }\n"}) {
            const QString said = problem(text);
            QVERIFY2(said != QLatin1String("no problem") && !said.contains(QLatin1String("s3cret")), qPrintable(said));
        }
    }

    void connectsToUrls()
    {
        const Result<Configuration> configuration =
            configurationFromUrls({"http://127.0.0.1:2379", "127.0.0.1:9100", "http://127.0.0.1:2379/other"});
        QVERIFY(configuration.ok());
        QStringList targets;
        for (const Target& target : configuration->targets)
            targets << QString::fromStdString(target.node + " " + target.url);
        QCOMPARE(targets.join(QLatin1Char('\n')),
            QStringLiteral("127.0.0.1:2379 http://127.0.0.1:2379\n127.0.0.1:9100 http://127.0.0.1:9100\n"
                           "127.0.0.1:2379/other http://127.0.0.1:2379/other"));
        QCOMPARE(configurationFromUrls({"http://a:1", "http//b"}).error().message(),
            std::string("http//b: this is not a URL: write http://host:port or host:port"));
    }

    void anyTextIsReadOrRefused()
    {
        QVERIFY(rc::check("any text", [](const std::string& text) {
            const Result<Configuration> configuration = read(text);
            const bool isNamed =
                configuration.ok() || configuration.error().place.rfind("/etc/dwcp/watch.toml", 0) == 0;
            RC_ASSERT(isNamed);
        }));
    }
};

} // namespace

QTEST_APPLESS_MAIN(ConfigurationReaderTest)
#include "tst_configurationreader.moc"
