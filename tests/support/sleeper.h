// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>

namespace dwcp {

/** A reader that sleeps until it is knocked at, without a timeout: a knock that is lost hangs the test. Thread: any. */
class Sleeper {
public:
    void knock()
    {
        m_knocked.store(true);
        m_knocked.notify_one();
    }

    /** Returns at once when somebody knocked since the last time. */
    void waitForKnock()
    {
        m_knocked.wait(false);
        m_knocked.store(false);
    }

private:
    std::atomic<bool> m_knocked{false};
};

} // namespace dwcp
