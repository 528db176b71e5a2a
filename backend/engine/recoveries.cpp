// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/recoveries.h"

#include "engine/moments.h"
#include "engine/statehash.h"

namespace dwcp {

namespace {

constexpr Duration leastToVerify = std::chrono::seconds(5);

} // namespace

void Recoveries::note(WatchedNode& node, Component& component, std::optional<WallTime> startedAt, WallTime now)
{
    if (component.spec().recovery.kind == RecoveryKind::None)
        return;
    auto found = m_kept.find(component.id());
    const bool isDownNow = isDown(component.hardLevel());
    const bool isNeeded = isDownNow && !component.isPlanned() && !component.isStale();
    if (found == m_kept.end())
        found = goOn(node, component, now);
    if (found == m_kept.end()) {
        if (!isNeeded)
            return;
        const RecoveryPlan plan(component.spec().recovery);
        found = m_kept.emplace(component.id(), Kept{&node, indexOf(node, component), plan, 0}).first;
    }
    Kept& kept = found->second;
    if (!isNeeded && kept.plan.state().phase == RecoveryPhase::Resting)
        return;
    if (!isNeeded) {
        const bool healed = !isDownNow && component.hardLevel() != Level::Unknown;
        return carryOut(kept, kept.plan.rest(now, healed));
    }
    // Only a check that began after the action can tell whether it helped.
    if (startedAt && *startedAt >= kept.plan.actedAt() && isDown(component.newestLevel()))
        carryOut(kept, kept.plan.stillDown(now, m_random.uniform()));
    carryOut(kept, kept.plan.need(now, m_random.uniform()));
}

void Recoveries::forget(WatchedNode& node, WallTime now)
{
    for (Component& component : node.components()) {
        const auto found = m_kept.find(component.id());
        if (found == m_kept.end())
            continue;
        carryOut(found->second, found->second.plan.rest(now, false));
        m_turns.erase({found->second.queued, component.id()});
        m_ended.push_back(memoryOf(found->second));
        m_kept.erase(found);
    }
    std::erase_if(m_before, [&](const auto& before) { return before.first.first == node.target().node; });
}

void Recoveries::resume(std::vector<RecoveryMemory> before, const Nodes& nodes)
{
    for (RecoveryMemory& memory : before)
        m_before.insert_or_assign({memory.node, memory.layer}, std::move(memory));
    for (const auto& node : nodes) {
        for (Component& component : node->components()) {
            const auto found = m_before.find({node->target().node, component.spec().id});
            if (found == m_before.end() || component.spec().recovery.kind == RecoveryKind::None)
                continue;
            auto state = std::make_shared<RecoveryState>(found->second.state);
            if (state->phase == RecoveryPhase::Acting)
                state->phase = RecoveryPhase::Waiting; // nobody acts any more; what that means is for a check to say
            component.showRecovery(std::move(state));
        }
    }
}

/** Not before it is known how the component is: who cannot be seen is not recovered, and would begin anew. */
Recoveries::KeptByComponent::iterator Recoveries::goOn(WatchedNode& node, Component& component, WallTime now)
{
    const auto before = m_before.empty() ? m_before.end() : m_before.find({node.target().node, component.spec().id});
    if (before == m_before.end() || component.isStale() || component.hardLevel() == Level::Unknown)
        return m_kept.end();
    RecoveryMemory memory = std::move(before->second);
    m_before.erase(before);
    const RecoveryPlan plan(component.spec().recovery);
    const auto kept = m_kept.emplace(component.id(), Kept{&node, indexOf(node, component), plan, 0}).first;
    carryOut(kept->second, kept->second.plan.resume(std::move(memory.state), memory.actedAt, now, m_random.uniform()));
    return kept;
}

RecoveryMemory Recoveries::memoryOf(const Kept& kept) const
{
    return {kept.node->target().node, componentOf(kept).spec().id, kept.plan.state(), kept.plan.actedAt()};
}

std::vector<RecoveryMemory> Recoveries::remember()
{
    std::vector<RecoveryMemory> changed = std::exchange(m_ended, {});
    for (const ComponentId id : std::exchange(m_toTell, {})) {
        const auto kept = m_kept.find(id);
        if (kept == m_kept.end())
            continue;
        RecoveryMemory memory = memoryOf(kept->second);
        const std::uint64_t hash = StateHasher::of(memory);
        if (std::exchange(kept->second.told, hash) != hash)
            changed.push_back(std::move(memory));
    }
    return changed;
}

void Recoveries::forgetAll()
{
    m_kept.clear();
    m_running.clear();
    m_turns.clear();
    m_starts.clear();
    m_cancels.clear();
    m_checks.clear();
}

/** One that was under way in another Monitor: nothing is told anew. */
void Recoveries::takeUp(ComponentId id, Kept kept)
{
    componentOf(kept).showRecovery(std::make_shared<const RecoveryState>(kept.plan.state()));
    if (kept.running != 0)
        m_running.emplace(kept.running, id);
    if (kept.queued != WallTime::max())
        m_turns.insert({kept.queued, id});
    m_kept.insert_or_assign(id, std::move(kept));
}

void Recoveries::take(const RecoveryOutcome& outcome, WallTime now)
{
    const auto running = m_running.find(outcome.id);
    if (running == m_running.end())
        return; // cancelled or given up: too late to mean anything
    Kept& kept = m_kept.at(running->second);
    m_running.erase(running);
    kept.running = 0;
    const Component& component = componentOf(kept);
    const Duration patience = std::max(leastToVerify, times(3, component.interval()) + component.timeout());
    const bool wasActing = kept.plan.state().phase == RecoveryPhase::Acting;
    carryOut(kept, kept.plan.ended(outcome, now, later(now, patience), m_random.uniform()));
    if (wasActing && kept.plan.state().phase == RecoveryPhase::Verifying)
        m_checks.push_back(component.id());
}

void Recoveries::advance(WallTime now)
{
    while (!m_turns.empty() && m_turns.begin()->first <= now) {
        Kept& kept = m_kept.at(m_turns.begin()->second);
        carryOut(kept, kept.plan.advance(now, m_random.uniform()));
    }
}

std::optional<std::string> Recoveries::ask(ComponentId id, WallTime now)
{
    const auto found = m_kept.find(id);
    if (found == m_kept.end())
        return "there is nothing to recover";
    const RecoveryPhase phase = found->second.plan.state().phase;
    if (phase == RecoveryPhase::Acting || phase == RecoveryPhase::Verifying)
        return "a recovery is under way";
    carryOut(found->second, found->second.plan.ask(now));
    return std::nullopt;
}

std::optional<std::string> Recoveries::cancel(ComponentId id, WallTime now)
{
    const auto found = m_kept.find(id);
    const RecoveryPhase phase = found == m_kept.end() ? RecoveryPhase::Resting : found->second.plan.state().phase;
    if (phase == RecoveryPhase::Resting || phase == RecoveryPhase::Exhausted)
        return "no recovery is under way";
    carryOut(found->second, found->second.plan.cancel(now));
    tell(EventKind::RecoveryCancelled, found->second, "cancelled");
    return std::nullopt;
}

void Recoveries::carryOut(Kept& kept, RecoveryPlan::Step step)
{
    using Step = RecoveryPlan::Step;
    const RecoveryState& state = kept.plan.state();
    const auto attempt = "attempt " + std::to_string(state.attempt) + " of " + std::to_string(state.attempts);
    const auto why = state.log.empty() ? std::string() : ": " + state.log.front().text;
    if (step == Step::Start)
        start(kept);
    if (step == Step::Cancel) {
        m_cancels.push_back(kept.running);
        m_running.erase(std::exchange(kept.running, 0));
        tell(EventKind::RecoveryCancelled, kept, attempt + why);
    }
    if (step == Step::Succeeded)
        tell(EventKind::RecoverySucceeded, kept, attempt + why);
    if (step == Step::Failed || step == Step::Exhausted)
        tell(EventKind::RecoveryFailed, kept, attempt + why);
    if (step == Step::Exhausted)
        tell(EventKind::RecoveryExhausted, kept, "after " + attempt);
    show(kept);
}

void Recoveries::start(Kept& kept)
{
    const Component& component = componentOf(kept);
    RecoveryOrder order;
    order.id = kept.running = ++m_last;
    order.node = kept.node->target().node;
    order.layer = component.spec().id;
    order.url = kept.node->target().url;
    order.spec = kept.plan.spec();
    order.attempt = kept.plan.state().attempt;
    m_running.emplace(order.id, component.id());
    tell(EventKind::RecoveryAttempted, kept,
        "attempt " + std::to_string(order.attempt) + ": " + std::string(recoveryKindName(order.spec.kind)));
    m_starts.push_back(std::move(order));
}

/** Puts the plan's state where snapshots find it, and its next turn into the queue. */
void Recoveries::show(Kept& kept)
{
    Component& component = componentOf(kept);
    component.showRecovery(std::make_shared<const RecoveryState>(kept.plan.state()));
    kept.node->touch();
    m_toTell.insert(component.id());
    m_turns.erase({kept.queued, component.id()});
    kept.queued = kept.plan.nextTurn();
    if (kept.queued != WallTime::max())
        m_turns.insert({kept.queued, component.id()});
}

void Recoveries::tell(EventKind kind, Kept& kept, std::string detail)
{
    const Component& component = componentOf(kept);
    Event event;
    event.kind = kind;
    event.component = component.id();
    event.nodeName = kept.node->target().node;
    event.layerName = component.spec().name;
    event.detail = "recovery: " + std::move(detail);
    m_events.add(std::move(event));
}

} // namespace dwcp
