// SPDX-License-Identifier: GPL-3.0-or-later
#include "forecast/timetothreshold.h"
#include "forecast/trend.h"

#include <QTest>
#include <rapidcheck.h>

#include <cmath>
#include <numeric>
#include <random>
#include <vector>

using namespace dwcp;

namespace {

std::vector<double> evenTimes(std::size_t count, double step)
{
    std::vector<double> times(count);
    for (std::size_t i = 0; i < count; ++i)
        times[i] = 1'773'844'328.0 + static_cast<double>(i) * step;
    return times;
}

std::vector<double> line(std::size_t count, double first, double step)
{
    std::vector<double> values(count);
    for (std::size_t i = 0; i < count; ++i)
        values[i] = first + static_cast<double>(i) * step;
    return values;
}

} // namespace

class TestTrend : public QObject {
    Q_OBJECT

private slots:
    void aFallingScoreDegradesAndMeetsItsThresholdInSeconds()
    {
        const auto times = evenTimes(10, 15); // 1.0 to 0.55 in 135 s
        const auto values = line(10, 1.0, -0.05);
        const Trend trend = trendOf(times, values, {.worse = Worse::Lower});
        QCOMPARE(trend.direction, Direction::Degrading);
        QVERIFY(std::abs(trend.slope - -0.05 / 15) < 1e-9);
        QVERIFY(std::abs(trend.level - 0.55) < 1e-9);
        const TimeToThreshold time = timeToThreshold(trend, 0.5);
        QCOMPARE(time.answer, Crossing::Crossing);
        QVERIFY(std::abs(time.median - 15) < 1e-4);
        QCOMPARE(trendOf(times, values, {.worse = Worse::Higher}).direction, Direction::Improving);
    }

    void aFlatSeriesIsStableAndItsConfidenceIsAShare()
    {
        const auto times = evenTimes(20, 5);
        const std::vector<double> values(20, 0.9);
        const Trend trend = trendOf(times, values);
        QCOMPARE(trend.direction, Direction::Stable);
        QCOMPARE(trend.slope, 0.0);
        QCOMPARE(timeToThreshold(trend, 1.0).answer, Crossing::NotCrossing);
        QVERIFY(std::isinf(timeToThreshold(trend, 1.0).median));
        QCOMPARE(backtestTrend(times, values).confidence, 1.0);
    }

    void tooLittleIsUnknown()
    {
        QCOMPARE(trendOf(evenTimes(9, 5), line(9, 0, 1)).direction, Direction::Unknown);
        QCOMPARE(trendOf(std::vector<double>(20, 7.0), line(20, 0, 1)).direction, Direction::Unknown);
        std::vector<double> broken = line(14, 0, 1);
        for (std::size_t i = 0; i < 5; ++i)
            broken[i * 2] = i % 2 ? std::nan("") : std::numeric_limits<double>::infinity();
        QCOMPARE(trendOf(evenTimes(14, 5), broken).direction, Direction::Unknown);
        QCOMPARE(trendOf({}, {}).direction, Direction::Unknown);
        QCOMPARE(timeToThreshold(Trend{}, 1.0).answer, Crossing::Unknown);
        QCOMPARE(backtestTrend({}, {}).confidence, 0.0);
    }

    void aStraightLineGoesOn()
    {
        const auto times = line(30, 0, 1);
        const Trend trend = trendOf(times, line(30, 100, 2));
        for (int step = 1; step <= 5; ++step)
            QVERIFY(std::abs(trend.at(29.0 + step) - (158 + 2 * step)) < 1e-9);
        const TrendBacktest backtest = backtestTrend(times, line(30, 100, 2));
        QVERIFY(backtest.skill > 0.999);
        QVERIFY(backtest.confidence > 0.999);
    }

    void aQuarterOfWildPointsDoesNotBendTheLine()
    {
        auto values = line(40, 10, 0.5);
        for (std::size_t i = 3; i < 40; i += 4)
            values[i] += 1e6;
        const Trend trend = trendOf(line(40, 0, 1), values);
        QVERIFY(std::abs(trend.slope - 0.5) < 0.2);
        QCOMPARE(trend.direction, Direction::Degrading);
    }

    // Sen (1968), section 6: ten readings, slope 4.0 with a distribution-free interval around it.
    void theIntervalIsSensRankInterval()
    {
        const std::vector<double> times{1, 2, 3, 4, 10, 12, 18};
        const std::vector<double> values{9, 15, 19, 20, 45, 55, 78};
        const Trend trend = trendOf(times, values, {.minimumPoints = 7});
        QCOMPARE(trend.slope, 4.0);
        QVERIFY(trend.slopeLow >= 3.5 && trend.slopeLow <= 4.0);
        QVERIFY(trend.slopeHigh >= 4.0 && trend.slopeHigh <= 5.0);
    }

