// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

namespace dwcp {

/** The loops over bytes that the exposition parser spends its time in. All are pure; thread: any. */

enum : std::uint8_t { nameStart = 1, nameRest = 2, labelStart = 4, labelRest = 8 };

/** What a byte may be in a metric name or in a label name. */
inline constexpr std::array<std::uint8_t, 256> nameBytes = [] {
    std::array<std::uint8_t, 256> table{};
    for (int c = 0; c < 256; ++c) {
        const bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
        const bool digit = c >= '0' && c <= '9';
        std::uint8_t bits = letter ? nameStart | nameRest | labelStart | labelRest : 0;
        if (digit)
            bits = nameRest | labelRest;
        if (c == ':')
            bits = nameStart | nameRest;
        table[static_cast<std::size_t>(c)] = bits;
    }
    return table;
}();

inline bool isByte(char c, std::uint8_t bits) noexcept
{
    return (nameBytes[static_cast<unsigned char>(c)] & bits) != 0;
}

/** The first byte from p on that is not in the class; [p, end) must hold one. */
inline const char* skipBytes(const char* p, std::uint8_t bits) noexcept
{
    while (isByte(*p, bits))
        ++p;
    return p;
}

inline const char* skipBlanks(const char* p) noexcept
{
    while (*p == ' ' || *p == '\t')
        ++p;
    return p;
}

/** The first quote, backslash or line feed from p on; one must come before end. */
inline const char* quotedStop(const char* p, const char* end) noexcept
{
#if defined(__SSE2__)
    const __m128i quote = _mm_set1_epi8('"');
    const __m128i backslash = _mm_set1_epi8('\\');
    const __m128i feed = _mm_set1_epi8('\n');
    for (; end - p >= 16; p += 16) {
        const __m128i bytes = _mm_loadu_si128(reinterpret_cast<const __m128i*>(p));
        const __m128i hits = _mm_or_si128(
            _mm_or_si128(_mm_cmpeq_epi8(bytes, quote), _mm_cmpeq_epi8(bytes, backslash)), _mm_cmpeq_epi8(bytes, feed));
        if (const auto mask = static_cast<unsigned>(_mm_movemask_epi8(hits)))
            return p + std::countr_zero(mask);
    }
#endif
    while (p != end && *p != '"' && *p != '\\' && *p != '\n')
        ++p;
    return p;
}

/** How many bytes at the beginning of both are equal, at most size. */
inline std::size_t commonPrefix(const char* a, const char* b, std::size_t size) noexcept
{
    std::size_t i = 0;
#if defined(__SSE2__)
    for (; i + 16 <= size; i += 16) {
        const __m128i left = _mm_loadu_si128(reinterpret_cast<const __m128i*>(a + i));
        const __m128i right = _mm_loadu_si128(reinterpret_cast<const __m128i*>(b + i));
        const auto equal = static_cast<unsigned>(_mm_movemask_epi8(_mm_cmpeq_epi8(left, right)));
        if (equal != 0xffffU)
            return i + static_cast<std::size_t>(std::countr_one(equal));
    }
#endif
    while (i < size && a[i] == b[i])
        ++i;
    return i;
}

/** True when no byte has its high bit set: then everything in the text is valid UTF-8. */
inline bool isAscii(std::string_view text) noexcept
{
    std::size_t i = 0;
    std::uint64_t high = 0;
    for (; i + 8 <= text.size(); i += 8) {
        std::uint64_t word = 0;
        std::memcpy(&word, text.data() + i, 8);
        high |= word;
    }
    for (; i < text.size(); ++i)
        high |= static_cast<unsigned char>(text[i]);
    return (high & 0x8080808080808080ULL) == 0;
}

/** Well-formed UTF-8 as Unicode 15 table 3-7 has it: no overlong forms, no surrogates, nothing above U+10FFFF. */
bool isUtf8(std::string_view text) noexcept;

/** How many code points a well-formed text has. */
std::size_t codePoints(std::string_view text) noexcept;

__extension__ typedef unsigned __int128 WideWord; // GCC and Clang have it, ISO C++ does not name it

/** A fast 64-bit hash for tables that live as long as one page. */
inline std::uint64_t hashText(std::string_view text, std::uint64_t seed = 0) noexcept
{
    constexpr std::uint64_t k = 0x9e3779b97f4a7c15ULL;
    std::uint64_t hash = seed ^ (text.size() * k);
    const char* p = text.data();
    std::size_t left = text.size();
    const auto mix = [&hash](std::uint64_t word) {
        const WideWord product = static_cast<WideWord>(hash ^ word) * 0xd6e8feb86659fd93ULL;
        hash = static_cast<std::uint64_t>(product) ^ static_cast<std::uint64_t>(product >> 64);
    };
    for (; left >= 8; left -= 8, p += 8) {
        std::uint64_t word = 0;
        std::memcpy(&word, p, 8);
        mix(word + k);
    }
    std::uint64_t rest = 0;
    std::memcpy(&rest, p, left);
    mix(rest ^ k);
    return hash;
}

} // namespace dwcp
