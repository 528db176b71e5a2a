// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "resilience/breakergate.h"

#include <atomic>
#include <thread>

namespace dwcp {

/**
 * Holds the lock bit of a gate; giving it back publishes `gate` with the same store. Threads that only read the gate
 * never wait: until then they see the old one. Thread: the one that made it.
 */
class GateLock {
public:
    explicit GateLock(std::atomic<std::uint64_t>& word) noexcept : m_word(word)
    {
        std::uint64_t was = word.fetch_or(BreakerGate::Locked, std::memory_order_acquire);
        while (was & BreakerGate::Locked) {
            std::this_thread::yield(); // the holder needs a few dozen instructions, unless it lost its processor
            was = word.fetch_or(BreakerGate::Locked, std::memory_order_acquire);
        }
        gate = BreakerGate::of(was);
    }
    ~GateLock() { m_word.store(gate.word(), std::memory_order_release); }
    GateLock(const GateLock&) = delete;
    GateLock& operator=(const GateLock&) = delete;

    BreakerGate gate;

private:
    std::atomic<std::uint64_t>& m_word;
};

} // namespace dwcp
