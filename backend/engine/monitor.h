// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/eventqueue.h"
#include "engine/schedule.h"
#include "engine/systemview.h"
#include "engine/trender.h"
#include "engine/watchednode.h"
#include "health/command.h"
#include "health/configuration.h"

#include <deque>
#include <memory>
#include <span>
#include <unordered_map>
#include <vector>

namespace dwcp {

/**
 * Decides everything: when to ask what, what the answers mean, what to do about it. A function of its inputs - results,
 * commands, the passing of time, each with its moment - and of the configuration with its seed: the same inputs give
 * the same states and effects, bit for bit. Knows no clock, no thread, no socket. Times must not go back; one that does
 * is taken as the newest. Thread: one at a time.
 */
class Monitor {
public:
    Monitor(Configuration configuration, WallTime start);
    ~Monitor();
    Monitor(const Monitor&) = delete;
    Monitor& operator=(const Monitor&) = delete;

    void take(CheckResult result, WallTime at);
    void take(const Command& command, WallTime at);
    /** Does all that is due now. */
    void advance(WallTime now);
    /** When advance() has something to do next. Never later than a second away while running. */
    WallTime nextDue() const;

    /** What the world has to do because of the inputs so far. */
    struct Effects {
        std::vector<CheckOrder> starts;
        std::vector<CheckId> cancels;
        std::vector<Event> events;
    };
    Effects takeEffects();

    /** What is true now. Costs what changed since the last one, not the fleet. */
    std::shared_ptr<const Snapshot> snapshot(WallTime now);
    /** True when the next snapshot would differ from the last one. */
    bool isDirty() const noexcept { return m_dirty; }

    /** The shell tells how long its beat took and how many events no box would take. */
    void countBeat(Duration took, std::uint64_t eventsLost) noexcept;

private:
    friend class Commander;

    struct Statistics {
        EngineState state;
        std::deque<std::pair<WallTime, std::uint32_t>> doneBySecond; ///< newest last, ten seconds
        std::deque<std::pair<WallTime, Duration>> lateness; ///< falling maxima of the last ten seconds
    };

    void moveTo(WallTime now);
    void plan(WatchedNode& node, std::size_t check, WallTime due);
    void planAll(WallTime now);
    void start(CheckKey key, WallTime due);
    void startDue();
    void giveUpOverdue();
    void received(WatchedNode& node, std::size_t check, CheckResult result);
    void tell(WatchedNode& node, const Component& component, const Component::Change& change);
    void tellBreaker(WatchedNode& node, Component& component);
    Event eventOf(EventKind kind, const WatchedNode& node, const Component* component) const;
    void age();
    void viewSystemNow();
    void countDone();
    void countLateness(Duration late);
    std::size_t historyCapacity() const noexcept { return m_historyCapacity; }
    void shareHistory();
    std::shared_ptr<const Points> pointsOf(const SeriesRef& ref) const;
    WallTime rounded(WallTime time) const noexcept;

    Configuration m_configuration;
    WallTime m_now;
    SeededRandom m_random;
    TickClock m_tick;
    Catalogue m_catalogue;
    Schedule m_schedule;
    EventQueue m_events;
    Trender m_trender;
    std::vector<std::unique_ptr<WatchedNode>> m_nodes;
    std::vector<std::shared_ptr<const NodeState>> m_published;
    Effects m_effects;
    SystemState m_system;
    Series m_systemScores;
    std::vector<SeriesRef> m_watch;
    Statistics m_statistics;
    WallTime m_aged{};
    CheckId m_lastCheck = 0;
    std::uint64_t m_sequence = 0;
    std::size_t m_historyCapacity = 0;
    bool m_dirty = true;
};

} // namespace dwcp
