// SPDX-License-Identifier: GPL-3.0-or-later
#include "health/alertledger.h"

namespace dwcp {

void AlertLedger::add(LedgerEntry entry)
{
    entry.sequence = ++m_last;
    m_lines.push_back(std::make_shared<const LedgerEntry>(std::move(entry)));
    if (m_lines.size() > ledgerLength)
        m_lines.pop_front();
}

} // namespace dwcp
