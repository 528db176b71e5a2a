// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <cstdint>
#include <thread>

namespace dwcp {

/** A lock of four bytes for sections of a few dozen instructions. Works with std::lock_guard. Thread: any. */
class SpinLock {
public:
    void lock() noexcept
    {
        while (m_taken.exchange(1, std::memory_order_acquire) != 0)
            std::this_thread::yield(); // the holder is nearly done, unless it lost its processor
    }
    void unlock() noexcept { m_taken.store(0, std::memory_order_release); }

private:
    std::atomic<std::uint32_t> m_taken{0};
};

} // namespace dwcp
