// SPDX-License-Identifier: GPL-3.0-or-later
// What is planned in the window outlives it, is made by whoever runs with the journal, and leaves the configuration be.
#include "app/reportoffice.h"
#include "support/fakeclock.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace dwcp;
using namespace std::chrono_literals;

namespace {

constexpr const char* maker = "#!/bin/sh\n"
                              "for word in \"$@\"; do\n"
                              "    [ \"$last\" = --out ] && out=$word\n"
                              "    last=$word\n"
                              "done\n"
                              "echo \"$*\" > \"$out\"\n";

constexpr const char* operators = "[[report]]\nname = \"operators\"\nevery = \"weekly\"\nformat = \"markdown\"\n";

const ReportPlanFields daily{{QStringLiteral("name"), QStringLiteral("mine")},
    {QStringLiteral("every"), QStringLiteral("daily")}, {QStringLiteral("at"), QStringLiteral("06:00")},
    {QStringLiteral("type"), QStringLiteral("slo")}, {QStringLiteral("format"), QStringLiteral("markdown")}};

struct House {
    QTemporaryDir folder;
    FakeClock clock; // 2026-03-18 14:32:08, a Wednesday
    CommandLine line;
    Configuration configuration;
    std::unique_ptr<ReportOffice> office;

    House()
    {
        write("maker", maker).setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        line.configFile = path("console.toml");
        line.journalFile = path("j.sqlite");
        line.outboxFolder = path("outbox");
        write("console.toml", operators);
        open();
    }
    std::string path(const char* name) const { return folder.filePath(QLatin1String(name)).toStdString(); }
    QFile& write(const char* name, const QByteArray& text)
    {
        m_file.setFileName(folder.filePath(QLatin1String(name)));
        if (!m_file.open(QIODevice::WriteOnly) || m_file.write(text) < 0)
            qFatal("cannot write");
        m_file.close();
        return m_file;
    }
    QByteArray read(const char* name) const
    {
        QFile file(folder.filePath(QLatin1String(name)));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    /** As the next start does. */
    void open()
    {
        office.reset();
        auto opened =
            ReportOffice::open({line, configuration, folder.filePath(QStringLiteral("maker")), clock, SecretReader()});
        if (!opened)
            qFatal("%s", opened.error().message().c_str());
        office = std::move(opened).value();
        office->clerk()->look();
    }
    QStringList names() const
    {
        QStringList names;
        for (const ReportClerk::Standing& standing : office->clerk()->standings())
            names << QString::fromStdString(standing.name)
                    + (office->isOwn(standing.name) ? QStringLiteral(" own") : QString());
        return names;
    }
    QStringList files() const
    {
        return QDir(folder.filePath(QStringLiteral("reports"))).entryList({QStringLiteral("mine*")}, QDir::Files);
    }

private:
    QFile m_file;
};

ReportPlanFields with(ReportPlanFields fields, const char* field, const char* text)
{
    fields[QLatin1String(field)] = QLatin1String(text);
    return fields;
}

} // namespace

class TestReportOffice : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsPlannedInTheWindowIsMadeAfterARestart()
    {
        House h;
        QCOMPARE(h.office->keep(daily, {}), QString());
        QCOMPARE(h.names(), QStringList({QStringLiteral("operators"), QStringLiteral("mine own")}));
        h.open();
        QCOMPARE(h.names(), QStringList({QStringLiteral("operators"), QStringLiteral("mine own")}));
        QCOMPARE(h.office->fields(QStringLiteral("mine")), daily);
        h.clock.advance(16h);
        h.office->clerk()->look();
        QTRY_COMPARE(h.files(), QStringList(QStringLiteral("mine-2026-03-19T0600Z.md")));
        QCOMPARE(h.read("console.toml"), QByteArray(operators));
    }

    void itIsEditedPausedAndDeleted()
    {
        House h;
        QCOMPARE(h.office->keep(daily, {}), QString());
        const auto weekly = with(with(daily, "every", "weekly"), "name", "ours");
        QCOMPARE(h.office->keep(weekly, QStringLiteral("mine")), QString());
        QCOMPARE(h.names(), QStringList({QStringLiteral("operators"), QStringLiteral("ours own")}));
        QCOMPARE(h.office->keep(with(weekly, "paused", "true"), QStringLiteral("ours")), QString());
        h.open();
        QVERIFY(h.office->clerk()->standings()[1].isPaused);
        QCOMPARE(h.office->remove(QStringLiteral("ours")), QString());
        QCOMPARE(h.names(), QStringList(QStringLiteral("operators")));
        h.open();
        QCOMPARE(h.names(), QStringList(QStringLiteral("operators")));
    }

    void oneIsMadeNow()
    {
        House h;
        QCOMPARE(h.office->keep(daily, {}), QString());
        h.office->makeNow(QStringLiteral("mine"));
        QTRY_COMPARE(h.files(), QStringList(QStringLiteral("mine-2026-03-18T1432Z.md")));
    }

