// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "health/level.h"
#include "resilience/clock.h"

#include <array>

namespace dwcp {

/**
 * How long a thing was at each level since it was first seen; planned time is a sum of its own. To the nanosecond, so
 * the parts add up to the whole. A value.
 */
class LevelTimes {
public:
    /** The level was `level` since the last call and until `now`; the first call begins. Time that goes back is none.
     */
    void account(WallTime now, Level level, bool planned) noexcept
    {
        if (m_last != WallTime{} && now > m_last)
            (planned ? m_planned : m_times[static_cast<std::size_t>(level)]) += now - m_last;
        m_last = m_last == WallTime{} ? now : std::max(m_last, now);
    }

    Duration at(Level level) const noexcept { return m_times[static_cast<std::size_t>(level)]; }
    Duration planned() const noexcept { return m_planned; }
    WallTime until() const noexcept { return m_last; } ///< what is accounted for; epoch: nothing

    template <typename Folder>
    void fold(Folder& folder)
    {
        folder(m_times, m_planned, m_last);
    }

    friend bool operator==(const LevelTimes&, const LevelTimes&) = default;

private:
    std::array<Duration, levelCount> m_times{};
    Duration m_planned{};
    WallTime m_last{};
};

} // namespace dwcp
