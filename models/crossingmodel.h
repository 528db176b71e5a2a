// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/rowsbynode.h"
#include "models/tablemodel.h"

#include <QCoreApplication>

namespace dwcp {

/** A metric that is on its way to a limit. */
struct CrossingRow : ComponentRow {
    std::uint16_t rule = noRule;

    SeriesRef key() const { return {node->id, state->layer, rule}; }
    const MetricTrend& trend() const { return state->rules[rule].trend; }
    friend bool operator==(const CrossingRow&, const CrossingRow&) = default;
    /** Soonest first; those that may not alert come last. */
    friend bool operator<(const CrossingRow& a, const CrossingRow& b)
    {
        return std::tuple(a.trend().unskilled, a.trend().crossing->median, a.key())
            < std::tuple(b.trend().unskilled, b.trend().crossing->median, b.key());
    }
};

/** What breaks next: node and metric, whiskers, time to threshold, chance. Thread: GUI. */
class CrossingModel final : public RowTable<CrossingRow, SeriesHash> {
    Q_DECLARE_TR_FUNCTIONS(CrossingModel)

public:
    explicit CrossingModel(QObject* parent = nullptr);

    void refresh(const Snapshot& snapshot);

    /** The most points that any trend has: under ten it is too early to say anything. */
    std::uint32_t mostPoints() const { return m_mostPoints; }

private:
    RowsByNode<CrossingRow> m_found;
    std::uint32_t m_mostPoints = 0;
};

} // namespace dwcp
