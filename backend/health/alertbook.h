// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "health/alertreading.h"
#include "health/alertrouter.h"
#include "health/cutoff.h"
#include "health/inhibitor.h"
#include "health/memory.h"
#include "health/silencelist.h"

#include <map>
#include <memory>
#include <optional>
#include <set>
#include <vector>

namespace dwcp {

/** What an alert of the run before is about, in this one. */
struct AlertPlace {
    NodeId node = noNode; ///< noNode: of none
    LayerIndex layer = noLayer; ///< noLayer: of none
    std::string region;
};

/**
 * All alerts of an engine: applies the rules to states as they come, lets each alert take its course, and decides who
 * is told what, when, and why not. A function of what it is given, each with its moment: the same inputs give the same
 * alerts, notifications and ledger. Holds no clock, asks nobody. Thread: the engine's.
 */
class AlertBook {
public:
    static constexpr Duration resolvedFor = std::chrono::minutes(15); ///< a resolved alert is still shown
    static constexpr Duration twiceWithin = std::chrono::minutes(5);
    static constexpr Duration backWithin = std::chrono::minutes(15); ///< after a start: later it is another alert

    /** `seed` is of the silences' ids. */
    AlertBook(std::shared_ptr<const AlertPolicy> policy, std::string cluster, std::uint64_t seed);
    AlertBook(const AlertBook&) = delete;
    AlertBook& operator=(const AlertBook&) = delete;

    void see(std::shared_ptr<const NodeState> node, WallTime now);
    void see(const SystemState& system, WallTime now);
    /** All budgets; alerts of those that are no more end. */
    void see(std::shared_ptr<const std::vector<BudgetState>> budgets, WallTime now);
    /** A node is watched no more: its alerts have nobody left to be about, and end as if it had become well. */
    void forget(NodeId node, WallTime now);
    /** Who needs whom: while what a node needs is down, of its own alerts only their ends are told. */
    void setDependencies(const NodeDependencies& dependencies);
    /** Lets time act and says what is due. Call it after what was seen at the same moment. */
    void advance(WallTime now);

    /**
     * The id of the silence. Error: what is wrong with it, also that it would silence every critical alert that there
     * can be; the same wish once more within five minutes, or `isConfirmed`, is taken as meant.
     */
    Result<std::string> addSilence(const Silence& silence, bool isConfirmed, WallTime now);
    std::optional<Error> endSilence(const std::string& id, WallTime now);
    /** Error: there is no such alert, or it is over. */
    std::optional<Error> acknowledge(AlertId alert, Acknowledgement acknowledgement, WallTime now);
    void take(const DeliveryReport& report, WallTime now);

    /** What operators have said, for the next start. */
    AlertMemory remember() const;
    /** Goes on with it: an alert that comes back soon is acknowledged as it was. */
    void resume(const AlertMemory& memory, WallTime now);
    /** The alerts that stand, of nodes of which some changed since the last call, or of all. Changes no state. */
    std::vector<StandingAlerts> rememberStanding(bool all);
    /**
     * Goes on with an alert as it stood; nobody is told of it again. It stays so until what it is about was seen, for
     * at most `backWithin`: that nobody has looked yet is no end. One whose rule is no more is dropped.
     */
    void resume(const StandingAlert& before, const AlertPlace& place, WallTime now);
    /** The next rememberStanding() tells of this node in any case. */
    void rememberAgain(const std::string& node) { m_toTell.insert(node); }

    /** An alert that fired, changed its level, or ended since the last call. */
    struct Turn {
        AlertCourse::Turn turn = AlertCourse::Turn::None;
        std::shared_ptr<const AlertState> alert;
    };
    std::vector<Turn> takeTurns() { return std::exchange(m_turns, {}); }
    AlertRouter::Outbox takeNotifications() { return std::exchange(m_out, {}); }

    /** All that is known now; the same object as long as nothing changed. */
    std::shared_ptr<const AlertBoard> board();

