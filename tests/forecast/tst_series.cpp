// SPDX-License-Identifier: GPL-3.0-or-later
#include "classicseries.h"

#include "forecast/accuracy.h"
#include "forecast/changepoints.h"
#include "forecast/gaps.h"
#include "forecast/robust.h"
#include "forecast/seasonaladjustment.h"
#include "forecast/seasondetection.h"
#include "forecast/whatmoved.h"

#include <QTest>
#include <rapidcheck.h>

#include <cmath>
#include <numeric>
#include <random>

using namespace dwcp;
using namespace dwcp::classic;

namespace {

constexpr double NaN = std::numeric_limits<double>::quiet_NaN();

std::vector<double> noise(std::size_t count, unsigned seed, double deviation = 1)
{
    std::mt19937_64 random(seed);
    std::normal_distribution<double> normal(0, deviation);
    std::vector<double> values(count);
    for (double& value : values)
        value = normal(random);
    return values;
}

std::vector<double> hours(std::size_t count)
{
    auto values = noise(count, 4, 0.5);
    for (std::size_t i = 0; i < count; ++i) {
        const bool isWeekend = (i / 24) % 7 >= 5;
        values[i] += 50 + (isWeekend ? 3 : 10) * std::sin(2 * 3.14159265358979 * static_cast<double>(i % 24) / 24);
    }
    return values;
}

} // namespace

class TestSeries : public QObject {
    Q_OBJECT

private slots:
    void quantilesAndMedians()
    {
        std::vector<double> values{5, 1, 4, 2, 3};
        QCOMPARE(median(values), 3.0);
        QCOMPARE(median(std::vector<double>{4, 1, 3, 2}), 2.5);
        QVERIFY(std::isnan(median({})));
        QCOMPARE(quantileInPlace(values, 0.25), 2.0);
        QCOMPARE(quantileInPlace(values, 0.9), 4.6);
        QVERIFY(std::abs(robustScale(noise(5000, 1, 3)) - 3) < 0.15);
    }

    void theNormalDistribution()
    {
        QVERIFY(std::abs(normalCdf(1.959963984540054) - 0.975) < 1e-15);
        for (const double p : {1e-12, 0.001, 0.024, 0.3, 0.5, 0.8, 0.99, 1 - 1e-9})
            QVERIFY(std::abs(normalCdf(normalQuantile(p)) - p) < 1e-15 + 1e-13 * p);
        QVERIFY(std::isinf(normalQuantile(0)) && std::isinf(normalQuantile(1)));
    }

    void accuracyMeasures()
    {
        const std::vector<double> actual{100, 200};
        const std::vector<double> forecast{110, 180};
        QVERIFY(std::abs(smape(actual, forecast) - (200 * 10 / 210.0 + 200 * 20 / 380.0) / 2) < 1e-12);
        QCOMPARE(mase(actual, forecast, 5), 3.0);
        QCOMPARE(smape(std::vector<double>{0}, std::vector<double>{0}), 0.0);
        QVERIFY(std::isnan(mase(actual, forecast, 0)));
        QCOMPARE(mase(actual, actual, 0), 0.0);
        QCOMPARE(naiveScale(std::vector<double>{1, 2, 4, 7}, 1), 2.0);
        QCOMPARE(naiveScale(std::vector<double>{1, 2, 4, 7}, 2), 4.0);
        // 20 wide, and 10 outside at 2 / 0.05 each
        QCOMPARE(msis(std::vector<double>{130}, std::vector<double>{100}, std::vector<double>{120}, 1), 420.0);
        QCOMPARE(owa(10, 1, 20, 2), 0.5);
    }

    void naive2IsTheLastLevelWithTheClassicalFigure()
    {
        QCOMPARE(naive2(std::vector<double>{3, 5, 4}, 1, 2), (std::vector<double>{4, 4}));
        // R: x <- AirPassengers; d <- decompose(x, "multiplicative"); tail(x / d$seasonal, 1) * d$figure
        const auto path = naive2(AirPassengers, 12, 12);
        QVERIFY(std::abs(path[11] - 432) < 1e-9);
        const double total = std::accumulate(path.begin(), path.end(), 0.0);
        QVERIFY(std::abs(total / 12 - 432 / 0.8987) < 1);
    }

    void aSeasonIsTakenOutAndPutBack()
    {
        const auto values = hours(24 * 28);
        const std::vector<std::size_t> seasons{24, 168};
        const auto adjustment = adjustSeasons(values, seasons, SeasonForm::Additive);
        QVERIFY(robustScale(adjustment.adjusted) < 0.8);
        std::vector<double> future(168, 50.0);
        adjustment.restore(future);
        const auto truth = hours(24 * 35);
        double error = 0;
        for (std::size_t h = 0; h < 168; ++h)
            error += std::abs(future[h] - truth[24 * 28 + h]) / 168;
        QVERIFY2(error < 0.75, qPrintable(QString::number(error)));
    }

    void noSeasonStaysNoSeason()
    {
        const auto values = noise(240, 9);
        const std::vector<std::size_t> seasons{12};
        const auto adjustment = adjustSeasons(values, seasons, SeasonForm::Additive);
        double moved = 0;
        for (std::size_t i = 0; i < values.size(); ++i)
            moved += std::abs(adjustment.adjusted[i] - values[i]) / 240;
        QVERIFY2(moved < 0.15, qPrintable(QString::number(moved)));
    }

    void growingSeasonsAreFactors()
    {
        const std::vector<std::size_t> seasons{12};
        QVERIFY(chooseSeasonForm(AirPassengers, seasons) == SeasonForm::Multiplicative);
        QVERIFY(chooseSeasonForm(noise(100, 2), seasons) == SeasonForm::Additive);
    }

