// SPDX-License-Identifier: GPL-3.0-or-later
// What watching a large fleet costs the engine's thread for each scrape: the beats of a host without the host, where
// results, snapshots and memories come as they do in the program and every node has grown cold until its turn.
#include "benchmarks/shippedfleet.h"
#include "engine/monitor.h"

#include <benchmark/benchmark.h>

#include <ctime>
#include <memory>
#include <vector>

namespace dwcp {

namespace {

constexpr Duration slot = std::chrono::milliseconds(50);
constexpr Duration snapshotEvery = std::chrono::milliseconds(250);
constexpr Duration rememberEvery = std::chrono::seconds(1);

double threadSeconds()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_nsec) / 1e9;
}

class BeatingFleet {
public:
    struct Seconds {
        double take = 0;
        double advance = 0;
        double remember = 0;
        double snapshot = 0;
        double sum() const { return take + advance + remember + snapshot; }
    };

    BeatingFleet(std::size_t nodes, std::size_t othersBytes)
        : m_monitor(shippedFleet({"dwcp"}, nodes), testStart)
        , m_others(othersBytes)
    {
        m_monitor.collectSamples(true);
    }

    void run(Duration length)
    {
        for (const WallTime end = m_now + length; m_now < end; m_now += slot)
            beat();
    }

    const Seconds& seconds() const { return m_seconds; }
    std::size_t results() const { return m_results; }
    void forget()
    {
        m_seconds = {};
        m_results = 0;
    }

private:
    void beat()
    {
        double last = threadSeconds();
        const auto lap = [&last](double& into) {
            const double now = threadSeconds();
            into += now - std::exchange(last, now);
        };
        m_results += m_arriving.size();
        m_monitor.take(m_arriving, m_now);
        lap(m_seconds.take);
        m_monitor.advance(m_now);
        Monitor::Effects effects = m_monitor.takeEffects();
        lap(m_seconds.advance);
        if (isTurnOf(rememberEvery))
            benchmark::DoNotOptimize(m_monitor.remember());
        lap(m_seconds.remember);
        if (isTurnOf(snapshotEvery))
            m_shown = m_monitor.snapshot(m_now);
        lap(m_seconds.snapshot);
        useCaches();
        for (const CheckOrder& order : effects.starts)
            m_arriving.push_back(answered(order, m_answers, m_now)); // the world, which is in no time
    }

    /** Other threads and programs use the caches too. */
    void useCaches()
    {
        for (std::size_t i = 0; i < m_others.size(); i += 64)
            ++m_others[i];
    }
    bool isTurnOf(Duration every) const { return m_now.time_since_epoch() % every < slot; }

    Monitor m_monitor;
    Answers m_answers = FleetAnswers();
    std::vector<CheckResult> m_arriving;
    std::shared_ptr<const Snapshot> m_shown;
    WallTime m_now = testStart;
    std::vector<char> m_others;
    Seconds m_seconds;
    std::size_t m_results = 0;
};

/**
 * Microseconds a scrape of 59 rules on five layers, asked every 5 s, by what the Monitor is asked to do: so many nodes,
 * so many megabytes that others read between two beats.
 */
void beats(benchmark::State& state)
{
    BeatingFleet fleet(static_cast<std::size_t>(state.range(0)), static_cast<std::size_t>(state.range(1)) << 20);
    fleet.run(std::chrono::seconds(16)); // all were asked, and states that can be written anew have come round
    fleet.forget();
    for (auto _ : state) {
        const double before = fleet.seconds().sum();
        fleet.run(std::chrono::seconds(10));
        state.SetIterationTime(fleet.seconds().sum() - before);
    }
    const auto each = [&](double seconds) { return 1e6 * seconds / static_cast<double>(fleet.results()); };
    state.counters["us/result"] = each(fleet.seconds().sum());
    state.counters["take"] = each(fleet.seconds().take);
    state.counters["advance"] = each(fleet.seconds().advance);
    state.counters["remember"] = each(fleet.seconds().remember);
    state.counters["snapshot"] = each(fleet.seconds().snapshot);
}
BENCHMARK(beats)
    ->Args({1000, 0})
    ->Args({5000, 0})
    ->Args({5000, 64})
    ->Iterations(2)
    ->UseManualTime()
    ->Unit(benchmark::kMillisecond);

} // namespace

} // namespace dwcp

BENCHMARK_MAIN();
