// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "resilience/retrypause.h"
#include "resilience/scheduler.h"
#include "resilience/tickclock.h"

#include <algorithm>
#include <vector>

namespace dwcp {

/** Waits by moving the clock. Remembers how long it was asked to wait. */
class InstantPause final : public RetryPause {
public:
    explicit InstantPause(TickClock& clock) : m_clock(clock) { }
    bool wait(Duration duration, std::stop_token stop) override
    {
        if (stop.stop_requested())
            return false;
        waits.push_back(duration);
        m_clock.advance(duration);
        return true;
    }

    std::vector<Duration> waits;

private:
    TickClock& m_clock;
};

/** Runs what is due when told to, and moves the clock to it. */
class ListScheduler final : public Scheduler {
public:
    explicit ListScheduler(TickClock& clock) : m_clock(clock) { }
    void after(Duration delay, std::function<void()> task) override
    {
        m_tasks.push_back({m_clock.steady() + delay, std::move(task)});
    }
    /** The next task, if any. */
    bool runNext()
    {
        const auto first =
            std::min_element(m_tasks.begin(), m_tasks.end(), [](const Task& a, const Task& b) { return a.at < b.at; });
        if (first == m_tasks.end())
            return false;
        if (first->at > m_clock.steady())
            m_clock.advance(first->at - m_clock.steady());
        const auto task = std::move(first->run);
        m_tasks.erase(first);
        task();
        return true;
    }
    void runAll()
    {
        while (runNext()) { }
    }
    std::size_t waiting() const { return m_tasks.size(); }

private:
    struct Task {
        SteadyTime at;
        std::function<void()> run;
    };

    TickClock& m_clock;
    std::vector<Task> m_tasks;
};

} // namespace dwcp
