// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "resilience/threadslot.h"

#include <atomic>
#include <cstdint>
#include <memory>

namespace dwcp {

/**
 * A counter with a cache line for each of the first `shards` threads: adding is a load and a store that no other thread
 * disturbs. Threads beyond that have no shard; add() answers false and the caller counts elsewhere.
 *
 * Thread: any. sum() beside writers misses what they are just adding, never more.
 */
class ShardedCounter {
public:
    explicit ShardedCounter(std::uint32_t shards) : m_shards(std::make_unique<Shard[]>(shards)), m_count(shards) { }

    bool add() noexcept
    {
        const std::uint32_t slot = ThreadSlot::current();
        if (slot >= m_count)
            return false;
        auto& count = m_shards[slot].count;
        count.store(count.load(std::memory_order_relaxed) + 1, std::memory_order_relaxed);
        return true;
    }

    std::uint64_t sum() const noexcept
    {
        std::uint64_t sum = 0;
        for (std::uint32_t i = 0; i < m_count; ++i)
            sum += m_shards[i].count.load(std::memory_order_relaxed);
        return sum;
    }

    std::uint32_t shards() const noexcept { return m_count; }

private:
    struct alignas(64) Shard {
        std::atomic<std::uint64_t> count{0};
    };

    std::unique_ptr<Shard[]> m_shards;
    std::uint32_t m_count;
};

} // namespace dwcp
