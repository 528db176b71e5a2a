// SPDX-License-Identifier: GPL-3.0-or-later
// A journal of any size, written by the journal's own writer as fast as it goes, and how long it takes to open it:
//   bigjournal write FILE [BYTES [NODES]]
//   bigjournal open FILE
// The written one is as bad to open as it gets: its last rows are in no chunk yet, and it was not ended.
#include "journal/journal.h"
#include "journal/journalreader.h"
#include "journal/samplestore.h"
#include "resilience/systemclock.h"
#include "support/builders.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <filesystem>
#include <iostream>
#include <semaphore>
#include <unistd.h>

namespace dwcp {

namespace {

using namespace std::chrono_literals;

constexpr std::size_t rulesPerLayer = 11; ///< and the score
const char* const layerNames[] = {"amst", "hde", "pba", "ass", "acp"};

std::shared_ptr<Profile> wideProfile()
{
    std::vector<LayerSpec> layers;
    for (const char* name : layerNames) {
        std::vector<MetricRule> rules;
        for (std::size_t i = 0; i < rulesPerLayer; ++i)
            rules.push_back(ruleOf(std::string(name) + "_m" + std::to_string(i), 1e12, 2e12));
        layers.push_back(layerOf(name, rules));
    }
    return profileOf("wide", layers);
}

/** A quarter each of constants, counters, gauges of two decimals and walks of full precision. */
double following(std::size_t kind, double before, SeededRandom& random)
{
    switch (kind % 4) {
    case 0:
        return before;
    case 1:
        return before + std::floor(100 * random.uniform());
    case 2:
        return std::round(100 * (before + random.uniform() - 0.5)) / 100;
    default:
        return before + random.uniform() - 0.5;
    }
}

/** Until the journal has taken what it was told. */
void waitFor(Journal& journal)
{
    std::binary_semaphore answered{0};
    journal.query({}, [&](const auto&) { answered.release(); });
    answered.acquire();
}

std::uint64_t sizeOf(const std::string& path)
{
    std::error_code none;
    const auto size = std::filesystem::file_size(path, none);
    return none ? 0 : size;
}

class Load {
public:
    Load(const Configuration& configuration, std::size_t nodes) : m_nodes(nodes)
    {
        const auto& profile = *configuration.profiles.front();
        PageValues page;
        for (const LayerSpec& layer : profile.layers) {
            m_layers.push_back(std::make_shared<const LayerSpec>(layer));
            for (const MetricRule& rule : layer.facets.front().rules)
                page.emplace_back(rule.id, 1000.0);
        }
        m_readings.assign(nodes, readingsOf(page));
    }

    std::size_t series() const { return m_nodes * m_layers.size() * (rulesPerLayer + 1); }

