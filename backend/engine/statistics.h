// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "health/snapshot.h"

#include <deque>

namespace dwcp {

/** The engine's numbers about itself: counters since the start, rates and maxima over ten seconds. Thread: one. */
class Statistics {
public:
    explicit Statistics(WallTime start) { state.startedAt = start; }

    EngineState state;

    void countDone(WallTime now);
    /** A check started `late` after it was due; later than `slot` counts as late. */
    void countStarted(WallTime now, Duration late, Duration slot);

    /** The state with what the passing of time makes of its rates. */
    EngineState at(WallTime now);

    /** The counters; rates over the last seconds and times of beats are no state. */
    template <typename Folder>
    void fold(Folder& folder)
    {
        folder(
            state.startedAt, state.checksStarted, state.checksDone, state.checksFailed, state.checksLate, state.paused);
        folder.shown(m_doneBySecond, m_lateness);
    }

private:
    void forget(WallTime now);

    std::deque<std::pair<WallTime, std::uint32_t>> m_doneBySecond; ///< newest last
    std::deque<std::pair<WallTime, Duration>> m_lateness; ///< falling maxima
};

} // namespace dwcp
