// SPDX-License-Identifier: GPL-3.0-or-later
#include "health/availability.h"

#include <algorithm>
#include <limits>

namespace dwcp {

FleetAvailability::FleetAvailability(Duration window) noexcept : m_part(std::max(window / partCount, Duration(1))) { }

void FleetAvailability::account(WallTime now, std::uint32_t up, std::uint32_t down) noexcept
{
    if (m_last == WallTime{}) {
        m_last = m_partStart = now;
        return;
    }
    if (now <= m_last)
        return;
    forgetUntil(now);
    // A span may cross the edges of parts: each part gets its own share, or a short window would forget too much.
    while (m_last < now) {
        const WallTime end = std::min(now, m_partStart + m_part);
        const double span = std::chrono::duration<double>(end - m_last).count();
        m_parts[m_current].up += span * up;
        m_parts[m_current].down += span * down;
        m_last = end;
        if (end == m_partStart + m_part)
            openNextPart();
    }
}

void FleetAvailability::forgetUntil(WallTime now) noexcept
{
    const std::int64_t ended = (now - m_partStart) / m_part;
    if (ended < partCount)
        return;
    m_parts = {};
    m_partStart += m_part * (ended - partCount + 1);
    m_last = std::max(m_last, m_partStart);
}

void FleetAvailability::openNextPart() noexcept
{
    m_current = (m_current + 1) % m_parts.size();
    m_parts[m_current] = {};
    m_partStart += m_part;
}

FleetAvailability::Seconds FleetAvailability::seconds() const noexcept
{
    Seconds sum;
    for (const Seconds& part : m_parts) {
        sum.up += part.up;
        sum.down += part.down;
    }
    return sum;
}

double FleetAvailability::ratio() const noexcept
{
    const Seconds sum = seconds();
    const double all = sum.up + sum.down;
    return all > 0 ? sum.up / all : std::numeric_limits<double>::quiet_NaN();
}

} // namespace dwcp
