// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "health/alertcourse.h"
#include "health/balancer.h"
#include "health/check.h"
#include "health/command.h"
#include "health/quorum.h"
#include "health/snapshot.h"

namespace dwcp {

// The last value of each enumeration that is packed: what is read and lies beyond it is damaged.

constexpr Level lastOf(Level)
{
    return Level::Failed;
}
constexpr CheckOutcome lastOf(CheckOutcome)
{
    return CheckOutcome::Cancelled;
}
constexpr BreakerState lastOf(BreakerState)
{
    return BreakerState::Open;
}
constexpr BreakerMode lastOf(BreakerMode)
{
    return BreakerMode::MetricsOnly;
}
constexpr GuardKind lastOf(GuardKind)
{
    return GuardKind::Budget;
}
constexpr GuardFigure lastOf(GuardFigure)
{
    return GuardFigure::Refused;
}
constexpr Unit lastOf(Unit)
{
    return Unit::Entries;
}
constexpr Polarity lastOf(Polarity)
{
    return Polarity::LowerIsWorse;
}
constexpr TimeoutStrategy lastOf(TimeoutStrategy)
{
    return TimeoutStrategy::Backoff;
}
constexpr BreakerVerb lastOf(BreakerVerb)
{
    return BreakerVerb::Shadow;
}

constexpr RecoveryKind lastOf(RecoveryKind)
{
    return RecoveryKind::Restart;
}
constexpr LabelMatch lastOf(LabelMatch)
{
    return LabelMatch::NotRegex;
}
constexpr AlertLevel lastOf(AlertLevel)
{
    return AlertLevel::Critical;
}
constexpr AlertPhase lastOf(AlertPhase)
{
    return AlertPhase::Resolved;
}
constexpr Withheld lastOf(Withheld)
{
    return Withheld::NoReceiver;
}
constexpr Sight lastOf(Sight)
{
    return Sight::Unseen;
}
constexpr Occasion lastOf(Occasion)
{
    return Occasion::Resolved;
}
constexpr Delivery lastOf(Delivery)
{
    return Delivery::Withheld;
}
constexpr BreakerCause lastOf(BreakerCause)
{
    return BreakerCause::ModeExpired;
}
constexpr Presence lastOf(Presence)
{
    return Presence::Idle;
}
constexpr TrendDirection lastOf(TrendDirection)
{
    return TrendDirection::Degrading;
}
constexpr ServiceMode lastOf(ServiceMode)
{
    return ServiceMode::Minimal;
}
constexpr Standing lastOf(Standing)
{
    return Standing::Unknown;
}
constexpr QuorumVerdict lastOf(QuorumVerdict)
{
    return QuorumVerdict::Lost;
}
constexpr RecoveryPhase lastOf(RecoveryPhase)
{
    return RecoveryPhase::Exhausted;
}
constexpr InstancePhase lastOf(InstancePhase)
{
    return InstancePhase::Ejected;
}
constexpr EjectionReason lastOf(EjectionReason)
{
    return EjectionReason::Down;
}

} // namespace dwcp
