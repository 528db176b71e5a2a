// SPDX-License-Identifier: GPL-3.0-or-later
// What checkpoints cost and save: a fleet of 1,000 nodes (or as many as DWCP_BENCH_NODES says) with five layers each
// lives for minutes, is written into a journal, and moments of its past are rebuilt.
#include "engine/checkpointpace.h"
#include "engine/monitor.h"
#include "journal/checkpointcodec.h"
#include "journal/journal.h"
#include "journal/journalreader.h"
#include "resilience/systemclock.h"
#include "support/builders.h"

#include <benchmark/benchmark.h>

#include <cstdlib>
#include <filesystem>
#include <map>

namespace dwcp {

namespace {

using namespace std::chrono_literals;

/** Five layers of four facets with two rules each, asked as often as those of DWCP. */
std::shared_ptr<Profile> fleetProfile()
{
    const std::map<std::string, Duration> intervals{
        {"amst", 5s}, {"hde", 10s}, {"pba", 30s}, {"ass", 15s}, {"acp", 10s}};
    std::vector<LayerSpec> layers;
    for (const auto& [id, interval] : intervals) {
        LayerSpec layer = layerOf(id, {});
        layer.interval = interval;
        layer.facets.clear();
        for (int f = 0; f < 4; ++f) {
            const std::string name = std::string(id).append(std::to_string(f));
            layer.facets.push_back({name, name, 1,
                {ruleOf(std::string(name).append("_gauge"), 10, 20),
                    ruleOf(std::string(name).append("_rate"), 50, 90, "rate(" + name + "_total)")}});
        }
        layers.push_back(std::move(layer));
    }
    return profileOf("fleet", std::move(layers));
}

std::size_t fleetSize()
{
    const char* wanted = std::getenv("DWCP_BENCH_NODES");
    return wanted ? std::strtoul(wanted, nullptr, 10) : 1'000;
}

Configuration fleet()
{
    Configuration configuration = fleetOf(fleetProfile(), fleetSize());
    configuration.historyBytes = 64ULL << 20;
    return configuration;
}

/** A journal in which a fleet has lived, and what it cost. */
class RecordedFleet {
public:
    static constexpr Duration life = std::chrono::minutes(6);

    RecordedFleet() : monitor(fleet(), testStart)
    {
        std::filesystem::remove(path);
        Retention forever;
        forever.inputs = forever.raw = 10 * forever.hours; // the fleet lives in the past
        auto journal = std::move(Journal::open({path, "bench", fleet(), m_clock, m_accepted, forever})).value();
        journal->start(testStart, {});
        CheckpointPace pace(testStart);
        for (WallTime now = testStart; now < testStart + life || !monitor.isAtRest(); now += 50ms) {
            InputBeat beat{now, answers(), {}, {}};
            results += beat.results.size();
            journal->beat(beat);
            for (CheckResult& result : beat.results)
                monitor.take(std::move(result), now);
            monitor.advance(now);
            m_orders = monitor.takeEffects().starts;
            if (now.time_since_epoch() % 250ms == 0ms)
                monitor.snapshot(now);
            if (pace.isDue(now, results) && monitor.isAtRest()) {
                const SteadyTime begun = m_clock.steady();
                MonitorCheckpoint checkpoint = monitor.checkpoint();
                pace.made(now, results, m_clock.steady() - begun);
                journal->keep(std::move(checkpoint));
            }
        }
        journal->end(testStart + life, monitor.stateHash());
    }
    ~RecordedFleet() { std::filesystem::remove(path); }

