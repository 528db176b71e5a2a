// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "resilience/clock.h"

#include <atomic>
#include <cstdint>

namespace dwcp {

/**
 * A clock that stands still until its owner moves it. Reading it is one plain load, so a fast path that needs the time
 * pays next to nothing; how fine it is depends on how often the owner moves it.
 *
 * Thread: read by any; moved by one owner.
 */
class TickClock final : public Clock {
public:
    explicit TickClock(SteadyTime steady = {}, WallTime wall = {}) noexcept
        : m_steady(steady.time_since_epoch().count())
        , m_wall(wall.time_since_epoch().count())
    {
    }

    SteadyTime steady() const noexcept override
    {
        return SteadyTime(Duration(m_steady.load(std::memory_order_relaxed)));
    }
    WallTime wall() const noexcept override { return WallTime(Duration(m_wall.load(std::memory_order_relaxed))); }

    void set(SteadyTime steady, WallTime wall) noexcept
    {
        m_steady.store(steady.time_since_epoch().count(), std::memory_order_relaxed);
        m_wall.store(wall.time_since_epoch().count(), std::memory_order_relaxed);
    }
    void advance(Duration by) noexcept { set(steady() + by, wall() + by); }

private:
    std::atomic<std::int64_t> m_steady;
    std::atomic<std::int64_t> m_wall;
};

/**
 * Reads a Clock as nanoseconds, without a virtual call when it is a TickClock. The clock must outlive the reader.
 * Thread: any.
 */
class ClockReader {
public:
    explicit ClockReader(const Clock& clock) noexcept : m_clock(&clock), m_tick(dynamic_cast<const TickClock*>(&clock))
    {
    }

    std::int64_t now() const noexcept
    {
        return (m_tick ? m_tick->steady() : m_clock->steady()).time_since_epoch().count();
    }
    const Clock& clock() const noexcept { return *m_clock; }

private:
    const Clock* m_clock;
    const TickClock* m_tick;
};

} // namespace dwcp
