// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>

namespace dwcp {

/**
 * Asks for memory that will be read soon, so that its coming is not waited for: a node of a large fleet is looked at
 * once in seconds, and by then no cache has it. Changes nothing, and may be given any address.
 */
inline void fetchAhead(const void* begin, std::size_t bytes) noexcept
{
    constexpr std::size_t line = 64;
    const char* at = static_cast<const char*>(begin);
    for (std::size_t i = 0; i < bytes; i += line)
        __builtin_prefetch(at + i);
}

template <typename T>
void fetchAhead(const T& array) noexcept
{
    fetchAhead(array.data(), array.size() * sizeof(*array.data()));
}

} // namespace dwcp
