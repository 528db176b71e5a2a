// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "resilience/clock.h"

#include <cstdint>

namespace dwcp {

/**
 * When a checkpoint of the engine's state is worth its cost: whoever goes back to a moment feeds a Monitor with all
 * that came after the checkpoint before it, and is to wait for a second at most. In a fleet so large that a checkpoint
 * takes longer than a slot of the schedule, the checks come first: making them takes one part in `rarely` of the time,
 * so that fewer than one check in a hundred starts late for it. Thread: the engine's.
 */
class CheckpointPace {
public:
    static constexpr std::uint64_t results = 25'000; ///< are fed in little more than half a second
    static constexpr Duration longest = std::chrono::minutes(10);
    static constexpr int rarely = 400;

    explicit CheckpointPace(WallTime start) noexcept : m_at(start) { }

    bool isDue(WallTime now, std::uint64_t resultsTaken) const noexcept
    {
        if (now - m_at < rarely * m_took)
            return false;
        return resultsTaken - m_results >= results || (now - m_at >= longest && resultsTaken != m_results);
    }
    void made(WallTime now, std::uint64_t resultsTaken, Duration took) noexcept
    {
        m_at = now;
        m_took = took;
        m_results = resultsTaken;
    }

private:
    WallTime m_at;
    Duration m_took{}; ///< to make the newest one
    std::uint64_t m_results = 0;
};

} // namespace dwcp
