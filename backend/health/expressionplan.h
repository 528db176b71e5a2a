// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "health/expression.h"
#include "health/expressionnode.h"

#include <cstdint>
#include <memory>
#include <vector>

namespace dwcp {

/**
 * An expression made ready for one layout: which series exist decides everything but the numbers, so selectors,
 * groups, pairs and bucket bounds are settled once and evaluation is a walk over flat arrays without allocation.
 * Not shared between threads.
 */
class ExpressionPlan {
public:
    ExpressionPlan(std::shared_ptr<const ExpressionNode> root, std::shared_ptr<const SeriesLayout> layout);

    bool fits(const ExpressionNode* root, const SeriesLayout* layout) const noexcept
    {
        return root == m_root.get() && layout == m_layout.get();
    }
    /** False when the layout has no series to compute with. */
    bool isProvided() const noexcept { return !m_result.empty(); }
    Evaluation run(const EvaluationInput& input);

private:
    /** Most rules put the values, or the rates, of some series together: those need no cells in between. */
    enum class Form : std::uint8_t { Steps, Series, Rates };

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

    static Cell judged(double value) noexcept;
    static Cell combined(ExpressionKind kind, const Cell& left, const Cell& right) noexcept;
    void renewBefore(const EvaluationInput& input);
    void perform(const Step& step, const EvaluationInput& input);
    void recogniseForm();
    Cell together(const EvaluationInput& input) const;
    static Cell loaded(const Operand& operand, const Readings& now) noexcept;
    void load(const Step& step, const Readings& now);
    static double rateSpan(const EvaluationInput& input) noexcept;
    void takeRate(const Step& step, const EvaluationInput& input);
    static Cell rateOf(const Operand& operand, const EvaluationInput& input, double divisor) noexcept;
    template <typename CellAt>
    static Cell aggregated(Aggregation aggregation, std::uint32_t count, const CellAt& cellAt) noexcept;
    Cell aggregate(Aggregation aggregation, const Operand* operands, std::uint32_t count) const noexcept;
    Cell quantile(const Step& step) const noexcept;

    std::shared_ptr<const ExpressionNode> m_root;
    std::shared_ptr<const SeriesLayout> m_layout;
    std::shared_ptr<const SeriesLayout> m_beforeLayout; ///< that Operand::before points into
    std::vector<Step> m_steps;
    std::vector<Operand> m_operands;
    std::vector<double> m_bounds;
    std::vector<Cell> m_cells;
    std::vector<Operand> m_result; ///< cells whose sum is the answer
    bool m_hasRates = false;
    Form m_form = Form::Steps;
};

} // namespace dwcp
