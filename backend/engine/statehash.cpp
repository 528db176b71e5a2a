// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/statehash.h"

namespace dwcp {

void StateHasher::text(const std::string& value)
{
    mix(value.size());
    std::size_t at = 0;
    for (; at < value.size(); at += 8) {
        std::uint64_t word = 0;
        std::memcpy(&word, value.data() + at, std::min<std::size_t>(8, value.size() - at));
        mix(word);
    }
}

std::uint64_t StateHasher::result() const noexcept
{
    std::uint64_t hash = m_state;
    hash = (hash ^ (hash >> 30)) * 0xbf58476d1ce4e5b9ULL;
    hash = (hash ^ (hash >> 27)) * 0x94d049bb133111ebULL;
    return hash ^ (hash >> 31);
}

} // namespace dwcp