    void seasonsAreDetected()
    {
        QCOMPARE(detectSeasons(AirPassengers), std::vector<std::size_t>{12});
        QCOMPARE(detectSeasons(hours(24 * 35)), (std::vector<std::size_t>{24, 168}));
        const std::vector<std::size_t> day{24};
        QCOMPARE(detectSeasons(hours(24 * 35), day), (std::vector<std::size_t>{24, 168}));
        QCOMPARE(detectSeasons(noise(500, 3)), std::vector<std::size_t>{});
        QCOMPARE(detectSeasons(std::vector<double>(100, 5.0)), std::vector<std::size_t>{});
        std::vector<double> line(200);
        std::iota(line.begin(), line.end(), 0.0);
        QCOMPARE(detectSeasons(line), std::vector<std::size_t>{});
    }

    void clocksSuggestSeasons()
    {
        QCOMPARE(calendarSeasons(3600, 1000), (std::vector<std::size_t>{24, 168}));
        QCOMPARE(calendarSeasons(300, 1000), (std::vector<std::size_t>{288}));
        QCOMPARE(calendarSeasons(365.2425 * 86400 / 12, 60), (std::vector<std::size_t>{12}));
        QCOMPARE(calendarSeasons(365.2425 * 86400 / 4, 60), (std::vector<std::size_t>{4}));
        QCOMPARE(calendarSeasons(7 * 86400, 300), (std::vector<std::size_t>{52}));
        QCOMPARE(calendarSeasons(3600, 30), std::vector<std::size_t>{});
    }

    void levelsAreFoundWhereTheyBegin()
    {
        auto values = noise(300, 6);
        for (std::size_t i = 100; i < 300; ++i)
            values[i] += i < 200 ? 8 : -4;
        const auto changes = changePoints(values);
        QCOMPARE(changes.size(), std::size_t(2));
        QVERIFY(changes[0] >= 98 && changes[0] <= 102);
        QVERIFY(changes[1] >= 198 && changes[1] <= 202);
    }

    void longSeriesAreRefinedToThePoint()
    {
        auto values = noise(5000, 8, 0.5);
        for (std::size_t i = 3217; i < 5000; ++i)
            values[i] += 10;
        QCOMPARE(changePoints(values), std::vector<std::size_t>{3217});
    }

    void neitherNoiseNorSpikesNorWandersAreLevels()
    {
        int found = 0;
        for (unsigned seed = 0; seed < 50; ++seed) {
            auto values = noise(200, seed);
            std::vector<double> walk(values.size());
            std::partial_sum(values.begin(), values.end(), walk.begin());
            found += !changePoints(walk).empty();
            values[77] += 40;
            found += !changePoints(values).empty();
        }
        QVERIFY2(found <= 10, qPrintable(QString::number(found)));
        QVERIFY(changePoints(std::vector<double>(50, 1.0)).empty());
        QVERIFY(changePoints(std::vector<double>{1, 2}).empty());
    }

    void irregularTimesBecomeAGrid()
    {
        const std::vector<double> times{0, 10, 20.4, 29, 60, 61, 50};
        const std::vector<double> values{1, 2, 3, 4, 7, 9, 6};
        const RegularSeries series = regularized(times, values);
        QCOMPARE(series.step, 10.0);
        QCOMPARE(series.values.size(), std::size_t(7));
        QCOMPARE(series.values[3], 4.0);
        QVERIFY(std::isnan(series.values[4]));
        QCOMPARE(series.values[6], 8.0);
        QVERIFY(regularized(std::vector<double>{0, 1, 2, 1e9}, std::vector<double>{1, 2, 3, 4}).values.empty());
        QVERIFY(regularized(std::vector<double>{5, 5}, std::vector<double>{1, 2}).values.empty());
    }

    void aCounterThatRestartsGoesOn()
    {
        QCOMPARE(counterIncrements(std::vector<double>{10, 15, 21, 4, 9}), (std::vector<double>{5, 6, 4, 5}));
        const auto gap = counterIncrements(std::vector<double>{10, NaN, 16});
        QCOMPARE(gap.size(), std::size_t(2));
        QVERIFY(std::isnan(gap[0]));
        QCOMPARE(gap[1], 6.0);
    }

    void gapsAreFilled()
    {
        QCOMPARE(gapsFilled(std::vector<double>{NaN, 1, NaN, NaN, 4, NaN}), (std::vector<double>{1, 2, 3, 4, 4}));
        QCOMPARE(gapsFilled(std::vector<double>{1, 9, 2, NaN, 3, 11}, 2), (std::vector<double>{1, 9, 2, 10, 3, 11}));
        QVERIFY(gapsFilled(std::vector<double>{NaN, NaN}).empty());
    }

    void whatMovedIsOnTop()
    {
        std::vector<double> times(400);
        std::iota(times.begin(), times.end(), 0.0);
        auto calm = noise(400, 21);
        auto shifted = noise(400, 22);
        auto restless = noise(400, 23);
        for (std::size_t i = 300; i < 330; ++i) {
            shifted[i] += 6;
            restless[i] *= 8;
        }
        const std::vector<SeriesView> series{{times, calm}, {times, shifted}, {times, restless}, {{}, {}}};
        const auto ranking = whatMoved(series, 300, 329);
        QCOMPARE(ranking[0].series, std::size_t(1));
        QVERIFY(ranking[0].shift > 5);
        QCOMPARE(ranking[1].series, std::size_t(2));
        QVERIFY(ranking[1].restlessness > 2);
        QCOMPARE(ranking[2].series, std::size_t(0));
        QVERIFY(ranking[2].score < 4);
        QCOMPARE(ranking[3].score, 0.0);
    }
};

QTEST_APPLESS_MAIN(TestSeries)
#include "tst_series.moc"
