// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "health/event.h"
#include "health/inbox.h"

#include <memory>
#include <optional>
#include <vector>

namespace dwcp {

/**
 * The newest events, for whoever wants to follow them: event streams, and requests that wait for what became of a
 * command. Has a thread of its own that takes them from the engine; the destructor waits for it. Thread: any.
 */
class EventTail {
public:
    static constexpr std::size_t kept = 1024;
    static constexpr std::size_t boxLimit = 65'536;
    static constexpr std::size_t mostListeners = 24; ///< who wait at once; further ones are sent away

    /** Immutable; ascending by id, without gaps. */
    struct Moment {
        std::vector<std::shared_ptr<const Event>> events;
    };

    EventTail();
    ~EventTail();
    EventTail(const EventTail&) = delete;
    EventTail& operator=(const EventTail&) = delete;

    /** Where the engine puts its events. */
    Inbox<Event>& inbox() noexcept;
    std::shared_ptr<const Moment> newest() const;

    /** Wakes all listeners up for good. */
    void end();
    bool isOver() const noexcept;

    /** Hears of every change of newest() from its making on. Ends before the tail does. */
    class Listener {
    public:
        Listener(Listener&& other) noexcept : m_slot(std::exchange(other.m_slot, nullptr)) { }
        Listener& operator=(Listener&&) = delete;
        ~Listener();

        /** Waits for the next change, at most so long; false when there was none. */
        bool wait(Duration atMost);

    private:
        friend class EventTail;
        struct Slot;
        explicit Listener(Slot* slot) : m_slot(slot) { }
        Slot* m_slot;
    };
    /** Nothing when there are too many. */
    std::optional<Listener> listen();

private:
    class Pump;
    std::unique_ptr<Pump> m_pump;
};

} // namespace dwcp
