// SPDX-License-Identifier: GPL-3.0-or-later
// What a replay costs for each check result: its inputs are decoded and fed to a Monitor, as a journal's are.
#include "benchmarks/shippedfleet.h"
#include "engine/monitor.h"
#include "journal/inputcodec.h"

#include <benchmark/benchmark.h>

#include <functional>
#include <map>
#include <stdexcept>

namespace dwcp {

namespace {

constexpr Duration recordedSlot = std::chrono::milliseconds(50);

/** A fleet's inputs over some time, encoded a second at a time as the journal's frames are. */
class Recording {
public:
    Recording(Configuration configuration, Duration length, const Answers& answers)
        : m_configuration(std::move(configuration))
    {
        InputEncoder encoder([this](const SeriesLayout& layout) { return idOf(layout); });
        Monitor monitor(m_configuration, testStart);
        monitor.computeTrends(false);
        std::vector<CheckResult> arriving;
        WallTime nextPiece = testStart + std::chrono::seconds(1);
        for (WallTime now = testStart; now < testStart + length; now += recordedSlot) {
            m_results += arriving.size();
            encoder.add({now, arriving, {}, {}});
            for (CheckResult& result : std::exchange(arriving, {}))
                monitor.take(std::move(result), now);
            monitor.advance(now);
            for (const CheckOrder& order : monitor.takeEffects().starts)
                arriving.push_back(answered(order, answers, now));
            if (now >= nextPiece) {
                m_pieces.push_back(encoder.take());
                nextPiece += std::chrono::seconds(1);
            }
        }
        m_pieces.push_back(encoder.take());
        m_hash = monitor.stateHash();
    }

    std::size_t results() const { return m_results; }

    /** Throws when it does not end where the recording did. */
    void replay() const
    {
        Monitor monitor(m_configuration, testStart);
        monitor.computeTrends(false);
        monitor.collectStarts(false);
        InputDecoder decoder([this](LayoutId id) { return m_layouts[id]; });
        for (const std::string& piece : m_pieces) {
            const auto read = decoder.read(piece, [&monitor](InputBeat beat) {
                for (CheckResult& result : beat.results)
                    monitor.take(std::move(result), beat.at);
                monitor.advance(beat.at);
                static_cast<void>(monitor.takeEffects());
                return true;
            });
            static_cast<void>(orThrow(read));
        }
        if (monitor.stateHash() != m_hash)
            throw std::runtime_error("the replay ended in another state");
    }

private:
    /** Equal ones are one, as in a journal. */
    LayoutId idOf(const SeriesLayout& layout)
    {
        const auto isSame = [&layout](const auto& known) { return known->series == layout.series; };
        const auto found = std::ranges::find_if(m_layouts, isSame);
        if (found == m_layouts.end())
            m_layouts.push_back(std::make_shared<const SeriesLayout>(layout));
        return static_cast<LayoutId>(std::ranges::find_if(m_layouts, isSame) - m_layouts.begin());
    }

    Configuration m_configuration;
    std::vector<std::shared_ptr<const SeriesLayout>> m_layouts;
    std::vector<std::string> m_pieces;
    std::size_t m_results = 0;
    std::uint64_t m_hash = 0;
};

/** What probes of one endpoint give: a handful of numbers, of which the time it took is new each time. */
class ProbeAnswers {
public:
    Readings operator()(const CheckOrder& order, double)
    {
        const double took = 0.0015 + 0.0000013 * static_cast<double>(order.id % 977);
        if (order.spec.type == "health")
            return {m_health, {200, 1, 1, took}};
        return {m_port, {1, took}};
    }

private:
    static std::shared_ptr<const SeriesLayout> layoutOf(std::vector<SeriesName> series)
    {
        return std::make_shared<const SeriesLayout>(SeriesLayout{std::move(series)});
    }

    std::shared_ptr<const SeriesLayout> m_health =
        layoutOf({{"probe_http_status_code", {}}, {"health_level", {{"component", "database"}}},
            {"health_level", {{"component", "queue"}}}, {"probe_duration_seconds", {}}});
    std::shared_ptr<const SeriesLayout> m_port = layoutOf({{"probe_success", {}}, {"probe_duration_seconds", {}}});
};

void replayAll(benchmark::State& state, const Recording& recording)
{
    for (auto _ : state)
        recording.replay();
    state.counters["results"] = static_cast<double>(recording.results());
    state.counters["s/result"] = benchmark::Counter(static_cast<double>(recording.results()),
        benchmark::Counter::kIsIterationInvariantRate | benchmark::Counter::kInvert);
}

/** 59 rules on five layers a node; a result is for those layers that are due. */
void replayOfPages(benchmark::State& state)
{
    static const Recording recording(shippedFleet({"dwcp"}, 200), std::chrono::minutes(10), FleetAnswers());
    replayAll(state, recording);
}
BENCHMARK(replayOfPages)->Unit(benchmark::kMillisecond);

/** Health documents and ports: one layer with two rules a node. */
void replayOfProbes(benchmark::State& state)
{
    static const Recording recording(shippedFleet({"endpoint", "port"}, 200), std::chrono::minutes(60), ProbeAnswers());
    replayAll(state, recording);
}
BENCHMARK(replayOfProbes)->Unit(benchmark::kMillisecond);

} // namespace

} // namespace dwcp

BENCHMARK_MAIN();
