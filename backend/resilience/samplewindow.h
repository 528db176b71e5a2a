// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "resilience/percentile.h"

#include <vector>

namespace dwcp {

/**
 * Collects a fixed number of latencies, then gives one percentile of them and starts over: disjoint windows, so that
 * one slow burst is judged once. Never allocates after construction. Thread: one at a time.
 */
class SampleWindow {
public:
    SampleWindow(std::uint32_t size, double percent) : m_percent(percent), m_samples(size) { }

    /** The percentile of the window that this sample completed. */
    std::optional<Duration> add(Duration latency) noexcept
    {
        m_samples[m_count++] = latency;
        if (m_count < m_samples.size())
            return {};
        m_count = 0;
        return percentile(m_samples, m_percent);
    }

    std::size_t count() const noexcept { return m_count; }

private:
    double m_percent;
    std::vector<Duration> m_samples;
    std::size_t m_count = 0;
};

} // namespace dwcp
