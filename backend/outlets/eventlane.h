// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "health/event.h"
#include "health/mailbox.h"
#include "health/snapshot.h"
#include "outlets/boxreader.h"
#include "outlets/lane.h"

#include <functional>
#include <memory>
#include <string>

namespace dwcp {

/** Events on their way to somebody: each becomes a document in an outbox, and is carried from there. Thread: one. */
class EventLane {
public:
    static constexpr std::size_t boxLimit = 65'536;

    /** The document of an event; empty when nobody is told of it. `id` is the event's in all runs. */
    using Write = std::function<std::string(const Event& event, const Snapshot& snapshot, const std::string& id)>;

    /** The snapshots, which have the cluster's and the layers' names, and the clock must outlive it. */
    EventLane(const Mailbox<Snapshot>& snapshots, const Clock& clock, std::uint64_t seed, Outbox box,
        std::unique_ptr<Carrier> carrier, std::shared_ptr<LaneTally> tally, Write write);

    Inbox<Event>& inbox() noexcept { return m_reader.inbox(); }

private:
    void take(const std::vector<Event>& events);

    const Mailbox<Snapshot>& m_snapshots;
    std::string m_run; ///< events are numbered anew in each
    std::shared_ptr<LaneTally> m_tally;
    Write m_write;
    Lane m_lane;
    BoxReader<Event> m_reader; ///< ends before the lane that it fills
};

} // namespace dwcp
