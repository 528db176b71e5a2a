// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/trender.h"
#include "support/simulation.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace dwcp;
using namespace std::chrono_literals;

namespace {

/** A point every five seconds, the last one now. */
Series seriesOf(const std::vector<double>& values)
{
    Series series;
    for (std::size_t i = 0; i < values.size(); ++i) {
        const auto age = static_cast<int>(values.size() - 1 - i) * 5s;
        series.append({testStart - age, values[i]}, 10'000);
    }
    return series;
}

std::vector<double> line(double from, double step, std::size_t count)
{
    std::vector<double> values;
    for (std::size_t i = 0; i < count; ++i)
        values.push_back(from + step * static_cast<double>(i));
    return values;
}

MetricTrend trendOf(const std::vector<double>& values, const MetricRule& rule = ruleOf("load", 100, 200))
{
    return trendOfRule(rule, seriesOf(values), testStart);
}

} // namespace

class TrenderTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void underTenPointsNothingIsKnown()
    {
        QVERIFY(trendOf(line(1, 1, 9)).direction == TrendDirection::Unknown);
        QVERIFY(!trendOf(line(1, 1, 9)).crossing);
        QVERIFY(trendOf(line(1, 1, 30)).direction != TrendDirection::Unknown);
    }

    void aRisingValueDegradesTowardsItsNextThreshold()
    {
        const MetricTrend trend = trendOf(line(10, 1, 40)); // 0.2 a second, 49 now
        QVERIFY(trend.direction == TrendDirection::Degrading);
        QVERIFY(std::abs(trend.slope - 0.2) < 1e-6);
        QVERIFY(trend.crossing.has_value());
        QCOMPARE(trend.crossing->threshold, 100.0);
        QVERIFY(!trend.crossing->critical);
        QVERIFY(std::abs(std::chrono::duration<double>(trend.crossing->median).count() - 255) < 1);
    }

    void beyondTheFirstThresholdTheSecondIsNext()
    {
        const MetricTrend trend = trendOf(line(110, 1, 40));
        QVERIFY(trend.crossing.has_value());
        QCOMPARE(trend.crossing->threshold, 200.0);
        QVERIFY(trend.crossing->critical);
    }

    void equalThresholdsAreTheDegradedOneFirst()
    {
        const MetricTrend trend = trendOf(line(10, 1, 40), ruleOf("load", 100, 100));
        QVERIFY(!trend.crossing->critical);
    }

    void whatGetsBetterCrossesNothing()
    {
        const MetricTrend trend = trendOf(line(90, -1, 40));
        QVERIFY(trend.direction == TrendDirection::Improving);
        QVERIFY(!trend.crossing);
    }

    void aScoreThatFallsHasSecondsToItsThresholdNotMinutes()
    {
        MetricRule rule = ruleOf("score", 0.5, 0.2);
        rule.polarity = Polarity::LowerIsWorse;
        std::vector<double> values;
        for (int i = 0; i <= 27; ++i)
            values.push_back(1.0 - 0.45 * i / 27);
        const MetricTrend trend = trendOf(values, rule);
        QVERIFY(trend.direction == TrendDirection::Degrading);
        QVERIFY(std::abs(std::chrono::duration<double>(trend.crossing->median).count() - 15) < 1);
    }

    void aFlatSeriesIsStableWithAConfidenceThatIsOne()
    {
        const MetricTrend trend = trendOf(std::vector<double>(20, 0.9));
        QVERIFY(trend.direction == TrendDirection::Stable);
        QVERIFY(trend.confidence >= 0 && trend.confidence <= 1);
    }

    void gapsAreNoPoints()
    {
        std::vector<double> values = line(1, 1, 30);
        for (std::size_t i = 0; i < values.size(); i += 2)
            values[i] = std::numeric_limits<double>::quiet_NaN();
        QCOMPARE(trendOf(values).points, 15U);
        QVERIFY(trendOf(std::vector<double>(50, std::numeric_limits<double>::quiet_NaN())).direction
            == TrendDirection::Unknown);
    }

    void aThresholdFarAwayDoesNotRunOverTheEndOfTime()
    {
        const MetricTrend trend = trendOf(line(0, 1e-12, 40), ruleOf("load", 1e15, 2e15));
        QVERIFY(!trend.crossing || trend.crossing->median > 0s);
    }

    void everyMetricGetsItsTrendInTurn()
    {
        std::vector<MetricRule> rules;
        for (int i = 0; i < 40; ++i)
            rules.push_back(ruleOf("m" + std::to_string(i), 1000, 2000));
        Simulation simulation(
            fleetOf(profileOf("many", {layerOf("amst", rules)}), 3), [](const CheckOrder&, WallTime at) {
                const double age = std::chrono::duration<double>(at - testStart).count();
                PageValues values;
                for (int i = 0; i < 40; ++i)
                    values.emplace_back("m" + std::to_string(i), age);
                return page(values);
            });
        simulation.runFor(2min);
        for (NodeId node = 0; node < 3; ++node) {
            const ComponentState component = simulation.component(node);
            for (const RuleState& rule : component.rules) {
                QVERIFY(rule.trend->direction == TrendDirection::Degrading);
                QVERIFY(std::abs(rule.trend->slope - 1) < 1e-6);
                QVERIFY(simulation.now() - rule.trend->at < 30s);
            }
        }
    }

    void withoutNewPointsNothingIsComputedAnew()
    {
        Simulation simulation(fleetOf(loadProfile()), [](const CheckOrder&, WallTime) { return page({{"load", 1}}); });
        simulation.runFor(2min);
        simulation.command(Pause{});
        simulation.runFor(20s);
        const auto before = simulation.look();
        simulation.runFor(1min);
        QVERIFY(simulation.look()->nodes[0] == before->nodes[0]);
    }
};

QTEST_GUILESS_MAIN(TrenderTest)
#include "tst_trender.moc"
