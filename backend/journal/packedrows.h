// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/samplechunk.h"

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace dwcp {

class Unpacker;

/**
 * Rows that are no chunk yet: each is packed as what changed since the one before it, so that they take two to four
 * bytes a value in memory, and as much where a journal writes them down. A value that did not change takes a bit, a
 * number with few digits its difference, any other its eight bytes; bit by bit what was added. Now and then a row is
 * told by itself, so that what is lost before it costs no more than the rows up to there. Thread: one.
 */
class PackedRows {
public:
    explicit PackedRows(std::size_t width) : m_width(width) { }

    std::size_t width() const noexcept { return m_width; }
    std::size_t size() const noexcept { return m_size; }
    std::int64_t firstTime() const noexcept { return m_first; }

    /** Appends a row of width() values; what it takes, in the caller's `room`. */
    std::string_view add(std::int64_t time, std::span<const double> row, std::vector<char>& room);
    /**
     * Appends what add() packed: a row that is told by itself, or one that came after the row that is the newest here.
     * False: it is none, and all is as it was.
     */
    [[nodiscard]] bool addPacked(std::string_view row);
    static bool isByItself(std::string_view row) noexcept { return !row.empty() && row.front() == byItself; }
    /** The next row that is added is told by itself. */
    void beginAnew() noexcept { m_beginsAnew = true; }
    void clear();

    SampleRows rows() const;
    /** The values of one column, and when. */
    void read(std::size_t column, std::vector<std::int64_t>& times, std::vector<double>& values) const;

private:
    static constexpr std::size_t rowsTogether = 64; ///< of which the first is told by itself
    static constexpr char byItself = 1;

    /** What a row is told against: the one before it. */
    struct Past {
        std::int64_t time = 0;
        std::vector<double> values;
        std::vector<std::uint8_t> digits; ///< behind the point, by which differences are told
    };

    static bool unpackRow(std::string_view& bytes, Past& past);
    static bool unpackValue(Unpacker& bytes, double& value, std::uint8_t& digits);
    char* packValue(std::size_t column, double value, char* out);
    Past fresh() const;
    template <typename Take>
    Past walk(Take take) const;
    void append(std::string_view row);

    std::size_t m_width = 0;
    bool m_beginsAnew = true;
    std::size_t m_size = 0;
    std::int64_t m_first = 0;
    Past m_past; ///< the newest row
    std::vector<std::uint8_t> m_misses; ///< by column: values in a row that were no decimal numbers
    std::vector<char> m_bytes;
};

} // namespace dwcp
