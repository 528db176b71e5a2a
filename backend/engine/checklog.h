// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/statefolds.h"
#include "health/snapshot.h"

#include <cstdint>
#include <vector>

namespace dwcp {

/** The newest checkLogLength entries of a component's check log. Thread: the engine's. */
class CheckLog {
public:
    /** The place of a new entry: the oldest one's, its text still in it. */
    CheckEntry& add()
    {
        if (m_entries.size() < checkLogLength) {
            m_newest = static_cast<std::uint8_t>(m_entries.size());
            return m_entries.emplace_back();
        }
        m_newest = static_cast<std::uint8_t>((m_newest + 1) % checkLogLength);
        return m_entries[m_newest];
    }

    /** Newest first. */
    void copyTo(std::vector<CheckEntry>& entries) const
    {
        entries.resize(m_entries.size());
        std::size_t from = m_newest;
        for (CheckEntry& entry : entries) {
            entry = m_entries[from];
            from = (from == 0 ? m_entries.size() : from) - 1;
        }
    }

    template <typename Folder>
    void fold(Folder& folder)
    {
        folder(m_entries, m_newest);
        folder.check(m_entries.size() <= checkLogLength && (m_newest == 0 || m_newest < m_entries.size()));
    }

private:
    std::vector<CheckEntry> m_entries; ///< a ring once it is full
    std::uint8_t m_newest = 0;
};

} // namespace dwcp
