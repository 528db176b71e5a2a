// SPDX-License-Identifier: GPL-3.0-or-later
#include "health/expressionparser.h"

#include "health/expressionlexer.h"

#include <array>
#include <utility>

namespace dwcp {

namespace {

using NodePointer = std::unique_ptr<ExpressionNode>;
using TokenKind = ExpressionToken::Kind;

template <typename T, std::size_t N>
const T* find(const std::array<std::pair<std::string_view, T>, N>& table, std::string_view name)
{
    for (const auto& [word, meaning] : table) {
        if (word == name)
            return &meaning;
    }
    return nullptr;
}

constexpr std::array<std::pair<std::string_view, Aggregation>, 5> aggregations{
    {{"sum", Aggregation::Sum}, {"min", Aggregation::Min}, {"max", Aggregation::Max}, {"avg", Aggregation::Average},
        {"count", Aggregation::Count}}};

constexpr std::array<std::pair<std::string_view, ExpressionKind>, 8> functions{
    {{"rate", ExpressionKind::Rate}, {"increase", ExpressionKind::Increase}, {"time", ExpressionKind::Time},
        {"vector", ExpressionKind::Vector}, {"abs", ExpressionKind::Absolute}, {"clamp_min", ExpressionKind::ClampMin},
        {"clamp_max", ExpressionKind::ClampMax}, {"histogram_quantile", ExpressionKind::Quantile}}};

constexpr std::array<std::pair<std::string_view, LabelMatch>, 4> labelMatches{
    {{"=", LabelMatch::Equal}, {"!=", LabelMatch::NotEqual}, {"=~", LabelMatch::Regex}, {"!~", LabelMatch::NotRegex}}};

constexpr std::array<std::pair<std::string_view, ExpressionKind>, 6> comparisons{
    {{">", ExpressionKind::Greater}, {">=", ExpressionKind::GreaterEqual}, {"<", ExpressionKind::Less},
        {"<=", ExpressionKind::LessEqual}, {"==", ExpressionKind::Equal}, {"!=", ExpressionKind::NotEqual}}};

/** The first problem travels in m_error; every function gives nullptr from then on. */
class Parser {
public:
    explicit Parser(std::vector<ExpressionToken> tokens) : m_tokens(std::move(tokens)) { }

    Result<NodePointer> run()
    {
        NodePointer root = disjunction();
        if (root && token().kind != TokenKind::End)
            fail(token(), "expected an operator or the end, not " + shown(token()));
        if (m_error)
            return *m_error;
        return root;
    }

private:
    /** Counts one level of recursion while it lives. */
    class Level {
    public:
        explicit Level(int& depth) : m_depth(++depth) { }
        ~Level() { --m_depth; }
        Level(const Level&) = delete;
        Level& operator=(const Level&) = delete;

    private:
        int& m_depth;
    };

    const ExpressionToken& token() const { return m_tokens[m_at]; }
    const ExpressionToken& following() const { return m_tokens[std::min(m_at + 1, m_tokens.size() - 1)]; }
    ExpressionToken take() { return m_tokens[m_at + 1 < m_tokens.size() ? m_at++ : m_at]; }
    bool isSymbol(std::string_view text) const { return token().kind == TokenKind::Symbol && token().text == text; }
    bool isWord(std::string_view text) const { return token().kind == TokenKind::Name && token().text == text; }

    bool skip(std::string_view symbol)
    {
        if (!isSymbol(symbol))
            return false;
        take();
        return true;
    }

    bool expect(std::string_view symbol)
    {
        if (m_error || skip(symbol))
            return !m_error;
        fail(token(), "expected \"" + std::string(symbol) + "\", not " + shown(token()));
        return false;
    }

    static std::string shown(const ExpressionToken& token)
    {
        return token.kind == TokenKind::End ? "the end" : "\"" + token.text + "\"";
    }

    NodePointer fail(const ExpressionToken& where, std::string text)
    {
        if (!m_error)
            m_error = expressionError(where.column, std::move(text));
        return nullptr;
    }

    NodePointer node(ExpressionKind kind, NodePointer left = nullptr, NodePointer right = nullptr)
    {
        if (++m_nodes > ExpressionLimits::nodes)
            return fail(token(), "the expression has too many parts");
        auto made = std::make_unique<ExpressionNode>();
        made->kind = kind;
        made->isScalar = (!left || left->isScalar) && (!right || right->isScalar);
        made->left = std::move(left);
        made->right = std::move(right);
        return made;
    }

