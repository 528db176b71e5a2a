// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/eventqueue.h"
#include "engine/statefolds.h"
#include "health/configuration.h"
#include "health/memory.h"
#include "health/slo.h"

#include <algorithm>
#include <array>
#include <map>
#include <memory>
#include <span>
#include <string>
#include <vector>

namespace dwcp {

/**
 * The error budgets of all objectives: follows what serves and what does not, to the moment, and tells when a budget
 * begins to burn, calms down, or is gone. A budget of an objective for each component is made when the component is
 * first seen. Thread: the engine's.
 */
class Budgets {
public:
    static constexpr Duration toldEvery = std::chrono::minutes(1); ///< for the next start
    static constexpr std::size_t toldAtOnce = 8; ///< what a beat may take has a limit; with many, a round takes longer

    /** `before` is what they had counted in the run before. */
    Budgets(std::vector<Objective> objectives, const std::vector<BudgetMemory>& before, EventQueue& events);

    bool empty() const noexcept { return m_objectives.empty(); }

    /** A node is now like this. */
    void note(const NodeState& node, WallTime now);
    void forget(const NodeState& node, WallTime now);
    /** A check said something about a component. */
    void countCheck(const std::string& node, const LayerSpec& layer, bool failed, bool planned, WallTime now);

    /** Enters a maintenance afterwards into all budgets whose whole scope it covers; how many those are. */
    std::size_t correct(
        const std::string& node, const std::string& layer, const BudgetCorrection& correction, WallTime now);

    /** Makes the states anew and tells what changed; call it about once a second. */
    void judge(WallTime now);
    std::shared_ptr<const std::vector<BudgetState>> states() const noexcept { return m_states; }

    /** Adds those that were not told for a while, or all of them. Changes no state. */
    void remember(WallTime now, bool all, std::vector<BudgetMemory>& memory);

    template <typename Folder>
    void fold(Folder& folder)
    {
        if constexpr (Folder::isReading) {
            m_budgets.clear();
            for (std::size_t left = folder.count(0); left > 0 && folder.isGood(); --left)
                read(folder);
        } else {
            folder.count(m_budgets.size());
            for (Kept& kept : m_budgets) {
                auto objective = static_cast<std::size_t>(kept.objective - m_objectives.data());
                folder(objective, kept.node, kept.layer, kept);
            }
        }
        folder(m_places);
        std::vector<Name> waiting = namesWaiting();
        folder(waiting);
        if constexpr (Folder::isReading) {
            folder.check(std::ranges::all_of(m_places, [](const auto& entry) { return entry.second < places; }));
            keepWaiting(waiting);
        }
    }
    /** The states as they were judged at `now`, for who has read it all; nothing is told. */
    void showAgain(WallTime now);

private:
    struct Kept {
        Kept(const Objective& of, std::string ofNode, std::string ofLayer)
            : objective(&of)
            , node(std::move(ofNode))
            , layer(std::move(ofLayer))
            , budget(of)
        {
        }
        bool covers(const std::string& ofNode, const std::string& ofLayer) const
        {
            return (node.empty() || node == ofNode) && (layer.empty() || layer == ofLayer);
        }

        const Objective* objective;
        std::string node;
        std::string layer;
        SloBudget budget;
        SloBudget::Population population;
        bool isExhausted = false;
        bool isBurning = false;
        WallTime told{}; ///< for the next start; no state
        std::shared_ptr<const std::vector<SloStretch>> course; ///< as shown; no state: it follows from the budget
        std::int64_t courseNumber = 0;

        template <typename Folder>
        void fold(Folder& folder)
        {
            folder(population.up, population.down, population.plannedUp, population.plannedDown, isExhausted, isBurning,
                budget);
        }
    };
    /** How a component stands in the populations: 0 not at all, else a field of Population plus one. */
    using Place = std::uint8_t;
    static constexpr Place places = 5;
    template <typename Folder>
    void read(Folder& folder)
    {
        std::size_t objective = 0;
        std::string node, layer;
        folder(objective, node, layer);
        folder.check(objective < m_objectives.size());
        if (!folder.isGood())
            return;
        Kept& kept = m_budgets.emplace_back(m_objectives[objective], std::move(node), std::move(layer));
        const SloBudget fresh = kept.budget;
        folder(kept);
        folder.check(kept.budget.isLike(fresh));
    }
    using Name = std::array<std::string, 3>; ///< objective, node, layer
    std::vector<Name> namesWaiting() const;
    void keepWaiting(const std::vector<Name>& names);
    static Place placeOf(const ComponentState& component) noexcept;
    void move(const std::string& node, const std::string& layer, Place from, Place to, WallTime now);
    void makeEach(const std::string& node, const std::string& layer);
    void make(const Objective& objective, const std::string& node, const std::string& layer);
    static BudgetState stateOf(Kept& kept, WallTime now);
    void tell(Kept& kept, const BudgetState& state);
    void tell(EventKind kind, const Kept& kept, const std::string& what);

    const std::vector<Objective> m_objectives;
    std::map<Name, BudgetMemory> m_before; ///< of budgets that are not made again yet
    std::size_t m_next = 0; ///< to be told; no state
    EventQueue& m_events;
    std::vector<Kept> m_budgets;
    std::map<std::pair<std::string, std::string>, Place> m_places; ///< by node and layer
    std::shared_ptr<const std::vector<BudgetState>> m_states = std::make_shared<const std::vector<BudgetState>>();
};

} // namespace dwcp