    /** Every node says something new at `at`. */
    void tell(Journal& journal, WallTime at)
    {
        InputBeat beat{at, {}, {}, {}};
        std::vector<ComponentSample> samples;
        for (NodeId node = 0; node < m_nodes; ++node) {
            auto& values = m_readings[node].values;
            for (std::size_t i = 0; i < values.size(); ++i)
                values[i] = following(i, values[i], m_random);
            CheckResult result;
            result.id = ++m_check;
            result.node = node;
            result.duration = 5ms;
            result.readings = m_readings[node];
            beat.results.push_back(std::move(result));
            for (std::size_t layer = 0; layer < m_layers.size(); ++layer) {
                const auto first = values.begin() + static_cast<std::ptrdiff_t>(layer * rulesPerLayer);
                ComponentSample sample{node, m_layers[layer], at, {first, first + rulesPerLayer}};
                sample.values.push_back(1);
                samples.push_back(std::move(sample));
            }
        }
        journal.beat(std::move(beat));
        journal.keep(std::move(samples));
    }

private:
    std::size_t m_nodes;
    std::vector<std::shared_ptr<const LayerSpec>> m_layers;
    std::vector<Readings> m_readings;
    CheckId m_check = 0;
    SeededRandom m_random{5};
};

int fail(const Error& error)
{
    std::cerr << "bigjournal: " << error.message() << "\n";
    return 1;
}

JournalOptions optionsFor(
    const std::string& path, const Configuration& configuration, const Clock& clock, Inbox<Command>& accepted)
{
    constexpr Duration all = 24h * 4000;
    return {path, "bigjournal", configuration, clock, accepted, Retention{all, all, all, all, 1ULL << 60}};
}

int write(const std::string& path, std::uint64_t bytes, std::size_t nodes)
{
    const Configuration configuration = fleetOf(wideProfile(), nodes);
    const SystemClock clock;
    Inbox<Command> accepted(16);
    auto journal = Journal::open(optionsFor(path, configuration, clock, accepted));
    if (!journal)
        return fail(journal.error());
    Load load(configuration, nodes);
    const SteadyTime began = clock.steady();
    WallTime at = testStart;
    (*journal)->start(at, {});
    const std::size_t rows = std::clamp(SampleStore::headBytes / (sizeof(double) * load.series()),
        SampleStore::shortestChunk, SampleStore::longestChunk);
    // The more rows are in no chunk, the more there is to read when the file is opened.
    for (std::size_t round = 0; sizeOf(path) < bytes || round % rows != rows - 1; ++round) {
        load.tell(**journal, at += 5s);
        if (round % 8 == 7)
            waitFor(**journal);
    }
    const double took = std::chrono::duration<double>(clock.steady() - began).count();
    journal->reset();
    std::cout << "bytes " << sizeOf(path) << ", nodes " << nodes << ", hours "
              << std::chrono::duration<double, std::ratio<3600>>(at - testStart).count() << ", written in " << took
              << " s\n";
    return 0;
}

/** What the system remembers of the file is forgotten, so that it comes from the disk. */
void chill(const std::string& path)
{
    for (const char* more : {"", "-wal", "-shm"}) {
        const int file = ::open((path + more).c_str(), O_RDONLY | O_CLOEXEC);
        if (file < 0)
            continue;
        ::fdatasync(file);
        ::posix_fadvise(file, 0, 0, POSIX_FADV_DONTNEED);
        ::close(file);
    }
}

template <typename Work>
void timed(const char* what, const Clock& clock, Work work)
{
    const SteadyTime began = clock.steady();
    work();
    std::cout << what << " " << std::chrono::duration<double, std::milli>(clock.steady() - began).count() << " ms\n";
}

std::optional<Error> look(const std::string& path, const Clock& clock)
{
    std::optional<Error> problem;
    std::unique_ptr<JournalReader> reader;
    std::vector<SeriesKey> keys;
    timed("  reader: open, runs, configuration, series", clock, [&] {
        auto opened = JournalReader::open(path);
        if (!opened) {
            problem = opened.error();
            return;
        }
        reader = std::move(opened).value();
        const auto runs = reader->runs();
        const auto configuration = reader->configuration(1);
        auto series = reader->series();
        if (!runs || runs->empty() || !configuration || !series || series->empty())
            problem = Error{"has no run, configuration or series", path};
        else
            keys = std::move(series).value();
    });
    if (problem)
        return problem;
    timed("  reader: the first series", clock, [&] {
        const auto reading = reader->read({keys[keys.size() / 2], testStart, testStart + 24h * 30, 1500});
        if (!reading || reading->columns.empty())
            problem = Error{"cannot be read", path};
    });
    return problem;
}

int open(const std::string& path)
{
    const SystemClock clock;
    auto reader = JournalReader::open(path);
    if (!reader)
        return fail(reader.error());
    const auto configuration = (*reader)->configuration(1);
    if (!configuration)
        return fail(configuration.error());
    reader->reset();
    std::cout << "bytes " << sizeOf(path) << "\n";
    for (const char* state : {"cold", "warm", "cold", "warm", "cold", "warm"}) {
        const bool isCold = std::strcmp(state, "cold") == 0;
        std::cout << state << "\n";
        if (isCold)
            chill(path);
        if (const auto problem = look(path, clock))
            return fail(*problem);
        if (isCold)
            chill(path);
        Inbox<Command> accepted(16);
        std::optional<Error> problem;
        timed("  writer: open", clock, [&] {
            auto journal = Journal::open(optionsFor(path, *configuration, clock, accepted));
            if (!journal)
                problem = journal.error();
        });
        if (problem)
            return fail(*problem);
    }
    return 0;
}

} // namespace

int runBigJournal(int argc, char** argv)
{
    const std::string verb = argc > 1 ? argv[1] : "";
    if (verb == "open" && argc == 3)
        return open(argv[2]);
    if (verb == "write" && argc >= 3 && argc <= 5)
        return write(argv[2], argc > 3 ? std::strtoull(argv[3], nullptr, 10) : 1ULL << 30,
            argc > 4 ? std::strtoul(argv[4], nullptr, 10) : 1000);
    std::cerr << "bigjournal write FILE [BYTES [NODES]] | bigjournal open FILE\n";
    return 64;
}

} // namespace dwcp

int main(int argc, char** argv)
{
    return dwcp::runBigJournal(argc, argv);
}
