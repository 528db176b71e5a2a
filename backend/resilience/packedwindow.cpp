// SPDX-License-Identifier: GPL-3.0-or-later
#include "resilience/packedwindow.h"

#include <algorithm>

namespace dwcp {

CallCounts PackedWindow::current(const CallCounts& totals) const noexcept
{
    // Differences modulo 2^32 are right however far the counters have run.
    return {static_cast<std::uint32_t>(totals.successes) - m_startSuccesses,
        static_cast<std::uint32_t>(totals.failures) - m_startFailures, 0};
}

void PackedWindow::restart(const CallCounts& totals) noexcept
{
    m_successes.fill(0);
    m_failures.fill(0);
    mark = 0;
    m_startSuccesses = static_cast<std::uint32_t>(totals.successes);
    m_startFailures = static_cast<std::uint32_t>(totals.failures);
}

void PackedWindow::turn(const CallCounts& totals, std::uint32_t buckets) noexcept
{
    if (buckets > 1) {
        const CallCounts ended = current(totals);
        m_successes[mark] = static_cast<std::uint32_t>(ended.successes);
        m_failures[mark] = static_cast<std::uint16_t>(ended.failures);
        mark = static_cast<std::uint16_t>((mark + 1u) % (buckets - 1));
    }
    m_startSuccesses = static_cast<std::uint32_t>(totals.successes);
    m_startFailures = static_cast<std::uint32_t>(totals.failures);
}

CallCounts PackedWindow::counts(const CallCounts& totals) const noexcept
{
    CallCounts sum = current(totals);
    for (std::size_t i = 0; i < m_successes.size(); ++i) {
        sum.successes += m_successes[i];
        sum.failures += m_failures[i];
    }
    return sum;
}

void PackedWindow::forgive(const CallCounts& calls) noexcept
{
    m_startSuccesses += static_cast<std::uint32_t>(calls.successes);
    m_startFailures += static_cast<std::uint32_t>(calls.failures);
}

std::vector<CallCounts> PackedWindow::content(const CallCounts& totals, std::uint32_t buckets) const
{
    std::vector<CallCounts> content;
    for (std::uint32_t i = 0; i + 1 < buckets; ++i) {
        const std::uint32_t at = (mark + i) % (buckets - 1);
        content.push_back({m_successes[at], m_failures[at], 0});
    }
    content.push_back(current(totals));
    return content;
}

bool PackedWindow::setContent(const std::vector<CallCounts>& content, const CallCounts& totals) noexcept
{
    restart(totals);
    const auto tooLarge = [](const CallCounts& bucket) {
        return bucket.failures > 0xffff || bucket.successes >> 32 != 0;
    };
    if (content.empty() || content.size() > MaxBuckets || std::any_of(content.begin(), content.end(), tooLarge))
        return false;
    for (std::size_t i = 0; i + 1 < content.size(); ++i) {
        m_successes[i] = static_cast<std::uint32_t>(content[i].successes);
        m_failures[i] = static_cast<std::uint16_t>(content[i].failures);
    }
    m_startSuccesses -= static_cast<std::uint32_t>(content.back().successes);
    m_startFailures -= static_cast<std::uint32_t>(content.back().failures);
    return true;
}

} // namespace dwcp
