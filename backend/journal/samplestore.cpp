// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/samplestore.h"

#include "health/packing.h"
#include "journal/checksum.h"
#include "journal/chunkreader.h"
#include "journal/packedrows.h"
#include "journal/rollup.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <algorithm>
#include <cmath>
#include <limits>

namespace dwcp {

namespace {

constexpr std::int64_t minuteStep = 60'000;
constexpr std::int64_t hourStep = 3'600'000;
constexpr std::int64_t longestHead = hourStep; ///< ms that rows stand in memory before they become a short chunk
constexpr std::int64_t keysPerSecond = 8; ///< parts of a second that chunk keys tell apart
constexpr int timeBits = 36;
constexpr int minutePieces = 8; ///< chunks by minute that are made one
constexpr int hourPieces = 24;
constexpr std::size_t cleanedAtOnce = 256; ///< groups
constexpr std::int64_t dropEvery = 16; ///< tails
constexpr std::uint32_t mostColumns = 1 << 20; ///< of a query: times their number fits 64 bits
constexpr char columnEnd = '\n';
constexpr std::uint64_t noGroup = 0; ///< in a tail: what follows is a mark, not a row

std::int64_t millisecondsOf(WallTime time)
{
    return std::chrono::floor<std::chrono::milliseconds>(time.time_since_epoch()).count();
}

WallTime timeOf(std::int64_t milliseconds)
{
    return WallTime(std::chrono::milliseconds(milliseconds));
}

std::string_view bytesOf(const SQLite::Column& column)
{
    return {static_cast<const char*>(column.getBlob()), static_cast<std::size_t>(column.getBytes())};
}

std::string columnsOf(const LayerSpec& layer)
{
    std::string columns;
    for (const FacetSpec& facet : layer.facets) {
        for (const MetricRule& rule : facet.rules)
            columns += rule.id + columnEnd;
    }
    return columns + std::string(scoreMetric) + columnEnd;
}

/** Which line of the text it is; -1: none. */
std::ptrdiff_t lineOf(std::string_view text, std::string_view line)
{
    for (std::ptrdiff_t index = 0; !text.empty(); ++index) {
        const std::size_t end = text.find(columnEnd);
        if (text.substr(0, end) == line)
            return index;
        text.remove_prefix(std::min(text.size(), end + 1));
    }
    return -1;
}

std::size_t placeOf(std::string_view node, std::string_view layer)
{
    const std::size_t hash = std::hash<std::string_view>()(node);
    return hash * 31 + std::hash<std::string_view>()(layer);
}

} // namespace

struct SampleStore::Group {
    GroupId id = 0;
    std::string node;
    std::shared_ptr<const std::string> layer;
    std::shared_ptr<const std::string> columns; ///< one name a line
    PackedRows head{0};
    std::int64_t firstTail = 0; ///< the tail that holds the oldest row of the head
    std::int64_t lastKey[3] = {0, 0, 0}; ///< by grain: of the newest chunk of this program
    int pieces[3] = {0, 0, 0}; ///< by grain: chunks not yet made one
    std::optional<std::int64_t> flushed; ///< while plain tails are read: time of the newest row in a chunk
    std::uint64_t nextPlace = 0; ///< in the tails, of the next row since the last chunk
    bool isFull = false;
    bool isFirst = true; ///< no chunk was written yet
    bool isBroken = false; ///< while tails are read: a row is missing

    void clearHead()
    {
        head.clear();
        nextPlace = 0;
        isFull = isBroken = false;
    }
};

struct SampleStore::Statements {
    explicit Statements(SQLite::Database& database)
        : insertGroup(database, "INSERT INTO series_groups (id, node, layer, columns) VALUES (?, ?, ?, ?)")
        , insertChunk(database, "INSERT INTO chunks (id, last, checksum, body) VALUES (?, ?, ?, ?)")
        , insertTail(database, "INSERT INTO tails (id, last, checksum, body) VALUES (?, ?, ?, ?)")
        , chunksIn(database, "SELECT " + ChunkReader::columns() + " FROM chunks WHERE id BETWEEN ? AND ? ORDER BY id")
        , newestIn(
              database, "SELECT " + ChunkReader::columns() + " FROM chunks WHERE id BETWEEN ? AND ? ORDER BY id DESC")
        , lastIn(database, "SELECT id, last FROM chunks WHERE id BETWEEN ? AND ? ORDER BY id DESC LIMIT 1")
        , before(database, "SELECT max(id) FROM chunks WHERE id BETWEEN ? AND ?")
        , remove(database, "DELETE FROM chunks WHERE id BETWEEN ? AND ? AND last < ?")
    {
    }

