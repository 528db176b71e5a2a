// SPDX-License-Identifier: GPL-3.0-or-later
// Size, speed and reads of the history, beside one SQLite row a sample; and the replay of a million events.
#include "engine/monitor.h"
#include "journal/journal.h"
#include "journal/journalreader.h"
#include "journal/realcolumn.h"
#include "journal/samplestore.h"
#include "resilience/systemclock.h"
#include "support/simulation.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <benchmark/benchmark.h>

#include <cmath>
#include <cstdlib>
#include <filesystem>
#include <semaphore>

namespace dwcp {

namespace {

using namespace std::chrono_literals;

/** A folder of its own, removed at the end. */
class Folder {
public:
    Folder()
    {
        std::string pattern = (std::filesystem::temp_directory_path() / "bench_journal.XXXXXX").string();
        m_path = ::mkdtemp(pattern.data());
    }
    ~Folder() { std::filesystem::remove_all(m_path); }
    std::string file(const char* name) const { return m_path + "/" + name; }

private:
    std::string m_path;
};

enum Kind { Constant, Counter, Gauge, Walk, KindCount };

/** A quarter each: constant, counter, gauge of two decimals, walk of full precision. */
class Mix {
public:
    explicit Mix(std::uint64_t seed) : m_random(seed) { }

    double next(Kind kind, double before)
    {
        switch (kind) {
        case Constant:
            return 42;
        case Counter:
            return before + std::floor(100 * m_random.uniform());
        case Gauge:
            return std::round(100 * (before + m_random.uniform() - 0.5)) / 100;
        default:
            return before + m_random.uniform() - 0.5;
        }
    }

private:
    SeededRandom m_random;
};

std::vector<double> seriesOf(Kind kind, std::size_t count)
{
    Mix mix(7);
    std::vector<double> values;
    double value = 1000;
    while (values.size() < count)
        values.push_back(value = mix.next(kind, value));
    return values;
}

void encode(benchmark::State& state)
{
    const auto values = seriesOf(static_cast<Kind>(state.range(0)), 512);
    std::string bytes;
    for (auto _ : state) {
        bytes.clear();
        packReals(values, bytes);
        benchmark::DoNotOptimize(bytes.data());
    }
    state.counters["ns_sample"] = benchmark::Counter(
        512e-9 * static_cast<double>(state.iterations()), benchmark::Counter::kIsRate | benchmark::Counter::kInvert);
    state.counters["bytes_sample"] = static_cast<double>(bytes.size()) / 512;
}
BENCHMARK(encode)->Arg(Constant)->Arg(Counter)->Arg(Gauge)->Arg(Walk);

void decode(benchmark::State& state)
{
    const auto values = seriesOf(static_cast<Kind>(state.range(0)), 512);
    std::string bytes;
    packReals(values, bytes);
    std::vector<double> back(values.size());
    for (auto _ : state) {
        std::string_view rest(bytes);
        if (!unpackReals(rest, back))
            state.SkipWithError("damaged");
        benchmark::DoNotOptimize(back.data());
    }
    state.counters["ns_sample"] = benchmark::Counter(
        512e-9 * static_cast<double>(state.iterations()), benchmark::Counter::kIsRate | benchmark::Counter::kInvert);
}
BENCHMARK(decode)->Arg(Constant)->Arg(Counter)->Arg(Gauge)->Arg(Walk);

LayerSpec layerOfWidth(std::size_t width)
{
    std::vector<MetricRule> rules;
    for (std::size_t i = 1; i < width; ++i)
        rules.push_back(ruleOf("m" + std::to_string(i), 10, 20));
    return layerOf("mix", rules);
}

struct Fleet {
    static constexpr std::size_t width = 48; ///< with the score
    std::vector<SampleStore::GroupId> groups;
    std::vector<std::vector<double>> rows;
    Mix mix{11};

