// SPDX-License-Identifier: GPL-3.0-or-later
#include "health/expressionplanbuilder.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <numeric>
#include <optional>

namespace dwcp {

namespace {

std::optional<double> bucketBound(std::string_view text)
{
    if (text.starts_with('+'))
        text.remove_prefix(1);
    double bound = 0;
    const std::from_chars_result parsed = std::from_chars(text.data(), text.data() + text.size(), bound);
    if (parsed.ec != std::errc() || parsed.ptr != text.data() + text.size() || std::isnan(bound))
        return std::nullopt;
    return bound;
}

bool isListed(const std::vector<std::string>& names, const std::string& name)
{
    return std::find(names.begin(), names.end(), name) != names.end();
}

} // namespace

bool PlanBuilder::add(const ExpressionNode& root)
{
    const std::size_t steps = m_plan.m_steps.size();
    const std::size_t operands = m_plan.m_operands.size();
    const std::size_t bounds = m_plan.m_bounds.size();
    const std::size_t cells = m_plan.m_cells.size();
    const Elements result = part(root);
    if (result.labels.empty()) {
        m_plan.m_steps.resize(steps);
        m_plan.m_operands.resize(operands);
        m_plan.m_bounds.resize(bounds);
        m_plan.m_cells.resize(cells);
        return false;
    }
    std::vector<std::uint32_t> sum(result.size());
    std::iota(sum.begin(), sum.end(), result.first);
    m_plan.m_answers.push_back(condense(steps, sumOf(sum)));
    m_plan.m_beforeLayout = nullptr; // the new rates do not know their older columns
    return true;
}

PlanBuilder::Step& PlanBuilder::addStep(const ExpressionNode& node, std::uint32_t cells)
{
    Step step;
    step.kind = node.kind;
    step.aggregation = node.aggregation;
    step.out = nextCell();
    step.count = cells;
    step.operands = static_cast<std::uint32_t>(m_plan.m_operands.size());
    step.number = node.value;
    m_plan.m_cells.resize(m_plan.m_cells.size() + cells);
    return m_plan.m_steps.emplace_back(step);
}

PlanBuilder::Elements PlanBuilder::part(const ExpressionNode& node)
{
    switch (node.kind) {
    case ExpressionKind::Number:
    case ExpressionKind::Time:
        return constant(node);
    case ExpressionKind::Vector: {
        Elements scalar = part(*node.left);
        scalar.isScalar = false;
        return scalar;
    }
    case ExpressionKind::Series:
    case ExpressionKind::Rate:
    case ExpressionKind::Increase:
        return series(node);
    case ExpressionKind::Aggregate:
        return aggregate(node);
    case ExpressionKind::Quantile:
        return quantile(node);
    case ExpressionKind::Absolute:
    case ExpressionKind::Negate:
        return oneSided(node);
    case ExpressionKind::Or: {
        Elements left = part(*node.left);
        return left.labels.empty() ? part(*node.right) : left;
    }
    default:
        return twoSided(node);
    }
}

PlanBuilder::Elements PlanBuilder::constant(const ExpressionNode& node)
{
    return {addStep(node, 1).out, {Labels()}, true};
}

PlanBuilder::Elements PlanBuilder::series(const ExpressionNode& node)
{
    Elements elements;
    std::vector<Operand> columns;
    const std::vector<SeriesName>& offered = m_plan.m_layout->series;
    for (std::size_t i = 0; i < offered.size(); ++i) {
        if (!node.series->matches(offered[i]))
            continue;
        const auto column = static_cast<std::uint32_t>(i);
        columns.push_back({column, ExpressionPlan::noColumn, !offered[i].label("quantile").empty()});
        elements.labels.push_back(offered[i].labels);
    }
    if (columns.empty())
        return elements;
    elements.first = addStep(node, elements.size()).out;
    m_plan.m_operands.insert(m_plan.m_operands.end(), columns.begin(), columns.end());
    m_plan.m_hasRates = m_plan.m_hasRates || node.kind != ExpressionKind::Series;
    return elements;
}

PlanBuilder::Elements PlanBuilder::oneSided(const ExpressionNode& node)
{
    Elements operand = part(*node.left);
    if (operand.labels.empty())
        return operand;
    const std::uint32_t from = operand.first;
    operand.first = addStep(node, operand.size()).out;
    for (std::uint32_t i = 0; i < operand.size(); ++i)
        addOperand(from + i);
    return operand;
}

PlanBuilder::Elements PlanBuilder::twoSided(const ExpressionNode& node)
{
    const Elements left = part(*node.left);
    const Elements right = part(*node.right);
    Elements result;
    result.isScalar = left.isScalar && right.isScalar;
    std::vector<std::pair<std::uint32_t, std::uint32_t>> pairs;
    const auto pair = [&](std::uint32_t l, std::uint32_t r, const Labels& labels) {
        pairs.emplace_back(left.first + l, right.first + r);
        result.labels.push_back(labels);
    };

    if (!left.isScalar && !right.isScalar) {
        std::map<Labels, std::uint32_t> byLabels;
        for (std::uint32_t r = 0; r < right.size(); ++r)
            byLabels.emplace(right.labels[r], r);
        for (std::uint32_t l = 0; l < left.size(); ++l) {
            if (const auto found = byLabels.find(left.labels[l]); found != byLabels.end())
                pair(l, found->second, left.labels[l]);
        }
    }
    // One number applies to all, also one that comes from series whose labels pair with nothing.
    if (pairs.empty() && right.size() == 1) {
        for (std::uint32_t l = 0; l < left.size(); ++l)
            pair(l, 0, left.labels[l]);
    } else if (pairs.empty() && left.size() == 1) {
        for (std::uint32_t r = 0; r < right.size(); ++r)
            pair(0, r, right.labels[r]);
    }
    if (pairs.empty())
        return result;
    result.first = addStep(node, result.size()).out;
    for (const auto& [l, r] : pairs) {
        addOperand(l);
        addOperand(r);
    }
    return result;
}

PlanBuilder::Elements PlanBuilder::aggregate(const ExpressionNode& node)
{
    const Elements operand = part(*node.left);
    std::map<Labels, std::vector<std::uint32_t>> groups;
    for (std::uint32_t i = 0; i < operand.size(); ++i) {
        Labels kept;
        if (node.grouping != Grouping::All) {
            std::copy_if(
                operand.labels[i].begin(), operand.labels[i].end(), std::back_inserter(kept), [&](const Label& label) {
                    return isListed(node.labels, label.name) == (node.grouping == Grouping::By);
                });
        }
        groups[std::move(kept)].push_back(operand.first + i);
    }
    Elements result;
    result.first = nextCell();
    for (const auto& [labels, cells] : groups) {
        addStep(node, 1).count = static_cast<std::uint32_t>(cells.size());
        std::for_each(cells.begin(), cells.end(), [this](std::uint32_t cell) { addOperand(cell); });
        result.labels.push_back(labels);
    }
    return result;
}

PlanBuilder::Elements PlanBuilder::quantile(const ExpressionNode& node)
{
    using Buckets = std::map<double, std::vector<std::uint32_t>>; // by bound; "1" and "1.0" are one bucket
    const Elements operand = part(*node.left);
    std::map<Labels, Buckets> histograms;
    for (std::uint32_t i = 0; i < operand.size(); ++i) {
        Labels labels = operand.labels[i];
        const auto le =
            std::find_if(labels.begin(), labels.end(), [](const Label& label) { return label.name == "le"; });
        const std::optional<double> bound = le == labels.end() ? std::nullopt : bucketBound(le->value);
        if (!bound)
            continue;
        labels.erase(le);
        histograms[std::move(labels)][*bound].push_back(operand.first + i);
    }

    // Merging makes steps of its own, so all of it comes before the quantiles, whose cells are neighbours.
    std::vector<std::vector<std::uint32_t>> bucketCells;
    for (const auto& [labels, buckets] : histograms) {
        std::vector<std::uint32_t>& cells = bucketCells.emplace_back();
        for (const auto& [bound, same] : buckets)
            cells.push_back(mergedBucket(same));
    }
    Elements result;
    result.first = nextCell();
    std::size_t histogram = 0;
    for (const auto& [labels, buckets] : histograms) {
        Step& step = addStep(node, 1);
        step.count = static_cast<std::uint32_t>(buckets.size());
        step.bounds = static_cast<std::uint32_t>(m_plan.m_bounds.size());
        for (const auto& [bound, same] : buckets)
            m_plan.m_bounds.push_back(bound);
        for (const std::uint32_t cell : bucketCells[histogram++])
            addOperand(cell);
        result.labels.push_back(labels);
    }
    return result;
}

std::uint32_t PlanBuilder::mergedBucket(const std::vector<std::uint32_t>& cells)
{
    return cells.size() == 1 ? cells.front() : sumOf(cells);
}

std::uint32_t PlanBuilder::sumOf(const std::vector<std::uint32_t>& cells)
{
    ExpressionNode sum;
    sum.kind = ExpressionKind::Aggregate;
    Step& step = addStep(sum, 1);
    step.count = static_cast<std::uint32_t>(cells.size());
    const std::uint32_t out = step.out;
    std::for_each(cells.begin(), cells.end(), [this](std::uint32_t cell) { addOperand(cell); });
    return out;
}

// What was written by the book is made shorter; what it computes stays the same to the last bit.

bool PlanBuilder::readsColumns(const Step& step)
{
    const ExpressionKind what = step.kind == ExpressionKind::Aggregate ? step.of : step.kind;
    return what == ExpressionKind::Series || what == ExpressionKind::Rate || what == ExpressionKind::Increase;
}

std::uint32_t PlanBuilder::operandCount(const Step& step)
{
    switch (step.kind) {
    case ExpressionKind::Number:
    case ExpressionKind::Time:
        return 0;
    case ExpressionKind::Series:
    case ExpressionKind::Rate:
    case ExpressionKind::Increase:
    case ExpressionKind::Aggregate:
    case ExpressionKind::Quantile:
    case ExpressionKind::Absolute:
    case ExpressionKind::Negate:
        return step.count;
    default:
        return 2 * step.count;
    }
}

std::uint32_t PlanBuilder::filledCells(const Step& step)
{
    return step.kind == ExpressionKind::Aggregate || step.kind == ExpressionKind::Quantile ? 1 : step.count;
}

/** All that is left of a single number's sum or extremes is the sign of a zero, which no outcome depends on. */
bool PlanBuilder::isCopy(const Step& step) const
{
    return step.kind == ExpressionKind::Aggregate && step.of == ExpressionKind::Aggregate && step.count == 1
        && step.aggregation != Aggregation::Count;
}

/** The cell where the answer is afterwards. */
std::uint32_t PlanBuilder::condense(std::size_t firstStep, std::uint32_t answer)
{
    std::vector<std::uint32_t> sources(nextCell());
    std::iota(sources.begin(), sources.end(), 0U);
    readThroughCopies(firstStep, sources);
    readColumnsAtOnce(firstStep);
    dropUnused(firstStep, sources[answer]);
    return sources[answer];
}

/** Whoever reads a copy reads what was copied. */
void PlanBuilder::readThroughCopies(std::size_t firstStep, std::vector<std::uint32_t>& sources)
{
    for (std::size_t s = firstStep; s < m_plan.m_steps.size(); ++s) {
        const Step& step = m_plan.m_steps[s];
        if (readsColumns(step))
            continue;
        for (std::uint32_t i = 0; i < operandCount(step); ++i) {
            Operand& operand = m_plan.m_operands[step.operands + i];
            operand.index = sources[operand.index];
        }
        if (isCopy(step))
            sources[step.out] = m_plan.m_operands[step.operands].index;
    }
}

/** An aggregate of all that a step before it has read, in that order, reads it by itself. */
void PlanBuilder::readColumnsAtOnce(std::size_t firstStep)
{
    std::vector<const Step*> fillers(nextCell(), nullptr);
    for (std::size_t s = firstStep; s < m_plan.m_steps.size(); ++s) {
        Step& step = m_plan.m_steps[s];
        if (step.kind != ExpressionKind::Aggregate) {
            for (std::uint32_t i = 0; i < filledCells(step); ++i)
                fillers[step.out + i] = &step;
            continue;
        }
        const Operand* const operands = m_plan.m_operands.data() + step.operands;
        const Step* const filler = fillers[operands[0].index];
        if (!filler || !readsColumns(*filler) || filler->count != step.count || operands[0].index != filler->out)
            continue;
        const bool isInOrder = std::adjacent_find(operands, operands + step.count,
                                   [](const Operand& a, const Operand& b) { return b.index != a.index + 1; })
            == operands + step.count;
        if (!isInOrder)
            continue;
        step.of = filler->kind;
        step.operands = filler->operands;
    }
}

/** A number is put where it is read; a step whose cells nobody reads is left out. */
void PlanBuilder::dropUnused(std::size_t firstStep, std::uint32_t answer)
{
    std::vector<bool> isRead(nextCell(), false);
    isRead[answer] = true;
    std::vector<Step> used;
    for (std::size_t s = m_plan.m_steps.size(); s > firstStep; --s) {
        const Step& step = m_plan.m_steps[s - 1];
        const auto first = isRead.begin() + step.out;
        if (std::find(first, first + filledCells(step), true) == first + filledCells(step))
            continue;
        if (step.kind == ExpressionKind::Number) {
            m_plan.m_cells[step.out] = ExpressionPlan::judged(step.number);
            continue;
        }
        used.push_back(step);
        for (std::uint32_t i = 0; !readsColumns(step) && i < operandCount(step); ++i)
            isRead[m_plan.m_operands[step.operands + i].index] = true;
    }
    m_plan.m_steps.resize(firstStep);
    m_plan.m_steps.insert(m_plan.m_steps.end(), used.rbegin(), used.rend());
}

void PlanBuilder::findBefore(const SeriesLayout& before)
{
    const std::vector<SeriesName>& now = m_plan.m_layout->series;
    std::size_t hint = 0; // pages keep their order, so the next one is usually right behind the last
    const auto columnOf = [&](const SeriesName& wanted) {
        for (std::size_t looked = 0; looked < before.series.size(); ++looked) {
            const std::size_t at = (hint + looked) % before.series.size();
            if (before.series[at] == wanted) {
                hint = at + 1;
                return static_cast<std::uint32_t>(at);
            }
        }
        return ExpressionPlan::noColumn;
    };
    const bool isSame = &before == m_plan.m_layout.get();
    for (const Step& step : m_plan.m_steps) {
        const ExpressionKind what = step.kind == ExpressionKind::Aggregate ? step.of : step.kind;
        if (what != ExpressionKind::Rate && what != ExpressionKind::Increase)
            continue;
        for (std::uint32_t i = 0; i < step.count; ++i) {
            Operand& operand = m_plan.m_operands[step.operands + i];
            operand.before = isSame ? operand.index : columnOf(now[operand.index]);
        }
    }
}

} // namespace dwcp
