// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/eventqueue.h"
#include "engine/statefolds.h"
#include "engine/watchednode.h"
#include "health/memory.h"
#include "health/recovery.h"
#include "resilience/random.h"

#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace dwcp {

/**
 * The recoveries of all components that have one: starts attempts, hears what came of them, asks for the check that
 * decides, and tells of it. Thread: the engine's.
 */
class Recoveries {
public:
    Recoveries(Random& random, EventQueue& events) : m_random(random), m_events(events) { }

    /** A component got a result, or is in or out of maintenance. `startedAt`: of the check; none when it is not a
     * result. */
    void note(WatchedNode& node, Component& component, std::optional<WallTime> startedAt, WallTime now);
    void forget(WatchedNode& node, WallTime now);

    using Nodes = std::vector<std::unique_ptr<WatchedNode>>;

    /** What the run before left behind: a component goes on there once a check has seen it. */
    void resume(std::vector<RecoveryMemory> before, const Nodes& nodes);
    /** What is other than it was told last. */
    std::vector<RecoveryMemory> remember();

    void take(const RecoveryOutcome& outcome, WallTime now);
    void advance(WallTime now);
    WallTime nextTurn() const noexcept { return m_turns.empty() ? WallTime::max() : m_turns.begin()->first; }

    /** By an operator; why not, when it is not done. */
    std::optional<std::string> ask(ComponentId id, WallTime now);
    std::optional<std::string> cancel(ComponentId id, WallTime now);

    std::vector<RecoveryOrder> takeStarts() { return std::exchange(m_starts, {}); }
    std::vector<RecoveryId> takeCancels() { return std::exchange(m_cancels, {}); }
    /** Components whose next check decides; ask them at once. */
    std::vector<ComponentId> takeChecks() { return std::exchange(m_checks, {}); }

    /** Of components of these nodes. */
    template <typename Folder>
    void fold(Folder& folder, const Nodes& nodes)
    {
        folder(m_last);
        if constexpr (Folder::isReading) {
            forgetAll();
            for (std::size_t left = folder.count(0); left > 0 && folder.isGood(); --left)
                read(folder, nodes);
        } else {
            folder.count(m_kept.size());
            for (auto& [component, kept] : m_kept) {
                ComponentId id = component;
                folder(id, kept.plan, kept.running, kept.queued);
            }
        }
        folder(m_before);
    }

private:
    struct Kept {
        WatchedNode* node = nullptr;
        std::size_t index = 0; ///< of the component in its node
        RecoveryPlan plan;
        RecoveryId running = 0;
        WallTime queued = WallTime::max();
        std::uint64_t told = 0; ///< hash of what was remembered last; no state
    };
    using KeptByComponent = std::map<ComponentId, Kept>;
    template <typename Folder>
    void read(Folder& folder, const Nodes& nodes)
    {
        ComponentId id;
        folder(id);
        WatchedNode* node = id.node < nodes.size() ? nodes[id.node].get() : nullptr;
        Component* component = node ? node->component(id.layer) : nullptr;
        if (!component)
            return folder.fail();
        Kept kept{node, indexOf(*node, *component), RecoveryPlan(component->spec().recovery), 0};
        folder(kept.plan, kept.running, kept.queued);
        if (folder.isGood())
            takeUp(id, std::move(kept));
    }
    static std::size_t indexOf(const WatchedNode& node, const Component& component)
    {
        return static_cast<std::size_t>(&component - node.components().data());
    }
    KeptByComponent::iterator goOn(WatchedNode& node, Component& component, WallTime now);
    RecoveryMemory memoryOf(const Kept& kept) const;
    void forgetAll();
    void takeUp(ComponentId id, Kept kept);
    Component& componentOf(const Kept& kept) const { return kept.node->components()[kept.index]; }
    void carryOut(Kept& kept, RecoveryPlan::Step step);
    void start(Kept& kept);
    void show(Kept& kept);
    void tell(EventKind kind, Kept& kept, std::string detail);

    Random& m_random;
    EventQueue& m_events;
    KeptByComponent m_kept;
    std::map<std::pair<std::string, std::string>, RecoveryMemory> m_before; ///< by node and layer; not seen yet
    std::map<RecoveryId, ComponentId> m_running;
    std::set<std::pair<WallTime, ComponentId>> m_turns;
    std::vector<RecoveryOrder> m_starts;
    std::vector<RecoveryId> m_cancels;
    std::vector<ComponentId> m_checks;
    std::set<ComponentId> m_toTell; ///< to be remembered, perhaps; no state
    std::vector<RecoveryMemory> m_ended; ///< likewise, of components that are no more
    RecoveryId m_last = 0;
};

} // namespace dwcp
