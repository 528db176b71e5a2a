// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "health/result.h"
#include "resilience/clock.h"

#include <cstdint>
#include <string>

namespace dwcp {

/** What a bundle holds. */
struct BundleCount {
    std::int64_t runs = 0;
    std::int64_t frames = 0; ///< of inputs
    std::int64_t chunks = 0; ///< of samples
    std::int64_t checkpoints = 0;
    std::int64_t chainRows = 0;
};

/**
 * Writes what a journal has of a window of time into a journal of its own, which opens, replays and verifies anywhere:
 * the runs that were under way then with their inputs from their begin to the end of the window (a replay of the whole
 * run needs all of them, and so does a build that cannot use the checkpoints of this one), the checkpoints of the window
 * and the one before it, the history of the window in whole chunks, and the chain from its first row to the end of the
 * window. May be done while a program writes the journal; it is one moment of it. Errors: the journal cannot be read, there is nothing
 * of that window, the bundle is there already or cannot be written. Thread: any.
 */
Result<BundleCount> writeBundle(const std::string& journal, WallTime from, WallTime to, const std::string& bundle);

} // namespace dwcp
