// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "health/expressionplan.h"

#include <map>
#include <string>
#include <vector>

namespace dwcp {

/** Writes the steps of an ExpressionPlan: matching, grouping and pairing of series, all that needs their labels. */
class PlanBuilder {
public:
    explicit PlanBuilder(ExpressionPlan& plan) : m_plan(plan) { }

    /** Appends an expression; false, and nothing is appended, when the layout has no series for it. */
    bool add(const ExpressionNode& root);

    /** Points the rates of a ready plan at their columns in another layout. */
    void findBefore(const SeriesLayout& before);

private:
    using Labels = std::vector<Label>; ///< sorted by name, without the series' name
    using Step = ExpressionPlan::Step;
    using Operand = ExpressionPlan::Operand;

    /** The outcome of a part: series that lie in neighbouring cells. */
    struct Elements {
        std::uint32_t first = 0;
        std::vector<Labels> labels;
        bool isScalar = false;
        std::uint32_t size() const { return static_cast<std::uint32_t>(labels.size()); }
    };

    Elements part(const ExpressionNode& node);
    Elements constant(const ExpressionNode& node);
    Elements series(const ExpressionNode& node);
    Elements oneSided(const ExpressionNode& node);
    Elements twoSided(const ExpressionNode& node);
    Elements aggregate(const ExpressionNode& node);
    Elements quantile(const ExpressionNode& node);
    std::uint32_t mergedBucket(const std::vector<std::uint32_t>& cells);
    std::uint32_t sumOf(const std::vector<std::uint32_t>& cells);

    static bool readsColumns(const Step& step);
    static std::uint32_t operandCount(const Step& step);
    static std::uint32_t filledCells(const Step& step);
    bool isCopy(const Step& step) const;
    std::uint32_t condense(std::size_t firstStep, std::uint32_t answer);
    void readThroughCopies(std::size_t firstStep, std::vector<std::uint32_t>& sources);
    void readColumnsAtOnce(std::size_t firstStep);
    void dropUnused(std::size_t firstStep, std::uint32_t answer);

    Step& addStep(const ExpressionNode& node, std::uint32_t cells);
    void addOperand(std::uint32_t index) { m_plan.m_operands.push_back({index, 0, false}); }
    std::uint32_t nextCell() const { return static_cast<std::uint32_t>(m_plan.m_cells.size()); }

    ExpressionPlan& m_plan;
};

} // namespace dwcp
