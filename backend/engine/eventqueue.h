// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "health/event.h"

#include <vector>

namespace dwcp {

/** Numbers and stamps events and holds them until the shell takes them. Thread: the engine's. */
class EventQueue {
public:
    explicit EventQueue(WallTime now = {}) noexcept : m_now(now) { }

    /** Time that the next events get. */
    void setTime(WallTime now) noexcept { m_now = now; }
    WallTime time() const noexcept { return m_now; }

    /** The id that it got. */
    std::uint64_t add(Event event)
    {
        event.id = ++m_last;
        event.at = m_now;
        m_events.push_back(std::move(event));
        return m_last;
    }

    template <typename Folder>
    void fold(Folder& folder)
    {
        folder(m_now, m_last);
        if constexpr (Folder::isReading)
            m_events.clear();
    }

    std::vector<Event> take() { return std::exchange(m_events, {}); }

private:
    std::vector<Event> m_events;
    WallTime m_now{};
    std::uint64_t m_last = 0;
};

} // namespace dwcp
