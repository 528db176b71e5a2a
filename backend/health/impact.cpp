// SPDX-License-Identifier: GPL-3.0-or-later
#include "health/impact.h"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <map>

namespace dwcp {

namespace {

bool serves(const ComponentState& component)
{
    const bool isSeen = component.level != Level::Unknown && !component.flags.has(Flag::Stale);
    const BreakerView& breaker = component.breaker;
    return isSeen && !isDown(component.level) && shownState(breaker.state, breaker.mode) != BreakerState::Open;
}

Standing standingOf(const ComponentState& component)
{
    if (component.level == Level::Unknown || component.flags.has(Flag::Stale))
        return Standing::Unknown;
    return isDown(component.level) ? Standing::Lost : Standing::Alive;
}

/** The layers of a node that need one of it, however indirectly. */
std::vector<const ComponentState*> dependentsOf(const NodeState& node, const ComponentState& component)
{
    std::vector<const ComponentState*> lost{&component};
    for (std::size_t i = 0; i < lost.size(); ++i) {
        for (const ComponentState& other : node.components) {
            const auto& needs = other.spec->dependsOn;
            const bool isNeeded = std::ranges::find(needs, lost[i]->spec->id) != needs.end();
            if (isNeeded && std::ranges::find(lost, &other) == lost.end())
                lost.push_back(&other);
        }
    }
    return lost;
}

void addCapacity(const Snapshot& snapshot, ComponentId component, Impact& impact)
{
    double all = 0;
    double serving = 0;
    double lost = 0;
    for (const auto& node : snapshot.nodes) {
        const ComponentState* other = node ? node->component(component.layer) : nullptr;
        if (!other)
            continue;
        all += node->weight;
        serving += serves(*other) ? node->weight : 0;
        lost += serves(*other) && node->id == component.node ? node->weight : 0;
    }
    impact.capacityBefore = all > 0 ? serving / all : 0;
    impact.capacityAfter = all > 0 ? (serving - lost) / all : 0;
}

void addQuorum(const Snapshot& snapshot, const std::vector<const ComponentState*>& lost, NodeId node, Impact& impact)
{
    const bool votes = std::ranges::any_of(
        lost, [](const ComponentState* component) { return component->spec->id == consensusLayer; });
    const std::vector<Voter> voters = votes ? votersOf(snapshot) : std::vector<Voter>();
    if (voters.size() < 2)
        return;
    impact.quorumAfter = quorumWithout(voters, {&node, 1});
    impact.breaksQuorum =
        impact.quorumAfter->verdict == QuorumVerdict::Lost && analyseQuorum(voters).verdict != QuorumVerdict::Lost;
}

void addBurns(
    const Snapshot& snapshot, const NodeState& node, const std::vector<const ComponentState*>& lost, Impact& impact)
{
    if (!snapshot.budgets)
        return;
    for (const BudgetState& budget : *snapshot.budgets) {
        const auto isInScope = [&](const ComponentState* component) {
            return (budget.node.empty() || budget.node == node.name)
                && (budget.layer.empty() || budget.layer == component->spec->id) && serves(*component);
        };
        const auto count = std::ranges::count_if(lost, isInScope);
        if (count == 0)
            continue;
        const double window = std::chrono::duration<double>(budget.window).count();
        const SloCounts& counts = budget.corrected.counts;
        // How many components share the budget: component-seconds of a full window over its length.
        std::size_t sharing = 0;
        for (const auto& other : snapshot.nodes) {
            if (!other || !(budget.node.empty() || budget.node == other->name))
                continue;
            sharing += static_cast<std::size_t>(std::ranges::count_if(other->components,
                [&](const auto& component) { return budget.layer.empty() || budget.layer == component.spec->id; }));
        }
        const double whole =
            (1 - budget.availability) * window * static_cast<double>(std::max<std::size_t>(sharing, 1));
        impact.burns.push_back({budget.objective, 3600.0 * static_cast<double>(count) / whole,
            counts.up + counts.down > 0 ? budget.corrected.remaining : 1});
    }
}

std::string percent(double share)
{
    char text[16];
    std::snprintf(text, sizeof text, "%.3g %%", share * 100);
    return text;
}

/** What voters alive say of one another discounts their votes. */
void discount(const Snapshot& snapshot, std::vector<Voter>& voters)
{
    std::map<std::string, std::vector<double>> spokenOf;
    std::size_t alive = 0;
    for (const Voter& voter : voters) {
        if (voter.standing != Standing::Alive)
            continue;
        ++alive;
        for (const PeerOpinion& opinion : snapshot.node(voter.node)->opinions)
            spokenOf[opinion.peer].push_back(opinion.reputation);
    }
    for (Voter& voter : voters) {
        const auto found = spokenOf.find(snapshot.node(voter.node)->name);
        if (found != spokenOf.end())
            voter.reputation = reputationOf(found->second, alive - (voter.standing == Standing::Alive ? 1 : 0));
    }
}

} // namespace

std::vector<Voter> votersOf(const Snapshot& snapshot)
{
    std::vector<Voter> voters;
    for (const auto& node : snapshot.nodes) {
        if (!node)
            continue;
        const auto acp = std::ranges::find(
            node->components, consensusLayer, [](const ComponentState& c) { return std::string_view(c.spec->id); });
        if (acp != node->components.end())
            voters.push_back({node->id, node->weight, 1, standingOf(*acp)});
    }
    discount(snapshot, voters);
    return voters;
}

std::optional<Impact> previewTrip(const Snapshot& snapshot, ComponentId id)
{
    const NodeState* node = snapshot.node(id.node);
    const ComponentState* component = snapshot.component(id);
    if (!component)
        return std::nullopt;
    Impact impact;
    const auto lost = dependentsOf(*node, *component);
    for (const ComponentState* one : lost) {
        if (serves(*one))
            impact.losesService.push_back({id.node, one->layer});
    }
    addCapacity(snapshot, id, impact);
    addQuorum(snapshot, lost, id.node, impact);
    addBurns(snapshot, *node, lost, impact);
    return impact;
}

std::string impactText(const Snapshot& snapshot, const Impact& impact)
{
    std::string text = impact.losesService.empty() ? "nothing loses service" : "loses";
    for (const ComponentId id : impact.losesService)
        text.append(" ").append(snapshot.component(id)->breaker.name);
    text.append("; capacity ").append(percent(impact.capacityBefore));
    text.append(" to ").append(percent(impact.capacityAfter));
    if (impact.quorumAfter) {
        text.append("; quorum ").append(verdictName(impact.quorumAfter->verdict)).append(", further losses survived: ");
        const std::uint32_t size = impact.quorumAfter->breakingSize;
        text.append(std::to_string(size > 0 ? size - 1 : 0));
    }
    for (const Impact::Burn& burn : impact.burns)
        text.append("; ")
            .append(burn.objective)
            .append(" burns ")
            .append(percent(burn.budgetPerHour))
            .append(" an hour");
    return text;
}

} // namespace dwcp
