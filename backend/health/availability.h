// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "health/level.h"
#include "resilience/clock.h"

#include <array>
#include <cstdint>

namespace dwcp {

/**
 * Share of the time that many things together served, over a sliding window kept in twelve parts that begin with the
 * first account(); what is older than the window's parts is forgotten. Thread: one at a time.
 */
class FleetAvailability {
public:
    /** A window under twelve nanoseconds is taken as that long. */
    explicit FleetAvailability(Duration window) noexcept;

    /** Since the last call and until `now`, `up` things served and `down` did not. Time that goes back is no time. */
    void account(WallTime now, std::uint32_t up, std::uint32_t down) noexcept;

    /** Added up over the things: two that serve for a second are two seconds up. */
    struct Seconds {
        double up = 0;
        double down = 0;

        template <typename Folder>
        void fold(Folder& folder)
        {
            folder(up, down);
        }
    };
    Seconds seconds() const noexcept;

    /** 0..1; NaN when nothing is known. */
    double ratio() const noexcept;

    /** Windows of equal length can go on where the other one stood. */
    bool isLike(const FleetAvailability& other) const noexcept { return m_part == other.m_part; }

    /** Its members, for hashing and packing (health/folding.h). */
    template <typename Folder>
    void fold(Folder& folder)
    {
        folder(m_part, m_last, m_partStart, m_parts, m_current);
        m_current %= m_parts.size();
    }

private:
    static constexpr std::int64_t partCount = 12;
    void forgetUntil(WallTime now) noexcept;
    void openNextPart() noexcept;

    Duration m_part;
    WallTime m_last{};
    WallTime m_partStart{};
    std::array<Seconds, partCount> m_parts{};
    std::size_t m_current = 0;
};

/** The same for one thing and its level: healthy and degraded serve, critical and failed do not. Thread: one at a time.
 */
class Availability {
public:
    using Seconds = FleetAvailability::Seconds;

    explicit Availability(Duration window) noexcept : m_window(window) { }

    /** The level was `level` since the last call and until `now`. Unknown and planned time are in neither sum. */
    void account(WallTime now, Level level, bool planned) noexcept
    {
        const bool counts = !planned && level != Level::Unknown;
        m_window.account(now, counts && !isDown(level) ? 1 : 0, counts && isDown(level) ? 1 : 0);
    }
    Seconds seconds() const noexcept { return m_window.seconds(); }
    /** 0..1; NaN when nothing is known. */
    double ratio() const noexcept { return m_window.ratio(); }
    bool isLike(const Availability& other) const noexcept { return m_window.isLike(other.m_window); }

    template <typename Folder>
    void fold(Folder& folder)
    {
        folder(m_window);
    }

private:
    FleetAvailability m_window;
};

} // namespace dwcp
