// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/journalfile.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <sqlite3.h>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace dwcp {

namespace {

constexpr int patience = 5'000; ///< ms to wait for a reader that is about to end

/** What each version adds to the one before. */
constexpr const char* migrations[JournalFile::schemaVersion] = {
    // 1: the event log
    R"(
    CREATE TABLE configurations (id INTEGER PRIMARY KEY, digest BLOB NOT NULL UNIQUE, body BLOB NOT NULL);
    CREATE TABLE runs (id INTEGER PRIMARY KEY, program TEXT NOT NULL, started INTEGER NOT NULL,
        configuration INTEGER NOT NULL, memory BLOB NOT NULL, ended INTEGER, live_state_hash TEXT,
        inputs_lost INTEGER NOT NULL DEFAULT 0, inputs_removed INTEGER NOT NULL DEFAULT 0);
    CREATE TABLE layouts (id INTEGER PRIMARY KEY, digest BLOB NOT NULL UNIQUE, body BLOB NOT NULL);
    CREATE TABLE frames (id INTEGER PRIMARY KEY, run INTEGER NOT NULL, part INTEGER NOT NULL, first INTEGER NOT NULL,
        last INTEGER NOT NULL, inputs INTEGER NOT NULL, checksum INTEGER NOT NULL, body BLOB NOT NULL);
    CREATE TABLE chain (id INTEGER PRIMARY KEY, run INTEGER NOT NULL, at INTEGER NOT NULL, kind TEXT NOT NULL,
        body BLOB NOT NULL, hash BLOB NOT NULL);
    CREATE TABLE memory (node TEXT NOT NULL, layer TEXT NOT NULL, body BLOB NOT NULL, PRIMARY KEY (node, layer))
        WITHOUT ROWID;
    CREATE TABLE facts (name TEXT PRIMARY KEY, value) WITHOUT ROWID;
    )",
    // 2: the history of samples
    R"(
    CREATE TABLE series_groups (id INTEGER PRIMARY KEY, node TEXT NOT NULL, layer TEXT NOT NULL, columns TEXT NOT NULL,
        UNIQUE (node, layer, columns));
    CREATE TABLE chunks (id INTEGER PRIMARY KEY, last INTEGER NOT NULL, checksum INTEGER NOT NULL, body BLOB NOT NULL);
    CREATE TABLE tails (id INTEGER PRIMARY KEY, last INTEGER NOT NULL, checksum INTEGER NOT NULL, body BLOB NOT NULL);
    )",
    // 3: checkpoints of the engine's state
    R"(
    CREATE TABLE checkpoints (id INTEGER PRIMARY KEY, run INTEGER NOT NULL, at INTEGER NOT NULL, frame INTEGER NOT NULL,
        part INTEGER NOT NULL, checksum INTEGER NOT NULL, body BLOB NOT NULL);
    CREATE INDEX checkpoints_of_run ON checkpoints (run, at);
    )",
    // 4: no table; checksums that older programs do not know
    "",
    // 5: what was told, for reports
    R"(
    CREATE TABLE told (id INTEGER PRIMARY KEY, run INTEGER NOT NULL, part INTEGER NOT NULL, picture INTEGER NOT NULL,
        first INTEGER NOT NULL, last INTEGER NOT NULL, checksum INTEGER NOT NULL, body BLOB NOT NULL);
    CREATE INDEX told_of_run ON told (run, id);
    )",
};

int pragma(SQLite::Database& database, const char* name)
{
    return database.execAndGet(std::string("PRAGMA ") + name).getInt();
}

bool isFresh(SQLite::Database& database)
{
    return database.execAndGet("SELECT count(*) FROM sqlite_master").getInt() == 0;
}

} // namespace

JournalFile::JournalFile(std::string path) : m_path(std::move(path)) { }

JournalFile::~JournalFile()
{
    m_database.reset(); // before the lock: closing any descriptor of the file drops SQLite's own locks on it
    if (m_lock >= 0)
        ::close(m_lock);
}

Result<std::unique_ptr<JournalFile>> JournalFile::open(const std::string& path, Use use)
{
    std::unique_ptr<JournalFile> file(new JournalFile(path));
    struct stat facts { };
    if (use == Use::Read && ::stat(path.c_str(), &facts) != 0)
        return Error{std::string("cannot be opened: ") + std::strerror(errno), path};
    if (use == Use::Write) {
        if (const auto problem = file->lock())
            return *problem;
    }
    try {
        if (const auto problem = file->prepare(use))
            return *problem;
    } catch (const SQLite::Exception& exception) {
        if (exception.getErrorCode() == SQLITE_NOTADB)
            return Error{"is not a journal", path};
        if (exception.getErrorCode() == SQLITE_CORRUPT)
            return Error{std::string("is damaged: ") + exception.what(), path};
        return Error{std::string("cannot be opened: ") + exception.what(), path};
    }
    return file;
}

std::optional<Error> JournalFile::lock()
{
    m_lock = ::open(m_path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (m_lock < 0)
        return Error{std::string("cannot be opened: ") + std::strerror(errno), m_path};
    if (::flock(m_lock, LOCK_EX | LOCK_NB) != 0)
        return Error{errno == EWOULDBLOCK ? "another program is writing this journal; give each its own"
                                          : std::string("cannot be locked: ") + std::strerror(errno),
            m_path};
    return std::nullopt;
}

void JournalFile::connect(Use use)
{
    if (use == Use::Write) {
        m_database = std::make_unique<SQLite::Database>(m_path, SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE, patience);
        return;
    }
    try {
        m_database = std::make_unique<SQLite::Database>(m_path, SQLite::OPEN_READONLY, patience);
        pragma(*m_database, "schema_version");
    } catch (const SQLite::Exception& exception) {
        if (exception.getErrorCode() != SQLITE_CANTOPEN && exception.getErrorCode() != SQLITE_READONLY)
            throw;
        // In a folder that cannot be written there is no room for the shared memory of a WAL, and nobody who writes.
        m_database = std::make_unique<SQLite::Database>(
            "file:" + m_path + "?immutable=1", SQLite::OPEN_READONLY | SQLite::OPEN_URI, patience);
    }
}

std::optional<Error> JournalFile::prepare(Use use)
{
    connect(use);
    SQLite::Database& database = *m_database;
    const int version = pragma(database, "user_version");
    const bool fresh = isFresh(database);
    if (use == Use::Read && fresh)
        return Error{"is empty: nothing was recorded", m_path};
    if (!fresh && pragma(database, "application_id") != applicationId)
        return Error{"is an SQLite database, but not a journal", m_path};
    if (version > schemaVersion)
        return Error{"was written by a newer version of this program (schema " + std::to_string(version)
                + ", this one knows " + std::to_string(schemaVersion) + ")",
            m_path};
    if (use == Use::Read && version < readableVersion)
        return Error{"is of an older version: open it once with a program that writes it", m_path};
    if (use == Use::Write) {
        if (fresh)
            database.exec("PRAGMA page_size = 8192; PRAGMA auto_vacuum = INCREMENTAL;");
        database.exec("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA wal_autocheckpoint = 8000;");
        migrate(version);
    }
    return std::nullopt;
}

void JournalFile::migrate(int from)
{
    SQLite::Transaction transaction(*m_database);
    for (int version = from; version < schemaVersion; ++version)
        m_database->exec(migrations[version]);
    m_database->exec("PRAGMA application_id = " + std::to_string(applicationId));
    m_database->exec("PRAGMA user_version = " + std::to_string(schemaVersion));
    transaction.commit();
}

} // namespace dwcp
