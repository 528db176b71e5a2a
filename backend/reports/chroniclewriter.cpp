// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/chroniclewriter.h"

#include "health/facts.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace dwcp {

namespace {

/** A console that cannot see does not say OK. */
Level seenLevel(const ComponentState& component) noexcept
{
    return component.flags.has(Flag::Stale) ? Level::Unknown : component.level;
}

BreakerCourse courseOf(const BreakerView& breaker) noexcept
{
    return breakerCourseOf(breaker.state, breaker.mode);
}

bool isOpen(BreakerCourse course) noexcept
{
    return course == BreakerCourse::Open || course == BreakerCourse::ForcedOpen;
}

void add(MetricAccount& metric, WallTime at, double value, bool keepsCourse)
{
    if (!std::isfinite(value)) {
        ++metric.gaps;
        return;
    }
    metric.min = metric.count == 0 ? value : std::min(metric.min, value);
    metric.max = metric.count == 0 ? value : std::max(metric.max, value);
    metric.sum += value;
    metric.last = value;
    ++metric.count;
    if (keepsCourse)
        metric.course.add(at, value);
}

void add(MetricAccount& metric, const SeriesColumn& sums, std::uint64_t results)
{
    metric.gaps += results - std::min(results, sums.count);
    if (sums.count == 0)
        return;
    metric.min = metric.count == 0 ? sums.min : std::min(metric.min, sums.min);
    metric.max = metric.count == 0 ? sums.max : std::max(metric.max, sums.max);
    const double sum = sums.mean * double(sums.count);
    metric.sum += sum;
    metric.last = sums.last;
    metric.count += sums.count;
    if (metric.course.isKept())
        metric.course.add({sums.from, sums.min, sums.max, sum, sums.last, sums.count});
}

Duration between(const LevelTimes& before, const LevelTimes& after, Level level) noexcept
{
    return std::max(Duration::zero(), after.at(level) - before.at(level));
}

/** The sums of a component that nobody has looked at lately, brought up to date. */
LevelTimes timesAt(const ComponentState& component, WallTime at)
{
    LevelTimes times = component.times;
    times.account(at, seenLevel(component), component.flags.has(Flag::Maintenance));
    return times;
}

} // namespace

std::uint32_t ChronicleWriter::nodeOf(const NodeState& node)
{
    const auto [found, isNew] = m_nodesByName.try_emplace(node.name, std::uint32_t(m_nodes.size()));
    if (isNew)
        m_nodes.push_back({node.name, node.region, {}, node.level, node.score, node.weight, true, {}});
    m_nodeOfId[node.id] = found->second;
    NodeAccount& account = m_nodes[found->second];
    account.region = node.region;
    account.kind = node.profile ? node.profile->name : std::string();
    return found->second;
}

std::uint32_t ChronicleWriter::componentOf(std::uint32_t node, const ComponentState& component)
{
    const auto [found, isNew] =
        m_componentsByName.try_emplace({node, component.spec->id}, std::uint32_t(m_components.size()));
    if (isNew) {
        Kept kept;
        kept.account.node = node;
        kept.account.spec = component.spec;
        kept.account.breaker.name = component.breaker.name;
        m_components.push_back(std::move(kept));
    }
    m_components[found->second].account.spec = component.spec;
    return found->second;
}

std::uint32_t ChronicleWriter::find(ComponentId id) const
{
    const auto found = m_componentOfId.find(id);
    return found == m_componentOfId.end() ? none : found->second;
}

void ChronicleWriter::enter(const NodeState& node, WallTime at)
{
    const std::uint32_t index = nodeOf(node);
    for (const ComponentState& component : node.components) {
        const std::uint32_t known = componentOf(index, component);
        if (!m_componentOfId.try_emplace(ComponentId{node.id, component.layer}, known).second)
            continue;
        Kept& kept = m_components[known];
        // One that was just seen for the first time brings no times from before the window.
        kept.before = timesAt(component, at);
        kept.breaker = {courseOf(component.breaker), at, true};
    }
    for (const NodeBreaker& breaker : node.breakers) {
        KeptBreaker& kept = m_nodeBreakers[{index, breaker.name}];
        if (kept.mark.isKnown)
            continue;
        kept.account.name = node.name + '/' + breaker.name;
        kept.account.isOfNode = true;
        kept.mark = {courseOf(breaker.view), at, true};
    }
}

