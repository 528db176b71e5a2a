// SPDX-License-Identifier: GPL-3.0-or-later
#include "health/judge.h"
#include "health/profilereader.h"
#include "support/pagereader.h"

#include <QDir>
#include <QTest>

#include <algorithm>
#include <map>
#include <set>

using namespace dwcp;
using namespace std::chrono_literals;

namespace {

const std::string profileFolder = std::string(DWCP_SOURCE_DIR) + "/resources/profiles/";
const std::string pageFolder = std::string(DWCP_SOURCE_DIR) + "/tests/health/pages/";

Profile shipped(const std::string& name)
{
    const Result<Profile> profile = readProfile(PageReader::file(profileFolder + name + ".toml"), name + ".toml");
    if (!profile)
        throw std::invalid_argument(profile.error().message());
    return *profile;
}

Readings captured(const std::string& page)
{
    const std::string text = PageReader::file(pageFolder + page);
    return page.ends_with(".json") ? PageReader::json(text, "gnatsd_varz") : PageReader::text(text);
}

const QStringList singleProfiles{QStringLiteral("dwcp"), QStringLiteral("endpoint"), QStringLiteral("etcd"),
    QStringLiteral("haproxy"), QStringLiteral("machine"), QStringLiteral("nats"), QStringLiteral("node"),
    QStringLiteral("plugin"), QStringLiteral("port"), QStringLiteral("prometheus"), QStringLiteral("redis")};

/** When the pages were captured; ages are counted from here. */
constexpr WallTime captureTime{1795316757s};

struct Judged {
    Evaluation evaluation;
    Level level = Level::Unknown;
};

/** Every rule of a profile, "layer.rule", on two pages of the same target. */
std::map<std::string, Judged> judge(const Profile& profile, const Readings& now, const Readings* before)
{
    std::map<std::string, Judged> judged;
    const EvaluationInput input{&now, captureTime, before, captureTime - 13600ms};
    for (const LayerSpec& layer : profile.layers) {
        for (const FacetSpec& facet : layer.facets) {
            for (const MetricRule& rule : facet.rules) {
                Judged& entry = judged[layer.id + "." + rule.id];
                for (const Expression& source : rule.sources) {
                    Expression::Binding binding;
                    entry.evaluation = source.evaluate(input, binding);
                    if (entry.evaluation.presence != Presence::NotProvided)
                        break;
                }
                if (entry.evaluation.presence == Presence::Value)
                    entry.level = judgeValue(rule, entry.evaluation.value, Level::Unknown);
            }
        }
    }
    return judged;
}

QStringList having(const std::map<std::string, Judged>& judged, Presence presence)
{
    QStringList names;
    for (const auto& [name, entry] : judged) {
        if (entry.evaluation.presence == presence)
            names << QString::fromStdString(name);
    }
    return names;
}

QStringList ill(const std::map<std::string, Judged>& judged)
{
    QStringList names;
    for (const auto& [name, entry] : judged) {
        if (isIll(entry.level))
            names << QString::fromStdString(name + " " + std::string(levelName(entry.level)) + " "
                + QByteArray::number(entry.evaluation.value, 'g', 4).toStdString());
    }
    return names;
}

class ShippedProfilesTest : public QObject {
    Q_OBJECT

private slots:
    void areThoseThatAreTested()
    {
        QStringList files =
            QDir(QString::fromStdString(profileFolder)).entryList({QStringLiteral("*.toml")}, QDir::Files, QDir::Name);
        files.replaceInStrings(QStringLiteral(".toml"), QString());
        files.removeOne(QStringLiteral("mixed"));
        QCOMPARE(files, singleProfiles);
    }

    void areCalledLikeTheirFiles()
    {
        for (const QString& name : singleProfiles)
            QCOMPARE(QString::fromStdString(shipped(name.toStdString()).name), name);
    }

    void mixedIsEtcdNatsAndNode()
    {
        const auto loaded = loadProfiles({"mixed"}, [](const std::string& name) -> Result<std::string> {
            return PageReader::file(profileFolder + name + ".toml");
        });
        QVERIFY2(loaded.ok(), loaded ? "" : loaded.error().message().c_str());
        QCOMPARE(loaded->profiles.size(), std::size_t(3));
        QCOMPARE(loaded->profiles.at(0)->name, std::string("etcd"));
        QCOMPARE(loaded->profiles.at(1)->name, std::string("nats"));
        QCOMPARE(loaded->profiles.at(2)->name, std::string("node"));
    }

