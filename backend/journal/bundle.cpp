// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/bundle.h"

#include "journal/journalfile.h"
#include "journal/samplestore.h"
#include "journal/sha256.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <array>
#include <sys/stat.h>
#include <unistd.h>

namespace dwcp {

namespace {

/** Of a run of the source: it is in the bundle. */
constexpr const char* wanted = "(SELECT id FROM main.runs)";

class BundleWriter {
public:
    BundleWriter(SQLite::Database& database, WallTime from, WallTime to) : m_database(database), m_from(from), m_to(to)
    {
    }

    BundleCount write()
    {
        BundleCount count;
        SQLite::Transaction whole(m_database);
        // A run that ended later has no end within the window, and no final state.
        count.runs = exec("INSERT INTO main.runs SELECT id, program, started, configuration, memory, "
                          "CASE WHEN ended <= ?2 THEN ended END, CASE WHEN ended <= ?2 THEN live_state_hash END, "
                          "inputs_lost, inputs_removed FROM source.runs "
                          "WHERE started <= ?2 AND (ended IS NULL OR ended >= ?1)",
            nanoseconds(m_from), nanoseconds(m_to));
        exec(std::string("INSERT INTO main.configurations SELECT * FROM source.configurations WHERE id IN "
                         "(SELECT configuration FROM main.runs)"));
        exec("INSERT INTO main.layouts SELECT * FROM source.layouts");
        count.frames = exec(std::string("INSERT INTO main.frames SELECT * FROM source.frames WHERE run IN ") + wanted
                + " AND first <= ?2",
            nanoseconds(m_from), nanoseconds(m_to));
        count.checkpoints = copyCheckpoints();
        copyTold();
        count.chainRows = exec("INSERT INTO main.chain SELECT * FROM source.chain WHERE id <= "
                               "(SELECT max(id) FROM source.chain WHERE at <= ?2)",
            nanoseconds(m_from), nanoseconds(m_to));
        keepChainEnd();
        exec("INSERT INTO main.series_groups SELECT * FROM source.series_groups");
        count.chunks = copyChunks();
        // All of them: rows are told by those before them, and old ones are soon over.
        exec("INSERT INTO main.tails SELECT * FROM source.tails");
        exec("INSERT INTO main.facts SELECT * FROM source.facts WHERE name IN ('tails_marked_from', "
             "'tails_packed_from')");
        whole.commit();
        return count;
    }

private:
    static std::int64_t nanoseconds(WallTime at) { return at.time_since_epoch().count(); }
    static std::int64_t milliseconds(WallTime at) { return nanoseconds(at) / 1'000'000; }

    std::int64_t exec(const std::string& text, std::int64_t from = 0, std::int64_t to = 0)
    {
        SQLite::Statement statement(m_database, text);
        if (text.find("?1") != std::string::npos)
            statement.bind(1, from);
        if (text.find("?2") != std::string::npos)
            statement.bind(2, to);
        return statement.exec();
    }

    void keepChainEnd()
    {
        SQLite::Statement newest(m_database, "SELECT id, hash FROM main.chain ORDER BY id DESC LIMIT 1");
        if (!newest.executeStep())
            return;
        const SQLite::Column hash = newest.getColumn(1);
        const std::string_view bytes(
            static_cast<const char*>(hash.getBlob()), static_cast<std::size_t>(hash.getBytes()));
        SQLite::Statement keep(m_database, "INSERT INTO main.facts (name, value) VALUES ('chain_end', ?)");
        keep.bind(1, newest.getColumn(0).getString() + " " + hexText(bytes));
        keep.exec();
    }

    /** Those of the window, and of every run the one before it: what is in the window is there at once. */
    std::int64_t copyCheckpoints()
    {
        return exec("INSERT INTO main.checkpoints SELECT * FROM source.checkpoints AS c WHERE run IN "
                    "(SELECT id FROM main.runs) AND at <= ?2 AND at >= ifnull((SELECT max(at) FROM source.checkpoints "
                    "AS earlier WHERE earlier.run = c.run AND earlier.at <= ?1), 0)",
            nanoseconds(m_from), nanoseconds(m_to));
    }

    /** Likewise: from the picture before the window on. */
    void copyTold()
    {
        if (m_database.execAndGet("SELECT count(*) FROM source.sqlite_master WHERE name = 'told'").getInt() == 0)
            return;
        exec("INSERT INTO main.told SELECT * FROM source.told AS t WHERE run IN (SELECT id FROM main.runs) AND "
             "first <= ?2 AND id >= ifnull((SELECT max(id) FROM source.told AS earlier WHERE earlier.run = t.run AND "
             "earlier.picture = 1 AND earlier.first <= ?1), 0)",
            nanoseconds(m_from), nanoseconds(m_to));
    }

    std::int64_t copyChunks()
    {
        SQLite::Statement chunks(m_database, "SELECT id FROM source.chunks WHERE last >= ?");
        chunks.bind(1, milliseconds(m_from));
        SQLite::Statement copy(m_database, "INSERT INTO main.chunks SELECT * FROM source.chunks WHERE id = ?");
        std::int64_t count = 0;
        while (chunks.executeStep()) {
            const std::int64_t id = chunks.getColumn(0).getInt64();
            if (SampleStore::firstOf(id) > milliseconds(m_to))
                continue;
            copy.bind(1, id);
            count += copy.exec();
            copy.reset();
        }
        return count;
    }

    SQLite::Database& m_database;
    WallTime m_from;
    WallTime m_to;
};

/** What SQLite put beside a file that is not wanted any more. */
void removeWhole(const std::string& path)
{
    for (const char* ending : std::array{"", "-wal", "-shm"})
        ::unlink((path + ending).c_str());
}

} // namespace

Result<BundleCount> writeBundle(const std::string& journal, WallTime from, WallTime to, const std::string& bundle)
{
    if (auto source = JournalFile::open(journal, JournalFile::Use::Read); !source)
        return source.error();
    struct stat there { };
    if (::stat(bundle.c_str(), &there) == 0)
        return Error{"is there already", bundle};
    auto file = JournalFile::open(bundle, JournalFile::Use::Write);
    if (!file)
        return file.error();
    try {
        SQLite::Database& database = (*file)->database();
        database.exec("PRAGMA foreign_keys = OFF");
        SQLite::Statement attach(database, "ATTACH ? AS source");
        attach.bind(1, journal);
        attach.exec();
        const BundleCount count = BundleWriter(database, from, to).write();
        if (count.runs > 0) {
            // One file is handed on, so nothing of it may stay beside it.
            database.exec("DETACH source");
            database.exec("PRAGMA wal_checkpoint(TRUNCATE)");
            return count;
        }
    } catch (const SQLite::Exception& exception) {
        file = Error{std::string("cannot be written: ") + exception.what(), bundle};
        removeWhole(bundle);
        return file.error();
    }
    file = Error{"has nothing of that time", journal};
    removeWhole(bundle);
    return file.error();
}

} // namespace dwcp
