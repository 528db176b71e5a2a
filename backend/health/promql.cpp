// SPDX-License-Identifier: GPL-3.0-or-later
#include "health/promql.h"

#include "health/expressionparser.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>
#include <set>

namespace dwcp {

namespace {

/** The labels that a part has on one node; nothing: whatever the series have. Empty: one value a node. */
using LabelSet = std::optional<std::set<std::string>>;

struct Written {
    std::string text;
    LabelSet labels;
    bool isScalar = false;

    bool isSingle() const { return !isScalar && labels && labels->empty(); }
};

std::string number(double value)
{
    std::array<char, 32> buffer{};
    const auto [end, error] = std::to_chars(buffer.data(), buffer.data() + buffer.size(), value);
    return error == std::errc() ? std::string(buffer.data(), end) : std::string("NaN");
}

std::string quoted(std::string_view text)
{
    std::string result = "\"";
    for (const char c : text) {
        if (c == '"' || c == '\\')
            result += '\\';
        if (c == '\n')
            result += "\\n";
        else
            result += c;
    }
    return result + '"';
}

std::string_view matchSign(LabelMatch match)
{
    switch (match) {
    case LabelMatch::Equal:
        return "=";
    case LabelMatch::NotEqual:
        return "!=";
    case LabelMatch::Regex:
        return "=~";
    case LabelMatch::NotRegex:
        break;
    }
    return "!~";
}

std::string_view aggregationName(Aggregation aggregation)
{
    switch (aggregation) {
    case Aggregation::Sum:
        return "sum";
    case Aggregation::Min:
        return "min";
    case Aggregation::Max:
        return "max";
    case Aggregation::Average:
        return "avg";
    case Aggregation::Count:
        break;
    }
    return "count";
}

std::string_view operatorSign(ExpressionKind kind)
{
    switch (kind) {
    case ExpressionKind::Add:
        return "+";
    case ExpressionKind::Subtract:
        return "-";
    case ExpressionKind::Multiply:
        return "*";
    case ExpressionKind::Divide:
        return "/";
    case ExpressionKind::Greater:
        return ">";
    case ExpressionKind::GreaterEqual:
        return ">=";
    case ExpressionKind::Less:
        return "<";
    case ExpressionKind::LessEqual:
        return "<=";
    case ExpressionKind::Equal:
        return "==";
    default:
        return "!=";
    }
}

std::string seconds(Duration duration)
{
    const auto whole = std::chrono::ceil<std::chrono::seconds>(duration).count();
    return std::to_string(whole) + "s";
}

/** Writes a parsed expression down again, for many nodes. */
class PromqlWriter {
public:
    explicit PromqlWriter(const PromqlScope& scope) : m_scope(scope) { }

    Written write(const ExpressionNode& node) const
    {
        switch (node.kind) {
        case ExpressionKind::Number:
            return {number(node.value), std::nullopt, true};
        case ExpressionKind::Time:
            return {"time()", std::nullopt, true};
        case ExpressionKind::Vector:
            // A series without labels belongs to no node: one that every node has carries the number.
            return {"(" + write(*node.left).text + " + 0 * " + up() + ")", std::set<std::string>(), false};
        case ExpressionKind::Series:
            return {selector(node), std::nullopt, false};
        case ExpressionKind::Rate:
            return {"rate(" + selector(node) + "[" + seconds(m_scope.range) + "])", std::nullopt, false};
        case ExpressionKind::Increase:
            return increase(node);
        case ExpressionKind::Aggregate:
            return aggregate(node);
        case ExpressionKind::Quantile:
            return quantile(node);
        case ExpressionKind::Absolute:
            return call("abs", node);
        case ExpressionKind::ClampMin:
            return call("clamp_min", node);
        case ExpressionKind::ClampMax:
            return call("clamp_max", node);
        case ExpressionKind::Negate: {
            Written inner = write(*node.left);
            inner.text = "(-" + inner.text + ")";
            return inner;
        }
        case ExpressionKind::Or:
            return either(write(*node.left), write(*node.right));
        default:
            return pair(node);
        }
    }

    /** One value a node. */
    std::string reduced(const Written& written) const
    {
        if (written.isScalar)
            return "(" + written.text + " + 0 * " + up() + ")";
        return written.isSingle() ? written.text : "sum by (" + m_scope.label + ") (" + written.text + ")";
    }

    std::string up() const { return "max by (" + m_scope.label + ") (up" + braces({}) + ")"; }

private:
    std::string braces(const std::vector<LabelMatcher>& matchers) const
    {
        std::string text = m_scope.match;
        for (const LabelMatcher& matcher : matchers) {
            text += text.empty() ? "" : ",";
            text += matcher.name + std::string(matchSign(matcher.match)) + quoted(matcher.value);
        }
        return text.empty() ? text : "{" + text + "}";
    }

    std::string selector(const ExpressionNode& node) const
    {
        const Selector& selector = node.series->selector();
        return selector.name + braces(selector.matchers);
    }

    /** The server's range is not the window for which the thresholds are written. */
    Written increase(const ExpressionNode& node) const
    {
        const double factor =
            std::chrono::duration<double>(m_scope.rateWindow) / std::chrono::duration<double>(m_scope.range);
        const std::string text = "increase(" + selector(node) + "[" + seconds(m_scope.range) + "])";
        return {factor == 1 ? text : "(" + text + " * " + number(factor) + ")", std::nullopt, false};
    }

