// SPDX-License-Identifier: GPL-3.0-or-later
// What a replay costs for each check result: its inputs are decoded and fed to a Monitor, as a journal's are.
#include "benchmarks/fleetpage.h"
#include "engine/monitor.h"
#include "health/alertpolicyreader.h"
#include "health/profilereader.h"
#include "journal/inputcodec.h"
#include "support/builders.h"
#include "support/pagereader.h"

#include <benchmark/benchmark.h>

#include <functional>
#include <map>
#include <stdexcept>

namespace dwcp {

namespace {

constexpr Duration recordedSlot = std::chrono::milliseconds(50);

template <typename T>
T orThrow(Result<T> result)
{
    if (!result)
        throw std::runtime_error(result.error().message());
    return std::move(result).value();
}

std::string resource(const std::string& path)
{
    return PageReader::file(std::string(DWCP_SOURCE_DIR) + "/resources/" + path);
}

std::shared_ptr<const Profile> shippedProfile(const std::string& name)
{
    const std::string file = name + ".toml";
    return std::make_shared<const Profile>(orThrow(readProfile(resource("profiles/" + file), file)));
}

std::shared_ptr<const AlertPolicy> shippedRules()
{
    return std::make_shared<const AlertPolicy>(orThrow(readAlertRules(resource("rules/default.toml"), "default.toml")));
}

Configuration recordedFleet(const std::vector<std::string>& profiles, std::size_t nodes)
{
    Configuration configuration;
    for (const std::string& name : profiles)
        configuration.profiles.push_back(shippedProfile(name));
    for (std::size_t i = 0; i < nodes; ++i) {
        Target target;
        target.node = "n" + std::to_string(i);
        target.url = "http://127.0.0.1:" + std::to_string(1000 + i);
        target.profile = profiles[i % profiles.size()];
        configuration.targets.push_back(std::move(target));
    }
    configuration.alerts = shippedRules();
    configuration.historyBytes = 1;
    configuration.maxConcurrentChecks = static_cast<std::uint32_t>(nodes);
    return configuration;
}

/** What a target says so many seconds after the start. */
using Answers = std::function<Readings(const CheckOrder&, double seconds)>;

/** A fleet's inputs over some time, encoded a second at a time as the journal's frames are. */
class Recording {
public:
    Recording(Configuration configuration, Duration length, const Answers& answers)
        : m_configuration(std::move(configuration))
    {
        InputEncoder encoder([this](const SeriesLayout& layout) {
            m_layouts.push_back(std::make_shared<const SeriesLayout>(layout));
            return LayoutId{m_layouts.size() - 1};
        });
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
    static CheckResult answered(const CheckOrder& order, const Answers& answers, WallTime now)
    {
        CheckResult result;
        result.id = order.id;
        result.node = order.node;
        result.duration = std::chrono::microseconds(1500 + order.id % 700);
        result.readings = answers(order, std::chrono::duration<double>(now - testStart).count());
        result.bytes = 40 * result.readings.values.size();
        return result;
    }

    Configuration m_configuration;
    std::vector<std::shared_ptr<const SeriesLayout>> m_layouts;
    std::vector<std::string> m_pieces;
    std::size_t m_results = 0;
    std::uint64_t m_hash = 0;
};

/** Pages of DWCP nodes, the wanted series alone, under one layout. */
class FleetAnswers {
public:
    Readings operator()(const CheckOrder& order, double seconds)
    {
        std::string text;
        m_page.write(order.node, seconds, text);
        const Readings all = PageReader::text(text);
        if (!m_layout)
            choose(*all.layout, *order.extraction);
        Readings wanted{m_layout, {}};
        for (const std::size_t column : m_columns)
            wanted.values.push_back(all.values[column]);
        return wanted;
    }

private:
    void choose(const SeriesLayout& page, const Extraction& extraction)
    {
        SeriesLayout layout;
        for (std::size_t i = 0; i < page.series.size(); ++i) {
            if (extraction.wants(page.series[i].name)) {
                layout.series.push_back(page.series[i]);
                m_columns.push_back(i);
            }
        }
        m_layout = std::make_shared<const SeriesLayout>(std::move(layout));
    }

    FleetPage m_page;
    std::vector<std::size_t> m_columns;
    std::shared_ptr<const SeriesLayout> m_layout;
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
    static const Recording recording(recordedFleet({"dwcp"}, 200), std::chrono::minutes(10), FleetAnswers());
    replayAll(state, recording);
}
BENCHMARK(replayOfPages)->Unit(benchmark::kMillisecond);

/** Health documents and ports: one layer with two rules a node. */
void replayOfProbes(benchmark::State& state)
{
    static const Recording recording(
        recordedFleet({"endpoint", "port"}, 200), std::chrono::minutes(60), ProbeAnswers());
    replayAll(state, recording);
}
BENCHMARK(replayOfProbes)->Unit(benchmark::kMillisecond);

} // namespace

} // namespace dwcp

BENCHMARK_MAIN();
