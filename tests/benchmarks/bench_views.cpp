// SPDX-License-Identifier: GPL-3.0-or-later
// What a moment costs the Layer, Breakers and Trends pages (10,000 nodes, a share of them changed), what a chart costs
// at any length, and what it takes to change the page. Needs no screen: QT_QPA_PLATFORM=offscreen.
#include "models/breakermodel.h"
#include "models/commands.h"
#include "models/componentmodel.h"
#include "models/feed.h"
#include "models/trendmodel.h"
#include "support/consoledesk.h"
#include "views/facetcard.h"
#include "views/mainwindow.h"
#include "views/timechart.h"
#include "views/viewcatalogue.h"

#include <QApplication>
#include <QImage>

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

/** A series of so many points, ten a second. */
std::shared_ptr<const Points> seriesOf(std::int64_t count)
{
    auto points = std::make_shared<Points>();
    for (std::int64_t i = 0; i < count; ++i)
        points->push_back({SnapshotBuilder::moment + i * 100ms, double(i * 7919 % 1000) / 1000});
    return points;
}

ChartScene sceneOf(const std::shared_ptr<const Points>& points)
{
    ChartScene scene;
    scene.measured = points;
    scene.from = points->front().at;
    scene.to = scene.now = points->back().at;
    scene.unit = Unit::Ratio;
    return scene;
}

/** One frame of a chart of 1000 x 400 whose scene is as it was: what a repaint costs. */
void chartFrame(benchmark::State& state)
{
    ConsoleDesk console;
    TimeChart chart(console.theme);
    chart.resize(1000, 400);
    chart.show(sceneOf(seriesOf(state.range(0))));
    static_cast<QWidget&>(chart).show();
    QImage image(chart.size(), QImage::Format_ARGB32_Premultiplied);
    for (auto _ : state)
        static_cast<QWidget&>(chart).render(&image);
}

/** A point more: from the new scene to the series that are ready to be drawn. */
void chartAppend(benchmark::State& state)
{
    ConsoleDesk console;
    TimeChart chart(console.theme);
    chart.resize(1000, 400);
    const auto longer = seriesOf(state.range(0) + 1);
    const auto shorter = std::make_shared<const Points>(longer->begin(), longer->end() - 1);
    std::size_t turn = 0;
    for (auto _ : state)
        chart.show(sceneOf(++turn % 2 ? longer : shorter));
}

/** From the wish to go to a page of a large fleet, made before, to its picture. */
void pageSwitch(benchmark::State& state, const char* page)
{
    ConsoleDesk console(SnapshotBuilder::fleet(10'000));
    MainWindow window(console.desk());
    window.resize(1440, 900);
    window.show();
    console.show();
    window.go({QLatin1String(page)});
    ConsoleDesk::settle();
    QImage image(window.size(), QImage::Format_ARGB32_Premultiplied);
    const QString away = page == QLatin1String("settings") ? QStringLiteral("help") : QStringLiteral("settings");
    for (auto _ : state) {
        state.PauseTiming();
        window.go({away});
        ConsoleDesk::settle();
        state.ResumeTiming();
        window.go({QLatin1String(page)});
        window.render(&image);
    }
}

/** The Fleet page and a moment in which one node in a hundred changed, to the picture: a frame at 4 Hz. */
void fleetFrame(benchmark::State& state)
{
    const auto snapshots = pairOf(int(state.range(0)), int(state.range(0) / 100));
    ConsoleDesk console(SnapshotBuilder::fleet(int(state.range(0))));
    MainWindow window(console.desk());
    window.resize(1440, 900);
    window.show();
    console.show();
    window.go({QStringLiteral("fleet")});
    QImage image(window.size(), QImage::Format_ARGB32_Premultiplied);
    std::size_t turn = 0;
    for (auto _ : state) {
        console.snapshots.put(snapshots[++turn % 2]);
        ConsoleDesk::settle();
        window.render(&image);
    }
}

} // namespace

// points
BENCHMARK(chartFrame)->Name("chart_frame")->Arg(1'000)->Arg(10'000)->Arg(100'000)->Unit(benchmark::kMillisecond);
BENCHMARK(chartAppend)->Name("chart_append")->Arg(1'000)->Arg(100'000)->Unit(benchmark::kMillisecond);
BENCHMARK(fleetFrame)->Name("fleet_frame")->Arg(10'000)->Unit(benchmark::kMillisecond);
// nodes, changed nodes
BENCHMARK(breakersTick)->Args({10'000, 100})->Args({10'000, 1'000})->Unit(benchmark::kMillisecond);
BENCHMARK(layerTick)->Args({10'000, 100})->Args({10'000, 1'000})->Unit(benchmark::kMillisecond);
BENCHMARK(facetsTick)->Args({10'000, 100})->Unit(benchmark::kMillisecond);
BENCHMARK(trendsTick)->Args({10'000, 100})->Args({10'000, 1'000})->Unit(benchmark::kMillisecond);

int main(int argc, char** argv)
{
    const QApplication application(argc, argv);
    for (const ViewEntry& entry : viewCatalogue())
        benchmark::RegisterBenchmark((std::string("page_switch/") + entry.id).c_str(), pageSwitch, entry.id)
            ->Unit(benchmark::kMillisecond);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
