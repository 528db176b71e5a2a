// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "health/history.h"
#include "health/inputlog.h"
#include "reports/chronicle.h"
#include "reports/selection.h"

#include <map>
#include <optional>
#include <span>
#include <unordered_map>
#include <utility>
#include <vector>

namespace dwcp {

/**
 * Makes a Chronicle from what a Monitor tells, live or in a replay: for each run of a program begin(), then events,
 * samples and looks in the order of their times, then end(). Components are found again in later runs by the names of
 * their node and layer. Keeps sums, never all that was said: memory goes with the fleet and with what happened. Thread:
 * one.
 */
class ChronicleWriter {
public:
    struct Options {
        ReportSelection selection;
        bool keepsMetrics = true; ///< sums over samples
        std::uint32_t mostCourses = 2000; ///< metrics whose course is kept, the first that are seen
        std::uint32_t columns = 240; ///< of a course
    };
    explicit ChronicleWriter(Options options) : m_options(std::move(options)) { }

    /** A run enters the window; `from` of it. */
    void begin(const Snapshot& snapshot);
    void see(const Event& event);
    void see(const ComponentSample& sample);
    /** What a history has added up of a component of this run, in the place of samples; ascending. */
    void see(ComponentId component, const SampleSums& sums);
    /** Whether courses of the component are kept; what is not kept yet is, as far as there is room. */
    bool keepsCourses(ComponentId component);
    /** Call it about once a second. */
    void look(const Snapshot& snapshot);
    /** The same, by somebody who knows which nodes are others than at the last look. */
    void look(const Snapshot& snapshot, std::span<const NodeId> changed);
    /** The run leaves the window. The origin's times and cluster are taken from what was seen. */
    void end(std::shared_ptr<const Snapshot> snapshot, ChronicleRun run);

    /** All that came; call it once. Of the origin the names and the selection are used. */
    Chronicle take(ChronicleOrigin origin);

private:
    using Key = std::pair<std::uint32_t, std::string>; ///< node, layer or breaker
    static constexpr std::uint32_t none = 0xffffffff;
    struct Mark {
        BreakerCourse course = BreakerCourse::Closed;
        WallTime at{};
        bool isKnown = false;
    };
    struct Kept {
        ComponentAccount account;
        LevelTimes before;
        Mark breaker;
    };
    struct KeptBreaker {
        BreakerAccount account;
        Mark mark;
    };
    struct KeptEvent {
        Event event;
        std::uint32_t node = none;
        std::uint32_t component = none;
    };
    struct KeptIncident {
        IncidentAccount account;
        std::vector<std::uint32_t> members; ///< components
        std::vector<std::uint32_t> memberNodes;
    };

    std::uint32_t nodeOf(const NodeState& node);
    std::uint32_t componentOf(std::uint32_t node, const ComponentState& component);
    std::uint32_t find(ComponentId id) const;
    void enter(const Snapshot& snapshot);
    void lookAtSystem(const Snapshot& snapshot);
    void enter(const NodeState& node, WallTime at);
    void leave(const NodeState& node, const Snapshot& snapshot);
    void leave(const ComponentState& component, Kept& kept, WallTime at);
    ComponentAccount& readyForMetrics(std::uint32_t component, std::size_t rules);
    void seeLevel(const Event& event, std::uint32_t component);
    void seeBreaker(const Event& event, std::uint32_t node, std::uint32_t component);
    void seeSystem(const Event& event);
    static void move(BreakerAccount& account, Mark& mark, BreakerCourse to, WallTime at);
    static void stretch(BreakerAccount& account, const Mark& mark, WallTime at);
    void lookAtAlerts(const Snapshot& snapshot);
    void lookAtIncidents(const Snapshot& snapshot);
    void lookAtLedger(const Snapshot& snapshot);
    void note(KeptIncident& kept, const IncidentState& state) const;
    bool isOfIncident(const KeptEvent& event, const KeptIncident& incident) const;
    void choose();
    void tellIncidents(Chronicle& chronicle) const;
    Chronicle sorted();

    Options m_options;
    std::vector<NodeAccount> m_nodes;
    std::vector<Kept> m_components;
    std::vector<bool> m_isChosen; ///< components
    std::unordered_map<std::string, std::uint32_t> m_nodesByName;
    std::map<Key, std::uint32_t> m_componentsByName;
    std::map<Key, KeptBreaker> m_nodeBreakers;
    std::unordered_map<std::uint32_t, std::uint32_t> m_nodeOfId; ///< this run's
    std::vector<std::shared_ptr<const NodeState>> m_entered; ///< this run's, by id, as last looked at
    std::map<ComponentId, std::uint32_t> m_componentOfId; ///< this run's
    std::vector<KeptEvent> m_events;
    std::vector<KeptIncident> m_incidents;
    std::map<std::uint64_t, std::size_t> m_openIncidents; ///< this run's, by id
    std::map<std::pair<std::int64_t, AlertId>, std::pair<std::shared_ptr<const AlertState>, std::uint32_t>> m_alerts;
    std::vector<std::shared_ptr<const LedgerEntry>> m_ledger;
    SystemCourses m_courses;
    std::vector<SystemTurn> m_turns;
    std::array<Duration, levelCount> m_systemTimes{};
    std::optional<SystemTurn> m_system; ///< of this run, now
    std::shared_ptr<const AlertBoard> m_board;
    std::shared_ptr<const std::vector<IncidentState>> m_incidentStates;
    std::shared_ptr<const Snapshot> m_end;
    std::vector<ChronicleRun> m_runs;
    WallTime m_from{};
    std::uint32_t m_coursesKept = 0;
};

} // namespace dwcp
