// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/samplechunk.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

struct sqlite3_blob;

namespace SQLite {
class Database;
class Statement;
} // namespace SQLite

namespace dwcp {

/**
 * Reads columns out of the chunks of a journal. Of a large chunk only the index and what was asked for come out of the
 * file, and only their checksums are proven: a group of a hundred series costs hardly more than one of four. Functions
 * throw SQLite::Exception. Thread: one; the file stands still meanwhile (a statement that is being stepped sees to it).
 */
class ChunkReader {
public:
    /** What a statement over chunks must select. */
    static std::string columns();

    explicit ChunkReader(SQLite::Database& database) : m_database(database) { }
    ~ChunkReader();
    ChunkReader(const ChunkReader&) = delete;
    ChunkReader& operator=(const ChunkReader&) = delete;

    static std::int64_t lastOf(SQLite::Statement& row);
    /** The times and `count` columns from `first` on of the chunk in that row. False: it is damaged. */
    [[nodiscard]] bool read(SQLite::Statement& row, std::size_t first, std::size_t count);

    const std::vector<std::int64_t>& times() const noexcept { return m_times; }
    /** The one after `first`. */
    const std::vector<double>& column(std::size_t index) const noexcept { return m_columns[index]; }

private:
    bool readWhole(std::string_view body, std::int64_t checksum, std::size_t first);
    bool readPieces(std::size_t size, std::int64_t checksum, std::size_t first);
    bool readColumns(const ChunkIndex& index, std::string_view beginning, std::size_t first);
    void open(std::int64_t chunk);
    std::string_view bytes(std::size_t at, std::size_t size, std::string& into);

    SQLite::Database& m_database;
    sqlite3_blob* m_blob = nullptr;
    std::string m_beginning;
    std::string m_rest;
    std::vector<std::int64_t> m_times;
    std::vector<std::vector<double>> m_columns;
};

} // namespace dwcp
