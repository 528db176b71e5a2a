// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "health/alert.h"

#include <deque>
#include <memory>

namespace dwcp {

/** The account of what was told and of what was not, the newest `ledgerLength` lines of it. Thread: the engine's. */
class AlertLedger {
public:
    void add(LedgerEntry entry);
    std::vector<std::shared_ptr<const LedgerEntry>> lines() const { return {m_lines.begin(), m_lines.end()}; }
    std::uint64_t count() const noexcept { return m_last; }

    template <typename Folder>
    void fold(Folder& folder)
    {
        folder(m_last);
        folder.shown(m_lines);
        for (const auto& line : m_lines)
            folder.check(line != nullptr);
    }

private:
    std::deque<std::shared_ptr<const LedgerEntry>> m_lines;
    std::uint64_t m_last = 0;
};

} // namespace dwcp
