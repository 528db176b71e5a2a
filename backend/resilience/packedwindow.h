// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "resilience/rollingwindow.h"

#include <array>
#include <cstdint>

namespace dwcp {

/**
 * A RollingWindow of at most ten buckets in 62 bytes, for the inside of a breaker. A completed bucket holds up to
 * 65,535 failures; when one would hold more, fits() says so and the breaker moves to a RollingWindow, so counts stay
 * exact. Successes are exact up to 2^32 in one bucket: for buckets of up to 30 s no machine reaches that.
 *
 * Thread: one at a time.
 */
class PackedWindow {
public:
    static constexpr std::uint32_t MaxBuckets = 10;

    void restart(const CallCounts& totals) noexcept;
    bool fits(const CallCounts& totals) const noexcept { return current(totals).failures <= 0xffff; }
    /** `buckets` is the number this window was given from the start. */
    void turn(const CallCounts& totals, std::uint32_t buckets) noexcept;
    CallCounts counts(const CallCounts& totals) const noexcept;
    void forgive(const CallCounts& calls) noexcept;

    std::vector<CallCounts> content(const CallCounts& totals, std::uint32_t buckets) const;
    /** False when a bucket does not fit. */
    bool setContent(const std::vector<CallCounts>& content, const CallCounts& totals) noexcept;

private:
    CallCounts current(const CallCounts& totals) const noexcept;

    std::uint32_t m_startSuccesses = 0;
    std::uint32_t m_startFailures = 0;
    std::array<std::uint32_t, MaxBuckets - 1> m_successes{};
    std::array<std::uint16_t, MaxBuckets - 1> m_failures{};

public:
    /** The next bucket to be forgotten; while half-open, which lot of trials is valid (the window rests then). */
    std::uint16_t mark = 0;
};

static_assert(sizeof(PackedWindow) == 64);

} // namespace dwcp
