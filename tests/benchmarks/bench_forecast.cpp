// SPDX-License-Identifier: GPL-3.0-or-later
#include "forecast/anomaly.h"
#include "forecast/changepoints.h"
#include "forecast/forecast.h"
#include "forecast/timetothreshold.h"
#include "forecast/trend.h"

#include <benchmark/benchmark.h>

#include <cmath>
#include <random>
#include <vector>

using namespace dwcp;

namespace {

struct Series {
    std::vector<double> times;
    std::vector<double> values;
};

Series noisyLine(std::size_t count)
{
    std::mt19937_64 random(1);
    std::normal_distribution<double> noise(0, 1);
    Series series;
    for (std::size_t i = 0; i < count; ++i) {
        series.times.push_back(5.0 * static_cast<double>(i));
        series.values.push_back(0.05 * static_cast<double>(i) + noise(random));
    }
    return series;
}

void trendWithInterval(benchmark::State& state)
{
    const Series series = noisyLine(static_cast<std::size_t>(state.range(0)));
    for (auto _ : state)
        benchmark::DoNotOptimize(trendOf(series.times, series.values));
}
BENCHMARK(trendWithInterval)->Arg(60)->Arg(120)->Arg(1000)->Unit(benchmark::kMicrosecond);

void trendConfidence(benchmark::State& state)
{
    const Series series = noisyLine(static_cast<std::size_t>(state.range(0)));
    for (auto _ : state)
        benchmark::DoNotOptimize(backtestTrend(series.times, series.values));
}
BENCHMARK(trendConfidence)->Arg(60)->Unit(benchmark::kMicrosecond);

void crossingTime(benchmark::State& state)
{
    const Series series = noisyLine(60);
    const Trend trend = trendOf(series.times, series.values);
    for (auto _ : state)
        benchmark::DoNotOptimize(timeToThreshold(trend, 10));
}
BENCHMARK(crossingTime)->Unit(benchmark::kMicrosecond);

std::vector<double> seasonalSeries(std::size_t count, std::size_t season)
{
    std::mt19937_64 random(2);
    std::normal_distribution<double> noise(0, 1);
    std::vector<double> values;
    double wander = 0;
    for (std::size_t i = 0; i < count; ++i) {
        wander = 0.8 * wander + noise(random);
        const double turn = 2 * 3.14159265358979 * static_cast<double>(i) / static_cast<double>(season);
        values.push_back(100 + 10 * std::sin(turn) + 4 * std::cos(2 * turn) + wander);
    }
    return values;
}

/** One whole refit: seasons, backtest of every method, weights, intervals. Arguments: points, horizon. */
void refit(benchmark::State& state, ForecastEffort effort)
{
    const auto values = seasonalSeries(static_cast<std::size_t>(state.range(0)), 24);
    const ForecastOptions options{
        .horizon = static_cast<std::size_t>(state.range(1)), .seasons = {24}, .effort = effort};
    for (auto _ : state)
        benchmark::DoNotOptimize(forecastSeries(values, options));
}
BENCHMARK_CAPTURE(refit, quick, ForecastEffort::Quick)
    ->Args({1000, 48})
    ->Args({288, 24})
    ->Args({120, 12})
    ->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(refit, thorough, ForecastEffort::Thorough)
    ->Args({1000, 48})
    ->Args({120, 12})
    ->Unit(benchmark::kMillisecond);

void anomalyUpdate(benchmark::State& state)
{
    const auto values = seasonalSeries(20000, 288);
    AnomalyDetector detector;
    std::size_t row = 0;
    for (auto _ : state) {
        benchmark::DoNotOptimize(detector.update(300.0 * static_cast<double>(row), values[row % values.size()]));
        ++row;
    }
}
BENCHMARK(anomalyUpdate)->Unit(benchmark::kNanosecond);

void findChangePoints(benchmark::State& state)
{
    const auto values = seasonalSeries(1000, 500);
    for (auto _ : state)
        benchmark::DoNotOptimize(changePoints(values));
}
BENCHMARK(findChangePoints)->Unit(benchmark::kMicrosecond);

} // namespace

BENCHMARK_MAIN();
