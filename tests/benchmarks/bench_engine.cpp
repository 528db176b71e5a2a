// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/simulation.h"

#include "engine/forecasting.h"

#include <benchmark/benchmark.h>

#include <cmath>
#include <fstream>
#include <string>
#include <unistd.h>

namespace dwcp {

namespace {

/** Five layers of four facets with two rules each: 40 metrics a node. */
std::shared_ptr<Profile> bigProfile()
{
    std::vector<LayerSpec> layers;
    for (const char* id : {"amst", "hde", "pba", "ass", "acp"}) {
        LayerSpec layer = layerOf(id, {});
        layer.facets.clear();
        for (int f = 0; f < 4; ++f) {
            const std::string name = std::string(id).append(std::to_string(f));
            const auto rule = [&name](const char* end) { return ruleOf(std::string(name).append(end), 10, 20); };
            layer.facets.push_back({name, name, 1, {rule("_a"), rule("_b")}});
        }
        layers.push_back(std::move(layer));
    }
    return profileOf("big", std::move(layers));
}

Readings bigReadings(const Profile& profile, double value)
{
    PageValues values;
    for (const std::string& name : profile.extraction("main").names)
        values.emplace_back(name, value);
    return readingsOf(values);
}

std::size_t residentBytes()
{
    std::size_t total = 0;
    std::size_t resident = 0;
    std::ifstream("/proc/self/statm") >> total >> resident;
    return resident * static_cast<std::size_t>(sysconf(_SC_PAGESIZE));
}

/** A fleet that was seen once and answers when it is told to. */
class Fleet {
public:
    explicit Fleet(std::size_t nodes)
        : m_profile(bigProfile())
        , m_readings(bigReadings(*m_profile, 1))
        , m_before(residentBytes())
        , m_monitor(configured(nodes), testStart)
    {
        while (m_answered < nodes)
            advance(std::chrono::milliseconds(50), ~std::size_t{0});
        m_monitor.snapshot(m_now);
    }

    Monitor& monitor() { return m_monitor; }
    WallTime now() const { return m_now; }
    std::size_t bytes() const { return residentBytes() - m_before; }

    /** Time goes on; what is due is started, and at most so many of what is under way answer. */
    std::size_t advance(Duration by, std::size_t answers)
    {
        m_now += by;
        m_monitor.advance(m_now);
        auto effects = m_monitor.takeEffects();
        std::ranges::move(effects.starts, std::back_inserter(m_underWay));
        std::size_t done = 0;
        for (; done < answers && !m_underWay.empty(); ++done) {
            m_monitor.take(answerTo(m_underWay.back()), m_now);
            m_underWay.pop_back();
        }
        m_answered += done;
        return done;
    }

private:
    Configuration configured(std::size_t nodes)
    {
        Configuration configuration = fleetOf(m_profile, nodes);
        configuration.maxConcurrentChecks = static_cast<std::uint32_t>(nodes);
        return configuration;
    }
    CheckResult answerTo(const CheckOrder& order)
    {
        CheckResult result;
        result.id = order.id;
        result.node = order.node;
        result.duration = std::chrono::milliseconds(5);
        result.readings = m_readings;
        return result;
    }

