// SPDX-License-Identifier: GPL-3.0-or-later
#include "resilience/bulkhead.h"

#include <algorithm>
#include <condition_variable>
#include <memory>
#include <mutex>

namespace dwcp {

/** Somebody in the queue. Linked into the ring; resumed exactly once, outside the lock, by whoever took it out. */
class Bulkhead::Waiter {
public:
    virtual ~Waiter() = default;
    /** None: a place was taken for it. May destroy the waiter. */
    virtual void resume(RefusalReason reason) = 0;

    Waiter* next = nullptr;
    std::int64_t since = 0;
};

/** A thread that blocks; lives on its stack. */
class Bulkhead::ThreadWaiter final : public Waiter {
public:
    void resume(RefusalReason reason) override
    {
        const std::lock_guard lock(m_mutex);
        m_reason = reason;
        m_isResumed = true;
        m_changed.notify_one(); // under the lock: afterwards the waiter may be gone
    }

    /** False when neither anybody resumed it in time. */
    bool wait(Duration longest, std::stop_token stop)
    {
        std::unique_lock lock(m_mutex);
        return m_changed.wait_for(lock, std::move(stop), longest, [this] { return m_isResumed; });
    }
    /** For when somebody has taken it out and is about to resume it. */
    void waitForResume()
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return m_isResumed; });
    }
    RefusalReason reason() const noexcept { return m_reason; }

private:
    std::mutex m_mutex;
    std::condition_variable_any m_changed;
    bool m_isResumed = false;
    RefusalReason m_reason = RefusalReason::None;
};

/** A continuation; lives on the heap until it is resumed. */
class Bulkhead::ContinuationWaiter final : public Waiter {
public:
    ContinuationWaiter(Bulkhead& bulkhead, Continuation continuation)
        : m_bulkhead(bulkhead)
        , m_continuation(std::move(continuation))
    {
    }
    void resume(RefusalReason reason) override
    {
        const std::unique_ptr<ContinuationWaiter> self(this);
        m_continuation(reason == RefusalReason::None ? Slot(m_bulkhead) : m_bulkhead.refuse(reason));
    }

private:
    Bulkhead& m_bulkhead;
    Continuation m_continuation;
};

Problems BulkheadOptions::problems() const
{
    Problems problems;
    require(problems, maxConcurrent >= 1, "maxConcurrent must be at least 1");
    require(problems, maxConcurrent <= 1'000'000, "maxConcurrent must be at most 1000000");
    require(problems, maxQueue <= 1'000'000, "maxQueue must be at most 1000000");
    require(problems, maxWait >= Duration::zero(), "maxWait must not be negative");
    require(problems, maxWait <= std::chrono::hours(24 * 366), "maxWait must be at most a year");
    return problems;
}

Bulkhead::Slot Bulkhead::refuse(RefusalReason reason) noexcept
{
    (reason == RefusalReason::Full ? m_rejected : m_timedOut).fetch_add(1, std::memory_order_relaxed);
    if (m_limit->m_onRefused)
        m_limit->m_onRefused(*this, reason);
    return Slot(reason);
}

Bulkhead::Slot Bulkhead::acquire(std::stop_token stop)
{
    if (enter())
        return Slot(*this);
    ThreadWaiter waiter;
    const Entry entry = enterOrQueue(waiter);
    if (entry != Entry::Queued)
        return entry == Entry::Entered ? Slot(*this) : refuse(RefusalReason::Full);
    if (!waiter.wait(options().maxWait, stop)) {
        if (withdraw(waiter))
            return refuse(stop.stop_requested() ? RefusalReason::Cancelled : RefusalReason::WaitTimedOut);
        waiter.waitForResume();
    }
    return waiter.reason() == RefusalReason::None ? Slot(*this) : refuse(waiter.reason());
}

void Bulkhead::acquireAsync(Continuation continuation)
{
    if (enter())
        return continuation(Slot(*this));
    auto waiter = std::make_unique<ContinuationWaiter>(*this, std::move(continuation));
    const Entry entry = enterOrQueue(*waiter);
    ContinuationWaiter* const released = waiter.release(); // resume() deletes it
    if (entry != Entry::Queued)
        released->resume(entry == Entry::Entered ? RefusalReason::None : RefusalReason::Full);
}

Bulkhead::Entry Bulkhead::enterOrQueue(Waiter& waiter) noexcept
{
    const std::lock_guard lock(m_lock);
    // Before it is counted as waiting: whoever sees it wait may rely on its wait having begun.
    waiter.since = m_limit->m_clock.now();
    while (!enter()) {
        if (join()) {
            push(waiter);
            return Entry::Queued;
        }
        if (isFull())
            return Entry::Full;
    }
    return Entry::Entered;
}