void ChronicleWriter::enter(const Snapshot& snapshot)
{
    m_entered.resize(snapshot.nodes.size());
    for (std::size_t id = 0; id < snapshot.nodes.size(); ++id) {
        const auto& node = snapshot.nodes[id];
        // What did not change was looked at before: it is the same object.
        if (node && node != m_entered[id])
            enter(*node, snapshot.at);
        m_entered[id] = node;
    }
}

void ChronicleWriter::begin(const Snapshot& snapshot)
{
    m_nodeOfId.clear();
    m_entered.clear();
    m_componentOfId.clear();
    m_openIncidents.clear();
    m_board = nullptr;
    m_incidentStates = nullptr;
    m_from = snapshot.at;
    m_system = SystemTurn{snapshot.at, snapshot.system.level};
    m_turns.push_back(*m_system);
    enter(snapshot);
    look(snapshot);
}

void ChronicleWriter::see(const Event& event)
{
    const auto node = m_nodeOfId.find(event.component.node);
    KeptEvent kept{event, node == m_nodeOfId.end() ? none : node->second, find(event.component)};
    switch (event.kind) {
    case EventKind::LevelChanged:
        seeLevel(event, kept.component);
        break;
    case EventKind::FlappingStarted:
        if (kept.component != none)
            ++m_components[kept.component].account.flappings;
        break;
    case EventKind::BreakerChanged:
    case EventKind::OverrideExpired:
        seeBreaker(event, kept.node, kept.component);
        break;
    case EventKind::SystemLevelChanged:
        seeSystem(event);
        break;
    default:
        break;
    }
    m_events.push_back(std::move(kept));
}

void ChronicleWriter::seeLevel(const Event& event, std::uint32_t component)
{
    if (component == none)
        return;
    ComponentAccount& account = m_components[component].account;
    ++account.changes;
    if (isDown(event.to) && !isDown(event.from))
        ++account.outages;
}

void ChronicleWriter::stretch(BreakerAccount& account, const Mark& mark, WallTime at)
{
    if (mark.isKnown && at > mark.at)
        account.times[static_cast<std::size_t>(mark.course)] += at - mark.at;
}

void ChronicleWriter::move(BreakerAccount& account, Mark& mark, BreakerCourse to, WallTime at)
{
    stretch(account, mark, at);
    if (mark.isKnown && mark.course != to) {
        ++account.changes;
        account.trips += isOpen(to) && !isOpen(mark.course) ? 1 : 0;
    }
    mark = {to, at, true};
}

void ChronicleWriter::seeBreaker(const Event& event, std::uint32_t node, std::uint32_t component)
{
    const BreakerCourse to = breakerCourseOf(event.breakerTo, event.mode);
    if (!event.breakerName.empty()) {
        if (node == none)
            return;
        KeptBreaker& kept = m_nodeBreakers[{node, event.breakerName}];
        kept.account.name = m_nodes[node].name + '/' + event.breakerName;
        kept.account.isOfNode = true;
        move(kept.account, kept.mark, to, event.at);
    } else if (component != none) {
        move(m_components[component].account.breaker, m_components[component].breaker, to, event.at);
    }
}

void ChronicleWriter::seeSystem(const Event& event)
{
    if (m_system && event.at > m_system->at)
        m_systemTimes[static_cast<std::size_t>(m_system->level)] += event.at - m_system->at;
    m_system = SystemTurn{event.at, event.to};
    m_turns.push_back(*m_system);
}

void ChronicleWriter::see(const ComponentSample& sample)
{
    if (!m_options.keepsMetrics || !sample.layer)
        return;
    const auto node = m_nodeOfId.find(sample.node);
    if (node == m_nodeOfId.end())
        return;
    const auto found = m_componentsByName.find({node->second, sample.layer->id});
    if (found == m_componentsByName.end())
        return;
    const std::size_t rules = std::min(ruleCount(*sample.layer), sample.values.size());
    ComponentAccount& account = readyForMetrics(found->second, rules);
    for (std::size_t i = 0; i < rules; ++i)
        add(account.metrics[i], sample.at, sample.values[i], account.metrics[i].course.isKept());
}