    SQLite::Statement insertGroup;
    SQLite::Statement insertChunk;
    SQLite::Statement insertTail;
    SQLite::Statement chunksIn;
    SQLite::Statement newestIn;
    SQLite::Statement lastIn;
    SQLite::Statement before;
    SQLite::Statement remove;
};

/** Collects rows into the columns of a query, or into points. */
class SampleStore::Reduction {
public:
    Reduction(const SeriesQuery& query, SeriesReading& into)
        : m_into(into)
        , m_from(millisecondsOf(query.from))
        , m_to(millisecondsOf(query.to))
        , m_columns(std::min(query.columns, mostColumns))
    {
    }

    void add(std::int64_t time, double value)
    {
        if (time < m_from || time >= m_to)
            return;
        if (m_columns == 0)
            m_into.points.push_back({timeOf(time), value});
        else if (!std::isnan(value))
            merge(columnAt(time), value, value, value, value, 1);
    }

    void add(std::int64_t time, const double* fields)
    {
        if (time < m_from || time >= m_to || !(fields[Rollup::Count] > 0))
            return;
        merge(columnAt(time), fields[Rollup::Min], fields[Rollup::Max], fields[Rollup::Mean], fields[Rollup::Last],
            fields[Rollup::Count]);
    }

    /** A chunk of single values. */
    void add(std::span<const std::int64_t> times, std::span<const double> values)
    {
        if (times.empty())
            return;
        const auto [first, last] = std::ranges::minmax(times); // a clock may have been put back
        if (m_columns != 0 || first < m_from || last >= m_to) {
            for (std::size_t i = 0; i < times.size(); ++i)
                add(times[i], values[i]);
            return;
        }
        expect(times.size(), last - first);
        const std::size_t before = m_into.points.size();
        m_into.points.resize(before + times.size());
        Point* out = m_into.points.data() + before;
        for (std::size_t i = 0; i < times.size(); ++i)
            out[i] = {timeOf(times[i]), values[i]};
    }

    std::int64_t from() const { return m_from; }
    std::int64_t to() const { return m_to; }

private:
    /** What is to come is likely as dense as the first chunk: room for it at once, or it would be moved many times. */
    void expect(std::size_t points, std::int64_t milliseconds)
    {
        constexpr std::int64_t most = 1 << 16;
        if (m_into.points.capacity() > 0 || milliseconds <= 0)
            return;
        const std::int64_t likely = (m_to - m_from) / milliseconds * static_cast<std::int64_t>(points);
        m_into.points.reserve(points + static_cast<std::size_t>(std::min(most, likely)) + points);
    }

    SeriesColumn& columnAt(std::int64_t time)
    {
        if (time < m_columnEnd && time >= m_columnFrom && !m_into.columns.empty())
            return m_into.columns.back();
        // Whole numbers: a sum that begins where a column does belongs to that column.
        const std::int64_t index = (time - m_from) * m_columns / (m_to - m_from);
        m_columnFrom = edge(index);
        m_columnEnd = edge(index + 1);
        SeriesColumn column;
        column.from = timeOf(m_columnFrom);
        return m_into.columns.emplace_back(column);
    }

    /** The first millisecond of a column. */
    std::int64_t edge(std::int64_t index) const
    {
        return m_from + (index * (m_to - m_from) + m_columns - 1) / m_columns;
    }

    static void merge(SeriesColumn& column, double min, double max, double mean, double last, double count)
    {
        const auto number = static_cast<std::uint64_t>(count);
        const auto whole = static_cast<double>(column.count + number);
        column.min = column.count == 0 ? min : std::min(column.min, min);
        column.max = column.count == 0 ? max : std::max(column.max, max);
        column.mean = column.count == 0 ? mean : column.mean + (mean - column.mean) * (count / whole);
        column.last = last;
        column.count += number;
    }

