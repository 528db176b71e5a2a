// SPDX-License-Identifier: GPL-3.0-or-later
#include "health/alertcourse.h"
#include "resilience/random.h"
#include "support/builders.h"

#include <rapidcheck.h>

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QTextStream>

#include <vector>

using namespace dwcp;
using namespace std::chrono_literals;
using Turn = AlertCourse::Turn;

namespace {

/** What a series shows to a rule at each of its evaluations. */
enum class Sample { Quiet, Active, Stale };

/** A rule and the series it looks at, both made by chance. */
struct Case {
    AlertTiming timing;
    std::vector<Sample> samples;
};

Case drawn(SeededRandom& random, std::size_t length)
{
    Case made;
    made.timing.hold = std::chrono::minutes(random.next() % 6);
    made.timing.keepFiring = std::chrono::minutes(random.next() % 6);
    while (made.samples.size() < length) {
        const double dice = random.uniform();
        const Sample sample = dice < 0.45 ? Sample::Active : dice < 0.9 ? Sample::Quiet : Sample::Stale;
        made.samples.insert(made.samples.end(), 1 + random.next() % 7, sample);
    }
    made.samples.resize(length);
    return made;
}

/** "pending", "firing" or nothing after each evaluation, as the metric ALERTS has it. */
std::vector<QString> walked(const Case& made)
{
    AlertCourse course(made.timing);
    std::vector<QString> states;
    WallTime now = testStart;
    for (const Sample sample : made.samples) {
        if (sample == Sample::Active)
            course.seeActive(AlertLevel::Warning, now);
        else
            course.seeQuiet(now); // a rule that resolves what it cannot see, as Prometheus does
        const bool isOver = course.isIdle() || course.phase() == AlertPhase::Resolved;
        states.push_back(isOver                         ? QString()
                : course.phase() == AlertPhase::Pending ? QStringLiteral("pending")
                                                        : QStringLiteral("firing"));
        now += 1min;
    }
    return states;
}

int minutes(Duration duration)
{
    return static_cast<int>(std::chrono::duration_cast<std::chrono::minutes>(duration).count());
}

QString rulesOf(const std::vector<Case>& cases)
{
    QString text;
    QTextStream out(&text);
    out << "groups:\n- name: g\n  interval: 1m\n  rules:\n";
    for (std::size_t i = 0; i < cases.size(); ++i) {
        out << "  - alert: a" << i << "\n    expr: x{n=\"" << i << "\"} > 0\n    for: " << minutes(cases[i].timing.hold)
            << "m\n    keep_firing_for: " << minutes(cases[i].timing.keepFiring) << "m\n";
    }
    return text;
}

QString valuesOf(const Case& made)
{
    QStringList values;
    for (const Sample sample : made.samples)
        values << (sample == Sample::Active ? QStringLiteral("1")
                : sample == Sample::Quiet   ? QStringLiteral("0")
                                            : QStringLiteral("stale"));
    return values.join(QLatin1Char(' '));
}

/** A test file for promtool that expects what our courses have done. */
QString testOf(const std::vector<Case>& cases, std::size_t length)
{
    QString text;
    QTextStream out(&text);
    out << "rule_files: [rules.yml]\nevaluation_interval: 1m\ntests:\n- interval: 1m\n  input_series:\n";
    std::vector<std::vector<QString>> states;
    for (std::size_t i = 0; i < cases.size(); ++i) {
        out << "  - series: 'x{n=\"" << i << "\"}'\n    values: '" << valuesOf(cases[i]) << "'\n";
        states.push_back(walked(cases[i]));
    }
    out << "  promql_expr_test:\n";
    for (std::size_t step = 0; step < length; ++step) {
        out << "  - expr: ALERTS\n    eval_time: " << step << "m\n    exp_samples:\n";
        for (std::size_t i = 0; i < cases.size(); ++i) {
            if (!states[i][step].isEmpty())
                out << "    - {labels: 'ALERTS{alertname=\"a" << i << "\",alertstate=\"" << states[i][step] << "\",n=\""
                    << i << "\"}', value: 1}\n";
        }
    }
    return text;
}

void write(const QString& path, const QString& text)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text.toUtf8());
}

struct Verdict {
    int code = -1;
    QString said;
};

Verdict askPromtool(const QTemporaryDir& folder)
{
    QProcess promtool;
    promtool.setWorkingDirectory(folder.path());
    promtool.setProcessChannelMode(QProcess::MergedChannels);
    promtool.start(
        QStringLiteral("promtool"), {QStringLiteral("test"), QStringLiteral("rules"), QStringLiteral("test.yml")});
    if (!promtool.waitForStarted() || !promtool.waitForFinished(-1))
        return {-1, QStringLiteral("promtool is not there: install the package prometheus")};
    return {promtool.exitCode(), QString::fromUtf8(promtool.readAll())};
}

} // namespace

class AlertCourseTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void prometheusTakesTheSameCourses_data()
    {
        QTest::addColumn<int>("seed");
        for (int seed = 1; seed <= 5; ++seed)
            QTest::addRow("seed %d", seed) << seed;
    }

    void prometheusTakesTheSameCourses()
    {
        QFETCH(int, seed);
        constexpr std::size_t length = 90;
        SeededRandom random(static_cast<std::uint64_t>(seed));
        std::vector<Case> cases;
        for (int i = 0; i < 40; ++i)
            cases.push_back(drawn(random, length));
        QTemporaryDir folder;
        write(folder.filePath(QStringLiteral("rules.yml")), rulesOf(cases));
        write(folder.filePath(QStringLiteral("test.yml")), testOf(cases, length));
        const Verdict verdict = askPromtool(folder);
        QVERIFY2(verdict.code == 0, qPrintable(verdict.said.left(4000)));
    }

    void prometheusNoticesACourseThatIsOneStepOff()
    {
        SeededRandom random(1);
        std::vector<Case> cases{drawn(random, 90)};
        cases[0].timing = {2min, 2min};
        QTemporaryDir folder;
        write(folder.filePath(QStringLiteral("rules.yml")), rulesOf(cases));
        cases[0].timing.hold = 3min;
        write(folder.filePath(QStringLiteral("test.yml")), testOf(cases, 90));
        QCOMPARE(askPromtool(folder).code, 1);
    }

    void withoutWaitingItFiresAndEndsAtOnce()
    {
        AlertCourse course({});
        QCOMPARE(course.seeActive(AlertLevel::Error, testStart), Turn::Fired);
        QCOMPARE(course.seeQuiet(testStart + 1s), Turn::Resolved);
        QCOMPARE(course.resolvedAt(), testStart + 1s);
    }

    void timeAloneFiresWhatHolds()
    {
        AlertCourse course({10s, {}});
        QCOMPARE(course.seeActive(AlertLevel::Error, testStart), Turn::Began);
        QCOMPARE(course.advance(testStart + 9s), Turn::None);
        QCOMPARE(course.advance(testStart + 10s), Turn::Fired);
    }

    void timeAloneEndsWhatIsQuiet()
    {
        AlertCourse course({{}, 10s});
        course.seeActive(AlertLevel::Error, testStart);
        QCOMPARE(course.seeQuiet(testStart + 1s), Turn::Recovering);
        QCOMPARE(course.advance(testStart + 10s), Turn::None);
        QCOMPARE(course.advance(testStart + 11s), Turn::Resolved);
    }

    void whatCannotBeSeenNeitherFiresNorEnds()
    {
        AlertCourse course({10s, 10s});
        course.seeActive(AlertLevel::Error, testStart);
        QCOMPARE(course.seeUnseen(), Turn::Dropped);
        QVERIFY(course.isIdle());
        course.seeActive(AlertLevel::Error, testStart);
        course.seeActive(AlertLevel::Error, testStart + 10s);
        QCOMPARE(course.seeUnseen(), Turn::None);
        QCOMPARE(course.advance(testStart + 24h), Turn::None);
        QCOMPARE(course.phase(), AlertPhase::Firing);
        course.seeQuiet(testStart + 24h);
        course.seeUnseen();
        QCOMPARE(course.advance(testStart + 48h), Turn::None);
        QCOMPARE(course.phase(), AlertPhase::Recovering);
    }

    void severityMovesWithoutANewCourse()
    {
        AlertCourse course({});
        course.seeActive(AlertLevel::Warning, testStart);
        QCOMPARE(course.seeActive(AlertLevel::Critical, testStart + 1s), Turn::Rose);
        QCOMPARE(course.seeActive(AlertLevel::Error, testStart + 2s), Turn::Fell);
        QCOMPARE(course.firedAt(), testStart);
    }

    void anyCourseKeepsItsOrder()
    {
        QVERIFY(rc::check("firing never before `for`, resolved never before `keep_firing_for`", [] {
            const auto hold = std::chrono::seconds(*rc::gen::inRange(0, 20));
            const auto keep = std::chrono::seconds(*rc::gen::inRange(0, 20));
            AlertCourse course({hold, keep});
            WallTime now = testStart;
            WallTime lastActive = testStart;
            for (const int step : *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 12))) {
                now += std::chrono::seconds(step / 3);
                const Turn turn = step % 3 == 0 ? course.seeQuiet(now)
                    : step % 3 == 1             ? course.advance(now)
                                                : course.seeActive(AlertLevel::Error, now);
                lastActive = step % 3 == 2 ? now : lastActive;
                if (turn == Turn::Fired)
                    RC_ASSERT(now - course.activeSince() >= hold);
                if (turn == Turn::Resolved)
                    RC_ASSERT(now - lastActive >= keep);
            }
        }));
    }
};

QTEST_GUILESS_MAIN(AlertCourseTest)
#include "tst_alertcourse.moc"
