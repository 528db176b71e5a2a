// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/journalreader.h"

#include "journal/chain.h"
#include "journal/checkpointcodec.h"
#include "journal/checksum.h"
#include "journal/configurationcodec.h"
#include "journal/deflation.h"
#include "journal/inputcodec.h"
#include "journal/samplechunk.h"
#include "journal/samplestore.h"
#include "journal/sha256.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <set>
#include <sstream>
#include <tuple>

namespace dwcp {

namespace {

constexpr std::size_t largestTold = 256ULL << 20; ///< a picture of a hundred thousand components is a tenth

std::string_view bytesOf(const SQLite::Column& column)
{
    return {static_cast<const char*>(column.getBlob()), static_cast<std::size_t>(column.getBytes())};
}

WallTime timeOf(const SQLite::Column& column)
{
    return WallTime(Duration(column.getInt64()));
}

JournalRun runOf(SQLite::Statement& row)
{
    JournalRun run;
    run.id = row.getColumn(0).getInt64();
    run.program = row.getColumn(1).getString();
    run.started = timeOf(row.getColumn(2));
    if (!row.getColumn(3).isNull())
        run.ended = timeOf(row.getColumn(3));
    run.liveStateHash = row.getColumn(4).getString();
    run.inputsLost = static_cast<std::uint64_t>(row.getColumn(5).getInt64());
    run.configurationHash = row.getColumn(6).getString();
    return run;
}

Error brokenRow(const char* table, std::int64_t row, const char* how)
{
    return {std::string("row ") + std::to_string(row) + " of " + table + " " + how, {}};
}

} // namespace

template <typename Work>
auto JournalReader::guarded(Work work) -> decltype(work())
{
    try {
        return work();
    } catch (const SQLite::Exception& exception) {
        return Error{std::string("cannot be read: ") + exception.what(), m_file->path()};
    }
}

JournalReader::JournalReader(std::unique_ptr<JournalFile> file) : m_file(std::move(file)) { }

JournalReader::~JournalReader() = default;

Result<std::unique_ptr<JournalReader>> JournalReader::open(const std::string& path)
{
    auto file = JournalFile::open(path, JournalFile::Use::Read);
    if (!file)
        return file.error();
    return std::unique_ptr<JournalReader>(new JournalReader(std::move(file).value()));
}

Result<std::vector<SeriesKey>> JournalReader::series()
{
    return guarded([this]() -> Result<std::vector<SeriesKey>> {
        std::set<std::tuple<std::string, std::string, std::string>> names; // a layer whose rules changed is there twice
        SQLite::Statement groups(m_file->database(), "SELECT node, layer, columns FROM series_groups");
        while (groups.executeStep()) {
            std::istringstream columns(groups.getColumn(2).getString());
            for (std::string metric; std::getline(columns, metric);)
                names.emplace(groups.getColumn(0).getString(), groups.getColumn(1).getString(), metric);
        }
        std::vector<SeriesKey> keys;
        for (const auto& [node, layer, metric] : names)
            keys.push_back({node, layer, metric});
        return keys;
    });
}

Result<SeriesReading> JournalReader::read(const SeriesQuery& query)
{
    return guarded([&]() -> Result<SeriesReading> {
        if (!m_samples)
            m_samples = std::make_unique<SampleStore>(*m_file, Retention());
        return m_samples->read(query);
    });
}

std::optional<Error> JournalReader::readSums(const std::string& node, const LayerSpec& layer, WallTime after,
    WallTime until, SumsBy by, const std::function<void(const SampleSums&)>& take)
{
    const auto fineness = until - after <= valuesUntil ? SampleStore::Fineness::Values
        : by == SumsBy::Minute                         ? SampleStore::Fineness::Minutes
                                                       : SampleStore::Fineness::Hours;
    const auto read = guarded([&]() -> Result<bool> {
        if (!m_samples)
            m_samples = std::make_unique<SampleStore>(*m_file, Retention());
        m_samples->readSums(node, layer, after, until, fineness, take);
        return true;
    });
    return read ? std::nullopt : std::optional(read.error());
}

std::optional<double> JournalReader::lastValue(const SeriesKey& key, WallTime from, WallTime to)
{
    const auto value = guarded([&]() -> Result<std::optional<double>> {
        if (!m_samples)
            m_samples = std::make_unique<SampleStore>(*m_file, Retention());
        return m_samples->lastValue(key, from, to);
    });
    return value ? *value : std::nullopt;
}

Result<std::vector<JournalRun>> JournalReader::runs()
{
    return guarded([this]() -> Result<std::vector<JournalRun>> {
        std::vector<JournalRun> runs;
        SQLite::Statement rows(m_file->database(),
            "SELECT id, program, started, ended, live_state_hash, inputs_lost, (SELECT lower(hex(digest)) FROM "
            "configurations WHERE configurations.id = configuration) FROM runs ORDER BY id");
        while (rows.executeStep())
            runs.push_back(runOf(rows));
        return runs;
    });
}

Result<Configuration> JournalReader::configuration(std::int64_t run)
{
    return guarded([&]() -> Result<Configuration> {
        SQLite::Statement row(m_file->database(),
            "SELECT body FROM configurations WHERE id = (SELECT configuration FROM runs WHERE id = ?)");
        row.bind(1, run);
        if (!row.executeStep())
            return Error{"the run's configuration is missing", m_file->path()};
        return unpackConfiguration(bytesOf(row.getColumn(0)));
    });
}

Result<MonitorMemory> JournalReader::memory(std::int64_t run)
{
    return guarded([&]() -> Result<MonitorMemory> {
        SQLite::Statement row(m_file->database(), "SELECT memory FROM runs WHERE id = ?");
        row.bind(1, run);
        if (!row.executeStep())
            return Error{"there is no such run", m_file->path()};
        return unpackMemory(bytesOf(row.getColumn(0)));
    });
}

std::shared_ptr<const SeriesLayout> JournalReader::layout(std::uint64_t id)
{
    auto& known = m_layouts[id];
    if (known)
        return known;
    SQLite::Statement row(m_file->database(), "SELECT body FROM layouts WHERE id = ?");
    row.bind(1, static_cast<std::int64_t>(id));
    if (row.executeStep())
        known = unpackLayout(bytesOf(row.getColumn(0)));
    return known;
}

Result<bool> JournalReader::readInputs(std::int64_t run, const std::function<bool(InputBeat)>& take)
{
    return guarded([&]() -> Result<bool> {
        SQLite::Statement removed(m_file->database(), "SELECT inputs_removed FROM runs WHERE id = ?");
        removed.bind(1, run);
        if (removed.executeStep() && removed.getColumn(0).getInt() != 0)
            return Error{"the first inputs of the run were removed by age or by size", m_file->path()};
        return readFrames(run, {}, take);
    });
}

Result<bool> JournalReader::readInputs(
    std::int64_t run, const CheckpointStart& start, const std::function<bool(InputBeat)>& take)
{
    return guarded([&]() -> Result<bool> {
        if (m_file->database().execAndGet("SELECT ifnull(min(id), 0) FROM frames").getInt64() > start.frame + 1)
            return Error{"inputs after the checkpoint were removed by age or by size", m_file->path()};
        return readFrames(run, start, take);
    });
}

Result<bool> JournalReader::readFrames(
    std::int64_t run, const CheckpointStart& start, const std::function<bool(InputBeat)>& take)
{
    InputDecoder decoder([this](std::uint64_t id) { return layout(id); });
    if (!start.position.empty() && !decoder.goOn(start.position))
        return Error{"the checkpoint is damaged", m_file->path()};
    SQLite::Statement frames(
        m_file->database(), "SELECT id, part, checksum, body FROM frames WHERE run = ? AND id > ? ORDER BY id");
    frames.bind(1, run);
    frames.bind(2, start.frame);
    while (frames.executeStep()) {
        const std::int64_t id = frames.getColumn(0).getInt64();
        const std::string_view body = bytesOf(frames.getColumn(3));
        if (frames.getColumn(1).getInt64() != start.part)
            return Error{"inputs were lost before row " + std::to_string(id) + " of frames", m_file->path()};
        if (!fitsChecksum(body, frames.getColumn(2).getInt64()))
            return brokenRow("frames", id, "does not fit its checksum");
        auto more = decoder.read(body, take);
        if (!more)
            return brokenRow("frames", id, "is damaged, or one before it is missing");
        if (!*more)
            return false;
    }
    return true;
}

Result<std::vector<JournalReader::CheckpointPlace>> JournalReader::checkpoints(std::int64_t run)
{
    return guarded([&]() -> Result<std::vector<CheckpointPlace>> {
        std::vector<CheckpointPlace> places;
        SQLite::Statement rows(m_file->database(),
            "SELECT id, at FROM checkpoints WHERE run = ? AND frame + 1 >= (SELECT ifnull(min(id), 0) FROM frames) "
            "ORDER BY at");
        rows.bind(1, run);
        while (rows.executeStep())
            places.push_back({rows.getColumn(0).getInt64(), timeOf(rows.getColumn(1))});
        return places;
    });
}

Result<CheckpointStart> JournalReader::checkpoint(std::int64_t id)
{
    return guarded([&]() -> Result<CheckpointStart> {
        SQLite::Statement row(m_file->database(), "SELECT frame, part, checksum, body FROM checkpoints WHERE id = ?");
        row.bind(1, id);
        if (!row.executeStep())
            return Error{"there is no such checkpoint", m_file->path()};
        const std::string_view body = bytesOf(row.getColumn(3));
        if (!fitsChecksum(body, row.getColumn(2).getInt64()))
            return brokenRow("checkpoints", id, "does not fit its checksum");
        auto start = unpackCheckpoint(body, [this](LayoutId layoutId) { return layout(layoutId); });
        if (!start)
            return brokenRow("checkpoints", id, "is damaged");
        start->frame = row.getColumn(0).getInt64();
        start->part = row.getColumn(1).getInt64();
        return std::move(start).value();
    });
}

/** Journals of programs before version 5 have no such table, and are read as they are. */
bool JournalReader::hasTold()
{
    return m_file->database().tableExists("told");
}

Result<std::vector<JournalReader::ToldPlace>> JournalReader::told(std::int64_t run)
{
    return guarded([&]() -> Result<std::vector<ToldPlace>> {
        std::vector<ToldPlace> places;
        if (!hasTold())
            return places;
        SQLite::Statement rows(
            m_file->database(), "SELECT id, part, picture, first, last FROM told WHERE run = ? ORDER BY id");
        rows.bind(1, run);
        while (rows.executeStep())
            places.push_back({rows.getColumn(0).getInt64(), rows.getColumn(1).getInt64(),
                rows.getColumn(2).getInt() != 0, timeOf(rows.getColumn(3)), timeOf(rows.getColumn(4))});
        return places;
    });
}

Result<std::string> JournalReader::toldRow(std::int64_t id)
{
    return guarded([&]() -> Result<std::string> {
        SQLite::Statement row(m_file->database(), "SELECT checksum, body FROM told WHERE id = ?");
        row.bind(1, id);
        if (!row.executeStep())
            return brokenRow("told", id, "is missing");
        const std::string_view body = bytesOf(row.getColumn(1));
        if (!fitsChecksum(body, row.getColumn(0).getInt64()))
            return brokenRow("told", id, "does not fit its checksum");
        std::string whole = inflated(body, largestTold);
        if (whole.empty())
            return brokenRow("told", id, "is damaged");
        return whole;
    });
}

std::optional<Error> JournalReader::brokenRun()
{
    SQLite::Statement rows(m_file->database(),
        "SELECT r.id, c.body, s.body, r.live_state_hash, e.body FROM runs r "
        "LEFT JOIN configurations c ON c.id = r.configuration "
        "LEFT JOIN chain s ON s.run = r.id AND s.kind = 'start' LEFT JOIN chain e ON e.run = r.id AND e.kind = 'end' "
        "ORDER BY r.id");
    while (rows.executeStep()) {
        const std::int64_t run = rows.getColumn(0).getInt64();
        const std::string_view start = bytesOf(rows.getColumn(2));
        if (!start.ends_with(" " + hexText(sha256({bytesOf(rows.getColumn(1))}))))
            return brokenRow("runs", run, "does not have the configuration that the chain says");
        if (bytesOf(rows.getColumn(3)) != bytesOf(rows.getColumn(4)))
            return brokenRow("runs", run, "does not have the final state that the chain says");
    }
    return std::nullopt;
}

std::optional<Error> JournalReader::brokenFrame(Proof& proof)
{
    SQLite::Statement rows(m_file->database(), "SELECT id, checksum, body FROM frames ORDER BY id");
    std::int64_t last = 0;
    while (rows.executeStep()) {
        const std::int64_t id = rows.getColumn(0).getInt64();
        if (last != 0 && id != last + 1)
            return brokenRow("frames", last + 1, "is missing");
        if (!fitsChecksum(bytesOf(rows.getColumn(2)), rows.getColumn(1).getInt64()))
            return brokenRow("frames", id, "does not fit its checksum");
        last = id;
        ++proof.frames;
    }
    return std::nullopt;
}

std::optional<Error> JournalReader::brokenChunk(Proof& proof)
{
    SQLite::Statement rows(m_file->database(), "SELECT id, checksum, body FROM chunks ORDER BY id");
    while (rows.executeStep()) {
        const std::string_view body = bytesOf(rows.getColumn(2));
        if (!fitsChecksum(body, rows.getColumn(1).getInt64()) || !SampleChunk(body).isGood())
            return brokenRow("chunks", rows.getColumn(0).getInt64(), "does not fit its checksum");
        ++proof.chunks;
    }
    return std::nullopt;
}

std::optional<Error> JournalReader::brokenCheckpoint(Proof& proof)
{
    SQLite::Statement rows(m_file->database(), "SELECT id, checksum, body FROM checkpoints ORDER BY id");
    while (rows.executeStep()) {
        if (!fitsChecksum(bytesOf(rows.getColumn(2)), rows.getColumn(1).getInt64()))
            return brokenRow("checkpoints", rows.getColumn(0).getInt64(), "does not fit its checksum");
        ++proof.checkpoints;
    }
    return std::nullopt;
}

std::optional<Error> JournalReader::brokenTold(Proof& proof)
{
    if (!hasTold())
        return std::nullopt;
    SQLite::Statement rows(m_file->database(), "SELECT id, checksum, body FROM told ORDER BY id");
    while (rows.executeStep()) {
        if (!fitsChecksum(bytesOf(rows.getColumn(2)), rows.getColumn(1).getInt64()))
            return brokenRow("told", rows.getColumn(0).getInt64(), "does not fit its checksum");
        ++proof.told;
    }
    return std::nullopt;
}

std::optional<Error> JournalReader::brokenBody(const char* table)
{
    SQLite::Statement rows(m_file->database(), std::string("SELECT id, digest, body FROM ") + table + " ORDER BY id");
    while (rows.executeStep()) {
        if (sha256({bytesOf(rows.getColumn(2))}) != bytesOf(rows.getColumn(1)))
            return brokenRow(table, rows.getColumn(0).getInt64(), "does not fit its digest");
    }
    return std::nullopt;
}

Result<JournalReader::Verdict> JournalReader::verify()
{
    return guarded([this]() -> Result<Verdict> {
        SQLite::Transaction unchanging(m_file->database()); // one moment of a journal that is being written
        Verdict verdict;
        const auto chain = verifyChain(m_file->database());
        if (!chain) {
            verdict.broken = chain.error().text;
            return verdict;
        }
        verdict.proof = {chain->rows, chain->hash, 0, 0, 0, 0};
        for (const auto& problem :
            {brokenBody("configurations"), brokenRun(), brokenBody("layouts"), brokenFrame(verdict.proof),
                brokenChunk(verdict.proof), brokenCheckpoint(verdict.proof), brokenTold(verdict.proof)}) {
            if (problem && !verdict.broken)
                verdict.broken = problem->text;
        }
        return verdict;
    });
}

} // namespace dwcp
