// SPDX-License-Identifier: GPL-3.0-or-later
#include "health/availability.h"

#include <algorithm>
#include <limits>

namespace dwcp {

void Availability::account(WallTime now, Level level, bool planned) noexcept
{
    if (m_last == WallTime{}) {
        m_last = m_partStart = now;
        return;
    }
    // A span that crosses the edge of a part is counted where it ends; a part is long against a beat.
    const auto span = std::chrono::duration<float>(now - m_last).count();
    m_last = now;
    roll(now);
    if (planned || level == Level::Unknown)
        return;
    Part& part = m_parts[static_cast<std::size_t>(m_current)];
    (isDown(level) ? part.down : part.up) += span;
}

void Availability::roll(WallTime now) noexcept
{
    if (now - m_partStart >= m_part * partCount) {
        m_parts = {};
        m_partStart = now;
        return;
    }
    while (now - m_partStart >= m_part) {
        m_current = (m_current + 1) % partCount;
        m_parts[static_cast<std::size_t>(m_current)] = {};
        m_partStart += m_part;
    }
}

Availability::Seconds Availability::seconds() const noexcept
{
    Seconds sum;
    for (const Part& part : m_parts) {
        sum.up += static_cast<double>(part.up);
        sum.down += static_cast<double>(part.down);
    }
    return sum;
}

double Availability::ratio() const noexcept
{
    const Seconds sum = seconds();
    const double all = sum.up + sum.down;
    return all > 0 ? sum.up / all : std::numeric_limits<double>::quiet_NaN();
}

} // namespace dwcp
