// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/alerting.h"
#include "engine/balancing.h"
#include "engine/budgets.h"
#include "engine/eventqueue.h"
#include "engine/forecasting.h"
#include "engine/incidents.h"
#include "engine/maintenances.h"
#include "engine/quorumwatch.h"
#include "engine/recoveries.h"
#include "engine/schedule.h"
#include "engine/statefolds.h"
#include "engine/statistics.h"
#include "engine/systemview.h"
#include "engine/trender.h"
#include "engine/watchednode.h"
#include "health/command.h"
#include "health/configuration.h"
#include "health/inputlog.h"

#include <deque>
#include <functional>
#include <memory>
#include <queue>
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
    /** `memory` is what the run before left behind, for the components that it names. */
    Monitor(Configuration configuration, WallTime start, MonitorMemory memory = {});
    ~Monitor();
    Monitor(const Monitor&) = delete;
    Monitor& operator=(const Monitor&) = delete;

    void take(CheckResult result, WallTime at);
    /** All that came by then, one after the other; they are used up. */
    void take(std::vector<CheckResult>& results, WallTime at);
    void take(const Command& command, WallTime at);
    void take(const RecoveryOutcome& outcome, WallTime at);
    /** Shown in the snapshots; no input: no decision goes by it. */
    void take(ForecastAnswer answer);
    /** Does all that is due now. */
    void advance(WallTime now);
    /** When advance() has something to do next; never later than a second away. */
    WallTime nextDue() const;

    /** What the world has to do because of the inputs so far. */
    struct Effects {
        std::vector<CheckOrder> starts;
        std::vector<CheckId> cancels;
        std::vector<RecoveryOrder> recoveries;
        std::vector<RecoveryId> recoveryCancels;
        std::vector<Event> events;
        std::vector<ComponentSample> samples; ///< when they are wanted
        std::vector<std::shared_ptr<const Notification>> notifications;
        std::vector<ForecastOrder> forecasts; ///< when they are wanted
        std::vector<BalancerOrder> balancerOrders;
    };
    Effects takeEffects();
    /** Whether effects carry orders for checks. On at first; nothing depends on it. */
    void collectStarts(bool on) noexcept { m_starts = on; }
    /** Whether effects carry samples. Off at first. */
    void collectSamples(bool on) noexcept { m_samples = on; }
    /** Whether effects carry orders for forecasts; each is to be answered. Off at first. */
    void orderForecasts(bool on) noexcept { m_forecasts = on; }
    /** Shown in the snapshots; no state. */
    void noteJournal(std::shared_ptr<const JournalState> journal);

    /**
     * What is true now. Costs what changed since the last one, not the fleet. Looking changes nothing: after advance()
     * of the same moment it makes no event.
     */
    std::shared_ptr<const Snapshot> snapshot(WallTime now);
    /** True when the next snapshot would differ from the last one. */
    bool isDirty() const noexcept { return m_dirty; }

    /** The shell tells how long its beat took and how many events no box would take. */
    void countBeat(Duration took, std::uint64_t eventsLost) noexcept;

    /** Without trends the same inputs cost a fraction; nothing depends on them but alerts that forecast. On at first.
     */
    void computeTrends(bool on) noexcept { m_trends = on; }

    /** What changed of what the next run shall know, since the last call; at the end, all of it. Changes no state. */
    MonitorMemory remember(bool isEnd = false);

    /** Of all that decides what it does next; equal for equal inputs in every build (engine/statehash.h). */
    std::uint64_t stateHash() const;

    /** Between two beats, when a checkpoint can be made: right after advance() that kept house, at least each second.
     */
    bool isAtRest() const noexcept;
    /** Whether the points of the histories are in it, or just what they add up to. */
    enum class Histories { Left, Kept };
    /**
     * All that it is, for restore(). Only when isAtRest() and its effects were taken. Histories are kept in any case
     * where alerts go by trends.
     */
    MonitorCheckpoint checkpoint(Histories histories = Histories::Left);
    /**
     * Becomes what another Monitor was, which began with the same configuration, start and memory as this one. Error:
     * it cannot; then this one is of no more use.
     */
    std::optional<Error> restore(const MonitorCheckpoint& checkpoint);

    /** What decides is in the hash and in a checkpoint, what is shown in a checkpoint alone. */
    template <typename Folder>
    void fold(Folder& folder)
    {
        viewScore();
        std::uint64_t chance = m_random.state();
        std::vector<Target> added(
            m_configuration.targets.begin() + static_cast<std::ptrdiff_t>(m_configured), m_configuration.targets.end());
        folder(m_now, chance, m_catalogue, added);
        if constexpr (Folder::isReading) {
            if (!folder.isGood())
                return;
            watchAdded(std::move(added));
        }
        foldNodes(folder);
        if constexpr (Folder::isReading)
            resolveNeeds(); // before the alerts and incidents, which then become what they were
        [[maybe_unused]] const FleetAvailability before = m_availability;
        folder(m_schedule, m_events, m_system, m_maintenance, m_quorum, m_availability, m_statistics, m_housekept,
            m_lastCheck, m_series, m_historyCapacity, m_alerting, m_budgets, m_incidents, m_controlCalls, m_balancing);
        folder.check(m_availability.isLike(before) && m_series > 0);
        m_systemScores.foldWhole(folder);
        m_recoveries.fold(folder, m_nodes);
        folder.shown(m_trender);
        foldWatched(folder);
        if constexpr (Folder::isReading) {
            m_random = SeededRandom(chance); // whatever was drawn while reading
            pace();
        }
    }