    NodePointer disjunction()
    {
        NodePointer left = filtered();
        while (left && isWord("or")) {
            const ExpressionToken word = take();
            NodePointer right = filtered();
            if (!right)
                return nullptr;
            if (left->isScalar || right->isScalar)
                return fail(word, "\"or\" stands between series; write vector(n) for a number");
            left = node(ExpressionKind::Or, std::move(left), std::move(right));
        }
        return left;
    }

    NodePointer filtered()
    {
        NodePointer left = sum();
        while (left && token().kind == TokenKind::Symbol && find(comparisons, token().text)) {
            const ExpressionToken word = take();
            NodePointer right = sum();
            if (!right)
                return nullptr;
            if (left->isScalar || !right->isScalar)
                return fail(word, "a comparison keeps the series on its left that hold against a number");
            left = node(*find(comparisons, word.text), std::move(left), std::move(right));
        }
        return left;
    }

    NodePointer sum()
    {
        NodePointer left = product();
        while (left && (isSymbol("+") || isSymbol("-"))) {
            const auto kind = take().text == "+" ? ExpressionKind::Add : ExpressionKind::Subtract;
            NodePointer right = product();
            left = right ? node(kind, std::move(left), std::move(right)) : nullptr;
        }
        return left;
    }

    NodePointer product()
    {
        NodePointer left = signedTerm();
        while (left && (isSymbol("*") || isSymbol("/"))) {
            const auto kind = take().text == "*" ? ExpressionKind::Multiply : ExpressionKind::Divide;
            NodePointer right = signedTerm();
            left = right ? node(kind, std::move(left), std::move(right)) : nullptr;
        }
        return left;
    }

    NodePointer signedTerm()
    {
        const Level level(m_depth);
        if (m_depth > ExpressionLimits::depth)
            return fail(token(), "nested too deeply");
        if (skip("+"))
            return signedTerm();
        if (!skip("-"))
            return term();
        NodePointer operand = signedTerm();
        return operand ? node(ExpressionKind::Negate, std::move(operand)) : nullptr;
    }

    NodePointer term()
    {
        if (token().kind == TokenKind::Number)
            return number();
        if (token().kind == TokenKind::Name)
            return named();
        if (skip("(")) {
            NodePointer inner = disjunction();
            return inner && expect(")") ? std::move(inner) : nullptr;
        }
        return fail(token(), "expected a number, a series or a function, not " + shown(token()));
    }

    NodePointer number()
    {
        NodePointer made = node(ExpressionKind::Number);
        if (made) {
            made->value = take().number;
            made->isScalar = true;
        }
        return made;
    }

    NodePointer named()
    {
        const ExpressionToken name = token();
        if (name.text == "or" || name.text == "by" || name.text == "without")
            return fail(name, "\"" + name.text + "\" is out of place");
        const bool isCall = following().kind == TokenKind::Symbol && following().text == "(";
        const bool isGrouped =
            following().kind == TokenKind::Name && (following().text == "by" || following().text == "without");
        const Aggregation* const aggregation = find(aggregations, name.text);
        if (aggregation && (isCall || isGrouped))
            return aggregate(*aggregation);
        if (!isCall)
            return instant();
        const ExpressionKind* const function = find(functions, name.text);
        if (!function)
            return fail(name, "unknown function \"" + name.text + "\"; known are " + knownNames());
        take();
        take();
        NodePointer made = call(*function);
        return made && expect(")") ? std::move(made) : nullptr;
    }

    static std::string knownNames()
    {
        std::string names;
        for (const auto& entry : functions)
            names += std::string(entry.first) + ", ";
        for (const auto& entry : aggregations)
            names += std::string(entry.first) + (entry.first == aggregations.back().first ? "" : ", ");
        return names;
    }

    NodePointer call(ExpressionKind function)
    {
        switch (function) {
        case ExpressionKind::Rate:
        case ExpressionKind::Increase:
            return ranged(function);
        case ExpressionKind::Time: {
            NodePointer made = node(function);
            if (made)
                made->isScalar = true;
            return made;
        }
        case ExpressionKind::Vector: {
            NodePointer operand = scalarArgument("vector()");
            NodePointer made = operand ? node(function, std::move(operand)) : nullptr;
            if (made)
                made->isScalar = false;
            return made;
        }
        case ExpressionKind::Quantile:
            return quantile();
        case ExpressionKind::ClampMin:
        case ExpressionKind::ClampMax: {
            NodePointer operand = vectorArgument();
            if (!operand || !expect(","))
                return nullptr;
            NodePointer limit = scalarArgument("the limit");
            return limit ? node(function, std::move(operand), std::move(limit)) : nullptr;
        }
        default: {
            NodePointer operand = vectorArgument();
            return operand ? node(function, std::move(operand)) : nullptr;
        }
        }
    }

