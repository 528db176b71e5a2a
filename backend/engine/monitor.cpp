// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/monitor.h"

#include "engine/commander.h"
#include "engine/lookahead.h"
#include "engine/moments.h"
#include "engine/nodecontroller.h"
#include "engine/statehash.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <tuple>

namespace dwcp {

namespace {

constexpr Duration second = std::chrono::seconds(1);
constexpr Duration grace = std::chrono::seconds(1); ///< what a prober may take beyond a timeout to say so
constexpr double jitterShare = 0.02; ///< of the shortest interval, per round
constexpr std::size_t mostPoints = 4096;
constexpr std::size_t mostRetired = 4096; ///< states of nodes that wait to be written anew
constexpr std::size_t fetchStride = 2; ///< nodes that are worked on while a part of a later one comes
constexpr std::size_t askedAtOnce = 64; ///< a fleet up to this is not spread, so that the first picture comes fast
constexpr Duration gatheredFor = std::chrono::milliseconds(250); ///< at most
constexpr int gatheredChecks = 100; ///< that start at once, about
constexpr int rasterShare = 20; ///< of the interval of a check

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

/** While one node of a list is worked on, those after it are on their way, a part of them at a time. */
template <typename Items, typename IdOf>
void Monitor::fetchNodes(const Items& items, std::size_t index, IdOf idOf, bool isWhole) const
{
    const auto nodeAt = [&](std::size_t i) -> const WatchedNode* {
        const NodeId id = i < items.size() ? std::invoke(idOf, items[i]) : noNode;
        return id < m_nodes.size() ? m_nodes[id].get() : nullptr;
    };
    if (const WatchedNode* node = nodeAt(index + 3 * fetchStride))
        fetchAhead(node, sizeof(WatchedNode));
    if (const WatchedNode* node = nodeAt(index + 2 * fetchStride))
        node->fetchParts();
    if (const WatchedNode* node = isWhole ? nodeAt(index + fetchStride) : nullptr)
        node->fetchPartsOfParts();
}

Monitor::Monitor(Configuration configuration, WallTime start, MonitorMemory memory)
    : m_configuration(prepared(std::move(configuration)))
    , m_configured(m_configuration.targets.size())
    , m_memory(std::move(memory))
    , m_now(start)
    , m_random(m_configuration.seed)
    , m_tick(asSteady(start), start)
    , m_catalogue(m_tick, m_random)
    , m_schedule(m_configuration.maxConcurrentChecks)
    , m_events(start)
    , m_alerting(m_configuration, start)
    , m_balancing(m_configuration)
    , m_maintenance(m_nodes, m_catalogue, m_events)
    , m_budgets(m_configuration.objectives, m_memory.budgets, m_events)
    , m_incidents(m_configuration, m_events)
    , m_recoveries(m_random, m_events)
    , m_availability(m_configuration.slaWindow)
    , m_statistics(start)
    , m_housekept(start)
{
    m_system.since = start;
    std::ranges::sort(
        m_memory.components, {}, [](const ComponentMemory& one) { return std::tie(one.node, one.layer); });
    addNodes();
    resolveNeeds();
    if (m_memory.maintenance)
        m_maintenance.resume(*m_memory.maintenance, m_configuration, m_catalogue, start);
    const Places places(m_configuration, m_catalogue);
    m_alerting.resume(m_memory, places, start);
    m_incidents.resume(m_memory, places, start);
    if (m_memory.balancers)
        m_balancing.resume(*m_memory.balancers, m_events);
    if (m_memory.endedOutages)
        m_maintenance.resume(*m_memory.endedOutages, m_configuration, start);
    m_recoveries.resume(std::exchange(m_memory.recoveries, {}), m_nodes);
    m_memory.standing = {}; // taken up; components may still come that go on
    m_memory.ill = {};
    m_maintenance.follow(m_configuration, m_catalogue, start);
    shareHistory();
    for (const auto& node : m_nodes) {
        for (std::size_t i = 0; i < node->checks().size(); ++i)
            planFirst(*node, i, start);
    }
}

Monitor::~Monitor() = default;

void Monitor::addNodes()
{
    for (const Target& target : m_configuration.targets)
        addNode(target);
}

WatchedNode& Monitor::addNode(const Target& target)
{
    const WatchedNode::Surroundings surroundings{m_configuration, m_catalogue, m_changed, m_memory, m_now};
    m_nodes.push_back(std::make_unique<WatchedNode>(static_cast<NodeId>(m_nodes.size()), target, surroundings));
    m_nodes.back()->touch();
    pace();
    m_series += m_nodes.back()->seriesCount();
    m_published.resize(m_nodes.size());
    m_tallies.resize(m_nodes.size());
    return *m_nodes.back();
}

/** Its number is never given to another one. */
void Monitor::resolveNeeds()
{
    m_incidents.resolve();
    m_alerting.book().setDependencies(m_incidents.dependencies());
}

void Monitor::removeNode(NodeId id)
{
    WatchedNode& node = *m_nodes[id];
    for (std::size_t i = 0; i < node.checks().size(); ++i) {
        const auto& check = node.checks()[i];
        const CheckKey key{id, static_cast<std::uint32_t>(i)};
        if (check.running != 0) {
            m_effects.cancels.push_back(check.running);
            m_schedule.ended(key, check.deadline);
        }
        if (check.planned)
            m_schedule.forget(key, *check.planned);
    }
    NodeController(*this).forget(id);
    m_recoveries.forget(node, m_now);
    m_maintenance.forgetNode(id);
    m_quorum.forget(id);
    m_incidents.forget(id);
    m_alerting.forget(id, m_now);
    if (m_published[id])
        m_budgets.forget(*m_published[id], m_now);
    m_series -= node.seriesCount();
    viewScore(); // as long as the tallies still fit the rest of the system's state
    m_published[id] = nullptr;
    m_tallies[id] = {};
    m_talliesMoved = true;
    m_nodes[id].reset();
    m_dirty = true;
}

/** The component's check starts at once, or once more when it is under way. */
void Monitor::checkNow(ComponentId id)
{
    WatchedNode& node = *m_nodes[id.node];
    const Component* component = node.component(id.layer);
    for (std::size_t i = 0; component && i < node.checks().size(); ++i) {
        auto& check = node.checks()[i];
        if (check.spec.id != component->spec().check)
            continue;
        check.again = true;
        if (check.running == 0)
            plan(node, i, m_now);
    }
}

/** At once in a small fleet; a large one is spread over its interval, so that its nodes never beat together. */
void Monitor::planFirst(WatchedNode& node, std::size_t index, WallTime now)
{
    if (!node.isNeeded(index))
        return;
    Duration wait{};
    if (m_nodes.size() > askedAtOnce)
        wait = std::chrono::duration_cast<Duration>(m_random.uniform() * node.firstInterval());
    plan(node, index, wait == Duration::zero() ? now : ceilTo(later(now, wait), raster(node.firstInterval())));
}

/** Waking up costs as much as a check: where few are due in a slot, those of several slots start together. */
void Monitor::pace()
{
    Duration shortest = gatheredFor * rasterShare;
    for (const LayerColumn& column : *m_catalogue.columns())
        shortest = std::min(shortest, column.interval);
    const auto nodes = static_cast<Duration::rep>(std::max<std::size_t>(m_nodes.size(), 1));
    m_gathering = std::min(gatheredFor, shortest * gatheredChecks / nodes);
}

/** Starts of a check that comes round in that time are so far apart: a number of slots. */
Duration Monitor::raster(Duration in) const noexcept
{
    const Duration slot = std::max(m_configuration.slot, Duration(1));
    return std::max(slot, std::min(m_gathering, in / rasterShare) / slot * slot);
}

void Monitor::plan(WatchedNode& node, std::size_t index, WallTime due)
{
    auto& check = node.checks()[index];
    const WallTime slot = ceilTo(due, m_configuration.slot);
    const CheckKey key{node.id(), static_cast<std::uint32_t>(index)};
    m_schedule.plan(key, check.planned, slot, node.isCritical(index));
    check.planned = slot;
}

/** After a result: when the check wants to run next, with a little chance in it, or now when somebody asked for it. */
void Monitor::planAgain(WatchedNode& node, std::size_t index)
{
    const auto& check = node.checks()[index];
    if (!node.isNeeded(index) || check.running != 0)
        return;
    const Duration in = node.nextIn(index);
    const Duration step = raster(in);
    const double jitter = (2 * m_random.uniform() - 1) * jitterShare;
    // Which of the two neighbours on the raster it comes to is chance, by how near they are: on the average a check
    // comes round as often as it wants to.
    const auto chance = std::chrono::duration_cast<Duration>(jitter * in + m_random.uniform() * step);
    const WallTime due = floorTo(later(node.slotOf(check), in + chance), step);
    plan(node, index, check.again ? m_now : std::max(due, m_now));
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

void Monitor::take(const RecoveryOutcome& outcome, WallTime at)
{
    moveTo(at);
    m_recoveries.take(outcome, m_now);
    for (const ComponentId id : m_recoveries.takeChecks())
        checkNow(id);
    m_dirty = true;
}

void Monitor::take(CheckResult result, WallTime at)
{
    moveTo(at);
    if (result.node >= m_nodes.size() || NodeController(*this).take(result) || !m_nodes[result.node])
        return;
    WatchedNode& node = *m_nodes[result.node];
    for (std::size_t i = 0; i < node.checks().size(); ++i) {
        // A result that was given up, or that belongs to an earlier start, is too late to mean anything.
        if (node.checks()[i].running == result.id && result.id != 0)
            return received(node, i, std::move(result));
    }
}

void Monitor::take(std::vector<CheckResult>& results, WallTime at)
{
    for (std::size_t i = 0; i < results.size(); ++i) {
        fetchNodes(results, i, &CheckResult::node);
        take(std::move(results[i]), at);
    }
    results.clear();
}

void Monitor::received(WatchedNode& node, std::size_t index, CheckResult result)
{
    m_schedule.ended({node.id(), static_cast<std::uint32_t>(index)}, node.checks()[index].deadline);
    m_statistics.state.checksFailed += result.outcome != CheckOutcome::Answered ? 1 : 0;
    m_statistics.countDone(m_now);
    const bool again = node.checks()[index].again;
    const WallTime startedAt = node.checks()[index].startedAt;
    const std::size_t series = node.profile() ? 0 : node.seriesCount();
    const auto& got = node.receive(index, std::move(result), m_now, m_historyCapacity);
    m_dirty = true;
    if (got.recognised) {
        Event event = eventOf(EventKind::NodeRecognised, node, nullptr);
        event.detail = node.profile()->name;
        m_events.add(std::move(event));
        m_series += node.seriesCount() - series;
        shareHistory();
        pace();
        m_maintenance.apply(node, m_now);
    }
    for (const auto& [i, change] : got.changes) {
        tell(node, node.components()[i], change);
        tellBreaker(node, node.components()[i]);
        if (m_samples)
            m_effects.samples.push_back(node.components()[i].sample(m_now));
        count(node, node.components()[i]);
        m_recoveries.note(node, node.components()[i], startedAt, m_now);
    }
    tellNodeBreakers(node);
    queueTurn(node);
    if (!node.profile() || got.recognised)
        index = 0; // the checks are new ones
    node.checks()[index].again = again;
    planAgain(node, index);
    for (std::size_t i = 1; got.recognised && i < node.checks().size(); ++i)
        planAgain(node, i);
    if (index == 0 && !m_controlCalls.empty())
        NodeController(*this).look(node, node.checks().front().startedAt);
}

void Monitor::advance(WallTime now)
{
    moveTo(now);
    giveUpOverdue();
    if (m_maintenance.advance(m_now))
        applyMaintenance();
    m_recoveries.advance(m_now);
    takeTurns();
    if (!m_statistics.state.paused)
        startDue();
    if (m_trends && m_historyCapacity >= Trender::fewestPoints)
        refreshTrends();
    if (m_forecasts)
        orderForecasts();
    if (m_now >= houseDue())
        keepHouse();
    else if (!m_changed.empty())
        look();
}

/** A new trend is shown and otherwise changes nothing, unless an alert goes by it: then the node is looked at anew. */
void Monitor::refreshTrends()
{
    m_trender.work(m_nodes, m_now);
    for (const NodeId id : m_trender.takeRefreshed()) {
        if (m_configuration.usesTrends())
            m_nodes[id]->touch();
        else
            m_trended.push_back(id);
    }
    m_dirty = m_dirty || !m_trended.empty();
}

void Monitor::orderForecasts()
{
    std::ranges::move(m_forecasting.ordersDue(m_nodes, m_now), std::back_inserter(m_effects.forecasts));
    if (auto score = m_forecasting.scoreOrderDue(m_systemScores, m_now))
        m_effects.forecasts.push_back(std::move(*score));
}

void Monitor::take(ForecastAnswer answer)
{
    m_forecasting.answered();
    if (answer.series == SeriesRef{}) {
        m_scoreForecast = std::move(answer.forecast);
        m_dirty = true;
        return;
    }
    WatchedNode* node = answer.series.node < m_nodes.size() ? m_nodes[answer.series.node].get() : nullptr;
    Component* component = node ? node->component(answer.series.layer) : nullptr;
    if (!component || answer.series.rule >= component->ruleCount())
        return; // nobody watches it any more
    component->setForecast(answer.series.rule, std::move(answer.forecast));
    m_trended.push_back(node->id());
    m_dirty = true;
}

void Monitor::publishTrends()
{
    std::ranges::sort(m_trended); // a node is there once for each of its series
    m_trended.erase(std::ranges::unique(m_trended).begin(), m_trended.end());
    for (const NodeId id : std::exchange(m_trended, {})) {
        if (!m_nodes[id])
            continue;
        m_nodes[id]->renew();
        publish(id);
        m_tallies[id].name = m_published[id]->name;
    }
}

/** Who is in maintenance is not recovered; who no longer is may have to be. */
void Monitor::applyMaintenance()
{
    m_dirty = true;
    for (const auto& node : m_nodes) {
        for (std::size_t i = 0; node && i < node->components().size(); ++i)
            m_recoveries.note(*node, node->components()[i], std::nullopt, m_now);
    }
}

void Monitor::startDue()
{
    while (const auto next = m_schedule.takeDue(m_now))
        m_starting.push_back(*next);
    for (std::size_t i = 0; i < m_starting.size(); ++i) {
        fetchNodes(
            m_starting, i, [](const Schedule::Start& start) { return start.key.node; }, false);
        start(m_starting[i].key, m_starting[i].due);
    }
    m_starting.clear();
}

void Monitor::start(CheckKey key, WallTime due)
{
    WatchedNode& node = *m_nodes[key.node];
    auto& check = node.checks()[key.check];
    const bool forAll = std::exchange(check.again, false);
    const Duration timeout = node.begin(key.check, ++m_lastCheck, m_now, forAll);
    check.deadline = later(later(m_now, timeout), grace);
    m_schedule.expect(key, check.deadline);
    m_statistics.countStarted(m_now, m_now - due, m_configuration.slot);
    if (m_starts)
        m_effects.starts.push_back(node.order(key.check, timeout));
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

/** From slot to slot: moments are always a little after theirs, and a second is not to become longer by that. */
WallTime Monitor::houseDue() const noexcept
{
    return later(floorTo(m_housekept, m_configuration.slot), second);
}

WallTime Monitor::nextDue() const
{
    WallTime next = std::min({houseDue(), m_maintenance.nextTurn(), m_recoveries.nextTurn()});
    if (!m_turns.empty())
        next = std::min(next, m_turns.top().at);
    return m_statistics.state.paused ? next : std::min(next, m_schedule.nextDue());
}

Monitor::Effects Monitor::takeEffects()
{
    m_effects.events = m_events.take();
    m_effects.balancerOrders = m_balancing.takeOrders();
    m_effects.notifications = m_alerting.book().takeNotifications();
    m_effects.recoveries = m_recoveries.takeStarts();
    m_effects.recoveryCancels = m_recoveries.takeCancels();
    return std::exchange(m_effects, {});
}

void Monitor::countBeat(Duration took, std::uint64_t eventsLost) noexcept
{
    ++m_statistics.state.beats;
    m_statistics.state.lastBeat = took;
    m_statistics.state.eventsLost = eventsLost;
}

void Monitor::noteJournal(std::shared_ptr<const JournalState> journal)
{
    const auto isInMemory = [](const auto& state) { return state && state->isInMemory; };
    m_dirty = m_dirty || isInMemory(journal) != isInMemory(m_statistics.state.journal);
    m_statistics.state.journal = std::move(journal);
}

MonitorMemory Monitor::remember(bool isEnd)
{
    MonitorMemory memory;
    // What changes with time alone (availability, times in a level) is told each minute, but of no more than a hundred
    // components a second while that takes less than five: at the end all is told, and only who is killed loses it.
    std::int64_t components = 0;
    for (const std::uint32_t count : m_system.componentsByLevel)
        components += count;
    const Duration again = isEnd ? Duration::zero()
                                 : std::clamp<Duration>(components * std::chrono::milliseconds(10),
                                     std::chrono::minutes(1), std::chrono::minutes(5));
    for (const auto& node : m_nodes) {
        if (node)
            node->remember(m_now, again, memory.components);
    }
    auto maintenance = m_maintenance.remember();
    const std::uint64_t hash = StateHasher::of(maintenance);
    if (std::exchange(m_maintenanceTold, hash) != hash)
        memory.maintenance = std::move(maintenance);
    AlertMemory alerts = m_alerting.book().remember();
    const std::uint64_t alertsHash = StateHasher::of(alerts);
    if (std::exchange(m_alertsTold, alertsHash) != alertsHash)
        memory.alerts = std::move(alerts);
    m_budgets.remember(m_now, isEnd, memory.budgets);
    memory.balancers = m_balancing.remember();
    memory.standing = m_alerting.book().rememberStanding(isEnd);
    m_incidents.remember(memory);
    memory.recoveries = m_recoveries.remember();
    auto ended = m_maintenance.rememberEnded(m_configuration);
    const std::uint64_t endedHash = StateHasher::of(ended);
    if (std::exchange(m_endedTold, endedHash) != endedHash)
        memory.endedOutages = std::move(ended);
    return memory;
}

std::uint64_t Monitor::stateHash() const
{
    return StateHasher::of(*this);
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

void Monitor::tell(WatchedNode& node, Component& component, const Component::Change& change)
{
    if (change.level) {
        Event event = eventOf(EventKind::LevelChanged, node, &component);
        event.from = change.from;
        event.to = change.to;
        event.detail = component.cause();
        component.noteLevelEvent(m_events.add(std::move(event)));
    }
    if (change.flapping)
        m_events.add(
            eventOf(component.isFlapping() ? EventKind::FlappingStarted : EventKind::FlappingEnded, node, &component));
    if (change.stale)
        m_events.add(eventOf(component.isStale() ? EventKind::BecameStale : EventKind::BecameFresh, node, &component));
}

/** What is unknown says nothing for or against a promise. */
void Monitor::count(WatchedNode& node, const Component& component)
{
    if (!m_budgets.empty() && component.newestLevel() != Level::Unknown)
        m_budgets.countCheck(
            node.target().node, component.spec(), isDown(component.newestLevel()), component.isPlanned(), m_now);
}

void Monitor::tellBreaker(WatchedNode& node, Component& component)
{
    for (const auto& change : component.breaker().takeChanges()) {
        node.touch();
        m_dirty = true;
        Event event =
            eventOf(change.expired ? EventKind::OverrideExpired : EventKind::BreakerChanged, node, &component);
        event.breakerFrom = shownState(change.transition.fromState, change.transition.fromMode);
        event.breakerTo = shownState(change.transition.toState, change.transition.toMode);
        event.mode = change.transition.toMode;
        // What goes on behind a forced-open breaker is no change that anybody sees.
        if (event.breakerFrom == event.breakerTo && change.transition.fromMode == event.mode)
            continue;
        event.detail = std::string(nameOf(change.transition.cause));
        if (change.expired) {
            event.actor = change.expired->actor;
            event.reason = change.expired->reason;
        }
        component.noteBreakerEvent(m_events.add(std::move(event)));
    }
}

void Monitor::tellNodeBreakers(WatchedNode& node)
{
    if (!node.breakers())
        return;
    for (auto& change : node.breakers()->takeChanges()) {
        Event event = eventOf(change.ended ? EventKind::OverrideExpired : EventKind::BreakerChanged, node, nullptr);
        event.breakerName = node.breakers()->find(change.breaker)->name;
        event.breakerFrom = change.from;
        event.breakerTo = shownState(change.to.state, change.to.mode);
        event.mode = change.to.mode;
        if (change.ended) {
            event.actor = std::move(change.ended->actor);
            event.reason = std::move(change.ended->reason);
        }
        m_events.add(std::move(event));
    }
}

/** One entry a node is enough: when it comes up too early, it is queued anew. */
void Monitor::queueTurn(WatchedNode& node)
{
    const WallTime turn = std::max(node.nextTurn(raster(gatheredFor * rasterShare)), m_now);
    if (turn >= node.queuedTurn)
        return;
    node.queuedTurn = turn;
    m_turns.push({turn, node.id()});
}

void Monitor::takeTurns()
{
    const auto isOutOfDate = [this](const Turn& turn) {
        return !m_nodes[turn.node] || turn.at != m_nodes[turn.node]->queuedTurn;
    };
    // One out of date goes as soon as it is on top: nobody is to be woken for it.
    while (!m_turns.empty() && (m_turns.top().at <= m_now || isOutOfDate(m_turns.top()))) {
        const Turn turn = m_turns.top();
        m_turns.pop();
        if (isOutOfDate(turn))
            continue;
        WatchedNode& node = *m_nodes[turn.node];
        for (const auto& [i, change] : node.age(m_now)) {
            if (change.any())
                node.touch();
            tell(node, node.components()[i], change);
            tellBreaker(node, node.components()[i]);
            m_recoveries.note(node, node.components()[i], std::nullopt, m_now);
        }
        node.queuedTurn = WallTime::max();
        queueTurn(node);
    }
}

void Monitor::keepHouse()
{
    m_housekept = m_now;
    m_maintenance.follow(m_configuration, m_catalogue, m_now);
    NodeController(*this).giveUpOverdue();
    if (m_maintenance.endWell(m_now))
        applyMaintenance(); // first: what is not looked at now, a snapshot would look at, and looking must change
                            // nothing
    look();
    m_quorum.sample(m_system, m_now);
    m_budgets.judge(m_now);
    m_alerting.advance(m_system, m_budgets.states(), m_events);
    m_balancing.advance(m_published, m_events);
    m_incidents.look(m_now);
    m_systemScores.append({m_now, m_system.score}, m_historyCapacity);
    m_dirty = true;
}

/** Work that piled up during a pause is spread like that of a start. */
void Monitor::resume()
{
    m_statistics.state.paused = false;
    for (const auto& node : m_nodes) {
        for (std::size_t i = 0; node && i < node->checks().size(); ++i) {
            const auto& check = node->checks()[i];
            if (check.running == 0 && check.planned && *check.planned <= m_now)
                planFirst(*node, i, m_now);
        }
    }
}

/** Brings what is shown up to date with what is. */
void Monitor::look()
{
    publishChanged();
    viewSystemNow();
}

/** A state that no snapshot has shown yet is written over; one that readers may hold is left to them. */
void Monitor::publish(NodeId id)
{
    // It was made here, and is const for all others.
    auto state = std::const_pointer_cast<NodeState>(std::move(m_published[id]));
    if (!state || state->revision != m_sequence + 1) {
        if (state)
            m_retired.push_back(std::move(state));
        state = takeRetired();
    }
    if (m_nodes[id]->publish(m_sequence + 1, *state))
        m_incomplete.push_back(id);
    m_published[id] = std::move(state);
}

/** The oldest of them, when the last snapshot that shows it is gone: most of publishing is finding memory. */
std::shared_ptr<NodeState> Monitor::takeRetired()
{
    if (m_retired.size() > mostRetired)
        m_retired.pop_front();
    if (m_retired.empty())
        return std::make_shared<NodeState>();
    // Counting oneself in is what orders the reader's last look before the first write here; merely asking would not.
    std::shared_ptr<NodeState> oldest = m_retired.front();
    if (oldest.use_count() > 2)
        return std::make_shared<NodeState>();
    m_retired.pop_front();
    return oldest;
}

/** Between two snapshots a node may change often; what only people look at is written when they may. */
void Monitor::completePublished()
{
    for (std::size_t i = 0; i < m_incomplete.size(); ++i) {
        const NodeId id = m_incomplete[i];
        fetchNodes(m_incomplete, i);
        if (m_nodes[id])
            m_nodes[id]->complete(*std::const_pointer_cast<NodeState>(m_published[id]));
    }
    m_incomplete.clear();
}

void Monitor::publishChanged()
{
    const auto& columns = *m_catalogue.columns();
    for (std::size_t i = 0; i < m_changed.size(); ++i) {
        const NodeId id = m_changed[i];
        if (!m_nodes[id])
            continue;
        publish(id);
        NodeTally tally = tallyOf(*m_published[id], columns);
        m_quorum.follow(m_tallies[id], tally);
        m_talliesMoved = m_talliesMoved || !isAsBefore(tally, m_tallies[id]);
        m_scoresMoved = true;
        m_tallies[id] = tally;
        m_quorum.hear(*m_published[id]);
        m_alerting.see(m_published[id], m_now);
        m_budgets.note(*m_published[id], m_now);
        m_incidents.note(*m_published[id], columns);
    }
    m_talliesMoved = m_quorum.discount(m_tallies) || m_talliesMoved;
    m_dirty = m_dirty || !m_changed.empty();
    m_changed.clear();
}

SystemFacts Monitor::systemFacts() const
{
    return {m_tallies, *m_catalogue.columns(), m_availability.ratio()};
}

/** The system's score moves with any node's, and nothing is decided by it between two seconds. */
void Monitor::viewScore()
{
    if (!m_talliesMoved && std::exchange(m_scoresMoved, false))
        m_system.score = dwcp::viewScore(m_tallies, m_system.level);
}

void Monitor::viewSystemNow()
{
    // Adding up the fleet costs as much as some results: not for news that change no sum but the score.
    if (!m_talliesMoved && m_housekept != m_now)
        return;
    m_talliesMoved = m_scoresMoved = false;
    SystemState system = viewSystem(systemFacts());
    // A look that finds nothing new must leave no trace: only a change of what serves, or a new second, is accounted.
    const bool isChange = system.serving != m_system.serving || system.notServing != m_system.notServing;
    if (isChange || m_housekept == m_now) {
        m_availability.account(m_now, m_system.serving, m_system.notServing);
        system = viewSystem(systemFacts());
    }
    m_quorum.view(system, m_tallies);
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
    // Time alone moves availability, and so the level; that is for advance() to notice, or looking would make events.
    if (!m_changed.empty())
        look();
    publishTrends();
    completePublished();
    viewScore();
    auto snapshot = std::make_shared<Snapshot>();
    snapshot->sequence = ++m_sequence;
    snapshot->at = m_now;
    snapshot->cluster = m_configuration.cluster;
    snapshot->layers = m_catalogue.columns();
    snapshot->nodes = m_published;
    snapshot->system = m_system;
    snapshot->engine = m_statistics.at(m_now);
    snapshot->engine.checksInFlight = m_schedule.inFlight();
    snapshot->engine.checksWaiting = m_schedule.waiting();
    snapshot->budgets = m_budgets.states();
    snapshot->incidents = m_incidents.states();
    snapshot->maintenance = m_maintenance.windows();
    snapshot->alerts = m_alerting.book().board();
    snapshot->balancers = m_balancing.states();
    snapshot->scoreForecast = std::isnan(m_system.score) ? nullptr : m_scoreForecast;
    copyWatched(*snapshot);
    m_dirty = false;
    return snapshot;
}

void Monitor::watch(std::vector<SeriesRef> refs)
{
    std::ranges::sort(refs);
    refs.erase(std::ranges::unique(refs).begin(), refs.end());
    m_watched.clear();
    for (const SeriesRef& ref : refs)
        m_watched.push_back({ref, 0, nullptr});
}

/** A series is copied when it has grown, else shared with the snapshot before. */
void Monitor::copyWatched(Snapshot& snapshot)
{
    snapshot.watched.reserve(m_watched.size());
    for (Watched& watched : m_watched) {
        const Series* series = seriesOf(watched.ref);
        if (!series)
            continue;
        if (!watched.points || watched.appended != series->appended()) {
            watched.points = std::make_shared<const Points>(series->copy());
            watched.appended = series->appended();
        }
        snapshot.watched.push_back({watched.ref, watched.points});
    }
}

const Series* Monitor::seriesOf(const SeriesRef& ref) const
{
    if (ref.node == noNode)
        return &m_systemScores;
    if (ref.node >= m_nodes.size() || !m_nodes[ref.node])
        return nullptr;
    WatchedNode& node = *m_nodes[ref.node];
    if (ref.layer == noLayer)
        return &node.scoreSeries();
    const Component* component = node.component(ref.layer);
    if (!component || ref.rule == noRule)
        return component ? &component->scoreSeries() : nullptr;
    return ref.rule < component->ruleCount() ? &component->ruleSeries(ref.rule) : nullptr;
}

void Monitor::shareHistory()
{
    m_historyCapacity = std::min<std::size_t>(mostPoints, m_configuration.historyBytes / (m_series * sizeof(Point)));
}

} // namespace dwcp
