// SPDX-License-Identifier: GPL-3.0-or-later
#include "classicseries.h"

#include "forecast/accuracy.h"
#include "forecast/failureprobability.h"
#include "forecast/forecast.h"
#include "forecast/intervals.h"

#include <QTest>
#include <rapidcheck.h>

#include <cmath>
#include <functional>
#include <random>

using namespace dwcp;
using namespace dwcp::classic;

namespace {

using Noise = std::function<double(std::mt19937_64&)>;

Noise normal(double deviation = 1)
{
    return [deviation](std::mt19937_64& random) { return std::normal_distribution<double>(0, deviation)(random); };
}

std::vector<double> autoregressive(std::mt19937_64& random, std::size_t count, double coefficient, const Noise& noise)
{
    std::vector<double> values;
    double state = 0;
    for (std::size_t i = 0; i < count + 50; ++i) {
        state = coefficient * state + noise(random);
        if (i >= 50)
            values.push_back(100 + state);
    }
    return values;
}

struct Coverage {
    double inside = 0;
    double count = 0;
    double share() const { return inside / count; }
};

/** Forecasts all but the last `horizon` values of many simulated series and counts what the 95 % interval held. */
Coverage coverageOf(int series, std::size_t horizon, std::vector<std::size_t> seasons,
    const std::function<std::vector<double>(std::mt19937_64&)>& simulate)
{
    Coverage coverage;
    std::mt19937_64 random(20240318);
    for (int i = 0; i < series; ++i) {
        const auto values = simulate(random);
        const std::size_t known = values.size() - horizon;
        const Forecast forecast = forecastSeries(
            std::span(values).first(known), {.horizon = horizon, .seasons = seasons, .effort = ForecastEffort::Quick});
        const PredictionInterval& interval = forecast.intervals[1];
        for (std::size_t h = 0; h < horizon; ++h) {
            coverage.inside += values[known + h] >= interval.lower[h] && values[known + h] <= interval.upper[h];
            coverage.count += 1;
        }
    }
    return coverage;
}

#define COVERS(coverage)                                                                                               \
    QVERIFY2((coverage).share() >= 0.93 && (coverage).share() <= 0.97, qPrintable(QString::number((coverage).share())))

std::vector<double> head(const std::vector<double>& values, std::size_t withoutLast)
{
    return {values.begin(), values.end() - static_cast<std::ptrdiff_t>(withoutLast)};
}

std::vector<double> tail(const std::vector<double>& values, std::size_t last)
{
    return {values.end() - static_cast<std::ptrdiff_t>(last), values.end()};
}

} // namespace

class TestForecast : public QObject {
    Q_OBJECT

private slots:
    /** Holt's line follows each slow bend best by far, and runs away from a jump at the end. */
    void aMethodThatHasNoAnswerInTheEndLeavesTheWordToTheOthers()
    {
        for (int length = 150; length < 400; ++length) {
            std::vector<double> values;
            for (int i = 0; i < length; ++i)
                values.push_back(1000 + 100 * std::sin(i * 0.02));
            values.push_back(values.back() + 60);
            const Forecast forecast =
                forecastSeries(values, {.horizon = 26, .effort = ForecastEffort::Quick, .keepPaths = true});
            QCOMPARE(forecast.point.size(), std::size_t(26));
            QVERIFY(forecast.intervals[1].lower.size() == 26 && std::isfinite(forecast.point.back()));
        }
    }

    void aStraightLineGoesOn()
    {
        std::vector<double> line;
        for (int i = 0; i < 30; ++i)
            line.push_back(100 + 2 * i);
        const Forecast forecast = forecastSeries(line, {.horizon = 5});
        for (std::size_t h = 0; h < 5; ++h)
            QVERIFY(std::abs(forecast.point[h] - (160.0 + 2.0 * static_cast<double>(h))) < 1e-6);
        QVERIFY(forecast.isSkilled());
        QVERIFY(forecast.confidence() > 0.99);
    }

    void underTenValuesNothingIsKnown()
    {
        const Forecast forecast = forecastSeries(std::vector<double>{1, 2, 3, 4, 5, 6, 7, 8, 9}, {.horizon = 3});
        QVERIFY(!forecast.isKnown());
        QCOMPARE(forecast.method, std::string("unknown"));
        QCOMPARE(forecast.point.size(), std::size_t(3));
        QVERIFY(std::isnan(forecast.point[0]) && std::isnan(forecast.intervals[0].lower[2]));
        QCOMPARE(forecast.confidence(), 0.0);
        std::vector<double> gaps(40, std::nan(""));
        for (std::size_t i = 0; i < 9; ++i)
            gaps[4 * i] = 1;
        QVERIFY(!forecastSeries(gaps, {.horizon = 3}).isKnown());
    }

