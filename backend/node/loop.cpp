// SPDX-License-Identifier: GPL-3.0-or-later
#include "node/loop.h"

namespace dwcp {

namespace {

constexpr int lastRounds = 1000;

std::uint64_t milliseconds(Duration duration)
{
    const auto rounded = std::chrono::ceil<std::chrono::milliseconds>(duration).count();
    return static_cast<std::uint64_t>(std::max<std::int64_t>(rounded, 0));
}

struct OneShot {
    uv_timer_t timer{};
    Loop::Task task;
};

struct Work {
    uv_work_t request{};
    Loop::Task job;
    Loop::Task done;
};

void closeLeftOver(uv_handle_t* handle, void* kept)
{
    if (handle->data == kept && handle->type == UV_TIMER && !uv_is_closing(handle))
        uv_close(handle, [](uv_handle_t* closed) { delete reinterpret_cast<OneShot*>(closed); });
}

/** Marks the timers of after(): what is still waiting when the loop ends is forgotten. */
char oneShotMark;

void closeAll(uv_loop_t& loop, uv_async_t& knock, uv_timer_t& deferral)
{
    uv_close(reinterpret_cast<uv_handle_t*>(&knock), nullptr);
    uv_close(reinterpret_cast<uv_handle_t*>(&deferral), nullptr);
    uv_walk(&loop, closeLeftOver, &oneShotMark);
}

} // namespace

Loop::Loop()
{
    uv_loop_init(&m_loop);
    m_knock.data = this;
    uv_async_init(&m_loop, &m_knock, [](uv_async_t* knock) { static_cast<Loop*>(knock->data)->drain(); });
    m_inbox.onKnock([this] { uv_async_send(&m_knock); });
    uv_timer_init(&m_loop, &m_deferral);
    m_deferral.data = this;
}

Loop::~Loop()
{
    // One that never ran, as its node could not start, has open handles of its own and others that are just closing.
    if (!m_isStopping)
        closeAll(m_loop, m_knock, m_deferral);
    m_isStopping = true;
    for (int round = 0; round < lastRounds && uv_loop_close(&m_loop) == UV_EBUSY; ++round)
        uv_run(&m_loop, UV_RUN_NOWAIT);
}

void Loop::run()
{
    uv_run(&m_loop, UV_RUN_DEFAULT);
}

void Loop::stop()
{
    post([this] {
        if (!std::exchange(m_isStopping, true))
            closeAll(m_loop, m_knock, m_deferral);
    });
}

bool Loop::post(Task task)
{
    return m_inbox.put(std::move(task));
}

void Loop::drain()
{
    m_inbox.takeAll(m_taken);
    for (Task& task : m_taken)
        task();
    m_taken.clear();
}

void Loop::after(Duration delay, Task task)
{
    if (m_isStopping)
        return;
    auto* shot = new OneShot;
    shot->task = std::move(task);
    uv_timer_init(&m_loop, &shot->timer);
    shot->timer.data = &oneShotMark;
    uv_timer_start(
        &shot->timer,
        [](uv_timer_t* timer) {
            auto* due = reinterpret_cast<OneShot*>(timer);
            const Task run = std::move(due->task);
            timer->data = nullptr;
            uv_close(reinterpret_cast<uv_handle_t*>(timer),
                [](uv_handle_t* closed) { delete reinterpret_cast<OneShot*>(closed); });
            run();
        },
        milliseconds(delay), 0);
}

void Loop::defer(Task task)
{
    if (m_isStopping)
        return;
    m_deferred.push_back(std::move(task));
    if (m_deferred.size() == 1)
        uv_timer_start(
            &m_deferral, [](uv_timer_t* timer) { static_cast<Loop*>(timer->data)->runDeferred(); }, 0, 0);
}

void Loop::runDeferred()
{
    const std::vector<Task> due = std::exchange(m_deferred, {});
    for (const Task& task : due)
        task();
}

void Loop::work(Task job, Task done)
{
    auto* work = new Work{{}, std::move(job), std::move(done)};
    uv_queue_work(
        &m_loop, &work->request, [](uv_work_t* request) { reinterpret_cast<Work*>(request)->job(); },
        [](uv_work_t* request, int) {
            const std::unique_ptr<Work> finished(reinterpret_cast<Work*>(request));
            finished->done();
        });
}

struct Timer::Handle {
    uv_timer_t timer{};
    std::function<void()> due;
};

Timer::Timer(Loop& loop, std::function<void()> due) : m_handle(new Handle{{}, std::move(due)})
{
    uv_timer_init(loop.raw(), &m_handle->timer);
}

Timer::~Timer()
{
    uv_close(reinterpret_cast<uv_handle_t*>(&m_handle->timer),
        [](uv_handle_t* closed) { delete reinterpret_cast<Handle*>(closed); });
}

void Timer::start(Duration first, Duration every)
{
    uv_timer_start(
        &m_handle->timer, [](uv_timer_t* timer) { reinterpret_cast<Handle*>(timer)->due(); }, milliseconds(first),
        milliseconds(every));
}

void Timer::stop()
{
    uv_timer_stop(&m_handle->timer);
}

} // namespace dwcp
