// SPDX-License-Identifier: GPL-3.0-or-later
// A journal of a day of a large fleet, made by a Monitor and the journal's own writer as fast as they go, for
// report_speed.py:
//   dayjournal FILE [NODES [HOURS [SECONDS BETWEEN CHECKS OF A NODE]]]
// Five layers of four rules a node. Every tenth node has a bad hour, spread over the time, with alerts, incidents and
// breakers.
#include "app/replay.h"
#include "engine/feeding.h"
#include "journal/journal.h"
#include "resilience/systemclock.h"
#include "support/builders.h"

#include <cmath>
#include <cstdlib>
#include <filesystem>
#include <iostream>
#include <semaphore>

namespace dwcp {

namespace {

using namespace std::chrono_literals;

constexpr std::size_t rulesPerLayer = 4;
const char* const layerNames[] = {"amst", "hde", "pba", "ass", "acp"};
constexpr std::size_t badEvery = 10; ///< nodes
constexpr Duration badFor = 1h;
constexpr std::uint64_t checkpointEvery = 500'000; ///< results
constexpr int syncEvery = 16; ///< looks: the journal keeps up

Configuration fleet(std::size_t nodes, Duration interval)
{
    std::vector<LayerSpec> layers;
    for (const char* name : layerNames) {
        std::vector<MetricRule> rules;
        for (std::size_t i = 0; i < rulesPerLayer; ++i)
            rules.push_back(ruleOf(std::string(name) + "_m" + std::to_string(i), 10, 20));
        layers.push_back(layerOf(name, rules));
        layers.back().interval = interval;
    }
    Configuration configuration = fleetOf(profileOf("day", layers), nodes);
    configuration.cluster = "day";
    configuration.historyBytes = 1 << 20;
    configuration.maxConcurrentChecks = nodes;
    AlertPolicy policy;
    AlertRule ill;
    ill.id = "component_ill";
    ill.kind = AlertKind::Level;
    ill.byLevel[static_cast<std::size_t>(Level::Critical)] = AlertLevel::Error;
    ill.byLevel[static_cast<std::size_t>(Level::Failed)] = AlertLevel::Critical;
    policy.rules = {ill};
    Receiver desk;
    desk.name = "desk";
    policy.receivers = {desk};
    configuration.alerts = std::make_shared<const AlertPolicy>(std::move(policy));
    Objective all;
    all.name = "all";
    configuration.objectives = {all};
    return configuration;
}

/** Until the journal has taken what it was told. */
void waitFor(Journal& journal)
{
    std::binary_semaphore answered{0};
    journal.query({}, [&](const auto&) { answered.release(); });
    answered.acquire();
}

class Day {
public:
    Day(const std::string& path, std::size_t nodes, Duration length, Duration interval)
        : m_configuration(fleet(nodes, interval))
        , m_start(m_clock.wall() - length)
        , m_end(m_start + length)
        , m_now(m_start)
        , m_monitor(m_configuration, m_start)
    {
        JournalOptions options{path, "dayjournal", m_configuration, m_clock, m_accepted};
        options.mostLooks = 4 * syncEvery;
        m_journal = std::move(Journal::open(std::move(options))).value();
        m_monitor.collectSamples(true);
        m_monitor.computeTrends(false);
        for (const char* name : layerNames) {
            for (std::size_t i = 0; i < rulesPerLayer; ++i)
                m_page.emplace_back(std::string(name) + "_m" + std::to_string(i), 0.0);
        }
        m_layout = readingsOf(m_page).layout;
    }

