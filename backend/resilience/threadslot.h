// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace dwcp {

/**
 * A small number that no other living thread of the process has, so that per-thread counters can be plain stores. The
 * first 64 threads that ask get 0 to 63; further ones get None until one of those ends. Thread: any.
 */
class ThreadSlot {
public:
    static constexpr std::uint32_t Count = 64;
    static constexpr std::uint32_t None = Count;

    static std::uint32_t current() noexcept
    {
        const std::uint32_t slot = t_slot;
        return slot != Unasked ? slot : ask();
    }

private:
    static constexpr std::uint32_t Unasked = ~0u;

    class Lease;
    static std::uint32_t ask() noexcept;

    static inline thread_local constinit std::uint32_t t_slot = Unasked;
};

} // namespace dwcp
