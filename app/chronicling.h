// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/journalreader.h"
#include "reports/chronicle.h"
#include "reports/selection.h"

#include <functional>
#include <optional>
#include <string>

namespace dwcp {

/** What of a journal a report is to be about. */
struct ChronicleWish {
    std::string journal; ///< path; its last part is named in the report
    std::string program; ///< that makes the report, with its version
    std::string selectionText;
    ReportSelection selection;
    std::optional<WallTime> from; ///< inclusive
    std::optional<WallTime> to; ///< inclusive
    bool wantsMetrics = true;
    std::function<bool(WallTime reached)> progress; ///< false: give up
};

/**
 * Feeds what was recorded to Monitors and writes down what they tell: the past as it was seen, without a word to those
 * who watch now. A run that cannot be read to its end is told as far as it can, with its problem. Error: nothing was
 * recorded in the window, the journal cannot be read, or it was given up.
 */
Result<Chronicle> chronicleOf(JournalReader& journal, const ChronicleWish& wish);

} // namespace dwcp
