// SPDX-License-Identifier: GPL-3.0-or-later
#include "outlets/carrier.h"
#include "outlets/outbox.h"
#include "support/fakeclock.h"

#include <nlohmann/json.hpp>

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace dwcp;
using namespace std::chrono_literals;

namespace {

Notification noticed(Occasion occasion)
{
    auto alert = std::make_shared<AlertState>();
    alert->id = 0xabc;
    alert->rule = "load";
    alert->labels.labels = {{"alertname", "load"}, {"node", "n0"}, {"severity", "error"}};
    alert->level = AlertLevel::Error;
    alert->summary = "n0: \"load\" 12\r\nBcc: everybody";
    alert->firedAt = WallTime(1'773'844'328s);
    Notification notification;
    notification.id = 7;
    notification.receiver = "ops";
    notification.cluster = "test";
    notification.group = {{"alertname", "load"}};
    notification.notices = {{alert, occasion}};
    return notification;
}

std::string folderOf(const QTemporaryDir& folder)
{
    return folder.filePath(QStringLiteral("box")).toStdString();
}

} // namespace

class NotifierTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anOutboxKeepsWhatWasPutInInItsOrder()
    {
        QTemporaryDir folder;
        auto box = Outbox::open(folderOf(folder)).value();
        QVERIFY(!box.first());
        for (const char* text : {"a", "b", "c"})
            QVERIFY(box.add(text).ok());
        QCOMPARE(box.size(), std::size_t(3));
        QCOMPARE(box.first()->text, std::string("a"));
        box.remove(box.first()->number);
        QCOMPARE(box.first()->text, std::string("b"));
    }

    void anOutboxIsStillThereInTheNextRun()
    {
        QTemporaryDir folder;
        std::uint64_t last = 0;
        {
            auto box = Outbox::open(folderOf(folder)).value();
            box.add("a").value();
            last = box.add("b").value();
        }
        auto box = Outbox::open(folderOf(folder)).value();
        QCOMPARE(box.first()->text, std::string("a"));
        QVERIFY(box.add("c").value() > last);
    }

    void whatWasHalfWrittenIsNoEntry()
    {
        QTemporaryDir folder;
        auto box = Outbox::open(folderOf(folder)).value();
        QFile draft(QString::fromStdString(folderOf(folder)) + QStringLiteral("/00000000000000000001.json.new"));
        QVERIFY(draft.open(QIODevice::WriteOnly));
        draft.write("{\"half");
        draft.close();
        QVERIFY(!box.first());
        QVERIFY(box.add("whole").ok());
        QCOMPARE(box.first()->text, std::string("whole"));
    }

    void anOutboxThatCannotBeMadeSaysSo() { QVERIFY(!Outbox::open("/proc/no/such/place").ok()); }

    void aSignatureIsAnHmacOfTheBody()
    {
        // RFC 4231, test case 2.
        QCOMPARE(signatureOf("what do ya want for nothing?", "Jefe"),
            std::string("sha256=5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843"));
    }

    void aDocumentSaysWhatIsToldAndWithWhichKey()
    {
        const auto json = nlohmann::json::parse(notificationDocument(noticed(Occasion::Raised), "run-7"));
        QCOMPARE(json.at("key").get<std::string>(), std::string("run-7"));
        QCOMPARE(json.at("notification").get<int>(), 7);
        QCOMPARE(json.at("alerts").at(0).at("occasion").get<std::string>(), std::string("raised"));
        QCOMPARE(json.at("alerts").at(0).at("id").get<std::string>(), std::string("0000000000000abc"));
        QCOMPARE(json.at("group").at("alertname").get<std::string>(), std::string("load"));
    }

    void alertmanagerHearsThatTheOtherSeveritiesAreOver()
    {
        const WallTime now(1'773'844'400s);
        const auto post =
            nlohmann::json::parse(alertmanagerPost(notificationDocument(noticed(Occasion::Fired), "k"), now));
        QCOMPARE(post.size(), std::size_t(4));
        int firing = 0;
        for (const auto& alert : post) {
            const bool isFiring = alert.at("endsAt").get<std::string>() > "2026-03-18T14:33:20.000Z";
            QCOMPARE(isFiring, alert.at("labels").at("severity") == "error");
            firing += isFiring ? 1 : 0;
        }
        QCOMPARE(firing, 1);
    }

    void alertmanagerHearsOfTheEnd()
    {
        const auto post = nlohmann::json::parse(
            alertmanagerPost(notificationDocument(noticed(Occasion::Resolved), "k"), WallTime(1'773'844'400s)));
        for (const auto& alert : post)
            QCOMPARE(alert.at("endsAt").get<std::string>(), std::string("2026-03-18T14:33:20.000Z"));
    }

    void aCommandGetsTheDocumentAndItsExitCodeCounts()
    {
        const FakeClock clock;
        QTemporaryDir folder;
        const std::string file = folder.filePath(QStringLiteral("told")).toStdString();
        Receiver receiver;
        receiver.type = ReceiverType::Command;
        receiver.command = {"dd", "status=none", "of=" + file};
        QCOMPARE(
            carrierTo(receiver, SecretReader(), clock)->carry("what is told").kind, Carrier::Outcome::Kind::Delivered);
        QFile told(QString::fromStdString(file));
        QVERIFY(told.open(QIODevice::ReadOnly));
        QCOMPARE(told.readAll(), QByteArray("what is told"));
        receiver.command = {"false"};
        const auto outcome = carrierTo(receiver, SecretReader(), clock)->carry("x");
        QCOMPARE(outcome.kind, Carrier::Outcome::Kind::Failed);
        QCOMPARE(outcome.text, std::string("ended with 1"));
        receiver.command = {"no-such-program"};
        QCOMPARE(carrierTo(receiver, SecretReader(), clock)->carry("x").kind, Carrier::Outcome::Kind::Failed);
    }

    void whereNobodyListensItFailsAndSaysWhy()
    {
        const FakeClock clock;
        Receiver receiver;
        receiver.type = ReceiverType::Webhook;
        receiver.urls = {"http://127.0.0.1:1/"};
        const auto outcome = carrierTo(receiver, SecretReader(), clock)->carry("{\"key\":\"k\"}");
        QCOMPARE(outcome.kind, Carrier::Outcome::Kind::Failed);
        QVERIFY(!outcome.text.empty());
    }

    void nothingIsCarriedToTheLedger()
    {
        const FakeClock clock;
        QVERIFY(!carrierTo(Receiver{}, SecretReader(), clock));
    }
};

QTEST_GUILESS_MAIN(NotifierTest)
#include "tst_notifier.moc"
