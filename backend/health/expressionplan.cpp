// SPDX-License-Identifier: GPL-3.0-or-later
#include "health/expressionplan.h"

#include "health/expressionplanbuilder.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace dwcp {

namespace {

constexpr double notANumber = std::numeric_limits<double>::quiet_NaN();

double seconds(Duration duration)
{
    return std::chrono::duration<double>(duration).count();
}

bool isComparison(ExpressionKind kind)
{
    return kind >= ExpressionKind::Greater && kind <= ExpressionKind::NotEqual;
}

bool holds(ExpressionKind comparison, double left, double right)
{
    switch (comparison) {
    case ExpressionKind::Greater:
        return left > right;
    case ExpressionKind::GreaterEqual:
        return left >= right;
    case ExpressionKind::Less:
        return left < right;
    case ExpressionKind::LessEqual:
        return left <= right;
    case ExpressionKind::Equal:
        return left == right;
    default:
        return left != right;
    }
}

double applied(ExpressionKind kind, double left, double right)
{
    switch (kind) {
    case ExpressionKind::Add:
        return left + right;
    case ExpressionKind::Subtract:
        return left - right;
    case ExpressionKind::Multiply:
        return left * right;
    case ExpressionKind::Divide:
        return left / right;
    case ExpressionKind::ClampMin:
        return std::max(left, right);
    default:
        return std::min(left, right);
    }
}

} // namespace

ExpressionPlan::ExpressionPlan(std::shared_ptr<const ExpressionNode> root, std::shared_ptr<const SeriesLayout> layout)
    : m_root(std::move(root))
    , m_layout(std::move(layout))
{
    add(*m_root);
}

bool ExpressionPlan::add(const ExpressionNode& root)
{
    return PlanBuilder(*this).add(root);
}

ExpressionPlan::Cell ExpressionPlan::judged(double value) noexcept
{
    return {value, std::isfinite(value) ? State::Value : State::Unknown};
}

inline ExpressionPlan::Cell ExpressionPlan::combined(ExpressionKind kind, const Cell& left, const Cell& right) noexcept
{
    const State worst = std::max(left.state, right.state);
    if (worst != State::Value)
        return {notANumber, worst};
    if (isComparison(kind))
        return {left.value, holds(kind, left.value, right.value) ? State::Value : State::Idle};
    if (kind == ExpressionKind::Divide && left.value == 0 && right.value == 0)
        return {notANumber, State::Idle};
    return judged(applied(kind, left.value, right.value));
}

/** A page that changed its layout within the rate window: find the counters' columns on the older page, once. */
void ExpressionPlan::renewBefore(const EvaluationInput& input)
{
    if (!m_hasRates || !input.before || input.before->layout == m_beforeLayout)
        return;
    m_beforeLayout = input.before->layout;
    if (m_beforeLayout)
        PlanBuilder(*this).findBefore(*m_beforeLayout);
}

template <typename CellAt>
inline ExpressionPlan::Cell ExpressionPlan::aggregated(
    Aggregation aggregation, std::uint32_t count, const CellAt& cellAt) noexcept
{
    if (count == 1 && aggregation != Aggregation::Count)
        return cellAt(0);
    double result = 0;
    std::uint32_t seen = 0;
    for (std::uint32_t i = 0; i < count; ++i) {
        const Cell cell = cellAt(i);
        if (cell.state == State::Idle)
            continue;
        if (cell.state == State::Unknown && aggregation != Aggregation::Count)
            return {notANumber, State::Unknown};
        if (aggregation == Aggregation::Min)
            result = seen == 0 ? cell.value : std::min(result, cell.value);
        else if (aggregation == Aggregation::Max)
            result = seen == 0 ? cell.value : std::max(result, cell.value);
        else
            result += cell.value;
        ++seen;
    }
    if (seen == 0)
        return {notANumber, State::Idle};
    if (aggregation == Aggregation::Average)
        result /= seen;
    return judged(aggregation == Aggregation::Count ? seen : result);
}

inline ExpressionPlan::Cell ExpressionPlan::loaded(const Operand& operand, const Columns& columns) noexcept
{
    Cell cell = judged(columns.now[operand.index]);
    if (operand.isSummary && std::isnan(cell.value))
        cell.state = State::Idle;
    return cell;
}

inline ExpressionPlan::Cell ExpressionPlan::rateOf(
    const Operand& operand, const Columns& columns, double divisor) noexcept
{
    if (!columns.before || operand.before == noColumn)
        return {notANumber, State::Idle};
    const double now = columns.now[operand.index];
    const double before = columns.before[operand.before];
    if (!std::isfinite(now) || !std::isfinite(before))
        return {notANumber, State::Unknown};
    // A counter that went down was started again: all that it shows has happened since.
    return judged((now < before ? now : now - before) / divisor);
}

