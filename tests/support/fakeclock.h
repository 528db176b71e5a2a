// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "resilience/clock.h"

#include <atomic>

namespace dwcp {

/** A clock that a test moves. Both times move together; the wall can be set apart to play a jump. Thread: any. */
class FakeClock final : public Clock {
public:
    SteadyTime steady() const noexcept override
    {
        return SteadyTime(Duration(m_steady.load(std::memory_order_acquire)));
    }
    WallTime wall() const noexcept override { return WallTime(Duration(m_wall.load(std::memory_order_acquire))); }

    void advance(Duration by) noexcept
    {
        m_steady.fetch_add(by.count(), std::memory_order_acq_rel);
        m_wall.fetch_add(by.count(), std::memory_order_acq_rel);
    }
    void setWall(WallTime wall) noexcept { m_wall.store(wall.time_since_epoch().count(), std::memory_order_release); }

private:
    std::atomic<std::int64_t> m_steady{1'000'000'000'000};
    std::atomic<std::int64_t> m_wall{
        1'773'844'328'000'000'000}; // 2026-03-18 14:32:08 UTC, the scenario of the pictures
};

} // namespace dwcp
