// SPDX-License-Identifier: GPL-3.0-or-later
#include "resilience/doorbell.h"

namespace dwcp {

void Doorbell::ring(Haste haste)
{
    // Told under the lock: whoever waits may destroy the bell once it has seen the ring.
    const std::lock_guard lock(m_mutex);
    m_isWanted = true;
    m_isHasty = m_isHasty || haste == Haste::Now;
    if (m_isHasty || !m_sleepsThrough)
        m_rung.notify_one();
}

void Doorbell::wait()
{
    std::unique_lock lock(m_mutex);
    m_rung.wait(lock, [this] { return m_isWanted; });
    m_isWanted = m_isHasty = false;
}

bool Doorbell::waitForHaste(Duration longest)
{
    std::unique_lock lock(m_mutex);
    m_sleepsThrough = true;
    const bool isHasty = m_rung.wait_for(lock, longest, [this] { return m_isHasty; });
    m_sleepsThrough = m_isWanted = m_isHasty = false;
    return isHasty;
}

} // namespace dwcp
