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
 * Where the times and columns of a packed chunk lie, read from its beginning. A large chunk says a checksum of each, so
 * that whoever takes one column reads and proves no more than that. Any bytes may be given: what is no chunk is not
 * good, and no more memory is taken than a small multiple of what was given. Thread: one.
 */
class ChunkIndex {
public:
    static constexpr std::size_t largestChunk = 65'536; ///< rows
    static constexpr std::size_t largeBody = 8'000; ///< bytes; smaller ones are read at once and have no such checksums

    /** What lies together. */
    struct Piece {
        std::size_t at = 0;
        std::size_t size = 0;
        std::uint32_t sum = 0; ///< zero where the chunk says none
    };

    /** `whole`: bytes of the chunk, of which a part is given that holds the index. */
    ChunkIndex(std::string_view beginning, std::size_t whole);

    bool isGood() const noexcept { return m_good; }
    std::size_t rows() const noexcept { return m_rows; }
    std::size_t width() const noexcept { return m_pieces.empty() ? 0 : m_pieces.size() - 1; }
    const Piece& times() const noexcept { return m_pieces.front(); }
    const Piece& column(std::size_t index) const noexcept { return m_pieces[index + 1]; }

    bool hasSums() const noexcept { return m_hasSums; }
    /** With sums: whether the index itself is what was written. */
    bool fits(std::string_view beginning) const noexcept;
    static bool fits(const Piece& piece, std::string_view bytes) noexcept;

private:
    std::size_t m_rows = 0;
    std::vector<Piece> m_pieces; ///< the times, then the columns
    bool m_hasSums = false;
    std::size_t m_size = 0; ///< of the index, without its own sum
    std::uint32_t m_sum = 0;
    bool m_good = false;
};

/** A packed chunk, looked at without unpacking more than is asked for. Any bytes may be given. Thread: one. */
class SampleChunk {
public:
    static constexpr std::size_t largestChunk = ChunkIndex::largestChunk;

    explicit SampleChunk(std::string_view bytes) : m_bytes(bytes), m_index(bytes, bytes.size()) { }

    bool isGood() const noexcept { return m_index.isGood(); }
    std::size_t rows() const noexcept { return m_index.rows(); }
    std::size_t width() const noexcept { return m_index.width(); }

    /** False when the bytes are damaged. */
    [[nodiscard]] bool times(std::vector<std::int64_t>& into) const;
    [[nodiscard]] bool column(std::size_t index, std::vector<double>& into) const;

private:
    std::string_view m_bytes;
    ChunkIndex m_index;
};

/** The same for pieces that were read by themselves. */
[[nodiscard]] bool unpackTimes(std::string_view piece, std::size_t rows, std::vector<std::int64_t>& into);
[[nodiscard]] bool unpackColumn(std::string_view piece, std::size_t rows, std::vector<double>& into);

} // namespace dwcp
