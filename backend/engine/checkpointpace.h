// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "resilience/clock.h"

#include <cstdint>

namespace dwcp {

/**
 * When a checkpoint of the engine's state is worth its cost: whoever goes back to a moment feeds a Monitor with all
 * that came after the checkpoint before it, and is to wait for a second at most. Thread: the engine's.
 */
class CheckpointPace {
public:
    static constexpr std::uint64_t results = 25'000; ///< are fed in little more than half a second
    static constexpr Duration longest = std::chrono::minutes(10);

    explicit CheckpointPace(WallTime start) noexcept : m_at(start) { }

    bool isDue(WallTime now, std::uint64_t resultsTaken) const noexcept
    {
        return resultsTaken - m_results >= results || (now - m_at >= longest && resultsTaken != m_results);
    }
    void made(WallTime now, std::uint64_t resultsTaken) noexcept
    {
        m_at = now;
        m_results = resultsTaken;
    }

private:
    WallTime m_at;
    std::uint64_t m_results = 0;
};

} // namespace dwcp
