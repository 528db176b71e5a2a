// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>

namespace dwcp {

/**
 * Whole numbers, packed in blocks of 64: each block keeps its numbers, their differences or the differences of those,
 * whatever takes the fewest bits, as distances from the smallest of the block. Any 64-bit values; sums wrap around.
 *
 * What differs regularly (times, counters) and what stays in a narrow band takes next to nothing. Thread: any.
 */
void packIntegers(std::span<const std::int64_t> values, std::string& into);

/** Reads exactly values.size() numbers off the front of `bytes`; false when they are not there. */
[[nodiscard]] bool unpackIntegers(std::string_view& bytes, std::span<std::int64_t> values);

/** Reads what packIntegers() wrote off the front of `bytes`, a block at a time. Thread: one. */
class IntegerBlocks {
public:
    explicit IntegerBlocks(std::string_view& bytes);

    /** The next numbers: blockSize of them (journal/bitblock.h), the last ones fewer. False: they are not there. */
    [[nodiscard]] bool next(std::span<std::int64_t> values);

private:
    std::string_view& m_bytes;
    std::uint64_t m_value = 0; ///< the last number that was read
    std::uint64_t m_difference = 0; ///< to the one before
    bool m_good = false;
};

} // namespace dwcp
