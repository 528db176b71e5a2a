// SPDX-License-Identifier: GPL-3.0-or-later
// What was written is taken away when it is too old; what somebody else put there never is.
#include "reports/reportplan.h"
#include "reports/reportshelf.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace dwcp;
using namespace std::chrono_literals;

namespace {

constexpr WallTime start{1'773'792'000s}; // 2026-03-18T00:00:00Z

struct Shelf {
    QTemporaryDir folder;
    std::unique_ptr<ReportShelf> shelf = open();

    std::unique_ptr<ReportShelf> open() const
    {
        auto made = ReportShelf::open(folder.path().toStdString());
        return made ? std::move(made).value() : nullptr;
    }
    void reopen()
    {
        shelf.reset();
        shelf = open();
    }
    QString write(const QString& name, const QByteArray& content) const
    {
        const QString path = folder.filePath(name);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("cannot write");
        return path;
    }
    /** A report of a day, of ten bytes. */
    QString add(int day, const char* report = "daily")
    {
        const std::string path = shelf->pathFor(report, start + 24h * day, ".txt");
        write(QString::fromStdString(path).section(u'/', -1), "0123456789");
        if (const auto error = shelf->add(report, start + 24h * day, path))
            qFatal("%s", error->message().c_str());
        return QString::fromStdString(path).section(u'/', -1);
    }
    QStringList names() const { return QDir(folder.path()).entryList(QDir::Files); }
    std::size_t tidy(const ShelfRule& rule, int day)
    {
        const auto gone = shelf->tidy("daily", rule, start + 24h * day);
        return gone ? gone->size() : 999;
    }
};

std::string problemsOf(const char* toml, const std::vector<Receiver>& receivers = {})
{
    const auto plans = readReportPlans(toml, "/etc/dwcp/console.toml", receivers);
    return plans ? std::string() : plans.error().message();
}

} // namespace

class TestShelf : public QObject {
    Q_OBJECT

private slots:
    void whatIsTooOldGoes()
    {
        Shelf s;
        for (int day = 0; day < 5; ++day)
            s.add(day);
        QCOMPARE(s.tidy({48h, 0, 0}, 4), std::size_t(2));
        QCOMPARE(s.names(),
            QStringList({QStringLiteral("daily-2026-03-20T0000Z.txt"), QStringLiteral("daily-2026-03-21T0000Z.txt"),
                QStringLiteral("daily-2026-03-22T0000Z.txt")}));
    }
    void whatIsTooManyGoes()
    {
        Shelf s;
        for (int day = 0; day < 5; ++day)
            s.add(day);
        QCOMPARE(s.tidy({720h, 2, 0}, 4), std::size_t(3));
        QCOMPARE(s.names().size(), 2);
    }
    void whatIsTooLargeGoes()
    {
        Shelf s;
        for (int day = 0; day < 5; ++day)
            s.add(day);
        QCOMPARE(s.tidy({720h, 0, 35}, 4), std::size_t(2));
        QCOMPARE(s.names().size(), 3);
    }
    void theNewestStays()
    {
        Shelf s;
        s.add(0);
        QCOMPARE(s.tidy({1h, 1, 1}, 400), std::size_t(0));
        QCOMPARE(s.names().size(), 1);
    }
    void otherReportsAreNotCounted()
    {
        Shelf s;
        s.add(0, "weekly");
        s.add(0);
        s.add(1);
        s.add(1, "weekly");
        QCOMPARE(s.tidy({720h, 1, 0}, 1), std::size_t(1));
        QCOMPARE(s.names().filter(QStringLiteral("weekly")).size(), 2);
    }
    void strangersFilesAreNeverTakenAway()
    {
        Shelf s;
        const QString first = s.add(0);
        const QString second = s.add(1);
        s.add(2);
        s.add(3);
        s.write(QStringLiteral("daily-2020-01-01T0000Z.txt"), "0123456789"); // looks like ours, is not on the list
        s.write(first, "9876543210"); // somebody wrote a word into it
        QVERIFY(QFile::remove(s.folder.filePath(second)));
        const QString treasure = s.write(QStringLiteral("treasure"), "0123456789");
        QVERIFY(QFile::link(treasure, s.folder.filePath(second)));
        QCOMPARE(s.tidy({720h, 1, 0}, 400), std::size_t(1));
        QCOMPARE(s.names(),
            QStringList({QStringLiteral("daily-2020-01-01T0000Z.txt"), first, second,
                QStringLiteral("daily-2026-03-21T0000Z.txt"), QStringLiteral("treasure")}));
    }
    void aListThatNamesOtherFoldersIsNotBelieved()
    {
        Shelf s;
        s.shelf.reset();
        s.write(QString::fromLatin1(ReportShelf::listName),
            R"({"done": {}, "files": [{"name": "../treasure", "report": "daily", "due": "2020-01-01T00:00:00Z"}]})");
        const auto made = ReportShelf::open(s.folder.path().toStdString());
        QVERIFY(!made);
        QVERIFY(made.error().message().find("cannot be read") != std::string::npos);
    }
    void nothingIsWrittenOver()
    {
        Shelf s;
        s.write(QStringLiteral("daily-2026-03-18T0000Z.txt"), "a stranger's");
        QCOMPARE(s.add(0), QStringLiteral("daily-2026-03-18T0000Z-2.txt"));
    }
    void whatIsDoneIsKnownToTheNextProgram()
    {
        Shelf s;
        QVERIFY(!s.shelf->doneUpTo("daily"));
        QVERIFY(!s.shelf->begin("weekly", start));
        s.add(2);
        s.reopen();
        QVERIFY(s.shelf != nullptr);
        QCOMPARE(s.shelf->doneUpTo("daily"), std::optional(start + 48h));
        QCOMPARE(s.shelf->doneUpTo("weekly"), std::optional(start));
        QCOMPARE(s.shelf->files().size(), std::size_t(1));
        QCOMPARE(s.shelf->files()[0].bytes, std::uint64_t(10));
    }
    void onlyOneHasIt()
    {
        Shelf s;
        const auto another = ReportShelf::open(s.folder.path().toStdString());
        QVERIFY(another.ok());
        QVERIFY(*another == nullptr);
    }
    void aFolderThatCannotBeMadeIsAnError()
    {
        Shelf s;
        const QString file = s.write(QStringLiteral("file"), "x");
        QVERIFY(!ReportShelf::open((file + QStringLiteral("/below")).toStdString()));
    }

