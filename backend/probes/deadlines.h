// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "health/check.h"
#include "resilience/clock.h"

#include <functional>
#include <optional>
#include <queue>
#include <vector>

namespace dwcp {

/**
 * By when checks are to have ended. Nearly all of them end in time, so that nothing is done for those: they are found
 * to be over when their deadline would have been the next. Holds no more than was started within the longest timeout.
 * Thread: the prober's.
 */
class Deadlines {
public:
    void add(CheckId id, SteadyTime deadline) { m_waiting.push({deadline, id}); }

    /** The next one of those that are not over yet; takes out those before it that are. */
    template <typename IsOver>
    std::optional<SteadyTime> next(IsOver&& isOver)
    {
        while (!m_waiting.empty() && isOver(m_waiting.top().id))
            m_waiting.pop();
        return m_waiting.empty() ? std::nullopt : std::optional(m_waiting.top().deadline);
    }

    /** Takes out one whose deadline has come, over or not. */
    std::optional<CheckId> takeDue(SteadyTime now)
    {
        if (m_waiting.empty() || m_waiting.top().deadline > now)
            return std::nullopt;
        const CheckId id = m_waiting.top().id;
        m_waiting.pop();
        return id;
    }

private:
    struct Entry {
        SteadyTime deadline;
        CheckId id;
        friend auto operator<=>(const Entry&, const Entry&) = default;
    };
    std::priority_queue<Entry, std::vector<Entry>, std::greater<>> m_waiting;
};

} // namespace dwcp
