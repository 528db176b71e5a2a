// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "resilience/errorbudget.h"

#include <vector>

namespace dwcp {

/** An error budget that keeps every event with its time and counts them when asked. Windows begin with the budget. */
class BudgetModel {
public:
    BudgetModel(const ErrorBudgetOptions& options, std::int64_t now)
        : m_options(options)
        , m_began(now)
    {
    }

    void record(bool isGood, std::int64_t now)
    {
        if (!isGood && !reading(now).isExhausted)
            m_isExhausted = false;
        m_events.push_back({now, isGood});
        if (isGood || m_isExhausted || !reading(now).isExhausted)
            return;
        m_isExhausted = true;
        ++exhaustions;
    }

    BudgetReading reading(std::int64_t now) const { return read(m_options.window, now); }

    BudgetReading read(Duration window, std::int64_t now) const
    {
        const std::int64_t step = window.count() / m_options.buckets;
        BudgetReading reading;
        for (const Event& event : m_events) {
            const bool isInside = (event.time - m_began) / step > (now - m_began) / step - std::int64_t(m_options.buckets);
            reading.events += isInside ? 1 : 0;
            reading.errors += isInside && !event.isGood ? 1 : 0;
        }
        reading.isJudged = reading.events >= m_options.minimumEvents && reading.events > 0;
        if (!reading.isJudged)
            return reading;
        const double rate = static_cast<double>(reading.errors) / static_cast<double>(reading.events);
        reading.burnRate = reading.errors > 0 ? rate / (1.0 - m_options.slo) : 0.0;
        reading.consumed = std::min(1.0, reading.burnRate);
        reading.remaining = 1.0 - reading.consumed;
        reading.isExhausted
            = static_cast<double>(reading.events - reading.errors) / static_cast<double>(reading.events) < m_options.slo;
        return reading;
    }

    std::uint64_t exhaustions = 0;

private:
    struct Event {
        std::int64_t time;
        bool isGood;
    };

    ErrorBudgetOptions m_options;
    std::int64_t m_began;
    bool m_isExhausted = false;
    std::vector<Event> m_events;
};

} // namespace dwcp
