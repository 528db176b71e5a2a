// SPDX-License-Identifier: GPL-3.0-or-later
#include "outlets/statusjson.h"
#include "support/snapshots.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <limits>

using namespace dwcp;
using namespace std::chrono_literals;

namespace {

QJsonObject parsed(const std::string& text)
{
    QJsonParseError error;
    const auto document = QJsonDocument::fromJson(QByteArray::fromStdString(text), &error);
    return error.error == QJsonParseError::NoError ? document.object() : QJsonObject();
}

QJsonObject statusOf(const Snapshot& snapshot)
{
    return parsed(systemStatusJson(snapshot));
}

QJsonObject firstComponent(const Snapshot& snapshot)
{
    return statusOf(snapshot)[QStringLiteral("components")].toArray().at(0).toObject();
}

/** Every value of a document that is a number. */
void collectNumbers(const QJsonValue& value, QStringList& paths, const QString& path = {})
{
    if (value.isDouble())
        paths.append(path);
    if (value.isArray()) {
        for (const QJsonValue& item : value.toArray())
            collectNumbers(item, paths, path);
    }
    const QJsonObject object = value.toObject();
    for (auto entry = object.begin(); entry != object.end(); ++entry)
        collectNumbers(entry.value(), paths, path + QLatin1Char('/') + entry.key());
}

} // namespace

class StatusJsonTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aComponentHasTheShapeOfTheDomain()
    {
        HandmadeSnapshot made;
        NodeState& node = made.addNode("n0", Level::Degraded);
        ComponentState& component = node.components[0];
        component.rules[0] = {Presence::Value, Level::Degraded, 12.5, 0.7, {}};
        component.worstRule = 0;
        component.flags = Flag::Soft;
        component.error = "line 3: bad value";
        const QJsonObject json = firstComponent(made.snapshot);
        QCOMPARE(json.keys(),
            (QStringList{"check_duration", "component", "details", "error_message", "flags", "healthy", "last_check",
                "layer", "level", "metrics", "node", "score"}));
        QCOMPARE(json["component"].toString(), QStringLiteral("n0/amst"));
        QCOMPARE(json["node"].toString(), QStringLiteral("n0"));
        QCOMPARE(json["layer"].toString(), QStringLiteral("amst"));
        QCOMPARE(json["healthy"].toBool(), false);
        QCOMPARE(json["level"].toString(), QStringLiteral("degraded"));
        QCOMPARE(json["last_check"].toString(), QStringLiteral("2026-03-18T14:32:07.000Z"));
        QCOMPARE(json["check_duration"].toDouble(), 0.012);
        QCOMPARE(json["error_message"].toString(), QStringLiteral("line 3: bad value"));
        QCOMPARE(json["metrics"].toObject()["load"].toDouble(), 12.5);
        QVERIFY(json["score"].toDouble() >= 0.5 && json["score"].toDouble() < 0.8);
        QCOMPARE(json["flags"].toArray(), QJsonArray{QStringLiteral("soft")});
    }

    void aSystemHasTheShapeOfTheDomain()
    {
        HandmadeSnapshot made;
        made.addNode("n0", Level::Healthy);
        made.addNode("n1", Level::Critical).components[0].since = testStart - 1h;
        made.snapshot.system.level = Level::Critical;
        made.snapshot.system.flags = Flag::Stale;
        made.snapshot.system.degradation = 3;
        made.snapshot.system.score = 0.4;
        const QJsonObject json = statusOf(made.snapshot);
        QCOMPARE(json["overall"].toString(), QStringLiteral("critical"));
        QCOMPARE(json["flags"].toArray(), QJsonArray{QStringLiteral("stale")});
        QCOMPARE(json["cluster"].toString(), QStringLiteral("test"));
        QCOMPARE(json["degradation_level"].toInt(), 3);
        QCOMPARE(json["last_update"].toString(), QStringLiteral("2026-03-18T14:32:08.000Z"));
        QCOMPARE(json["components"].toArray().size(), 2);
        const QJsonArray degradations = json["degradations"].toArray();
        QCOMPARE(degradations.size(), 1);
        QCOMPARE(degradations[0].toObject()["node"].toString(), QStringLiteral("n1"));
        QCOMPARE(degradations[0].toObject()["level"].toString(), QStringLiteral("critical"));
        QCOMPARE(degradations[0].toObject()["since"].toString(), QStringLiteral("2026-03-18T13:32:08.000Z"));
    }

    void whatIsNotKnownIsNullAndNeverZero()
    {
        HandmadeSnapshot made;
        made.addNode("n0", Level::Unknown);
        const QJsonObject component = firstComponent(made.snapshot);
        for (const char* key : {"last_check", "check_duration", "score"})
            QVERIFY2(component[QLatin1String(key)].isNull(), key);
        QVERIFY(component["metrics"].toObject().isEmpty()); // not provided
        QVERIFY(!component["healthy"].toBool());
        QStringList numbers;
        collectNumbers(statusOf(made.snapshot), numbers);
        QCOMPARE(numbers, QStringList{QStringLiteral("/degradation_level")});
    }

    void aMetricThatIsUnknownIsNull()
    {
        for (const Presence presence : {Presence::Unknown, Presence::Idle}) {
            HandmadeSnapshot made;
            made.addNode("n0", Level::Healthy).components[0].rules[0] = {presence, Level::Unknown, 7, 0, {}};
            QVERIFY(firstComponent(made.snapshot)["metrics"].toObject()["load"].isNull());
        }
        HandmadeSnapshot made;
        made.addNode("n0", Level::Healthy).components[0].rules[0] = {
            Presence::Value, Level::Unknown, std::numeric_limits<double>::infinity(), 0, {}};
        QVERIFY(firstComponent(made.snapshot)["metrics"].toObject()["load"].isNull());
    }

    void whatIsStaleIsUnknownAndSaysSo()
    {
        HandmadeSnapshot made;
        ComponentState& component = made.addNode("n0", Level::Healthy).components[0];
        component.flags = Flag::Stale;
        const QJsonObject json = firstComponent(made.snapshot);
        QCOMPARE(json["level"].toString(), QStringLiteral("unknown"));
        QCOMPARE(json["healthy"].toBool(), false);
        QVERIFY(json["score"].isNull());
        QCOMPARE(json["flags"].toArray(), QJsonArray{QStringLiteral("stale")});
        QCOMPARE(json["last_check"].toString(), QStringLiteral("2026-03-18T14:32:07.000Z")); // when it was last seen
        component.level = Level::Failed;
        QVERIFY(statusOf(made.snapshot)["degradations"].toArray().isEmpty());
    }

    void aNodeOfUnknownKindStandsForItself()
    {
        HandmadeSnapshot made;
        NodeState& node = made.addNode("n0", Level::Failed);
        node.components.clear();
        node.problem = "connection refused";
        const QJsonObject json = firstComponent(made.snapshot);
        QCOMPARE(json["component"].toString(), QStringLiteral("n0"));
        QCOMPARE(json["level"].toString(), QStringLiteral("failed"));
        QCOMPARE(json["error_message"].toString(), QStringLiteral("connection refused"));
        QVERIFY(json["layer"].isNull());
        QVERIFY(json["check_duration"].isNull());
        const QJsonObject degradation = statusOf(made.snapshot)["degradations"].toArray().at(0).toObject();
        QCOMPARE(degradation["cause"].toString(), QStringLiteral("connection refused"));
    }

    void hostileNamesAreStillJson()
    {
        const std::string hostile = "a\"b\\c\nd\te\x01\xff\xc3(\xe2\x82";
        HandmadeSnapshot made;
        made.snapshot.cluster = hostile;
        made.addNode(hostile, Level::Critical).components[0].error = hostile;
        const QJsonObject json = statusOf(made.snapshot);
        QVERIFY(!json.isEmpty());
        const QString name = json["components"].toArray().at(0).toObject()["node"].toString();
        QVERIFY(name.startsWith(QLatin1String("a\"b\\c\nd\te\x01")));
        QVERIFY(name.contains(QChar(QChar::ReplacementCharacter)));
    }

    void removedNodesAreLeftOut()
    {
        HandmadeSnapshot made;
        made.addNode("n0", Level::Healthy);
        made.snapshot.nodes.push_back(nullptr);
        QCOMPARE(statusOf(made.snapshot)["components"].toArray().size(), 1);
        QVERIFY(systemStatusText(made.snapshot).find("n0") != std::string::npos);
    }

    void aLayersStatusHoldsThatLayerOnly()
    {
        HandmadeSnapshot made({layerOf("amst", {}), layerOf("acp", {})});
        made.addNode("n0", Level::Healthy);
        made.addNode("n1", Level::Healthy).components[1].level = Level::Failed;
        const QJsonObject acp = parsed(layerStatusJson(made.snapshot, 1));
        QCOMPARE(acp["layer"].toString(), QStringLiteral("acp"));
        QCOMPARE(acp["overall"].toString(), QStringLiteral("failed"));
        QCOMPARE(acp["components"].toArray().size(), 2);
        QCOMPARE(parsed(layerStatusJson(made.snapshot, 0))["overall"].toString(), QStringLiteral("healthy"));
        made.snapshot.nodes.clear();
        QCOMPARE(parsed(layerStatusJson(made.snapshot, 1))["overall"].toString(), QStringLiteral("unknown"));
    }

    // For people at a terminal.

    void theTextHasALineForEachComponent()
    {
        HandmadeSnapshot made;
        made.addNode("node-1", Level::Healthy);
        made.addNode("node-2", Level::Critical).components[0].error = "connection refused";
        made.snapshot.system.level = Level::Critical;
        made.snapshot.system.score = 0.43;
        made.snapshot.system.degradation = 3;
        QCOMPARE(QString::fromStdString(systemStatusText(made.snapshot)),
            QStringLiteral("NODE                     LAYER          LEVEL     SCORE  CAUSE\n"
                           "node-1                   amst           healthy      90  \n"
                           "node-2                   amst           critical     49  connection refused\n"
                           "system: critical, score 43, degradation level 3\n"));
    }

    void ofALargeFleetTheTextListsWhatIsNotHealthy()
    {
        HandmadeSnapshot made;
        for (int i = 0; i < 5; ++i)
            made.addNode("well-" + std::to_string(i), Level::Healthy);
        for (int i = 0; i < 3; ++i)
            made.addNode("ill-" + std::to_string(i), Level::Critical);
        made.addNode("silent", Level::Healthy).flags = Flag::Stale;
        const std::string all = systemStatusText(made.snapshot, 9);
        QVERIFY(all.find("well-4") != std::string::npos);
        const std::string text = systemStatusText(made.snapshot, 8);
        QVERIFY(text.find("well-") == std::string::npos);
        QVERIFY(text.find("ill-2") != std::string::npos);
        QVERIFY(text.find("silent") != std::string::npos);
        QVERIFY(text.find("nodes not listed: 5\n") != std::string::npos);
        const std::string shortText = systemStatusText(made.snapshot, 2);
        QVERIFY(shortText.find("ill-1") != std::string::npos);
        QVERIFY(shortText.find("ill-2") == std::string::npos);
        QVERIFY(shortText.find("nodes not listed: 7\n") != std::string::npos);
    }

    void theTextClaimsNothingOfWhatIsStale()
    {
        HandmadeSnapshot made;
        made.addNode("n0", Level::Healthy).components[0].flags = Flag::Stale;
        const std::string text = systemStatusText(made.snapshot);
        QVERIFY(text.find("healthy") == std::string::npos);
        QVERIFY(text.find("unknown       -  stale") != std::string::npos);
    }

    void hostileNamesNeitherBreakLinesNorReachTheTerminal()
    {
        HandmadeSnapshot made;
        NodeState& node = made.addNode("a\nb\x1b[31mc\x7f\xc2\x9b", Level::Failed);
        node.components[0].error = "line one\nline two\r\x1b]0;title\x07";
        const std::string text = systemStatusText(made.snapshot);
        QCOMPARE(std::count(text.begin(), text.end(), '\n'), 3);
        for (const char c : text)
            QVERIFY(c == '\n' || static_cast<unsigned char>(c) >= 0x20);
        QVERIFY(text.find("\xc2\x9b") == std::string::npos);
    }

    void longNamesAreCutBetweenCharacters()
    {
        HandmadeSnapshot made;
        std::string umlauts;
        for (int i = 0; i < 40; ++i)
            umlauts += "\xc3\xbc";
        made.addNode("x" + umlauts, Level::Healthy);
        const QString text = QString::fromStdString(systemStatusText(made.snapshot));
        QVERIFY(!text.contains(QChar(QChar::ReplacementCharacter)));
        const QString line = text.split(QLatin1Char('\n')).at(1);
        QCOMPARE(line.indexOf(QLatin1String("amst")), 25); // columns are counted in characters
    }
};

QTEST_GUILESS_MAIN(StatusJsonTest)
#include "tst_statusjson.moc"
