// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "health/configuration.h"
#include "health/history.h"
#include "health/inputlog.h"
#include "health/result.h"
#include "journal/journalfile.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

namespace dwcp {

/** One run of a program that wrote the journal. */
struct JournalRun {
    std::int64_t id = 0;
    std::string program;
    WallTime started{};
    std::optional<WallTime> ended; ///< nullopt: it was killed, or still runs
    std::string liveStateHash; ///< of the Monitor when it ended; empty: it did not say
    std::uint64_t inputsLost = 0;
    std::string configurationHash; ///< SHA-256 of the configuration as it is kept, hexadecimal
};

/** A checkpoint of the engine's state, and how to read on from there. */
struct CheckpointStart {
    MonitorCheckpoint checkpoint;
    std::int64_t frame = 0; ///< the last one before it
    std::int64_t part = 0;
    std::string position; ///< of the decoder
};

class SampleStore;

/** A journal to look at, also while a program writes it. Thread: one at a time. */
class JournalReader {
public:
    /** Error: there is no such file, or it is no journal. */
    static Result<std::unique_ptr<JournalReader>> open(const std::string& path);
    ~JournalReader();

    Result<std::vector<JournalRun>> runs();
    Result<Configuration> configuration(std::int64_t run);
    /** What the run began with. */
    Result<MonitorMemory> memory(std::int64_t run);
    /**
     * Hands over the inputs of a run in order until `take` returns false. Error: a piece is damaged, or some were
     * removed by age or lost; what was handed over before is right.
     */
    Result<bool> readInputs(std::int64_t run, const std::function<bool(InputBeat)>& take);
    /** Those after a checkpoint of the run. */
    Result<bool> readInputs(std::int64_t run, const CheckpointStart& start, const std::function<bool(InputBeat)>& take);

    /** A row of the table of checkpoints. */
    struct CheckpointPlace {
        std::int64_t id = 0;
        WallTime at{};
    };
    /** Those of a run that inputs follow, ascending. */
    Result<std::vector<CheckpointPlace>> checkpoints(std::int64_t run);
    /** Error: it is damaged; others may be whole. */
    Result<CheckpointStart> checkpoint(std::int64_t id);

    /** A row of what was told to be reported. */
    struct ToldPlace {
        std::int64_t id = 0;
        std::int64_t part = 0;
        bool isPicture = false;
        WallTime first{};
        WallTime last{};
    };
    /** Those of a run, ascending; none in a journal of an older program. */
    Result<std::vector<ToldPlace>> told(std::int64_t run);
    /** One of them, whole. Error: it is damaged. */
    Result<std::string> toldRow(std::int64_t id);

    /** Every series whose values were kept, by node, layer and metric. */
    Result<std::vector<SeriesKey>> series();
    /** As History::query() answers, of what is durable when it is called for the first time. */
    Result<SeriesReading> read(const SeriesQuery& query);

    /** The newest value of a series from `from` to `to`, both inclusive; NaN: a gap; nullopt: there is none that can be
     * read. */
    std::optional<double> lastValue(const SeriesKey& key, WallTime from, WallTime to);

    /**
     * What came of the rules of a layer on a node after `after` and until `until`, ascending: value by value over a
     * span of at most `valuesUntil`, else by the minute, or by the hour where minutes are not wanted. Error: it cannot
     * be read.
     */
    enum class SumsBy : std::uint8_t { Minute, Hour };
    static constexpr Duration valuesUntil = std::chrono::hours(2);
    std::optional<Error> readSums(const std::string& node, const LayerSpec& layer, WallTime after, WallTime until,
        SumsBy by, const std::function<void(const SampleSums&)>& take);

    /** What verify() found whole. */
    struct Proof {
        std::int64_t chainRows = 0;
        std::string chainHash;
        std::int64_t frames = 0;
        std::int64_t chunks = 0;
        std::int64_t checkpoints = 0;
        std::int64_t told = 0;
    };
    /** What is broken, in words; nullopt: nothing is. */
    struct Verdict {
        Proof proof;
        std::optional<std::string> broken;
    };
    /**
     * Proves the chain and holds everything else against its checksums; tells the first row that is broken. Error: the
     * file itself cannot be read.
     */
    Result<Verdict> verify();

private:
    explicit JournalReader(std::unique_ptr<JournalFile> file);

    template <typename Work>
    auto guarded(Work work) -> decltype(work());
    std::optional<Error> brokenRun();
    std::optional<Error> brokenFrame(Proof& proof);
    std::optional<Error> brokenChunk(Proof& proof);
    std::optional<Error> brokenCheckpoint(Proof& proof);
    std::optional<Error> brokenTold(Proof& proof);
    bool hasTold();
    Result<bool> readFrames(std::int64_t run, const CheckpointStart& start, const std::function<bool(InputBeat)>& take);
    std::optional<Error> brokenBody(const char* table);
    std::shared_ptr<const SeriesLayout> layout(std::uint64_t id);

    std::unique_ptr<JournalFile> m_file;
    std::unique_ptr<SampleStore> m_samples; ///< made when it is first asked for
    std::unordered_map<std::uint64_t, std::shared_ptr<const SeriesLayout>> m_layouts; ///< each is one object
};

} // namespace dwcp
