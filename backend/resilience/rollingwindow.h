// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <vector>

namespace dwcp {

/** How many calls ended how. Slow calls are counted a second time, beside their success or failure. */
struct CallCounts {
    std::uint64_t successes = 0;
    std::uint64_t failures = 0;
    std::uint64_t slow = 0;

    std::uint64_t calls() const noexcept { return successes + failures; }
    bool operator==(const CallCounts&) const = default;
};

constexpr CallCounts operator-(const CallCounts& a, const CallCounts& b) noexcept
{
    return {a.successes - b.successes, a.failures - b.failures, a.slow - b.slow};
}
constexpr CallCounts operator+(const CallCounts& a, const CallCounts& b) noexcept
{
    return {a.successes + b.successes, a.failures + b.failures, a.slow + b.slow};
}

/**
 * A sliding window of equal buckets over counters that only grow. The window stores differences of the counters at
 * bucket boundaries, so counting an event costs the caller one increment of its own counter and nothing here.
 *
 * The caller turns the window at each boundary. Errors: none. Thread: one at a time.
 */
class RollingWindow {
public:
    explicit RollingWindow(std::uint32_t buckets) : m_past(buckets - 1) { }

    std::uint32_t buckets() const noexcept { return static_cast<std::uint32_t>(m_past.size()) + 1; }

    /** Forgets everything before `totals`. */
    void restart(const CallCounts& totals) noexcept;
    /** Ends the current bucket at `totals`; the oldest one is forgotten. */
    void turn(const CallCounts& totals) noexcept;
    /** What the window holds, given the counters now. */
    CallCounts counts(const CallCounts& totals) const noexcept;
    /** Takes calls that were added to the counters out of the current bucket. */
    void forgive(const CallCounts& calls) noexcept { m_start = m_start + calls; }

    /** Completed buckets, oldest first, then the current one. */
    std::vector<CallCounts> content(const CallCounts& totals) const;
    void setContent(const std::vector<CallCounts>& content, const CallCounts& totals) noexcept;

private:
    std::vector<CallCounts> m_past; // a ring; m_oldest is the next to be forgotten
    std::uint32_t m_oldest = 0;
    CallCounts m_start;
};

} // namespace dwcp
