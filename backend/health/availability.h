// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "health/level.h"
#include "resilience/clock.h"

#include <array>

namespace dwcp {

/**
 * Share of the time that a thing served, over a sliding window kept in twelve parts. Healthy and degraded serve,
 * critical and failed do not; unknown time and maintenance are in neither sum.
 */
class Availability {
public:
    explicit Availability(Duration window) noexcept : m_part(window / partCount) { }

    /** The level was `level` since the last call and until `now`. Times must not go back. */
    void account(WallTime now, Level level, bool planned) noexcept;

    struct Seconds {
        double up = 0;
        double down = 0;
    };
    Seconds seconds() const noexcept;

    /** 0..1; NaN when nothing is known. */
    double ratio() const noexcept;

private:
    static constexpr int partCount = 12;
    struct Part {
        float up = 0;
        float down = 0;
    };
    void roll(WallTime now) noexcept;

    Duration m_part;
    WallTime m_last{};
    WallTime m_partStart{};
    std::array<Part, partCount> m_parts{};
    int m_current = 0;
};

} // namespace dwcp
