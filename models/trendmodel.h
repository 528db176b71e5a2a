// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/filter.h"
#include "models/rowsbynode.h"
#include "models/tablemodel.h"

#include <QCoreApplication>

namespace dwcp {

/** A metric with its trend. */
struct TrendRow : ComponentRow {
    std::uint16_t rule = 0;

    SeriesRef key() const { return {node->id, state->layer, rule}; }
    const MetricTrend& trend() const { return state->rules[rule].trend; }
    RulePlace place() const { return rulePlace(*state->spec, rule); }
    friend bool operator==(const TrendRow&, const TrendRow&) = default;
    /** Soonest to cross first; then what degrades, what is steady, what improves; what is unskilled or unknown last. */
    friend bool operator<(const TrendRow& a, const TrendRow& b);
};

/**
 * All metrics by time to threshold: slope, direction, time to the next limit with its range, chance, confidence. Of a
 * large fleet only what is on its way to a limit is listed, at most `mostRows`. Thread: GUI.
 */
class TrendModel final : public RowTable<TrendRow, SeriesHash> {
    Q_OBJECT

public:
    static constexpr std::size_t mostRows = 1000;
    static constexpr std::size_t smallFleet = 200; ///< nodes; up to here everything is listed

    explicit TrendModel(QObject* parent = nullptr);

    /** `asked` is listed whatever it does, if it is there: somebody wants to see that one. */
    void refresh(const Snapshot& snapshot, const Filter& filter = {}, SeriesRef asked = {});

    /** Metrics found, of which rowCount() are listed. */
    std::size_t found() const { return m_foundCount; }
    /** False: what is on its way to a limit is listed alone, because there are many nodes. */
    bool listsAll() const { return m_all; }

private:
    RowsByNode<TrendRow> m_found;
    std::size_t m_foundCount = 0;
    bool m_all = true;
};

/** "+2.7% /h": a slope in the metric's unit an hour; the unknown sign when there is none. */
QString slopeText(const TrendRow& row);

} // namespace dwcp
