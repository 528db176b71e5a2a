// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "health/check.h"

#include <optional>
#include <string>
#include <vector>

namespace dwcp {

/**
 * What a planned outage is about: a component, a node (without layer), a layer on all nodes (without node), or the
 * whole cluster (without both).
 */
struct Scope {
    std::optional<NodeId> node;
    std::optional<std::uint8_t> layer;

    bool covers(NodeId ofNode, std::uint8_t ofLayer) const noexcept
    {
        return (!node || *node == ofNode) && (!layer || *layer == ofLayer);
    }
    friend bool operator==(const Scope&, const Scope&) = default;
};

/** A planned outage: trouble in it is shown and goes on being measured, but counts against nothing. */
struct MaintenanceWindow {
    std::uint64_t id = 0; ///< ascending; names it when it is to end early
    Scope scope;
    WallTime from{};
    WallTime until{};
    std::string actor;
    std::string reason;
    Duration every{}; ///< it begins again so long after it began; zero: once
    bool untilWell = false; ///< over as soon as what it covers was ill in it and is well again, `until` at the latest
    bool wasIll = false; ///< since `from`

    bool holdsAt(WallTime at) const noexcept { return from <= at && at < until; }
    /** Moves it to its next time that is not over at `now`; false when there is none. */
    bool moveOn(WallTime now) noexcept;
};

/** How all that a planned outage covers is: well, ill in some part, or neither as far as can be seen. */
enum class ScopeCondition : std::uint8_t { Well, Ill, Unclear };

/** The planned outages that are not over. Thread: one at a time. */
class MaintenancePlan {
public:
    static constexpr std::size_t limit = 1024; ///< windows at once

    /** Gives it the next id; 0 when there are too many, or it would end before it begins. */
    std::uint64_t add(MaintenanceWindow window);
    /** Ends a window now; nothing when there is none of that id. */
    std::optional<MaintenanceWindow> end(std::uint64_t id);
    void forgetNode(NodeId node);

    bool covers(NodeId node, std::uint8_t layer, WallTime at) const noexcept;

    /** What began or ended after the last call and until now; of those that ended, the ones that recur wait again. */
    struct Turn {
        std::vector<MaintenanceWindow> begun;
        std::vector<MaintenanceWindow> ended;
        bool any() const noexcept { return !begun.empty() || !ended.empty(); }
    };
    Turn advance(WallTime now);
    /**
     * Looks at those under way that last until all is well: `condition` says of a scope how it is. Those that are over
     * by that, as they were.
     */
    template <typename Condition>
    std::vector<MaintenanceWindow> endWell(const Condition& condition, WallTime now)
    {
        std::vector<MaintenanceWindow> over;
        for (MaintenanceWindow& window : m_windows) {
            if (!window.untilWell || !window.holdsAt(now))
                continue;
            const ScopeCondition is = condition(window.scope);
            if (window.wasIll && is == ScopeCondition::Well)
                over.push_back(window);
            window.wasIll = window.wasIll || is == ScopeCondition::Ill;
        }
        for (const MaintenanceWindow& window : over)
            leave(window.id, now);
        return over;
    }
    /** The next beginning or end; WallTime::max() when there is none. */
    WallTime nextTurn() const noexcept;

    const std::vector<MaintenanceWindow>& windows() const noexcept { return m_windows; } ///< ascending by id

    template <typename Folder>
    void fold(Folder& folder)
    {
        folder(m_windows, m_begun, m_last);
    }

private:
    void leave(std::uint64_t id, WallTime now);

    std::vector<MaintenanceWindow> m_windows;
    std::vector<std::uint64_t> m_begun; ///< ids
    std::uint64_t m_last = 0;
};

} // namespace dwcp
