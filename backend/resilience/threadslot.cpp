// SPDX-License-Identifier: GPL-3.0-or-later
#include "resilience/threadslot.h"

#include <atomic>
#include <bit>

namespace dwcp {

namespace {

constinit std::atomic<std::uint64_t> takenSlots{0};

/** Acquire: what the slot's last owner stored is seen before the new owner adds to it. */
std::uint32_t take() noexcept
{
    std::uint64_t taken = takenSlots.load(std::memory_order_relaxed);
    while (~taken != 0) {
        const std::uint64_t free = ~taken & (taken + 1);
        if (takenSlots.compare_exchange_weak(taken, taken | free, std::memory_order_acquire, std::memory_order_relaxed))
            return static_cast<std::uint32_t>(std::countr_zero(free));
    }
    return ThreadSlot::None;
}

} // namespace

/** Gives the slot back when the thread ends. */
class ThreadSlot::Lease {
public:
    Lease() noexcept : m_slot(take()) { }
    ~Lease()
    {
        t_slot = None; // for destructors of the thread that still count after this one
        if (m_slot != None)
            takenSlots.fetch_and(~(std::uint64_t{1} << m_slot), std::memory_order_release);
    }
    std::uint32_t slot() const noexcept { return m_slot; }

private:
    std::uint32_t m_slot;
};

std::uint32_t ThreadSlot::ask() noexcept
{
    thread_local const Lease lease;
    t_slot = lease.slot();
    return t_slot;
}

} // namespace dwcp
