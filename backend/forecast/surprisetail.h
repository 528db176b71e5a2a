// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

namespace dwcp {

/**
 * Remembers how large a statistic has been, and says how rare a new size is: the share of the past that
 * was at least as large, continued past the largest one by the slope of the tail that was seen. Sizes are counted in
 * quarter octaves, so memory and time are constant; nothing is assumed about the distribution.
 */
class SurpriseTail {
public:
    /** The share (0..1) that was at least as large, 10 to the minus surprise; learns nothing; 1 before anything was
     * seen. */
    double share(double size) const noexcept;
    void add(double size) noexcept;
    double count() const noexcept { return m_count; }

private:
    static constexpr int Bins = 96;
    static constexpr int PerOctave = 4;
    static constexpr int LowestOctave = -6;
    static int binOf(double size) noexcept;
    double atLeast(int bin) const noexcept;
    double tailSlope() const noexcept;

    std::array<float, Bins> m_bins{};
    double m_count = 0;
    double m_largest = 0;
};

} // namespace dwcp
