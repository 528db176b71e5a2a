// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/eventqueue.h"
#include "engine/places.h"
#include "engine/statefolds.h"
#include "health/configuration.h"

#include <map>
#include <memory>
#include <optional>
#include <set>
#include <vector>

namespace dwcp {

/**
 * Keeps incidents apart over time: an incident keeps its number while something in it stays ill, whatever joins or
 * leaves it. Looks anew only when what is ill has changed. Thread: the engine's.
 */
class Incidents {
public:
    using Columns = std::vector<LayerColumn>;
    /** After a start: what has not been seen again by then is part of no incident. */
    static constexpr Duration backWithin = std::chrono::minutes(15);

    /** Knows who needs whom once it was resolved. */
    Incidents(const Configuration& configuration, EventQueue& events) : m_configuration(configuration), m_events(events)
    {
    }

    /** Targets have come or gone: names lead elsewhere. Node ids are indexes into configuration.targets. */
    void resolve();

    /** A node is now like this; `columns` are those that its layers count in. */
    void note(const NodeState& node, const Columns& columns);
    void forget(NodeId node);

    /** Brings the incidents up to date and tells of them; call it about once a second. */
    void look(WallTime now);

    /** What is ill of those nodes of which something changed since the last call. Changes no state. */
    void remember(MonitorMemory& memory);
    /** Incidents go on under their numbers; what was ill counts as ill until it is seen again. Tells of nothing. */
    void resume(const MonitorMemory& memory, const Places& places, WallTime now);

    std::shared_ptr<const std::vector<IncidentState>> states() const noexcept { return m_states; }
    /** As last resolved. */
    const NodeDependencies& dependencies() const noexcept { return m_dependencies; }

    template <typename Folder>
    void fold(Folder& folder)
    {
        folder(m_ill, m_changed, m_last, m_states, m_awaitedUntil, m_unseen);
        if constexpr (Folder::isReading)
            folder.check(isSound());
    }

private:
    struct Known {
        IllThing thing;
        std::string cause;
        std::string layerId;
        std::string layerName;
        std::uint64_t incident = 0;
        bool isAwaited = false; ///< of the run before, and not seen since the start

        template <typename Folder>
        void fold(Folder& folder)
        {
            folder(thing, cause, layerId, layerName, incident, isAwaited);
        }
    };
    using Key = std::pair<NodeId, std::uint8_t>;

    bool isSound() const;
    void changed(NodeId node);
    void noteUnseen(const NodeState& node);
    void noteForNextStart();
    void dropAwaited();
    std::optional<std::pair<Key, Known>> known(NodeId node, const IllMemory& memory, const Places& places) const;
    std::vector<IncidentState> statesNow();
    std::vector<std::uint64_t> number(const std::vector<Incident>& incidents, const std::vector<Known*>& known);
    IncidentState stateOf(const Incident& incident, const std::vector<Known*>& known) const;
    CauseState causeOf(const ProbableCause& cause, const Incident& incident, const std::vector<Known*>& known) const;
    void tell(const std::vector<IncidentState>& now, WallTime at);
    void tell(EventKind kind, const IncidentState& state, const std::string& detail);

    const Configuration& m_configuration;
    EventQueue& m_events;
    NodeDependencies m_dependencies;
    std::map<Key, Known> m_ill;
    UnseenThings m_unseen; ///< was asked and gave no level, or did so too long ago
    bool m_changed = false;
    std::uint64_t m_last = 0;
    WallTime m_awaitedUntil{}; ///< epoch: nothing is
    // For the next start; no state.
    std::set<std::string> m_changedNodes; ///< since the last look
    std::map<std::string, NodeIllMemory> m_toTell; ///< by node
    std::uint64_t m_lastTold = 0;
    std::shared_ptr<const std::vector<IncidentState>> m_states = std::make_shared<const std::vector<IncidentState>>();
};

} // namespace dwcp
