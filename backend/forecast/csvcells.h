// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <istream>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace dwcp {

/** What is wrong with a CSV file, and where; line and column (of cells) count from 1, 0 means the whole file. */
struct CsvProblem {
    std::string file;
    std::size_t line = 0;
    std::size_t column = 0;
    std::string text;

    /** One line for a person: "FILE: line L, column C: TEXT". */
    std::string message() const;
};

/** "CELL" CLAIM, for the text of a problem; of a long cell its beginning, of other than ASCII "?". */
std::string aboutCell(std::string_view cell, std::string_view claim);

std::string_view trimmed(std::string_view text);

/** A finite number and nothing else, whatever the locale; nothing otherwise. */
std::optional<double> parseNumber(std::string_view text);

/** Empty, NA, N/A, null, NaN: a value that is not there. */
bool isMissing(std::string_view cell);

/**
 * Reads comma-separated lines: quotes with doubled quotes inside, LF or CRLF, an optional byte order mark; blank lines
 * are passed over. A quoted cell ends with its line.
 */
class CsvLines {
public:
    explicit CsvLines(std::istream& in);

    /** False at the end. `cells` is reused. */
    bool next(std::vector<std::string>& cells);
    std::size_t line() const noexcept { return m_line; }

private:
    std::istream& m_in;
    std::string m_text;
    std::size_t m_line = 0;
};

} // namespace dwcp
