// SPDX-License-Identifier: GPL-3.0-or-later
#include "health/recovery.h"

#include <algorithm>
#include <utility>

namespace dwcp {

namespace {

constexpr int mostDoublings = 20;

} // namespace

std::string_view recoveryKindName(RecoveryKind kind) noexcept
{
    constexpr std::string_view names[] = {"none", "command", "webhook", "restart"};
    return names[static_cast<int>(kind)];
}

std::string_view recoveryPhaseName(RecoveryPhase phase) noexcept
{
    constexpr std::string_view names[] = {"resting", "waiting", "acting", "verifying", "exhausted"};
    return names[static_cast<int>(phase)];
}

/** 1, 2, 4 times the delay, and the chance's share of it. */
void RecoveryPlan::wait(WallTime now, double chance)
{
    const Duration delay = m_spec.delay * (std::int64_t{1} << std::min(m_state.attempt, mostDoublings));
    const auto jitter = std::chrono::duration_cast<Duration>(delay * (m_spec.jitter * chance));
    m_state.phase = RecoveryPhase::Waiting;
    m_state.next = now + delay + jitter;
}

void RecoveryPlan::log(WallTime now, bool succeeded, std::string text)
{
    m_state.log.insert(m_state.log.begin(), {now, m_state.attempt, succeeded, std::move(text)});
    if (m_state.log.size() > recoveryLogLength)
        m_state.log.pop_back();
}

RecoveryPlan::Step RecoveryPlan::need(WallTime now, double chance)
{
    if (m_state.phase == RecoveryPhase::Resting && m_spec.kind != RecoveryKind::None) {
        m_state.attempt = 0;
        wait(now, chance);
    }
    return Step::None;
}

RecoveryPlan::Step RecoveryPlan::rest(WallTime now, bool healed)
{
    const RecoveryPhase was = std::exchange(m_state.phase, RecoveryPhase::Resting);
    m_state.next = {};
    if (was == RecoveryPhase::Resting || was == RecoveryPhase::Waiting)
        return Step::None;
    if (healed && was == RecoveryPhase::Verifying) {
        log(now, true, "the check passes");
        return Step::Succeeded;
    }
    if (was != RecoveryPhase::Acting)
        return Step::None;
    log(now, healed, healed ? "it healed meanwhile" : "there is nothing to recover any more");
    return Step::Cancel;
}

RecoveryPlan::Step RecoveryPlan::ask(WallTime now)
{
    if (m_spec.kind == RecoveryKind::None || isBusy())
        return Step::None; // single flight
    m_state.attempt = 0;
    m_state.phase = RecoveryPhase::Waiting;
    m_state.next = now;
    return Step::None;
}

RecoveryPlan::Step RecoveryPlan::cancel(WallTime now)
{
    const bool acting = m_state.phase == RecoveryPhase::Acting;
    if (m_state.phase == RecoveryPhase::Resting || m_state.phase == RecoveryPhase::Exhausted)
        return Step::None;
    log(now, false, "cancelled");
    m_state.phase = RecoveryPhase::Exhausted;
    m_state.next = {};
    return acting ? Step::Cancel : Step::None;
}

RecoveryPlan::Step RecoveryPlan::advance(WallTime now, double chance)
{
    if (m_state.next == WallTime{} || now < m_state.next)
        return Step::None;
    if (m_state.phase == RecoveryPhase::Verifying)
        return fail(now, "no check passed in time", chance);
    if (m_state.phase != RecoveryPhase::Waiting)
        return Step::None;
    ++m_state.attempt;
    if (m_spec.dryRun)
        return fail(now, "dry run: nothing was done", chance);
    m_state.phase = RecoveryPhase::Acting;
    m_state.next = {};
    return Step::Start;
}

RecoveryPlan::Step RecoveryPlan::ended(const RecoveryOutcome& outcome, WallTime now, WallTime verifyBy, double chance)
{
    if (m_state.phase != RecoveryPhase::Acting)
        return Step::None;
    if (!outcome.done)
        return fail(now, outcome.text, chance);
    m_state.phase = RecoveryPhase::Verifying;
    m_state.next = verifyBy;
    m_actedAt = now;
    return Step::None;
}

RecoveryPlan::Step RecoveryPlan::stillDown(WallTime now, double chance)
{
    return m_state.phase == RecoveryPhase::Verifying ? fail(now, "the check still fails", chance) : Step::None;
}

RecoveryPlan::Step RecoveryPlan::fail(WallTime now, std::string text, double chance)
{
    log(now, false, std::move(text));
    if (m_state.attempt < m_spec.attempts) {
        wait(now, chance);
        return Step::Failed;
    }
    m_state.phase = RecoveryPhase::Exhausted;
    m_state.next = {};
    return Step::Exhausted;
}

RecoveryPlan::Step RecoveryPlan::resume(RecoveryState before, WallTime actedAt, WallTime now, double chance)
{
    m_state = std::move(before);
    m_state.attempts = m_spec.attempts;
    m_actedAt = actedAt;
    if (m_state.phase != RecoveryPhase::Acting)
        return Step::None;
    return fail(now, "the program ended before the action did", chance);
}

WallTime RecoveryPlan::nextTurn() const noexcept
{
    return m_state.next == WallTime{} ? WallTime::max() : m_state.next;
}

} // namespace dwcp
