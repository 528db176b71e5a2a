// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "resilience/clock.h"

#include <atomic>

namespace dwcp {

/** Another clock whose time of day can be set wrong, as happens to machines. Thread: any. */
class SkewedClock final : public Clock {
public:
    explicit SkewedClock(const Clock& clock) noexcept : m_clock(clock) { }

    SteadyTime steady() const noexcept override { return m_clock.steady(); }
    WallTime wall() const noexcept override { return m_clock.wall() + Duration(m_ahead.load()); }
    void setAhead(Duration ahead) noexcept { m_ahead.store(ahead.count()); }

private:
    const Clock& m_clock;
    std::atomic<std::int64_t> m_ahead{0};
};

} // namespace dwcp