inline ExpressionPlan::Cell ExpressionPlan::aggregate(const Step& step, const Columns& columns) const noexcept
{
    const Operand* const operands = m_operands.data() + step.operands;
    switch (step.of) {
    case ExpressionKind::Series:
        return aggregated(step.aggregation, step.count, [&](std::uint32_t i) { return loaded(operands[i], columns); });
    case ExpressionKind::Rate:
    case ExpressionKind::Increase: {
        const double divisor = step.of == ExpressionKind::Rate ? columns.span : 1;
        return aggregated(
            step.aggregation, step.count, [&](std::uint32_t i) { return rateOf(operands[i], columns, divisor); });
    }
    default:
        return aggregated(step.aggregation, step.count, [&](std::uint32_t i) { return m_cells[operands[i].index]; });
    }
}

/**
 * As Prometheus computes it for classic buckets: linear inside the bucket, the lowest bucket starts at 0, a quantile in
 * the last (+Inf) bucket is that bucket's lower bound. Counts that fall with the bound (a scrape in the middle of an
 * update) are lifted to the highest before them.
 */
ExpressionPlan::Cell ExpressionPlan::quantile(const Step& step) const noexcept
{
    const Operand* const operands = m_operands.data() + step.operands;
    const double* const bounds = m_bounds.data() + step.bounds;
    State worst = State::Value;
    double observations = 0;
    for (std::uint32_t i = 0; i < step.count; ++i) {
        worst = std::max(worst, m_cells[operands[i].index].state);
        observations = std::max(observations, m_cells[operands[i].index].value);
    }
    if (worst != State::Value)
        return {notANumber, worst};
    if (step.count < 2 || !std::isinf(bounds[step.count - 1]))
        return {notANumber, State::Unknown};
    if (observations == 0)
        return {notANumber, State::Idle};

    const double rank = step.number * observations;
    double below = 0;
    for (std::uint32_t i = 0; i + 1 < step.count; ++i) {
        const double reached = std::max(below, m_cells[operands[i].index].value);
        if (reached >= rank) {
            if (i == 0 && bounds[0] <= 0)
                return judged(bounds[0]);
            const double start = i == 0 ? 0 : bounds[i - 1];
            const double share = reached == below ? 0 : (rank - below) / (reached - below);
            return judged(start + (bounds[i] - start) * share);
        }
        below = reached;
    }
    return judged(bounds[step.count - 2]);
}

ExpressionPlan::Columns ExpressionPlan::columnsOf(const EvaluationInput& input) noexcept
{
    Columns columns{input.now->values.data(), nullptr, 0, seconds(input.at.time_since_epoch())};
    const Readings* const before = input.before;
    const bool isFirst = !before || !before->layout || before->values.size() != before->layout->series.size();
    columns.span = isFirst ? 0 : seconds(input.at - input.beforeAt);
    if (columns.span > 0)
        columns.before = before->values.data();
    return columns;
}

void ExpressionPlan::perform(const Step& step, const Columns& columns) noexcept
{
    const Operand* const operands = m_operands.data() + step.operands;
    Cell* const out = m_cells.data() + step.out;
    switch (step.kind) {
    case ExpressionKind::Time:
        out[0] = judged(columns.time);
        break;
    case ExpressionKind::Series:
        for (std::uint32_t i = 0; i < step.count; ++i)
            out[i] = loaded(operands[i], columns);
        break;
    case ExpressionKind::Rate:
    case ExpressionKind::Increase:
        for (std::uint32_t i = 0; i < step.count; ++i)
            out[i] = rateOf(operands[i], columns, step.kind == ExpressionKind::Rate ? columns.span : 1);
        break;
    case ExpressionKind::Aggregate:
        out[0] = aggregate(step, columns);
        break;
    case ExpressionKind::Quantile:
        out[0] = quantile(step);
        break;
    case ExpressionKind::Absolute:
    case ExpressionKind::Negate:
        for (std::uint32_t i = 0; i < step.count; ++i) {
            const Cell& cell = m_cells[operands[i].index];
            out[i] = {step.kind == ExpressionKind::Negate ? -cell.value : std::abs(cell.value), cell.state};
        }
        break;
    default:
        for (std::uint32_t i = 0; i < step.count; ++i)
            out[i] = combined(step.kind, m_cells[operands[2 * i].index], m_cells[operands[2 * i + 1].index]);
        break;
    }
}

void ExpressionPlan::run(const EvaluationInput& input)
{
    renewBefore(input);
    const Columns columns = columnsOf(input);
    for (const Step& step : m_steps)
        perform(step, columns);
}

} // namespace dwcp
