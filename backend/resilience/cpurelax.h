// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace dwcp {

/**
 * Between two tries for a cache line that another thread is changing: leaves it to that thread for a moment. With two
 * threads on one bulkhead this is the difference between 70 and 50 ns.
 */
inline void cpuRelax() noexcept
{
#if defined(__x86_64__) || defined(__i386__)
    __builtin_ia32_pause();
#elif defined(__aarch64__)
    asm volatile("yield");
#endif
}

} // namespace dwcp
