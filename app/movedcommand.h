// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "health/result.h"
#include "journal/journalreader.h"

#include <optional>
#include <string>
#include <vector>

namespace dwcp {

/** One series and how much it moved in a window. */
struct MovedSeries {
    SeriesKey key;
    double score = 0; ///< as forecast/whatmoved.h has it
    double shift = 0;
    double restlessness = 0;
    double before = 0; ///< median outside of the window
    double inside = 0; ///< median in it
};

/**
 * All series of a journal by how much they moved in a window, against four times its length on either side; what moved
 * most first. Series without values on either side are left out.
 */
Result<std::vector<MovedSeries>> movedIn(JournalReader& journal, WallTime from, WallTime to);

/** Runs "moved ..."; the exit code, or nothing when the arguments ask for something else. */
std::optional<int> runMovedCommand(int argc, char** argv);

} // namespace dwcp
