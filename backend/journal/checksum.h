// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstdint>
#include <cstring>
#include <string_view>

namespace dwcp {

/** A fast hash that tells damaged bytes from whole ones; no guard against intent. Thread: any. */
inline std::int64_t checksumOf(std::string_view bytes) noexcept
{
    std::uint64_t state = 0x9e3779b97f4a7c15ULL ^ bytes.size();
    for (std::size_t at = 0; at < bytes.size(); at += 8) {
        std::uint64_t word = 0;
        std::memcpy(&word, bytes.data() + at, std::min<std::size_t>(8, bytes.size() - at));
        state = (state ^ word) * 0xbf58476d1ce4e5b9ULL;
        state ^= state >> 29;
    }
    return static_cast<std::int64_t>(state ^ (state >> 32));
}

} // namespace dwcp
