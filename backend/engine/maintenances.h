// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/eventqueue.h"
#include "engine/watchednode.h"
#include "health/maintenance.h"
#include "health/memory.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace dwcp {

/** Carries planned outages to the components that they cover, and tells when one begins and ends. Thread: the engine's.
 */
class Maintenances {
public:
    using Nodes = std::vector<std::unique_ptr<WatchedNode>>;

    Maintenances(const Nodes& nodes, const Catalogue& catalogue, EventQueue& events)
        : m_nodes(nodes)
        , m_catalogue(catalogue)
        , m_events(events)
    {
    }

    /** 0 when it cannot be had. It begins with the next advance() that is not before its time. */
    std::uint64_t add(MaintenanceWindow window) { return m_plan.add(std::move(window)); }
    bool end(std::uint64_t id, WallTime now);
    void forgetNode(NodeId node) { m_plan.forgetNode(node); }

    /** Plans the next occurrence of each outage of the calendar once the one before is over; call it each second. */
    void follow(const Configuration& configuration, Catalogue& catalogue, WallTime now);

    /** Lets time act. True when anything began or ended. */
    bool advance(WallTime now);
    /** Ends those that last until all is well, when it is; true when there was one. Call it about once a second. */
    bool endWell(WallTime now);
    WallTime nextTurn() const noexcept { return m_plan.nextTurn(); }

    /** Brings a node whose components are new up to date. */
    void apply(WatchedNode& node, WallTime now) const;

    const std::vector<MaintenanceWindow>& windows() const noexcept { return m_plan.windows(); }

    /** What outlives the program, by names; not what the calendar brings. */
    std::vector<MaintenanceMemory> remember() const;
    /** Takes up those that are not over; a layer is known by the profiles. Their numbers are new ones. */
    void resume(const std::vector<MaintenanceMemory>& memory, const Configuration& configuration, Catalogue& catalogue,
        WallTime now);

    /** Those occurrences of the calendar that were ended before their time. */
    std::vector<EndedOutage> rememberEnded(const Configuration& configuration) const;
    /** They do not come back; call it before follow(). */
    void resume(const std::vector<EndedOutage>& ended, const Configuration& configuration, WallTime now);

    template <typename Folder>
    void fold(Folder& folder)
    {
        folder(m_plan);
        folder.fixed(m_followed);
    }

private:
    /** The newest occurrence of an outage that was planned. */
    struct Followed {
        static constexpr std::uint64_t ended = UINT64_MAX; ///< in the run before

        std::uint64_t window = 0; ///< 0: none could be made
        WallTime until{}; ///< WallTime::max(): there will be no other

        template <typename Folder>
        void fold(Folder& folder)
        {
            folder(window, until);
        }
    };

    std::optional<Scope> scopeOf(const std::string& node, const std::string& layer, const Configuration& configuration,
        Catalogue& catalogue) const;
    void apply(const Scope& scope, WallTime now) const;
    ScopeCondition conditionOf(const Scope& scope) const;
    void tell(EventKind kind, const MaintenanceWindow& window);

    const Nodes& m_nodes;
    const Catalogue& m_catalogue;
    EventQueue& m_events;
    MaintenancePlan m_plan;
    std::vector<Followed> m_followed; ///< as Configuration::calendar
};

} // namespace dwcp