    void everyPageIsRecognisedByItsProfileAlone_data()
    {
        QTest::addColumn<QString>("profile");
        QTest::newRow("dwcp.prom") << QStringLiteral("dwcp");
        QTest::newRow("dwcp-published.prom") << QStringLiteral("dwcp");
        QTest::newRow("etcd.prom") << QStringLiteral("etcd");
        QTest::newRow("etcd-alone.prom") << QStringLiteral("etcd");
        QTest::newRow("haproxy.prom") << QStringLiteral("haproxy");
        QTest::newRow("nats.json") << QStringLiteral("nats");
        QTest::newRow("nats-plain.json") << QStringLiteral("nats");
        QTest::newRow("node.prom") << QStringLiteral("node");
        QTest::newRow("prometheus.prom") << QStringLiteral("prometheus");
        QTest::newRow("redis.prom") << QStringLiteral("redis");
        QTest::newRow("redis-down.prom") << QStringLiteral("redis");
    }
    void everyPageIsRecognisedByItsProfileAlone()
    {
        QFETCH(QString, profile);
        const Readings page = captured(QTest::currentDataTag());
        std::set<std::string> offered;
        for (const SeriesName& series : page.layout->series)
            offered.insert(series.name);
        QStringList recognisedBy;
        for (const QString& name : singleProfiles) {
            const std::vector<std::string> signs = shipped(name.toStdString()).recognise;
            if (std::ranges::any_of(signs, [&](const std::string& sign) { return offered.count(sign) > 0; }))
                recognisedBy << name;
        }
        QCOMPARE(recognisedBy, QStringList{profile});
    }

    /** What a server may lack without being ill is written down here; everything else must find its series. */
    void everyRuleFindsItsSeriesOnARealPage_data()
    {
        QTest::addColumn<QString>("profile");
        QTest::addColumn<QStringList>("mayBeMissing");
        const auto row = [](const char* page, const char* profile, QStringList mayBeMissing = {}) {
            QTest::newRow(page) << QString::fromLatin1(profile) << mayBeMissing;
        };
        row("etcd.prom", "etcd");
        row("etcd-follower.prom", "etcd");
        row("etcd-alone.prom", "etcd");
        row("haproxy.prom", "haproxy");
        row("nats.json", "nats");
        row("nats-plain.json", "nats",
            {QStringLiteral("storage.api_error_ratio"), QStringLiteral("storage.memory_used"),
                QStringLiteral("storage.storage_used")});
        row("node.prom", "node");
        row("prometheus.prom", "prometheus");
        row("redis.prom", "redis", {QStringLiteral("ass.master_link"), QStringLiteral("ass.master_silence")});
        // A node of its own says what older builds said in other words, and the other way round.
        row("dwcp.prom", "dwcp",
            {QStringLiteral("acp.split_brain"), QStringLiteral("amst.link_health"),
                QStringLiteral("amst.reported_health"), QStringLiteral("hde.baselines"),
                QStringLiteral("hde.delta_hits"), QStringLiteral("pba.samples")});
        // What only a leader knows is idle, not unknown, on the others: who led before must not stay unknown.
        row("dwcp-follower.prom", "dwcp",
            {QStringLiteral("acp.split_brain"), QStringLiteral("amst.link_health"),
                QStringLiteral("amst.reported_health"), QStringLiteral("hde.baselines"),
                QStringLiteral("hde.delta_hits"), QStringLiteral("pba.samples")});
    }
    void everyRuleFindsItsSeriesOnARealPage()
    {
        QFETCH(QString, profile);
        QFETCH(QStringList, mayBeMissing);
        const Readings page = captured(QTest::currentDataTag());
        const auto judged = judge(shipped(profile.toStdString()), page, nullptr);
        QCOMPARE(having(judged, Presence::NotProvided), mayBeMissing);
        QCOMPARE(having(judged, Presence::Unknown), QStringList());
    }

