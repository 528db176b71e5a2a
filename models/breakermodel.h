// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/rowsbynode.h"
#include "models/tablemodel.h"
#include "models/texts.h"

#include <QCoreApplication>

#include <array>
#include <optional>

namespace dwcp {

class Commands;

/** A breaker with what is asked of it at the moment. */
struct BreakerRow : ComponentRow {
    CommandId pending = 0; ///< a command on its way; 0: none
    QString refusal; ///< why the last one was refused, until the next

    ComponentId key() const { return id(); }
    const BreakerView& breaker() const { return state->breaker; }
    BreakerLook look() const { return breakerLook(breaker().state, breaker().mode); }
    friend bool operator==(const BreakerRow&, const BreakerRow&) = default;
    /** What is cut off first, then by name. */
    friend bool operator<(const BreakerRow& a, const BreakerRow& b)
    {
        if (a.look() != b.look())
            return a.look() < b.look();
        return a.node->name != b.node->name ? a.node->name < b.node->name : a.id() < b.id();
    }
};

/** Which breakers are listed. */
struct BreakerFilter {
    QString text; ///< part of a node's, layer's or breaker's name
    std::optional<BreakerLook> look;
};

/**
 * The breakers of all components: state, breaker, where, consecutive failures against the limit, since, next trial,
 * override, calls. A command under way shows as "pending" until its event comes back. Thread: GUI.
 */
class BreakerModel final : public RowTable<BreakerRow, ComponentHash> {
    Q_OBJECT

public:
    static constexpr std::size_t lookCount = 6;
    using Counts = std::array<int, lookCount>;

    explicit BreakerModel(const Commands& commands, QObject* parent = nullptr);

    void refresh(const Snapshot& snapshot, const BreakerFilter& filter);

    /** Breakers by BreakerLook that the filter's text lets pass, whatever its look. */
    const Counts& counts() const { return m_counts; }
    int total() const { return m_total; } ///< all breakers

    /** Keeps why a command on a breaker was refused. */
    void setRefusal(ComponentId component, const QString& text);
    void clearRefusal(ComponentId component) { m_refusals.erase(component); }

private:
    QString where(const BreakerRow& row) const;
    bool passes(const BreakerRow& row, const QString& text) const;

    const Commands& m_commands;
    RowsByNode<BreakerRow> m_found;
    std::shared_ptr<const std::vector<LayerColumn>> m_layers;
    std::map<ComponentId, QString> m_refusals;
    Counts m_counts{};
    int m_total = 0;
    WallTime m_now{};
};

} // namespace dwcp
