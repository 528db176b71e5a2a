// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/auditlog.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace dwcp;

namespace {

Event tripped()
{
    Event event;
    event.id = 7;
    event.at = WallTime(std::chrono::seconds(1'773'844'328));
    event.kind = EventKind::CommandDone;
    event.nodeName = "etcd-1";
    event.layerName = "Consensus";
    event.command = 12;
    event.actor = "m.okafor";
    event.reason = "a \"quoted\" reason\nin two lines";
    event.detail = "trip-breaker: etcd-1/acp is forced open";
    return event;
}

QList<QByteArray> linesOf(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QList<QByteArray> lines = file.readAll().split('\n');
    lines.removeLast(); // after the last newline
    return lines;
}

} // namespace

class TestAuditLog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aLineHoldsWhoWhatWhyAndWhen()
    {
        const QJsonObject line = QJsonDocument::fromJson(QByteArray::fromStdString(auditLine(tripped()))).object();
        QCOMPARE(line["at"].toString(), QStringLiteral("2026-03-18T14:32:08.000Z"));
        QCOMPARE(line["kind"].toString(), QStringLiteral("command-done"));
        QCOMPARE(line["actor"].toString(), QStringLiteral("m.okafor"));
        QCOMPARE(line["reason"].toString(), QStringLiteral("a \"quoted\" reason\nin two lines"));
        QCOMPARE(line["node"].toString(), QStringLiteral("etcd-1"));
        QCOMPARE(line["command"].toInt(), 12);
    }

    void brokenTextIsReplacedNotRefused()
    {
        Event event = tripped();
        event.reason = "caf\xe9";
        QVERIFY(!QJsonDocument::fromJson(QByteArray::fromStdString(auditLine(event))).isNull());
    }

    void onlyAuditEventsAreWrittenInOrderAndAppended()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath("audit.jsonl");
        for (int run = 0; run < 2; ++run) {
            auto log = AuditLog::open(path.toStdString());
            QVERIFY(log.ok());
            for (int i = 0; i < 100; ++i) {
                Event event = tripped();
                event.command = static_cast<CommandId>(i);
                QVERIFY(log.value()->inbox().put(event));
                event.kind = EventKind::LevelChanged;
                QVERIFY(log.value()->inbox().put(event));
            }
            QCOMPARE(log.value()->lost(), std::uint64_t(0));
        }
        const auto lines = linesOf(path);
        QCOMPARE(lines.size(), 200);
        for (int i = 0; i < 200; ++i)
            QCOMPARE(QJsonDocument::fromJson(lines[i]).object()["command"].toInt(), i % 100);
    }

    void aFullFileIsTurnedOver()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath("audit.jsonl");
        QFile big(path);
        QVERIFY(big.open(QIODevice::WriteOnly));
        QVERIFY(big.resize(static_cast<qint64>(AuditLog::fileLimit)));
        big.close();
        {
            auto log = AuditLog::open(path.toStdString());
            QVERIFY(log.ok());
            QVERIFY(log.value()->inbox().put(tripped()));
        }
        QCOMPARE(linesOf(path).size(), 1);
        QCOMPARE(QFile(path + ".1").size(), static_cast<qint64>(AuditLog::fileLimit));
    }

    void aPlaceThatCannotBeWrittenIsAnErrorThatNamesIt()
    {
        const auto log = AuditLog::open("/nowhere/at/all/audit.jsonl");
        QVERIFY(!log.ok());
        QCOMPARE(log.error().place, std::string("/nowhere/at/all/audit.jsonl"));
    }
};

QTEST_GUILESS_MAIN(TestAuditLog)
#include "tst_auditlog.moc"
