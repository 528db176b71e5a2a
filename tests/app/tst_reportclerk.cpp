// SPDX-License-Identifier: GPL-3.0-or-later
// Reports are made when they are due, made up for once, and told; a small program stands for the one that makes them.
#include "app/reportclerk.h"
#include "health/facts.h"
#include "support/fakeclock.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace dwcp;
using namespace std::chrono_literals;

namespace {

/** Writes what it was asked for; refuses the type "audit". */
constexpr const char* maker = "#!/bin/sh\n"
                              "for word in \"$@\"; do\n"
                              "    [ \"$last\" = --out ] && out=$word\n"
                              "    [ \"$last\" = --type ] && [ \"$word\" = audit ] && "
                              "{ echo nothing was recorded >&2; exit 1; }\n"
                              "    last=$word\n"
                              "done\n"
                              "echo \"$*\" > \"$out\"\n";

std::string minuteOf(WallTime time)
{
    return rfc3339(time).substr(0, 16);
}

struct Office {
    QTemporaryDir folder;
    FakeClock clock; // 2026-03-18 14:32:08, a Wednesday
    std::unique_ptr<ReportClerk> clerk;
    QStringList told;
    QString program = folder.filePath(QStringLiteral("maker"));

    Office()
    {
        QFile file(program);
        if (!file.open(QIODevice::WriteOnly) || file.write(maker) < 0)
            qFatal("cannot write");
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }
    std::string shelf() const { return folder.filePath(QStringLiteral("out")).toStdString(); }
    ReportPlan plan(const char* name, const CalendarWords& words, const char* type = "slo") const
    {
        return {name, type, "markdown", "layer:acp", {}, {}, ReportCalendar::read(words).value(), {}, shelf(), {}, {}};
    }
    void open(std::vector<ReportPlan> plans)
    {
        clerk.reset();
        clerk = std::make_unique<ReportClerk>(
            ReportClerk::Options{std::move(plans), program, "/j.sqlite", "prod", nullptr, clock});
        QObject::connect(clerk.get(), &ReportClerk::told, clerk.get(), [this](const QString& line) { told << line; });
        clerk->look();
    }
    void pass(Duration time)
    {
        clock.advance(time);
        clerk->look();
    }
    QStringList files() const
    {
        return QDir(QString::fromStdString(shelf())).entryList({QStringLiteral("*.md")}, QDir::Files);
    }
    QString content(const QString& name) const
    {
        QFile file(QString::fromStdString(shelf()) + u'/' + name);
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }
    bool isIdle() const { return !clerk->standings()[0].isBeingMade; }
};

} // namespace

