// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/crossingmodel.h"
#include "models/degradationmodel.h"
#include "models/healthmapmodel.h"
#include "models/reduction.h"
#include "support/snapshotbuilder.h"

#include <benchmark/benchmark.h>

using namespace dwcp;
using namespace std::chrono_literals;

namespace {

/** Two snapshots that differ in a share of their nodes, shown in turn. */
std::array<std::shared_ptr<const Snapshot>, 2> pairOf(int nodes, int changed)
{
    SnapshotBuilder builder = SnapshotBuilder::fleet(nodes);
    auto first = builder.build();
    for (int i = 0; i < changed; ++i) {
        const auto node = NodeId(std::int64_t(i) * nodes / changed);
        builder.change(node, 0, [&](ComponentState& component) {
            SnapshotBuilder::make(
                component, i % 3 ? Level::Degraded : Level::Healthy, i % 3 ? 66 : 91, SnapshotBuilder::moment);
        });
    }
    return {first, builder.build()};
}

template <typename Model>
void tick(benchmark::State& state, Model& model)
{
    const auto snapshots = pairOf(int(state.range(0)), int(state.range(1)));
    model.refresh(*snapshots[0]);
    std::size_t turn = 0;
    for (auto _ : state)
        model.refresh(*snapshots[++turn % 2]);
}

void healthMapTick(benchmark::State& state)
{
    HealthMapModel model;
    tick(state, model);
}

void healthMapWorstFirstTick(benchmark::State& state)
{
    HealthMapModel model;
    model.setWorstFirst(true);
    tick(state, model);
}

void degradationTick(benchmark::State& state)
{
    DegradationModel model;
    tick(state, model);
}

void crossingTick(benchmark::State& state)
{
    CrossingModel model;
    tick(state, model);
}

void reduceSeries(benchmark::State& state)
{
    SnapshotBuilder builder;
    const Points points =
        builder.points(std::chrono::seconds(state.range(0)), 1s, [](double minutes) { return minutes; });
    for (auto _ : state)
        benchmark::DoNotOptimize(reduce(points, points.front().at, points.back().at, 1000));
}

} // namespace

// nodes, changed nodes
BENCHMARK(healthMapTick)->Args({10'000, 100})->Args({10'000, 1'000})->Unit(benchmark::kMillisecond);
BENCHMARK(healthMapWorstFirstTick)->Args({10'000, 100})->Args({10'000, 1'000})->Unit(benchmark::kMillisecond);
BENCHMARK(degradationTick)->Args({10'000, 100})->Unit(benchmark::kMillisecond);
BENCHMARK(crossingTick)->Args({10'000, 100})->Unit(benchmark::kMillisecond);
BENCHMARK(reduceSeries)->Arg(1'000)->Arg(100'000)->Unit(benchmark::kMillisecond);
BENCHMARK_MAIN();
