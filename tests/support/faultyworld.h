// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/monitor.h"
#include "journal/journal.h"
#include "resilience/random.h"
#include "support/builders.h"
#include "support/fakeclock.h"

#include <cmath>
#include <string>
#include <vector>

namespace dwcp {

/** What goes wrong in a simulated cluster. */
enum class Faults {
    Even, ///< sudden, on all nodes alike: nobody can know who is next
    Sudden, ///< sudden, on some nodes far more often than on others
    Slow, ///< load that climbs for ten to twenty-five minutes
    Flapping, ///< what comes comes again, a handful of times
    Correlated, ///< what begins in one layer goes on to who needs it, and to other nodes
    Mixed, ///< of each
};
inline constexpr const char* faultNames[] = {"even", "sudden", "slow", "flapping", "correlated", "mixed"};

/**
 * Eight nodes with a layer "amst" and a layer "acp" that needs it, each judged by one gauge, degraded from 10. A
 * function of its seed. Thread: one.
 */
class FaultyWorld {
public:
    static constexpr std::size_t nodeCount = 8;

    FaultyWorld(Faults faults, std::uint64_t seed, Duration length) : m_random(seed), m_length(seconds(length))
    {
        if (faults == Faults::Mixed) {
            for (const Faults each : {Faults::Sudden, Faults::Slow, Faults::Flapping, Faults::Correlated})
                play(each, 4);
        } else {
            play(faults, 1);
        }
    }

    static Configuration configuration()
    {
        LayerSpec base = layerOf("amst", {ruleOf("load", 10, 20)});
        LayerSpec upper = layerOf("acp", {ruleOf("lag", 10, 20)});
        upper.dependsOn = {"amst"};
        for (LayerSpec* layer : {&base, &upper})
            layer->interval = std::chrono::seconds(10);
        return fleetOf(profileOf("plain", {base, upper}), nodeCount);
    }

    /** What its page says. */
    PageValues valuesOf(NodeId node, Duration since)
    {
        const auto value = [&](std::size_t layer) {
            double level = 3 + 0.5 * (m_random.uniform() - 0.5);
            for (const Episode& one : m_episodes) {
                if (one.node == node && one.layer == layer)
                    level += one.at(seconds(since));
            }
            return level;
        };
        return {{"load", value(0)}, {"lag", value(1)}};
    }

private:
    /** A rise over `ramp` seconds that stays for `hold`. */
    struct Episode {
        NodeId node = 0;
        std::size_t layer = 0;
        double from = 0;
        double ramp = 0;
        double hold = 0;
        double at(double time) const
        {
            if (time < from || time > from + ramp + hold)
                return 0;
            return ramp > 0 ? 10 * std::min(1.0, (time - from) / ramp) : 10;
        }
    };

    static double seconds(Duration time) { return std::chrono::duration<double>(time).count(); }
    double within(double low, double high) { return low + (high - low) * m_random.uniform(); }
    double waiting(double mean) { return -mean * std::log(1 - m_random.uniform()); }
    NodeId anyNode() { return static_cast<NodeId>(m_random.next() % nodeCount); }
    void add(NodeId node, std::size_t layer, double from, double ramp)
    {
        m_episodes.push_back({node, layer, from, ramp, within(60, 240)});
    }

    /** `seldom`: so many times less often. */
    void play(Faults faults, double seldom)
    {
        double weights[nodeCount];
        double all = 0;
        for (double& weight : weights)
            all += weight = faults == Faults::Sudden ? std::exp(3 * m_random.uniform()) : 1;
        const auto victim = [&] {
            double left = m_random.uniform() * all;
            NodeId node = 0;
            while (node + 1 < nodeCount && (left -= weights[node]) > 0)
                ++node;
            return node;
        };
        const double mean = (faults == Faults::Slow || faults == Faults::Flapping ? 900 : 480) * seldom;
        for (double time = waiting(mean); time < m_length; time += waiting(mean))
            begin(faults, victim(), time);
    }

    void begin(Faults faults, NodeId node, double time)
    {
        const std::size_t layer = m_random.next() % 2;
        switch (faults) {
        case Faults::Slow:
            return add(node, layer, time, within(600, 1500));
        case Faults::Flapping:
            for (std::size_t left = 3 + m_random.next() % 5; left > 0; --left) {
                m_episodes.push_back({node, layer, time, 0, within(60, 120)});
                time += within(180, 420);
            }
            return;
        case Faults::Correlated:
            add(node, 0, time, 0);
            if (m_random.uniform() < 0.8)
                add(node, 1, time + within(60, 300), 0);
            for (NodeId other = 0; other < nodeCount; ++other) {
                if (other != node && m_random.uniform() < 0.25)
                    add(other, 0, time + within(120, 480), 0);
            }
            return;
        default:
            return add(node, layer, time, 0);
        }
    }

    SeededRandom m_random;
    double m_length;
    std::vector<Episode> m_episodes;
};

/** Records such a world as a live engine does, into the journal's file. */
inline void recordWorld(const std::string& path, FaultyWorld world, Duration length)
{
    constexpr Duration step = std::chrono::seconds(2);
    const Configuration configuration = FaultyWorld::configuration();
    FakeClock clock;
    Inbox<Command> accepted(16);
    auto journal = std::move(Journal::open({path, "test", configuration, clock, accepted})).value();
    Monitor monitor(configuration, testStart);
    monitor.computeTrends(false);
    journal->start(testStart, {});
    std::vector<CheckOrder> underWay;
    WallTime now = testStart;
    while (now < testStart + length) {
        now += step;
        InputBeat beat{now, {}, {}, {}};
        for (const CheckOrder& order : underWay) {
            CheckResult result = page(world.valuesOf(order.node, now - testStart));
            result.id = order.id;
            result.node = order.node;
            beat.results.push_back(result);
            monitor.take(std::move(result), now);
        }
        monitor.advance(now);
        underWay = monitor.takeEffects().starts;
        journal->beat(std::move(beat));
    }
    journal->end(now, monitor.stateHash());
}

} // namespace dwcp
