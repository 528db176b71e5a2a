// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace SQLite {
class Database;
}

namespace dwcp {

/** What there is of checkpoints in a journal. */
struct CheckpointSum {
    std::uint64_t count = 0;
    std::uint64_t bytes = 0;
};

/**
 * Takes away the checkpoints whose inputs are gone, and of the others as many as are beyond `limit` bytes: always one
 * whose neighbours are nearest to each other, so that they get sparser everywhere and end nowhere. The newest stays.
 * Throws SQLite::Exception. Thread: the journal's.
 */
CheckpointSum thinCheckpoints(SQLite::Database& database, std::uint64_t limit);

} // namespace dwcp