    void whatIsTypedIsReadWithItsNextDates()
    {
        House h;
        const ReportPlanner::Reading good = h.office->read(daily, {});
        QVERIFY(good.problems.empty());
        QCOMPARE(good.next.size(), std::size_t(3));
        QVERIFY(good.next[0] == WallTime(std::chrono::seconds(1'773'900'000))); // 2026-03-19 06:00
        QVERIFY(good.next[2] - good.next[0] == 48h);
        const ReportPlanner::Reading bad = h.office->read(with(daily, "at", "noon"), {});
        QCOMPARE(bad.problems.size(), std::size_t(1));
        QCOMPARE(bad.problems[0].field, QStringLiteral("at"));
        QVERIFY(bad.next.empty());
        QVERIFY(!h.office->keep(with(daily, "at", "noon"), {}).isEmpty());
        QVERIFY(!QFile::exists(QString::fromStdString(ReportOffice::bookPath(h.line.journalFile))));
    }

    void aNameIsTakenOnce()
    {
        House h;
        QCOMPARE(h.office->keep(daily, {}), QString());
        QCOMPARE(h.office->read(daily, {}).problems[0].field, QStringLiteral("name"));
        QVERIFY(h.office->read(daily, QStringLiteral("mine")).problems.empty());
        QCOMPARE(h.office->read(with(daily, "name", "operators"), {}).problems[0].field, QStringLiteral("name"));
    }

    void thoseOfTheConfigurationAreTheOperators()
    {
        House h;
        QVERIFY(h.office->fields(QStringLiteral("operators")).isEmpty());
        QVERIFY(!h.office->isOwn("operators"));
        QCOMPARE(h.office->remove(QStringLiteral("operators")), QString());
        QCOMPARE(h.names(), QStringList(QStringLiteral("operators")));
    }

    void anotherFileThatCannotBeReadIsToldAndNotWrittenOver()
    {
        House h;
        const QByteArray broken = "[[report]]\nname = \"a\"\nnonsense = \"b\"\n";
        h.write("j.sqlite.reports.toml", broken);
        h.open();
        QCOMPARE(h.names(), QStringList(QStringLiteral("operators")));
        QCOMPARE(h.office->troubles().size(), std::size_t(1));
        QVERIFY(h.office->keep(daily, {}).contains(QStringLiteral("nonsense")));
        QCOMPARE(h.read("j.sqlite.reports.toml"), broken);
    }

    void aPlanWhoseReceiverIsGoneIsToldAndTheOthersAreMade()
    {
        House h;
        h.write("j.sqlite.reports.toml",
            "[[report]]\nname = \"a\"\nevery = \"daily\"\nto = \"gone\"\n[[report]]\nname = \"b\"\nevery = "
            "\"daily\"\n");
        h.open();
        QCOMPARE(h.names(), QStringList({QStringLiteral("operators"), QStringLiteral("b own")}));
        QCOMPARE(h.office->troubles().size(), std::size_t(1));
        QVERIFY(h.office->troubles()[0].message().find("gone") != std::string::npos);
    }

    /** Whoever edits a plan does not wait for a delivery that hangs; it is delivered once all the same. */
    void aPlanIsEditedWhileADeliveryHangs()
    {
        House h;
        Receiver archive;
        archive.name = "archive";
        archive.type = ReceiverType::Command;
        archive.command = {"sh", "-c",
            "cat > /dev/null; echo >> " + h.path("begun") + "; while [ ! -e " + h.path("go")
                + " ]; do sleep 0.02; done"};
        auto policy = std::make_shared<AlertPolicy>();
        policy->receivers = {archive};
        h.configuration.alerts = policy;
        h.open();
        QCOMPARE(h.office->keep(with(daily, "to", "archive"), {}), QString());
        h.office->makeNow(QStringLiteral("mine"));
        QTRY_COMPARE(h.read("begun"), QByteArray("\n"));
        QCOMPARE(h.office->keep(daily, QStringLiteral("mine")), QString()); // would hang here
        QCOMPARE(h.office->keep(with(daily, "to", "archive"), QStringLiteral("mine")), QString());
        h.write("go", "");
        h.office.reset();
        QCOMPARE(h.read("begun"), QByteArray("\n"));
    }

    void itsSecretsAreLookedUpWhenTheyAreNamed()
    {
        House h;
        std::set<std::string> asked;
        h.office->setSecretLookUp([&](const std::set<std::string>& names) { asked = names; });
        QVERIFY(asked.empty());
        QCOMPARE(
            h.office->keep(with(with(daily, "webhook", "https://h.example.org/"), "webhook_key", "keychain:h"), {}),
            QString());
        QCOMPARE(asked, std::set<std::string>{"keychain:h"});
        h.open();
        asked.clear();
        h.office->setSecretLookUp([&](const std::set<std::string>& names) { asked = names; });
        QCOMPARE(asked, std::set<std::string>{"keychain:h"});
    }
};

QTEST_GUILESS_MAIN(TestReportOffice)
#include "tst_reportoffice.moc"
