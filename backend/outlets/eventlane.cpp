// SPDX-License-Identifier: GPL-3.0-or-later
#include "outlets/eventlane.h"

namespace dwcp {

EventLane::EventLane(const Mailbox<Snapshot>& snapshots, const Clock& clock, std::uint64_t seed, Outbox box,
    std::unique_ptr<Carrier> carrier, std::shared_ptr<LaneTally> tally, Write write)
    : m_snapshots(snapshots)
    , m_run(alertIdText(seed ^ static_cast<std::uint64_t>(clock.wall().time_since_epoch().count())))
    , m_tally(std::move(tally))
    , m_write(std::move(write))
    , m_lane(std::move(box), std::move(carrier), clock, seed, m_tally)
    , m_reader(boxLimit, [this](const std::vector<Event>& events) { take(events); })
{
}

void EventLane::take(const std::vector<Event>& events)
{
    const auto snapshot = m_snapshots.newest();
    for (const Event& event : events) {
        if (!snapshot)
            continue;
        const std::string document = m_write(event, *snapshot, m_run + "-" + std::to_string(event.id));
        if (document.empty())
            continue;
        // What the disk does not take is counted and lost here; the journal and the audit log have it.
        const bool isLost = m_lane.add(document).has_value();
        (isLost ? m_tally->lost : m_tally->items).fetch_add(1, std::memory_order_relaxed);
    }
}

} // namespace dwcp
