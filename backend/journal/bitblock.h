// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <bit>
#include <cstdint>
#include <cstring>
#include <span>
#include <string>
#include <string_view>

namespace dwcp {

inline constexpr std::size_t blockSize = 64; ///< numbers packed with one width

/** Bytes that `count` numbers of `width` bits take. */
constexpr std::size_t packedBytes(std::size_t count, unsigned width) noexcept
{
    return (count * width + 7) / 8;
}

/** Appends the lowest `width` bits (0..64) of each word, the first in the lowest bits. */
inline void packBits(std::span<const std::uint64_t> words, unsigned width, std::string& into)
{
    char buffer[blockSize * 8 + 8];
    char* out = buffer;
    std::uint64_t pending = 0;
    unsigned filled = 0;
    for (const std::uint64_t word : words) {
        pending |= word << filled;
        filled += width;
        if (filled >= 64) {
            std::memcpy(out, &pending, 8);
            out += 8;
            filled -= 64;
            pending = filled == 0 ? 0 : word >> (width - filled);
        }
    }
    std::memcpy(out, &pending, 8);
    into.append(buffer, packedBytes(words.size(), width));
}

/** Reads words.size() numbers of `width` bits off the front; false when the bytes end before. */
[[nodiscard]] inline bool unpackBits(std::string_view& bytes, unsigned width, std::span<std::uint64_t> words)
{
    const std::size_t size = packedBytes(words.size(), width);
    if (width > 64 || bytes.size() < size)
        return false;
    char buffer[blockSize * 8 + 16] = {};
    std::memcpy(buffer, bytes.data(), size);
    bytes.remove_prefix(size);
    const std::uint64_t mask = width == 64 ? ~std::uint64_t{0} : (std::uint64_t{1} << width) - 1;
    std::size_t bit = 0;
    for (std::uint64_t& word : words) {
        std::uint64_t low = 0;
        std::memcpy(&low, buffer + bit / 8, 8);
        const unsigned shift = bit % 8;
        low >>= shift;
        if (shift + width > 64)
            low |= static_cast<std::uint64_t>(static_cast<std::uint8_t>(buffer[bit / 8 + 8])) << (64 - shift);
        word = low & mask;
        bit += width;
    }
    return true;
}

} // namespace dwcp
