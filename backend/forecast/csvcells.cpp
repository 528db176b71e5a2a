// SPDX-License-Identifier: GPL-3.0-or-later
#include "forecast/csvcells.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace dwcp {

namespace {

bool equalsIgnoringCase(std::string_view a, std::string_view b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
        [](char x, char y) { return (x >= 'A' && x <= 'Z' ? x + ('a' - 'A') : x) == y; });
}

/** One cell from `at` on, which is left behind its comma or at the end plus one. */
std::string takeCell(std::string_view line, std::size_t& at)
{
    std::string cell;
    bool quoted = false;
    for (; at < line.size(); ++at) {
        const char c = line[at];
        if (quoted && c == '"' && at + 1 < line.size() && line[at + 1] == '"') {
            cell += '"';
            ++at;
        } else if (c == '"' && (quoted || trimmed(cell).empty())) {
            quoted = !quoted;
        } else if (c == ',' && !quoted) {
            break;
        } else {
            cell += c;
        }
    }
    ++at;
    return std::string(trimmed(cell));
}

} // namespace

std::string CsvProblem::message() const
{
    std::string where = file;
    if (line > 0)
        where += ": line " + std::to_string(line);
    if (column > 0)
        where += ", column " + std::to_string(column);
    return where + ": " + text;
}

std::string aboutCell(std::string_view cell, std::string_view claim)
{
    constexpr std::size_t Longest = 40;
    std::string text(cell.substr(0, Longest));
    // A wrong file is often a binary one, and its bytes are no text for a terminal.
    for (char& c : text)
        if (c < ' ' || c > '~')
            c = '?';
    text.insert(0, 1, '"');
    text.append(cell.size() > Longest ? "...\" " : "\" ").append(claim);
    return text;
}

std::string_view trimmed(std::string_view text)
{
    constexpr std::string_view Blank = " \t\r";
    const std::size_t begin = text.find_first_not_of(Blank);
    if (begin == std::string_view::npos)
        return {};
    return text.substr(begin, text.find_last_not_of(Blank) - begin + 1);
}

std::optional<double> parseNumber(std::string_view text)
{
    text = trimmed(text);
    if (text.size() > 1 && text.front() == '+' && text[1] != '-')
        text.remove_prefix(1);
    double value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size() || !std::isfinite(value))
        return std::nullopt;
    return value;
}

bool isMissing(std::string_view cell)
{
    constexpr std::array<std::string_view, 5> Words{"", "na", "n/a", "null", "nan"};
    return std::any_of(
        Words.begin(), Words.end(), [&](std::string_view word) { return equalsIgnoringCase(cell, word); });
}

CsvLines::CsvLines(std::istream& in) : m_in(in) { }

bool CsvLines::next(std::vector<std::string>& cells)
{
    while (std::getline(m_in, m_text)) {
        ++m_line;
        if (m_line == 1 && m_text.starts_with("\xEF\xBB\xBF"))
            m_text.erase(0, 3);
        const std::string_view line = trimmed(m_text);
        if (line.empty())
            continue;
        cells.clear();
        for (std::size_t at = 0; at <= line.size();)
            cells.push_back(takeCell(line, at));
        return true;
    }
    return false;
}

} // namespace dwcp
