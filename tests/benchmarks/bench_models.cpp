// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/breakermodel.h"
#include "models/commands.h"
#include "models/crossingmodel.h"
#include "models/degradationmodel.h"
#include "models/healthmapmodel.h"
#include "models/reduction.h"
#include "support/snapshotbuilder.h"

#include <QCoreApplication>

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

/** A row whose value changes on each tick. */
struct ValueRow {
    int id = 0;
    double value = 0;

    int key() const { return id; }
    friend bool operator==(const ValueRow&, const ValueRow&) = default;
    friend bool operator<(const ValueRow& a, const ValueRow& b) { return a.id < b.id; }
};

/** A table sorted on the column that changes. */
class ValueTable final : public RowTable<ValueRow> {
public:
    ValueTable()
        : RowTable({{QStringLiteral("value"), QStringLiteral("Value"), Qt::AlignRight,
            [](const ValueRow& row) { return QString::number(row.value); },
            [](const ValueRow& row) { return SortKey::of(row.value); }, {}}})
    {
    }
    using RowTable::apply;
    using RowTable::applyChanges;
};

void tableSortedTick(benchmark::State& state)
{
    const int rows = int(state.range(0));
    const int changed = int(state.range(0) * state.range(1) / 100);
    std::uint32_t seed = 7;
    const auto chance = [&seed] { return double((seed = seed * 1664525U + 1013904223U) >> 8); };
    std::vector<ValueRow> all;
    for (int i = 0; i < rows; ++i)
        all.push_back({i, chance()});
    ValueTable table;
    table.apply(all);
    table.sort(0, Qt::DescendingOrder);
    for (auto _ : state) {
        state.PauseTiming();
        std::vector<std::pair<ValueRow, ValueRow>> changes;
        for (int i = 0; i < changed; ++i) {
            ValueRow& row = all[std::size_t(i) * std::size_t(rows / changed)];
            const ValueRow was = row;
            row.value = chance();
            changes.emplace_back(was, row);
        }
        state.ResumeTiming();
        if (!table.applyChanges(std::move(changes)))
            state.SkipWithError("a row was not at its place");
    }
}

/** A keystroke in the filter of the breakers page: every row is looked at and the list changes. */
void filterRows(benchmark::State& state)
{
    SnapshotBuilder builder = SnapshotBuilder::fleet(int(state.range(0)) / 5);
    const auto snapshot = builder.build();
    Mailbox<Snapshot> box;
    Inbox<Event> events(10);
    Inbox<Command> inbox(10);
    Feed feed(box, events);
    const Commands commands(inbox, feed, QStringLiteral("m.okafor"));
    BreakerModel model(commands);
    const BreakerFilter lines[] = {{Filter(QStringLiteral("n-001")), {}}, {Filter(QStringLiteral("n-0012")), {}},
        {Filter(QStringLiteral("level>=degraded region:eu")), {}}, {Filter(QStringLiteral("layer:acp n-")), {}}};
    model.refresh(*snapshot, {});
    std::size_t turn = 0;
    for (auto _ : state)
        model.refresh(*snapshot, lines[++turn % std::size(lines)]);
}

} // namespace

// rows, percent changed; rows
BENCHMARK(tableSortedTick)
    ->Name("table_sorted_tick")
    ->Args({100'000, 1})
    ->Args({100'000, 10})
    ->Unit(benchmark::kMillisecond);
BENCHMARK(filterRows)->Name("filter")->Arg(50'000)->Unit(benchmark::kMillisecond);
// nodes, changed nodes
BENCHMARK(healthMapTick)->Args({10'000, 100})->Args({10'000, 1'000})->Unit(benchmark::kMillisecond);
BENCHMARK(healthMapWorstFirstTick)->Args({10'000, 100})->Args({10'000, 1'000})->Unit(benchmark::kMillisecond);
BENCHMARK(degradationTick)->Args({10'000, 100})->Unit(benchmark::kMillisecond);
BENCHMARK(crossingTick)->Args({10'000, 100})->Unit(benchmark::kMillisecond);
BENCHMARK(reduceSeries)->Arg(1'000)->Arg(100'000)->Unit(benchmark::kMillisecond);

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv); // a Feed waits for events
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
