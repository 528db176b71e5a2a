// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/monitor.h"

#include "engine/commander.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace dwcp {

namespace {

constexpr Duration second = std::chrono::seconds(1);
constexpr Duration statisticsWindow = std::chrono::seconds(10);
constexpr Duration grace = std::chrono::seconds(1); ///< what a prober may take beyond a timeout to say so
constexpr double jitterShare = 0.02; ///< of the shortest interval, per round
constexpr std::size_t mostPoints = 4096;
constexpr std::size_t seriesPerComponent = 8; ///< estimate used before profiles are known

SteadyTime asSteady(WallTime time) noexcept
{
    return SteadyTime(time.time_since_epoch());
}

Configuration prepared(Configuration configuration)
{
    if (!configuration.failureThreshold)
        return configuration;
    for (auto& profile : configuration.profiles) {
        auto changed = std::make_shared<Profile>(*profile);
        for (LayerSpec& layer : changed->layers)
            layer.failureThreshold = *configuration.failureThreshold;
        profile = std::move(changed);
    }
    return configuration;
}

} // namespace

Monitor::Monitor(Configuration configuration, WallTime start)
    : m_configuration(prepared(std::move(configuration)))
    , m_now(start)
    , m_random(m_configuration.seed)
    , m_tick(asSteady(start), start)
    , m_catalogue(m_tick, m_random)
    , m_schedule(m_configuration.maxConcurrentChecks)
{
    m_events.setTime(start);
    m_statistics.state.startedAt = start;
    m_aged = start;
    const WatchedNode::Surroundings surroundings{m_configuration, m_catalogue};
    for (const Target& target : m_configuration.targets) {
        const auto id = static_cast<NodeId>(m_nodes.size());
        m_nodes.push_back(std::make_unique<WatchedNode>(id, target, surroundings));
    }
    m_published.resize(m_nodes.size());
    shareHistory();
    planAll(start);
}

Monitor::~Monitor() = default;

void Monitor::planAll(WallTime now)
{
    // A small fleet is asked at once, so that the first picture comes fast; a large one is spread over its interval.
    constexpr std::size_t atOnce = 64;
    for (const auto& node : m_nodes) {
        for (std::size_t i = 0; i < node->checks().size(); ++i) {
            WallTime due = now;
            if (m_nodes.size() > atOnce)
                due += std::chrono::duration_cast<Duration>(m_random.uniform() * node->firstInterval());
            plan(*node, i, due);
        }
    }
}

WallTime Monitor::rounded(WallTime time) const noexcept
{
    const auto slot = m_configuration.slot.count();
    const auto count = time.time_since_epoch().count();
    return WallTime(Duration((count + slot - 1) / slot * slot));
}

void Monitor::plan(WatchedNode& node, std::size_t index, WallTime due)
{
    auto& check = node.checks()[index];
    const WallTime slot = rounded(due);
    const CheckKey key{node.id(), static_cast<std::uint32_t>(index)};
    m_schedule.plan(key, check.planned, slot, node.isCritical(check));
    check.planned = slot;
}

void Monitor::moveTo(WallTime now)
{
    m_now = std::max(m_now, now);
    m_tick.set(asSteady(m_now), m_now);
    m_events.setTime(m_now);
}

void Monitor::take(const Command& command, WallTime at)
{
    moveTo(at);
    Commander(*this).carryOut(command);
}

void Monitor::take(CheckResult result, WallTime at)
{
    moveTo(at);
    if (result.node >= m_nodes.size())
        return;
    WatchedNode& node = *m_nodes[result.node];
    for (std::size_t i = 0; i < node.checks().size(); ++i) {
        // A result that was given up, or that belongs to an earlier start, is too late to mean anything.
        if (node.checks()[i].running == result.id && result.id != 0)
            return received(node, i, std::move(result));
    }
}

void Monitor::received(WatchedNode& node, std::size_t index, CheckResult result)
{
    const CheckKey key{node.id(), static_cast<std::uint32_t>(index)};
    m_schedule.ended(key, node.checks()[index].deadline);
    if (result.outcome != CheckOutcome::Answered)
        ++m_statistics.state.checksFailed;
    countDone();
    const bool again = node.checks()[index].again;
    const auto got = node.receive(index, std::move(result), m_now, historyCapacity());
    if (got.recognised) {
        Event event = eventOf(EventKind::NodeRecognised, node, nullptr);
        event.detail = node.profile()->name;
        m_events.add(std::move(event));
        shareHistory();
        index = 0;
    }
    for (const auto& [i, change] : got.changes) {
        Component& component = node.components()[i];
        tell(node, component, change);
        tellBreaker(node, component);
    }
    m_dirty = true;

    const double jitter = (2 * m_random.uniform() - 1) * jitterShare;
    for (std::size_t i = 0; i < node.checks().size(); ++i) {
        auto& check = node.checks()[i];
        if (i != index && !got.recognised)
            continue;
        const Duration in = node.nextIn(i);
        const WallTime due = check.startedAt + in + std::chrono::duration_cast<Duration>(jitter * in);
        check.again = false;
        plan(node, i, again ? m_now : std::max(due, m_now));
    }
}

