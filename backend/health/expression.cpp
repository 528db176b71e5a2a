// SPDX-License-Identifier: GPL-3.0-or-later
#include "health/expression.h"

#include "health/expressionparser.h"
#include "health/expressionplan.h"

#include <algorithm>

namespace dwcp {

namespace {

void collectNames(const ExpressionNode& node, std::vector<std::string>& names)
{
    if (node.series)
        names.push_back(node.series->selector().name);
    if (node.left)
        collectNames(*node.left, names);
    if (node.right)
        collectNames(*node.right, names);
}

} // namespace

Expression::Expression() = default;
Expression::~Expression() = default;
Expression::Expression(const Expression&) = default;
Expression& Expression::operator=(const Expression&) = default;
Expression::Expression(Expression&&) noexcept = default;
Expression& Expression::operator=(Expression&&) noexcept = default;

Expression::Binding::Binding() = default;
Expression::Binding::~Binding() = default;
Expression::Binding::Binding(Binding&&) noexcept = default;
Expression::Binding& Expression::Binding::operator=(Binding&&) noexcept = default;

Result<Expression> Expression::parse(std::string_view text)
{
    Result<std::unique_ptr<ExpressionNode>> root = parseExpression(text);
    if (!root)
        return root.error();
    Expression expression;
    expression.m_root = std::move(root).value();
    expression.m_text = text;
    return expression;
}

const std::string& Expression::text() const noexcept
{
    return m_text;
}

const SelectorMatcher* Expression::selector() const noexcept
{
    return m_root && m_root->kind == ExpressionKind::Series ? &*m_root->series : nullptr;
}

std::vector<std::string> Expression::seriesNames() const
{
    std::vector<std::string> names;
    if (m_root)
        collectNames(*m_root, names);
    std::sort(names.begin(), names.end());
    names.erase(std::unique(names.begin(), names.end()), names.end());
    return names;
}

Evaluation Expression::evaluate(const EvaluationInput& input, Binding& binding) const
{
    if (!m_root || !input.now || !input.now->layout)
        return {Presence::NotProvided, 0};
    if (input.now->values.size() != input.now->layout->series.size())
        return {Presence::Unknown, 0};
    if (!binding.m_plan || !binding.m_plan->fits(m_root.get(), input.now->layout.get()))
        binding.m_plan = std::make_unique<ExpressionPlan>(m_root, input.now->layout);
    if (binding.m_plan->size() == 0)
        return {Presence::NotProvided, 0};
    binding.m_plan->run(input);
    return binding.m_plan->answer(0);
}

} // namespace dwcp