    void run()
    {
        m_journal->start(m_start, {});
        for (int i = 0; m_now < m_end; ++i) {
            m_now += 1s;
            beat();
            if (i % syncEvery == 0)
                waitFor(*m_journal);
            if (i % 3600 == 0)
                std::cerr << "hour " << i / 3600 << ", results " << m_results << "\n";
        }
        m_journal->show(m_monitor.snapshot(m_now));
        m_journal->end(m_now, m_monitor.stateHash());
        waitFor(*m_journal);
        m_journal.reset();
    }
    std::uint64_t results() const { return m_results; }
    std::uint64_t events() const { return m_events; }

private:
    bool isBad(NodeId node) const
    {
        if (node % badEvery != 0)
            return false;
        const Duration whole = m_end - m_start;
        const WallTime begin = m_start + whole * (node % 997) / 1000;
        return m_now >= begin && m_now < begin + badFor;
    }

    CheckResult answer(const CheckOrder& order)
    {
        CheckResult result;
        result.id = order.id;
        result.node = order.node;
        result.duration = 5ms;
        if (isBad(order.node) && order.node % 20 == 0) {
            result.outcome = CheckOutcome::Refused;
            result.error = "connection refused";
            return result;
        }
        result.readings.layout = m_layout;
        for (std::size_t i = 0; i < m_page.size(); ++i)
            result.readings.values.push_back(
                isBad(order.node) && i < 2 * rulesPerLayer ? 25 : 3 + std::round(100 * m_random.uniform()) / 100);
        return result;
    }

    void beat()
    {
        InputBeat beat{m_now, {}, {}, {}};
        for (const CheckOrder& order : m_underWay)
            beat.results.push_back(answer(order));
        m_results += beat.results.size();
        m_journal->beat(beat);
        Monitor::Effects effects = feed(m_monitor, std::move(beat));
        m_underWay = std::move(effects.starts);
        m_journal->keep(std::move(effects.samples));
        const bool isLook = m_monitor.isAtRest() || m_now == m_start + 1s;
        auto shown = isLook ? m_monitor.snapshot(m_now) : nullptr;
        m_events += effects.events.size();
        for (Event& event : effects.events)
            static_cast<void>(m_journal->events().put(std::move(event)));
        if (shown)
            m_journal->show(std::move(shown));
        if (isLook && m_results - m_checkpointed >= checkpointEvery) {
            m_checkpointed = m_results;
            m_journal->keep(m_monitor.checkpoint());
        }
    }

    const SystemClock m_clock;
    Configuration m_configuration;
    WallTime m_start;
    WallTime m_end;
    WallTime m_now;
    Inbox<Command> m_accepted{16};
    std::unique_ptr<Journal> m_journal;
    Monitor m_monitor;
    std::vector<CheckOrder> m_underWay;
    PageValues m_page;
    std::shared_ptr<const SeriesLayout> m_layout;
    SeededRandom m_random{5};
    std::uint64_t m_results = 0;
    std::uint64_t m_checkpointed = 0;
    std::uint64_t m_events = 0;
};

} // namespace

int runDayJournal(int argc, char** argv)
{
    if (argc < 2 || argc > 5) {
        std::cerr << "dayjournal FILE [NODES [HOURS [SECONDS]]]\n";
        return 64;
    }
    const std::string path = argv[1];
    const std::size_t nodes = argc > 2 ? std::strtoul(argv[2], nullptr, 10) : 10'000;
    const double hours = argc > 3 ? std::strtod(argv[3], nullptr) : 24;
    const double seconds = argc > 4 ? std::strtod(argv[4], nullptr) : 300;
    const SystemClock clock;
    const SteadyTime began = clock.steady();
    Day day(path, nodes, std::chrono::duration_cast<Duration>(std::chrono::duration<double>(3600 * hours)),
        std::chrono::duration_cast<Duration>(std::chrono::duration<double>(seconds)));
    day.run();
    std::cout << "nodes " << nodes << ", hours " << hours << ", results " << day.results() << ", events "
              << day.events() << ", bytes " << std::filesystem::file_size(path) << ", written in "
              << std::chrono::duration<double>(clock.steady() - began).count() << " s\n";
    return 0;
}

} // namespace dwcp

int main(int argc, char** argv)
{
    return dwcp::runDayJournal(argc, argv);
}
