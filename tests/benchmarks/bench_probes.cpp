// SPDX-License-Identifier: GPL-3.0-or-later
// Speed of the exposition parser, in bytes a second, on a page as a node exporter writes it.
#include "benchmarks/nodepage.h"
#include "probes/pageparser.h"

#include <benchmark/benchmark.h>

namespace {

using namespace dwcp;

class Counter final : public ExpositionVisitor {
public:
    void sample(const SampleView& sample) override { benchmark::DoNotOptimize(sum += sample.value); }

private:
    double sum = 0;
};

ExpositionOptions optionsFor(ExpositionFormat format)
{
    ExpositionOptions options;
    options.format = format;
    return options;
}

void scan(benchmark::State& state, const std::string& page, ExpositionFormat format)
{
    ExpositionScratch scratch;
    Counter counter;
    for (auto _ : state) {
        if (scanExposition(page, optionsFor(format), counter, &scratch))
            state.SkipWithError("the page was refused");
    }
    state.SetBytesProcessed(state.iterations() * static_cast<std::int64_t>(page.size()));
}

void coldText(benchmark::State& state)
{
    scan(state, nodePage(0), ExpositionFormat::Text);
}
void coldOpenMetrics(benchmark::State& state)
{
    scan(state, openMetricsPage(0), ExpositionFormat::OpenMetrics);
}

/** A target's first page, into readings with a layout of their own. */
void coldReadings(benchmark::State& state, const std::shared_ptr<const Extraction>& extraction)
{
    const std::string page = nodePage(0);
    for (auto _ : state) {
        ParserResources resources;
        PageParser parser(extraction, resources);
        Readings readings;
        if (parser.parse(page, {}, readings))
            state.SkipWithError("the page was refused");
    }
    state.SetBytesProcessed(state.iterations() * static_cast<std::int64_t>(page.size()));
}

void coldReadingsAll(benchmark::State& state)
{
    coldReadings(state, nullptr);
}
void coldReadingsWanted(benchmark::State& state)
{
    coldReadings(state,
        std::make_shared<Extraction>(
            Extraction{{"node_cpu_seconds_total", "node_load1", "node_memory_MemAvailable_bytes"}}));
}

/** The page again and again; of its values as many per cent have changed as the argument says. */
void repeated(benchmark::State& state)
{
    ParserResources resources;
    PageParser parser(nullptr, resources);
    Readings readings;
    const std::string first = nodePage(0);
    const std::string page = nodePage(static_cast<int>(state.range(0)));
    static_cast<void>(parser.parse(first, {}, readings));
    for (auto _ : state) {
        if (parser.parse(page, {}, readings))
            state.SkipWithError("the page was refused");
    }
    state.SetBytesProcessed(state.iterations() * static_cast<std::int64_t>(page.size()));
}

void repeatedOpenMetrics(benchmark::State& state)
{
    ParserResources resources;
    PageParser parser(nullptr, resources);
    Readings readings;
    const std::string page = openMetricsPage(static_cast<int>(state.range(0)));
    const auto options = optionsFor(ExpositionFormat::OpenMetrics);
    static_cast<void>(parser.parse(openMetricsPage(0), options, readings));
    for (auto _ : state) {
        if (parser.parse(page, options, readings))
            state.SkipWithError("the page was refused");
    }
    state.SetBytesProcessed(state.iterations() * static_cast<std::int64_t>(page.size()));
}

BENCHMARK(coldText);
BENCHMARK(coldOpenMetrics);
BENCHMARK(coldReadingsAll);
BENCHMARK(coldReadingsWanted);
BENCHMARK(repeated)->Arg(0)->Arg(10)->Arg(100);
BENCHMARK(repeatedOpenMetrics)->Arg(100);

} // namespace

BENCHMARK_MAIN();