    void aPlanIsRead()
    {
        Receiver mail;
        mail.name = "mail";
        mail.type = ReceiverType::Email;
        const auto plans = readReportPlans("cluster = \"x\"\n[[report]]\nname = \"weekly\"\ntype = \"slo\"\n"
                                           "format = \"xlsx\"\nevery = \"weekly\"\nat = \"06:00\"\nday = \"friday\"\n"
                                           "window = \"30d\"\nselect = \"layer:acp\"\nfolder = \"out\"\nto = \"mail\"\n"
                                           "keep = \"90d\"\nkeep_count = 12\nkeep_bytes = 1000000\n",
            "/etc/dwcp/console.toml", std::vector{mail});
        QVERIFY2(plans.ok(), plans ? "" : plans.error().message().c_str());
        QCOMPARE(plans->size(), std::size_t(1));
        const ReportPlan& plan = plans->front();
        QCOMPARE(plan.type, "slo");
        QCOMPARE(plan.format, "xlsx");
        QCOMPARE(plan.folder, "/etc/dwcp/out");
        QCOMPARE(plan.window, std::optional<Duration>(720h));
        QCOMPARE(plan.receivers, std::vector<std::string>{"mail"});
        QCOMPARE(plan.keep.age, Duration(2160h));
        QCOMPARE(plan.keep.count, std::size_t(12));
        QCOMPARE(plan.calendar.nextAfter(start), WallTime(start + 54h)); // Friday, 20 March, 06:00
    }
    void whatIsWrongInAPlanIsToldWithLineAndKey()
    {
        const std::string told = problemsOf("[[report]]\nname = \"a/b\"\nevery = \"hourly\"\n[[report]]\nname = \"b\"\n"
                                            "type = \"all\"\nevery = \"daily\"\nformat = \"doc\"\nto = [\"nobody\"]\n"
                                            "foldr = \"x\"\n[[report]]\nevery = \"monthly\"\nday = \"0\"\n");
        for (const char* part : {"console.toml:2: report.name", "console.toml:3: report.every",
                 "console.toml:6: report.type", "console.toml:8: report.format", "console.toml:9: report.to",
                 "report.foldr", "report.name: is missing", "console.toml:13: report.day"})
            QVERIFY2(told.find(part) != std::string::npos, told.c_str());
    }
    void aReceiverThatTakesNoFilesIsRefused()
    {
        Receiver peers;
        peers.name = "peers";
        peers.type = ReceiverType::Alertmanager;
        QVERIFY(problemsOf("[[report]]\nname = \"a\"\nevery = \"daily\"\nto = \"peers\"\n", {peers})
                    .find("takes no reports")
            != std::string::npos);
    }
};

QTEST_APPLESS_MAIN(TestShelf)
#include "tst_shelf.moc"