    void everyNameThatIsExtractedExists_data()
    {
        QTest::addColumn<QString>("page");
        QTest::addColumn<QStringList>("mayBeMissing");
        QTest::newRow("etcd") << "etcd.prom" << QStringList{QStringLiteral("etcd_network_peer_sent_failures_total")};
        QTest::newRow("haproxy") << "haproxy.prom" << QStringList();
        QTest::newRow("nats") << "nats.json" << QStringList();
        QTest::newRow("node") << "node.prom" << QStringList();
        QTest::newRow("prometheus") << "prometheus.prom" << QStringList();
        QTest::newRow("redis") << "redis.prom"
                               << QStringList{QStringLiteral("redis_master_last_io_seconds_ago"),
                                      QStringLiteral("redis_master_link_up")};
    }
    void everyNameThatIsExtractedExists()
    {
        QFETCH(QString, page);
        QFETCH(QStringList, mayBeMissing);
        const Readings readings = captured(page.toStdString());
        QStringList missing;
        for (const std::string& name : shipped(QTest::currentDataTag()).extraction("main").names) {
            const bool exists = std::ranges::any_of(
                readings.layout->series, [&](const SeriesName& series) { return series.name == name; });
            if (!exists)
                missing << QString::fromStdString(name);
        }
        QCOMPARE(missing, mayBeMissing);
    }

    void aServerThatIsWellIsHealthy_data()
    {
        QTest::addColumn<QString>("profile");
        QTest::addColumn<QStringList>("busy");
        const auto row = [](const char* page, const char* profile, QStringList busy = {}) {
            QTest::newRow(page) << QString::fromLatin1(profile) << busy;
        };
        row("etcd.prom", "etcd");
        row("etcd-follower.prom", "etcd");
        row("haproxy.prom", "haproxy");
        row("nats.json", "nats");
        row("prometheus.prom", "prometheus");
        row("redis.prom", "redis");
        row("dwcp.prom", "dwcp");
        row("dwcp-published.prom", "dwcp");
        // Both cores of that machine were busy while its page was captured, which is what the profile is there to say.
        row("node.prom", "node",
            {QStringLiteral("system.cpu_pressure critical 1.01"), QStringLiteral("system.cpu_used critical 0.9996")});
    }
    void aServerThatIsWellIsHealthy()
    {
        QFETCH(QString, profile);
        QFETCH(QStringList, busy);
        const QString page = QString::fromLatin1(QTest::currentDataTag());
        QString later = page;
        later.replace(QLatin1Char('.'), QLatin1String(".later."));
        const Readings before = captured(page.toStdString());
        const Readings now = captured(later.toStdString());
        const auto judged = judge(shipped(profile.toStdString()), now, &before);
        QCOMPARE(ill(judged).join(QStringLiteral(", ")), busy.join(QStringLiteral(", ")));
        QCOMPARE(having(judged, Presence::Unknown), QStringList());
    }

    void anEtcdMemberWithoutQuorumIsCritical()
    {
        const Readings alone = captured("etcd-alone.prom");
        const auto judged = judge(shipped("etcd"), alone, nullptr);
        QCOMPARE(ill(judged),
            (QStringList{
                QStringLiteral("acp.has_leader critical 0"), QStringLiteral("acp.quorum_margin critical -1")}));
    }

    void anEtcdMemberThatMissesOnePeerIsDegraded()
    {
        Readings page = captured("etcd.prom");
        for (std::size_t i = 0; i < page.values.size(); ++i) {
            if (page.layout->series[i].name == "etcd_network_active_peers") {
                page.values[i] = 0;
                break;
            }
        }
        QCOMPARE(
            ill(judge(shipped("etcd"), page, nullptr)), QStringList{QStringLiteral("acp.quorum_margin degraded 0")});
    }

    void aLostBackendServerIsCriticalForItsShare()
    {
        const Readings before = captured("haproxy.later.prom");
        const Readings down = captured("haproxy-down.prom");
        const auto judged = judge(shipped("haproxy"), down, &before);
        QVERIFY(ill(judged).contains(QLatin1String("backends.servers_up critical 0.5")));
        QVERIFY(judged.at("backends.backend_up").level == Level::Healthy);
    }

