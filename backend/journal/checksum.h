// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstdint>
#include <cstring>
#include <string_view>

namespace dwcp {

/** One step of the checksums: every word changes it, whatever was before. */
constexpr std::uint64_t summed(std::uint64_t state, std::uint64_t word) noexcept
{
    state = (state ^ word) * 0xbf58476d1ce4e5b9ULL;
    return state ^ (state >> 29);
}

/** The checksum of journals before version 4, word after word. */
inline std::int64_t serialChecksumOf(std::string_view bytes) noexcept
{
    std::uint64_t state = 0x9e3779b97f4a7c15ULL ^ bytes.size();
    for (std::size_t at = 0; at < bytes.size(); at += 8) {
        std::uint64_t word = 0;
        std::memcpy(&word, bytes.data() + at, std::min<std::size_t>(8, bytes.size() - at));
        state = summed(state, word);
    }
    return static_cast<std::int64_t>(state ^ (state >> 32));
}

/** A fast hash that tells damaged bytes from whole ones; no guard against intent. Thread: any. */
inline std::int64_t checksumOf(std::string_view bytes) noexcept
{
    // Four side by side: a processor multiplies for the others while it waits for one.
    std::uint64_t states[4] = {0x9e3779b97f4a7c15ULL, 0xc2b2ae3d27d4eb4fULL, 0x165667b19e3779f9ULL, bytes.size()};
    const char* at = bytes.data();
    std::size_t left = bytes.size();
    for (; left >= 32; at += 32, left -= 32) {
        std::uint64_t words[4];
        std::memcpy(words, at, 32);
        for (int i = 0; i < 4; ++i)
            states[i] = summed(states[i], words[i]);
    }
    for (; left > 0; at += std::min<std::size_t>(8, left), left -= std::min<std::size_t>(8, left)) {
        std::uint64_t word = 0;
        std::memcpy(&word, at, std::min<std::size_t>(8, left));
        states[0] = summed(states[0], word);
    }
    std::uint64_t state = states[0];
    for (int i = 1; i < 4; ++i)
        state = summed(state, states[i]);
    return static_cast<std::int64_t>(state ^ (state >> 32));
}

/** Whether bytes are those that a checksum was kept of, by whatever version of a journal. */
inline bool fitsChecksum(std::string_view bytes, std::int64_t kept) noexcept
{
    return checksumOf(bytes) == kept || serialChecksumOf(bytes) == kept;
}

} // namespace dwcp
