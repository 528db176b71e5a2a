// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/breakerhistory.h"
#include "models/filter.h"
#include "models/rowsbynode.h"
#include "models/tablemodel.h"
#include "models/texts.h"

#include <QCoreApplication>

#include <array>
#include <optional>

namespace dwcp {

class Commands;

/** A breaker, the engine's before a component or a node's own, with what is asked of it at the moment. */
struct BreakerRow {
    std::shared_ptr<const NodeState> node;
    const ComponentState* state = nullptr; ///< of the component behind it; nullptr: a breaker of the node itself
    NodeBreakerIndex nodeBreaker = noNodeBreaker;
    CommandId pending = 0; ///< a command on its way; 0: none
    QString refusal; ///< why the last one was refused, until the next

    BreakerId id() const
    {
        return state ? BreakerId(ComponentId{node->id, state->layer}) : BreakerId::ofNode(node->id, nodeBreaker);
    }
    BreakerId key() const { return id(); }
    const BreakerView& breaker() const { return state ? state->breaker : node->breakers[nodeBreaker].view; }
    bool isKnown() const { return state || node->breakers[nodeBreaker].isKnown; }
    BreakerLook look() const { return isKnown() ? breakerLook(breaker().state, breaker().mode) : BreakerLook::Unknown; }
    friend bool operator==(const BreakerRow&, const BreakerRow&) = default;
    /** What is cut off first, then by name; a node's own after those before its components. */
    friend bool operator<(const BreakerRow& a, const BreakerRow& b)
    {
        if (a.look() != b.look())
            return a.look() < b.look();
        return a.node->name != b.node->name ? a.node->name < b.node->name : a.id() < b.id();
    }
};

/** Which breakers are listed. */
struct BreakerFilter {
    Filter terms;
    std::optional<BreakerLook> look;
    friend bool operator==(const BreakerFilter&, const BreakerFilter&) = default;
};

/**
 * The breakers of all components, and those that nodes have themselves: state, breaker, where, consecutive failures
 * against the limit, since, next trial, override, calls. A command under way shows as "pending" until its event comes
 * back. Thread: GUI.
 */
class BreakerModel final : public RowTable<BreakerRow, BreakerHash> {
    Q_OBJECT

public:
    static constexpr std::size_t lookCount = 7;
    using Counts = std::array<int, lookCount>;

    explicit BreakerModel(const Commands& commands, QObject* parent = nullptr);

    /** `events`: for the strips of states; those up to the moment of the snapshot. */
    void refresh(const Snapshot& snapshot, const BreakerFilter& filter, const Feed::Events& events = {});

    /** Breakers by BreakerLook that the filter's text lets pass, whatever its look. */
    const Counts& counts() const { return m_counts; }
    int total() const { return m_total; } ///< all breakers

    /** A breaker's states over the last hour. */
    BreakerStrip strip(BreakerId id, const BreakerView& breaker, BreakerLook look) const
    {
        return m_history.strip(id, breaker, look);
    }

    /** Keeps why a command on a breaker was refused. */
    void setRefusal(BreakerId breaker, const QString& text);
    void clearRefusal(BreakerId breaker) { m_refusals.erase(breaker); }

private:
    QString where(const BreakerRow& row) const;
    bool passes(const BreakerRow& row) const;
    bool isShown(const BreakerRow& row) const;
    bool note(const std::vector<BreakerRow>& was, const std::vector<BreakerRow>& is);
    void listAll();

    const Commands& m_commands;
    BreakerHistory m_history;
    RowsByNode<BreakerRow> m_found;
    std::shared_ptr<const std::vector<LayerColumn>> m_layers;
    std::map<BreakerId, QString> m_refusals;
    BreakerFilter m_filter;
    std::vector<std::pair<BreakerRow, BreakerRow>> m_changes; ///< of a refresh under way
    bool m_marked = false; ///< some row shows a pending or refused command
    Counts m_counts{};
    int m_total = 0;
    WallTime m_now{};
};

} // namespace dwcp
