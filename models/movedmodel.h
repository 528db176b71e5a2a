// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/pastmoments.h"
#include "models/rowsbynode.h"
#include "models/tablemodel.h"
#include "models/windowshift.h"

#include <QCoreApplication>

#include <span>

namespace dwcp {

/** How a metric behaved in a window, held against what it did before. */
struct MovedRow : ComponentRow, WindowShift {
    static bool isStale() { return false; } // it tells of its own time
    std::uint16_t rule = 0;
    bool isFirst = false; ///< no other metric moved earlier

    MovedRow(const ComponentRow& component, std::uint16_t which, const WindowShift& movement)
        : ComponentRow(component)
        , WindowShift(movement)
        , rule(which)
    {
    }
    SeriesRef key() const { return {node->id, state->layer, rule}; }
    RulePlace place() const { return rulePlace(*state->spec, rule); }
    friend bool operator==(const MovedRow& a, const MovedRow& b);
    /** Highest rate first, then the largest shift. */
    friend bool operator<(const MovedRow& a, const MovedRow& b);
};

/**
 * What moved in a window: metrics whose values in it are unlike those of the same time before (models/windowshift.h).
 * Thread: GUI.
 */
class MovedModel final : public RowTable<MovedRow, SeriesHash> {
    Q_DECLARE_TR_FUNCTIONS(MovedModel)

public:
    static constexpr std::size_t most = 100;

    explicit MovedModel(QObject* parent = nullptr);

    using Moments = std::deque<std::shared_ptr<const Snapshot>>;
    /** Reads the remembered moments, at once. */
    void compare(const Moments& moments, const MomentSpan& window);
    /** Shows what somebody else found out of so many metrics. */
    void show(std::vector<MovedRow> rows, std::size_t compared, const MomentSpan& window);
    void clear();

    std::size_t compared() const { return m_compared; } ///< metrics with enough values
    std::size_t moved() const { return m_moved; } ///< of them, listed or not

private:
    /** How many metrics were compared. */
    static std::size_t judge(const ComponentRow& component, std::span<const std::shared_ptr<const Snapshot>> seen,
        WallTime windowFrom, std::vector<MovedRow>& rows);

    std::size_t m_compared = 0;
    std::size_t m_moved = 0;
    WallTime m_now{};
};

} // namespace dwcp
