// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "health/inbox.h"
#include "node/wire/nodedesk.h"

namespace dwcp {

/**
 * The way of events from the loop to one client's connection (server-sent events). A slow client loses events and is
 * told how many. Threads: put() on the loop's, the rest on the connection's.
 */
class EventLine final : public EventListener {
public:
    EventLine();
    ~EventLine() override;

    void put(const NodeEvent& event) override;
    /** The text of what came, or a comment line when nothing did within `patience`. */
    std::string next(Duration patience);

private:
    Inbox<NodeEvent> m_events{256};
    std::vector<NodeEvent> m_taken;
    std::size_t m_toldRefused = 0;
    int m_bell; ///< an eventfd: poll() is how a thread waits here
};

/** One event in the format of server-sent events. */
std::string eventText(const NodeEvent& event);

} // namespace dwcp
