// SPDX-License-Identifier: GPL-3.0-or-later
#include "outlets/metricspage.h"
#include "support/snapshots.h"

#include <QProcess>
#include <QRegularExpression>
#include <QTest>

#include <limits>
#include <set>

using namespace dwcp;
using namespace std::chrono_literals;

namespace {

QStringList linesOf(const std::string& page)
{
    return QString::fromStdString(page).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
}

/** The value behind the series, as text; empty when it is not there. */
QString valueOf(const std::string& page, const QString& series)
{
    for (const QString& line : linesOf(page)) {
        if (line.startsWith(series + QLatin1Char(' ')))
            return line.mid(series.size() + 1);
    }
    return {};
}

/** What promtool has to say about a page; empty when it is content. */
QString complaintsAbout(const std::string& page)
{
    QProcess promtool;
    promtool.start(QStringLiteral("promtool"), {QStringLiteral("check"), QStringLiteral("metrics")});
    if (!promtool.waitForStarted())
        return QStringLiteral("promtool is not there: install the package prometheus");
    promtool.write(QByteArray::fromStdString(page));
    promtool.closeWriteChannel();
    promtool.waitForFinished(-1);
    const QString said = QString::fromUtf8(promtool.readAllStandardError() + promtool.readAllStandardOutput());
    return promtool.exitCode() == 0 ? said : QStringLiteral("exit %1: %2").arg(promtool.exitCode()).arg(said);
}

} // namespace

class MetricsPageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatBecameOfDocumentsIsAPieceOfThePage()
    {
        const auto tally = std::make_shared<LaneTally>("remote_write");
        tally->items = 120;
        tally->lost = 3;
        tally->waiting = 2;
        tally->delivered = 5;
        const std::string piece = outletMetrics({tally, std::make_shared<LaneTally>("hook")});
        QCOMPARE(
            valueOf(piece, QStringLiteral("dwcp_outlet_items_total{outlet=\"remote_write\"}")), QStringLiteral("120"));
        QCOMPARE(
            valueOf(piece, QStringLiteral("dwcp_outlet_lost_total{outlet=\"remote_write\"}")), QStringLiteral("3"));
        QCOMPARE(valueOf(piece, QStringLiteral("dwcp_outlet_waiting{outlet=\"remote_write\"}")), QStringLiteral("2"));
        QCOMPARE(valueOf(piece, QStringLiteral("dwcp_outlet_delivered_total{outlet=\"hook\"}")), QStringLiteral("0"));
        const HandmadeSnapshot made({layerOf("amst", {})});
        QCOMPARE(complaintsAbout(metricsPage(made.snapshot) + piece), QString());
        QCOMPARE(outletMetrics({}), std::string());
    }

    void promtoolIsContentWithAPageOfAllLevels()
    {
        HandmadeSnapshot made({layerOf("amst", {}), layerOf("acp", {})});
        for (int i = 0; i < levelCount; ++i)
            made.addNode(std::string("n").append(std::to_string(i)), static_cast<Level>(i));
        made.snapshot.system.score = 0.5;
        made.snapshot.system.availability = 0.99;
        QCOMPARE(complaintsAbout(metricsPage(made.snapshot)), QString());
    }

    void promtoolIsContentWithNothingAndWithEverythingUnknown()
    {
        HandmadeSnapshot made;
        QCOMPARE(complaintsAbout(metricsPage(made.snapshot)), QString());
        made.addNode("n0", Level::Unknown);
        QCOMPARE(complaintsAbout(metricsPage(made.snapshot)), QString());
    }

    void promtoolIsContentWithHostileNames()
    {
        HandmadeSnapshot made;
        made.snapshot.cluster = "a\"b\\c\nd\xff";
        made.addNode("quote\" back\\slash new\nline", Level::Healthy);
        made.addNode("not \xc3( utf-8 \xe2\x82 \xed\xa0\x80 \xff", Level::Healthy);
        made.addNode(std::string("nul\0inside", 10), Level::Healthy);
        made.addNode("{}=,# HELP", Level::Healthy);
        QCOMPARE(complaintsAbout(metricsPage(made.snapshot)), QString());
    }

    void aComponentIsTwoOneOrZeroAndAbsentWhenUnknown()
    {
        HandmadeSnapshot made;
        for (int i = 0; i < levelCount; ++i)
            made.addNode(std::string(levelName(static_cast<Level>(i))), static_cast<Level>(i));
        made.addNode("stale", Level::Healthy).components[0].flags = Flag::Stale;
        const std::string page = metricsPage(made.snapshot);
        const auto health = [&page](const char* node) {
            return valueOf(page,
                QStringLiteral("dwcp_system_component_health{cluster=\"test\",node=\"%1\",component=\"amst\"}")
                    .arg(QLatin1String(node)));
        };
        QCOMPARE(health("healthy"), QStringLiteral("2"));
        QCOMPARE(health("degraded"), QStringLiteral("1"));
        QCOMPARE(health("critical"), QStringLiteral("0"));
        QCOMPARE(health("failed"), QStringLiteral("0"));
        QCOMPARE(health("unknown"), QString());
        QCOMPARE(health("stale"), QString());
    }

    void breakersShowTheirStateModeAndCalls()
    {
        HandmadeSnapshot made;
        BreakerView& breaker = made.addNode("n0", Level::Healthy).components[0].breaker;
        breaker.state = BreakerState::HalfOpen;
        breaker.successes = 7;
        breaker.failures = 3;
        breaker.rejected = 2;
        std::string page = metricsPage(made.snapshot);
        QCOMPARE(valueOf(page, QStringLiteral("dwcp_circuit_breaker_state{name=\"n0/amst\"}")), QStringLiteral("1"));
        const auto calls = [&page](const char* result) {
            return valueOf(page,
                QStringLiteral("dwcp_circuit_breaker_requests_total{name=\"n0/amst\",result=\"%1\"}")
                    .arg(QLatin1String(result)));
        };
        QCOMPARE(calls("success"), QStringLiteral("7"));
        QCOMPARE(calls("failure"), QStringLiteral("3"));
        QCOMPARE(calls("rejected"), QStringLiteral("2"));
        for (const auto& [mode, shown] : {std::pair(BreakerMode::ForcedOpen, "2"),
                 std::pair(BreakerMode::Disabled, "0"), std::pair(BreakerMode::MetricsOnly, "0")}) {
            breaker.mode = mode;
            page = metricsPage(made.snapshot);
            QCOMPARE(
                valueOf(page, QStringLiteral("dwcp_circuit_breaker_state{name=\"n0/amst\"}")), QLatin1String(shown));
            const QString name = QString::fromStdString(std::string(nameOf(mode)));
            QCOMPARE(valueOf(page, QStringLiteral("dwcp_circuit_breaker_mode{name=\"n0/amst\",mode=\"%1\"}").arg(name)),
                QStringLiteral("1"));
        }
    }

    void whatIsNotKnownHasNoSample()
    {
        HandmadeSnapshot made;
        std::string page = metricsPage(made.snapshot);
        QVERIFY(page.find("dwcp_system_score") == std::string::npos);
        QVERIFY(page.find("dwcp_system_availability_ratio") == std::string::npos);
        QVERIFY(page.find("NaN") == std::string::npos && page.find("Nan") == std::string::npos);
        made.snapshot.system.score = 0.25;
        page = metricsPage(made.snapshot);
        QCOMPARE(valueOf(page, QStringLiteral("dwcp_system_score")), QStringLiteral("0.25"));
    }

    void exactlyOneLevelIsOn()
    {
        HandmadeSnapshot made;
        made.snapshot.system.level = Level::Critical;
        const std::string page = metricsPage(made.snapshot);
        int on = 0;
        for (int i = 0; i < levelCount; ++i) {
            const QString name = QString::fromStdString(std::string(levelName(static_cast<Level>(i))));
            on += valueOf(page, QStringLiteral("dwcp_system_level{level=\"%1\"}").arg(name)).toInt();
        }
        QCOMPARE(on, 1);
        QCOMPARE(valueOf(page, QStringLiteral("dwcp_system_level{level=\"critical\"}")), QStringLiteral("1"));
    }

    void theEngineTellsAboutItself()
    {
        HandmadeSnapshot made;
        made.snapshot.engine.checksPerSecond = 12.5;
        made.snapshot.engine.checksLate = 3;
        made.snapshot.engine.checksWaiting = 4;
        made.snapshot.engine.lastBeat = 1500us;
        const std::string page = metricsPage(made.snapshot);
        QCOMPARE(valueOf(page, QStringLiteral("dwcp_engine_checks_per_second")), QStringLiteral("12.5"));
        QCOMPARE(valueOf(page, QStringLiteral("dwcp_engine_checks_late_total")), QStringLiteral("3"));
        QCOMPARE(valueOf(page, QStringLiteral("dwcp_engine_checks_waiting")), QStringLiteral("4"));
        QCOMPARE(valueOf(page, QStringLiteral("dwcp_engine_beat_duration_seconds")), QStringLiteral("0.0015"));
    }

    void aComponentTellsItsLevelItsScoreAndWhereItIsGoing()
    {
        HandmadeSnapshot made({layerOf("acp", {ruleOf("load", 10, 20)})});
        ComponentState& component = made.addNode("n0", Level::Degraded).components[0];
        component.score = 0.75;
        component.times.account(WallTime(1s), Level::Failed, false);
        component.times.account(WallTime(91s), Level::Failed, false);
        MetricTrend trend;
        trend.at = made.snapshot.at - 60s;
        trend.crossing.emplace().median = 10min;
        component.rules.resize(1);
        component.rules[0].trend = trend;
        const QString labels = QStringLiteral("{cluster=\"%1\",node=\"n0\",component=\"acp\"}")
                                   .arg(QString::fromStdString(made.snapshot.cluster));
        std::string page = metricsPage(made.snapshot);
        QCOMPARE(valueOf(page, QStringLiteral("dwcp_component_level") + labels), QStringLiteral("2"));
        QCOMPARE(valueOf(page, QStringLiteral("dwcp_component_score") + labels), QStringLiteral("0.75"));
        QCOMPARE(valueOf(page, QStringLiteral("dwcp_component_downtime_seconds_total") + labels), QStringLiteral("90"));
        const QString crossing = QStringLiteral("dwcp_component_threshold_crossing_seconds") + labels.chopped(1)
            + QStringLiteral(",metric=\"load\"}");
        QCOMPARE(valueOf(page, crossing), QStringLiteral("540"));
        trend.unskilled = true;
        component.rules[0].trend = trend;
        component.flags.set(Flag::Stale, true);
        page = metricsPage(made.snapshot);
        QCOMPARE(valueOf(page, crossing), QString());
        QCOMPARE(valueOf(page, QStringLiteral("dwcp_component_level") + labels), QStringLiteral("0"));
        QCOMPARE(valueOf(page, QStringLiteral("dwcp_component_score") + labels), QString());
    }

    void budgetsAreToldOnceTheyAreJudged()
    {
        HandmadeSnapshot made({layerOf("acp", {})});
        BudgetState budget;
        budget.objective = "reads";
        budget.layer = "acp";
        budget.isJudged = true;
        budget.corrected.remaining = 0.25;
        budget.corrected.consumed = 0.75;
        budget.burns.emplace_back().longRate = 14.5;
        BudgetState young;
        young.objective = "young";
        made.snapshot.budgets = std::make_shared<const std::vector<BudgetState>>(std::vector{budget, young});
        const std::string page = metricsPage(made.snapshot);
        const QString labels = QStringLiteral("{budget=\"reads\",node=\"\",component=\"acp\"}");
        QCOMPARE(valueOf(page, QStringLiteral("dwcp_error_budget_remaining") + labels), QStringLiteral("0.25"));
        QCOMPARE(valueOf(page, QStringLiteral("dwcp_error_budget_consumed") + labels), QStringLiteral("0.75"));
        QCOMPARE(valueOf(page, QStringLiteral("dwcp_error_budget_burn_rate") + labels), QStringLiteral("14.5"));
        QVERIFY(page.find("young") == std::string::npos);
        QCOMPARE(complaintsAbout(page), QString());
    }

    void theCapBoundsThePageAndSaysWhatItLeavesOut()
    {
        HandmadeSnapshot made;
        for (int i = 0; i < 50; ++i)
            made.addNode(std::string("n").append(std::to_string(i)), Level::Healthy);
        const std::string page = metricsPage(made.snapshot, 10);
        QCOMPARE(valueOf(page, QStringLiteral("dwcp_console_components_omitted")), QStringLiteral("40"));
        QCOMPARE(
            linesOf(page).filter(QRegularExpression(QStringLiteral("^dwcp_system_component_health\\{"))).size(), 10);
        QCOMPARE(complaintsAbout(page), QString());
    }

    void theSameSnapshotGivesTheSamePage()
    {
        HandmadeSnapshot made;
        made.addNode("n0", Level::Healthy);
        QCOMPARE(metricsPage(made.snapshot), metricsPage(made.snapshot));
    }

    void noSeriesIsThereTwice()
    {
        HandmadeSnapshot made({layerOf("amst", {}), layerOf("acp", {})});
        made.addNode("n0", Level::Healthy);
        made.addNode("n1", Level::Healthy);
        QSet<QString> seen;
        for (const QString& line : linesOf(metricsPage(made.snapshot))) {
            const QString series = line.section(QLatin1Char(' '), 0, line.startsWith(QLatin1Char('#')) ? 2 : 0);
            QVERIFY2(!seen.contains(series), qPrintable(series));
            seen.insert(series);
        }
    }
};

QTEST_GUILESS_MAIN(MetricsPageTest)
#include "tst_metricspage.moc"
