// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "health/result.h"
#include "resilience/clock.h"

#include <toml++/toml.h>

#include <array>
#include <initializer_list>
#include <limits>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace dwcp {

/** The parts one after the other. GCC 12 sees an overlap in chains of operator+ that start with a literal, falsely. */
std::string joined(std::initializer_list<std::string_view> parts);

/** All that is wrong with one file, in the order it was found. */
class TomlProblems {
public:
    static constexpr std::size_t mostTold = 20;

    explicit TomlProblems(std::string_view fileName) : m_fileName(fileName) { }

    void add(const toml::node& where, std::string_view keyPath, std::string text);
    void addAtLine(std::uint32_t line, std::string_view keyPath, std::string text);
    void append(const TomlProblems& others);
    TomlProblems another() const { return TomlProblems(m_fileName); } ///< an empty list for the same file
    bool empty() const noexcept { return m_problems.empty(); }
    std::size_t count() const noexcept { return m_problems.size(); }
    const std::vector<Error>& all() const noexcept { return m_problems; }

    /** The first problem with its place; those after it stand on lines of their own in the text. */
    Error error() const;

private:
    std::string m_fileName;
    std::vector<Error> m_problems;
};

/**
 * A table that is read key by key. Wrong types and missing keys become problems with line and key path; what was never
 * asked for is an unknown key. For readers of this room only, so that toml++ shows in no public header.
 */
class TomlTable {
public:
    TomlTable(const toml::table& table, std::string path, TomlProblems& problems)
        : m_table(table)
        , m_path(std::move(path))
        , m_problems(problems)
    {
    }

    bool has(std::string_view key);
    std::optional<std::string> text(std::string_view key);
    std::optional<double> number(std::string_view key);
    std::optional<double> positiveNumber(std::string_view key);
    std::optional<std::int64_t> integer(std::string_view key, std::int64_t least, std::int64_t most);
    std::optional<bool> boolean(std::string_view key);
    std::optional<Duration> duration(std::string_view key, Duration least);
    std::vector<std::string> texts(std::string_view key); ///< a text alone is a list of one
    std::optional<TomlTable> table(std::string_view key);
    std::vector<TomlTable> tables(std::string_view key);
    std::vector<std::pair<std::string, TomlTable>> namedTables(std::string_view key); ///< [key.NAME]
    std::vector<std::pair<std::string, std::string>> textsByName(std::string_view key); ///< { NAME = "text" }

    /** The value of a required key. */
    std::string requiredText(std::string_view key);

    /** One of a list of words. */
    template <typename T, std::size_t N>
    std::optional<T> word(std::string_view key, const std::array<std::pair<std::string_view, T>, N>& words)
    {
        const std::optional<std::string> given = text(key);
        if (!given)
            return std::nullopt;
        std::string known;
        for (const auto& [name, meaning] : words) {
            if (name == *given)
                return meaning;
            known += (known.empty() ? "" : ", ") + std::string(name);
        }
        problem(key, "\"" + *given + "\" is none of " + known);
        return std::nullopt;
    }

    /** At the key's line, or the table's when the key is not there. */
    void problem(std::string_view key, std::string text);
    void problemHere(std::string text) const { m_problems.add(m_table, m_path, std::move(text)); }

    /** Reports every key that was not asked for, with the nearest known one. */
    void refuseUnknown();

    /** The same table, read anew, its problems told elsewhere. */
    TomlTable reportingTo(TomlProblems& problems) const { return TomlTable(m_table, m_path, problems); }

    TomlProblems& problems() const noexcept { return m_problems; }

private:
    std::string pathOf(std::string_view key) const
    {
        return m_path.empty() ? std::string(key) : m_path + "." + std::string(key);
    }
    const toml::node* find(std::string_view key);

    const toml::table& m_table;
    std::string m_path;
    TomlProblems& m_problems;
    std::set<std::string, std::less<>> m_known;
};

/** A parsed file; error at the first place that is no TOML, or for files over 1 MiB. */
Result<toml::table> parseToml(std::string_view text, std::string_view fileName);

} // namespace dwcp
