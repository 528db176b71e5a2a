// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "health/alert.h"
#include "health/check.h"
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
constexpr LabelMatch lastOf(LabelMatch)
{
    return LabelMatch::NotRegex;
}
constexpr Delivery lastOf(Delivery)
{
    return Delivery::Withheld;
}

} // namespace dwcp
