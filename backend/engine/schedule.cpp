// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/schedule.h"

namespace dwcp {

void Schedule::plan(CheckKey key, std::optional<WallTime> before, WallTime due, bool critical)
{
    if (before)
        forget(key, *before);
    m_planned.insert({due, key, critical});
}

void Schedule::forget(CheckKey key, WallTime due)
{
    m_planned.erase({due, key, false});
    m_ready.erase({due, key, false});
    m_ready.erase({due, key, true});
}

std::optional<Schedule::Start> Schedule::takeDue(WallTime now)
{
    while (!m_planned.empty() && m_planned.begin()->due <= now)
        m_ready.insert(m_planned.extract(m_planned.begin()).value());
    if (m_ready.empty() || m_inFlight >= m_limit)
        return std::nullopt;
    const Planned next = *m_ready.begin();
    m_ready.erase(m_ready.begin());
    ++m_inFlight;
    return Start{next.key, next.due};
}

void Schedule::ended(CheckKey key, WallTime deadline)
{
    m_deadlines.erase({deadline, key});
    --m_inFlight;
}

std::optional<CheckKey> Schedule::takeOverdue(WallTime now)
{
    if (m_deadlines.empty() || m_deadlines.begin()->first > now)
        return std::nullopt;
    return m_deadlines.begin()->second;
}

WallTime Schedule::nextDue() const noexcept
{
    WallTime next = WallTime::max();
    if (m_inFlight < m_limit) {
        if (!m_ready.empty())
            return m_ready.begin()->due;
        if (!m_planned.empty())
            next = m_planned.begin()->due;
    } // else the next result makes room, and it knocks by itself
    if (!m_deadlines.empty())
        next = std::min(next, m_deadlines.begin()->first);
    return next;
}

} // namespace dwcp