ComponentAccount& ChronicleWriter::readyForMetrics(std::uint32_t component, std::size_t rules)
{
    ComponentAccount& account = m_components[component].account;
    if (account.metrics.size() < rules) {
        const bool keeps =
            m_coursesKept < m_options.mostCourses && m_options.selection.mayWant(m_nodes[account.node], *account.spec);
        m_coursesKept += keeps ? std::uint32_t(rules - account.metrics.size()) : 0;
        account.metrics.resize(rules, {Course(keeps ? m_options.columns : 0), 0, 0, 0, 0, 0, 0});
    }
    return account;
}

bool ChronicleWriter::keepsCourses(ComponentId component)
{
    const std::uint32_t known = find(component);
    if (!m_options.keepsMetrics || known == none)
        return false;
    if (m_components[known].account.metrics.empty() && m_coursesKept >= m_options.mostCourses)
        return false;
    const ComponentAccount& account = readyForMetrics(known, ruleCount(*m_components[known].account.spec));
    return std::ranges::any_of(account.metrics, [](const MetricAccount& metric) { return metric.course.isKept(); });
}

void ChronicleWriter::see(ComponentId component, const SampleSums& sums)
{
    const std::uint32_t known = find(component);
    if (!m_options.keepsMetrics || known == none)
        return;
    const std::size_t rules = ruleCount(*m_components[known].account.spec);
    ComponentAccount& account = readyForMetrics(known, rules);
    for (std::size_t i = 0; i < std::min(rules, sums.columns.size()); ++i)
        add(account.metrics[i], sums.columns[i], sums.results);
}

void ChronicleWriter::look(const Snapshot& snapshot)
{
    enter(snapshot);
    lookAtSystem(snapshot);
}

void ChronicleWriter::look(const Snapshot& snapshot, std::span<const NodeId> changed)
{
    m_entered.resize(snapshot.nodes.size());
    for (const NodeId id : changed) {
        m_entered[id] = snapshot.nodes[id];
        if (m_entered[id])
            enter(*m_entered[id], snapshot.at);
    }
    lookAtSystem(snapshot);
}

void ChronicleWriter::lookAtSystem(const Snapshot& snapshot)
{
    const SystemState& system = snapshot.system;
    const double serving = double(system.serving) + double(system.notServing);
    m_courses.score.add(snapshot.at, system.score * 100);
    if (serving > 0)
        m_courses.serving.add(snapshot.at, 100 * double(system.serving) / serving);
    m_courses.breakersOpen.add(snapshot.at, system.breakersOpen);
    for (std::size_t level = 0; level < levelCount; ++level)
        m_courses.components[level].add(snapshot.at, system.componentsByLevel[level]);
    if (snapshot.alerts)
        m_courses.firing.add(
            snapshot.at, std::accumulate(snapshot.alerts->firing.begin(), snapshot.alerts->firing.end(), 0.0));
    lookAtAlerts(snapshot);
    lookAtIncidents(snapshot);
}

void ChronicleWriter::lookAtAlerts(const Snapshot& snapshot)
{
    if (!snapshot.alerts || snapshot.alerts == m_board)
        return;
    m_board = snapshot.alerts;
    for (const auto& alert : m_board->alerts) {
        if (alert->firedAt == WallTime{} || (alert->resolvedAt != WallTime{} && alert->resolvedAt < m_from))
            continue;
        m_alerts[{alert->firedAt.time_since_epoch().count(), alert->id}] = {alert, find({alert->node, alert->layer})};
    }
}

