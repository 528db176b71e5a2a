// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "health/result.h"

#include <memory>
#include <optional>
#include <string>

namespace SQLite {
class Database;
}

namespace dwcp {

/**
 * The file of a journal: an SQLite database in WAL mode with the tables of backend/journal/README.md, marked by its
 * application id and versioned by its user version. One writer at a time holds a lock on the file; any number of
 * readers may look at it meanwhile. Thread: one at a time.
 */
class JournalFile {
public:
    static constexpr int applicationId = 0x44574a31; ///< "DWJ1"
    static constexpr int schemaVersion = 5;
    static constexpr int readableVersion = 3; ///< the oldest that can be read as it is

    enum class Use { Write, Read };

    /**
     * For writing a file is made where there is none, and an older one is brought to the newest version. Errors: it
     * cannot be opened or is not there (Read), is no journal, is damaged, is of a newer version, or is written by
     * another program.
     */
    static Result<std::unique_ptr<JournalFile>> open(const std::string& path, Use use);
    ~JournalFile();
    JournalFile(const JournalFile&) = delete;
    JournalFile& operator=(const JournalFile&) = delete;

    SQLite::Database& database() noexcept { return *m_database; }
    const std::string& path() const noexcept { return m_path; }

private:
    explicit JournalFile(std::string path);
    std::optional<Error> lock();
    std::optional<Error> prepare(Use use);
    void connect(Use use);
    void migrate(int from);

    std::string m_path;
    int m_lock = -1;
    std::unique_ptr<SQLite::Database> m_database;
};

} // namespace dwcp
