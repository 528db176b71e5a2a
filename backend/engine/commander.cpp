// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/commander.h"

#include <algorithm>

namespace dwcp {

namespace {

ComponentId targetOf(const CommandBody& body)
{
    return std::visit(
        [](const auto& what) {
            if constexpr (requires { what.component; })
                return what.component;
            else
                return ComponentId{};
        },
        body);
}

bool needsReason(const CommandBody& body)
{
    return !std::holds_alternative<CheckNow>(body) && !std::holds_alternative<WatchSeries>(body);
}

bool isBlank(const std::string& text)
{
    return text.find_first_not_of(" \t\r\n") == std::string::npos;
}

} // namespace

std::optional<std::string> problemOf(const Command& command)
{
    if (needsReason(command.body) && isBlank(command.reason))
        return "a reason is required";
    if (command.reason.size() > reasonLimit)
        return "the reason is longer than " + std::to_string(reasonLimit) + " bytes";
    if (const auto* trip = std::get_if<TripBreaker>(&command.body); trip && trip->timeToLive < Duration{})
        return "the time to live is negative";
    if (const auto* watch = std::get_if<WatchSeries>(&command.body); watch && watch->refs.size() > watchLimit)
        return "more than " + std::to_string(watchLimit) + " series are watched at once";
    return std::nullopt;
}

void Commander::carryOut(const Command& command)
{
    const bool audited = !std::holds_alternative<WatchSeries>(command.body);
    const auto problem = problemOf(command);
    if (audited && !problem)
        audit(EventKind::CommandIntended, command, {});
    Verdict verdict;
    if (problem)
        verdict.text = *problem;
    else
        verdict = std::visit([&](const auto& what) { return apply(what, command); }, command.body);
    if (audited || !verdict.done)
        audit(verdict.done ? EventKind::CommandDone : EventKind::CommandRefused, command, std::move(verdict.text));
    m_monitor.m_dirty = true;
}

void Commander::audit(EventKind kind, const Command& command, std::string detail)
{
    const ComponentId id = targetOf(command.body);
    Event event;
    if (id.node < m_monitor.m_nodes.size())
        event = m_monitor.eventOf(kind, *m_monitor.m_nodes[id.node], find(id));
    event.kind = kind;
    event.component = id;
    event.command = command.id;
    event.actor = command.actor;
    event.reason = command.reason;
    event.detail = std::string(commandName(command.body));
    if (!detail.empty())
        event.detail += ": " + detail;
    m_monitor.m_events.add(std::move(event));
}

Component* Commander::find(ComponentId id)
{
    return id.node < m_monitor.m_nodes.size() ? m_monitor.m_nodes[id.node]->component(id.layer) : nullptr;
}

Commander::Verdict Commander::apply(const CheckNow& what, const Command&)
{
    if (what.component.node >= m_monitor.m_nodes.size())
        return {false, "there is no such node"};
    WatchedNode& node = *m_monitor.m_nodes[what.component.node];
    const Component* component = find(what.component);
    if (what.component.layer != noLayer && !component)
        return {false, "the node has no such layer"};
    for (std::size_t i = 0; i < node.checks().size(); ++i) {
        auto& check = node.checks()[i];
        if (component && component->spec().check != check.spec.id)
            continue;
        check.again = true;
        if (check.running == 0)
            m_monitor.plan(node, i, m_monitor.m_now);
    }
    return {true, {}};
}

Commander::Verdict Commander::apply(const TripBreaker& what, const Command& command)
{
    Component* component = find(what.component);
    if (!component)
        return {false, "there is no such breaker"};
    BreakerOverride order{command.actor, command.reason, m_monitor.m_now, {}};
    if (what.timeToLive > Duration{})
        order.until = m_monitor.m_now + what.timeToLive;
    component->breaker().trip(std::move(order));
    m_monitor.tellBreaker(*m_monitor.m_nodes[what.component.node], *component);
    m_monitor.m_nodes[what.component.node]->touch();
    return {true, component->breaker().name() + " is forced open"};
}

Commander::Verdict Commander::apply(const ResetBreaker& what, const Command&)
{
    Component* component = find(what.component);
    if (!component)
        return {false, "there is no such breaker"};
    component->breaker().reset();
    m_monitor.tellBreaker(*m_monitor.m_nodes[what.component.node], *component);
    m_monitor.m_nodes[what.component.node]->touch();
    return {true, component->breaker().name() + " is closed"};
}

Commander::Verdict Commander::apply(const Pause&, const Command&)
{
    if (m_monitor.m_statistics.state.paused)
        return {false, "checks are paused already"};
    m_monitor.m_statistics.state.paused = true;
    return {true, "no check is started until checks are resumed"};
}

Commander::Verdict Commander::apply(const Resume&, const Command&)
{
    if (!m_monitor.m_statistics.state.paused)
        return {false, "checks are not paused"};
    m_monitor.m_statistics.state.paused = false;
    return {true, {}};
}

Commander::Verdict Commander::apply(const WatchSeries& what, const Command&)
{
    m_monitor.m_watch = what.refs;
    std::ranges::sort(m_monitor.m_watch);
    m_monitor.m_watch.erase(std::ranges::unique(m_monitor.m_watch).begin(), m_monitor.m_watch.end());
    return {true, {}};
}

} // namespace dwcp
