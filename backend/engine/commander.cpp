// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/commander.h"

#include "engine/moments.h"
#include "engine/nodecontroller.h"
#include "health/durationtext.h"
#include "health/impact.h"
#include "health/targeturl.h"

#include <algorithm>

namespace dwcp {

namespace {

/** What nobody decides, but programs do for themselves, is in no audit log. */
bool isAudited(const CommandBody& body)
{
    return !std::holds_alternative<WatchSeries>(body) && !std::holds_alternative<TakeDelivery>(body)
        && !std::holds_alternative<TakeBalancerReport>(body);
}

bool needsReason(const CommandBody& body)
{
    return !std::holds_alternative<CheckNow>(body) && isAudited(body);
}

/** Cut at the limit, not inside a character: the audit log keeps every refused command too. */
std::string bounded(const std::string& text)
{
    std::size_t end = std::min(text.size(), reasonLimit);
    while (end > 0 && end < text.size() && (static_cast<unsigned char>(text[end]) & 0xc0) == 0x80)
        --end;
    return text.substr(0, end);
}

std::string breakerText(const BreakerView& view)
{
    return std::string(view.mode == BreakerMode::Automatic ? nameOf(view.state) : nameOf(view.mode));
}

/** What is going to be tried, where the command's name does not say it. */
std::string plan(const CommandBody& body)
{
    if (const auto* arm = std::get_if<ArmBalancer>(&body))
        return arm->balancer + (arm->isArmed ? ", to be told weights" : ", to be only watched");
    const auto* turn = std::get_if<TurnNodeBreaker>(&body);
    if (!turn)
        return {};
    std::string text(verbName(turn->verb));
    if (turn->timeToLive > Duration{})
        text += " for " + durationText(turn->timeToLive);
    return text;
}

std::optional<std::string> problemOfLife(Duration timeToLive)
{
    return timeToLive < Duration{} ? std::optional<std::string>("the time to live is negative") : std::nullopt;
}

/** What is wrong with a command's own numbers. */
template <typename Body>
std::optional<std::string> problemOfBody(const Body&)
{
    return std::nullopt;
}

std::optional<std::string> problemOfBody(const TripBreaker& trip)
{
    return problemOfLife(trip.timeToLive);
}

std::optional<std::string> problemOfBody(const SetBreakerMode& set)
{
    if (set.mode == BreakerMode::Automatic)
        return "automatic is what a reset brings back";
    if (set.mode == BreakerMode::ForcedOpen)
        return "a trip is what forces it open"; // and looks at the quorum first
    return problemOfLife(set.timeToLive);
}

std::optional<std::string> problemOfBody(const TurnNodeBreaker& turn)
{
    return problemOfLife(turn.timeToLive);
}

std::optional<std::string> problemOfBody(const StartMaintenance& start)
{
    if (start.duration <= Duration{} || start.duration > maintenanceLimit)
        return "a maintenance lasts longer than nothing and at most 31 days";
    if (start.startsIn < Duration{} || start.startsIn > 12 * maintenanceLimit)
        return "a maintenance begins now or within a year";
    if (start.every != Duration{} && (start.every < start.duration || start.every > 12 * maintenanceLimit))
        return "a maintenance recurs when it is over, and within a year";
    return std::nullopt;
}

std::optional<std::string> problemOfBody(const AcknowledgeAlert& seen)
{
    if (seen.timeToLive <= Duration{} || seen.timeToLive > acknowledgementLimit)
        return "an acknowledgement lasts up to seven days";
    return std::nullopt;
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
    if (const auto problem = std::visit([](const auto& body) { return problemOfBody(body); }, command.body))
        return problem;
    if (const auto* watch = std::get_if<WatchSeries>(&command.body); watch && watch->refs.size() > watchLimit)
        return "more than " + std::to_string(watchLimit) + " series are watched at once";
    return std::nullopt;
}

void Commander::carryOut(const Command& command)
{
    const bool audited = isAudited(command.body);
    const auto problem = problemOf(command);
    if (audited && !problem)
        audit(EventKind::CommandIntended, command, plan(command.body));
    Verdict verdict;
    if (problem)
        verdict.text = *problem;
    else
        verdict = std::visit([&](const auto& what) { return apply(what, command); }, command.body);
    if (!verdict.isUnderWay && (audited || !verdict.done))
        audit(verdict.done ? EventKind::CommandDone : EventKind::CommandRefused, command, std::move(verdict.text));
    m_monitor.m_dirty = true;
}

void Commander::audit(EventKind kind, const Command& command, std::string detail)
{
    const BreakerId about = breakerOf(command.body);
    const ComponentId id = about.component;
    Event event;
    if (hasNode(id.node))
        event = m_monitor.eventOf(kind, *m_monitor.m_nodes[id.node], find(id));
    event.kind = kind;
    event.component = id;
    if (about.isOfNode())
        event.breakerName = nodeBreakerName(about);
    event.command = command.id;
    event.actor = bounded(command.actor);
    event.reason = bounded(command.reason);
    event.detail = std::string(commandName(command.body));
    if (!detail.empty())
        event.detail += ": " + detail;
    m_monitor.m_events.add(std::move(event));
}

bool Commander::hasNode(NodeId id) const
{
    return id < m_monitor.m_nodes.size() && m_monitor.m_nodes[id];
}

Component* Commander::find(ComponentId id)
{
    return hasNode(id.node) ? m_monitor.m_nodes[id.node]->component(id.layer) : nullptr;
}

std::string Commander::nodeBreakerName(BreakerId id) const
{
    const auto& nodes = m_monitor.m_nodes;
    NodeBreakers* breakers = hasNode(id.component.node) ? nodes[id.component.node]->breakers() : nullptr;
    const NodeBreaker* breaker = breakers ? breakers->find(id.nodeBreaker) : nullptr;
    return breaker ? breaker->name : std::string();
}

Commander::Verdict Commander::apply(const CheckNow& what, const Command&)
{
    if (!hasNode(what.component.node))
        return {false, "there is no such node"};
    WatchedNode& node = *m_monitor.m_nodes[what.component.node];
    const Component* component = find(what.component);
    if (what.component.layer != noLayer && !component)
        return {false, "the node has no such layer"};
    if (m_monitor.m_statistics.state.paused)
        return {false, "checks are paused"};
    bool any = false;
    for (std::size_t i = 0; i < node.checks().size(); ++i) {
        auto& check = node.checks()[i];
        if (!node.isNeeded(i) || (component && component->spec().check != check.spec.id))
            continue;
        any = true;
        check.again = true; // one that is under way may have asked before what the operator did
        if (check.running == 0)
            m_monitor.plan(node, i, m_monitor.m_now);
    }
    return any ? Verdict{true, {}} : Verdict{false, "there is no way to check it"};
}

template <typename Act>
Commander::Verdict Commander::changeBreaker(ComponentId id, Act act)
{
    Component* component = find(id);
    if (!component)
        return {false, "there is no such breaker"};
    WatchedNode& node = *m_monitor.m_nodes[id.node];
    const std::string before = breakerText(component->breaker().view());
    act(component->breaker());
    m_monitor.tellBreaker(node, *component);
    m_monitor.queueTurn(node);
    node.touch();
    const BreakerView after = component->breaker().view();
    return {true, after.name + " was " + before + ", is " + breakerText(after)};
}

Commander::Verdict Commander::apply(const TripBreaker& what, const Command& command)
{
    const auto snapshot = m_monitor.snapshot(m_monitor.m_now);
    const std::optional<Impact> impact = previewTrip(*snapshot, what.component);
    const std::string text = impact ? impactText(*snapshot, *impact) : std::string();
    if (impact && impact->breaksQuorum && !what.despiteQuorum)
        return {false, "it would break the quorum: " + text};
    Verdict verdict = setMode(what.component, BreakerMode::ForcedOpen, what.timeToLive, command);
    if (verdict.done)
        verdict.text += "; " + text;
    return verdict;
}

Commander::Verdict Commander::apply(const SetBreakerMode& what, const Command& command)
{
    return setMode(what.component, what.mode, what.timeToLive, command);
}

Commander::Verdict Commander::setMode(ComponentId id, BreakerMode mode, Duration timeToLive, const Command& command)
{
    const WallTime now = m_monitor.m_now;
    BreakerOverride order{command.actor, command.reason, now, {}};
    const WallTime until = later(now, timeToLive);
    if (timeToLive > Duration{} && until != WallTime::max())
        order.until = until;
    return changeBreaker(id, [&](ComponentBreaker& breaker) { breaker.setMode(mode, std::move(order)); });
}

Commander::Verdict Commander::apply(const ResetBreaker& what, const Command&)
{
    return changeBreaker(what.component, [](ComponentBreaker& breaker) { breaker.reset(); });
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
    m_monitor.resume();
    return {true, {}};
}

/** Why a command about a component, a node, a layer or the cluster has nothing to be about. */
std::optional<std::string> Commander::problemOfScope(ComponentId id)
{
    if (id.node != noNode && !hasNode(id.node))
        return "there is no such node";
    if (id.layer != noLayer && (id.node == noNode ? id.layer >= m_monitor.m_catalogue.columns()->size() : !find(id)))
        return "there is no such layer";
    return std::nullopt;
}

Commander::Verdict Commander::apply(const CorrectBudgets& what, const Command& command)
{
    if (auto problem = problemOfScope(what.component))
        return {false, std::move(*problem)};
    if (what.from >= what.until || what.until > m_monitor.m_now)
        return {false, "a correction is about a span of the past"};
    const ComponentId id = what.component;
    const std::string node = id.node == noNode ? std::string() : m_monitor.m_nodes[id.node]->target().node;
    const std::string layer = id.layer == noLayer ? std::string() : (*m_monitor.m_catalogue.columns())[id.layer].id;
    const BudgetCorrection correction{what.from, what.until, command.actor, command.reason, 0, 0};
    const std::size_t corrected = m_monitor.m_budgets.correct(node, layer, correction, m_monitor.m_now);
    if (corrected == 0)
        return {false, "no objective lies within"};
    m_monitor.m_budgets.judge(m_monitor.m_now);
    return {true, std::to_string(corrected) + (corrected == 1 ? " budget" : " budgets")};
}

Commander::Verdict Commander::apply(const StartMaintenance& what, const Command& command)
{
    const ComponentId id = what.component;
    if (auto problem = problemOfScope(id))
        return {false, std::move(*problem)};
    MaintenanceWindow window;
    if (id.node != noNode)
        window.scope.node = id.node;
    if (id.layer != noLayer)
        window.scope.layer = id.layer;
    window.from = later(m_monitor.m_now, what.startsIn);
    window.until = later(window.from, what.duration);
    window.actor = command.actor;
    window.reason = command.reason;
    window.every = what.every;
    window.untilWell = what.untilWell;
    const std::uint64_t number = m_monitor.m_maintenance.add(std::move(window));
    if (number == 0)
        return {false, "there are too many maintenances already"};
    m_monitor.m_maintenance.advance(m_monitor.m_now);
    return {true, "maintenance " + std::to_string(number)};
}

Commander::Verdict Commander::apply(const EndMaintenance& what, const Command&)
{
    if (!m_monitor.m_maintenance.end(what.maintenance, m_monitor.m_now))
        return {false, "there is no such maintenance"};
    return {true, "maintenance " + std::to_string(what.maintenance) + " ended"};
}

Commander::Verdict Commander::apply(const RecoverNow& what, const Command&)
{
    if (auto problem = m_monitor.m_recoveries.ask(what.component, m_monitor.m_now))
        return {false, std::move(*problem)};
    return {true, {}};
}

Commander::Verdict Commander::apply(const CancelRecovery& what, const Command&)
{
    if (auto problem = m_monitor.m_recoveries.cancel(what.component, m_monitor.m_now))
        return {false, std::move(*problem)};
    return {true, {}};
}

Commander::Verdict Commander::apply(const AddTarget& what, const Command&)
{
    auto& targets = m_monitor.m_configuration.targets;
    if (what.target.node.empty() || what.target.url.empty())
        return {false, "a target has a name and a URL"};
    if (const auto url = parseTargetUrl(what.target.url); !url)
        return {false, url.error().message()};
    // Whoever may add a target over the network could otherwise run any program here.
    if (isProgram(what.target.url))
        return {false, "programs are named in the configuration alone"};
    if (std::ranges::find(targets, what.target.node, &Target::node) != targets.end())
        return {false, "there is a node of that name"};
    if (!what.target.profile.empty() && !m_monitor.m_configuration.profile(what.target.profile))
        return {false, "there is no such profile"};
    if (!(what.target.weight > 0))
        return {false, "a weight is above zero"};
    targets.push_back(what.target);
    m_monitor.resolveNeeds();
    WatchedNode& node = m_monitor.addNode(what.target);
    m_monitor.shareHistory();
    m_monitor.m_maintenance.apply(node, m_monitor.m_now);
    for (std::size_t i = 0; i < node.checks().size(); ++i) {
        if (node.isNeeded(i))
            m_monitor.plan(node, i, m_monitor.m_now);
    }
    Event event = m_monitor.eventOf(EventKind::TargetAdded, node, nullptr);
    event.detail = "watched from now on";
    m_monitor.m_events.add(std::move(event));
    return {true, what.target.node};
}

Commander::Verdict Commander::apply(const RemoveTarget& what, const Command&)
{
    if (!hasNode(what.node))
        return {false, "there is no such node"};
    Event event = m_monitor.eventOf(EventKind::TargetRemoved, *m_monitor.m_nodes[what.node], nullptr);
    event.detail = "no longer watched";
    std::string name = event.nodeName;
    m_monitor.removeNode(what.node);
    m_monitor.m_configuration.targets[what.node] = {}; // its name is free
    m_monitor.resolveNeeds();
    m_monitor.shareHistory();
    m_monitor.m_events.add(std::move(event));
    return {true, std::move(name)};
}

Commander::Verdict Commander::apply(const ArmBalancer& what, const Command& command)
{
    if (auto problem = m_monitor.m_balancing.arm(what, command, m_monitor.m_now))
        return {false, std::move(*problem)};
    m_monitor.m_balancing.advance(m_monitor.m_published, m_monitor.m_events);
    return {true, what.balancer + (what.isArmed ? " is told weights" : " is only watched and has its own weights")};
}

Commander::Verdict Commander::apply(const TakeBalancerReport& what, const Command&)
{
    m_monitor.m_balancing.take(what.report, m_monitor.m_events);
    m_monitor.m_balancing.advance(m_monitor.m_published, m_monitor.m_events);
    return {true, {}};
}

Commander::Verdict Commander::apply(const WatchSeries& what, const Command&)
{
    m_monitor.watch(what.refs);
    return {true, {}};
}

Commander::Verdict Commander::apply(const AddSilence& what, const Command& command)
{
    Silence silence = what.silence;
    silence.actor = command.actor;
    silence.reason = command.reason;
    const auto id = m_monitor.m_alerting.book().addSilence(silence, what.isConfirmed, m_monitor.m_now);
    return id ? Verdict{true, *id} : Verdict{false, id.error().message()};
}

Commander::Verdict Commander::apply(const EndSilence& what, const Command&)
{
    const auto problem = m_monitor.m_alerting.book().endSilence(what.id, m_monitor.m_now);
    return problem ? Verdict{false, problem->message()} : Verdict{true, what.id};
}

Commander::Verdict Commander::apply(const AcknowledgeAlert& what, const Command& command)
{
    Acknowledgement acknowledgement;
    acknowledgement.actor = command.actor;
    acknowledgement.reason = command.reason;
    acknowledgement.until = later(m_monitor.m_now, what.timeToLive);
    const auto problem =
        m_monitor.m_alerting.book().acknowledge(what.alert, std::move(acknowledgement), m_monitor.m_now);
    return problem ? Verdict{false, problem->message()} : Verdict{true, alertIdText(what.alert)};
}

Commander::Verdict Commander::apply(const TakeDelivery& what, const Command&)
{
    m_monitor.m_alerting.book().take(what.report, m_monitor.m_now);
    return {true, {}};
}

Commander::Verdict Commander::apply(const TurnNodeBreaker& what, const Command& command)
{
    return NodeController(m_monitor).begin(what, command);
}

Commander::Verdict Commander::apply(const RestartComponent& what, const Command& command)
{
    return NodeController(m_monitor).begin(what, command);
}

} // namespace dwcp
