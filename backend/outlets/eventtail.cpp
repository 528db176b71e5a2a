// SPDX-License-Identifier: GPL-3.0-or-later
#include "outlets/eventtail.h"

#include "health/mailbox.h"

#include <array>
#include <atomic>
#include <semaphore>
#include <thread>

namespace dwcp {

struct EventTail::Listener::Slot {
    std::atomic<bool> isTaken{false};
    std::counting_semaphore<> bell{0};
};

class EventTail::Pump {
public:
    Pump()
    {
        m_newest.put(std::make_shared<const Moment>());
        m_inbox.onKnock([this] { m_knocks.release(); });
        m_thread = std::thread([this] { run(); });
    }

    ~Pump()
    {
        end();
        m_thread.join();
    }

    void end()
    {
        m_isOver.store(true, std::memory_order_release);
        m_knocks.release();
        ringAll();
    }

    bool isOver() const noexcept { return m_isOver.load(std::memory_order_acquire); }
    Inbox<Event>& inbox() noexcept { return m_inbox; }
    std::shared_ptr<const Moment> newest() const { return m_newest.newest(); }

    Listener::Slot* take()
    {
        for (Listener::Slot& slot : m_slots) {
            if (!slot.isTaken.exchange(true, std::memory_order_acq_rel))
                return &slot;
        }
        return nullptr;
    }

private:
    void run()
    {
        std::vector<Event> events;
        while (!isOver()) {
            m_knocks.acquire();
            m_inbox.takeAll(events);
            if (events.empty())
                continue;
            append(events);
            ringAll();
        }
    }

    /** Who looks at the moment before keeps it: a new one is made. */
    void append(std::vector<Event>& events)
    {
        auto next = std::make_shared<Moment>(*m_newest.newest());
        for (Event& event : events)
            next->events.push_back(std::make_shared<const Event>(std::move(event)));
        if (next->events.size() > kept)
            next->events.erase(next->events.begin(), next->events.end() - static_cast<std::ptrdiff_t>(kept));
        m_newest.put(std::move(next));
    }

    void ringAll()
    {
        for (Listener::Slot& slot : m_slots) {
            if (slot.isTaken.load(std::memory_order_acquire))
                slot.bell.release();
        }
    }

    Inbox<Event> m_inbox{boxLimit};
    Mailbox<Moment> m_newest;
    std::array<Listener::Slot, mostListeners> m_slots;
    std::counting_semaphore<> m_knocks{0};
    std::atomic<bool> m_isOver{false};
    std::thread m_thread;
};

EventTail::EventTail() : m_pump(std::make_unique<Pump>()) { }

EventTail::~EventTail() = default;

Inbox<Event>& EventTail::inbox() noexcept
{
    return m_pump->inbox();
}

std::shared_ptr<const EventTail::Moment> EventTail::newest() const
{
    return m_pump->newest();
}

void EventTail::end()
{
    m_pump->end();
}

bool EventTail::isOver() const noexcept
{
    return m_pump->isOver();
}

std::optional<EventTail::Listener> EventTail::listen()
{
    Listener::Slot* const slot = m_pump->take();
    if (!slot)
        return std::nullopt;
    return Listener(slot);
}

EventTail::Listener::~Listener()
{
    if (!m_slot)
        return;
    while (m_slot->bell.try_acquire()) { }
    m_slot->isTaken.store(false, std::memory_order_release);
}

bool EventTail::Listener::wait(Duration atMost)
{
    const bool rang = m_slot->bell.try_acquire_for(atMost);
    while (m_slot->bell.try_acquire()) { }
    return rang;
}

} // namespace dwcp
