// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/lookahead.h"
#include "engine/statefolds.h"
#include "health/checklog.h"

#include <algorithm>
#include <cstdint>
#include <memory>
#include <vector>

namespace dwcp {

/**
 * Writes a component's check log. What log() gave away stays as it is: an entry has its own place, and when a page is
 * full those that are kept are copied to a new one. Thread: the engine's.
 */
class CheckLogger {
public:
    CheckLogger() = default;
    CheckLogger(CheckLogger&&) noexcept = default;
    CheckLogger& operator=(CheckLogger&&) noexcept = default;

    /** The place of a new entry, to be filled before log() is asked again. */
    CheckEntry& add()
    {
        if (!m_page || m_end == m_page->size())
            turnPage();
        m_turn = m_size < checkLogLength ? m_size : static_cast<std::uint8_t>((m_turn + 1) % checkLogLength);
        m_size = static_cast<std::uint8_t>(std::min<std::size_t>(m_size + 1, checkLogLength));
        return (*m_page)[m_end++];
    }

    CheckLog log() const { return {m_page, m_end, m_size}; }

    void fetchParts() const noexcept
    {
        if (m_page)
            fetchAhead(m_page->data() + m_end, sizeof(CheckEntry));
    }

    /** As a ring of its entries and the place of the newest one in it, as it once was kept. */
    template <typename Folder>
    void fold(Folder& folder)
    {
        std::vector<CheckEntry> ring(m_size);
        for (std::size_t i = 0; i < m_size; ++i)
            ring[(m_turn + m_size - i) % m_size] = (*m_page)[m_end - 1U - i];
        folder(ring, m_turn);
        folder.check(ring.size() <= checkLogLength && (m_turn == 0 || m_turn < ring.size()));
        if constexpr (Folder::isReading) {
            if (folder.isGood())
                resume(ring);
        }
    }

private:
    void turnPage()
    {
        auto next = std::make_shared<CheckLog::Page>();
        const std::size_t kept = std::min<std::size_t>(m_size, checkLogLength - 1);
        for (std::size_t i = 0; i < kept; ++i)
            (*next)[i] = (*m_page)[m_end - kept + i];
        m_page = std::move(next);
        m_end = static_cast<std::uint8_t>(kept);
    }
    void resume(const std::vector<CheckEntry>& ring)
    {
        m_page = std::make_shared<CheckLog::Page>();
        m_end = m_size = static_cast<std::uint8_t>(ring.size());
        for (std::size_t i = 0; i < ring.size(); ++i)
            (*m_page)[m_end - 1U - i] = ring[(m_turn + ring.size() - i) % ring.size()];
    }

    std::shared_ptr<CheckLog::Page> m_page;
    std::uint8_t m_end = 0; ///< after the newest
    std::uint8_t m_size = 0;
    std::uint8_t m_turn = 0; ///< the newest one's place in a ring of checkLogLength
};

} // namespace dwcp
