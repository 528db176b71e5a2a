// SPDX-License-Identifier: GPL-3.0-or-later
// What a moment costs the Layer, Breakers and Trends pages: 10,000 nodes, a share of them changed.
#include "models/breakermodel.h"
#include "models/commands.h"
#include "models/componentmodel.h"
#include "models/feed.h"
#include "models/trendmodel.h"
#include "support/snapshotbuilder.h"
#include "views/facetcard.h"

#include <QCoreApplication>

#include <benchmark/benchmark.h>

#include <array>

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
            SnapshotBuilder::make(component, i % 3 ? Level::Degraded : Level::Healthy, 66, SnapshotBuilder::moment);
            component.breaker.state = i % 4 ? CircuitBreaker::State::Closed : CircuitBreaker::State::Open;
            SnapshotBuilder::cross(component, 0, 0.05, 1e-5, std::chrono::minutes(10 + i), 0.7);
        });
    }
    return {first, builder.build()};
}

void breakersTick(benchmark::State& state)
{
    const auto snapshots = pairOf(int(state.range(0)), int(state.range(1)));
    Mailbox<Snapshot> box;
    Inbox<Event> events(10);
    Inbox<Command> inbox(10);
    Feed feed(box, events);
    const Commands commands(inbox, feed, QStringLiteral("m.okafor"));
    BreakerModel model(commands);
    model.refresh(*snapshots[0], {});
    std::size_t turn = 0;
    for (auto _ : state)
        model.refresh(*snapshots[++turn % 2], {});
}

void layerTick(benchmark::State& state)
{
    const auto snapshots = pairOf(int(state.range(0)), int(state.range(1)));
    ComponentModel model;
    model.refresh(*snapshots[0], 0);
    std::size_t turn = 0;
    for (auto _ : state)
        model.refresh(*snapshots[++turn % 2], 0);
}

void facetsTick(benchmark::State& state)
{
    const auto snapshots = pairOf(int(state.range(0)), int(state.range(1)));
    std::size_t turn = 0;
    for (auto _ : state)
        benchmark::DoNotOptimize(summarizeFacets(*snapshots[++turn % 2], 0));
}

void trendsTick(benchmark::State& state)
{
    const auto snapshots = pairOf(int(state.range(0)), int(state.range(1)));
    TrendModel model;
    model.refresh(*snapshots[0]);
    std::size_t turn = 0;
    for (auto _ : state)
        model.refresh(*snapshots[++turn % 2]);
}

} // namespace

// nodes, changed nodes
BENCHMARK(breakersTick)->Args({10'000, 100})->Args({10'000, 1'000})->Unit(benchmark::kMillisecond);
BENCHMARK(layerTick)->Args({10'000, 100})->Args({10'000, 1'000})->Unit(benchmark::kMillisecond);
BENCHMARK(facetsTick)->Args({10'000, 100})->Unit(benchmark::kMillisecond);
BENCHMARK(trendsTick)->Args({10'000, 100})->Args({10'000, 1'000})->Unit(benchmark::kMillisecond);

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv); // a Feed posts events
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