    void advance(std::size_t group, bool onlyShort)
    {
        for (std::size_t i = 0; i < width; ++i) {
            const auto kind = static_cast<Kind>(onlyShort ? i % Walk : i % KindCount);
            rows[group][i] = mix.next(kind, rows[group][i]);
        }
    }
};

std::uint64_t chunkBytes(SQLite::Database& database)
{
    return static_cast<std::uint64_t>(
        database.execAndGet("SELECT sum(length(body)) FROM chunks WHERE (id >> 36) & 3 = 0").getInt64());
}

/** Samples made durable in commits of a second each, a fifth of the groups in every one. */
void durableSamples(benchmark::State& state)
{
    const auto groups = static_cast<std::size_t>(state.range(0));
    const bool onlyShort = state.range(1) == 1;
    constexpr std::size_t rounds = 200;
    double samples = 0;
    double rawBytes = 0;
    double fileBytes = 0;
    for (auto _ : state) {
        state.PauseTiming();
        Folder folder;
        auto file = JournalFile::open(folder.file("j"), JournalFile::Use::Write);
        SampleStore store(**file, {});
        const LayerSpec layer = layerOfWidth(Fleet::width);
        Fleet fleet;
        for (std::size_t g = 0; g < groups; ++g) {
            fleet.groups.push_back(store.groupOf("n" + std::to_string(g), layer));
            fleet.rows.emplace_back(Fleet::width, 1000.0);
        }
        std::vector<std::vector<double>> prepared;
        state.ResumeTiming();
        for (std::size_t round = 0; round < rounds * 5; ++round) {
            state.PauseTiming();
            for (std::size_t g = round % 5; g < groups; g += 5)
                fleet.advance(g, onlyShort);
            const WallTime at = testStart + round * 1s;
            state.ResumeTiming();
            SQLite::Transaction transaction((*file)->database());
            for (std::size_t g = round % 5; g < groups; g += 5)
                store.add(fleet.groups[g], at, fleet.rows[g]);
            store.write();
            transaction.commit();
            store.settled();
        }
        store.closeChunks();
        SQLite::Transaction transaction((*file)->database());
        store.write();
        transaction.commit();
        store.settled();
        state.PauseTiming();
        samples += static_cast<double>(rounds * groups * Fleet::width);
        rawBytes += static_cast<double>(chunkBytes((*file)->database()));
        fileBytes +=
            static_cast<double>((*file)->database().execAndGet("SELECT sum(length(body)) FROM chunks").getInt64());
        state.ResumeTiming();
    }
    state.counters["samples_cpu_s"] = benchmark::Counter(samples, benchmark::Counter::kIsRate);
    state.counters["raw_bytes_sample"] = rawBytes / samples;
    state.counters["all_bytes_sample"] = fileBytes / samples;
}
BENCHMARK(durableSamples)->Args({1000, 0})->Args({1000, 1})->Iterations(1)->Unit(benchmark::kMillisecond);

/** The floor: one row a sample, in commits of 10,000. */
void rowPerSample(benchmark::State& state)
{
    constexpr int count = 500'000;
    double bytes = 0;
    for (auto _ : state) {
        Folder folder;
        SQLite::Database database(folder.file("rows"), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
        database.exec("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; CREATE TABLE samples (series INTEGER, at "
                      "INTEGER, value REAL)");
        SQLite::Statement insert(database, "INSERT INTO samples VALUES (?, ?, ?)");
        for (int i = 0; i < count; i += 10'000) {
            SQLite::Transaction transaction(database);
            for (int k = i; k < i + 10'000; ++k) {
                insert.bind(1, k % 1000);
                insert.bind(2, std::int64_t{1'700'000'000'000} + k);
                insert.bind(3, 0.1 * k);
                insert.exec();
                insert.reset();
            }
            transaction.commit();
        }
        bytes = static_cast<double>(std::filesystem::file_size(folder.file("rows")));
    }
    state.counters["samples_cpu_s"] = benchmark::Counter(
        static_cast<double>(count) * static_cast<double>(state.iterations()), benchmark::Counter::kIsRate);
    state.counters["all_bytes_sample"] = bytes / count;
}
BENCHMARK(rowPerSample)->Iterations(1)->Unit(benchmark::kMillisecond);

/** So many days at 5 s of a group of series, of the kinds in turn. */
class Past {
public:
    Past(std::size_t width, std::size_t days, std::int64_t jitter) : m_end(testStart + days * 24h)
    {
        m_file = std::move(JournalFile::open(m_folder.file("j"), JournalFile::Use::Write)).value();
        m_store = std::make_unique<SampleStore>(*m_file, Retention{24h * 400, 24h * 400, 24h * 400, 24h * 400});
        const auto group = m_store->groupOf("n", layerOfWidth(width));
        Mix mix(3);
        SeededRandom random(5);
        std::vector<double> row(width, 1000.0);
        for (std::size_t i = 0; i < 17'280 * days; ++i) {
            for (std::size_t k = 0; k < width; ++k)
                row[k] = mix.next(static_cast<Kind>(k % KindCount), row[k]);
            const auto late = static_cast<std::int64_t>(static_cast<double>(jitter) * random.uniform());
            m_store->add(group, testStart + i * 5s + late * 1ms, row);
            if (i % 64 == 63 || i + 1 == 17'280 * days)
                commit();
        }
    }
    SeriesReading read(const std::string& metric, Duration length, std::uint32_t columns)
    {
        return std::move(m_store->read({{"n", "mix", metric}, m_end - length, m_end, columns})).value();
    }

private:
    void commit()
    {
        SQLite::Transaction transaction(m_file->database());
        m_store->write();
        transaction.commit();
        m_store->settled();
    }
    WallTime m_end;
    Folder m_folder;
    std::unique_ptr<JournalFile> m_file;
    std::unique_ptr<SampleStore> m_store;
};

Past& month()
{
    static Past past(4, 30, 0);
    return past;
}

void readDay(Past& past, const std::string& metric, benchmark::State& state)
{
    std::size_t points = 0;
    for (auto _ : state)
        points = past.read(metric, 24h, 0).points.size();
    state.counters["points"] = static_cast<double>(points);
}

void readDay(benchmark::State& state)
{
    const char* const metrics[] = {"m1", "m2", "m3", "score"};
    readDay(month(), metrics[state.range(0)], state);
}
BENCHMARK(readDay)->DenseRange(0, 3)->Unit(benchmark::kMicrosecond);

/** The same among 48 series, as a layer has them; times differ by up to 40 ms from the plan. */
void readDayOfMany(benchmark::State& state)
{
    static Past past(48, 2, 40);
    readDay(past, "m" + std::to_string(41 + state.range(0)), state);
}
BENCHMARK(readDayOfMany)->DenseRange(0, 3)->Unit(benchmark::kMicrosecond);

void readMonthInPixels(benchmark::State& state)
{
    std::size_t columns = 0;
    for (auto _ : state)
        columns = month().read("score", 24h * 30, 1500).columns.size();
    state.counters["columns"] = static_cast<double>(columns);
}
BENCHMARK(readMonthInPixels)->Unit(benchmark::kMicrosecond);

/** Until the journal has taken what it was told: real inputs come at the pace of the world. */
void waitFor(Journal& journal)
{
    std::binary_semaphore answered{0};
    journal.query({}, [&](const auto&) { answered.release(); });
    answered.acquire();
}

/** A fleet whose results are recorded while they come; then read and fed to another Monitor. */
void replayMillion(benchmark::State& state)
{
    constexpr std::size_t wanted = 1'000'000;
    const auto nodes = static_cast<std::size_t>(state.range(0));
    const auto rules = static_cast<std::size_t>(state.range(1));
    Folder folder;
    std::vector<MetricRule> metrics;
    PageValues values;
    for (std::size_t i = 0; i < rules; ++i) {
        metrics.push_back(ruleOf("m" + std::to_string(i), 1e12, 2e12));
        values.emplace_back("m" + std::to_string(i), 1.0);
    }
    Configuration configuration = fleetOf(profileOf("p", {layerOf("l", metrics)}), nodes);
    configuration.maxConcurrentChecks = static_cast<std::uint32_t>(nodes);
    Readings readings = readingsOf(values);
    const SystemClock clock;
    Inbox<Command> accepted(16);
    std::uint64_t live = 0;
    {
        auto journal = Journal::open({folder.file("j"), "bench", configuration, clock, accepted,
            Retention{24h * 4000, 24h * 4000, 24h * 4000, 24h * 4000}});
        Monitor monitor(configuration, testStart);
        monitor.computeTrends(false);
        (*journal)->start(testStart, {});
        WallTime now = testStart;
        std::vector<CheckOrder> underWay;
        std::size_t beats = 0;
        for (std::size_t done = 0; done < wanted;) {
            now += 50ms;
            InputBeat beat{now, {}, {}, {}};
            for (const CheckOrder& order : underWay) {
                CheckResult result;
                result.id = order.id;
                result.node = order.node;
                result.duration = 5ms;
                readings.values[done % rules] += 1;
                result.readings = readings;
                beat.results.push_back(std::move(result));
                ++done;
            }
            for (const CheckResult& result : beat.results)
                monitor.take(result, now);
            monitor.advance(now);
            underWay = monitor.takeEffects().starts;
            (*journal)->beat(std::move(beat));
            if (++beats % 1000 == 0)
                waitFor(**journal);
        }
        live = monitor.stateHash();
        (*journal)->end(now, live);
    }
    std::uint64_t events = 0;
    for (auto _ : state) {
        auto journal = JournalReader::open(folder.file("j"));
        Monitor monitor((*journal)->configuration(1).value(), testStart);
        monitor.computeTrends(false);
        events = 0;
        const auto whole = (*journal)->readInputs(1, [&](InputBeat beat) {
            for (CheckResult& result : beat.results)
                monitor.take(std::move(result), beat.at);
            events += beat.results.size() + 1;
            monitor.advance(beat.at);
            monitor.takeEffects();
            return true;
        });
        if (!whole || monitor.stateHash() != live)
            state.SkipWithError("the replay ended in another state");
    }
    state.counters["events"] = static_cast<double>(events);
    state.counters["s_per_million"] =
        benchmark::Counter(static_cast<double>(events) * static_cast<double>(state.iterations()) / 1e6,
            benchmark::Counter::kIsRate | benchmark::Counter::kInvert);
    state.counters["bytes_result"] = static_cast<double>(std::filesystem::file_size(folder.file("j"))) / wanted;
}
BENCHMARK(replayMillion)->Args({1000, 1})->Args({1000, 10})->Iterations(1)->Unit(benchmark::kMillisecond);

} // namespace

} // namespace dwcp

BENCHMARK_MAIN();