    void aRedisThatIsGoneIsCriticalAndNothingElseIsClaimed()
    {
        const auto judged = judge(shipped("redis"), captured("redis-down.prom"), nullptr);
        QCOMPARE(ill(judged), QStringList{QStringLiteral("system.up critical 0")});
        QCOMPARE(having(judged, Presence::Value), QStringList{QStringLiteral("system.up")});
    }

    void aNodeWithoutRdmaIsNotIll()
    {
        const auto judged = judge(shipped("dwcp"), captured("dwcp.prom"), nullptr);
        QVERIFY(judged.at("amst.rdma_devices").level == Level::Healthy);
        QVERIFY(
            judge(shipped("dwcp"), captured("dwcp-published.prom"), nullptr).at("amst.rdma_devices").evaluation.presence
            == Presence::NotProvided);
    }

    /** The table of layers and facets of the domain, as a text. */
    void dwcpHasFiveLayersAndTwentyFacets()
    {
        QStringList lines;
        for (const LayerSpec& layer : shipped("dwcp").layers) {
            QStringList facets;
            for (const FacetSpec& facet : layer.facets)
                facets << QString::fromStdString(facet.name);
            const char* const strategies[] = {"fast fail", "graceful", "backoff"};
            lines << QStringLiteral("%1 %2 %3 %4s %5s %6%7: %8")
                         .arg(QString::fromStdString(layer.id), QString::fromStdString(layer.code),
                             QString::fromStdString(layer.name))
                         .arg(layer.interval / 1s)
                         .arg(layer.timeout / 1s)
                         .arg(QString::fromLatin1(strategies[static_cast<int>(layer.timeoutStrategy)]),
                             layer.criticalPath ? QStringLiteral(" critical path") : QString(),
                             facets.join(QStringLiteral(", ")));
        }
        QCOMPARE(lines.join(QLatin1Char('\n')),
            QStringLiteral(
                "amst AMST Transport 5s 2s fast fail critical path: Connection, Stream, Network, RDMA\n"
                "hde HDE Compression 10s 1s fast fail: Ratio, Dictionary, Delta chain, Memory\n"
                "pba PBA Prediction 30s 5s graceful: Model, Data pipeline, Training, Memory\n"
                "ass ASS State sync 15s 3s graceful: Peers, Sync, CRDT, Vector clock\n"
                "acp ACP Consensus 10s 2s fast fail critical path: Leader, Quorum, Log replication, Byzantine"));
    }

    /** Every name that a node offers is read by some rule: nothing it says is thrown away. */
    void dwcpReadsAllThatANodeSays()
    {
        const Extraction wanted = shipped("dwcp").extraction("main");
        QStringList unread;
        for (const char* page : {"dwcp.prom", "dwcp-published.prom"}) {
            const Readings readings = captured(page);
            for (const SeriesName& series : readings.layout->series) {
                const bool isPartOfHistogram = series.name.ends_with("_sum") || series.name.ends_with("_count")
                    || series.name.ends_with("_bucket");
                if (!wanted.wants(series.name) && !isPartOfHistogram)
                    unread << QString::fromStdString(series.name);
            }
        }
        QCOMPARE(unread, QStringList());
    }

    void dwcpUnderstandsPublishedNames()
    {
        const Readings before = captured("dwcp-published.prom");
        const Readings now = captured("dwcp-published.later.prom");
        const auto judged = judge(shipped("dwcp"), now, &before);
        const auto value = [&](const char* rule) { return judged.at(rule).evaluation.value; };
        QCOMPARE(value("amst.streams"), 32.0);
        QCOMPARE(value("amst.reported_health"), 2.0);
        QCOMPARE(value("amst.bandwidth_used"), 0.41);
        QCOMPARE(value("hde.compression_ratio"), 2.5);
        QCOMPARE(value("hde.delta_hits"), 0.88);
        QCOMPARE(value("pba.accuracy"), 0.92);
        QCOMPARE(value("ass.sync_lag"), 0.8);
        QVERIFY(value("amst.rtt_nearest") > 0.005 && value("amst.rtt_nearest") <= 0.05);
    }
};

} // namespace

QTEST_APPLESS_MAIN(ShippedProfilesTest)
#include "tst_shippedprofiles.moc"
