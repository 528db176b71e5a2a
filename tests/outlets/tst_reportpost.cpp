// SPDX-License-Identifier: GPL-3.0-or-later
// A report is on the disk before it is on its way, and arrives whole, also after a restart. Programs stand for the
// other side.
#include "outlets/reportpost.h"
#include "resilience/systemclock.h"

#include <nlohmann/json.hpp>

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <filesystem>

using namespace dwcp;
using namespace std::chrono_literals;

namespace {

struct Sending {
    QTemporaryDir folder;
    SystemClock clock;

    std::string path(const char* name) const { return folder.filePath(QLatin1String(name)).toStdString(); }
    QByteArray write(const char* name, const QByteArray& content) const
    {
        QFile file(folder.filePath(QLatin1String(name)));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("cannot write");
        return content;
    }
    static Receiver receiver(std::vector<std::string> command)
    {
        Receiver receiver;
        receiver.name = "archive";
        receiver.type = ReceiverType::Command;
        receiver.command = std::move(command);
        return receiver;
    }
    std::unique_ptr<ReportPost> open(std::vector<std::string> command) const
    {
        auto post = ReportPost::open({{receiver(std::move(command))}, path("box"), clock});
        return post ? std::move(post).value() : nullptr;
    }
    /** Takes what it is given, and says when it began and when it ended. */
    std::vector<std::string> hangingUntil(const char* name) const
    {
        return {"sh", "-c",
            "cat > /dev/null; echo >> " + path("begun") + "; while [ ! -e " + path(name)
                + " ]; do sleep 0.02; done; echo >> " + path("ended")};
    }
    int lines(const char* name) const
    {
        QFile file(folder.filePath(QLatin1String(name)));
        return file.open(QIODevice::ReadOnly) ? int(file.readAll().count('\n')) : 0;
    }
    ReportLetter letter(const char* file) const
    {
        return {"weekly-2026-03-16T00:00:00Z", WallTime(1'773'844'328s), "prod", "weekly", "slo", "pdf",
            WallTime(1'773'014'400s), WallTime(1'773'619'200s), path(file)};
    }
    nlohmann::json arrived() const
    {
        QFile file(folder.filePath(QStringLiteral("arrived")));
        return file.open(QIODevice::ReadOnly) ? nlohmann::json::parse(file.readAll().toStdString(), nullptr, false)
                                              : nlohmann::json();
    }
    std::vector<std::string> intoFile() const { return {"sh", "-c", "cat > " + path("arrived")}; }
};

} // namespace

class ReportPostTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aReportArrivesWhole()
    {
        Sending s;
        QByteArray bytes = s.write("r.pdf", QByteArray("%PDF\0\xff\n", 7) + QByteArray(100'000, 'x'));
        const auto document = reportDocument(s.letter("r.pdf"));
        QVERIFY(document.ok());
        const auto post = s.open(s.intoFile());
        QVERIFY(post && !post->send("archive", *document));
        QTRY_VERIFY(post->deliveries().size() > 0);
        std::vector<ReportDelivery> told;
        post->deliveries().takeAll(told);
        QVERIFY(told[0].isDone);
        QCOMPARE(told[0].receiver, std::string("archive"));
        QCOMPARE(told[0].key, std::string("weekly-2026-03-16T00:00:00Z"));
        const auto json = s.arrived();
        QCOMPARE(json.at("key").get<std::string>(), std::string("weekly-2026-03-16T00:00:00Z"));
        const auto& report = json.at("report");
        QCOMPARE(report.at("file").get<std::string>(), std::string("r.pdf"));
        QCOMPARE(report.at("from").get<std::string>(), std::string("2026-03-09T00:00:00.000Z"));
        QCOMPARE(report.at("media_type").get<std::string>(), std::string("application/pdf"));
        QCOMPARE(
            QByteArray::fromBase64(QByteArray::fromStdString(report.at("content_base64").get<std::string>())), bytes);
        QVERIFY(std::filesystem::is_empty(s.path("box/archive")));
    }

    void whatIsTooLargeIsToldOfOnly()
    {
        Sending s;
        s.write("r.pdf", QByteArray(int(mostReportBytesSent) + 1, 'x'));
        const auto document = reportDocument(s.letter("r.pdf"));
        const auto json = nlohmann::json::parse(*document);
        QVERIFY(!json.at("report").contains("content_base64"));
        QCOMPARE(json.at("report").at("bytes").get<std::uint64_t>(), mostReportBytesSent + 1);
    }

    void whatWaitsIsSentByTheNextRun()
    {
        Sending s;
        s.write("r.pdf", "content");
        auto post = s.open({"false"});
        QVERIFY(!post->send("archive", reportDocument(s.letter("r.pdf")).value()));
        QTRY_VERIFY(post->deliveries().size() > 0);
        std::vector<ReportDelivery> told;
        post->deliveries().takeAll(told);
        QVERIFY(!told[0].isDone && !told[0].isOver);
        QVERIFY(!told[0].text.empty());
        post.reset();
        QVERIFY(QFile::remove(s.folder.filePath(QStringLiteral("r.pdf")))); // it is in the outbox
        post = s.open(s.intoFile());
        QTRY_VERIFY(s.arrived().is_object());
        QCOMPARE(s.arrived().at("report").at("content_base64").get<std::string>(), std::string("Y29udGVudA=="));
    }

    /** A delivery that hangs holds nobody up, goes on to its end as it was begun, and is not begun again. */
    void otherReceiversDoNotWaitForADeliveryThatHangs()
    {
        Sending s;
        s.write("r.pdf", "content");
        auto post = s.open(s.hangingUntil("go"));
        QVERIFY(!post->send("archive", reportDocument(s.letter("r.pdf")).value()));
        QTRY_VERIFY(s.lines("begun") == 1);
        QVERIFY(!post->setReceivers({})); // would hang here
        QVERIFY(post->send("archive", "{}")); // is no receiver now
        QVERIFY(!post->setReceivers({s.receiver({"sh", "-c", "cat >> " + s.path("second")})}));
        QVERIFY(!post->send("archive", R"({"key":"second"})"));
        QCOMPARE(s.lines("second"), 0); // its turn comes after the first
        s.write("go", "");
        QTRY_COMPARE(post->deliveries().size(), std::size_t(2));
        post.reset();
        QCOMPARE(s.lines("begun"), 1);
        QCOMPARE(s.lines("ended"), 1);
        QFile second(s.folder.filePath(QStringLiteral("second")));
        QVERIFY(second.open(QIODevice::ReadOnly));
        QCOMPARE(second.readAll(), QByteArray(R"({"key":"second"})"));
        QVERIFY(std::filesystem::is_empty(s.path("box/archive")));
    }

    void anotherWayIsTriedAtOnceAndOneThatIsGoneNoMore()
    {
        Sending s;
        s.write("r.pdf", "content");
        auto post = s.open({"false"});
        QVERIFY(!post->send("archive", reportDocument(s.letter("r.pdf")).value()));
        QTRY_VERIFY(post->deliveries().size() > 0);
        QVERIFY(!post->setReceivers({}));
        QVERIFY(!std::filesystem::is_empty(s.path("box/archive"))); // it waits for whoever is called so again
        QVERIFY(!post->setReceivers({s.receiver(s.intoFile())}));
        QTRY_VERIFY(s.arrived().is_object());
    }

    void strangersAndMissingFilesAreErrors()
    {
        Sending s;
        QVERIFY(!reportDocument(s.letter("nothing.pdf")));
        QVERIFY(s.open({"true"})->send("nobody", "{}"));
    }
};

QTEST_GUILESS_MAIN(ReportPostTest)
#include "tst_reportpost.moc"