    /**
     * All of it but what it was shown: whoever reads it gives it that again with recall(). Of a book of the same policy
     * alone.
     */
    template <typename Folder>
    void fold(Folder& folder)
    {
        foldEntries(folder);
        folder(m_rates, m_budgetNumbers, m_down, m_silences, m_acknowledged, m_backUntil, m_routers, m_ledger,
            m_refused, m_lastNotification, m_suppressed, m_firingChanged, m_silencesChanged);
        folder.shown(m_look);
        if constexpr (Folder::isReading)
            refresh();
    }
    /** What it had seen, when it was folded; no decision is made. */
    void recall(
        std::vector<std::shared_ptr<const NodeState>> nodes, std::shared_ptr<const std::vector<BudgetState>> budgets);

private:
    /** A word that its receiver is sure to get, whatever happens to this program. */
    struct SureWord {
        bool firing = false;
        AlertLevel level = AlertLevel::Info;
        WallTime at{};
    };
    struct Entry {
        Entry(AlertTiming timing, std::size_t receivers) : course(timing), told(receivers), sure(receivers) { }
        AlertCourse course;
        std::shared_ptr<const AlertState> state;
        std::optional<Acknowledgement> acknowledgement;
        std::vector<Told> told; ///< as the receivers
        std::vector<SureWord> sure; ///< as the receivers; for the next start, no state
        std::uint64_t seen = 0; ///< the look at its node that has last found it
        bool isFlapping = false;
        bool isMaintained = false;
        bool isStale = true; ///< what withholds it must be decided anew
        bool isAwaited = false; ///< of the run before; what it is about has not been seen since the start

        template <typename Folder>
        void fold(Folder& folder)
        {
            folder(course, state, acknowledgement, isFlapping, isMaintained, isStale, isAwaited);
            folder.fixed(told);
            folder.shown(seen);
            folder.check(state != nullptr);
        }
    };
    using Entries = std::map<AlertKey, Entry>;

    struct Subject {
        AlertKey key;
        const NodeState* node = nullptr;
        const ComponentState* component = nullptr;
        const BudgetState* budget = nullptr;
        const SystemState* system = nullptr;
    };

    struct Names {
        std::string_view layer; ///< id
        std::string_view node;
        std::string_view region;
        std::string_view objective;
    };

    class OfReceiver;

    /** What the rules look at in nodes with such components. */
    struct Reach {
        bool isOf(const NodeState& node) const noexcept;

        struct Look {
            std::uint16_t rule = 0;
            std::uint16_t component = wholeNode; ///< its place in the node
            AlertSource source; ///< in a component
        };
        static constexpr std::uint16_t wholeNode = 0xffff;

        std::shared_ptr<const Profile> profile;
        std::vector<std::pair<std::shared_ptr<const LayerSpec>, std::size_t>> components; ///< and their number of rules
        std::vector<Look> looks; ///< rule by rule
    };

    template <typename Folder>
    void foldEntries(Folder& folder)
    {
        if constexpr (Folder::isReading) {
            m_entries.clear();
            for (std::size_t left = folder.count(0); left > 0 && folder.isGood(); --left)
                readEntry(folder);
        } else {
            folder.count(m_entries.size());
            for (auto& [key, entry] : m_entries) {
                AlertKey copy = key;
                folder(copy, entry);
            }
        }
    }
    template <typename Folder>
    void readEntry(Folder& folder)
    {
        AlertKey key;
        folder(key);
        folder.check(key.rule < m_policy->rules.size());
        if (!folder.isGood())
            return;
        Entry entry(m_policy->rules[key.rule].timing, m_routers.size());
        folder(entry);
        if (folder.isGood())
            m_entries.insert_or_assign(m_entries.end(), key, std::move(entry));
    }
    void refresh();

