// SPDX-License-Identifier: GPL-3.0-or-later
#include "health/softstate.h"

namespace dwcp {

bool SoftState::take(Level newest) noexcept
{
    const Level shown = level();
    m_newest = newest;
    if (newest == Level::Unknown) {
        m_unknown = true;
        m_run = 0;
        return shown != Level::Unknown;
    }
    if (m_hard == Level::Unknown)
        return start(newest);

    m_unknown = false;
    if (newest == m_hard) {
        m_run = 0;
        m_rising = false;
        return shown != level();
    }
    const bool rising = newest < m_hard;
    m_run = static_cast<std::uint8_t>(rising == m_rising ? m_run + 1 : 1);
    m_rising = rising;
    if (m_run >= attemptsNeeded()) {
        m_hard = newest;
        m_run = 0;
        m_rising = false;
    }
    return shown != level();
}

bool SoftState::start(Level newest) noexcept
{
    // Nothing is known yet: good news is taken as it is, bad news needs its confirmation and is unknown until then.
    if (isIll(newest) && ++m_run < m_failureThreshold)
        return false;
    m_run = 0;
    m_hard = newest;
    m_unknown = false;
    return true;
}

} // namespace dwcp
