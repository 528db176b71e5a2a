// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/chain.h"

#include "health/packing.h"
#include "journal/sha256.h"

#include <SQLiteCpp/SQLiteCpp.h>

namespace dwcp {

namespace {

std::string_view bytesOf(const SQLite::Column& column)
{
    return {static_cast<const char*>(column.getBlob()), static_cast<std::size_t>(column.getBytes())};
}

Error broken(std::int64_t row, const std::string& how)
{
    return {"row " + std::to_string(row) + " of the chain " + how, {}};
}

} // namespace

std::string chainHash(const ChainRow& row, std::string_view previous)
{
    Packer head;
    head.signedNumber(row.id);
    head.signedNumber(row.run);
    head.signedNumber(row.at.time_since_epoch().count());
    head.text(row.kind);
    head.number(row.body.size());
    return sha256({previous, head.bytes(), row.body});
}

Chain::Chain(SQLite::Database& database) : m_database(database)
{
    SQLite::Statement last(database, "SELECT id, hash FROM chain ORDER BY id DESC LIMIT 1");
    if (last.executeStep())
        m_end = {last.getColumn(0).getInt64(), std::string(bytesOf(last.getColumn(1)))};
    m_settled = m_end;
}

void Chain::add(std::int64_t run, WallTime at, std::string_view kind, std::string_view body)
{
    const ChainRow row{m_end.id + 1, run, at, std::string(kind), std::string(body)};
    const std::string hash = chainHash(row, m_end.hash);
    SQLite::Statement insert(m_database, "INSERT INTO chain (id, run, at, kind, body, hash) VALUES (?, ?, ?, ?, ?, ?)");
    insert.bind(1, row.id);
    insert.bind(2, run);
    insert.bind(3, static_cast<std::int64_t>(at.time_since_epoch().count()));
    insert.bind(4, row.kind);
    insert.bindNoCopy(5, body.data(), static_cast<int>(body.size()));
    insert.bindNoCopy(6, hash.data(), static_cast<int>(hash.size()));
    insert.exec();
    m_end = {row.id, hash};
}

void Chain::keepEnd()
{
    SQLite::Statement keep(m_database, "INSERT OR REPLACE INTO facts (name, value) VALUES ('chain_end', ?)");
    const std::string text = std::to_string(m_end.id) + " " + hexText(m_end.hash);
    keep.bind(1, text);
    keep.exec();
}

void Chain::settled()
{
    m_settled = m_end;
}

void Chain::undo()
{
    m_end = m_settled;
}

Result<ChainProof> verifyChain(SQLite::Database& database)
{
    SQLite::Statement rows(database, "SELECT id, run, at, kind, body, hash FROM chain ORDER BY id");
    std::string previous;
    std::int64_t expected = 1;
    while (rows.executeStep()) {
        const ChainRow row{rows.getColumn(0).getInt64(), rows.getColumn(1).getInt64(),
            WallTime(Duration(rows.getColumn(2).getInt64())), rows.getColumn(3).getString(),
            std::string(bytesOf(rows.getColumn(4)))};
        if (row.id != expected)
            return broken(expected, "is missing");
        std::string hash = chainHash(row, previous);
        if (hash != bytesOf(rows.getColumn(5)))
            return broken(row.id, "does not fit the rows before it");
        previous = std::move(hash);
        ++expected;
    }
    SQLite::Statement end(database, "SELECT value FROM facts WHERE name = 'chain_end'");
    const std::string kept = end.executeStep() ? end.getColumn(0).getString() : "0 ";
    if (kept != std::to_string(expected - 1) + " " + hexText(previous))
        return broken(expected, "is missing: the chain was longer, or its kept end was changed");
    return ChainProof{expected - 1, hexText(previous)};
}

} // namespace dwcp
