// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/budgets.h"

#include "health/facts.h"

#include <algorithm>
#include <array>
#include <cstdio>

namespace dwcp {

namespace {

std::uint32_t* fieldOf(SloBudget::Population& population, std::uint8_t place) noexcept
{
    std::uint32_t* const fields[] = {
        nullptr, &population.up, &population.down, &population.plannedUp, &population.plannedDown};
    return fields[place];
}

/** Both figures are told, so that nobody has to believe the better one. */
Event eventOf(const BudgetCorrection& correction, const std::string& objective)
{
    std::array<char, 64> figures{};
    std::snprintf(figures.data(), figures.size(), "%.1f %% left instead of %.1f %%", 100 * correction.remainingAfter,
        100 * correction.remainingBefore);
    Event event;
    event.kind = EventKind::BudgetCorrected;
    event.actor = correction.actor;
    event.reason = correction.reason;
    event.detail = "the budget of \"" + objective + "\" is corrected: " + figures.data();
    return event;
}

bool matches(const std::string& wanted, const std::string& is)
{
    return wanted.empty() || wanted == is;
}

} // namespace

Budgets::Budgets(std::vector<Objective> objectives, const std::vector<BudgetMemory>& before, EventQueue& events)
    : m_objectives(std::move(objectives))
    , m_events(events)
{
    for (const BudgetMemory& memory : before)
        m_before.insert_or_assign({memory.objective, memory.node, memory.layer}, memory);
    for (const Objective& objective : m_objectives) {
        if (!objective.each)
            make(objective, objective.node, objective.layer);
    }
}

void Budgets::make(const Objective& objective, const std::string& node, const std::string& layer)
{
    Kept& kept = m_budgets.emplace_back(objective, node, layer);
    const auto before = m_before.extract({objective.name, node, layer});
    if (!before)
        return;
    kept.budget.resume(before.mapped().budget, m_events.time());
    kept.isExhausted = before.mapped().isExhausted;
    kept.isBurning = before.mapped().isBurning;
}

Budgets::Place Budgets::placeOf(const ComponentState& component) noexcept
{
    if (component.level == Level::Unknown || component.flags.has(Flag::Stale))
        return 0;
    return static_cast<Place>(1 + (isDown(component.level) ? 1 : 0) + (component.flags.has(Flag::Maintenance) ? 2 : 0));
}

void Budgets::note(const NodeState& node, WallTime now)
{
    if (empty())
        return;
    for (const ComponentState& component : node.components) {
        const auto [found, isNew] = m_places.try_emplace({node.name, component.spec->id}, Place{});
        if (isNew)
            makeEach(node.name, component.spec->id);
        const Place place = placeOf(component);
        if (found->second != place)
            move(node.name, component.spec->id, std::exchange(found->second, place), place, now);
    }
}

void Budgets::forget(const NodeState& node, WallTime now)
{
    for (const ComponentState& component : node.components) {
        const auto found = m_places.find({node.name, component.spec->id});
        if (found == m_places.end())
            continue;
        move(node.name, component.spec->id, found->second, 0, now);
        m_places.erase(found);
    }
    std::erase_if(m_budgets, [&](const Kept& kept) { return kept.objective->each && kept.node == node.name; });
}

void Budgets::makeEach(const std::string& node, const std::string& layer)
{
    for (const Objective& objective : m_objectives) {
        if (objective.each && matches(objective.node, node) && matches(objective.layer, layer))
            make(objective, node, layer);
    }
}

/** The time until now is booked with what was before. */
void Budgets::move(const std::string& node, const std::string& layer, Place from, Place to, WallTime now)
{
    for (Kept& kept : m_budgets) {
        if (!kept.covers(node, layer))
            continue;
        kept.budget.account(now, kept.population);
        if (from != 0)
            --*fieldOf(kept.population, from);
        if (to != 0)
            ++*fieldOf(kept.population, to);
    }
}

void Budgets::countCheck(const std::string& node, const LayerSpec& layer, bool failed, bool planned, WallTime now)
{
    for (Kept& kept : m_budgets) {
        if (kept.covers(node, layer.id))
            kept.budget.countCheck(now, failed, planned);
    }
}

std::size_t Budgets::correct(
    const std::string& node, const std::string& layer, const BudgetCorrection& correction, WallTime now)
{
    std::size_t corrected = 0;
    for (Kept& kept : m_budgets) {
        if (!matches(node, kept.node) || !matches(layer, kept.layer))
            continue;
        kept.budget.account(now, kept.population);
        kept.budget.correct(correction, now);
        kept.courseNumber = 0;
        Event event = eventOf(kept.budget.state(now).corrections.back(), kept.objective->name);
        event.nodeName = kept.node;
        event.layerName = kept.layer;
        m_events.add(std::move(event));
        ++corrected;
    }
    return corrected;
}

void Budgets::remember(WallTime now, bool all, std::vector<BudgetMemory>& memory)
{
    const std::size_t most = all ? m_budgets.size() : std::min(toldAtOnce, m_budgets.size());
    for (std::size_t i = 0; i < most; ++i) {
        m_next = m_next + 1 < m_budgets.size() ? m_next + 1 : 0;
        Kept& kept = m_budgets[m_next];
        if (!all && now - kept.told < toldEvery)
            return; // the others are younger
        kept.told = now;
        memory.push_back({kept.objective->name, kept.node, kept.layer, kept.budget, kept.isExhausted, kept.isBurning});
        memory.back().budget.account(now, kept.population);
    }
}

void Budgets::judge(WallTime now)
{
    if (empty())
        return;
    auto states = std::make_shared<std::vector<BudgetState>>();
    states->reserve(m_budgets.size());
    for (Kept& kept : m_budgets) {
        kept.budget.account(now, kept.population);
        BudgetState state = stateOf(kept, now);
        tell(kept, state);
        states->push_back(std::move(state));
    }
    m_states = std::move(states);
}

std::vector<Budgets::Name> Budgets::namesWaiting() const
{
    std::vector<Name> names;
    for (const auto& [name, memory] : m_before)
        names.push_back(name);
    return names;
}

void Budgets::keepWaiting(const std::vector<Name>& names)
{
    std::erase_if(m_before, [&](const auto& entry) { return !std::ranges::binary_search(names, entry.first); });
}

void Budgets::showAgain(WallTime now)
{
    auto states = std::make_shared<std::vector<BudgetState>>();
    for (Kept& kept : m_budgets)
        states->push_back(stateOf(kept, now));
    m_states = std::move(states);
}

/** The course is shared from moment to moment: it is another one a few times a day. */
BudgetState Budgets::stateOf(Kept& kept, WallTime now)
{
    BudgetState state = kept.budget.state(now);
    if (const std::int64_t number = kept.budget.courseNumber(now); std::exchange(kept.courseNumber, number) != number) {
        std::vector<SloStretch> course = kept.budget.course(now);
        kept.course = course.empty() ? nullptr : std::make_shared<const std::vector<SloStretch>>(std::move(course));
    }
    state.course = kept.course;
    state.objective = kept.objective->name;
    state.node = kept.node;
    state.layer = kept.layer;
    return state;
}

void Budgets::tell(Kept& kept, const BudgetState& state)
{
    const bool isExhausted = state.isJudged && state.isCertain;
    if (isExhausted && !kept.isExhausted)
        tell(EventKind::BudgetExhausted, kept, "is exhausted");
    kept.isExhausted = isExhausted;
    const auto firing = std::ranges::find(state.burns, true, &BudgetBurn::isFiring);
    const bool isBurning = firing != state.burns.end();
    if (isBurning && !kept.isBurning) {
        std::string what = "burns fast: ";
        what += nameOf(firing->rule.severity);
        tell(EventKind::BudgetBurning, kept, what);
    } else if (!isBurning && kept.isBurning) {
        tell(EventKind::BudgetCalm, kept, "burns no longer");
    }
    kept.isBurning = isBurning;
}

void Budgets::tell(EventKind kind, const Kept& kept, const std::string& what)
{
    Event event;
    event.kind = kind;
    event.nodeName = kept.node;
    event.layerName = kept.layer;
    event.detail = "the budget of \"" + kept.objective->name + "\" " + what;
    m_events.add(std::move(event));
}

} // namespace dwcp