void ChronicleWriter::note(KeptIncident& kept, const IncidentState& state) const
{
    if (kept.account.worst.id == 0 || state.size >= kept.account.worst.size)
        kept.account.worst = state;
    kept.account.worst.level = std::max(kept.account.worst.level, state.level);
    for (const ComponentId member : state.members) {
        if (const std::uint32_t component = find(member); component != none)
            kept.members.push_back(component);
        if (const auto node = m_nodeOfId.find(member.node); node != m_nodeOfId.end())
            kept.memberNodes.push_back(node->second);
    }
    for (auto* list : {&kept.members, &kept.memberNodes}) {
        std::ranges::sort(*list);
        list->erase(std::unique(list->begin(), list->end()), list->end());
    }
}

void ChronicleWriter::lookAtIncidents(const Snapshot& snapshot)
{
    if (!snapshot.incidents || snapshot.incidents == m_incidentStates)
        return;
    m_incidentStates = snapshot.incidents;
    std::map<std::uint64_t, std::size_t> open;
    for (const IncidentState& state : *m_incidentStates) {
        auto known = m_openIncidents.find(state.id);
        if (known == m_openIncidents.end()) {
            m_incidents.push_back({});
            m_incidents.back().account.opened = state.since;
            known = m_openIncidents.emplace(state.id, m_incidents.size() - 1).first;
        }
        note(m_incidents[known->second], state);
        open.insert(*known);
    }
    for (const auto& [id, index] : m_openIncidents) {
        if (!open.contains(id))
            m_incidents[index].account.closed = snapshot.at;
    }
    m_openIncidents = std::move(open);
}

void ChronicleWriter::lookAtLedger(const Snapshot& snapshot)
{
    if (!snapshot.alerts)
        return;
    for (const auto& line : snapshot.alerts->ledger) {
        if (line->at >= m_from)
            m_ledger.push_back(line);
    }
}

void ChronicleWriter::leave(const ComponentState& component, Kept& kept, WallTime at)
{
    ComponentAccount& account = kept.account;
    const LevelTimes after = timesAt(component, at);
    for (int level = 0; level < levelCount; ++level)
        account.times[std::size_t(level)] += between(kept.before, after, static_cast<Level>(level));
    account.planned += std::max(Duration::zero(), after.planned() - kept.before.planned());
    account.level = seenLevel(component);
    account.flags = component.flags;
    account.score = component.score;
    account.since = component.since;
    account.cause = causeOf(component);
    const bool isByRule = component.error.empty() && component.worstRule < component.rules.size();
    account.causeRule = isByRule ? component.worstRule : noRule;
    account.causeValue = isByRule ? component.rules[component.worstRule].value : 0;
    stretch(account.breaker, kept.breaker, at);
    account.breaker.now = courseOf(component.breaker);
    account.breaker.since = component.breaker.since;
    account.breaker.rejected = component.breaker.rejected;
}

void ChronicleWriter::leave(const NodeState& node, const Snapshot& snapshot)
{
    const std::uint32_t index = m_nodeOfId.at(node.id);
    NodeAccount& account = m_nodes[index];
    account.level = node.flags.has(Flag::Stale) ? Level::Unknown : node.level;
    account.score = node.score;
    account.weight = node.weight;
    account.isWatched = true;
    for (const ComponentState& component : node.components)
        leave(component, m_components[m_componentOfId.at({node.id, component.layer})], snapshot.at);
    for (const NodeBreaker& breaker : node.breakers) {
        KeptBreaker& kept = m_nodeBreakers[{index, breaker.name}];
        stretch(kept.account, kept.mark, snapshot.at);
        kept.mark.isKnown = false;
        kept.account.now = courseOf(breaker.view);
        kept.account.since = breaker.view.since;
        kept.account.rejected = breaker.view.rejected;
    }
}

void ChronicleWriter::end(std::shared_ptr<const Snapshot> snapshot, ChronicleRun run)
{
    look(*snapshot);
    lookAtLedger(*snapshot);
    for (NodeAccount& node : m_nodes)
        node.isWatched = false;
    for (const auto& node : snapshot->nodes) {
        if (node)
            leave(*node, *snapshot);
    }
    if (m_system && snapshot->at > m_system->at)
        m_systemTimes[static_cast<std::size_t>(m_system->level)] += snapshot->at - m_system->at;
    m_system.reset();
    run.from = m_from;
    run.to = snapshot->at;
    m_runs.push_back(std::move(run));
    m_end = std::move(snapshot);
}

