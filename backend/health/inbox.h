// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <functional>
#include <mutex>
#include <utility>
#include <vector>

namespace dwcp {

/**
 * A bounded queue of things that must not be skipped: results, commands, events. put() knocks, outside the lock, when
 * the box was empty. A full box refuses; the refusals are counted. Thread: any writers, one reader.
 */
template <typename T>
class Inbox {
public:
    using Knock = std::function<void()>;

    explicit Inbox(std::size_t capacity) : m_capacity(capacity) { }

    /** The knock must only wake the reader up; set it before the first put(). */
    void onKnock(Knock knock) { m_knock = std::move(knock); }

    /** False when the box is full; the value is then lost and the writer must say so. */
    [[nodiscard]] bool put(T value)
    {
        bool wasEmpty = false;
        {
            const std::lock_guard lock(m_mutex);
            if (m_queue.size() >= m_capacity) {
                ++m_refused;
                return false;
            }
            wasEmpty = m_queue.empty();
            m_queue.push_back(std::move(value));
        }
        if (wasEmpty && m_knock)
            m_knock();
        return true;
    }

    /** Everything that came since the last time, in order. The vector given is reused to save allocations. */
    void takeAll(std::vector<T>& into)
    {
        into.clear();
        const std::lock_guard lock(m_mutex);
        into.swap(m_queue);
    }

    std::size_t size() const
    {
        const std::lock_guard lock(m_mutex);
        return m_queue.size();
    }
    std::size_t refused() const
    {
        const std::lock_guard lock(m_mutex);
        return m_refused;
    }

private:
    mutable std::mutex m_mutex;
    std::vector<T> m_queue;
    std::size_t m_capacity;
    std::size_t m_refused = 0;
    Knock m_knock;
};

} // namespace dwcp
