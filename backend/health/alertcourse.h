// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "health/alert.h"

namespace dwcp {

/** How long a condition must hold before it fires, and be gone before it is over. */
struct AlertTiming {
    Duration hold{}; ///< `for`
    Duration keepFiring{}; ///< `keep_firing_for`
};

/** What looking at a condition has brought. */
enum class Sight : std::uint8_t {
    Quiet, ///< it does not hold
    Active, ///< it holds
    Unseen, ///< nobody can tell
};

/**
 * The way of one alert from its first sign to its end, with the meaning that Prometheus gives to `for` and
 * `keep_firing_for`. What cannot be seen neither fires nor ends: a pending alert is dropped, a firing one goes on.
 * Holds no clock; times must not go back. Thread: one.
 */
class AlertCourse {
public:
    enum class Turn : std::uint8_t { None, Began, Dropped, Fired, Rose, Fell, Recovering, Returned, Resolved };

    explicit AlertCourse(AlertTiming timing) : m_timing(timing) { }

    /** The condition holds, at this level. */
    Turn seeActive(AlertLevel level, WallTime now);
    Turn seeQuiet(WallTime now);
    Turn seeUnseen();

    /** Lets time act, as if what was seen last were seen again. */
    Turn advance(WallTime now);

    /**
     * Goes on where another one stood, with its own timing; what it was about has not been seen since. One that was
     * pending waits since it began to: a condition that holds before and after a start is taken to have held.
     */
    void resume(const AlertCourse& before) noexcept;
    /** It is over, whatever it was: for one that was dropped while somebody still waits to hear of an end. */
    void close(WallTime now) noexcept;

    /** Nothing is left of it: never begun, or dropped. */
    bool isIdle() const noexcept { return m_idle; }
    AlertPhase phase() const noexcept { return m_phase; } ///< meaningless when idle
    AlertLevel level() const noexcept { return m_level; }
    WallTime activeSince() const noexcept { return m_activeSince; }
    WallTime firedAt() const noexcept { return m_firedAt; }
    WallTime resolvedAt() const noexcept { return m_resolvedAt; }

    /** Without its timing, which is the rule's (health/folding.h). */
    template <typename Folder>
    void fold(Folder& folder)
    {
        folder(m_idle, m_sight, m_phase, m_level, m_activeSince, m_firedAt, m_quietSince, m_resolvedAt);
    }

private:
    bool isOver() const noexcept { return m_idle || m_phase == AlertPhase::Resolved; }
    Turn begin(AlertLevel level, WallTime now);
    Turn promote(WallTime now, Turn otherwise);
    Turn change(AlertLevel level);

    AlertTiming m_timing;
    bool m_idle = true;
    Sight m_sight = Sight::Quiet;
    AlertPhase m_phase = AlertPhase::Resolved;
    AlertLevel m_level = AlertLevel::Info;
    WallTime m_activeSince{};
    WallTime m_firedAt{};
    WallTime m_quietSince{};
    WallTime m_resolvedAt{};
};

} // namespace dwcp
