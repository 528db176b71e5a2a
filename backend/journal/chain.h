// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "health/result.h"
#include "resilience/clock.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace SQLite {
class Database;
}

namespace dwcp {

/** One row of the chain of the operator's events. */
struct ChainRow {
    std::int64_t id = 0;
    std::int64_t run = 0;
    WallTime at{};
    std::string kind; ///< start, command, audit, end
    std::string body;
};

/** SHA-256 of the row together with the hash of the row before. */
std::string chainHash(const ChainRow& row, std::string_view previous);

/**
 * The operator's events, each bound to all before it: changing, removing or adding a row in the middle shows, and
 * removing the last ones too, since the newest hash is also kept apart. The rows before a configured age may be
 * removed; the hash that they ended with is kept. Thread: the journal's.
 */
class Chain {
public:
    /** Reads where the chain ends. Throws SQLite::Exception. */
    explicit Chain(SQLite::Database& database);

    /** Appends within the transaction of the caller; call settle() before its commit. Throws SQLite::Exception. */
    void add(std::int64_t run, WallTime at, std::string_view kind, std::string_view body);
    void settle();
    /** The transaction was undone: the chain ends where it ended before. */
    void undo();

private:
    struct End {
        std::int64_t id = 0;
        std::string hash;
    };
    SQLite::Database& m_database;
    End m_end;
    End m_settled;
};

/** What verifying found: `rows` good ones. Error: the first broken row, in words. */
struct ChainProof {
    std::int64_t rows = 0;
    std::string hash; ///< hexadecimal, of the last row
};
Result<ChainProof> verifyChain(SQLite::Database& database);

} // namespace dwcp