void ChronicleWriter::choose()
{
    m_isChosen.reserve(m_components.size());
    for (const Kept& kept : m_components)
        m_isChosen.push_back(m_options.selection.wants(m_nodes[kept.account.node], kept.account));
}

bool ChronicleWriter::isOfIncident(const KeptEvent& event, const KeptIncident& incident) const
{
    if (event.component != none)
        return std::ranges::binary_search(incident.members, event.component);
    return event.node != none && std::ranges::binary_search(incident.memberNodes, event.node);
}

void ChronicleWriter::tellIncidents(Chronicle& chronicle) const
{
    const bool wantsAll = m_options.selection.isEmpty();
    for (const KeptIncident& incident : m_incidents) {
        if (!wantsAll && std::ranges::none_of(incident.members, [&](std::uint32_t c) { return m_isChosen[c]; }))
            continue;
        IncidentAccount account = incident.account;
        const WallTime until = account.closed == WallTime{} ? WallTime::max() : account.closed;
        const auto first =
            std::ranges::lower_bound(m_events, account.opened, {}, [](const KeptEvent& kept) { return kept.event.at; });
        for (auto kept = first; kept != m_events.end() && kept->event.at <= until; ++kept) {
            if (isOfIncident(*kept, incident) || kept->event.kind == EventKind::SystemLevelChanged)
                account.timeline.push_back(kept->event);
        }
        chronicle.incidents.push_back(std::move(account));
    }
    std::ranges::stable_sort(chronicle.incidents, {}, &IncidentAccount::opened);
}

Chronicle ChronicleWriter::take(ChronicleOrigin origin)
{
    choose();
    Chronicle chronicle = sorted();
    chronicle.origin = std::move(origin);
    chronicle.origin.runs = std::move(m_runs);
    if (!chronicle.origin.runs.empty()) {
        chronicle.origin.from = chronicle.origin.runs.front().from;
        chronicle.origin.to = chronicle.origin.runs.back().to;
    }
    if (m_end)
        chronicle.origin.cluster = m_end->cluster;
    chronicle.end = std::move(m_end);
    const bool wantsAll = m_options.selection.isEmpty();
    for (KeptEvent& kept : m_events) {
        if (wantsAll || kept.component == none || m_isChosen[kept.component])
            chronicle.events.push_back(std::move(kept.event));
    }
    for (auto& [key, alert] : m_alerts) {
        if (wantsAll || alert.second == none || m_isChosen[alert.second])
            chronicle.alerts.push_back({alert.first});
    }
    chronicle.ledger = std::move(m_ledger);
    chronicle.courses = std::move(m_courses);
    chronicle.turns = std::move(m_turns);
    chronicle.systemTimes = m_systemTimes;
    return chronicle;
}

/** Nodes by name, components by node and layer: what is in a report does not depend on the order of a configuration. */
Chronicle ChronicleWriter::sorted()
{
    Chronicle chronicle;
    tellIncidents(chronicle);
    for (auto& [key, kept] : m_nodeBreakers)
        m_nodes[key.first].breakers.push_back(kept.account);
    std::vector<std::uint32_t> order(m_nodes.size());
    std::iota(order.begin(), order.end(), 0);
    std::ranges::sort(order, {}, [this](std::uint32_t node) -> const std::string& { return m_nodes[node].name; });
    for (const std::uint32_t node : order) {
        const auto index = std::uint32_t(chronicle.nodes.size());
        const std::size_t before = chronicle.components.size();
        for (auto found = m_componentsByName.lower_bound({node, {}});
             found != m_componentsByName.end() && found->first.first == node; ++found) {
            if (!m_isChosen[found->second])
                continue;
            chronicle.components.push_back(std::move(m_components[found->second].account));
            chronicle.components.back().node = index;
        }
        if (chronicle.components.size() > before || m_options.selection.isEmpty())
            chronicle.nodes.push_back(std::move(m_nodes[node]));
    }
    return chronicle;
}

} // namespace dwcp
