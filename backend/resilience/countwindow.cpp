// SPDX-License-Identifier: GPL-3.0-or-later
#include "resilience/countwindow.h"

namespace dwcp {

namespace {

constexpr std::uint8_t Failed = 1;
constexpr std::uint8_t Slow = 2;

CallCounts countsOf(std::uint8_t code) noexcept
{
    return {(code & Failed) ? 0u : 1u, (code & Failed) ? 1u : 0u, (code & Slow) ? 1u : 0u};
}

} // namespace

void CountWindow::restart() noexcept
{
    m_next = 0;
    m_counts = {};
}

void CountWindow::setCode(std::uint32_t at, std::uint8_t code) noexcept
{
    const auto shift = at % 4 * 2;
    m_codes[at / 4] = static_cast<std::uint8_t>((m_codes[at / 4] & ~(3u << shift)) | code << shift);
}

void CountWindow::add(bool isFailure, bool isSlow) noexcept
{
    const auto added = static_cast<std::uint8_t>((isFailure ? Failed : 0) | (isSlow ? Slow : 0));
    if (m_counts.calls() == m_capacity)
        m_counts = m_counts - countsOf(code(m_next));
    setCode(m_next, added);
    m_counts = m_counts + countsOf(added);
    m_next = m_next + 1 == m_capacity ? 0 : m_next + 1;
}

std::vector<CallCounts> CountWindow::content() const
{
    std::vector<CallCounts> content;
    const auto size = static_cast<std::uint32_t>(m_counts.calls());
    for (std::uint32_t i = 0; i < size; ++i)
        content.push_back(countsOf(code((m_next + m_capacity - size + i) % m_capacity)));
    return content;
}

void CountWindow::setContent(const std::vector<CallCounts>& content) noexcept
{
    restart();
    for (const CallCounts& call : content)
        add(call.failures > 0, call.slow > 0);
}

} // namespace dwcp
