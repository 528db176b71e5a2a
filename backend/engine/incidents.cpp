// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/incidents.h"

#include "health/durationtext.h"
#include "health/facts.h"

#include <algorithm>
#include <set>

namespace dwcp {

namespace {

std::vector<std::uint8_t> columnsOf(const std::vector<std::string>& layers, const std::vector<LayerColumn>& columns)
{
    std::vector<std::uint8_t> found;
    for (const std::string& layer : layers) {
        const auto column = std::ranges::find(columns, layer, &LayerColumn::id);
        if (column != columns.end())
            found.push_back(static_cast<std::uint8_t>(column - columns.begin()));
    }
    return found;
}

/** What counts for an incident: seen to be ill, and not by plan. */
bool countsAsIll(Level level, Flags flags)
{
    return isIll(level) && !flags.has(Flag::Stale) && !flags.has(Flag::Maintenance);
}

} // namespace

void Incidents::resolve()
{
    std::map<std::string, NodeId> ids;
    for (std::size_t i = 0; i < m_configuration.targets.size(); ++i)
        ids.emplace(m_configuration.targets[i].node, static_cast<NodeId>(i));
    m_dependencies = {};
    std::map<std::string, std::uint32_t> groups;
    for (const RedundancyGroup& group : m_configuration.groups) {
        groups.emplace(group.name, static_cast<std::uint32_t>(m_dependencies.groups.size()));
        auto& resolved = m_dependencies.groups.emplace_back();
        resolved.needs = group.needs;
        for (const std::string& member : group.members) {
            if (const auto found = ids.find(member); found != ids.end())
                resolved.members.push_back(found->second);
        }
    }
    m_dependencies.nodes.resize(m_configuration.targets.size());
    m_dependencies.groupsOf.resize(m_configuration.targets.size());
    for (std::size_t i = 0; i < m_configuration.targets.size(); ++i) {
        for (const std::string& name : m_configuration.targets[i].dependsOn) {
            if (const auto node = ids.find(name); node != ids.end())
                m_dependencies.nodes[i].push_back(node->second);
            else if (const auto group = groups.find(name); group != groups.end())
                m_dependencies.groupsOf[i].push_back(group->second);
        }
    }
    m_changed = true;
}

void Incidents::note(const NodeState& node, const Columns& columns)
{
    const auto set = [&](std::uint8_t layer, bool ill, Level level, WallTime since, auto describe) {
        const auto found = m_ill.find({node.id, layer});
        if (!ill) {
            if (found != m_ill.end()) {
                m_ill.erase(found);
                m_changed = true;
            }
            return;
        }
        Known& known = found == m_ill.end() ? m_ill[{node.id, layer}] : found->second;
        if (found != m_ill.end() && known.thing.level == level)
            return;
        m_changed = true;
        const WallTime onset = found == m_ill.end() ? since : known.thing.since;
        known.thing = {node.id, layer, level, onset, {}};
        describe(known);
    };
    set(noLayer, node.components.empty() && countsAsIll(node.level, node.flags), node.level, node.since,
        [&](Known& known) { known.cause = node.problem; });
    for (const ComponentState& component : node.components) {
        const bool ill = countsAsIll(component.level, component.flags);
        set(component.layer, ill, component.level, component.since, [&](Known& known) {
            known.thing.needsLayers = columnsOf(component.spec->dependsOn, columns);
            known.cause = dwcp::causeOf(component);
            known.layerName = component.spec->name;
        });
    }
}

/** What was read can be gone by: all that is ill is known, and every incident has a cause. */
bool Incidents::isSound() const
{
    const auto isNode = [this](NodeId node) { return node < m_configuration.targets.size(); };
    const auto hasCause = [&](const IncidentState& state) {
        return !state.causes.empty() && isNode(state.causes.front().component.node)
            && !state.causes.front().evidence.empty();
    };
    const auto isPlaced = [&](const auto& entry) {
        return isNode(entry.first.first) && entry.first == Key(entry.second.thing.node, entry.second.thing.layer);
    };
    return m_states && std::ranges::all_of(*m_states, hasCause) && std::ranges::all_of(m_ill, isPlaced);
}

void Incidents::forget(NodeId node)
{
    m_changed = std::erase_if(m_ill, [node](const auto& entry) { return entry.first.first == node; }) > 0 || m_changed;
}

void Incidents::look(WallTime now)
{
    if (!std::exchange(m_changed, false))
        return;
    std::vector<IllThing> things;
    std::vector<Known*> known;
    for (auto& [key, one] : m_ill) {
        things.push_back(one.thing);
        known.push_back(&one);
    }
    const std::vector<Incident> incidents = findIncidents(things, m_dependencies);
    const std::vector<std::uint64_t> numbers = number(incidents, known);
    std::vector<IncidentState> states;
    for (std::size_t i = 0; i < incidents.size(); ++i) {
        states.push_back(stateOf(incidents[i], known));
        states.back().id = numbers[i];
    }
    std::ranges::sort(states, {}, &IncidentState::id);
    tell(states, now);
    m_states = std::make_shared<const std::vector<IncidentState>>(std::move(states));
}

/** The lowest number that one of its things had before and no other incident took; else a new one. */
std::vector<std::uint64_t> Incidents::number(const std::vector<Incident>& incidents, const std::vector<Known*>& known)
{
    std::vector<std::uint64_t> numbers;
    std::set<std::uint64_t> taken;
    for (const Incident& incident : incidents) {
        std::uint64_t number = 0;
        for (const std::size_t thing : incident.things) {
            const std::uint64_t before = known[thing]->incident;
            if (before != 0 && !taken.contains(before))
                number = number == 0 ? before : std::min(number, before);
        }
        number = number == 0 ? ++m_last : number;
        taken.insert(number);
        numbers.push_back(number);
    }
    for (std::size_t i = 0; i < incidents.size(); ++i) {
        for (const std::size_t thing : incidents[i].things)
            known[thing]->incident = numbers[i];
    }
    return numbers;
}

IncidentState Incidents::stateOf(const Incident& incident, const std::vector<Known*>& known) const
{
    IncidentState state;
    state.since = incident.since;
    state.level = incident.level;
    state.size = static_cast<std::uint32_t>(incident.things.size());
    std::set<NodeId> nodes;
    for (const std::size_t thing : incident.things) {
        nodes.insert(known[thing]->thing.node);
        if (state.members.size() < IncidentState::listedMembers)
            state.members.push_back({known[thing]->thing.node, known[thing]->thing.layer});
    }
    state.nodes = static_cast<std::uint32_t>(nodes.size());
    for (const ProbableCause& cause : incident.causes)
        state.causes.push_back(causeOf(cause, incident, known));
    return state;
}

CauseState Incidents::causeOf(
    const ProbableCause& cause, const Incident& incident, const std::vector<Known*>& known) const
{
    CauseState state;
    state.component = {cause.node, cause.layer};
    state.share = cause.share;
    const Known& about = m_ill.at({cause.node, cause.layer});
    state.name = m_configuration.targets[cause.node].node;
    if (!about.layerName.empty())
        state.name.append(" ").append(about.layerName);
    if (!about.cause.empty())
        state.evidence.push_back(about.cause);
    if (cause.since == incident.since)
        state.evidence.emplace_back("ill before all others");
    else
        state.evidence.push_back("ill " + durationText(cause.since - incident.since) + " after the first");
    if (cause.explains > 1)
        state.evidence.push_back(std::to_string(cause.explains - 1) + " of the ill need it");
    state.evidence.emplace_back(cause.isRoot ? "nothing that it needs is ill" : "something that it needs is ill too");
    std::size_t same = 0;
    for (const std::size_t thing : incident.things)
        same += known[thing]->thing.layer == cause.layer ? 1 : 0;
    if (same > 2)
        state.evidence.push_back("the same on " + std::to_string(same) + " nodes: something that they share?");
    return state;
}

void Incidents::tell(const std::vector<IncidentState>& now, WallTime at)
{
    for (const IncidentState& state : now) {
        const auto before = std::ranges::find(*m_states, state.id, &IncidentState::id);
        const std::string likeliest = state.causes.front().name + ": " + state.causes.front().evidence.front();
        if (before == m_states->end())
            tell(EventKind::IncidentOpened, state, "probable cause " + likeliest);
        else if (before->causes.front().component != state.causes.front().component)
            tell(EventKind::IncidentChanged, state, "probable cause now " + likeliest);
    }
    for (const IncidentState& before : *m_states) {
        if (std::ranges::find(now, before.id, &IncidentState::id) == now.end())
            tell(EventKind::IncidentClosed, before,
                "over after " + durationText(std::chrono::floor<std::chrono::seconds>(at - before.since)));
    }
}

void Incidents::tell(EventKind kind, const IncidentState& state, const std::string& detail)
{
    Event event;
    event.kind = kind;
    event.component = state.causes.front().component;
    event.nodeName = m_configuration.targets[event.component.node].node;
    event.detail = "incident " + std::to_string(state.id) + ", " + detail;
    m_events.add(std::move(event));
}

} // namespace dwcp
