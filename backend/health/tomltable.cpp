// SPDX-License-Identifier: GPL-3.0-or-later
#include "health/tomltable.h"

#include "health/durationtext.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace dwcp {

namespace {

constexpr std::size_t longestFile = 1U << 20;

/** Levenshtein's distance, over two rows. */
std::size_t distance(std::string_view a, std::string_view b)
{
    std::vector<std::size_t> row(b.size() + 1);
    std::iota(row.begin(), row.end(), std::size_t{0});
    for (std::size_t i = 1; i <= a.size(); ++i) {
        std::size_t diagonal = std::exchange(row[0], i);
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const std::size_t replaced = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
            diagonal = row[j];
            row[j] = std::min({row[j] + 1, row[j - 1] + 1, replaced});
        }
    }
    return row.back();
}

std::string suggestion(std::string_view wrong, const std::set<std::string, std::less<>>& known)
{
    std::string best;
    std::size_t least = std::max<std::size_t>(2, wrong.size() / 3) + 1;
    if (wrong.size() > 64)
        return best;
    for (const std::string& candidate : known) {
        const std::size_t steps = distance(wrong, candidate);
        if (steps < least) {
            least = steps;
            best = "; did you mean \"" + candidate + "\"?";
        }
    }
    return best;
}

} // namespace

std::string joined(std::initializer_list<std::string_view> parts)
{
    std::string text;
    for (const std::string_view part : parts)
        text += part;
    return text;
}

void TomlProblems::add(const toml::node& where, std::string_view keyPath, std::string text)
{
    addAtLine(where.source().begin.line, keyPath, std::move(text));
}

void TomlProblems::addAtLine(std::uint32_t line, std::string_view keyPath, std::string text)
{
    std::string place = m_fileName;
    if (line > 0)
        place += joined({":", std::to_string(line)});
    if (!keyPath.empty())
        place += joined({": ", keyPath});
    m_problems.push_back({std::move(text), std::move(place)});
}

void TomlProblems::append(const TomlProblems& others)
{
    m_problems.insert(m_problems.end(), others.m_problems.begin(), others.m_problems.end());
}

Error TomlProblems::error() const
{
    Error error = m_problems.front();
    for (std::size_t i = 1; i < std::min(m_problems.size(), mostTold); ++i)
        error.text += joined({"\n", m_problems[i].message()});
    if (m_problems.size() > mostTold)
        error.text += joined({"\nand ", std::to_string(m_problems.size() - mostTold), " more"});
    return error;
}

const toml::node* TomlTable::find(std::string_view key)
{
    m_known.emplace(key);
    return m_table.get(key);
}

bool TomlTable::has(std::string_view key)
{
    return find(key) != nullptr;
}

void TomlTable::problem(std::string_view key, std::string text)
{
    const toml::node* const found = m_table.get(key);
    m_problems.add(found ? *found : m_table, pathOf(key), std::move(text));
}

std::optional<std::string> TomlTable::text(std::string_view key)
{
    const toml::node* const found = find(key);
    if (!found)
        return std::nullopt;
    if (!found->is_string())
        problem(key, "must be a text in quotes");
    return found->value_exact<std::string>();
}

std::string TomlTable::requiredText(std::string_view key)
{
    std::optional<std::string> given = text(key);
    if (!has(key) || (given && given->empty()))
        problem(key, "is missing");
    return given.value_or(std::string());
}

std::optional<double> TomlTable::number(std::string_view key)
{
    const toml::node* const found = find(key);
    if (!found)
        return std::nullopt;
    const std::optional<double> given = found->is_number() ? found->value<double>() : std::nullopt;
    if (!given || !std::isfinite(*given)) {
        problem(key, "must be a number");
        return std::nullopt;
    }
    return given;
}

std::optional<double> TomlTable::positiveNumber(std::string_view key)
{
    const std::optional<double> given = number(key);
    if (!given || *given > 0)
        return given;
    problem(key, "must be greater than 0");
    return std::nullopt;
}

std::optional<std::int64_t> TomlTable::integer(std::string_view key, std::int64_t least, std::int64_t most)
{
    const toml::node* const found = find(key);
    if (!found)
        return std::nullopt;
    const std::optional<std::int64_t> given = found->value_exact<std::int64_t>();
    if (given && *given >= least && *given <= most)
        return given;
    const std::string range = most == std::numeric_limits<std::int64_t>::max()
        ? " of at least " + std::to_string(least)
        : " from " + std::to_string(least) + " to " + std::to_string(most);
    problem(key, "must be a whole number" + range);
    return std::nullopt;
}

