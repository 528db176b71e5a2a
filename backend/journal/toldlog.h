// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "health/inputlog.h"
#include "health/packing.h"
#include "journal/journalfile.h"
#include "journal/toldvalues.h"

#include <cstdint>
#include <deque>
#include <unordered_map>
#include <vector>

namespace dwcp {

/**
 * What an engine told, kept for reports: which of its snapshots differed in what, and every event. Rows of two kinds:
 * a picture is all that was true at a moment, changes are what became of it look by look; whoever reads a picture and
 * the changes after it knows any second of the run without an engine (journal/toldstory.h). What changed since the last
 * look is found by revisions of nodes and by comparing with a small copy of the fleet; a calm fleet costs a line a
 * second.
 *
 * What cannot be written is kept until it can; beyond `memoryLimit` bytes all that waits is dropped, and the next look
 * begins a new part with a picture. Thread: the journal's.
 */
class ToldLog {
public:
    static constexpr std::size_t memoryLimit = 16ULL << 20; ///< of rows and events that wait
    static constexpr std::size_t rowBytes = 32ULL << 10; ///< of changes, before they are deflated
    static constexpr Duration pictureEvery = std::chrono::hours(1);
    static constexpr Duration budgetsEvery = std::chrono::minutes(1); ///< less often when there are many

    /** Throws SQLite::Exception. */
    ToldLog(JournalFile& file, std::int64_t run);

    void add(const InputBeat& beat);
    void add(const Event& event);
    /** All beats and events until then were added. One that is not newer than the last is passed over. */
    void look(const Snapshot& snapshot);
    /** The last look was the last of the run. */
    void end();

    bool isWaiting() const noexcept { return !m_closed.empty() || m_open.isWaiting; }

    /** Writes what waits, within the caller's transaction. Throws SQLite::Exception. */
    void write();
    void settled();
    /** Removes what ended before `oldest`, a little at a time. Throws SQLite::Exception. */
    static std::uint64_t clean(SQLite::Database& database, WallTime oldest);

private:
    struct Row {
        std::int64_t id = 0;
        std::int64_t part = 0;
        bool isPicture = false;
        bool isWaiting = false; ///< there is something that is not in the file
        WallTime first{};
        WallTime last{};
        std::string body;
    };
    struct Counts {
        WallTime at{};
        std::uint64_t results = 0;
        std::uint64_t commands = 0;
    };
    struct KeptAlert {
        std::shared_ptr<const AlertState> state;
        std::uint64_t look = 0; ///< number of the newest one that showed it
    };

    void lose();
    void begin(const Snapshot& snapshot);
    void tell(const Snapshot& snapshot);
    void takeEvents(WallTime until);
    void takeCounts(WallTime until);
    void takeSystem(const Snapshot& snapshot);
    void takeNodes(const Snapshot& snapshot);
    std::uint8_t takeNode(const NodeState& state, ToldNode& known);
    static std::uint8_t take(const ComponentState& state, ToldComponent& known);
    void takeAlerts(const AlertBoard* board);
    void takeIncidents(const std::vector<IncidentState>* incidents);
    void takeLedger(const AlertBoard* board);
    void takeBudgets(const Snapshot& snapshot);
    void put(const ToldNode& node, std::uint8_t parts);
    void putComponent(std::size_t index, const ToldComponent& component, std::uint8_t parts);
    Row newRow(WallTime at, bool isPicture);
    void closeRow();
    void addPicture();
    void writeRow(Row& row);
    std::size_t waitingBytes() const noexcept;

    SQLite::Database& m_database;
    std::int64_t m_run;
    std::int64_t m_nextId = 1;
    std::int64_t m_part = 0;
    std::deque<Row> m_closed; ///< that wait to be written
    Row m_open; ///< changes that more may follow
    Packer m_packer;

    // What whoever reads knows after the last look.
    bool m_hasBegun = false;
    bool m_hasLost = false; ///< events before the next picture are in no row
    std::uint64_t m_looks = 0;
    WallTime m_at{};
    std::uint64_t m_sequence = 0; ///< of that snapshot
    std::uint64_t m_lastLine = 0; ///< of the ledger
    std::string m_system; ///< packed
    std::vector<ToldNode> m_nodes; ///< by id
    std::unordered_map<AlertId, KeptAlert> m_alerts;
    std::shared_ptr<const AlertBoard> m_board;
    std::unordered_map<std::uint64_t, std::string> m_incidents; ///< packed, those that are open
    std::shared_ptr<const std::vector<IncidentState>> m_incidentStates;
    std::shared_ptr<const std::vector<BudgetState>> m_budgets; ///< the newest
    std::shared_ptr<const std::vector<BudgetState>> m_budgetsTold;
    WallTime m_picturedAt{};
    WallTime m_budgetsAt{};
    Duration m_budgetsWait{};

    // Since the last look.
    std::vector<Event> m_events;
    std::uint64_t m_lastEvent = 0; ///< number of the newest
    std::deque<Counts> m_counts;
    std::vector<std::uint8_t> m_parts; ///< of the components of a node, for a moment
};

} // namespace dwcp
