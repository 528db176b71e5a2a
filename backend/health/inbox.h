// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstddef>
#include <functional>
#include <iterator>
#include <memory>
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

    /** The knock must only wake the reader up. What was put before is not knocked for. */
    void onKnock(Knock knock)
    {
        auto shared = std::make_shared<const Knock>(std::move(knock));
        const std::lock_guard lock(m_mutex);
        m_knock.swap(shared);
    }

    /** False when the box is full; the value is then lost and the writer must say so. */
    [[nodiscard]] bool put(T value)
    {
        std::shared_ptr<const Knock> knock;
        {
            const std::lock_guard lock(m_mutex);
            if (m_queue.size() >= m_capacity) {
                ++m_refused;
                return false;
            }
            if (m_queue.empty())
                knock = m_knock;
            m_queue.push_back(std::move(value));
        }
        if (knock && *knock)
            (*knock)();
        return true;
    }

    /** All of them, in order, with one knock. What there is no room for stays in the vector and is counted as refused.
     */
    void putAll(std::vector<T>& values)
    {
        std::shared_ptr<const Knock> knock;
        {
            const std::lock_guard lock(m_mutex);
            const std::size_t taken = std::min(values.size(), m_capacity - std::min(m_queue.size(), m_capacity));
            if (m_queue.empty() && taken > 0)
                knock = m_knock;
            const auto end = values.begin() + static_cast<std::ptrdiff_t>(taken);
            m_queue.insert(m_queue.end(), std::make_move_iterator(values.begin()), std::make_move_iterator(end));
            values.erase(values.begin(), end);
            m_refused += values.size();
        }
        if (knock && *knock)
            (*knock)();
    }

    /** Everything that came since the last time, in order. The vector given is reused to save allocations. */
    void takeAll(std::vector<T>& into)
    {
        into.clear();
        const std::lock_guard lock(m_mutex);
        m_queue.swap(into);
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
    std::shared_ptr<const Knock> m_knock;
};

} // namespace dwcp
