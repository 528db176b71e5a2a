// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "health/expression.h"
#include "health/expressionnode.h"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <vector>

namespace dwcp {

/**
 * Expressions made ready for one layout: which series exist decides everything but the numbers, so selectors, groups,
 * pairs and bucket bounds are settled once and evaluation is one walk over flat arrays without allocation, from the
 * first step of the first expression to the last of the last. Not shared between threads.
 */
class ExpressionPlan {
public:
    explicit ExpressionPlan(std::shared_ptr<const SeriesLayout> layout) : m_layout(std::move(layout)) { }
    /** Of one expression, which it keeps. */
    ExpressionPlan(std::shared_ptr<const ExpressionNode> root, std::shared_ptr<const SeriesLayout> layout);

    /** Appends what an expression computes. False, and nothing is appended, when the layout has no series for it. */
    bool add(const ExpressionNode& root);

    /** Whether it was made of this one expression, for this layout. */
    bool fits(const ExpressionNode* root, const SeriesLayout* layout) const noexcept
    {
        return root == m_root.get() && layout == m_layout.get();
    }
    const std::shared_ptr<const SeriesLayout>& layout() const noexcept { return m_layout; }
    /** How many expressions were added. */
    std::size_t size() const noexcept { return m_answers.size(); }

    /** Evaluates all of them. The newest readings are of the plan's layout and fit it. */
    void run(const EvaluationInput& input);
    /** What the newest run made of the expression that was added as the index-th. */
    Evaluation answer(std::size_t index) const noexcept
    {
        const Cell& cell = m_cells[m_answers[index]];
        if (cell.state == State::Value)
            return {Presence::Value, cell.value + 0.0}; // a sum is never -0
        return {cell.state == State::Idle ? Presence::Idle : Presence::Unknown, 0};
    }

private:
    friend class PlanBuilder;

    /** The order is that of spreading: the worst state of the operands wins. */
    enum class State : std::uint8_t { Value, Idle, Unknown };
    struct Cell {
        double value = 0;
        State state = State::Value;
    };

    /** Fills cells [out, out + count); what the operands mean depends on the kind. */
    struct Step {
        ExpressionKind kind = ExpressionKind::Number;
        /** Aggregate: of cells when Aggregate; Series, Rate, Increase: of columns, with no cells in between. */
        ExpressionKind of = ExpressionKind::Aggregate;
        Aggregation aggregation = Aggregation::Sum;
        std::uint32_t out = 0;
        std::uint32_t count = 0; ///< cells to fill; Aggregate, Quantile: operands of the one cell
        std::uint32_t operands = 0; ///< index into m_operands; a two-sided step has pairs
        std::uint32_t bounds = 0; ///< Quantile: index into m_bounds
        double number = 0;
    };

    /** What a step reads: a column of the readings or a cell. */
    struct Operand {
        std::uint32_t index = 0;
        std::uint32_t before = 0; ///< rates: the column in the older layout
        bool isSummary = false; ///< a quantile of a summary, NaN while it has nothing to tell
    };
    static constexpr std::uint32_t noColumn = ~std::uint32_t{0};

    /** The readings of a run, taken apart once. */
    struct Columns {
        const double* now;
        const double* before; ///< nullptr: there is nothing to take a rate against
        double span; ///< seconds between them
        double time; ///< seconds since 1970
    };

    static Cell judged(double value) noexcept;
    static Cell combined(ExpressionKind kind, const Cell& left, const Cell& right) noexcept;
    void renewBefore(const EvaluationInput& input);
    static Columns columnsOf(const EvaluationInput& input) noexcept;
    void perform(const Step& step, const Columns& columns) noexcept;
    static Cell loaded(const Operand& operand, const Columns& columns) noexcept;
    static Cell rateOf(const Operand& operand, const Columns& columns, double divisor) noexcept;
    template <typename CellAt>
    static Cell aggregated(Aggregation aggregation, std::uint32_t count, const CellAt& cellAt) noexcept;
    Cell aggregate(const Step& step, const Columns& columns) const noexcept;
    Cell quantile(const Step& step) const noexcept;

    std::shared_ptr<const ExpressionNode> m_root; ///< nullptr: it is of many
    std::shared_ptr<const SeriesLayout> m_layout;
    std::shared_ptr<const SeriesLayout> m_beforeLayout; ///< that Operand::before points into
    std::vector<Step> m_steps;
    std::vector<Operand> m_operands;
    std::vector<double> m_bounds;
    std::vector<Cell> m_cells; ///< numbers stand there from the beginning
    std::vector<std::uint32_t> m_answers; ///< the cell of each expression
    bool m_hasRates = false;
};

} // namespace dwcp
