// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "health/level.h"

#include <cstdint>

namespace dwcp {

/**
 * Flapping as Icinga counts it: of the last 20 pairs of neighbouring results, those that differ, weighted in steps of
 * 0.02 from 0.8 (the oldest) upwards, as a share of 20 (39.1 % for CCCWCWOOOOWWWWOOOWWWC). Flapping begins at 30 % and
 * ends at 25 %. Counted in whole thousandths, so that the edges are sharp. Thread: one at a time.
 */
class Flapping {
public:
    static constexpr int pairs = 20;

    /** Takes a result's level. True when isFlapping() changed. */
    bool take(Level newest) noexcept;

    double share() const noexcept { return thousandths() / 1000.0; } ///< 0..1
    bool isFlapping() const noexcept { return m_flapping; }

    /** Its members, for hashing and packing (health/folding.h). */
    template <typename Folder>
    void fold(Folder& folder)
    {
        folder(m_changes, m_last, m_any, m_flapping);
    }

private:
    int thousandths() const noexcept;

    std::uint32_t m_changes = 0; ///< bit 0: the newest pair
    Level m_last = Level::Unknown;
    bool m_any = false;
    bool m_flapping = false;
};

} // namespace dwcp
