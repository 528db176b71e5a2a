// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "health/inbox.h"
#include "resilience/clock.h"
#include "resilience/scheduler.h"

#include <uv.h>

#include <chrono>
#include <functional>
#include <future>
#include <memory>
#include <optional>
#include <type_traits>
#include <utility>
#include <vector>

namespace dwcp {

/**
 * The libuv loop that all five layers live on. One thread runs it; only post(), ask() and stop() may be called from
 * others. libraft is written against libuv, so its loop is the one that everything else joins.
 */
class Loop final : public Scheduler {
public:
    using Task = std::function<void()>;

    Loop();
    /** On the thread that ran it, after run() has returned. */
    ~Loop() override;
    Loop(const Loop&) = delete;
    Loop& operator=(const Loop&) = delete;

    uv_loop_t* raw() noexcept { return &m_loop; }

    /** Runs until stop() and until nothing is left open. */
    void run();
    /** Lets run() return once all handles are closed. Thread: any. */
    void stop();

    /** Runs `task` on the loop's thread. False when too much is waiting already. Thread: any. */
    bool post(Task task);

    /**
     * Calls `question` on the loop's thread and waits for its answer, at most `patience`: nothing when the loop is too
     * busy, frozen or gone. Thread: any but the loop's own.
     */
    template <typename Question>
    auto ask(Question question, Duration patience) -> std::optional<std::invoke_result_t<Question&>>
    {
        using Answer = std::invoke_result_t<Question&>;
        auto promise = std::make_shared<std::promise<Answer>>();
        auto future = promise->get_future();
        if (!post([promise, question = std::move(question)]() mutable { promise->set_value(question()); }))
            return std::nullopt;
        promise.reset(); // a loop that ends without answering breaks the promise, and waiting ends
        if (future.wait_for(patience) != std::future_status::ready)
            return std::nullopt;
        try {
            return future.get();
        } catch (const std::future_error&) {
            return std::nullopt;
        }
    }

    /** Once, not before `delay` has passed, never inside this call. Forgotten when the loop ends. */
    void after(Duration delay, Task task) override;
    /** In the next round of the loop. */
    void defer(Task task);

    /** Runs `job` on libuv's worker pool, then `done` on the loop. Both run even if the loop was asked to stop. */
    void work(Task job, Task done);

    bool isStopping() const noexcept { return m_isStopping; }

private:
    void drain();
    void runDeferred();

    uv_loop_t m_loop{};
    uv_async_t m_knock{};
    uv_timer_t m_deferral{};
    Inbox<Task> m_inbox{4096};
    std::vector<Task> m_taken;
    std::vector<Task> m_deferred;
    bool m_isStopping = false;
};

/**
 * Calls back on the loop: once, or again and again. Stops with its destruction; the loop may outlive it. Thread: the
 * loop's.
 */
class Timer {
public:
    Timer(Loop& loop, std::function<void()> due);
    ~Timer();
    Timer(const Timer&) = delete;
    Timer& operator=(const Timer&) = delete;

    /** `every` zero: once. Starting again forgets the start before. */
    void start(Duration first, Duration every = {});
    void stop();

private:
    struct Handle;
    Handle* m_handle;
};

} // namespace dwcp