    void aConstantStaysAndIsSure()
    {
        const Forecast forecast = forecastSeries(std::vector<double>(20, 0.9), {.horizon = 4});
        for (std::size_t h = 0; h < 4; ++h) {
            QVERIFY(std::abs(forecast.point[h] - 0.9) < 1e-12);
            QVERIFY(std::abs(forecast.intervals[1].lower[h] - 0.9) < 1e-12);
        }
        QVERIFY(forecast.confidence() >= 0 && forecast.confidence() <= 1);
    }

    void theSeasonOfAirPassengersIsForeseen()
    {
        const auto known = head(AirPassengers, 18);
        const auto actual = tail(AirPassengers, 18);
        const Forecast forecast = forecastSeries(known, {.horizon = 18, .seasons = {12}});
        const auto naive = naive2(known, 12, 18);
        const double scale = naiveScale(known, 12);
        const double relative = owa(smape(actual, forecast.point), mase(actual, forecast.point, scale),
            smape(actual, naive), mase(actual, naive, scale));
        QVERIFY2(relative < 0.8, qPrintable(QString::number(relative)));
        QVERIFY(forecast.isSkilled());
        QCOMPARE(forecast.seasons, std::vector<std::size_t>{12});
    }

    void theSeasonIsFoundWithoutBeingTold()
    {
        QCOMPARE(forecastSeries(AirPassengers, {.horizon = 3}).seasons, std::vector<std::size_t>{12});
    }

    void aWalkOfChanceIsNotForeseen()
    {
        std::mt19937_64 random(5);
        int skilled = 0;
        for (int i = 0; i < 25; ++i) {
            std::vector<double> walk{0};
            for (int k = 1; k < 200; ++k)
                walk.push_back(walk.back() + normal()(random));
            const Forecast forecast = forecastSeries(walk, {.horizon = 10, .effort = ForecastEffort::Quick});
            skilled += forecast.backtest.skill > 0.2;
        }
        QVERIFY2(skilled <= 5, qPrintable(QString::number(skilled)));
    }

    void intervalsCoverAutoregressions()
    {
        COVERS(coverageOf(
            400, 12, {}, [](std::mt19937_64& random) { return autoregressive(random, 212, 0.6, normal()); }));
    }

    void intervalsCoverSeasons()
    {
        COVERS(coverageOf(200, 12, {12}, [](std::mt19937_64& random) {
            auto values = autoregressive(random, 312, 0.5, normal());
            std::vector<double> figure;
            for (int i = 0; i < 12; ++i)
                figure.push_back(normal(5)(random));
            for (std::size_t i = 0; i < values.size(); ++i)
                values[i] += figure[i % 12];
            return values;
        }));
    }

    void intervalsCoverTrends()
    {
        COVERS(coverageOf(200, 12, {}, [](std::mt19937_64& random) {
            auto values = autoregressive(random, 212, 0.3, normal(2));
            const double slope = normal(0.2)(random);
            for (std::size_t i = 0; i < values.size(); ++i)
                values[i] += slope * static_cast<double>(i);
            return values;
        }));
    }

    void intervalsCoverShiftedLevels()
    {
        COVERS(coverageOf(200, 12, {}, [](std::mt19937_64& random) {
            auto values = autoregressive(random, 312, 0.3, normal());
            for (int shift = 0; shift < 2; ++shift) {
                const auto at = std::uniform_int_distribution<std::size_t>(20, 280)(random);
                const double height = normal(8)(random);
                for (std::size_t i = at; i < values.size(); ++i)
                    values[i] += height;
            }
            return values;
        }));
    }

    void intervalsCoverHeavyTails()
    {
        const Noise heavy = [](std::mt19937_64& random) { return std::student_t_distribution<double>(3)(random); };
        COVERS(
            coverageOf(200, 12, {}, [&](std::mt19937_64& random) { return autoregressive(random, 212, 0.4, heavy); }));
    }

    void intervalsHoldEachOther()
    {
        const Forecast forecast = forecastSeries(Nile, {.horizon = 10, .levels = {0.5, 0.8, 0.95}});
        for (std::size_t h = 0; h < 10; ++h) {
            QVERIFY(forecast.intervals[0].lower[h] >= forecast.intervals[1].lower[h]);
            QVERIFY(forecast.intervals[1].lower[h] >= forecast.intervals[2].lower[h]);
            QVERIFY(forecast.intervals[2].upper[h] >= forecast.intervals[1].upper[h]);
            QVERIFY(forecast.point[h] >= forecast.intervals[0].lower[h]);
            QVERIFY(forecast.point[h] <= forecast.intervals[0].upper[h]);
        }
    }