private:
    friend class Commander;
    friend class NodeController;

    /** A control call on its way, or accepted and not yet confirmed by the node's page. */
    struct ControlCall {
        CheckId id = 0;
        Command command;
        WallTime deadline;
        std::optional<WallTime> acceptedAt;
        std::string before; ///< of a breaker: its state in words
        double startsBefore = 0; ///< of a layer

        template <typename Folder>
        void fold(Folder& folder)
        {
            std::uint64_t what = command.body.index();
            folder(id, command.id, command.actor, command.reason, deadline, acceptedAt, before, startsBefore, what);
            if constexpr (Folder::isReading) {
                if (what == CommandBody(RestartComponent{}).index())
                    command.body = RestartComponent{};
                else
                    command.body = TurnNodeBreaker{};
            }
            if (auto* turn = std::get_if<TurnNodeBreaker>(&command.body))
                folder(*turn);
            else if (auto* restart = std::get_if<RestartComponent>(&command.body))
                folder(*restart);
        }
    };

    /** A moment at which time alone changes a node. One that is not its node's queuedTurn is out of date. */
    struct Turn {
        WallTime at;
        NodeId node = noNode;
        friend bool operator<(const Turn& a, const Turn& b) noexcept
        {
            return a.at != b.at ? a.at > b.at : a.node > b.node; // the earliest is on top of the queue
        }
    };
    struct Watched {
        SeriesRef ref;
        std::uint64_t appended = 0; ///< of the series when it was copied
        std::shared_ptr<const Points> points;
    };

    template <typename Folder>
    void foldNodes(Folder& folder)
    {
        folder.check(folder.count(m_nodes.size()) == m_nodes.size());
        for (NodeId id = 0; id < m_nodes.size(); ++id) {
            bool isThere = m_nodes[id] != nullptr;
            folder(isThere);
            if constexpr (Folder::isReading) {
                if (!folder.isGood())
                    return;
                if (!isThere)
                    leaveEmpty(id);
            }
            if (m_nodes[id])
                folder(*m_nodes[id]);
            folder.shown(m_tallies[id].reputation);
        }
    }
    template <typename Folder>
    void foldWatched(Folder& folder)
    {
        std::vector<SeriesRef> refs;
        for (const Watched& watched : m_watched)
            refs.push_back(watched.ref);
        folder.shown(refs);
        if constexpr (Folder::isReading)
            watch(std::move(refs));
    }
    void watchAdded(std::vector<Target> added);
    void leaveEmpty(NodeId id);
    void showAgain();
    /** Names of what targets need lead elsewhere: nodes have come or gone. */
    void resolveNeeds();

    void moveTo(WallTime now);
    void addNodes();
    WatchedNode& addNode(const Target& target);
    void removeNode(NodeId id);
    void checkNow(ComponentId component);
    void applyMaintenance();
    void plan(WatchedNode& node, std::size_t check, WallTime due);
    void planFirst(WatchedNode& node, std::size_t check, WallTime now);
    void planAgain(WatchedNode& node, std::size_t check);
    void start(CheckKey key, WallTime due);
    void refreshTrends();
    void orderForecasts();
    void publishTrends();
    template <typename Items, typename IdOf = std::identity>
    void fetchNodes(const Items& items, std::size_t index, IdOf idOf = {}, bool isWhole = true) const;
    void startDue();
    void giveUpOverdue();
    void received(WatchedNode& node, std::size_t check, CheckResult result);
    void tell(WatchedNode& node, Component& component, const Component::Change& change);
    void tellNodeBreakers(WatchedNode& node);
    void count(WatchedNode& node, const Component& component);
    void tellBreaker(WatchedNode& node, Component& component);
    Event eventOf(EventKind kind, const WatchedNode& node, const Component* component) const;
    void queueTurn(WatchedNode& node);
    void takeTurns();
    void keepHouse();
    void resume();
    void look();
    void publish(NodeId id);
    std::shared_ptr<NodeState> takeRetired();
    void completePublished();
    void publishChanged();
    SystemFacts systemFacts() const;
    void viewSystemNow();
    void viewScore();
    void shareHistory();
    void watch(std::vector<SeriesRef> refs);
    const Series* seriesOf(const SeriesRef& ref) const;
    void copyWatched(Snapshot& snapshot);
    void pace();
    Duration raster(Duration in) const noexcept;
    WallTime houseDue() const noexcept;

    Configuration m_configuration;
    std::size_t m_configured; ///< targets that the configuration brought; others were added later
    MonitorMemory m_memory;
    WallTime m_now;
    SeededRandom m_random;
    TickClock m_tick;
    Catalogue m_catalogue;
    Schedule m_schedule;
    EventQueue m_events;
    Alerting m_alerting;
    Balancing m_balancing;
    Trender m_trender;
    Forecasting m_forecasting;
    std::vector<std::unique_ptr<WatchedNode>> m_nodes;
    Maintenances m_maintenance;
    std::vector<NodeId> m_trended; ///< nodes of which only trends are newer than what is published
    Budgets m_budgets;
    Incidents m_incidents;
    Recoveries m_recoveries;
    std::vector<Schedule::Start> m_starting; ///< what is due, while it is started; no state
    std::vector<NodeId> m_changed; ///< nodes whose published state is out of date
    /** Of the nodes; one of the next snapshot's revision may still be written, older ones belong to readers too. */
    std::vector<std::shared_ptr<const NodeState>> m_published;
    std::deque<std::shared_ptr<NodeState>> m_retired; ///< were published, oldest first; a snapshot may still show them
    std::vector<NodeId> m_incomplete; ///< nodes whose published state wants details before it is shown
    std::vector<NodeTally> m_tallies; ///< as m_published
    bool m_talliesMoved = false; ///< something but scores is another since the system was viewed
    bool m_scoresMoved = false;
    std::priority_queue<Turn> m_turns;
    Effects m_effects;
    SystemState m_system;
    QuorumWatch m_quorum;
    FleetAvailability m_availability;
    Series m_systemScores;
    std::shared_ptr<const MetricForecast> m_scoreForecast; ///< no state: it is made anew
    std::vector<Watched> m_watched;
    std::vector<ControlCall> m_controlCalls;
    Statistics m_statistics;
    WallTime m_housekept{};
    CheckId m_lastCheck = 0;
    std::uint64_t m_sequence = 0;
    Duration m_gathering{}; ///< starts are so far apart, at most; follows from the nodes
    std::size_t m_series = 1; ///< histories that may be filled; the system's score is one
    std::size_t m_historyCapacity = 0;
    bool m_dirty = true;
    bool m_trends = true;
    bool m_starts = true;
    bool m_samples = false;
    bool m_forecasts = false;
    std::uint64_t m_maintenanceTold = 0; ///< hash of what remember() told last; no state
    std::uint64_t m_alertsTold = 0;
    std::uint64_t m_endedTold = 0;
};

} // namespace dwcp