void Monitor::advance(WallTime now)
{
    moveTo(now);
    giveUpOverdue();
    if (!m_statistics.state.paused)
        startDue();
    if (m_now - m_aged >= second) {
        m_aged = m_now;
        age();
    }
    m_trender.work(m_nodes, m_now);
}

void Monitor::startDue()
{
    while (const auto next = m_schedule.takeDue(m_now))
        start(next->key, next->due);
    m_statistics.state.checksInFlight = m_schedule.inFlight();
    m_statistics.state.checksWaiting = m_schedule.waiting();
}

void Monitor::start(CheckKey key, WallTime due)
{
    WatchedNode& node = *m_nodes[key.node];
    auto& check = node.checks()[key.check];
    CheckOrder order = node.order(key.check, ++m_lastCheck, m_now, m_configuration.slot, check.again);
    check.again = false;
    check.deadline = m_now + order.timeout + grace;
    m_schedule.expect(key, check.deadline);
    countLateness(m_now - due);
    ++m_statistics.state.checksStarted;
    m_effects.starts.push_back(std::move(order));
}

void Monitor::giveUpOverdue()
{
    while (const auto key = m_schedule.takeOverdue(m_now)) {
        WatchedNode& node = *m_nodes[key->node];
        CheckResult result;
        result.id = node.checks()[key->check].running;
        result.node = key->node;
        result.outcome = CheckOutcome::TimedOut;
        result.error = "no answer from the prober";
        result.duration = m_now - node.checks()[key->check].startedAt;
        m_effects.cancels.push_back(result.id);
        received(node, key->check, std::move(result));
    }
}

WallTime Monitor::nextDue() const
{
    const WallTime housekeeping = m_aged + second;
    if (m_statistics.state.paused)
        return housekeeping;
    return std::min(housekeeping, m_schedule.nextDue());
}

Monitor::Effects Monitor::takeEffects()
{
    m_effects.events = m_events.take();
    return std::exchange(m_effects, {});
}

void Monitor::countBeat(Duration took, std::uint64_t eventsLost) noexcept
{
    ++m_statistics.state.beats;
    m_statistics.state.lastBeat = took;
    m_statistics.state.eventsLost = eventsLost;
}

Event Monitor::eventOf(EventKind kind, const WatchedNode& node, const Component* component) const
{
    Event event;
    event.kind = kind;
    event.component.node = node.id();
    event.nodeName = node.target().node;
    if (component) {
        event.component = component->id();
        event.layerName = component->spec().name;
    }
    return event;
}

void Monitor::tell(WatchedNode& node, const Component& component, const Component::Change& change)
{
    if (change.level) {
        Event event = eventOf(EventKind::LevelChanged, node, &component);
        event.from = change.from;
        event.to = change.to;
        event.detail = component.cause();
        m_events.add(std::move(event));
    }
    if (change.flapping)
        m_events.add(
            eventOf(component.isFlapping() ? EventKind::FlappingStarted : EventKind::FlappingEnded, node, &component));
    if (change.stale)
        m_events.add(eventOf(component.isStale() ? EventKind::BecameStale : EventKind::BecameFresh, node, &component));
}

void Monitor::tellBreaker(WatchedNode& node, Component& component)
{
    for (const auto& change : component.breaker().takeChanges()) {
        Event event =
            eventOf(change.expired ? EventKind::OverrideExpired : EventKind::BreakerChanged, node, &component);
        event.breakerFrom = shownState(change.transition.fromState, change.transition.fromMode);
        event.breakerTo = shownState(change.transition.toState, change.transition.toMode);
        event.mode = change.transition.toMode;
        event.detail = std::string(nameOf(change.transition.cause));
        if (change.expired) {
            event.actor = change.expired->actor;
            event.reason = change.expired->reason;
        }
        m_events.add(std::move(event));
        node.touch();
        m_dirty = true;
    }
}

