// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/schedule.h"

namespace dwcp {

namespace {

template <typename Set>
void insertInto(Set& set, std::vector<typename Set::node_type>& spare, const typename Set::value_type& value)
{
    if (spare.empty()) {
        set.insert(value);
        return;
    }
    spare.back().value() = value;
    set.insert(std::move(spare.back()));
    spare.pop_back();
}

} // namespace

void Schedule::plan(CheckKey key, std::optional<WallTime> before, WallTime due, bool critical)
{
    if (before)
        forget(key, *before);
    insertInto(m_planned, m_sparePlans, {due, key, critical});
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
        m_ready.insert(m_planned.extract(m_planned.begin()));
    if (m_ready.empty() || m_inFlight >= m_limit)
        return std::nullopt;
    m_sparePlans.push_back(m_ready.extract(m_ready.begin()));
    const Planned& next = m_sparePlans.back().value();
    ++m_inFlight;
    return Start{next.key, next.due};
}

void Schedule::expect(CheckKey key, WallTime deadline)
{
    insertInto(m_deadlines, m_spareDeadlines, {deadline, key});
}

void Schedule::ended(CheckKey key, WallTime deadline)
{
    if (auto place = m_deadlines.extract({deadline, key}))
        m_spareDeadlines.push_back(std::move(place));
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
