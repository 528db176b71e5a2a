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

/** Reads words.size() numbers (at most blockSize) of `width` bits off the front; false when the bytes end before. */
[[nodiscard]] inline bool unpackBits(std::string_view& bytes, unsigned width, std::span<std::uint64_t> words)
{
    constexpr std::size_t beyond = 16; // whole words are read, also at the last number
    const std::size_t size = packedBytes(words.size(), width);
    if (width > 64 || bytes.size() < size)
        return false;
    const char* from = bytes.data();
    char copy[blockSize * 8 + beyond];
    if (bytes.size() < size + beyond) {
        std::memcpy(copy, from, size);
        std::memset(copy + size, 0, beyond);
        from = copy;
    }
    bytes.remove_prefix(size);
    const std::uint64_t mask = width == 64 ? ~std::uint64_t{0} : (std::uint64_t{1} << width) - 1;
    std::size_t bit = 0;
    for (std::uint64_t& word : words) {
        std::memcpy(&word, from + bit / 8, 8);
        word = (word >> (bit % 8)) & mask;
        bit += width;
    }
    // Wider ones reach into a ninth byte.
    for (std::size_t i = 0; width > 57 && i < words.size(); ++i) {
        bit = i * width;
        if (bit % 8 + width > 64)
            words[i] |=
                (static_cast<std::uint64_t>(static_cast<std::uint8_t>(from[bit / 8 + 8])) << (64 - bit % 8)) & mask;
    }
    return true;
}

} // namespace dwcp
