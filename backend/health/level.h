// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string_view>

namespace dwcp {

/**
 * How a thing is, from no news to gone. The order is that of the domain: unknown < healthy < degraded < critical <
 * failed. "Worst of" must not let an unknown hide behind a healthy neighbour: use combine(), not std::max.
 */
enum class Level : std::uint8_t { Unknown, Healthy, Degraded, Critical, Failed };
inline constexpr int levelCount = 5;

/** What is also true of a thing beside its level. A set of bits. */
enum class Flag : std::uint8_t {
    Stale = 1, ///< no result for three intervals
    Recovering = 2, ///< healthy again, interval not yet back to x1
    Flapping = 4, ///< state changes between 25 and 30 % of the last 20 slots and more
    Maintenance = 8, ///< planned, excluded from availability
    Soft = 16, ///< a change that has not yet been confirmed by its threshold
};

class Flags {
public:
    constexpr Flags() = default;
    constexpr Flags(Flag flag) : m_bits(static_cast<std::uint8_t>(flag)) { }
    constexpr bool has(Flag flag) const noexcept { return (m_bits & static_cast<std::uint8_t>(flag)) != 0; }
    constexpr void set(Flag flag, bool on) noexcept
    {
        const auto bit = static_cast<std::uint8_t>(flag);
        m_bits = static_cast<std::uint8_t>(on ? (m_bits | bit) : (m_bits & ~bit));
    }
    constexpr bool empty() const noexcept { return m_bits == 0; }
    constexpr std::uint8_t bits() const noexcept { return m_bits; }
    static constexpr Flags fromBits(std::uint8_t bits) noexcept
    {
        Flags flags;
        flags.m_bits = bits;
        return flags;
    }
    friend constexpr Flags operator|(Flags a, Flags b) noexcept
    {
        return fromBits(static_cast<std::uint8_t>(a.m_bits | b.m_bits));
    }
    friend constexpr bool operator==(Flags, Flags) noexcept = default;

private:
    std::uint8_t m_bits = 0;
};

/** Degraded or worse. Unknown is not ill; it is not well either. */
constexpr bool isIll(Level level) noexcept
{
    return level >= Level::Degraded;
}

/** Hard trouble: what opens breakers and starts recovery. */
constexpr bool isDown(Level level) noexcept
{
    return level >= Level::Critical;
}

/**
 * The level of a whole made of two parts: the worse of two ill ones; unknown as soon as one part is unknown and none is
 * ill; healthy only when all parts are healthy.
 */
constexpr Level combine(Level a, Level b) noexcept
{
    const Level worse = a > b ? a : b;
    if (isIll(worse))
        return worse;
    return (a == Level::Unknown || b == Level::Unknown) ? Level::Unknown : Level::Healthy;
}

/** How much attention a level wants, the least first: healthy, unknown, degraded, critical, failed. */
constexpr int severity(Level level) noexcept
{
    constexpr int order[] = {1, 0, 2, 3, 4};
    return order[static_cast<int>(level)];
}

/** Lower-case word on the wire: "unknown", "healthy", "degraded", "critical", "failed". */
std::string_view levelName(Level level) noexcept;

/** "stale", "recovering", ... */
std::string_view flagName(Flag flag) noexcept;

} // namespace dwcp