bool Bulkhead::isFull() const noexcept
{
    const std::uint64_t word = m_word.load(std::memory_order_relaxed);
    return word >= m_limit->m_maxConcurrent && word / OneWaiting >= m_limit->m_options.maxQueue;
}

/**
 * Counts one more as waiting, while all places are taken or somebody waits already. From then on whoever leaves sees it
 * and comes for the lock, so nobody can be forgotten between the count and the ring.
 */
bool Bulkhead::join() noexcept
{
    std::uint64_t word = m_word.load(std::memory_order_relaxed);
    while (word >= m_limit->m_maxConcurrent && word / OneWaiting < m_limit->m_options.maxQueue)
        if (m_word.compare_exchange_weak(word, word + OneWaiting, std::memory_order_acq_rel, std::memory_order_relaxed))
            return true;
    return false;
}

/** Turns one who waits into one who runs, if there is a place. */
bool Bulkhead::takeOver() noexcept
{
    std::uint64_t word = m_word.load(std::memory_order_relaxed);
    while (word >= OneWaiting && word % OneWaiting < m_limit->m_maxConcurrent)
        if (m_word.compare_exchange_weak(
                word, word - OneWaiting + 1, std::memory_order_acq_rel, std::memory_order_relaxed))
            return true;
    return false;
}

void Bulkhead::handOver() noexcept
{
    // A continuation that is done at once leaves from inside resume(): the loop below goes on for it, instead of
    // nesting as deep as the queue is long.
    static thread_local const Bulkhead* handing = nullptr;
    if (handing == this)
        return;
    const Bulkhead* const outer = std::exchange(handing, this);
    while (Waiter* const first = takeFirst()) {
        const std::int64_t waited = m_limit->m_clock.now() - first->since;
        m_waits.fetch_add(1, std::memory_order_relaxed);
        m_waitSum.fetch_add(static_cast<std::uint64_t>(std::max<std::int64_t>(waited, 0)), std::memory_order_relaxed);
        first->resume(RefusalReason::None);
    }
    handing = outer;
}

/** The first in the queue, with a place taken for it; null when there is no place or nobody. */
Bulkhead::Waiter* Bulkhead::takeFirst() noexcept
{
    const std::lock_guard lock(m_lock);
    return takeOver() ? unlinkAfter(*m_last) : nullptr;
}

/** The first in the queue if its wait is over. All wait equally long, so the first is the first to be overdue. */
Bulkhead::Waiter* Bulkhead::takeOverdue(std::int64_t now) noexcept
{
    const std::lock_guard lock(m_lock);
    if (!m_last || now - m_last->next->since < m_limit->m_options.maxWait.count())
        return nullptr;
    m_word.fetch_sub(OneWaiting, std::memory_order_relaxed);
    return unlinkAfter(*m_last);
}

bool Bulkhead::withdraw(Waiter& waiter) noexcept
{
    const std::lock_guard lock(m_lock);
    Waiter* before = m_last;
    while (before && before->next != &waiter)
        before = before->next == m_last ? nullptr : before->next;
    if (!before)
        return false;
    m_word.fetch_sub(OneWaiting, std::memory_order_relaxed);
    unlinkAfter(*before);
    return true;
}

std::size_t Bulkhead::advance()
{
    const std::int64_t now = m_limit->m_clock.now();
    std::size_t count = 0;
    while (Waiter* const overdue = takeOverdue(now)) {
        overdue->resume(RefusalReason::WaitTimedOut);
        ++count;
    }
    return count;
}

void Bulkhead::push(Waiter& waiter) noexcept
{
    waiter.next = m_last ? m_last->next : &waiter;
    if (m_last)
        m_last->next = &waiter;
    m_last = &waiter;
}

Bulkhead::Waiter* Bulkhead::unlinkAfter(Waiter& before) noexcept
{
    Waiter* const gone = before.next;
    before.next = gone->next;
    if (gone == m_last)
        m_last = gone == &before ? nullptr : &before;
    return gone;
}

Bulkhead::State Bulkhead::state() const noexcept
{
    const std::uint64_t word = m_word.load(std::memory_order_relaxed);
    return {static_cast<std::uint32_t>(word), static_cast<std::uint32_t>(word >> 32),
        m_rejected.load(std::memory_order_relaxed), m_timedOut.load(std::memory_order_relaxed),
        m_waits.load(std::memory_order_relaxed),
        Duration(static_cast<std::int64_t>(m_waitSum.load(std::memory_order_relaxed)))};
}

} // namespace dwcp