    Written aggregate(const ExpressionNode& node) const
    {
        const Written inner = write(*node.left);
        std::string text(aggregationName(node.aggregation));
        if (node.grouping == Grouping::Without) {
            for (std::size_t i = 0; i < node.labels.size(); ++i)
                text += (i == 0 ? " without (" : ", ") + node.labels[i];
            return {text + ") (" + inner.text + ")", std::nullopt, false};
        }
        text += " by (" + m_scope.label;
        std::set<std::string> labels;
        if (node.grouping == Grouping::By)
            labels.insert(node.labels.begin(), node.labels.end());
        for (const std::string& label : labels)
            text += ", " + label;
        return {text + ") (" + inner.text + ")", std::move(labels), false};
    }

    Written quantile(const ExpressionNode& node) const
    {
        Written buckets = write(*node.left);
        if (buckets.labels)
            buckets.labels->erase("le");
        return {
            "histogram_quantile(" + number(node.value) + ", " + buckets.text + ")", std::move(buckets.labels), false};
    }

    Written call(const char* name, const ExpressionNode& node) const
    {
        Written inner = write(*node.left);
        inner.text = std::string(name) + "(" + inner.text + (node.right ? ", " + write(*node.right).text : "") + ")";
        return inner;
    }

    /** A node has the left side when it has any of it. */
    Written either(Written left, Written right) const
    {
        if (left.isSingle() != right.isSingle()) {
            left = {reduced(left), std::set<std::string>(), false};
            right = {reduced(right), std::set<std::string>(), false};
        }
        return {"(" + left.text + " or " + right.text + ")", left.labels, left.isScalar && right.isScalar};
    }

    Written pair(const ExpressionNode& node) const
    {
        const Written left = write(*node.left);
        const Written right = write(*node.right);
        std::string sign(operatorSign(node.kind));
        // One number of a node applies to all series of that node.
        const bool isVectors = !left.isScalar && !right.isScalar;
        if (isVectors && right.isSingle() && !left.isSingle())
            sign += " on (" + m_scope.label + ") group_left ()";
        else if (isVectors && left.isSingle() && !right.isSingle())
            sign += " on (" + m_scope.label + ") group_right ()";
        const bool isRight = left.isScalar || (isVectors && left.isSingle());
        return {"(" + left.text + " " + sign + " " + right.text + ")", isRight ? right.labels : left.labels,
            left.isScalar && right.isScalar};
    }

    const PromqlScope& m_scope;
};

Result<std::string> valueOf(const MetricRule& rule, const PromqlScope& scope)
{
    std::string text;
    for (const Expression& source : rule.sources) {
        auto one = promqlFor(source.text(), scope);
        if (!one)
            return one;
        text += (text.empty() ? "" : " or ") + *one;
    }
    return text;
}

std::string named(const std::string& expression, std::string_view rule)
{
    return "label_replace(" + expression + ", \"rule\", " + quoted(rule) + ", \"\", \"\")";
}

std::string sourceOf(std::string_view rule)
{
    // A server writes 0/0 as NaN. The label makes it mean what it means for a summary's quantile: nothing to judge.
    return std::string(promqlSeries) + "{quantile=\"value\",rule=" + quoted(rule) + "}";
}

/** Gives a layer's rules their sources; returns the query for them. */
Result<std::string> queryOf(LayerSpec& layer, const PromqlScope& scope)
{
    std::string query = named(PromqlWriter(scope).up(), promqlUpRule);
    for (FacetSpec& facet : layer.facets) {
        for (MetricRule& rule : facet.rules) {
            const auto value = valueOf(rule, scope);
            if (!value)
                return Error{layer.id + "." + rule.id + ": " + value.error().text, value.error().place};
            query += " or " + named(*value, rule.id);
            auto source = Expression::parse(sourceOf(rule.id));
            if (!source)
                return source.error();
            rule.sources = {std::move(source).value()};
        }
    }
    return query;
}

} // namespace

Result<std::string> promqlFor(std::string_view source, const PromqlScope& scope)
{
    const auto root = parseExpression(source);
    if (!root)
        return root.error();
    const PromqlWriter writer(scope);
    return writer.reduced(writer.write(**root));
}

Result<Profile> throughPrometheus(const Profile& profile, const PromqlScope& scope, std::string_view name)
{
    Profile result;
    result.name = name;
    result.title = profile.title;
    for (const LayerSpec& given : profile.layers) {
        LayerSpec layer = given;
        CheckSpec check;
        check.id = result.checks.empty() ? "main" : layer.id;
        check.type = promqlCheckType;
        const bool hasRules =
            std::ranges::any_of(layer.facets, [](const FacetSpec& facet) { return !facet.rules.empty(); });
        const CheckSpec* asked = profile.check(layer.check);
        if (!hasRules || !asked || asked->type != "prometheus")
            continue; // what is no page of metrics, no server has
        auto query = queryOf(layer, scope);
        if (!query)
            return query.error();
        check.prefix = std::move(query).value();
        layer.check = check.id;
        layer.reputation.clear();
        layer.recovery = {};
        result.checks.push_back(std::move(check));
        result.layers.push_back(std::move(layer));
    }
    if (result.layers.empty())
        return Error{"has no layer that reads metrics", profile.name};
    return result;
}

std::string promqlNodes(const PromqlScope& scope)
{
    return named(PromqlWriter(scope).up(), promqlUpRule);
}

std::string promqlTargetUrl(const std::string& server, const PromqlScope& scope, std::string_view node)
{
    constexpr std::string_view plain = "-._~:/[]@";
    constexpr std::string_view digits = "0123456789ABCDEF";
    std::string url = server.ends_with('/') ? server.substr(0, server.size() - 1) : server;
    url += "?" + scope.label + "=";
    for (const char c : node) {
        const auto byte = static_cast<unsigned char>(c);
        const bool isAlphanumeric = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
        if (isAlphanumeric || plain.find(c) != std::string_view::npos)
            url += c;
        else
            url.append({'%', digits[byte >> 4], digits[byte & 15]});
    }
    return url;
}

} // namespace dwcp
