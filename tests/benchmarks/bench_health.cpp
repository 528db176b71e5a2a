// SPDX-License-Identifier: GPL-3.0-or-later
// What judging a scrape costs: all expressions of a profile on a captured page.
#include "health/balancerselection.h"
#include "health/balancerweights.h"
#include "health/profilereader.h"
#include "support/fakeclock.h"
#include "support/pagereader.h"

#include <benchmark/benchmark.h>

using namespace dwcp;
using namespace std::chrono_literals;

namespace {

struct Scrape {
    explicit Scrape(const std::string& name)
        : profile(
            readProfile(PageReader::file(std::string(DWCP_SOURCE_DIR) + "/resources/profiles/" + name + ".toml"), name)
                .value())
    {
        const std::string pages = std::string(DWCP_SOURCE_DIR) + "/tests/health/pages/";
        before = wanted(PageReader::text(PageReader::file(pages + name + ".prom")));
        now = wanted(PageReader::text(PageReader::file(pages + name + ".later.prom")));
        // A target keeps its layout from scrape to scrape.
        if (now.layout->series == before.layout->series)
            now.layout = before.layout;
        for (const LayerSpec& layer : profile.layers) {
            for (const FacetSpec& facet : layer.facets) {
                for (const MetricRule& rule : facet.rules)
                    sources.insert(sources.end(), rule.sources.begin(), rule.sources.end());
            }
        }
        bindings.resize(sources.size());
    }

    /** What the parser would hand over: only the series that some rule reads. */
    Readings wanted(const Readings& page) const
    {
        const Extraction extraction = profile.extraction("main");
        SeriesLayout layout;
        std::vector<double> values;
        for (std::size_t i = 0; i < page.values.size(); ++i) {
            if (!extraction.wants(page.layout->series[i].name))
                continue;
            layout.series.push_back(page.layout->series[i]);
            values.push_back(page.values[i]);
        }
        return {std::make_shared<const SeriesLayout>(std::move(layout)), std::move(values)};
    }

    double evaluateAll()
    {
        const EvaluationInput input{&now, WallTime(1795316757s), &before, WallTime(1795316744s)};
        double sum = 0;
        for (std::size_t i = 0; i < sources.size(); ++i)
            sum += sources[i].evaluate(input, bindings[i]).value;
        return sum;
    }

    Profile profile;
    Readings before;
    Readings now;
    std::vector<Expression> sources;
    std::vector<Expression::Binding> bindings;
};

void evaluateBound(benchmark::State& state, const char* name)
{
    Scrape scrape(name);
    for (auto _ : state)
        benchmark::DoNotOptimize(scrape.evaluateAll());
    state.counters["expressions"] = static_cast<double>(scrape.sources.size());
    state.counters["series"] = static_cast<double>(scrape.now.values.size());
}

void evaluateNewLayout(benchmark::State& state, const char* name)
{
    Scrape scrape(name);
    for (auto _ : state) {
        scrape.now.layout = std::make_shared<const SeriesLayout>(*scrape.now.layout);
        benchmark::DoNotOptimize(scrape.evaluateAll());
    }
}

void readShippedProfile(benchmark::State& state, const char* name)
{
    const std::string text = PageReader::file(std::string(DWCP_SOURCE_DIR) + "/resources/profiles/" + name + ".toml");
    for (auto _ : state)
        benchmark::DoNotOptimize(readProfile(text, name).ok());
}

constexpr std::size_t instanceCount = 1000;

std::vector<double> unevenWeights()
{
    SeededRandom random(1);
    std::vector<double> weights(instanceCount);
    for (double& weight : weights)
        weight = 0.1 + random.uniform();
    return weights;
}

/** A choice and its end, with 64 calls under way all the time. */
void selectInstance(benchmark::State& state, BalanceStrategy strategy)
{
    FakeClock clock;
    SeededRandom random(7);
    const auto selector = makeSelector(strategy, clock, random);
    selector->setWeights(unevenWeights());
    std::array<InstanceIndex, 64> underWay{};
    std::uint64_t calls = 0;
    for (InstanceIndex& one : underWay)
        one = *selector->select(++calls);
    for (auto _ : state) {
        InstanceIndex& oldest = underWay[++calls % underWay.size()];
        selector->settle(oldest, std::chrono::microseconds(800 + calls % 512));
        oldest = *selector->select(calls);
        benchmark::DoNotOptimize(oldest);
    }
}

/** What any choice costs at least: a draw and one look at a table that long. */
void selectionFloor(benchmark::State& state)
{
    SeededRandom random(7);
    const std::vector<double> table = unevenWeights();
    for (auto _ : state)
        benchmark::DoNotOptimize(table[random.next() % instanceCount]);
}

void setInstanceWeights(benchmark::State& state, BalanceStrategy strategy)
{
    FakeClock clock;
    SeededRandom random(7);
    const auto selector = makeSelector(strategy, clock, random);
    const std::vector<double> weights = unevenWeights();
    for (auto _ : state)
        selector->setWeights(weights);
}

void judgeInstances(benchmark::State& state)
{
    BalancerWeights weights({});
    std::vector<InstanceCourse> instances(instanceCount);
    SeededRandom random(3);
    for (InstanceCourse& instance : instances)
        instance.health.score = random.uniform();
    WallTime now{1s};
    for (auto _ : state)
        weights.judge(instances, now += 1s);
}

} // namespace

BENCHMARK(selectionFloor);
BENCHMARK_CAPTURE(selectInstance, smooth_weighted, BalanceStrategy::SmoothWeighted);
BENCHMARK_CAPTURE(selectInstance, least_connections, BalanceStrategy::LeastConnections);
BENCHMARK_CAPTURE(selectInstance, power_of_two, BalanceStrategy::PowerOfTwo);
BENCHMARK_CAPTURE(selectInstance, least_latency, BalanceStrategy::LeastLatency);
BENCHMARK_CAPTURE(selectInstance, consistent_hash, BalanceStrategy::ConsistentHash);
BENCHMARK_CAPTURE(setInstanceWeights, smooth_weighted, BalanceStrategy::SmoothWeighted);
BENCHMARK_CAPTURE(setInstanceWeights, consistent_hash, BalanceStrategy::ConsistentHash);
BENCHMARK(judgeInstances);

BENCHMARK_CAPTURE(evaluateBound, etcd, "etcd");
BENCHMARK_CAPTURE(evaluateBound, node, "node");
BENCHMARK_CAPTURE(evaluateBound, dwcp, "dwcp");
BENCHMARK_CAPTURE(evaluateNewLayout, etcd, "etcd");
BENCHMARK_CAPTURE(evaluateNewLayout, node, "node");
BENCHMARK_CAPTURE(readShippedProfile, etcd, "etcd");

BENCHMARK_MAIN();
