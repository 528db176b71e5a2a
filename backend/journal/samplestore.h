// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "health/history.h"
#include "health/inputlog.h"
#include "journal/journalfile.h"
#include "journal/retention.h"
#include "journal/samplechunk.h"

#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

namespace dwcp {

class ChunkReader;
class Unpacker;

/**
 * The history of samples in a journal. The series of one layer on one node are a group: they share their times and lie
 * side by side in chunks, column by column. What is not yet a whole chunk stands in memory and, row by row, in the
 * tails of the file, packed alike, from which it comes back after a crash: a mark among the rows says that those of a
 * group before it are in a chunk. A chunk that becomes whole is also summed up by minute and by hour.
 *
 * Times are kept to the millisecond, values bit by bit. Thread: the journal's. Functions that write throw
 * SQLite::Exception and belong into the caller's transaction.
 */
class SampleStore {
public:
    static constexpr std::size_t headBytes = 64ULL << 20; ///< of memory for rows that are no chunk yet
    static constexpr std::size_t shortestChunk = 32; ///< rows
    static constexpr std::size_t longestChunk = 512;

    /** Throws SQLite::Exception. Reads the groups and the tails, not the chunks: it takes no longer for a large file.
     */
    SampleStore(JournalFile& file, Retention retention);
    ~SampleStore();

    using GroupId = std::int64_t;
    /** The group of these series, made when it is new. */
    GroupId groupOf(const std::string& node, const LayerSpec& layer);
    void add(GroupId group, WallTime at, std::span<const double> values);

    bool isWaiting() const noexcept { return !m_tail.empty() || m_closing; }
    /** Writes what came since the last call. */
    void write();
    void settled();
    void undone();
    /** Removes what is too old, a part of the groups at a time; `urgent` when there is too much. */
    void clean(WallTime now, bool urgent);
    /** Makes chunks of all that stands in memory, however short. */
    void closeChunks();

    Result<SeriesReading> read(const SeriesQuery& query);
    /** The newest value from `from` to `to`, both inclusive. Throws SQLite::Exception. */
    std::optional<double> lastValue(const SeriesKey& key, WallTime from, WallTime to);
    /** How finely sums are wanted where there are some; the edges of a span are read value by value. */
    enum class Fineness : std::uint8_t { Values, Minutes, Hours };
    /**
     * What came of the rules of a layer after `after` and until `until`, ascending; from more than one group where its
     * rules were others once, those that it has no more left out. Throws SQLite::Exception.
     */
    void readSums(const std::string& node, const LayerSpec& layer, WallTime after, WallTime until, Fineness fineness,
        const std::function<void(const SampleSums&)>& take);
    /** Every chunk's checksum against its content: how many there are, how many are damaged. */
    struct Check {
        std::int64_t chunks = 0;
        std::int64_t damaged = 0;
    };
    Check check();

    /** Of a chunk, by its id in the file: milliseconds since 1970 at which it begins, to an eighth of a second. */
    static std::int64_t firstOf(std::int64_t chunk) noexcept;

    std::uint64_t kept() const noexcept { return m_kept; }
    std::uint64_t damaged() const noexcept { return m_damaged; }
    std::uint64_t removed() const noexcept { return m_removed; }

private:
    enum class Grain : std::uint8_t { Raw, Minute, Hour };
    struct Group;
    struct Statements;
    class Reduction;

    static std::int64_t keyOf(GroupId group, Grain grain, std::int64_t time);
    static std::int64_t stepOf(Grain grain);
    Group& insertGroup(GroupId id, std::string node, const std::string& layer, const std::string& columns);
    std::shared_ptr<const std::string> shared(const std::string& text);
    std::vector<Group*> groupsOf(const std::string& node, const std::string& layer) const;
    void readTails();
    void readTail(std::string_view bytes, std::int64_t id);
    void readRow(Unpacker& row, std::int64_t id);
    void readPlainTail(std::string_view bytes, std::int64_t id);
    bool readMark(Unpacker& mark);
    void writeTail();
    void readForms();
    std::int64_t lastFlushed(GroupId id);
    std::size_t chunkRows() const noexcept;
    std::size_t chunkRows(const Group& group) const noexcept;
    void close(Group& group);
    void writeChunk(Group& group);
    void insertChunk(Group& group, Grain grain, const SampleRows& rows);
    void mergePieces(Group& group, Grain grain);
    void dropTails();
    void closeOld(std::int64_t newest);
    SampleRows rowsOf(std::string_view bytes);
    void readChunks(const Group& group, std::size_t column, Grain grain, Reduction& into);
    static void addSums(const ChunkReader& chunk, Reduction& into);
    struct SumSpan;
    void readSums(const Group& group, const SumSpan& span);
    static void readHead(const Group& group, std::size_t column, Reduction& into);
    Grain grainFor(const SeriesQuery& query) const;

    SQLite::Database& m_database;
    Retention m_retention;
    std::unique_ptr<Statements> m_statements;
    std::map<GroupId, std::unique_ptr<Group>> m_groups;
    std::unordered_multimap<std::size_t, Group*> m_byPlace; ///< by a hash of node and layer
    std::unordered_map<std::string, std::shared_ptr<const std::string>> m_texts; ///< names that many groups share
    GroupId m_lastGroup = 0;
    std::vector<GroupId> m_newGroups;
    std::vector<Group*> m_full; ///< heads that are whole chunks
    std::int64_t m_droppedAt = 0; ///< m_nextTail when tails were last dropped
    bool m_mayDropTails = false; ///< chunks were written since
    std::size_t m_width = 0; ///< series of all groups
    std::string m_tail;
    std::vector<char> m_room; ///< of the row that is being packed
    std::int64_t m_nextTail = 1;
    std::int64_t m_tailLast = 0;
    bool m_hasWrittenTail = false; ///< in the transaction that is under way
    std::optional<std::int64_t> m_packedFrom; ///< the first tail whose rows are packed
    bool m_isFormKept = false; ///< m_packedFrom stands in the file
    std::optional<std::int64_t> m_markedFrom; ///< the first plain tail with marks; before it chunks are asked instead
    std::uint64_t m_waiting = 0; ///< values in m_tail
    std::uint64_t m_kept = 0;
    std::uint64_t m_damaged = 0;
    std::uint64_t m_removed = 0;
    GroupId m_cleaned = 0;
    std::int64_t m_closedAt = 0;
    bool m_closing = false;
};

} // namespace dwcp
