// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/drawings.h"
#include "models/feed.h"
#include "models/texts.h"

#include <map>

namespace dwcp {

/** A breaker's state from a moment on; none: not known. */
struct BreakerStretch {
    WallTime from{};
    std::optional<BreakerLook> look;
    friend bool operator==(const BreakerStretch&, const BreakerStretch&) = default;
};

/** What a state strip draws: stretches in the order of time, the last one up to `to`. */
struct BreakerStrip {
    WallTime from{};
    WallTime to{};
    std::vector<BreakerStretch> stretches;
    friend bool operator==(const BreakerStrip&, const BreakerStrip&) = default;
};

/**
 * What became of breakers over the last hour, from the events at hand. Before the oldest event and the start of the
 * engine nothing is known and nothing is claimed. Thread: GUI.
 */
class BreakerHistory {
public:
    static constexpr Duration span = std::chrono::hours(1);

    /** Costs the events that are kept, at most Feed::eventsKept. */
    void refresh(const Feed::Events& events, WallTime now, WallTime startedAt);

    /** `current`: what it is now, Unknown when its node is silent. */
    BreakerStrip strip(BreakerId id, const BreakerView& breaker, BreakerLook current) const;

private:
    /** A component's breaker has no name here; a node's own has its node's and its own, as in BreakerView. */
    using Key = std::pair<ComponentId, std::string>;
    WallTime m_now{};
    WallTime m_known{}; ///< from here on nothing is missing
    std::map<Key, std::vector<std::shared_ptr<const Event>>> m_changes;
};

/**
 * The share of a breaker's calls that failed between remembered moments, 0..1: one point an interval in which there
 * were calls, at its end; NaN marks an interval without.
 */
std::shared_ptr<const Points> failureRates(
    const std::deque<std::shared_ptr<const Snapshot>>& moments, ComponentId component, WallTime until);

} // namespace dwcp

Q_DECLARE_METATYPE(dwcp::BreakerStrip)
