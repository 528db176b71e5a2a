// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/nodecontroller.h"

#include "engine/moments.h"
#include "health/durationtext.h"

#include <algorithm>

namespace dwcp {

namespace {

constexpr Duration proberGrace = std::chrono::seconds(1); ///< what a prober may take beyond the timeout to say so
constexpr Duration lookEvery = std::chrono::seconds(1); ///< at the page, until it confirms
constexpr std::size_t longestName = 64;

/** Its name comes from a page and goes into a path. */
bool isPathName(std::string_view name)
{
    return !name.empty() && name.size() <= longestName && name != "." && name != ".."
        && std::ranges::all_of(name, [](char c) {
               return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '.' || c == '_'
                   || c == '-';
           });
}

/** As a node takes it: an operator may write several lines. */
std::string onOneLine(std::string text)
{
    std::ranges::replace_if(
        text, [](unsigned char c) { return c < 0x20 || c == 0x7f; }, ' ');
    return text;
}

std::string stateText(const BreakerView& view)
{
    return std::string(view.mode == BreakerMode::Automatic ? nameOf(view.state) : nameOf(view.mode));
}

bool isAs(BreakerVerb verb, const BreakerView& view)
{
    switch (verb) {
    case BreakerVerb::Trip:
        return view.mode == BreakerMode::ForcedOpen;
    case BreakerVerb::Disable:
        return view.mode == BreakerMode::Disabled;
    case BreakerVerb::Shadow:
        return view.mode == BreakerMode::MetricsOnly;
    case BreakerVerb::Reset:
        break;
    }
    return view.mode == BreakerMode::Automatic && view.state == BreakerState::Closed;
}

} // namespace

WatchedNode& NodeController::nodeOf(const Call& call)
{
    return *m_monitor.m_nodes[breakerOf(call.command.body).component.node];
}

/** Why nothing can be asked of the node now. */
std::optional<std::string> NodeController::obstacle(WatchedNode& node, const Command& command) const
{
    if (m_monitor.m_statistics.state.paused)
        return "checks are paused, so nothing could confirm it";
    const BreakerId about = breakerOf(command.body);
    const bool isBusy = std::ranges::any_of(
        m_monitor.m_controlCalls, [&](const Call& call) { return breakerOf(call.command.body) == about; });
    if (isBusy)
        return "another order for it is under way";
    if (!node.target().url.starts_with("http"))
        return "the node has no control interface";
    return std::nullopt;
}

Commander::Verdict NodeController::begin(const TurnNodeBreaker& what, const Command& command)
{
    WatchedNode* node =
        what.component.node < m_monitor.m_nodes.size() ? m_monitor.m_nodes[what.component.node].get() : nullptr;
    const NodeBreaker* breaker = node && node->breakers() ? node->breakers()->find(what.breaker) : nullptr;
    if (!breaker)
        return {false, "there is no such breaker"};
    if (!isPathName(breaker->name))
        return {false, "the breaker's name cannot be part of a path"};
    if (auto why = obstacle(*node, command))
        return {false, std::move(*why)};
    Call call;
    call.before = breaker->isKnown ? stateText(breaker->view) : "unknown";
    const std::string path = "/breakers/" + breaker->name + "/" + std::string(verbName(what.verb));
    return send(*node, std::move(call), path, command, what.timeToLive);
}

Commander::Verdict NodeController::begin(const RestartComponent& what, const Command& command)
{
    WatchedNode* node =
        what.component.node < m_monitor.m_nodes.size() ? m_monitor.m_nodes[what.component.node].get() : nullptr;
    const Component* component = node ? node->component(what.component.layer) : nullptr;
    if (!component)
        return {false, "the node has no such layer"};
    if (!node->profile()->control || node->profile()->control->componentStarts.empty())
        return {false, "layers of a " + node->profile()->title + " cannot be restarted from here"};
    if (auto why = obstacle(*node, command))
        return {false, std::move(*why)};
    Call call;
    call.startsBefore = node->startsOf(component->spec().id).value_or(0);
    return send(*node, std::move(call), "/components/" + component->spec().id + "/restart", command, {});
}

Commander::Verdict NodeController::send(
    WatchedNode& node, Call call, std::string path, const Command& command, Duration timeToLive)
{
    auto request = std::make_shared<ControlRequest>();
    request->path = node.profile()->control->path + path;
    request->fields = {{"reason", onOneLine(command.reason)}, {"actor", onOneLine(command.actor)}};
    if (timeToLive > Duration{})
        request->fields.emplace_back("ttl", durationText(timeToLive));
    CheckOrder order;
    order.id = ++m_monitor.m_lastCheck;
    order.node = node.id();
    order.url = node.target().url;
    order.spec.id = order.spec.type = controlCallType;
    order.timeout = callTimeout;
    order.access = node.target().access;
    order.control = std::move(request);
    call.id = order.id;
    call.command = command;
    call.deadline = later(m_monitor.m_now, callTimeout + proberGrace);
    m_monitor.m_controlCalls.push_back(std::move(call));
    m_monitor.m_effects.starts.push_back(std::move(order));
    return {true, {}, true};
}

bool NodeController::take(const CheckResult& result)
{
    auto& calls = m_monitor.m_controlCalls;
    const auto found = std::ranges::find(calls, result.id, &Call::id);
    if (found == calls.end() || found->acceptedAt)
        return false;
    if (result.outcome == CheckOutcome::Answered) {
        accepted(*found);
        return true;
    }
    Call call = std::move(*found);
    calls.erase(found);
    end(std::move(call), false, result.error);
    return true;
}

void NodeController::accepted(Call& call)
{
    call.acceptedAt = m_monitor.m_now;
    call.deadline = later(m_monitor.m_now, confirmWithin);
    WatchedNode& node = nodeOf(call);
    node.checks().front().again = true; // a check under way may have asked before the order was accepted
    if (node.checks().front().running == 0)
        m_monitor.plan(node, 0, m_monitor.m_now);
}

bool NodeController::isConfirmed(WatchedNode& node, const Call& call) const
{
    if (const auto* turn = std::get_if<TurnNodeBreaker>(&call.command.body)) {
        const NodeBreaker* breaker = node.breakers()->find(turn->breaker);
        return breaker && breaker->isKnown && isAs(turn->verb, breaker->view);
    }
    const Component* component = node.component(breakerOf(call.command.body).component.layer);
    const auto starts = node.startsOf(component->spec().id);
    return starts && *starts > call.startsBefore;
}

void NodeController::look(WatchedNode& node, WallTime askedAt)
{
    auto& calls = m_monitor.m_controlCalls;
    std::vector<Call> confirmed;
    bool anyWaits = false;
    for (auto call = calls.begin(); call != calls.end();) {
        const bool isMeant = &nodeOf(*call) == &node && call->acceptedAt && *call->acceptedAt <= askedAt;
        if (isMeant && isConfirmed(node, *call)) {
            confirmed.push_back(std::move(*call));
            call = calls.erase(call);
            continue;
        }
        anyWaits = anyWaits || isMeant;
        ++call;
    }
    for (Call& call : confirmed)
        end(std::move(call), true, {});
    if (anyWaits)
        m_monitor.plan(node, 0, later(m_monitor.m_now, lookEvery));
}

void NodeController::giveUpOverdue()
{
    auto& calls = m_monitor.m_controlCalls;
    for (auto call = std::ranges::find_if(calls, [&](const Call& c) { return c.deadline <= m_monitor.m_now; });
         call != calls.end();
         call = std::ranges::find_if(calls, [&](const Call& c) { return c.deadline <= m_monitor.m_now; })) {
        Call late = std::move(*call);
        calls.erase(call);
        std::string why = late.acceptedAt
            ? "the node accepted it, but its own page has not confirmed it within " + durationText(confirmWithin)
            : "no answer from the prober";
        end(std::move(late), false, std::move(why));
    }
}

void NodeController::forget(NodeId node)
{
    auto& calls = m_monitor.m_controlCalls;
    const auto isItsOwn = [&](const Call& call) { return breakerOf(call.command.body).component.node == node; };
    for (auto call = std::ranges::find_if(calls, isItsOwn); call != calls.end();
         call = std::ranges::find_if(calls, isItsOwn)) {
        Call ended = std::move(*call);
        calls.erase(call);
        end(std::move(ended), false, "the node is watched no more");
    }
}

void NodeController::end(Call call, bool isDone, std::string text)
{
    WatchedNode& node = nodeOf(call);
    if (const auto* turn = std::get_if<TurnNodeBreaker>(&call.command.body); turn && isDone) {
        const NodeBreaker& breaker = *node.breakers()->find(turn->breaker);
        text = breaker.view.name + " was " + call.before + ", is " + stateText(breaker.view);
        if (turn->verb != BreakerVerb::Reset) {
            BreakerOverride order{call.command.actor, call.command.reason, *call.acceptedAt, {}};
            if (turn->timeToLive > Duration{})
                order.until = later(*call.acceptedAt, turn->timeToLive);
            node.breakers()->note(turn->breaker, std::move(order));
            node.touch();
        }
    } else if (isDone) {
        text = "the node has started it again";
    }
    Commander(m_monitor).audit(
        isDone ? EventKind::CommandDone : EventKind::CommandRefused, call.command, std::move(text));
    m_monitor.m_dirty = true;
}

} // namespace dwcp
