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
    bool wantsCoursesAlone = false; ///< of metrics: nobody looks at the sums of those whose course is not kept
    bool isReplayed = false; ///< by all that was recorded, also where the journal knows what was told
    std::function<bool(WallTime reached)> progress; ///< false: give up
};

/**
 * Writes down what the runs of a journal told. Where that was not kept, or cannot be read, what was recorded is fed to
 * Monitors, which tell it again: the past as it was seen, without a word to those who watch now. The window begins with
 * the newest look of the engine that is not after `from`, and ends with the last one until `to`: there is one a second.
 * A run that cannot be read to its end is told as far as it can, with its problem. Error: nothing was recorded in the
 * window, the journal cannot be read, or it was given up.
 */
Result<Chronicle> chronicleOf(JournalReader& journal, const ChronicleWish& wish);

} // namespace dwcp
