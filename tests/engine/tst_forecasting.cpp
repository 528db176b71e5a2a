// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/forecasting.h"
#include "engine/forecastworker.h"
#include "support/simulation.h"

#include <QTest>

#include <cmath>
#include <map>
#include <semaphore>

using namespace dwcp;
using namespace std::chrono_literals;

namespace {

double wave(std::size_t i)
{
    return 50 + 0.05 * static_cast<double>(i) + 20 * std::sin(static_cast<double>(i) * 0.2618);
}

/** A rising wave, a value every five seconds. */
ForecastOrder waveOrder(std::shared_ptr<const LayerSpec> layer, std::size_t count)
{
    ForecastOrder order;
    order.series = {0, 0, 0};
    order.rule = &layer->facets.front().rules.front();
    order.layer = std::move(layer);
    for (std::size_t i = 0; i < count; ++i)
        order.points.push_back({testStart + 5s * static_cast<int>(i), wave(i)});
    return order;
}

std::shared_ptr<const LayerSpec> layerWith(const MetricRule& rule)
{
    return std::make_shared<const LayerSpec>(layerOf("amst", {rule}));
}

/** A fleet whose load rises by a tenth each second. */
Simulation risingFleet(std::size_t rules, std::size_t nodes)
{
    std::vector<MetricRule> all;
    for (std::size_t i = 0; i < rules; ++i)
        all.push_back(ruleOf("m" + std::to_string(i), 1000, 2000));
    return Simulation(fleetOf(profileOf("many", {layerOf("amst", all)}), nodes), [=](const CheckOrder&, WallTime at) {
        PageValues values;
        for (std::size_t i = 0; i < rules; ++i)
            values.emplace_back("m" + std::to_string(i), std::chrono::duration<double>(at - testStart).count() / 10);
        return page(values);
    });
}

} // namespace

class ForecastingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aWaveIsForecastAsAWaveWithItsBands()
    {
        const ForecastAnswer answer = forecastOf(waveOrder(layerWith(ruleOf("load", 100, 200)), 240));
        QVERIFY(answer.forecast != nullptr);
        const MetricForecast& forecast = *answer.forecast;
        QCOMPARE(forecast.point.size(), std::size_t(48));
        QCOMPARE(forecast.lower95.size(), forecast.point.size());
        QCOMPARE(forecast.upper80.size(), forecast.point.size());
        QCOMPARE(forecast.from, testStart + 5s * 239);
        QCOMPARE(forecast.step, Duration(5s));
        QVERIFY(!forecast.unskilled);
        QVERIFY(forecast.season >= 110s && forecast.season <= 130s);
        for (std::size_t i = 0; i < forecast.point.size(); ++i) {
            QVERIFY(std::abs(forecast.point[i] - wave(240 + i)) < 3);
            QVERIFY(forecast.lower95[i] <= forecast.lower80[i] && forecast.upper80[i] <= forecast.upper95[i]);
        }
        QVERIFY(forecast.chanceOfCritical < 0.01);
    }

    void theMethodsTriedAreToldBestFirstAndTheNaiveOneAlways()
    {
        const ForecastAnswer answer = forecastOf(waveOrder(layerWith(ruleOf("load", 100, 200)), 240));
        const auto& tried = answer.forecast->tried;
        QVERIFY(tried.size() > 2 && tried.size() < 14);
        QVERIFY(std::ranges::is_sorted(tried, {}, &TriedMethod::mase));
        const auto naive = std::ranges::find(tried, "naive", &TriedMethod::name);
        QVERIFY(naive != tried.end());
        QVERIFY(naive->mase > tried.front().mase && naive->smape > tried.front().smape);
        double weights = 0;
        for (const TriedMethod& method : tried)
            weights += double(method.weight);
        QVERIFY(std::abs(weights - 1) < 1e-5);
        QVERIFY(answer.forecast->smape > 0 && answer.forecast->smape < naive->smape);
    }

    void aRatioStaysOne()
    {
        MetricRule rule = ruleOf("share", 0.9, 0.95);
        rule.unit = Unit::Ratio;
        ForecastOrder order = waveOrder(layerWith(rule), 100);
        for (std::size_t i = 0; i < order.points.size(); ++i)
            order.points[i].value = std::min(1.0, 0.5 + 0.005 * static_cast<double>(i));
        const ForecastAnswer answer = forecastOf(order);
        QVERIFY(answer.forecast != nullptr);
        for (const double upper : answer.forecast->upper95)
            QVERIFY(upper <= 1);
        QVERIFY(answer.forecast->chanceOfCritical > 0.9);
    }

    void aFewPointsAreUnknown()
    {
        QVERIFY(forecastOf(waveOrder(layerWith(ruleOf("load", 100, 200)), 9)).forecast == nullptr);
        QVERIFY(forecastOf(waveOrder(layerWith(ruleOf("load", 100, 200)), 0)).forecast == nullptr);
    }

    void nothingIsOrderedUnlessWanted()
    {
        Simulation simulation = risingFleet(2, 1);
        simulation.runFor(5min);
        QVERIFY(simulation.takeForecasts().empty());
    }

    void everySeriesHasItsTurnAndTheForecastIsInTheSnapshot()
    {
        Simulation simulation = risingFleet(4, 3);
        simulation.monitor().orderForecasts(true);
        simulation.runFor(5min);
        std::vector<ForecastOrder> orders = simulation.takeForecasts();
        std::map<SeriesRef, ForecastOrder> newest;
        for (ForecastOrder& order : orders) {
            QVERIFY(order.points.size() >= Forecasting::fewestPoints);
            if (order.series == SeriesRef{})
                continue; // the system's score has a test of its own
            simulation.monitor().take(ForecastAnswer{order.series, nullptr});
            newest[order.series] = std::move(order);
        }
        QCOMPARE(newest.size(), std::size_t(12));
        for (const auto& [series, order] : newest)
            simulation.monitor().take(forecastOf(order));
        simulation.runFor(1min);
        for (NodeId node = 0; node < 3; ++node) {
            const ComponentState component = simulation.component(node);
            for (const RuleState& rule : component.rules) {
                QVERIFY(rule.trend->forecast != nullptr);
                QVERIFY(rule.trend->direction == TrendDirection::Degrading);
                QVERIFY(rule.trend->forecast->point.back() > rule.trend->forecast->point.front());
            }
        }
        QVERIFY(!simulation.takeForecasts().empty());
    }

    void theScoreOfTheSystemIsForecastAThirdOfItsPastAhead()
    {
        Simulation simulation = risingFleet(1, 1);
        simulation.monitor().orderForecasts(true);
        simulation.runFor(5min);
        std::vector<ForecastOrder> orders = simulation.takeForecasts();
        std::erase_if(orders, [](const ForecastOrder& order) { return order.series != SeriesRef{}; });
        QVERIFY(orders.size() > 5 && orders.size() <= 20); // one every fifteen seconds
        QVERIFY(simulation.look()->scoreForecast == nullptr);
        const ForecastAnswer answer = forecastOf(orders.back());
        QVERIFY(answer.forecast != nullptr);
        simulation.monitor().take(answer);
        const std::shared_ptr<const MetricForecast> forecast = simulation.look()->scoreForecast;
        QCOMPARE(forecast, answer.forecast);
        const Duration past = orders.back().points.back().at - orders.back().points.front().at;
        const Duration ahead = forecast->step * static_cast<int>(forecast->point.size());
        QVERIFY(std::chrono::abs(ahead - past / 3) <= 2 * forecast->step);
        for (std::size_t i = 0; i < forecast->point.size(); ++i)
            QVERIFY(forecast->lower95[i] >= 0 && forecast->upper95[i] <= 1);
    }

    void unansweredOrdersHoldBackFurtherOnes()
    {
        Simulation simulation = risingFleet(33, 2);
        simulation.monitor().orderForecasts(true);
        simulation.runFor(4min);
        QCOMPARE(simulation.takeForecasts().size(), Forecasting::underWayAtMost);
    }

    void aForecastChangesNoState()
    {
        Simulation with = risingFleet(2, 1);
        Simulation without = risingFleet(2, 1);
        with.monitor().orderForecasts(true);
        with.runFor(4min);
        without.runFor(4min);
        for (const ForecastOrder& order : with.takeForecasts())
            with.monitor().take(forecastOf(order));
        with.runFor(1min);
        without.runFor(1min);
        QCOMPARE(with.monitor().stateHash(), without.monitor().stateHash());
    }

    void anAnswerForWhatIsNotThereIsPassedOver()
    {
        Simulation simulation = risingFleet(1, 1);
        simulation.monitor().take(ForecastAnswer{{7, 0, 0}, nullptr});
        simulation.monitor().take(ForecastAnswer{{0, 9, 0}, nullptr});
        simulation.monitor().take(ForecastAnswer{{0, 0, 99}, nullptr});
        QVERIFY(simulation.component().rules.front().trend->forecast == nullptr);
    }

    void theWorkerAnswersInOrderAndLeavesTheRestAtItsEnd()
    {
        std::vector<SeriesRef> answered;
        std::counting_semaphore<> came{0};
        {
            ForecastWorker worker([&](ForecastAnswer answer) {
                answered.push_back(answer.series);
                came.release();
            });
            const auto layer = layerWith(ruleOf("load", 100, 200));
            std::vector<ForecastOrder> orders;
            for (NodeId node = 0; node < 5; ++node) {
                orders.push_back(waveOrder(layer, 60));
                orders.back().series.node = node;
            }
            worker.start(std::move(orders));
            for (int i = 0; i < 5; ++i)
                came.acquire();
        }
        QCOMPARE(answered.size(), std::size_t(5));
        for (NodeId node = 0; node < 5; ++node)
            QCOMPARE(answered[node].node, node);
    }
};

QTEST_GUILESS_MAIN(ForecastingTest)
#include "tst_forecasting.moc"