    void aRatioNeverLeavesItsBounds()
    {
        QVERIFY(rc::check("points and intervals stay within", [] {
            const auto percent = *rc::gen::container<std::vector<int>>(30, rc::gen::inRange(0, 101));
            std::vector<double> ratio;
            for (const int value : percent)
                ratio.push_back(value / 100.0);
            const Forecast forecast = forecastSeries(ratio, {.horizon = 6, .lowerBound = 0, .upperBound = 1});
            for (std::size_t h = 0; h < 6; ++h) {
                RC_ASSERT(forecast.point[h] >= 0 && forecast.point[h] <= 1);
                RC_ASSERT(forecast.intervals[1].lower[h] >= 0 && forecast.intervals[1].upper[h] <= 1);
            }
        }));
    }

    void gapsDoNotStopAForecast()
    {
        auto values = AirPassengers;
        for (const std::size_t i : {3u, 40u, 41u, 77u, 100u})
            values[i] = std::nan("");
        const Forecast full = forecastSeries(AirPassengers, {.horizon = 6, .seasons = {12}});
        const Forecast holed = forecastSeries(values, {.horizon = 6, .seasons = {12}});
        for (std::size_t h = 0; h < 6; ++h)
            QVERIFY(std::abs(holed.point[h] / full.point[h] - 1) < 0.05);
    }

    void theSameSeriesGivesTheSameForecast()
    {
        const Forecast one = forecastSeries(LakeHuron, {.horizon = 8});
        const Forecast two = forecastSeries(LakeHuron, {.horizon = 8});
        QCOMPARE(one.point, two.point);
        QCOMPARE(one.intervals[1].upper, two.intervals[1].upper);
    }

    void anyNumbersGiveNumbers()
    {
        QVERIFY(rc::check("whatever the values", [] {
            const auto raw = *rc::gen::container<std::vector<double>>(rc::gen::map(
                rc::gen::inRange(-1000000, 1000000), [](int value) { return value % 7 == 0 ? 0.0 : value * 1e-3; }));
            const Forecast forecast = forecastSeries(raw, {.horizon = 3});
            RC_ASSERT(forecast.isKnown() == (raw.size() >= 10));
            for (const double value : forecast.point)
                RC_ASSERT(std::isfinite(value) == forecast.isKnown());
            for (std::size_t h = 0; h < 3 && forecast.isKnown(); ++h)
                RC_ASSERT(forecast.intervals[1].lower[h] <= forecast.intervals[1].upper[h]);
        }));
    }

    void theProbabilityOfFailureIsWorthMoreThanTheBaseRate()
    {
        // Loads that rise or fall; a failure is a load above 110 within the next 10 steps.
        std::mt19937_64 random(99);
        std::vector<double> probabilities, outcomes;
        double rate = 0;
        for (int replay = 0; replay < 200; ++replay) {
            auto values = autoregressive(random, 110, 0.7, normal());
            const double slope = normal(0.08)(random);
            for (std::size_t i = 0; i < values.size(); ++i)
                values[i] += slope * static_cast<double>(i);
            const Forecast forecast = forecastSeries(
                std::span(values).first(100), {.horizon = 10, .effort = ForecastEffort::Quick, .keepPaths = true});
            probabilities.push_back(failureProbability(forecast, 105, Worse::Higher));
            outcomes.push_back(std::any_of(values.end() - 10, values.end(), [](double v) { return v > 105; }) ? 1 : 0);
            rate += outcomes.back() / 200;
        }
        const double score = brierScore(probabilities, outcomes);
        QVERIFY2(score < 0.5 * rate * (1 - rate), qPrintable(QString::number(score) + " " + QString::number(rate)));
    }

    void failuresCombine()
    {
        QCOMPARE(anyFailureProbability(std::vector<double>{0.5, 0.5}), 0.75);
        QCOMPARE(anyFailureProbability(std::vector<double>{std::nan(""), 0.25}), 0.25);
        QVERIFY(std::isnan(anyFailureProbability(std::vector<double>{std::nan("")})));
        QVERIFY(std::isnan(failureProbability(Forecast{}, 1, Worse::Higher)));
        QCOMPARE(brierScore(std::vector<double>{1, 0}, std::vector<double>{1, 0}), 0.0);
        QCOMPARE(brierScore(std::vector<double>{0.5}, std::vector<double>{1}), 0.25);
    }

    void theConformalQuantileWidensWithDistance()
    {
        std::vector<BacktestResidual> residuals;
        for (std::size_t origin = 0; origin < 10; ++origin)
            for (std::size_t step = 1; step <= 8; ++step)
                residuals.push_back({step, origin, (origin % 2 ? 1 : -1) * std::sqrt(static_cast<double>(step))});
        const ConformalScale scale(residuals, 10);
        QVERIFY(std::abs(scale.growth() - 0.5) < 1e-9);
        QVERIFY(std::abs(scale.halfWidth(0.9, 4) / scale.halfWidth(0.9, 1) - 2) < 1e-9);
        QVERIFY(scale.halfWidth(0.95, 1) > scale.halfWidth(0.8, 1));
        QVERIFY(!ConformalScale({}, 1).isKnown());
    }
};

QTEST_APPLESS_MAIN(TestForecast)
#include "tst_forecast.moc"