    std::shared_ptr<Profile> m_profile;
    Readings m_readings;
    std::size_t m_before;
    WallTime m_now = testStart;
    Monitor m_monitor;
    std::vector<CheckOrder> m_underWay;
    std::size_t m_answered = 0;
};

Fleet& bigFleet()
{
    static Fleet fleet(10'000);
    return fleet;
}

/** A snapshot after 1 % of 10,000 x 5 has changed; the changes themselves are not in the time. */
void snapshotWithOnePercentChanged(benchmark::State& state)
{
    Fleet& fleet = bigFleet();
    std::shared_ptr<const Snapshot> kept; // a reader holds the one before
    for (auto _ : state) {
        state.PauseTiming();
        std::size_t changed = 0;
        while (changed < 100)
            changed += fleet.advance(std::chrono::milliseconds(1), 100 - changed);
        state.ResumeTiming();
        auto next = fleet.monitor().snapshot(fleet.now());
        state.PauseTiming();
        kept = std::move(next);
        state.ResumeTiming();
    }
}
BENCHMARK(snapshotWithOnePercentChanged)->Unit(benchmark::kMicrosecond)->Iterations(300);

/** The same with nothing changed: what sharing costs. */
void snapshotWithNothingChanged(benchmark::State& state)
{
    Fleet& fleet = bigFleet();
    for (auto _ : state)
        benchmark::DoNotOptimize(fleet.monitor().snapshot(fleet.now()));
}
BENCHMARK(snapshotWithNothingChanged)->Unit(benchmark::kMicrosecond);

/** One result for a node of five layers and forty metrics, its start included. */
void oneResult(benchmark::State& state)
{
    Fleet& fleet = bigFleet();
    std::size_t done = 0;
    for (auto _ : state)
        done += fleet.advance(std::chrono::milliseconds(50), 1000);
    state.counters["s/result"] =
        benchmark::Counter(static_cast<double>(done), benchmark::Counter::kIsRate | benchmark::Counter::kInvert);
}
BENCHMARK(oneResult)->Unit(benchmark::kMillisecond)->Iterations(200);

/** A beat in which nothing is due but a second's housekeeping. */
void housekeeping(benchmark::State& state)
{
    Fleet& fleet = bigFleet();
    fleet.monitor().take(Command{1, "bench", "quiet", Pause{}}, fleet.now());
    for (int i = 0; i < 3000; ++i)
        fleet.advance(std::chrono::milliseconds(50), 100'000); // trends and staleness come to rest
    for (auto _ : state)
        fleet.advance(std::chrono::seconds(1), 0);
    fleet.monitor().take(Command{2, "bench", "on", Resume{}}, fleet.now());
}
BENCHMARK(housekeeping)->Unit(benchmark::kMicrosecond);

/** One trend over a full window of points. */
void oneTrend(benchmark::State& state)
{
    Series series;
    SeededRandom random(1);
    for (int i = 0; i < state.range(0); ++i)
        series.append({testStart + i * std::chrono::seconds(5), i + random.uniform()}, 10'000);
    const MetricRule rule = ruleOf("load", 1000, 2000);
    for (auto _ : state)
        benchmark::DoNotOptimize(trendOfRule(rule, series, testStart + std::chrono::hours(1)));
}
BENCHMARK(oneTrend)->Arg(60)->Arg(720)->Unit(benchmark::kMicrosecond);

/** A forecast of one series as the worker makes it: a noisy hour with a season, the backtest included. */
void oneForecast(benchmark::State& state)
{
    ForecastOrder order;
    order.layer = std::make_shared<const LayerSpec>(layerOf("amst", {ruleOf("load", 100, 200)}));
    order.rule = &order.layer->facets.front().rules.front();
    SeededRandom noise(7);
    for (int i = 0; i < state.range(0); ++i)
        order.points.push_back(
            {testStart + std::chrono::seconds(5) * i, 50 + 20 * std::sin(i * 0.1) + 5 * noise.uniform()});
    std::int64_t made = 0;
    for (auto _ : state) {
        benchmark::DoNotOptimize(forecastOf(order));
        ++made;
    }
    // What 50,000 series take of one core when each is made anew every five minutes.
    state.counters["core_for_50000"] = benchmark::Counter(
        static_cast<double>(made) / (50000 / 300.0), benchmark::Counter::kIsRate | benchmark::Counter::kInvert);
}
BENCHMARK(oneForecast)->Arg(120)->Arg(720)->Unit(benchmark::kMicrosecond);

/** Memory of the engine and of its one snapshot, without histories beyond the first points. */
void memory(benchmark::State& state)
{
    Fleet& fleet = bigFleet();
    for (auto _ : state)
        benchmark::DoNotOptimize(fleet.bytes());
    state.counters["MB"] = static_cast<double>(fleet.bytes()) / 1e6;
    state.counters["component_B"] = static_cast<double>(fleet.bytes()) / 50'000;
    state.counters["sizeof_Component"] = sizeof(Component);
    state.counters["sizeof_ComponentState"] = sizeof(ComponentState);
    state.counters["sizeof_RuleState"] = sizeof(RuleState);
    state.counters["sizeof_CheckEntry"] = sizeof(CheckEntry);
    state.counters["sizeof_NodeTally"] = sizeof(NodeTally);
}
BENCHMARK(memory)->Iterations(1);

} // namespace

} // namespace dwcp

BENCHMARK_MAIN();