    SeriesReading& m_into;
    std::int64_t m_from;
    std::int64_t m_to;
    std::int64_t m_columns;
    std::int64_t m_columnFrom = 0;
    std::int64_t m_columnEnd = 0;
};

SampleStore::SampleStore(JournalFile& file, Retention retention)
    : m_database(file.database())
    , m_retention(retention)
    , m_statements(std::make_unique<Statements>(m_database))
{
    SQLite::Statement groups(m_database, "SELECT id, node, layer, columns FROM series_groups ORDER BY id");
    while (groups.executeStep())
        insertGroup(groups.getColumn(0).getInt64(), groups.getColumn(1).getString(), groups.getColumn(2).getString(),
            groups.getColumn(3).getString());
    readForms();
    readTails();
}

SampleStore::~SampleStore() = default;

std::int64_t SampleStore::keyOf(GroupId group, Grain grain, std::int64_t time)
{
    const std::int64_t part = std::clamp<std::int64_t>(time, 0, std::int64_t{1} << 42) * keysPerSecond / 1000;
    return ((group << 2 | static_cast<std::int64_t>(grain)) << timeBits) | (part & ((std::int64_t{1} << timeBits) - 1));
}

std::int64_t SampleStore::firstOf(std::int64_t chunk) noexcept
{
    return (chunk & ((std::int64_t{1} << timeBits) - 1)) * 1000 / keysPerSecond;
}

std::int64_t SampleStore::stepOf(Grain grain)
{
    return grain == Grain::Raw ? 0 : grain == Grain::Minute ? minuteStep : hourStep;
}

SampleStore::Group& SampleStore::insertGroup(
    GroupId id, std::string node, const std::string& layer, const std::string& columns)
{
    auto group = std::make_unique<Group>();
    group->id = id;
    group->node = std::move(node);
    group->layer = shared(layer);
    group->columns = shared(columns);
    group->head = PackedRows(static_cast<std::size_t>(std::ranges::count(columns, columnEnd)));
    m_width += group->head.width();
    m_lastGroup = std::max(m_lastGroup, id);
    m_byPlace.emplace(placeOf(group->node, layer), group.get());
    return *(m_groups[id] = std::move(group));
}

/** A fleet has few kinds of nodes: their names are kept once, not with every node. */
std::shared_ptr<const std::string> SampleStore::shared(const std::string& text)
{
    auto& known = m_texts[text];
    if (!known)
        known = std::make_shared<const std::string>(text);
    return known;
}

/** Those of a layer on a node, oldest first: its rules may have been others once. */
std::vector<SampleStore::Group*> SampleStore::groupsOf(const std::string& node, const std::string& layer) const
{
    std::vector<Group*> groups;
    const auto [first, last] = m_byPlace.equal_range(placeOf(node, layer));
    for (auto place = first; place != last; ++place) {
        if (place->second->node == node && *place->second->layer == layer)
            groups.push_back(place->second);
    }
    std::ranges::sort(groups, {}, &Group::id);
    return groups;
}

SampleStore::GroupId SampleStore::groupOf(const std::string& node, const LayerSpec& layer)
{
    const std::string columns = columnsOf(layer);
    for (const Group* group : groupsOf(node, layer.id)) {
        if (*group->columns == columns)
            return group->id;
    }
    m_newGroups.push_back(insertGroup(m_lastGroup + 1, node, layer.id, columns).id);
    return m_lastGroup;
}

std::size_t SampleStore::chunkRows() const noexcept
{
    return std::clamp(headBytes / (sizeof(double) * std::max<std::size_t>(1, m_width)), shortestChunk, longestChunk);
}

/** The first chunk of a group is shorter, each by another measure, or those of a fleet would be full all at once. */
std::size_t SampleStore::chunkRows(const Group& group) const noexcept
{
    constexpr std::size_t measures = 64;
    const std::size_t whole = chunkRows();
    const std::size_t measure = static_cast<std::size_t>(group.id) * 37 % measures;
    return group.isFirst ? whole - whole * 3 / 4 * measure / measures : whole;
}

void SampleStore::add(GroupId id, WallTime at, std::span<const double> values)
{
    Group& group = *m_groups.at(id);
    if (values.size() != group.head.width())
        return;
    if (group.head.size() == 0)
        group.firstTail = m_nextTail;
    const std::int64_t time = millisecondsOf(at);
    const std::string_view row = group.head.add(time, values, m_room);
    Packer head;
    head.number(static_cast<std::uint64_t>(id));
    head.number(group.nextPlace++);
    head.number(row.size());
    m_tail += head.bytes();
    m_tail += row;
    m_tailLast = std::max(m_tailLast, time);
    m_waiting += values.size();
    if (group.head.size() >= chunkRows(group))
        close(group);
}

void SampleStore::close(Group& group)
{
    if (!std::exchange(group.isFull, true))
        m_full.push_back(&group);
}

void SampleStore::closeChunks()
{
    for (const auto& [id, group] : m_groups) {
        if (group->head.size() > 0)
            close(*group);
    }
    m_closing = !m_full.empty();
    m_droppedAt = m_nextTail - dropEvery; // nothing is left for tails to hold
}

/** Rows that nothing is added to must not hold the tails for ever. */
void SampleStore::closeOld(std::int64_t newest)
{
    if (newest - m_closedAt < minuteStep)
        return;
    m_closedAt = newest;
    for (const auto& [id, group] : m_groups) {
        if (group->head.size() > 0 && newest - group->head.firstTime() > longestHead)
            close(*group);
    }
}

void SampleStore::write()
{
    for (const GroupId id : m_newGroups) {
        const Group& group = *m_groups.at(id);
        auto& insert = m_statements->insertGroup;
        insert.reset();
        insert.bind(1, id);
        insert.bind(2, group.node);
        insert.bind(3, *group.layer);
        insert.bind(4, *group.columns);
        insert.exec();
    }
    closeOld(m_tailLast);
    writeTail();
    for (Group* group : m_full)
        writeChunk(*group);
    m_mayDropTails = m_mayDropTails || !m_full.empty();
    if (m_mayDropTails && m_nextTail >= m_droppedAt + dropEvery)
        dropTails();
}

/** The rows that came, and a mark for each group whose rows up to here go into a chunk now. */
void SampleStore::writeTail()
{
    Packer marks;
    for (const Group* group : m_full) {
        marks.number(noGroup);
        marks.number(static_cast<std::uint64_t>(group->id));
    }
    const std::string body = m_tail + std::string(marks.bytes());
    m_hasWrittenTail = !body.empty();
    if (body.empty())
        return;
    auto& insert = m_statements->insertTail;
    insert.reset();
    insert.bind(1, m_nextTail);
    insert.bind(2, m_tailLast);
    insert.bind(3, checksumOf(body));
    insert.bindNoCopy(4, body.data(), static_cast<int>(body.size()));
    insert.exec();
    insert.reset();
    if (m_isFormKept)
        return;
    SQLite::Statement keep(m_database, "INSERT OR REPLACE INTO facts (name, value) VALUES ('tails_packed_from', ?)");
    m_packedFrom = m_packedFrom.value_or(m_nextTail);
    keep.bind(1, *m_packedFrom);
    keep.exec();
}

/** Tails of older programs may stand before those of this one: plain rows, without marks or with them. */
void SampleStore::readForms()
{
    SQLite::Statement kept(m_database, "SELECT value FROM facts WHERE name = ?");
    const auto fact = [&](const char* name) {
        kept.reset();
        kept.bind(1, name);
        return kept.executeStep() ? std::optional(kept.getColumn(0).getInt64()) : std::nullopt;
    };
    m_markedFrom = fact("tails_marked_from");
    m_packedFrom = fact("tails_packed_from");
    m_isFormKept = m_packedFrom.has_value();
}

void SampleStore::settled()
{
    m_kept += std::exchange(m_waiting, 0);
    m_nextTail += std::exchange(m_hasWrittenTail, false) ? 1 : 0;
    m_isFormKept = m_packedFrom.has_value();
    m_tail.clear();
    m_newGroups.clear();
    for (Group* group : m_full) {
        group->clearHead();
        group->isFirst = false;
    }
    m_full.clear();
    m_closing = false;
}

void SampleStore::undone()
{
    m_hasWrittenTail = false;
    for (const auto& [id, group] : m_groups)
        std::ranges::fill(group->lastKey, 0); // asked for anew
    // Heads and tail stand as they were. Bounded: what nobody takes must not grow without end.
    if (m_tail.size() <= headBytes)
        return;
    m_tail.clear();
    m_waiting = 0;
    for (const auto& [id, group] : m_groups) {
        group->clearHead();
    }
    m_full.clear();
}

void SampleStore::writeChunk(Group& group)
{
    const SampleRows rows = group.head.rows();
    insertChunk(group, Grain::Raw, rows);
    for (const Grain grain : {Grain::Minute, Grain::Hour}) {
        insertChunk(group, grain, rolledUp(rows, stepOf(grain)));
        int& pieces = group.pieces[static_cast<int>(grain)];
        if (++pieces < (grain == Grain::Minute ? minutePieces : hourPieces))
            continue;
        mergePieces(group, grain);
        pieces = 0;
    }
}

void SampleStore::insertChunk(Group& group, Grain grain, const SampleRows& rows)
{
    std::int64_t& last = group.lastKey[static_cast<int>(grain)];
    const std::int64_t first = keyOf(group.id, grain, 0);
    if (last == 0) {
        auto& before = m_statements->before;
        before.reset();
        before.bind(1, first);
        before.bind(2, keyOf(group.id, grain, std::int64_t{1} << 42));
        last = before.executeStep() && !before.getColumn(0).isNull() ? before.getColumn(0).getInt64() : first;
        before.reset();
    }
    const std::int64_t key = std::max(keyOf(group.id, grain, rows.times.front()), last + 1);
    const std::string body = packChunk(rows);
    auto& insert = m_statements->insertChunk;
    insert.reset();
    insert.bind(1, key);
    insert.bind(2, rows.times.back());
    insert.bind(3, checksumOf(body));
    insert.bindNoCopy(4, body.data(), static_cast<int>(body.size()));
    insert.exec();
    insert.reset();
    last = key;
}

/** The newest pieces become one chunk, so that long spans are read in few. */
void SampleStore::mergePieces(Group& group, Grain grain)
{
    const int count = group.pieces[static_cast<int>(grain)];
    SQLite::Statement newest(
        m_database, "SELECT id, checksum, body FROM chunks WHERE id BETWEEN ? AND ? ORDER BY id DESC LIMIT ?");
    newest.bind(1, keyOf(group.id, grain, 0));
    newest.bind(2, group.lastKey[static_cast<int>(grain)]);
    newest.bind(3, count);
    std::vector<std::pair<std::int64_t, SampleRows>> pieces;
    while (newest.executeStep()) {
        const std::string_view body = bytesOf(newest.getColumn(2));
        if (!fitsChecksum(body, newest.getColumn(1).getInt64()))
            return; // left as it is: it will be reported by who reads it
        pieces.emplace_back(newest.getColumn(0).getInt64(), rowsOf(body));
    }
    SampleRows all;
    all.width = group.head.width() * Rollup::width;
    for (auto piece = pieces.rbegin(); piece != pieces.rend(); ++piece) {
        all.times.insert(all.times.end(), piece->second.times.begin(), piece->second.times.end());
        all.values.insert(all.values.end(), piece->second.values.begin(), piece->second.values.end());
    }
    if (all.times.empty() || all.values.size() != all.times.size() * all.width)
        return;
    auto& remove = m_statements->remove;
    remove.reset();
    remove.bind(1, pieces.back().first);
    remove.bind(2, pieces.front().first);
    remove.bind(3, std::numeric_limits<std::int64_t>::max());
    remove.exec();
    remove.reset();
    group.lastKey[static_cast<int>(grain)] = pieces.back().first - 1;
    insertChunk(group, grain, mergedRollups(all));
}

SampleRows SampleStore::rowsOf(std::string_view bytes)
{
    SampleRows rows;
    const SampleChunk chunk(bytes);
    rows.width = chunk.width();
    if (!chunk.isGood() || !chunk.times(rows.times))
        return {};
    rows.values.resize(rows.times.size() * rows.width);
    std::vector<double> column;
    for (std::size_t c = 0; c < rows.width; ++c) {
        if (!chunk.column(c, column))
            return {};
        for (std::size_t r = 0; r < column.size(); ++r)
            rows.values[r * rows.width + c] = column[r];
    }
    return rows;
}

/** Looks at every group, which in a large fleet costs as much as writing a tail: so not with each of them. */
void SampleStore::dropTails()
{
    m_mayDropTails = false;
    m_droppedAt = m_nextTail;
    std::int64_t oldest = m_nextTail + 1; // that of this transaction too, when no head is left
    for (const auto& [id, group] : m_groups) {
        if (group->head.size() > 0 && !group->isFull)
            oldest = std::min(oldest, group->firstTail);
    }
    SQLite::Statement drop(m_database, "DELETE FROM tails WHERE id < ?");
    drop.bind(1, oldest);
    drop.exec();
}

std::int64_t SampleStore::lastFlushed(GroupId id)
{
    auto& last = m_statements->lastIn;
    last.reset();
    last.bind(1, keyOf(id, Grain::Raw, 0));
    last.bind(2, keyOf(id, Grain::Raw, std::int64_t{1} << 42));
    const std::int64_t time = last.executeStep() ? last.getColumn(1).getInt64() : 0;
    last.reset();
    return time;
}

void SampleStore::readTails()
{
    SQLite::Statement tails(m_database, "SELECT id, checksum, body FROM tails ORDER BY id");
    while (tails.executeStep()) {
        const std::int64_t id = tails.getColumn(0).getInt64();
        const std::string_view body = bytesOf(tails.getColumn(2));
        m_nextTail = id + 1;
        if (fitsChecksum(body, tails.getColumn(1).getInt64()))
            readTail(body, id);
        else
            ++m_damaged;
    }
    for (const auto& [id, group] : m_groups) {
        if (std::exchange(group->isBroken, false))
            group->head.beginAnew();
    }
    m_nextTail = std::max({m_nextTail, m_markedFrom.value_or(1), m_packedFrom.value_or(1)});
}

void SampleStore::readTail(std::string_view bytes, std::int64_t id)
{
    if (!m_packedFrom || id < *m_packedFrom)
        return readPlainTail(bytes, id);
    Unpacker rows(bytes);
    while (rows.isGood() && !rows.isAtEnd())
        readRow(rows, id);
    m_damaged += rows.isGood() ? 0 : 1;
}

/** A row of a group, or a mark. Rows that follow one that is missing say nothing, up to the next that is told by
 * itself. */
void SampleStore::readRow(Unpacker& row, std::int64_t id)
{
    const std::uint64_t named = row.number();
    if (named == noGroup)
        return readMark(row) ? void() : row.fail();
    const std::uint64_t place = row.number();
    const std::string_view packed = row.view();
    const auto found = m_groups.find(static_cast<GroupId>(named));
    if (!row.isGood() || found == m_groups.end())
        return row.fail();
    Group& group = *found->second;
    if (place == 0)
        group.clearHead();
    group.isBroken = (group.isBroken || place != group.nextPlace) && !PackedRows::isByItself(packed);
    group.nextPlace = place + 1;
    if (group.isBroken)
        return;
    if (group.head.size() == 0)
        group.firstTail = id;
    if (group.head.addPacked(packed))
        return;
    group.isBroken = true;
    row.fail();
}

void SampleStore::readPlainTail(std::string_view bytes, std::int64_t id)
{
    std::vector<double> row;
    const bool isMarked = m_markedFrom && id >= *m_markedFrom;
    while (!bytes.empty()) {
        Unpacker head(bytes);
        const std::uint64_t named = head.number();
        if (named == noGroup && readMark(head)) {
            bytes.remove_prefix(bytes.size() - head.left());
            continue;
        }
        const auto group = m_groups.find(static_cast<GroupId>(named));
        const std::int64_t time = head.signedNumber();
        if (!head.isGood() || group == m_groups.end() || head.left() < group->second->head.width() * sizeof(double)) {
            ++m_damaged;
            return;
        }
        Group& into = *group->second;
        bytes.remove_prefix(bytes.size() - head.left());
        row.resize(into.head.width());
        std::memcpy(row.data(), bytes.data(), row.size() * sizeof(double));
        bytes.remove_prefix(row.size() * sizeof(double));
        if (!isMarked && !into.flushed)
            into.flushed = lastFlushed(into.id);
        if (into.flushed && time <= *into.flushed)
            continue; // it is in a chunk already
        if (into.head.size() == 0)
            into.firstTail = id;
        into.head.add(time, row, m_room);
        ++into.nextPlace;
    }
}

/** What came of a group up to here is in a chunk. False: it is no mark. */
bool SampleStore::readMark(Unpacker& mark)
{
    const auto group = m_groups.find(static_cast<GroupId>(mark.number()));
    if (!mark.isGood() || group == m_groups.end())
        return false;
    group->second->clearHead();
    return true;
}

SampleStore::Grain SampleStore::grainFor(const SeriesQuery& query) const
{
    if (query.columns == 0)
        return Grain::Raw;
    const std::int64_t width = (millisecondsOf(query.to) - millisecondsOf(query.from)) / query.columns;
    return width >= hourStep ? Grain::Hour : width >= minuteStep ? Grain::Minute : Grain::Raw;
}

Result<SeriesReading> SampleStore::read(const SeriesQuery& query)
{
    SeriesReading reading;
    if (query.to <= query.from)
        return Error{"the span to read ends before it begins", {}};
    const Grain grain = grainFor(query);
    reading.resolution = std::chrono::milliseconds(stepOf(grain));
    Reduction reduction(query, reading);
    bool any = false;
    const std::uint64_t damagedBefore = m_damaged;
    try {
        for (const Group* group : groupsOf(query.key.node, query.key.layer)) {
            const std::ptrdiff_t line = lineOf(*group->columns, query.key.metric);
            if (line < 0)
                continue;
            any = true;
            readChunks(*group, static_cast<std::size_t>(line), grain, reduction);
            readHead(*group, static_cast<std::size_t>(line), reduction);
        }
    } catch (const SQLite::Exception& exception) {
        m_statements->chunksIn.tryReset();
        return Error{std::string("the journal cannot be read: ") + exception.what(), {}};
    }
    if (!any)
        return Error{"there is no such series", query.key.node + "/" + query.key.layer + "/" + query.key.metric};
    reading.damaged = static_cast<std::uint32_t>(m_damaged - damagedBefore);
    return reading;
}

void SampleStore::readChunks(const Group& group, std::size_t column, Grain grain, Reduction& into)
{
    auto& chunks = m_statements->chunksIn;
    // The chunk before the first may reach into the span.
    auto& before = m_statements->before;
    const std::int64_t first = keyOf(group.id, grain, 0);
    before.reset();
    before.bind(1, first);
    before.bind(2, keyOf(group.id, grain, into.from()));
    const std::int64_t from =
        before.executeStep() && !before.getColumn(0).isNull() ? before.getColumn(0).getInt64() : first;
    before.reset();
    chunks.reset();
    chunks.bind(1, from);
    chunks.bind(2, keyOf(group.id, grain, into.to()));
    ChunkReader reader(m_database);
    const std::size_t width = grain == Grain::Raw ? 1 : std::size_t{Rollup::width};
    while (chunks.executeStep()) {
        if (ChunkReader::lastOf(chunks) < into.from() - stepOf(grain))
            continue;
        if (!reader.read(chunks, column * width, width))
            ++m_damaged;
        else if (grain == Grain::Raw)
            into.add(reader.times(), reader.column(0));
        else
            addSums(reader, into);
    }
    chunks.reset();
}

std::optional<double> SampleStore::lastValue(const SeriesKey& key, WallTime from, WallTime to)
{
    const std::int64_t first = millisecondsOf(from);
    const std::int64_t last = millisecondsOf(to);
    std::vector<std::int64_t> times;
    std::vector<double> values;
    const auto newestOf = [&](const auto& atTimes, const auto& ofValues) -> std::optional<double> {
        for (std::size_t i = atTimes.size(); i-- > 0;) {
            if (atTimes[i] >= first && atTimes[i] <= last)
                return ofValues[i];
        }
        return std::nullopt;
    };
    std::vector<Group*> groups = groupsOf(key.node, key.layer);
    std::ranges::reverse(groups); // the newest first
    for (const Group* group : groups) {
        const std::ptrdiff_t line = lineOf(*group->columns, key.metric);
        if (line < 0)
            continue;
        times.clear();
        values.clear();
        if (group->head.size() > 0)
            group->head.read(static_cast<std::size_t>(line), times, values);
        if (const auto value = newestOf(times, values))
            return value;
        auto& chunks = m_statements->newestIn;
        chunks.reset();
        chunks.bind(1, keyOf(group->id, Grain::Raw, 0));
        chunks.bind(2, keyOf(group->id, Grain::Raw, last));
        ChunkReader reader(m_database);
        std::optional<double> value;
        while (!value && chunks.executeStep() && ChunkReader::lastOf(chunks) >= first) {
            if (reader.read(chunks, static_cast<std::size_t>(line), 1))
                value = newestOf(reader.times(), reader.column(0));
        }
        chunks.reset();
        if (value)
            return value;
    }
    return std::nullopt;
}

/** A stretch of time that is read in one grain: from `first` on, before `end`, in ms. */
struct SampleStore::SumSpan {
    Grain grain = Grain::Raw;
    std::int64_t first = 0;
    std::int64_t end = 0;
    const std::vector<std::ptrdiff_t>& lines; ///< the column of each rule of the layer; -1: the group has none
    const std::function<void(const SampleSums&)>& take;
};

void SampleStore::readSums(const std::string& node, const LayerSpec& layer, WallTime after, WallTime until,
    Fineness fineness, const std::function<void(const SampleSums&)>& take)
{
    const std::int64_t first = millisecondsOf(after) + 1;
    const std::int64_t end = millisecondsOf(until) + 1;
    const auto up = [&](std::int64_t step) { return std::min(end, (first + step - 1) / step * step); };
    const auto down = [&](std::int64_t step, std::int64_t least) { return std::max(least, end / step * step); };
    const std::int64_t minutes = fineness == Fineness::Values ? end : up(minuteStep);
    const std::int64_t hours = fineness == Fineness::Hours ? up(hourStep) : minutes;
    const std::int64_t hoursEnd = fineness == Fineness::Hours ? down(hourStep, hours) : hours;
    const std::int64_t minutesEnd = fineness == Fineness::Values ? end : down(minuteStep, hoursEnd);
    const std::string wanted = columnsOf(layer);
    for (const Group* group : groupsOf(node, layer.id)) {
        std::vector<std::ptrdiff_t> lines;
        for (std::string_view left = wanted; !left.empty(); left.remove_prefix(left.find(columnEnd) + 1))
            lines.push_back(lineOf(*group->columns, left.substr(0, left.find(columnEnd))));
        const std::pair<Grain, std::int64_t> ends[] = {{Grain::Raw, minutes}, {Grain::Minute, hours},
            {Grain::Hour, hoursEnd}, {Grain::Minute, minutesEnd}, {Grain::Raw, end}};
        std::int64_t from = first;
        for (const auto& [grain, to] : ends) {
            if (from < to)
                readSums(*group, {grain, from, to, lines, take});
            from = std::max(from, to);
        }
        // Rows that are in no chunk yet are in no sum either, and newer than all that is.
        const SampleRows head = group->head.size() > 0 ? group->head.rows() : SampleRows();
        SampleSums row;
        for (std::size_t r = 0; r < head.times.size(); ++r) {
            if (head.times[r] < first || head.times[r] >= end)
                continue;
            const double* values = head.values.data() + r * head.width;
            row.at = timeOf(head.times[r]);
            row.results = 1;
            row.columns.assign(lines.size(), {});
            for (std::size_t i = 0; i < lines.size(); ++i) {
                if (lines[i] >= 0 && !std::isnan(values[lines[i]]))
                    row.columns[i] = {
                        row.at, values[lines[i]], values[lines[i]], values[lines[i]], values[lines[i]], 1};
            }
            take(row);
        }
    }
}

void SampleStore::readSums(const Group& group, const SumSpan& span)
{
    auto& before = m_statements->before;
    const std::int64_t first = keyOf(group.id, span.grain, 0);
    before.reset();
    before.bind(1, first);
    before.bind(2, keyOf(group.id, span.grain, span.first));
    const std::int64_t from =
        before.executeStep() && !before.getColumn(0).isNull() ? before.getColumn(0).getInt64() : first;
    before.reset();
    auto& chunks = m_statements->chunksIn;
    chunks.reset();
    chunks.bind(1, from);
    chunks.bind(2, keyOf(group.id, span.grain, span.end));
    ChunkReader reader(m_database);
    const std::size_t width = span.grain == Grain::Raw ? 1 : std::size_t{Rollup::width};
    SampleSums sums;
    while (chunks.executeStep()) {
        if (ChunkReader::lastOf(chunks) < span.first - stepOf(span.grain))
            continue;
        if (!reader.read(chunks, 0, group.head.width() * width)) {
            ++m_damaged;
            continue;
        }
        for (std::size_t r = 0; r < reader.times().size(); ++r) {
            const std::int64_t time = reader.times()[r];
            if (time < span.first || time >= span.end)
                continue;
            sums.at = timeOf(time);
            sums.results = span.grain == Grain::Raw ? 1 : 0;
            sums.columns.assign(span.lines.size(), {});
            for (std::size_t i = 0; i < span.lines.size(); ++i) {
                if (span.lines[i] < 0)
                    continue;
                const std::size_t column = static_cast<std::size_t>(span.lines[i]) * width;
                const auto field = [&](std::size_t which) { return reader.column(column + which)[r]; };
                SeriesColumn& into = sums.columns[i];
                if (width == 1 && !std::isnan(field(0)))
                    into = {sums.at, field(0), field(0), field(0), field(0), 1};
                else if (width > 1 && field(Rollup::Count) > 0)
                    into = {sums.at, field(Rollup::Min), field(Rollup::Max), field(Rollup::Mean), field(Rollup::Last),
                        static_cast<std::uint64_t>(field(Rollup::Count))};
                sums.results = std::max(sums.results, into.count);
            }
            span.take(sums);
        }
    }
    chunks.reset();
}

void SampleStore::addSums(const ChunkReader& chunk, Reduction& into)
{
    for (std::size_t r = 0; r < chunk.times().size(); ++r) {
        double fields[Rollup::width];
        for (std::size_t i = 0; i < Rollup::width; ++i)
            fields[i] = chunk.column(i)[r];
        into.add(chunk.times()[r], fields);
    }
}

void SampleStore::readHead(const Group& group, std::size_t column, Reduction& into)
{
    if (group.head.size() == 0)
        return;
    std::vector<std::int64_t> times;
    std::vector<double> values;
    group.head.read(column, times, values);
    into.add(times, values);
}

void SampleStore::clean(WallTime now, bool urgent)
{
    const Duration ages[] = {m_retention.raw, m_retention.minutes, m_retention.hours};
    auto group = m_groups.upper_bound(m_cleaned);
    for (std::size_t i = 0; i < cleanedAtOnce && group != m_groups.end(); ++i, ++group) {
        for (const Grain grain : {Grain::Raw, Grain::Minute, Grain::Hour}) {
            Duration age = ages[static_cast<std::size_t>(grain)];
            if (urgent && grain == Grain::Raw)
                age /= 2; // single values are what there is most of, and the sums stay
            const std::int64_t until = millisecondsOf(now - age);
            auto& remove = m_statements->remove;
            remove.reset();
            remove.bind(1, keyOf(group->first, grain, 0));
            remove.bind(2, keyOf(group->first, grain, until) - 1);
            remove.bind(3, until);
            m_removed += static_cast<std::uint64_t>(remove.exec());
            remove.reset();
        }
        m_cleaned = group->first;
    }
    if (group == m_groups.end())
        m_cleaned = 0;
}

SampleStore::Check SampleStore::check()
{
    Check found;
    SQLite::Statement rows(m_database, "SELECT checksum, body FROM chunks");
    while (rows.executeStep()) {
        ++found.chunks;
        const std::string_view body = bytesOf(rows.getColumn(1));
        if (!fitsChecksum(body, rows.getColumn(0).getInt64()) || !SampleChunk(body).isGood())
            ++found.damaged;
    }
    return found;
}

} // namespace dwcp