    const std::string path = (std::filesystem::temp_directory_path() / "bench_checkpoint.db").string();
    Monitor monitor;
    std::uint64_t results = 0;

private:
    std::vector<CheckResult> answers()
    {
        std::vector<CheckResult> answered;
        for (const CheckOrder& order : std::exchange(m_orders, {})) {
            CheckResult result;
            result.id = order.id;
            result.node = order.node;
            result.duration = std::chrono::microseconds(500 + m_random.next() % 20'000);
            result.bytes = 5000;
            result.readings = page(order.node);
            answered.push_back(std::move(result));
        }
        return answered;
    }
    /** Each node has a layout of its own, as where labels name peers. */
    Readings page(NodeId node)
    {
        Readings& newest = m_pages[node];
        if (!newest.layout) {
            auto layout = std::make_shared<SeriesLayout>();
            for (const std::string& name : m_profile->extraction("main").names)
                layout->series.push_back({name, {{"instance", "node-" + std::to_string(node)}}});
            newest.values.assign(layout->series.size(), 1);
            newest.layout = std::move(layout);
        }
        for (std::size_t i = 0; i < newest.values.size(); ++i) {
            if (newest.layout->series[i].name.ends_with("_total"))
                newest.values[i] += static_cast<double>(m_random.next() % 100);
            else if (m_random.next() % 3 == 0)
                newest.values[i] = 9.0 * m_random.uniform();
        }
        return newest;
    }

    SystemClock m_clock;
    Inbox<Command> m_accepted{16};
    SeededRandom m_random{1};
    std::shared_ptr<Profile> m_profile = fleetProfile();
    std::map<NodeId, Readings> m_pages;
    std::vector<CheckOrder> m_orders;
};

RecordedFleet& recorded()
{
    static RecordedFleet fleet;
    return fleet;
}

/** What the engine's thread does for one. */
void makeACheckpoint(benchmark::State& state)
{
    Monitor& monitor = recorded().monitor;
    std::size_t bytes = 0;
    for (auto _ : state)
        bytes = monitor.checkpoint().bytes.size();
    state.counters["MB"] = static_cast<double>(bytes) / 1e6;
}
BENCHMARK(makeACheckpoint)->Unit(benchmark::kMillisecond)->Iterations(20);

/** What the journal's thread does for one. */
void packACheckpoint(benchmark::State& state)
{
    const MonitorCheckpoint checkpoint = recorded().monitor.checkpoint();
    const std::vector<LayoutId> layouts(checkpoint.layouts.size(), 1);
    std::size_t bytes = 0;
    for (auto _ : state)
        bytes = packCheckpoint(checkpoint, layouts, {}).size();
    state.counters["MB"] = static_cast<double>(bytes) / 1e6;
}
BENCHMARK(packACheckpoint)->Unit(benchmark::kMillisecond)->Iterations(20);

/** Any moment: from the file to the snapshot. */
void rebuildAMoment(benchmark::State& state)
{
    const std::string path = recorded().path;
    SeededRandom random(7);
    std::uint64_t fed = 0;
    std::size_t checkpoints = 0;
    for (auto _ : state) {
        const WallTime at = testStart + std::chrono::duration_cast<Duration>(random.uniform() * RecordedFleet::life);
        auto reader = std::move(JournalReader::open(path)).value();
        Monitor monitor(reader->configuration(1).value(), testStart, reader->memory(1).value());
        monitor.computeTrends(false);
        monitor.collectStarts(false);
        auto places = reader->checkpoints(1).value();
        checkpoints = places.size();
        std::erase_if(places, [&](const auto& place) { return place.at > at; });
        CheckpointStart start;
        if (!places.empty())
            start = reader->checkpoint(places.back().id).value();
        if (!places.empty() && monitor.restore(start.checkpoint))
            state.SkipWithError("a checkpoint cannot be used");
        const auto read = reader->readInputs(1, start, [&](InputBeat beat) {
            if (beat.at > at)
                return false;
            fed += beat.results.size();
            for (CheckResult& result : beat.results)
                monitor.take(std::move(result), beat.at);
            monitor.advance(beat.at);
            static_cast<void>(monitor.takeEffects());
            return true;
        });
        if (!read)
            state.SkipWithError(read.error().message().c_str());
        benchmark::DoNotOptimize(monitor.snapshot(at));
    }
    state.counters["results"] = static_cast<double>(fed) / static_cast<double>(state.iterations());
    state.counters["checkpoints"] = static_cast<double>(checkpoints);
    state.counters["file_MB"] = static_cast<double>(std::filesystem::file_size(path)) / 1e6;
}
BENCHMARK(rebuildAMoment)->Unit(benchmark::kMillisecond)->Iterations(fleetSize() > 2'000 ? 15 : 60);

} // namespace

} // namespace dwcp

BENCHMARK_MAIN();