    void noiseAloneIsCalledAMovementInAboutFivePercent()
    {
        std::mt19937_64 random(7);
        std::normal_distribution<double> noise(50, 3);
        int moving = 0;
        for (int series = 0; series < 2000; ++series) {
            std::vector<double> values(60);
            for (double& value : values)
                value = noise(random);
            moving += trendOf(line(60, 0, 5), values).direction != Direction::Stable;
        }
        QVERIFY2(moving > 40 && moving < 130, qPrintable(QString::number(moving)));
    }

    void longSeriesAreReducedAndKeepTheSlope()
    {
        std::mt19937_64 random(3);
        std::normal_distribution<double> noise(0, 5);
        auto values = line(5000, 0, 0.01);
        for (double& value : values)
            value += noise(random);
        const Trend trend = trendOf(line(5000, 0, 1), values);
        QCOMPARE(trend.points, std::size_t(5000));
        QVERIFY(trend.slopeLow < 0.01 && trend.slopeHigh > 0.01);
        QVERIFY(trend.slopeHigh - trend.slopeLow < 0.002);
    }

    void theTimeToAThresholdIsADistributionThatHolds()
    {
        std::mt19937_64 random(11);
        std::normal_distribution<double> noise(0, 1);
        int inside80 = 0;
        int inside95 = 0;
        for (int series = 0; series < 500; ++series) {
            auto values = line(60, 20, 0.5); // meets 80 at 120, 61 after the last point
            for (double& value : values)
                value += noise(random);
            const TimeToThreshold time = timeToThreshold(trendOf(line(60, 0, 1), values), 80);
            QCOMPARE(time.answer, Crossing::Crossing);
            QVERIFY(time.interval95.low < time.interval80.low && time.interval80.low < time.median);
            QVERIFY(time.median < time.interval80.high && time.interval80.high < time.interval95.high);
            inside80 += time.interval80.low < 61 && time.interval80.high > 61;
            inside95 += time.interval95.low < 61 && time.interval95.high > 61;
        }
        QVERIFY2(inside80 >= 375 && inside80 <= 435, qPrintable(QString::number(inside80)));
        QVERIFY2(inside95 >= 455 && inside95 <= 490, qPrintable(QString::number(inside95)));
    }

    void theHorizonIsPartOfTheAnswer()
    {
        const Trend trend = trendOf(line(60, 0, 1), line(60, 20, 0.5));
        QCOMPARE(timeToThreshold(trend, 80).answer, Crossing::Crossing);
        QCOMPARE(timeToThreshold(trend, 80, 10.0).answer, Crossing::NotCrossing);
        QCOMPARE(timeToThreshold(trend, 80, 10.0).probability, 0.0);
        QCOMPARE(timeToThreshold(trend, 30).answer, Crossing::AlreadyBeyond);
    }

    void anUncertainSlopeMayNeverArrive()
    {
        Trend trend;
        trend.direction = Direction::Stable;
        trend.slope = 0.1;
        trend.slopeLow = -0.3;
        trend.slopeHigh = 0.5;
        trend.now = 0;
        trend.level = 0;
        trend.span = 20;
        trend.residualScale = 1;
        trend.points = 30;
        const TimeToThreshold time = timeToThreshold(trend, 10);
        QVERIFY(std::isfinite(time.median) && std::isfinite(time.interval95.low));
        QVERIFY(std::isinf(time.interval95.high) && std::isinf(time.interval80.high));
        QVERIFY(time.probability > 0.5 && time.probability < 0.9);
    }

    void scalingTheSeriesScalesTheTrend()
    {
        QVERIFY(rc::check("slope follows value and time units", [] {
            const auto raw = *rc::gen::container<std::vector<int>>(20, rc::gen::inRange(-1000, 1000));
            const std::vector<double> values(raw.begin(), raw.end());
            std::vector<double> doubled(values);
            for (double& value : doubled)
                value = 8 * value;
            const Trend one = trendOf(line(20, 0, 1), values);
            const Trend other = trendOf(line(20, 0, 2), doubled);
            RC_ASSERT(std::abs(other.slope - 4 * one.slope) <= 1e-9 * (1 + std::abs(one.slope)));
            RC_ASSERT(one.slopeLow <= one.slope && one.slope <= one.slopeHigh);
            RC_ASSERT(one.direction == other.direction);
            const double confidence = backtestTrend(line(20, 0, 1), values).confidence;
            RC_ASSERT(confidence >= 0 && confidence <= 1);
        }));
    }
};

QTEST_APPLESS_MAIN(TestTrend)
#include "tst_trend.moc"
