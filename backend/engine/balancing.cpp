// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/balancing.h"

#include "engine/moments.h"
#include "engine/statehash.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <unordered_map>

namespace dwcp {

namespace {

constexpr double heaviest = 256; ///< what HAProxy takes at most
constexpr std::uint32_t slack = 3; ///< of 256: a difference that is not worth an order
constexpr Duration answerWithin = std::chrono::seconds(10); ///< an order's effect is waited for so long
constexpr Duration lookAround = std::chrono::seconds(30); ///< after a start, for all to be asked once
constexpr Duration afterRefusal = std::chrono::seconds(30);

bool isKnown(const ComponentState& component)
{
    return component.level != Level::Unknown && !component.flags.has(Flag::Stale);
}

bool isOpen(const BreakerView& breaker)
{
    if (breaker.mode == BreakerMode::Automatic)
        return breaker.state == BreakerState::Open;
    return breaker.mode == BreakerMode::ForcedOpen;
}

std::string percent(double ratio)
{
    return std::isnan(ratio) ? "-" : std::to_string(std::lround(ratio * 100));
}

} // namespace

BalancerDesk::BalancerDesk(BalancerSpec spec) : m_spec(std::move(spec)), m_weights(m_spec.rules) { }

void BalancerDesk::note(EventQueue& events, const Seat* seat, const std::string& text) const
{
    Event event;
    event.kind = EventKind::BalancerChanged;
    if (seat) {
        event.component.node = seat->node;
        event.nodeName = seat->nodeName;
    }
    event.detail = m_spec.name + ": " + (seat ? seat->seen.name + " " : std::string()) + text;
    events.add(std::move(event));
}

void BalancerDesk::setProblem(const std::string& problem, EventQueue& events)
{
    if (problem.empty() && !m_problem.empty())
        note(events, nullptr, "answers again");
    else if (!problem.empty() && m_problem.empty())
        note(events, nullptr, "cannot be asked: " + problem);
    m_problem = problem;
}

void BalancerDesk::take(const BalancerReport& report, EventQueue& events)
{
    setProblem(report.problem, events);
    if (report.isAfterOrder) {
        m_orderedAt = {};
        if (!report.refusal.empty() && m_refusal.empty())
            note(events, nullptr, "will not do what it is told: " + report.refusal);
        m_refusal = report.refusal;
        m_retryAt = m_refusal.empty() ? WallTime{} : later(events.time(), afterRefusal);
    }
    if (!report.problem.empty()) {
        m_orderedAt = {};
        m_looks.clear(); // what it counts meanwhile is not known
        return;
    }
    m_seenAt = events.time();
    setSeats(report.servers);
    measureShares(m_seenAt);
}

/** Servers may come and go; who stays goes on where he is. */
void BalancerDesk::setSeats(const std::vector<SeenServer>& servers)
{
    const auto isSame = [](const Seat& seat, const SeenServer& server) { return seat.seen.name == server.name; };
    if (!std::ranges::equal(m_seats, servers, isSame)) {
        m_looks.clear();
        std::map<std::string, Seat> before;
        for (Seat& seat : m_seats)
            before.emplace(seat.seen.name, std::move(seat));
        m_seats.clear();
        for (const SeenServer& server : servers) {
            Seat seat = std::move(before[server.name]);
            const auto named =
                std::ranges::find(m_spec.servers, server.name, &std::pair<std::string, std::string>::first);
            seat.nodeName = named == m_spec.servers.end() ? server.name : named->second;
            m_seats.push_back(std::move(seat));
        }
    }
    for (std::size_t i = 0; i < m_seats.size(); ++i)
        m_seats[i].seen = servers[i];
}

void BalancerDesk::measureShares(WallTime now)
{
    Look look{now, {}};
    for (const Seat& seat : m_seats)
        look.chosen.push_back(seat.seen.chosen);
    const auto fell = [](std::uint64_t then, std::uint64_t newer) { return newer < then; };
    if (!m_looks.empty() && !std::ranges::equal(m_looks.back().chosen, look.chosen, std::not_fn(fell)))
        m_looks.clear(); // the balancer began anew
    m_looks.push_back(std::move(look));
    while (m_looks.size() > 2 && m_looks[1].at <= now - m_spec.seenOver)
        m_looks.pop_front();
    double all = 0;
    for (std::size_t i = 0; i < m_seats.size(); ++i)
        all += static_cast<double>(m_looks.back().chosen[i] - m_looks.front().chosen[i]);
    for (std::size_t i = 0; i < m_seats.size(); ++i) {
        const auto own = static_cast<double>(m_looks.back().chosen[i] - m_looks.front().chosen[i]);
        m_seats[i].shareSeen = all > 0 ? own / all : std::numeric_limits<double>::quiet_NaN();
    }
}

std::optional<std::string> BalancerDesk::arm(bool isArmed, const Command& command, WallTime now)
{
    if (isArmed == m_isArmed)
        return isArmed ? "it is armed already" : "it is only watched already";
    if (isArmed && !m_problem.empty())
        return "it cannot be asked: " + m_problem;
    m_isArmed = isArmed;
    m_isHandover = !isArmed;
    m_actor = command.actor;
    m_reason = command.reason;
    m_armedSince = now;
    m_retryAt = {};
    return std::nullopt;
}

void BalancerDesk::resume(const BalancerMemory& memory, EventQueue& events)
{
    m_isArmed = memory.isArmed;
    m_isHandover = memory.isHandover;
    m_actor = memory.actor;
    m_reason = memory.reason;
    m_armedSince = memory.since;
    m_lookUntil = later(events.time(), lookAround);
    if (m_isArmed)
        note(events, nullptr, "armed still, as " + m_actor + " ordered: " + m_reason);
}

BalancerMemory BalancerDesk::remember() const
{
    return {m_spec.name, m_isArmed, m_isHandover, m_actor, m_reason, m_armedSince};
}

/** Finds the nodes of those seats whose node is not where it was. */
void BalancerDesk::resolve(const Nodes& nodes)
{
    const auto isThere = [&](const Seat& seat) {
        return seat.node < nodes.size() && nodes[seat.node] && nodes[seat.node]->name == seat.nodeName;
    };
    if (std::ranges::all_of(m_seats, isThere))
        return;
    std::unordered_map<std::string_view, NodeId> ids;
    for (const auto& node : nodes) {
        if (node)
            ids.emplace(node->name, node->id);
    }
    for (Seat& seat : m_seats) {
        const auto found = ids.find(seat.nodeName);
        seat.node = found == ids.end() ? noNode : found->second;
    }
}

/** The worst of what is known: a layer that has nothing to say yet does not hide the others. */
InstanceHealth BalancerDesk::healthOf(const Seat& seat, const Nodes& nodes) const
{
    InstanceHealth health;
    health.configured = seat.seen.configuredWeight;
    health.isDown = seat.seen.isOut;
    if (seat.node == noNode)
        return health;
    bool isPlanned = false;
    for (const ComponentState& component : nodes[seat.node]->components) {
        if (!m_spec.layer.empty() && component.spec->id != m_spec.layer)
            continue;
        if (component.flags.has(Flag::Maintenance)) {
            isPlanned = true;
            continue;
        }
        health.isBreakerOpen = health.isBreakerOpen || isOpen(component.breaker);
        health.isSuspect = health.isSuspect
            || (component.flags.has(Flag::Soft) && isDown(component.softLevel) && !isDown(component.level));
        if (isKnown(component))
            health.score = std::fmin(health.score, component.score);
    }
    health.isPlannedOut = isPlanned && std::isnan(health.score);
    return health;
}

void BalancerDesk::tellTurn(const Seat& seat, bool wasEjected, EventQueue& events) const
{
    const InstanceCourse& course = seat.course;
    if (course.isEjected && !wasEjected)
        note(events, &seat,
            "ejected: " + std::string(ejectionReasonName(course.reason)) + ", score " + percent(course.health.score));
    else if (!course.isEjected && wasEjected)
        note(events, &seat, "returns by a slow start, score " + percent(course.health.score));
}

std::optional<BalancerOrder> BalancerDesk::judge(const Nodes& nodes, EventQueue& events)
{
    resolve(nodes);
    std::vector<InstanceCourse> courses;
    for (Seat& seat : m_seats) {
        courses.push_back(seat.course);
        courses.back().health = healthOf(seat, nodes);
    }
    const bool wasPanic = m_weights.isPanic();
    m_weights.judge(courses, events.time());
    for (std::size_t i = 0; i < m_seats.size(); ++i) {
        const bool wasEjected = std::exchange(m_seats[i].course, courses[i]).isEjected;
        m_ejections += courses[i].isEjected && !wasEjected ? 1 : 0;
        tellTurn(m_seats[i], wasEjected, events);
    }
    if (m_weights.isPanic() != wasPanic) {
        m_panics += wasPanic ? 0 : 1;
        note(events, nullptr, wasPanic ? "panic is over" : "panic: too many would be ejected, so all serve");
    }
    return orderNow(events.time());
}

/** In units of the balancer, the whole range for the heaviest: its own weights may be too small to be divided. */
std::uint32_t BalancerDesk::weightFor(const Seat& seat) const
{
    std::uint32_t most = 1;
    for (const Seat& other : m_seats)
        most = std::max(most, other.seen.configuredWeight);
    const double whole = heaviest * seat.seen.configuredWeight / most;
    if (seat.course.weight <= 0 || whole <= 0)
        return 0;
    return static_cast<std::uint32_t>(std::clamp(std::round(whole * seat.course.weight), 1.0, heaviest));
}

/** After a start nobody is known, and whom the run before had ejected would be tried at once: its weights stay. */
bool BalancerDesk::isLookingAround(WallTime now)
{
    const auto isUnknown = [](const Seat& seat) { return std::isnan(seat.course.health.score); };
    if (now >= m_lookUntil || (!m_seats.empty() && std::ranges::none_of(m_seats, isUnknown)))
        m_lookUntil = {};
    return m_lookUntil != WallTime{};
}

bool BalancerDesk::mayOrder(WallTime now) const
{
    const bool isWaiting = m_orderedAt != WallTime{} && now - m_orderedAt < answerWithin;
    return m_problem.empty() && m_seenAt != WallTime{} && !isWaiting && now >= m_retryAt;
}

std::optional<BalancerOrder> BalancerDesk::orderNow(WallTime now)
{
    if (!(m_isArmed || m_isHandover) || !mayOrder(now) || (m_isArmed && isLookingAround(now)))
        return std::nullopt;
    BalancerOrder order{m_spec.name, !m_isArmed, {}};
    for (const Seat& seat : m_seats) {
        const std::uint32_t asked = m_isArmed ? weightFor(seat) : seat.seen.configuredWeight;
        const std::uint32_t seen = seat.seen.weight;
        const std::uint32_t apart = asked > seen ? asked - seen : seen - asked;
        const bool isExact = !m_isArmed || asked == 0 || seen == 0 || seat.course.weight >= 1;
        if (apart >= (isExact ? 1 : slack))
            order.weights.push_back({seat.seen.name, asked});
    }
    if (order.weights.empty()) {
        m_isHandover = false; // it has its own weights again
        return std::nullopt;
    }
    m_orderedAt = now;
    ++m_orders;
    return order;
}

BalancerState BalancerDesk::state() const
{
    BalancerState state{m_spec.name, m_spec.address, m_spec.backend, m_spec.rules, m_isArmed, m_actor, m_reason,
        m_armedSince, m_weights.isPanic(), m_weights.isPanic() ? m_weights.panicSince() : WallTime{}, 0, m_ejections,
        m_panics, m_orders, m_seenAt, m_problem.empty() ? m_refusal : m_problem, {}};
    for (const Seat& seat : m_seats) {
        const InstanceCourse& course = seat.course;
        state.ejected += course.isEjected ? 1 : 0;
        state.instances.push_back(
            {seat.seen.name, seat.nodeName, seat.node, course.health.score, course.phase, course.reason, course.since,
                course.slowStart, course.weight, course.share, seat.shareSeen, seat.seen.status,
                seat.seen.configuredWeight, weightFor(seat), seat.seen.weight, seat.seen.chosen, seat.seen.sessions});
    }
    return state;
}

Balancing::Balancing(const Configuration& configuration)
{
    for (const BalancerSpec& spec : configuration.balancers)
        m_desks.emplace_back(spec);
}

void Balancing::take(const BalancerReport& report, EventQueue& events)
{
    for (BalancerDesk& desk : m_desks) {
        if (desk.spec().name == report.balancer)
            desk.take(report, events);
    }
}

std::optional<std::string> Balancing::arm(const ArmBalancer& what, const Command& command, WallTime now)
{
    for (BalancerDesk& desk : m_desks) {
        if (desk.spec().name == what.balancer)
            return desk.arm(what.isArmed, command, now);
    }
    return "there is no such balancer";
}

void Balancing::resume(const std::vector<BalancerMemory>& memory, EventQueue& events)
{
    for (const BalancerMemory& one : memory) {
        for (BalancerDesk& desk : m_desks) {
            if (desk.spec().name == one.balancer)
                desk.resume(one, events);
        }
    }
}

std::optional<std::vector<BalancerMemory>> Balancing::remember()
{
    std::vector<BalancerMemory> memory;
    for (const BalancerDesk& desk : m_desks) {
        if (BalancerMemory one = desk.remember(); one.since != WallTime{})
            memory.push_back(std::move(one));
    }
    const std::uint64_t hash = memory.empty() ? 0 : StateHasher::of(memory);
    if (std::exchange(m_told, hash) == hash)
        return std::nullopt;
    return memory;
}

void Balancing::advance(const BalancerDesk::Nodes& nodes, EventQueue& events)
{
    for (BalancerDesk& desk : m_desks) {
        if (auto order = desk.judge(nodes, events))
            m_orders.push_back(std::move(*order));
    }
}

std::shared_ptr<const std::vector<BalancerState>> Balancing::states() const
{
    if (m_desks.empty())
        return nullptr;
    auto states = std::make_shared<std::vector<BalancerState>>();
    for (const BalancerDesk& desk : m_desks)
        states->push_back(desk.state());
    return states;
}

} // namespace dwcp
