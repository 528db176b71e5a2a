// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "health/event.h"
#include "health/history.h"
#include "health/inbox.h"
#include "health/inputlog.h"
#include "health/mailbox.h"
#include "journal/retention.h"

#include <memory>
#include <string>

namespace dwcp {

struct JournalOptions {
    std::string path;
    std::string program; ///< who writes: "dwcp-monitor 0.1.0"
    Configuration configuration;
    const Clock& clock;
    Inbox<Command>& accepted; ///< where commands go once they are durable
    Retention retention = {};
    Duration commitEvery = std::chrono::milliseconds(500); ///< at most so much is lost when the program is killed
    std::size_t mostLooks = 8; ///< snapshots that wait for a slow disk; of more, reports know the newest
};

/**
 * The journal of a running program: a file and the thread that writes it. Inputs, memories and samples come from the
 * engine's thread through InputLog; commands and audit events through boxes. Group commits, each synced to the disk;
 * a command is handed on to `accepted` only when it is durable, or when the disk refuses and that is said.
 *
 * A full or failing disk turns the journal to memory: JournalState says so, what happened is kept as far as memoryLimit
 * goes, and writing is tried again every second. Nothing here ever delays the engine.
 *
 * Thread: made and destroyed by its owner, after the engine has ended; the destructor writes what waits. InputLog's
 * calls come from one thread. query() and state() may be called from any.
 */
class Journal final : public InputLog, public History {
public:
    static constexpr std::size_t boxLimit = 65'536;

    /** Error: the file cannot be had for writing, is no journal, or is damaged. */
    static Result<std::unique_ptr<Journal>> open(JournalOptions options);
    ~Journal() override;
    Journal(const Journal&) = delete;
    Journal& operator=(const Journal&) = delete;

    /** What the run before left behind; for the Monitor. */
    const MonitorMemory& memory() const noexcept;
    /** Operators' commands: they come out of JournalOptions::accepted. */
    Inbox<Command>& commands() noexcept;
    /** Events of the engine: those for the audit go into the chain, all of them are kept for reports. */
    Inbox<Event>& events() noexcept;

    void start(WallTime at, const MonitorMemory& memory) override;
    void beat(InputBeat beat) override;
    std::uint64_t remember(MonitorMemory changed, Doorbell::Haste haste = Doorbell::Haste::CanWait) override;
    void keep(std::vector<ComponentSample> samples) override;
    void keep(MonitorCheckpoint checkpoint) override;
    void show(std::shared_ptr<const Snapshot> snapshot) override;
    void end(WallTime at, std::uint64_t stateHash) override;
    std::shared_ptr<const JournalState> state() const override;

    /** The hash that end() was told, hexadecimal; empty before. For the owner, once the engine has ended. */
    std::string liveStateHash() const;

    /** Reads history on the journal's thread; the answer is called there, and must only hand it on. */
    void query(SeriesQuery query, SeriesAnswer answer) override;

private:
    class Writer;
    explicit Journal(std::unique_ptr<Writer> writer);
    std::unique_ptr<Writer> m_writer;
};

} // namespace dwcp