void Monitor::age()
{
    for (const auto& node : m_nodes) {
        for (Component& component : node->components()) {
            const auto change = component.age(m_now);
            if (change.any()) {
                tell(*node, component, change);
                node->touch();
                m_dirty = true;
            }
            tellBreaker(*node, component);
        }
    }
    viewSystemNow();
    m_systemScores.append({m_now, m_system.score}, mostPoints);
    m_dirty = true;
}

void Monitor::viewSystemNow()
{
    Availability::Seconds all;
    for (const auto& node : m_nodes) {
        if (node->isDirty() || !node->published())
            m_published[node->id()] = node->publish(m_sequence + 1);
        for (const Component& component : node->components()) {
            const auto seconds = component.availability().seconds();
            all.up += seconds.up;
            all.down += seconds.down;
        }
    }
    const double total = all.up + all.down;
    const double availability = total > 0 ? all.up / total : std::numeric_limits<double>::quiet_NaN();
    const auto columns = m_catalogue.columns();
    SystemState system = viewSystem({m_published, *columns, availability});
    system.since = system.level == m_system.level ? m_system.since : m_now;
    if (system.level != m_system.level) {
        Event event;
        event.kind = EventKind::SystemLevelChanged;
        event.from = m_system.level;
        event.to = system.level;
        m_events.add(std::move(event));
    }
    m_system = system;
}

std::shared_ptr<const Snapshot> Monitor::snapshot(WallTime now)
{
    moveTo(now);
    viewSystemNow();
    auto snapshot = std::make_shared<Snapshot>();
    snapshot->sequence = ++m_sequence;
    snapshot->at = m_now;
    snapshot->cluster = m_configuration.cluster;
    snapshot->layers = m_catalogue.columns();
    snapshot->nodes = m_published;
    snapshot->system = m_system;
    snapshot->engine = m_statistics.state;
    snapshot->watched.reserve(m_watch.size());
    for (const SeriesRef& ref : m_watch) {
        if (auto points = pointsOf(ref))
            snapshot->watched.push_back({ref, std::move(points)});
    }
    m_dirty = false;
    return snapshot;
}

std::shared_ptr<const Points> Monitor::pointsOf(const SeriesRef& ref) const
{
    const Series* series = nullptr;
    if (ref.node == noNode) {
        series = &m_systemScores;
    } else if (ref.node < m_nodes.size()) {
        WatchedNode& node = *m_nodes[ref.node];
        if (ref.layer == noLayer)
            series = &node.scoreSeries();
        else if (const Component* component = node.component(ref.layer)) {
            if (ref.rule == noRule)
                series = &component->scoreSeries();
            else if (ref.rule < component->ruleCount())
                series = &component->ruleSeries(ref.rule);
        }
    }
    return series ? std::make_shared<const Points>(series->copy()) : nullptr;
}

void Monitor::shareHistory()
{
    std::size_t series = 1;
    for (const auto& node : m_nodes) {
        ++series;
        if (!node->profile())
            series += seriesPerComponent;
        for (const Component& component : node->components())
            series += component.ruleCount() + 1;
    }
    m_historyCapacity = std::min<std::size_t>(mostPoints, m_configuration.historyBytes / (series * sizeof(Point)));
}

void Monitor::countDone()
{
    ++m_statistics.state.checksDone;
    auto& recent = m_statistics.doneBySecond;
    const WallTime thisSecond = std::chrono::floor<std::chrono::seconds>(m_now);
    if (recent.empty() || recent.back().first != thisSecond)
        recent.emplace_back(thisSecond, 0);
    ++recent.back().second;
    while (recent.front().first < m_now - statisticsWindow)
        recent.pop_front();
    std::uint64_t sum = 0;
    for (const auto& [at, count] : recent)
        sum += count;
    const double span = std::min<double>(std::chrono::duration<double>(statisticsWindow).count(),
        std::max(1.0, std::chrono::duration<double>(m_now - m_statistics.state.startedAt).count()));
    m_statistics.state.checksPerSecond = static_cast<double>(sum) / span;
}

void Monitor::countLateness(Duration late)
{
    if (late > m_configuration.slot)
        ++m_statistics.state.checksLate;
    auto& maxima = m_statistics.lateness;
    while (!maxima.empty() && maxima.back().second <= late)
        maxima.pop_back();
    maxima.emplace_back(m_now, late);
    while (maxima.front().first < m_now - statisticsWindow)
        maxima.pop_front();
    m_statistics.state.worstLateness = maxima.front().second;
}

} // namespace dwcp
