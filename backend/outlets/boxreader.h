// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "health/inbox.h"

#include <atomic>
#include <functional>
#include <semaphore>
#include <thread>
#include <vector>

namespace dwcp {

/**
 * A box and the thread that empties it: what was put in is handed over in its order, whatever came since the last time
 * together. The destructor hands over what is still there and waits for that. Thread: the box's any, the rest one.
 */
template <typename Item>
class BoxReader {
public:
    using Take = std::function<void(const std::vector<Item>&)>;

    BoxReader(std::size_t limit, Take take) : m_inbox(limit), m_take(std::move(take))
    {
        m_inbox.onKnock([this] { m_knocks.release(); });
        m_thread = std::thread([this] { run(); });
    }
    ~BoxReader()
    {
        m_isStopping.store(true, std::memory_order_release);
        m_knocks.release();
        m_thread.join();
    }
    BoxReader(const BoxReader&) = delete;
    BoxReader& operator=(const BoxReader&) = delete;

    Inbox<Item>& inbox() noexcept { return m_inbox; }

private:
    void run()
    {
        std::vector<Item> items;
        bool last = false;
        while (!last) {
            m_knocks.acquire();
            last = m_isStopping.load(std::memory_order_acquire);
            m_inbox.takeAll(items);
            m_take(items);
        }
    }

    Inbox<Item> m_inbox;
    Take m_take;
    std::counting_semaphore<> m_knocks{0};
    std::atomic<bool> m_isStopping{false};
    std::thread m_thread;
};

} // namespace dwcp