class TestReportClerk : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aReportIsMadeWhenItIsDueAndNotBefore()
    {
        Office o;
        o.open({o.plan("daily", {"daily", "06:00", {}, {}})});
        QVERIFY(o.isIdle());
        QCOMPARE(minuteOf(o.clerk->standings()[0].next), std::string("2026-03-19T06:00"));
        o.pass(15h);
        QVERIFY(o.isIdle()); // 05:32
        o.pass(28min); // 06:00:08
        QTRY_COMPARE(o.files(), QStringList(QStringLiteral("daily-2026-03-19T0600Z.md")));
        QTRY_VERIFY(o.isIdle());
        const QString asked = o.content(o.files()[0]);
        for (const char* part : {"report --journal /j.sqlite", "--format markdown", "--type slo", "--select layer:acp",
                 "--from 2026-03-18T06:00:00.000Z", "--to 2026-03-19T06:00:00.000Z"})
            QVERIFY2(asked.contains(QLatin1String(part)), qPrintable(asked));
        QCOMPARE(minuteOf(o.clerk->standings()[0].last), std::string("2026-03-19T06:00"));
        o.pass(1h);
        QVERIFY(o.isIdle());
        QCOMPARE(o.files().size(), 1);
    }

    void whatWasMissedIsMadeUpForOnce()
    {
        Office o;
        o.open({o.plan("daily", {"daily", {}, {}, {}})});
        o.clerk.reset();
        o.clock.advance(24h * 9);
        o.open({o.plan("daily", {"daily", {}, {}, {}})});
        QTRY_COMPARE(o.files(), QStringList(QStringLiteral("daily-2026-03-27T0000Z.md")));
        QTRY_VERIFY(o.isIdle());
        o.pass(1min);
        QVERIFY(o.isIdle());
        o.open({o.plan("daily", {"daily", {}, {}, {}})});
        QVERIFY(o.isIdle());
        QCOMPARE(o.files().size(), 1);
    }

    void severalAreMadeOneAfterTheOther()
    {
        Office o;
        o.open({o.plan("a", {"daily", {}, {}, {}}), o.plan("b", {"weekly", {}, "thursday", {}}),
            o.plan("c", {"*/10 * * * *", {}, {}, {}})});
        o.pass(10h);
        QTRY_COMPARE(o.files(),
            QStringList({QStringLiteral("a-2026-03-19T0000Z.md"), QStringLiteral("b-2026-03-19T0000Z.md"),
                QStringLiteral("c-2026-03-19T0030Z.md")}));
        QVERIFY(o.content(QStringLiteral("b-2026-03-19T0000Z.md"))
                    .contains(QStringLiteral("--from 2026-03-12T00:00:00.000Z --to 2026-03-19")));
    }

    void whatCouldNotBeMadeIsToldAndMadeUpForByTheNextProgram()
    {
        Office o;
        o.open({o.plan("audit", {"daily", {}, {}, {}}, "audit")});
        o.pass(10h);
        QTRY_COMPARE(o.told, QStringList(QStringLiteral("report audit: not made: nothing was recorded")));
        QCOMPARE(o.clerk->standings()[0].problem, "nothing was recorded");
        o.pass(1min);
        QVERIFY(o.isIdle()); // once is enough
        QCOMPARE(o.told.size(), 1);
        o.open({o.plan("audit", {"daily", {}, {}, {}}, "slo")});
        QTRY_COMPARE(o.files(), QStringList(QStringLiteral("audit-2026-03-19T0000Z.md")));
    }

    void aProgramThatIsNotThereIsTold()
    {
        Office o;
        o.program = QStringLiteral("/no/such/program");
        o.open({o.plan("daily", {"daily", {}, {}, {}})});
        o.pass(10h);
        QTRY_COMPARE(o.told.size(), 1);
        QVERIFY(o.isIdle());
    }

    void twoProgramsWithOnePlanMakeItOnce()
    {
        Office o;
        o.open({o.plan("daily", {"daily", {}, {}, {}})});
        ReportClerk other({{o.plan("daily", {"daily", {}, {}, {}})}, o.program, "/j.sqlite", "prod", nullptr, o.clock});
        other.look();
        o.clock.advance(10h);
        o.clerk->look();
        other.look();
        QTRY_COMPARE(o.files().size(), 1);
        QTRY_VERIFY(o.isIdle());
        other.look();
        QVERIFY(!other.standings()[0].isBeingMade);
        QCOMPARE(o.files().size(), 1);
        QCOMPARE(minuteOf(other.standings()[0].last), std::string("2026-03-19T00:00"));
    }

    void whatIsTooOldIsTakenAway()
    {
        Office o;
        ReportPlan plan = o.plan("daily", {"daily", {}, {}, {}});
        plan.keep.count = 2;
        o.open({plan});
        for (int day = 0; day < 4; ++day) {
            const int before = int(o.told.size());
            o.pass(24h);
            QTRY_VERIFY(o.told.size() > before && o.isIdle());
        }
        QCOMPARE(o.files(),
            QStringList({QStringLiteral("daily-2026-03-21T0000Z.md"), QStringLiteral("daily-2026-03-22T0000Z.md")}));
        QVERIFY(o.told.contains(QStringLiteral("report daily: taken away, as planned: daily-2026-03-19T0000Z.md")));
    }

    void plansComeAndGoWhileItWorks()
    {
        Office o;
        o.open({o.plan("daily", {"daily", {}, {}, {}})});
        o.clerk->setPlans({o.plan("hourly", {"0 * * * *", {}, {}, {}})}, nullptr);
        o.pass(10h);
        QTRY_COMPARE(o.files(), QStringList(QStringLiteral("hourly-2026-03-19T0000Z.md")));
        QTRY_VERIFY(o.isIdle());
        QCOMPARE(o.clerk->standings().size(), std::size_t(1));
        QCOMPARE(o.clerk->standings()[0].name, std::string("hourly"));
        o.clerk->setPlans({}, nullptr);
        o.pass(10h);
        QVERIFY(o.clerk->standings().empty());
        QCOMPARE(o.files().size(), 1);
    }

    void whatIsPausedIsNotMadeAndNotMadeUpFor()
    {
        Office o;
        ReportPlan plan = o.plan("daily", {"daily", {}, {}, {}});
        plan.isPaused = true;
        o.open({plan});
        o.pass(34h);
        QVERIFY(o.isIdle());
        QVERIFY(o.clerk->standings()[0].isPaused);
        plan.isPaused = false;
        o.clerk->setPlans({plan}, nullptr);
        QVERIFY(o.isIdle());
        o.open({plan}); // the next program does not, either
        QVERIFY(o.isIdle());
        QVERIFY(o.files().isEmpty());
        o.pass(24h);
        QTRY_COMPARE(o.files(), QStringList(QStringLiteral("daily-2026-03-21T0000Z.md")));
    }

    void oneIsMadeNowWithAWholePeriod()
    {
        Office o;
        ReportPlan plan = o.plan("daily", {"daily", {}, {}, {}});
        plan.isPaused = true;
        o.open({plan});
        o.clerk->makeNow("daily");
        QTRY_COMPARE(o.files(), QStringList(QStringLiteral("daily-2026-03-18T1432Z.md")));
        QTRY_VERIFY(o.isIdle());
        QVERIFY2(o.content(QStringLiteral("daily-2026-03-18T1432Z.md"))
                     .contains(QStringLiteral("--from 2026-03-17T14:32:06.000Z --to 2026-03-18T14:32:06.000Z")),
            qPrintable(o.content(QStringLiteral("daily-2026-03-18T1432Z.md"))));
        QVERIFY(o.clerk->standings()[0].file.ends_with("daily-2026-03-18T1432Z.md"));
        plan.isPaused = false;
        o.open({plan});
        QVERIFY(o.clerk->standings()[0].file.ends_with("daily-2026-03-18T1432Z.md")); // the shelf remembers
        o.pass(10h);
        QTRY_COMPARE(o.files().size(), 2); // what was planned comes all the same
    }

    void whatIsMadeForAPlanThatIsAnotherNowIsGivenUp()
    {
        Office o;
        QFile file(o.program);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("#!/bin/sh\nexec tail -f /dev/null\n") > 0);
        file.close();
        o.open({o.plan("daily", {"daily", {}, {}, {}})});
        o.clerk->makeNow("daily");
        QVERIFY(!o.isIdle());
        o.clerk->setPlans({o.plan("daily", {"weekly", {}, {}, {}})}, nullptr);
        QVERIFY(o.isIdle());
        QVERIFY(o.files().isEmpty());
    }

    void aProgramThatEndsLeavesNothingHalf()
    {
        Office o;
        QFile file(o.program);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("#!/bin/sh\nexec tail -f /dev/null\n") > 0);
        file.close();
        o.open({o.plan("daily", {"daily", {}, {}, {}})});
        o.pass(10h);
        QVERIFY(!o.isIdle());
        o.clerk.reset();
        QVERIFY(o.files().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestReportClerk)
#include "tst_reportclerk.moc"
