// SPDX-License-Identifier: GPL-3.0-or-later
#include "resilience/rollingwindow.h"

#include <algorithm>

namespace dwcp {

void RollingWindow::restart(const CallCounts& totals) noexcept
{
    std::fill(m_past.begin(), m_past.end(), CallCounts{});
    m_oldest = 0;
    m_start = totals;
}

void RollingWindow::turn(const CallCounts& totals) noexcept
{
    if (!m_past.empty()) {
        m_past[m_oldest] = totals - m_start;
        m_oldest = (m_oldest + 1) % m_past.size();
    }
    m_start = totals;
}

CallCounts RollingWindow::counts(const CallCounts& totals) const noexcept
{
    CallCounts sum = totals - m_start;
    for (const CallCounts& bucket : m_past)
        sum = sum + bucket;
    return sum;
}

std::vector<CallCounts> RollingWindow::content(const CallCounts& totals) const
{
    std::vector<CallCounts> content(m_past.begin() + m_oldest, m_past.end());
    content.insert(content.end(), m_past.begin(), m_past.begin() + m_oldest);
    content.push_back(totals - m_start);
    return content;
}

void RollingWindow::setContent(const std::vector<CallCounts>& content, const CallCounts& totals) noexcept
{
    restart(totals);
    if (content.size() != buckets())
        return;
    std::copy(content.begin(), content.end() - 1, m_past.begin());
    m_start = totals - content.back();
}

} // namespace dwcp
