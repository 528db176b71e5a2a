// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "health/configuration.h"
#include "health/event.h"
#include "health/inputlog.h"
#include "journal/chain.h"
#include "journal/inputcodec.h"
#include "journal/journalfile.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

namespace dwcp {

/**
 * The event log of one run: takes inputs, operator's events and memories, and writes them when it is told to. What
 * cannot be written is kept until it can; beyond `memoryLimit` bytes of inputs the ones waiting are dropped and
 * counted, and the run is marked as one that cannot be replayed to its end. Thread: the journal's.
 */
class EventLog {
public:
    static constexpr std::size_t memoryLimit = 64ULL << 20;

    /** Throws SQLite::Exception. */
    EventLog(JournalFile& file, const Configuration& configuration, std::string program);

    /** What the components of the run before were; those that are told again replace it. */
    static MonitorMemory memoryOf(SQLite::Database& database);
    /**
     * Commands that were durable when the program was killed and whose end is not recorded: somebody may have seen it.
     * Their times to live are what is left of them. None after an orderly end.
     */
    static std::vector<Command> unansweredOf(SQLite::Database& database, WallTime now);

    /** Sixteen hexadecimal digits. */
    static std::string hashText(std::uint64_t hash);

    void start(WallTime at, const MonitorMemory& memory);
    void add(const InputBeat& beat);
    void add(const Command& command, WallTime at);
    /** Audit events; others are passed over. */
    void add(const Event& event);
    void remember(const MonitorMemory& changed);
    /** Of the engine as it is after the last beat that was added. One that still waits when the next comes is dropped.
     */
    void add(MonitorCheckpoint checkpoint);
    void end(WallTime at, std::uint64_t stateHash);

    std::int64_t run() const noexcept { return m_run; }
    bool isWaiting() const noexcept { return m_isWaiting; }
    std::size_t waitingBytes() const noexcept { return m_encoder.size(); }
    std::uint64_t waitingInputs() const noexcept;
    std::uint64_t keptInputs() const noexcept { return m_keptInputs; }
    std::uint64_t lostInputs() const noexcept { return m_lostInputs; }
    void countLost(std::uint64_t inputs);

    /** Writes what waits, within the caller's transaction. Throws SQLite::Exception. */
    void write();
    /** The transaction is durable, or was undone. */
    void settled();
    void undone();

private:
    struct Layout {
        LayoutId id = 0;
        std::string digest;
        std::string body;
    };
    struct Row {
        WallTime at{};
        std::string kind;
        std::string body;
    };
    struct Frame {
        WallTime first{};
        WallTime last{};
        std::uint64_t inputs = 0;
        bool any = false;
        std::string body;
    };
    struct Checkpoint {
        WallTime at{};
        std::string body;
    };
    struct Ending {
        WallTime at{};
        std::string hash;
    };

    std::size_t bodyBytes() const noexcept;
    LayoutId keepLayout(const SeriesLayout& layout);
    void writeStart();
    void writeLayouts();
    void writeFrame(const Frame& frame);
    void writeCheckpoint();
    void writeMemory();
    void writeEnd();
    void dropInputs();

    SQLite::Database& m_database;
    Chain m_chain;
    std::string m_configuration;
    std::string m_program;
    std::int64_t m_run = 0;
    std::int64_t m_part = 0;
    InputEncoder m_encoder;
    std::unordered_map<std::string, LayoutId> m_layouts; ///< by digest
    LayoutId m_lastLayout = 0;

    // What waits to be written.
    std::optional<std::pair<WallTime, std::string>> m_start; ///< when, packed memory
    std::vector<Layout> m_newLayouts;
    std::vector<Row> m_rows;
    std::vector<Frame> m_frames; ///< those before the checkpoint
    std::optional<Checkpoint> m_checkpoint;
    Frame m_frame; ///< its body without what the encoder still has
    std::map<std::pair<std::string, std::string>, std::string> m_memory;
    std::optional<Ending> m_end;
    bool m_isWaiting = false;
    bool m_tellLoss = false;

    std::uint64_t m_keptInputs = 0;
    std::uint64_t m_lostInputs = 0;
};

} // namespace dwcp
