// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "resilience/clock.h"

#include <condition_variable>
#include <mutex>

namespace dwcp {

/**
 * Where one thread sleeps until others want it. Who rings says whether it can wait: what can, wakes up nobody who has
 * said when he will look by himself. A ring that nobody waits for is kept for the next wait.
 *
 * It sleeps at once. std::counting_semaphore of GCC 12 first spins on sched_yield(), which costs more than the sleep
 * wherever the rings are milliseconds apart.
 *
 * Thread: one that waits, any that ring.
 */
class Doorbell {
public:
    enum class Haste { CanWait, Now };

    void ring(Haste haste = Haste::Now);
    /** Until somebody rings. */
    void wait();
    /** Until somebody is in haste, at longest so long (of the machine's time); what can wait waits. True: somebody was. */
    bool waitForHaste(Duration longest);

private:
    std::mutex m_mutex;
    std::condition_variable m_rung;
    bool m_isWanted = false; ///< somebody rang
    bool m_isHasty = false;
    bool m_sleepsThrough = false; ///< the sleeper is not to be woken for what can wait
};

} // namespace dwcp
