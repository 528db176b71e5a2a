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
            else
                m_dependencies.needUnwatched.insert(static_cast<NodeId>(i));
        }
    }
    m_changed = true;
}

void Incidents::note(const NodeState& node, const Columns& columns)
{
    const auto set = [&](std::uint8_t layer, Level level, Flags flags, WallTime since, auto describe) {
        const auto found = m_ill.find({node.id, layer});
        if (!countsAsIll(level, flags)) {
            const bool isUnseen = level == Level::Unknown || flags.has(Flag::Stale);
            const bool mayCome = isUnseen && !flags.has(Flag::Maintenance);
            if (found != m_ill.end() && !(found->second.isAwaited && mayCome)) {
                m_ill.erase(found);
                changed(node.id);
            }
            return;
        }
        Known& known = found == m_ill.end() ? m_ill[{node.id, layer}] : found->second;
        if (found != m_ill.end() && known.thing.level == level && !known.isAwaited)
            return;
        changed(node.id);
        const WallTime onset = found == m_ill.end() ? since : known.thing.since;
        known.thing = {node.id, layer, level, onset, {}};
        known.isAwaited = false;
        describe(known);
    };
    set(noLayer, node.components.empty() ? node.level : Level::Healthy, node.flags, node.since,
        [&](Known& known) { known.cause = node.problem; });
    for (const ComponentState& component : node.components) {
        set(component.layer, component.level, component.flags, component.since, [&](Known& known) {
            known.thing.needsLayers = columnsOf(component.spec->dependsOn, columns);
            known.cause = dwcp::causeOf(component);
            known.layerId = component.spec->id;
            known.layerName = component.spec->name;
        });
    }
    noteUnseen(node);
}

/** What was not asked yet is left out: after a start all would be out of sight for a moment. */
void Incidents::noteUnseen(const NodeState& node)
{
    const auto set = [&](std::uint8_t layer, bool wasAsked, Level level, Flags flags) {
        const bool isUnseen = wasAsked && (level == Level::Unknown || flags.has(Flag::Stale));
        const Key key(node.id, layer);
        const bool isNews = isUnseen ? m_unseen.insert(key).second : m_unseen.erase(key) > 0;
        m_changed = m_changed || isNews;
    };
    set(noLayer, node.settled, node.level, node.flags);
    for (const ComponentState& component : node.components)
        set(component.layer, component.checkedAt != WallTime{}, component.level, component.flags);
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
    if (std::erase_if(m_ill, [node](const auto& entry) { return entry.first.first == node; }) > 0)
        changed(node);
    std::erase_if(m_unseen, [node](const Key& key) { return key.first == node; });
}

void Incidents::changed(NodeId node)
{
    m_changed = true;
    m_changedNodes.insert(m_configuration.targets[node].node);
}

/** Nobody can say any more that it is ill. */
void Incidents::dropAwaited()
{
    m_awaitedUntil = {};
    std::erase_if(m_ill, [this](const auto& entry) {
        if (entry.second.isAwaited)
            changed(entry.first.first);
        return entry.second.isAwaited;
    });
}

/** As the incidents were told last: what has changed since is not part of one yet. */
void Incidents::noteForNextStart()
{
    if (m_changedNodes.empty())
        return;
    for (const std::string& node : m_changedNodes)
        m_toTell[node] = {node, {}};
    for (const auto& [key, known] : m_ill) {
        const std::string& node = m_configuration.targets[key.first].node;
        if (m_changedNodes.contains(node))
            m_toTell[node].ill.push_back(
                {known.layerId, known.thing.level, known.thing.since, known.cause, known.incident});
    }
    m_changedNodes.clear();
}

void Incidents::remember(MonitorMemory& memory)
{
    if (std::exchange(m_lastTold, m_last) != m_last)
        memory.lastIncident = m_last;
    for (auto& [node, ill] : std::exchange(m_toTell, {}))
        memory.ill.push_back(std::move(ill));
}

void Incidents::resume(const MonitorMemory& memory, const Places& places, WallTime now)
{
    m_last = m_lastTold = memory.lastIncident.value_or(0);
    for (const NodeIllMemory& of : memory.ill) {
        m_changedNodes.insert(of.node); // also when nothing is left of it
        const auto node = places.node(of.node);
        for (const IllMemory& ill : of.ill) {
            if (auto entry = node ? known(*node, ill, places) : std::nullopt)
                m_ill.insert(std::move(*entry));
            m_last = std::max(m_last, ill.incident);
        }
    }
    m_awaitedUntil = now + backWithin;
    for (auto& [key, known] : m_ill) { // now that all of their layers have columns
        if (const auto layer = key.second == noLayer ? std::nullopt : places.layer(places.columns()[key.second].id))
            known.thing.needsLayers = columnsOf(layer->spec->dependsOn, places.columns());
    }
    m_states = std::make_shared<const std::vector<IncidentState>>(statesNow());
    noteForNextStart();
}

std::optional<std::pair<Incidents::Key, Incidents::Known>> Incidents::known(
    NodeId node, const IllMemory& memory, const Places& places) const
{
    const auto layer = memory.layer.empty() ? Places::Layer{} : places.layer(memory.layer);
    if (!layer || !isIll(memory.level) || memory.incident == 0)
        return std::nullopt;
    Known known;
    known.thing = {node, layer->index, memory.level, memory.since, {}};
    known.cause = memory.cause;
    known.layerId = memory.layer;
    known.layerName = layer->spec ? layer->spec->name : std::string();
    known.incident = memory.incident;
    known.isAwaited = true;
    return std::pair(Key(node, layer->index), std::move(known));
}

void Incidents::look(WallTime now)
{
    if (m_awaitedUntil != WallTime{} && now >= m_awaitedUntil)
        dropAwaited();
    if (!std::exchange(m_changed, false))
        return;
    std::vector<IncidentState> states = statesNow();
    tell(states, now);
    m_states = std::make_shared<const std::vector<IncidentState>>(std::move(states));
    noteForNextStart();
}

std::vector<IncidentState> Incidents::statesNow()
{
    std::vector<IllThing> things;
    std::vector<Known*> known;
    for (auto& [key, one] : m_ill) {
        things.push_back(one.thing);
        known.push_back(&one);
    }
    const std::vector<Incident> incidents = findIncidents(things, m_dependencies, m_unseen);
    const std::vector<std::uint64_t> numbers = number(incidents, known);
    std::vector<IncidentState> states;
    for (std::size_t i = 0; i < incidents.size(); ++i) {
        states.push_back(stateOf(incidents[i], known));
        states.back().id = numbers[i];
    }
    std::ranges::sort(states, {}, &IncidentState::id);
    return states;
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
        for (const std::size_t thing : incidents[i].things) {
            if (std::exchange(known[thing]->incident, numbers[i]) != numbers[i])
                m_changedNodes.insert(m_configuration.targets[known[thing]->thing.node].node);
        }
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
    if (about.isAwaited)
        state.evidence.emplace_back("so it was before the start; it has not been seen since");
    if (cause.since == incident.since)
        state.evidence.emplace_back("ill before all others");
    else
        state.evidence.push_back("ill " + durationText(cause.since - incident.since) + " after the first");
    if (cause.explains > 1)
        state.evidence.push_back(std::to_string(cause.explains - 1) + " of the ill need it");
    if (!cause.isRoot)
        state.evidence.emplace_back("something that it needs is ill too");
    else if (cause.isSure)
        state.evidence.emplace_back("nothing that it needs is ill");
    else
        state.evidence.emplace_back("something that it needs cannot be seen: it may be ill");
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
