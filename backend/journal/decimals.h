// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>

namespace dwcp {

/** By digits behind the point: what makes such a number whole. */
inline constexpr std::array<double, 10> powersOfTen{1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9};

/** The whole number that gives the value back, bit by bit, when it is divided by the power of ten; false: there is
 * none.
 */
inline bool wholeOf(double value, double power, std::int64_t& whole) noexcept
{
    constexpr double largestWhole = 2251799813685248.0; // 2^51: beyond it adding the shifter leaves halves, or rounds
    constexpr double shifter = 6755399441055744.0; // 1.5 x 2^52: adding it rounds to a whole number
    const double scaled = value * power;
    if (!(scaled > -largestWhole && scaled < largestWhole))
        return false;
    const double rounded = scaled + shifter - shifter;
    whole = static_cast<std::int64_t>(rounded);
    return std::bit_cast<std::uint64_t>(rounded / power) == std::bit_cast<std::uint64_t>(value);
}

/** The number of digits that a value needs, at least those given; powersOfTen.size(): it is no decimal number. */
inline std::size_t digitsFor(double value, std::size_t digits) noexcept
{
    std::int64_t whole = 0;
    while (digits < powersOfTen.size() && !wholeOf(value, powersOfTen[digits], whole))
        ++digits;
    return digits;
}

} // namespace dwcp