    const Reach& reachInto(const NodeState& node);
    void look(const Subject& subject, const AlertFinding& finding, WallTime now);
    Entries::iterator begin(const AlertKey& key);
    AlertCourse::Turn step(const AlertRule& rule, Entry& entry, const AlertFinding& finding, WallTime now);
    void turned(Entries::iterator entry, AlertCourse::Turn turn);
    void describe(Entry& entry, const Subject& subject, const AlertFinding& finding, WallTime now);
    void learnFlags(Entry& entry, const Subject& subject);
    void follow(Entry& entry, WallTime now);
    static void setCourse(AlertState& state, const Entry& entry, WallTime now);
    static Names namesOf(const Subject& subject);
    std::vector<Label> labelsOf(const AlertRule& rule, const Names& names, AlertLevel level) const;
    static void name(AlertState& state, std::vector<Label> labels);
    std::string summaryOf(const Subject& subject, const AlertFinding& finding) const;
    template <typename Concerned>
    void endUnseen(NodeId node, const Concerned& concerned, WallTime awaitedUntil, WallTime now);
    bool isToWait(const Entry& entry, const Subject& subject, const AlertFinding& finding, WallTime now) const;
    static bool isWholeInView(const Subject& subject, AlertKind kind);
    std::uint32_t numberOf(const std::string& objective, const std::string& node, const std::string& layer);
    std::optional<AlertKey> keyOf(const StandingAlert& before, const AlertPlace& place);
    StandingAlert standingOf(const AlertKey& key, const Entry& entry) const;
    static bool isStanding(const Entry& entry);
    static std::string nodeOf(const AlertKey& key, const Entry& entry);
    void settle(const Notification& notification);
    void keepUnsettled(std::size_t from);
    void ageCourses(WallTime now);
    void dropOld(WallTime now);
    void learnSources();
    void withholdAgain(WallTime now);
    void withhold(const AlertKey& key, Entry& entry, WallTime now);
    void learnCutOff();
    bool isChildOfDown(const AlertKey& key) const;
    NodeId cutOffBy(NodeId node) const noexcept { return node < m_cutOffBy.size() ? m_cutOffBy[node] : noNode; }
    std::string nameOf(NodeId node) const;
    bool dropAcknowledgement(Entry& entry, WallTime now) const;
    void takeUpAcknowledgement(Entry& entry);
    bool isOwed(const Entry& entry) const;
    void routeAgain(Entry& entry);
    void tell(WallTime now);
    bool silencesEveryCritical(const Silence& silence) const;
    bool isRefusedBefore(const Silence& silence, WallTime now);
    template <typename Visit>
    void forEachSubject(const Visit& visit) const;

    std::shared_ptr<const AlertPolicy> m_policy;
    std::string m_cluster;
    Entries m_entries;
    std::map<AlertKey, RateWindow> m_rates;
    std::vector<std::shared_ptr<const NodeState>> m_nodes; ///< as last seen, by id
    std::map<const Profile*, Reach> m_reaches; ///< of the newest kind of node of each profile; no state
    std::shared_ptr<const std::vector<BudgetState>> m_budgets; ///< as last seen
    std::map<std::array<std::string, 3>, std::uint32_t> m_budgetNumbers; ///< by objective, node and layer
    std::map<NodeId, std::uint32_t> m_down; ///< active alerts of parent rules, by node
    CutOff m_cutOff; ///< of the configuration; no state
    std::vector<NodeId> m_cutOffBy; ///< follows from both; by node
    SilenceList m_silences;
    std::map<AlertId, Acknowledgement> m_acknowledged; ///< before the start; their alerts have not come back yet
    WallTime m_backUntil{};
    Inhibitor m_inhibitor;
    std::vector<AlertRouter> m_routers;
    AlertLedger m_ledger;
    std::vector<Turn> m_turns;
    AlertRouter::Outbox m_out;
    std::optional<std::pair<Silence, WallTime>> m_refused; ///< that would have silenced every critical alert
    std::shared_ptr<const AlertBoard> m_board;
    std::uint64_t m_look = 0;
    std::uint64_t m_lastNotification = 0;
    std::uint32_t m_suppressed = 0;
    std::deque<std::shared_ptr<const Notification>> m_unsettled; ///< not filed yet, as far as is known; no state
    std::set<std::string> m_toTell; ///< nodes of which the next start is to know something else; no state
    bool m_firingChanged = false;
    bool m_silencesChanged = false;
    bool m_changed = true;
};

} // namespace dwcp
