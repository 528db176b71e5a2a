// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/eventmodel.h"
#include "models/tablemodel.h"

#include <QCoreApplication>

#include <optional>

namespace dwcp {

/** An open incident. A copy of the state: a row that does not change would keep a whole old moment alive. */
struct IncidentRow {
    std::shared_ptr<const IncidentState> incident;

    const IncidentState& state() const { return *incident; }
    std::uint64_t key() const { return state().id; }
    /** Equal in all that a row shows. */
    friend bool operator==(const IncidentRow& a, const IncidentRow& b);
    /** Worst first, then the larger, then the older. */
    friend bool operator<(const IncidentRow& a, const IncidentRow& b);
};

/** Open incidents: level, likeliest cause with its share, how much is ill, since. Thread: GUI. */
class IncidentModel final : public RowTable<IncidentRow> {
    Q_DECLARE_TR_FUNCTIONS(IncidentModel)

public:
    explicit IncidentModel(QObject* parent = nullptr);

    void refresh(const Snapshot& snapshot);
    /** "use-02 Transport"; what it is called while nothing is known of its cause. */
    static QString title(const IncidentState& incident);

private:
    WallTime m_now{};
};

/** A cause that an incident may have. */
struct CauseRow {
    CauseState cause;
    std::size_t rank = 0; ///< from 1

    std::size_t key() const { return rank; }
    friend bool operator==(const CauseRow& a, const CauseRow& b);
    friend bool operator<(const CauseRow& a, const CauseRow& b) { return a.rank < b.rank; }
};

/** Where an incident may come from, likeliest first: rank, what, share of the belief. Thread: GUI. */
class CauseModel final : public RowTable<CauseRow> {
    Q_DECLARE_TR_FUNCTIONS(CauseModel)

public:
    explicit CauseModel(QObject* parent = nullptr);

    void refresh(const std::optional<IncidentRow>& incident);
};

/** Something that is ill in an incident, as it is now. */
struct MemberRow {
    std::shared_ptr<const NodeState> node;
    LayerIndex layer = noLayer; ///< noLayer: the node as a whole

    const ComponentState* component() const { return layer == noLayer ? nullptr : node->component(layer); }
    Level level() const { return component() ? component()->level : node->level; }
    ComponentId key() const { return {node->id, layer}; }
    friend bool operator==(const MemberRow&, const MemberRow&) = default;
    friend bool operator<(const MemberRow& a, const MemberRow& b);
};

struct MemberHash {
    std::size_t operator()(ComponentId id) const
    {
        return std::hash<std::uint64_t>()(std::uint64_t(id.node) << 8 | id.layer);
    }
};

/** What is ill in an incident, the first that fell ill first: level, what, why, since. Thread: GUI. */
class MemberModel final : public RowTable<MemberRow, MemberHash> {
    Q_DECLARE_TR_FUNCTIONS(MemberModel)

public:
    explicit MemberModel(QObject* parent = nullptr);

    void refresh(const Snapshot& snapshot, const std::optional<IncidentRow>& incident);

private:
    WallTime m_now{};
};

/** An event of an incident; the oldest comes first. */
struct TimelineRow {
    std::shared_ptr<const Event> event;

    std::uint64_t key() const { return event->id; }
    friend bool operator==(const TimelineRow&, const TimelineRow&) = default;
    friend bool operator<(const TimelineRow& a, const TimelineRow& b) { return a.event->id < b.event->id; }
};

/** What happened to the nodes of an incident, from shortly before it began. Thread: GUI. */
class TimelineModel final : public RowTable<TimelineRow> {
    Q_DECLARE_TR_FUNCTIONS(TimelineModel)

public:
    /** A change that caused it came before it was seen. */
    static constexpr Duration before = std::chrono::minutes(10);
    static constexpr std::size_t most = 200; ///< the newest of them

    explicit TimelineModel(QObject* parent = nullptr);

    void refresh(const Feed::Events& events, const std::optional<IncidentRow>& incident, WallTime now);

private:
    WallTime m_now{};
};

} // namespace dwcp
