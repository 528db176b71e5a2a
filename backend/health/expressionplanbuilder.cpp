// SPDX-License-Identifier: GPL-3.0-or-later
#include "health/expressionplanbuilder.h"

#include <algorithm>
#include <charconv>
#include <cmath>
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

void PlanBuilder::build()
{
    const Elements result = part(*m_plan.m_root);
    for (std::uint32_t i = 0; i < result.size(); ++i)
        m_plan.m_result.push_back({result.first + i, 0, false});
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
    if (cells.size() == 1)
        return cells.front();
    ExpressionNode sum;
    sum.kind = ExpressionKind::Aggregate;
    Step& step = addStep(sum, 1);
    step.count = static_cast<std::uint32_t>(cells.size());
    const std::uint32_t out = step.out;
    std::for_each(cells.begin(), cells.end(), [this](std::uint32_t cell) { addOperand(cell); });
    return out;
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
        if (step.kind != ExpressionKind::Rate && step.kind != ExpressionKind::Increase)
            continue;
        for (std::uint32_t i = 0; i < step.count; ++i) {
            Operand& operand = m_plan.m_operands[step.operands + i];
            operand.before = isSame ? operand.index : columnOf(now[operand.index]);
        }
    }
}

} // namespace dwcp
