// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/chunkreader.h"

#include "journal/checksum.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <sqlite3.h>

namespace dwcp {

namespace {

constexpr std::size_t beginningBytes = 4'000; ///< hold the index of a thousand columns, and the times mostly

} // namespace

std::string ChunkReader::columns()
{
    // A small body lies in the page that holds its row: it comes with it.
    return "id, last, checksum, length(body), CASE WHEN length(body) <= " + std::to_string(ChunkIndex::largeBody)
        + " THEN body END";
}

ChunkReader::~ChunkReader()
{
    sqlite3_blob_close(m_blob);
}

std::int64_t ChunkReader::lastOf(SQLite::Statement& row)
{
    return row.getColumn(1).getInt64();
}

bool ChunkReader::read(SQLite::Statement& row, std::size_t first, std::size_t count)
{
    m_columns.resize(count);
    const std::int64_t checksum = row.getColumn(2).getInt64();
    const auto size = static_cast<std::size_t>(row.getColumn(3).getInt64());
    if (const SQLite::Column body = row.getColumn(4); !body.isNull())
        return readWhole({static_cast<const char*>(body.getBlob()), size}, checksum, first);
    open(row.getColumn(0).getInt64());
    return readPieces(size, checksum, first);
}

bool ChunkReader::readWhole(std::string_view body, std::int64_t checksum, std::size_t first)
{
    const SampleChunk chunk(body);
    bool good = fitsChecksum(body, checksum) && chunk.times(m_times);
    for (std::size_t i = 0; good && i < m_columns.size(); ++i)
        good = chunk.column(first + i, m_columns[i]);
    return good;
}

bool ChunkReader::readPieces(std::size_t size, std::int64_t checksum, std::size_t first)
{
    const std::string_view beginning = bytes(0, std::min(size, beginningBytes), m_beginning);
    const ChunkIndex index(beginning, size);
    if (!index.isGood() || !index.hasSums())
        return readWhole(bytes(0, size, m_rest), checksum, first);
    return index.fits(beginning) && first + m_columns.size() <= index.width() && readColumns(index, beginning, first);
}

bool ChunkReader::readColumns(const ChunkIndex& index, std::string_view beginning, std::size_t first)
{
    const auto piece = [&](const ChunkIndex::Piece& at) {
        return at.at + at.size <= beginning.size() ? beginning.substr(at.at, at.size) : bytes(at.at, at.size, m_rest);
    };
    const std::string_view times = piece(index.times());
    bool good = ChunkIndex::fits(index.times(), times) && unpackTimes(times, index.rows(), m_times);
    for (std::size_t i = 0; good && i < m_columns.size(); ++i) {
        const std::string_view column = piece(index.column(first + i));
        good = ChunkIndex::fits(index.column(first + i), column) && unpackColumn(column, index.rows(), m_columns[i]);
    }
    return good;
}

void ChunkReader::open(std::int64_t chunk)
{
    const int result = m_blob ? sqlite3_blob_reopen(m_blob, chunk)
                              : sqlite3_blob_open(m_database.getHandle(), "main", "chunks", "body", chunk, 0, &m_blob);
    if (result != SQLITE_OK)
        throw SQLite::Exception(m_database.getHandle(), result);
}

std::string_view ChunkReader::bytes(std::size_t at, std::size_t size, std::string& into)
{
    into.resize(size);
    const int result = sqlite3_blob_read(m_blob, into.data(), static_cast<int>(size), static_cast<int>(at));
    if (result != SQLITE_OK)
        throw SQLite::Exception(m_database.getHandle(), result);
    return into;
}

} // namespace dwcp
