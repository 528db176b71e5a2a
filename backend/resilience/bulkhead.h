// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "resilience/cpurelax.h"
#include "resilience/guarded.h"
#include "resilience/problems.h"
#include "resilience/spinlock.h"
#include "resilience/tickclock.h"

#include <atomic>
#include <functional>
#include <stop_token>
#include <utility>

namespace dwcp {

/** Settings of a Bulkhead. The defaults are those of the domain for send and receive. */
struct BulkheadOptions {
    std::uint32_t maxConcurrent = 100;
    std::uint32_t maxQueue = 200; ///< 0: nobody waits
    Duration maxWait = std::chrono::seconds(5);

    Problems problems() const;
    bool operator==(const BulkheadOptions&) const = default;
};

class Bulkhead;

/**
 * What bulkheads of one kind have in common. It must outlive them, and the clock must outlive it. The listener is told
 * of each refusal, on the refused caller's thread, outside any lock. Thread: any.
 */
class BulkheadLimit {
public:
    using Listener = std::function<void(const Bulkhead&, RefusalReason reason)>;

    BulkheadLimit(const BulkheadOptions& options, const Clock& clock, Listener onRefused = {})
        : m_maxConcurrent(options.maxConcurrent)
        , m_clock(clock)
        , m_options(options)
        , m_onRefused(std::move(onRefused))
    {
    }

    const BulkheadOptions& options() const noexcept { return m_options; }

private:
    friend class Bulkhead;

    std::uint64_t m_maxConcurrent;
    ClockReader m_clock;
    BulkheadOptions m_options;
    Listener m_onRefused;
};

/** A place in a bulkhead, given back when it is destroyed; or the reason why there is none. Thread: one at a time. */
class [[nodiscard]] BulkheadSlot {
public:
    BulkheadSlot() = default;
    BulkheadSlot(BulkheadSlot&& other) noexcept
        : m_bulkhead(std::exchange(other.m_bulkhead, nullptr))
        , m_reason(other.m_reason)
    {
    }
    BulkheadSlot& operator=(BulkheadSlot&& other) noexcept
    {
        if (this != &other) {
            release();
            m_bulkhead = std::exchange(other.m_bulkhead, nullptr);
            m_reason = other.m_reason;
        }
        return *this;
    }
    ~BulkheadSlot() { release(); }

    explicit operator bool() const noexcept { return m_bulkhead != nullptr; }
    /** Full, WaitTimedOut or Cancelled; None when there is a place. */
    RefusalReason reason() const noexcept { return m_reason; }
    /** Gives the place back early. */
    inline void release() noexcept;

private:
    friend class Bulkhead;

    explicit BulkheadSlot(Bulkhead& bulkhead) noexcept : m_bulkhead(&bulkhead) { }
    explicit BulkheadSlot(RefusalReason reason) noexcept : m_reason(reason) { }

    Bulkhead* m_bulkhead = nullptr;
    RefusalReason m_reason = RefusalReason::None;
};

/**
 * Lets only so many calls run at once, so that one slow callee cannot take all threads. Who finds it full may wait in a
 * queue of bounded length, first come first served, for a bounded time. Full and timed out are different refusals. A
 * queue of 0 is legal.
 *
 * A thread that waits in acquire() waits in real time; a continuation waits until the bulkhead's clock passes its
 * deadline and somebody calls advance(), which ends waits of both kinds. Must not be destroyed while slots are out or
 * anybody waits.
 *
 * Entering and leaving a bulkhead that has a place is one compare-and-swap and one fetch_sub. 64 bytes.
 * Thread: any. Source: Nygard, Release It!; std::counting_semaphore, which has no bound, no order and no answer.
 */
class Bulkhead {
public:
    using Slot = BulkheadSlot;
    using Continuation = std::function<void(Slot)>;

    explicit Bulkhead(const BulkheadLimit& limit) noexcept : m_limit(&limit) { }
    Bulkhead(const Bulkhead&) = delete;
    Bulkhead& operator=(const Bulkhead&) = delete;

    /** A place now, or Full. Does not overtake those who wait. */
    Slot tryAcquire() noexcept
    {
        if (enter()) [[likely]]
            return Slot(*this);
        return refuse(RefusalReason::Full);
    }
    /** A place, waiting for it if there is room in the queue. */
    Slot acquire(std::stop_token stop = {});
    /** Calls `continuation` with a place or a refusal: at once if it can, else from the thread that frees a place or
     * advances. */
    void acquireAsync(Continuation continuation);
    /** Refuses those whose wait is over by the bulkhead's clock. How many those were. */
    std::size_t advance();

    struct State {
        std::uint32_t concurrent = 0;
        std::uint32_t queued = 0;
        std::uint64_t rejected = 0; ///< full
        std::uint64_t timedOut = 0; ///< or cancelled while waiting
        std::uint64_t waits = 0; ///< that ended with a place
        Duration waitSum{}; ///< of those, on the bulkhead's clock

        bool operator==(const State&) const = default;
    };
    State state() const noexcept;
    const BulkheadOptions& options() const noexcept { return m_limit->m_options; }

private:
    friend class BulkheadSlot;
    class Waiter;
    class ThreadWaiter;
    class ContinuationWaiter;

    static constexpr std::uint64_t OneWaiting = std::uint64_t{1} << 32;

    /** Those who wait count in the upper half, so "below the maximum" says both: a place is free and nobody waits for
     * it. */
    bool enter() noexcept
    {
        const std::uint64_t most = m_limit->m_maxConcurrent;
        for (std::uint64_t word = m_word.load(std::memory_order_relaxed); word < most;
             word = m_word.load(std::memory_order_relaxed)) {
            if (m_word.compare_exchange_strong(word, word + 1, std::memory_order_acquire, std::memory_order_relaxed))
                return true;
            cpuRelax();
        }
        return false;
    }
    void leave() noexcept
    {
        if (m_word.fetch_sub(1, std::memory_order_release) >= OneWaiting) [[unlikely]]
            handOver();
    }

    enum class Entry : std::uint8_t { Entered, Queued, Full };
    Entry enterOrQueue(Waiter& waiter) noexcept;
    bool join() noexcept;
    bool takeOver() noexcept;
    bool isFull() const noexcept;
    void handOver() noexcept;
    Waiter* takeFirst() noexcept;
    Waiter* takeOverdue(std::int64_t now) noexcept;
    bool withdraw(Waiter& waiter) noexcept;
    Slot refuse(RefusalReason reason) noexcept;

    // Under m_lock.
    void push(Waiter& waiter) noexcept;
    Waiter* unlinkAfter(Waiter& before) noexcept;

    std::atomic<std::uint64_t> m_word{0}; // waiting << 32 | running
    const BulkheadLimit* m_limit;
    Waiter* m_last = nullptr; // of a ring: the first to be served follows the last
    std::atomic<std::uint64_t> m_rejected{0};
    std::atomic<std::uint64_t> m_timedOut{0};
    std::atomic<std::uint64_t> m_waits{0};
    std::atomic<std::uint64_t> m_waitSum{0}; // nanoseconds
    SpinLock m_lock; // guards the ring
};

static_assert(sizeof(Bulkhead) <= 64);

inline void BulkheadSlot::release() noexcept
{
    if (m_bulkhead)
        std::exchange(m_bulkhead, nullptr)->leave();
}

} // namespace dwcp
