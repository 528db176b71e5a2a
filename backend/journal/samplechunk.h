// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace dwcp {

/** Rows of several series with common times, as they lie in memory: row after row. */
struct SampleRows {
    std::size_t width = 0; ///< values a row
    std::vector<std::int64_t> times; ///< ms since the epoch, ascending
    std::vector<double> values; ///< times.size() x width

    std::size_t size() const noexcept { return times.size(); }
    void add(std::int64_t time, std::span<const double> row)
    {
        times.push_back(time);
        values.insert(values.end(), row.begin(), row.end());
    }
    void clear()
    {
        times.clear();
        values.clear();
    }
};

/** Packs rows column by column, so that a reader takes the columns that it wants and steps over the others. */
std::string packChunk(const SampleRows& rows);

/**
 * A packed chunk, looked at without unpacking more than is asked for. Any bytes may be given: what is no chunk is not
 * good, and no more memory is taken than `largestChunk` rows need. Thread: one.
 */
class SampleChunk {
public:
    static constexpr std::size_t largestChunk = 65'536; ///< rows

    explicit SampleChunk(std::string_view bytes);

    bool isGood() const noexcept { return m_good; }
    std::size_t rows() const noexcept { return m_rows; }
    std::size_t width() const noexcept { return m_columns.size(); }

    /** False when the bytes are damaged. */
    [[nodiscard]] bool times(std::vector<std::int64_t>& into) const;
    [[nodiscard]] bool column(std::size_t index, std::vector<double>& into) const;

private:
    std::size_t m_rows = 0;
    std::string_view m_times;
    std::vector<std::string_view> m_columns;
    bool m_good = false;
};

} // namespace dwcp