    NodePointer vectorArgument()
    {
        const ExpressionToken start = token();
        NodePointer argument = disjunction();
        if (argument && argument->isScalar)
            return fail(start, "expected series, not a number");
        return argument;
    }

    NodePointer scalarArgument(std::string_view what)
    {
        const ExpressionToken start = token();
        NodePointer argument = disjunction();
        if (argument && !argument->isScalar)
            return fail(start, std::string(what) + " takes a number, not series");
        return argument;
    }

    NodePointer ranged(ExpressionKind kind)
    {
        if (token().kind != TokenKind::Name)
            return fail(token(), "a rate is taken of a counter's name");
        NodePointer made = selector(kind);
        if (made && token().kind == TokenKind::Duration)
            take();
        return made;
    }

    NodePointer quantile()
    {
        const ExpressionToken start = token();
        if (start.kind != TokenKind::Number || !(start.number >= 0 && start.number <= 1))
            return fail(start, "the quantile is a number from 0 to 1");
        take();
        if (!expect(","))
            return nullptr;
        NodePointer buckets = vectorArgument();
        NodePointer made = buckets ? node(ExpressionKind::Quantile, std::move(buckets)) : nullptr;
        if (made)
            made->value = start.number;
        return made;
    }

    NodePointer aggregate(Aggregation aggregation)
    {
        take();
        Grouping grouping = Grouping::All;
        std::vector<std::string> labels;
        groupingClause(grouping, labels);
        if (!expect("("))
            return nullptr;
        NodePointer operand = vectorArgument();
        if (!operand || !expect(")"))
            return nullptr;
        if (grouping == Grouping::All)
            groupingClause(grouping, labels);
        NodePointer made = m_error ? nullptr : node(ExpressionKind::Aggregate, std::move(operand));
        if (made) {
            made->aggregation = aggregation;
            made->grouping = grouping;
            made->labels = std::move(labels);
        }
        return made;
    }

    void groupingClause(Grouping& grouping, std::vector<std::string>& labels)
    {
        if (!isWord("by") && !isWord("without"))
            return;
        grouping = take().text == "by" ? Grouping::By : Grouping::Without;
        if (!expect("("))
            return;
        while (!isSymbol(")")) {
            if (token().kind != TokenKind::Name) {
                fail(token(), "expected a label's name, not " + shown(token()));
                return;
            }
            labels.push_back(take().text);
            if (!skip(","))
                break;
        }
        expect(")");
    }

    NodePointer instant()
    {
        NodePointer made = selector(ExpressionKind::Series);
        if (made && token().kind == TokenKind::Duration)
            return fail(token(), "a range belongs into rate() or increase()");
        return made;
    }

    NodePointer selector(ExpressionKind kind)
    {
        const ExpressionToken name = take();
        Selector wanted{name.text, {}};
        if (skip("{") && !matchers(wanted.matchers))
            return nullptr;
        Result<SelectorMatcher> matcher = SelectorMatcher::make(std::move(wanted));
        if (!matcher)
            return fail(name, matcher.error().text);
        NodePointer made = node(kind);
        if (made) {
            made->isScalar = false;
            made->series = std::move(matcher).value();
        }
        return made;
    }

    bool matchers(std::vector<LabelMatcher>& into)
    {
        while (!isSymbol("}")) {
            LabelMatcher matcher;
            if (token().kind != TokenKind::Name)
                return fail(token(), "expected a label's name, not " + shown(token())) != nullptr;
            matcher.name = take().text;
            const LabelMatch* const match =
                token().kind == TokenKind::Symbol ? find(labelMatches, token().text) : nullptr;
            if (!match)
                return fail(token(), "expected = != =~ or !~, not " + shown(token())) != nullptr;
            matcher.match = *match;
            take();
            if (token().kind != TokenKind::Text)
                return fail(token(), "expected a text in quotes, not " + shown(token())) != nullptr;
            matcher.value = take().text;
            into.push_back(std::move(matcher));
            if (!skip(","))
                break;
        }
        return expect("}");
    }

    std::vector<ExpressionToken> m_tokens;
    std::size_t m_at = 0;
    int m_depth = 0;
    int m_nodes = 0;
    std::optional<Error> m_error;
};

} // namespace

Result<std::unique_ptr<ExpressionNode>> parseExpression(std::string_view text)
{
    if (text.size() > ExpressionLimits::textLength)
        return expressionError(ExpressionLimits::textLength + 1, "the expression is too long");
    Result<std::vector<ExpressionToken>> tokens = expressionTokens(text);
    if (!tokens)
        return tokens.error();
    return Parser(std::move(tokens).value()).run();
}

} // namespace dwcp
