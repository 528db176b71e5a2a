// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/pastmoments.h"
#include "models/rowsbynode.h"
#include "models/tablemodel.h"

#include <QCoreApplication>

#include <span>

namespace dwcp {

/** How a metric behaved in a window, held against what it did before. */
struct MovedRow : ComponentRow {
    std::uint16_t rule = 0;
    double rate = 0; ///< share of the window's values that are unlike those before, 0..1
    double before = 0; ///< median
    double within = 0; ///< median
    double shift = 0; ///< between the medians, in spreads of what was before
    WallTime firstAt{}; ///< of the first value unlike those before
    bool isFirst = false; ///< no other metric moved earlier

    SeriesRef key() const { return {node->id, state->layer, rule}; }
    RulePlace place() const { return rulePlace(*state->spec, rule); }
    friend bool operator==(const MovedRow&, const MovedRow&) = default;
    /** Highest rate first, then the largest shift. */
    friend bool operator<(const MovedRow& a, const MovedRow& b);
};

/**
 * What moved in a window: metrics whose values in it are unlike those of the same time before. A value is unlike when
 * it is more than three robust standard deviations (1.4826 median absolute deviations, at least 1 % of the median) from
 * the median before; at least three values are needed on both sides. Reads the remembered moments when asked, not at
 * each tick. Thread: GUI.
 */
class MovedModel final : public RowTable<MovedRow, SeriesHash> {
    Q_DECLARE_TR_FUNCTIONS(MovedModel)

public:
    static constexpr std::size_t most = 100;
    static constexpr std::size_t leastValues = 3;

    explicit MovedModel(QObject* parent = nullptr);

    using Moments = std::deque<std::shared_ptr<const Snapshot>>;
    void compare(const Moments& moments, const MomentSpan& window);
    void clear();

    std::size_t compared() const { return m_compared; } ///< metrics with enough values
    std::size_t moved() const { return m_moved; } ///< of them, listed or not

private:
    void judge(const ComponentRow& component, std::span<const std::shared_ptr<const Snapshot>> seen,
        WallTime windowFrom, std::vector<MovedRow>& rows);

    std::size_t m_compared = 0;
    std::size_t m_moved = 0;
    WallTime m_now{};
};

} // namespace dwcp
