// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/drawings.h"
#include "models/filter.h"
#include "models/rowsbynode.h"
#include "models/tablemodel.h"

#include <QCoreApplication>

namespace dwcp {

/** A component of one layer. */
struct ComponentTableRow : ComponentRow {
    std::shared_ptr<const Points> scores; ///< of the sparkline; nullptr: not watched

    NodeId key() const { return node->id; }
    friend bool operator==(const ComponentTableRow&, const ComponentTableRow&) = default;
    /** Worst first, then by name. */
    friend bool operator<(const ComponentTableRow& a, const ComponentTableRow& b);
};

/**
 * The components of one layer on all nodes: level, score with its line, direction, the most telling rules, how it is
 * checked, breaker. Rule columns follow the layer's profile. Thread: GUI.
 */
class ComponentModel final : public RowTable<ComponentTableRow> {
    Q_OBJECT

public:
    static constexpr std::size_t mostRules = 2;

    explicit ComponentModel(QObject* parent = nullptr);

    void refresh(const Snapshot& snapshot, LayerIndex layer, const Filter& filter = {});
    /** Components of the layer, of which rowCount() are listed. */
    int total() const { return m_total; }

    LayerIndex layer() const { return m_layer; }
    /** The flat rule indexes that have a column. */
    const std::vector<std::uint16_t>& rules() const { return m_rules; }

private:
    void declareColumns(const LayerSpec& spec, std::vector<std::uint16_t> rules);

    RowsByNode<ComponentTableRow> m_found;
    LayerIndex m_layer = noLayer;
    const LayerSpec* m_spec = nullptr; ///< whose columns these are; compared, never followed
    std::vector<std::uint16_t> m_rules;
    int m_total = 0;
    WallTime m_now{};
    WallTime m_started{};
};

/** The trend of a component's deciding rule, else the worst of its rules' trends. */
TrendDirection componentTrend(const ComponentState& component);

} // namespace dwcp
