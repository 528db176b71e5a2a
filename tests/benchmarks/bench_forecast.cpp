// SPDX-License-Identifier: GPL-3.0-or-later
#include "forecast/timetothreshold.h"
#include "forecast/trend.h"

#include <benchmark/benchmark.h>

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

} // namespace

BENCHMARK_MAIN();
