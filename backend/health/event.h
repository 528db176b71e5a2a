// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "health/command.h"
#include "health/level.h"
#include "health/snapshot.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace dwcp {

enum class EventKind : std::uint8_t {
    LevelChanged, ///< hard level of a component: from, to
    SystemLevelChanged, ///< from, to
    NodeRecognised, ///< detail: the profile's name
    BreakerChanged, ///< breakerFrom, breakerTo, mode
    FlappingStarted,
    FlappingEnded,
    BecameStale,
    BecameFresh,
    CommandIntended, ///< audit: command, actor, reason, detail: what
    CommandDone, ///< audit: the same, with the effect in detail
    CommandRefused, ///< audit: the same, with why in detail
    OverrideExpired, ///< audit: a breaker override reached its time to live
    MaintenanceStarted, ///< audit: a planned outage began; component as far as it has one, actor, reason
    MaintenanceEnded, ///< audit: the same; it was over or was ended
    IncidentOpened, ///< component: the likeliest cause; detail: cause and evidence
    IncidentChanged, ///< the likeliest cause is another one now
    IncidentClosed, ///< detail: how long it was
    RecoveryAttempted, ///< detail: which attempt, what is done
    RecoverySucceeded, ///< the check passes afterwards
    RecoveryFailed, ///< detail: which attempt, why
    RecoveryExhausted, ///< no attempt is left; it rests until it heals or an operator asks
    RecoveryCancelled, ///< by an operator, or because there is nothing to recover any more
    BudgetBurning, ///< a burn rule fires; detail: objective and rule
    BudgetCalm, ///< it fires no more
    BudgetExhausted, ///< detail: objective
    BudgetCorrected, ///< audit: a maintenance was entered afterwards; detail: before and after
    TargetAdded, ///< while running
    TargetRemoved,
    AlertFired, ///< alert; detail: its rule, severity and summary
    AlertChanged, ///< the same, with another severity
    AlertResolved, ///< the same
    BalancerChanged, ///< nodeName as far as it has one; detail: ejected, returned, panic, lost, back
};

std::string_view eventKindName(EventKind kind) noexcept;

/** True for the events that the audit log keeps. */
bool isAudit(EventKind kind) noexcept;

/** Something that happened. Events are never skipped. */
struct Event {
    std::uint64_t id = 0; ///< ascending
    WallTime at{};
    EventKind kind = EventKind::LevelChanged;
    ComponentId component; ///< node and layer; may be none
    std::string nodeName;
    std::string layerName;
    std::string breakerName; ///< of the node's own breaker that it is about; empty: the component's
    Level from = Level::Unknown;
    Level to = Level::Unknown;
    CircuitBreaker::State breakerFrom = CircuitBreaker::State::Closed;
    CircuitBreaker::State breakerTo = CircuitBreaker::State::Closed;
    CircuitBreaker::Mode mode = CircuitBreaker::Mode::Automatic;
    CommandId command = 0;
    std::string actor;
    std::string reason;
    AlertId alert = 0;
    std::string detail; ///< facts, in English: "WAL fsync p99 0.62 s", "connection refused"
};

} // namespace dwcp
