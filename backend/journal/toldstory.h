// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "health/configuration.h"
#include "health/event.h"
#include "health/snapshot.h"
#include "journal/journalreader.h"

#include <cstdint>
#include <deque>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace dwcp {

class Unpacker;

/**
 * What a run told, look by look, without an engine: snapshots that have what reports want to know (levels and their
 * times, flags, causes, breakers, alerts, incidents, budgets, the system's figures) and nothing else. A score between
 * two pictures is the one of the last change of level or flags. Thread: one.
 */
class ToldStory {
public:
    /**
     * From the newest picture that is not after `from` on, or from the first. nullptr: nothing of it was told. Every
     * row up to `to` is held against its checksum and its neighbours first. Error: one is damaged or missing.
     */
    static Result<std::unique_ptr<ToldStory>> open(
        JournalReader& journal, std::int64_t run, std::optional<WallTime> from, std::optional<WallTime> to);
    ~ToldStory();

    /**
     * As it is after the newest look. One object: it changes with the next. Its alerts are those that are news since
     * the last look, all of them at first; the ledger is in it after tellLedger().
     */
    const Snapshot& now() const noexcept { return m_now; }
    /** It begins with the run, or what was told before is not kept any more. */
    bool isFromStart() const noexcept { return m_isFromStart; }
    /** When the next look was; nullopt: there is none, or what follows cannot be read. */
    std::optional<WallTime> next();
    /** Goes on to it. */
    void advance();
    /** Why there is none. */
    const std::optional<Error>& problem() const noexcept { return m_problem; }

    // Of the newest look, since the one before.
    const std::vector<Event>& events() const noexcept { return m_events; }
    const std::vector<NodeId>& changed() const noexcept { return m_changed; }
    std::uint64_t results() const noexcept { return m_results; }
    std::uint64_t commands() const noexcept { return m_commands; }

    /** Every alert that there is now, instead of those that are news. */
    void tellAllAlerts();
    /** The lines of the account since the picture, the newest ledgerLength of them. */
    void tellLedger();
    /** The scores are of now: a picture was made after the newest look. */
    bool knowsScores() const noexcept { return m_knowsScores; }
    /** Sets the score of a component, and so those of its node. */
    void setScore(ComponentId component, double score);
    void decideNodeScores();

private:
    ToldStory(JournalReader& journal, Configuration configuration);

    Result<bool> verify(std::optional<WallTime> to);
    bool readRow();
    bool readPicture(Unpacker& unpacker);
    bool readLook(Unpacker& unpacker);
    bool readEvents(Unpacker& unpacker);
    bool readSystem(std::string_view packed);
    bool readNode(Unpacker& unpacker, NodeId id);
    bool readComponents(Unpacker& unpacker, NodeState& node);
    bool readComponent(Unpacker& unpacker, ComponentState& component, const NodeState& node);
    bool readAlerts(Unpacker& unpacker);
    bool readLedger(Unpacker& unpacker);
    bool readIncidents(Unpacker& unpacker);
    bool readBudgets(Unpacker& unpacker);
    std::shared_ptr<const LayerSpec> specOf(const NodeState& node, const std::string& layer) const;
    void showAlerts(std::vector<std::shared_ptr<const AlertState>> alerts);
    void fail(std::int64_t row, const std::string& how);

    JournalReader& m_journal;
    Configuration m_configuration;
    std::vector<JournalReader::ToldPlace> m_places;
    std::size_t m_place = 0; ///< of the row that is read next
    std::string m_row;
    std::size_t m_at = 0; ///< in the row
    WallTime m_last{}; ///< look that the next one's time is counted from
    std::optional<WallTime> m_next;
    std::optional<Error> m_problem;
    bool m_isFromStart = false;
    bool m_knowsScores = true;

    Snapshot m_now;
    std::vector<std::shared_ptr<NodeState>> m_nodes; ///< those of the snapshot
    std::unordered_map<AlertId, std::shared_ptr<AlertState>> m_alerts;
    std::shared_ptr<AlertBoard> m_board;
    std::deque<std::shared_ptr<const LedgerEntry>> m_ledger;
    std::map<std::uint64_t, IncidentState> m_incidents;
    std::vector<Event> m_events;
    std::vector<NodeId> m_changed;
    std::uint64_t m_results = 0;
    std::uint64_t m_commands = 0;
};

} // namespace dwcp
