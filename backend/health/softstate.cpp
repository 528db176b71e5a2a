// SPDX-License-Identifier: GPL-3.0-or-later
#include "health/softstate.h"

namespace dwcp {

bool SoftState::take(Level newest) noexcept
{
    const Level shown = level();
    m_newest = newest;
    if (newest == Level::Unknown) {
        m_unknown = true;
        endRun();
    } else if (newest == m_hard || (m_hard == Level::Unknown && newest == Level::Healthy)) {
        believe(newest);
    } else {
        count(newest);
    }
    return shown != level();
}

void SoftState::resume(const SoftState& before) noexcept
{
    m_hard = before.m_hard;
    m_newest = before.m_newest;
    m_unknown = before.m_unknown;
    m_rising = before.m_rising;
    m_run = before.m_run;
}

void SoftState::believe(Level level) noexcept
{
    m_hard = level;
    m_unknown = false;
    endRun();
}

void SoftState::endRun() noexcept
{
    m_run = 0;
    m_rising = false;
}

void SoftState::count(Level newest) noexcept
{
    const bool rising = newest < m_hard;
    m_run = static_cast<std::uint8_t>(rising == m_rising ? m_run + 1 : 1);
    m_rising = rising;
    if (rising)
        m_unknown = false;
    if (m_run >= attemptsNeeded())
        believe(newest);
}

} // namespace dwcp
