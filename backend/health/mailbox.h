// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>
#include <mutex>
#include <utility>

namespace dwcp {

/**
 * Holds the newest value of a state; older ones are dropped. put() knocks (an empty call, made outside the lock) only
 * when the box was empty, so that a slow reader is knocked once. Thread: any writer, any reader.
 */
template <typename T>
class Mailbox {
public:
    using Knock = std::function<void()>;

    /** The knock must only wake the reader up. What was put before is not knocked for. */
    void onKnock(Knock knock)
    {
        auto shared = std::make_shared<const Knock>(std::move(knock));
        const std::lock_guard lock(m_mutex);
        m_knock.swap(shared);
    }

    void put(std::shared_ptr<const T> value)
    {
        std::shared_ptr<const Knock> knock;
        {
            const std::lock_guard lock(m_mutex);
            if (!std::exchange(m_fresh, true))
                knock = m_knock;
            m_value.swap(value); // the old one is let go outside the lock
        }
        if (knock && *knock)
            (*knock)();
    }

    /** The newest value if there is one that was not yet taken, else nullptr. */
    std::shared_ptr<const T> take()
    {
        const std::lock_guard lock(m_mutex);
        if (!std::exchange(m_fresh, false))
            return nullptr;
        return m_value;
    }

    /** The newest value ever put, taken or not; nullptr before the first. */
    std::shared_ptr<const T> newest() const
    {
        const std::lock_guard lock(m_mutex);
        return m_value;
    }

private:
    mutable std::mutex m_mutex;
    std::shared_ptr<const T> m_value;
    bool m_fresh = false;
    std::shared_ptr<const Knock> m_knock;
};

} // namespace dwcp