std::optional<bool> TomlTable::boolean(std::string_view key)
{
    const toml::node* const found = find(key);
    if (found && !found->is_boolean())
        problem(key, "must be true or false");
    return found ? found->value_exact<bool>() : std::nullopt;
}

std::optional<Duration> TomlTable::duration(std::string_view key, Duration least)
{
    if (!has(key))
        return std::nullopt;
    const std::optional<std::string> given = m_table.get(key)->value_exact<std::string>();
    const std::optional<Duration> parsed = given ? parseDuration(*given) : std::nullopt;
    if (!parsed)
        problem(key, "must be a duration such as \"5s\", \"250ms\", \"1m30s\" or \"2h\"");
    else if (*parsed < least)
        problem(key, "must be at least " + durationText(least));
    else
        return parsed;
    return std::nullopt;
}

std::vector<std::string> TomlTable::texts(std::string_view key)
{
    const toml::node* const found = find(key);
    if (!found)
        return {};
    if (const std::optional<std::string> single = found->value_exact<std::string>())
        return {*single};
    const toml::array* const list = found->as_array();
    std::vector<std::string> all;
    if (!list) {
        problem(key, "must be a text in quotes or a list of them");
        return all;
    }
    for (const toml::node& entry : *list) {
        if (const std::optional<std::string> item = entry.value_exact<std::string>())
            all.push_back(*item);
        else
            m_problems.add(entry, pathOf(key), "must be a text in quotes");
    }
    return all;
}

std::optional<TomlTable> TomlTable::table(std::string_view key)
{
    const toml::node* const found = find(key);
    if (!found)
        return std::nullopt;
    if (const toml::table* const inner = found->as_table())
        return TomlTable(*inner, pathOf(key), m_problems);
    problem(key, "must be a table");
    return std::nullopt;
}

std::vector<TomlTable> TomlTable::tables(std::string_view key)
{
    std::vector<TomlTable> all;
    const toml::node* const found = find(key);
    if (!found)
        return all;
    const toml::array* const list = found->as_array();
    const bool isListOfTables = list && !list->empty()
        && std::all_of(list->begin(), list->end(), [](const toml::node& entry) { return entry.is_table(); });
    if (!isListOfTables) {
        problem(key, "must be a list of tables: [[" + pathOf(key) + "]]");
        return all;
    }
    for (const toml::node& entry : *list)
        all.emplace_back(*entry.as_table(), pathOf(key), m_problems);
    return all;
}

std::vector<std::pair<std::string, TomlTable>> TomlTable::namedTables(std::string_view key)
{
    std::vector<std::pair<std::string, TomlTable>> all;
    std::optional<TomlTable> outer = table(key);
    if (!outer)
        return all;
    for (const auto& [name, entry] : outer->m_table) {
        const std::string path = outer->pathOf(name.str());
        if (const toml::table* const inner = entry.as_table())
            all.emplace_back(name.str(), TomlTable(*inner, path, m_problems));
        else
            m_problems.add(entry, path, "must be a table");
    }
    return all;
}

std::vector<std::pair<std::string, std::string>> TomlTable::textsByName(std::string_view key)
{
    std::vector<std::pair<std::string, std::string>> all;
    std::optional<TomlTable> outer = table(key);
    if (!outer)
        return all;
    for (const auto& [name, entry] : outer->m_table) {
        if (const std::optional<std::string> value = entry.value_exact<std::string>())
            all.emplace_back(name.str(), *value);
        else
            m_problems.add(entry, outer->pathOf(name.str()), "must be a text in quotes");
    }
    return all;
}

void TomlTable::refuseUnknown()
{
    for (const auto& [key, value] : m_table) {
        if (m_known.count(key.str()) == 0)
            m_problems.addAtLine(
                key.source().begin.line, pathOf(key.str()), "unknown key" + suggestion(key.str(), m_known));
    }
}

Result<toml::table> parseToml(std::string_view text, std::string_view fileName)
{
    if (text.size() > longestFile)
        return Error{"the file is larger than 1 MiB", std::string(fileName)};
    try {
        return toml::parse(text, fileName);
    } catch (const toml::parse_error& error) {
        const toml::source_position& at = error.source().begin;
        return Error{std::string(error.description()),
            joined({fileName, ":", std::to_string(at.line), ":", std::to_string(at.column)})};
    }
}

} // namespace dwcp
