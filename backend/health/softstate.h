// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "health/level.h"

#include <algorithm>
#include <cstdint>

namespace dwcp {

/**
 * Soft and hard levels of one thing. A worse level becomes hard after failureThreshold results in a row that are worse
 * than the hard one, a better level after successThreshold; a result at the hard level ends the run. Results are
 * counted per run, whatever their exact levels; the newest one names the level that becomes hard.
 *
 * Two exceptions, both in favour of the truth: the first result of a healthy thing is believed at once, and unknown is
 * neither confirmed nor waited for - it shows at once, and the level before it is what later results are held against.
 * After unknown, results worse than that level leave it unknown until they are confirmed: nothing good is claimed on
 * bad news.
 */
class SoftState {
public:
    /** Thresholds are taken as the nearest of 1..255. */
    SoftState(int failureThreshold, int successThreshold) noexcept
        : m_failureThreshold(static_cast<std::uint8_t>(std::clamp(failureThreshold, 1, 255)))
        , m_successThreshold(static_cast<std::uint8_t>(std::clamp(successThreshold, 1, 255)))
    {
    }

    /** Takes a result's level. True when the shown level changed. */
    bool take(Level newest) noexcept;

    /** The level to show. */
    Level level() const noexcept { return m_unknown ? Level::Unknown : m_hard; }
    /** The newest result's level. */
    Level newest() const noexcept { return m_newest; }
    /** A change is under way that is not yet confirmed. */
    bool isSoft() const noexcept { return m_run != 0; }
    int attempt() const noexcept { return m_run; }
    /** Results needed for the run under way; of a failing one when there is none. */
    int attemptsNeeded() const noexcept { return m_rising ? m_successThreshold : m_failureThreshold; }

    /** Goes on where another one stood, with its own thresholds. */
    void resume(const SoftState& before) noexcept;

    /** Its members, for hashing and packing (health/folding.h): thresholds are the profile's, and left out. */
    template <typename Folder>
    void fold(Folder& folder)
    {
        folder(m_hard, m_newest, m_unknown, m_rising, m_run);
    }

private:
    void believe(Level level) noexcept;
    void endRun() noexcept;
    void count(Level newest) noexcept;

    Level m_hard = Level::Unknown;
    Level m_newest = Level::Unknown;
    bool m_unknown = true;
    bool m_rising = false; ///< the run is towards better
    std::uint8_t m_run = 0;
    std::uint8_t m_failureThreshold;
    std::uint8_t m_successThreshold;
};

} // namespace dwcp
