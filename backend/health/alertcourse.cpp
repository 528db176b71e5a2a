// SPDX-License-Identifier: GPL-3.0-or-later
#include "health/alertcourse.h"

namespace dwcp {

AlertCourse::Turn AlertCourse::begin(AlertLevel level, WallTime now)
{
    m_idle = false;
    m_phase = AlertPhase::Pending;
    m_level = level;
    m_activeSince = now;
    m_firedAt = m_resolvedAt = {};
    return promote(now, Turn::Began);
}

AlertCourse::Turn AlertCourse::promote(WallTime now, Turn otherwise)
{
    if (now - m_activeSince < m_timing.hold)
        return otherwise;
    m_phase = AlertPhase::Firing;
    m_firedAt = now;
    return Turn::Fired;
}

AlertCourse::Turn AlertCourse::change(AlertLevel level)
{
    const Turn turn = level > m_level ? Turn::Rose : level < m_level ? Turn::Fell : Turn::None;
    m_level = level;
    return turn;
}

AlertCourse::Turn AlertCourse::seeActive(AlertLevel level, WallTime now)
{
    m_sight = Sight::Active;
    if (isOver())
        return begin(level, now);
    const Turn turn = change(level);
    if (m_phase == AlertPhase::Pending)
        return promote(now, turn);
    const bool wasRecovering = m_phase == AlertPhase::Recovering;
    m_phase = AlertPhase::Firing;
    return wasRecovering && turn != Turn::Rose ? Turn::Returned : turn;
}

AlertCourse::Turn AlertCourse::seeQuiet(WallTime now)
{
    m_sight = Sight::Quiet;
    if (isOver())
        return Turn::None;
    if (m_phase == AlertPhase::Pending) {
        m_idle = true;
        return Turn::Dropped;
    }
    const bool isFirst = m_phase == AlertPhase::Firing;
    if (isFirst)
        m_quietSince = now;
    m_phase = AlertPhase::Recovering;
    if (now - m_quietSince < m_timing.keepFiring)
        return isFirst ? Turn::Recovering : Turn::None;
    m_phase = AlertPhase::Resolved;
    m_resolvedAt = now;
    return Turn::Resolved;
}

AlertCourse::Turn AlertCourse::seeUnseen()
{
    m_sight = Sight::Unseen;
    if (m_idle || m_phase != AlertPhase::Pending)
        return Turn::None;
    m_idle = true; // whether it has held all the time, nobody can say
    return Turn::Dropped;
}

void AlertCourse::resume(const AlertCourse& before) noexcept
{
    const AlertTiming own = m_timing;
    *this = before;
    m_timing = own;
    m_sight = Sight::Unseen;
}

void AlertCourse::close(WallTime now) noexcept
{
    m_idle = false;
    m_sight = Sight::Unseen;
    m_phase = AlertPhase::Resolved;
    m_resolvedAt = now;
}

AlertCourse::Turn AlertCourse::advance(WallTime now)
{
    if (m_sight == Sight::Active && !isOver())
        return seeActive(m_level, now);
    if (m_sight == Sight::Quiet)
        return seeQuiet(now);
    return Turn::None;
}

} // namespace dwcp
