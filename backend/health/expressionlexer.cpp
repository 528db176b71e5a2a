// SPDX-License-Identifier: GPL-3.0-or-later
#include "health/expressionlexer.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <limits>
#include <optional>

namespace dwcp {

namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}
bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c == ':';
}
bool isSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

std::string lowered(std::string_view text)
{
    std::string lower(text);
    std::transform(lower.begin(), lower.end(), lower.begin(),
        [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return lower;
}

class Lexer {
public:
    explicit Lexer(std::string_view text) : m_text(text) { }

    Result<std::vector<ExpressionToken>> run()
    {
        while (!m_error.has_value()) {
            skipSpace();
            if (m_at == m_text.size()) {
                add(ExpressionToken::Kind::End, {}, m_at);
                return std::move(m_tokens);
            }
            next();
        }
        return *m_error;
    }

private:
    void skipSpace()
    {
        while (m_at < m_text.size() && (isSpace(m_text[m_at]) || m_text[m_at] == '#')) {
            if (m_text[m_at] == '#')
                m_at = std::min(m_text.find('\n', m_at), m_text.size() - 1);
            ++m_at;
        }
    }

    void next()
    {
        const char c = m_text[m_at];
        if (isLetter(c))
            name();
        else if (isDigit(c) || (c == '.' && m_at + 1 < m_text.size() && isDigit(m_text[m_at + 1])))
            number();
        else if (c == '"' || c == '\'' || c == '`')
            quoted(c);
        else if (c == '[')
            duration();
        else
            symbol();
    }

    void name()
    {
        const std::size_t start = m_at;
        while (m_at < m_text.size() && (isLetter(m_text[m_at]) || isDigit(m_text[m_at])))
            ++m_at;
        const std::string_view word = m_text.substr(start, m_at - start);
        const std::string lower = lowered(word);
        if (lower == "inf")
            addNumber(std::numeric_limits<double>::infinity(), word, start);
        else if (lower == "nan")
            addNumber(std::numeric_limits<double>::quiet_NaN(), word, start);
        else
            add(ExpressionToken::Kind::Name, std::string(word), start);
    }

    void number()
    {
        const std::size_t start = m_at;
        const char* const end = m_text.data() + m_text.size();
        const bool isHex = m_at + 2 < m_text.size() && m_text[m_at] == '0' && (m_text[m_at + 1] | 0x20) == 'x';
        double value = 0;
        std::uint64_t whole = 0;
        const std::from_chars_result parsed = isHex ? std::from_chars(m_text.data() + m_at + 2, end, whole, 16)
                                                    : std::from_chars(m_text.data() + m_at, end, value);
        m_at = static_cast<std::size_t>(parsed.ptr - m_text.data());
        const bool runsOn = m_at < m_text.size() && (isLetter(m_text[m_at]) || isDigit(m_text[m_at]));
        if (parsed.ec != std::errc() || runsOn)
            return fail(start, "this is not a number");
        addNumber(isHex ? static_cast<double>(whole) : value, m_text.substr(start, m_at - start), start);
    }

    void quoted(char quote)
    {
        const std::size_t start = m_at++;
        std::string value;
        while (m_at < m_text.size() && m_text[m_at] != quote) {
            char c = m_text[m_at++];
            if (c == '\\' && quote != '`') {
                if (m_at == m_text.size())
                    break;
                c = escaped(m_text[m_at]);
                if (c == '\0')
                    return fail(m_at, "unknown escape; known are \\\\ \\\" \\' \\n \\r \\t");
                ++m_at;
            }
            value += c;
        }
        if (m_at == m_text.size())
            return fail(start, "the text is not closed");
        ++m_at;
        add(ExpressionToken::Kind::Text, std::move(value), start);
    }

    static char escaped(char c)
    {
        switch (c) {
        case 'n':
            return '\n';
        case 'r':
            return '\r';
        case 't':
            return '\t';
        case '\\':
        case '"':
        case '\'':
            return c;
        default:
            return '\0';
        }
    }

    /** "[5m]": only its form is looked at, the window belongs to the configuration. */
    void duration()
    {
        const std::size_t start = m_at++;
        bool hasUnit = false;
        bool hasDigit = false;
        for (; m_at < m_text.size() && m_text[m_at] != ']'; ++m_at) {
            const char c = m_text[m_at];
            if (isDigit(c)) {
                hasDigit = true;
                hasUnit = false;
            } else if (hasDigit && std::string_view("smhdwy").find(c) != std::string_view::npos) {
                hasUnit = true;
            } else {
                break;
            }
        }
        if (m_at == m_text.size() || m_text[m_at] != ']' || !hasUnit)
            return fail(start, "a range looks like [30s], [5m] or [1h]");
        ++m_at;
        add(ExpressionToken::Kind::Duration, std::string(m_text.substr(start, m_at - start)), start);
    }

    void symbol()
    {
        static constexpr std::array<std::string_view, 18> symbols{
            "=~", "!~", "!=", "==", ">=", "<=", ">", "<", "=", "(", ")", "{", "}", ",", "+", "-", "*", "/"};
        const std::string_view rest = m_text.substr(m_at);
        for (const std::string_view candidate : symbols) {
            if (rest.substr(0, candidate.size()) == candidate) {
                add(ExpressionToken::Kind::Symbol, std::string(candidate), m_at);
                m_at += candidate.size();
                return;
            }
        }
        const bool printable = rest[0] > ' ' && rest[0] < '\x7f';
        fail(m_at, printable ? std::string("\"") + rest[0] + "\" is not supported here" : "unexpected byte");
    }

    void add(ExpressionToken::Kind kind, std::string text, std::size_t start)
    {
        m_tokens.push_back({kind, std::move(text), 0, start + 1});
    }
    void addNumber(double value, std::string_view text, std::size_t start)
    {
        m_tokens.push_back({ExpressionToken::Kind::Number, std::string(text), value, start + 1});
    }
    void fail(std::size_t start, std::string text) { m_error = expressionError(start + 1, std::move(text)); }

    std::string_view m_text;
    std::size_t m_at = 0;
    std::vector<ExpressionToken> m_tokens;
    std::optional<Error> m_error;
};

} // namespace

Error expressionError(std::size_t column, std::string text)
{
    return Error{std::move(text), "column " + std::to_string(column)};
}

Result<std::vector<ExpressionToken>> expressionTokens(std::string_view text)
{
    return Lexer(text).run();
}

} // namespace dwcp
