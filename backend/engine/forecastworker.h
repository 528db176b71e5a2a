// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/forecasting.h"
#include "health/inbox.h"

#include <atomic>
#include <functional>
#include <semaphore>
#include <thread>

namespace dwcp {

/**
 * The thread that forecasts, so that the engine's never waits for a refit. Answers come in the order of the orders.
 * Thread: made, used and destroyed on the engine's; `sink` is called on the worker's and must not block. The destructor
 * waits for the refit under way and leaves the others undone.
 */
class ForecastWorker {
public:
    using Sink = std::function<void(ForecastAnswer)>;

    explicit ForecastWorker(Sink sink);
    ~ForecastWorker();
    ForecastWorker(const ForecastWorker&) = delete;
    ForecastWorker& operator=(const ForecastWorker&) = delete;

    void start(std::vector<ForecastOrder> orders);

private:
    void work();

    Sink m_sink;
    Inbox<ForecastOrder> m_orders{Forecasting::underWayAtMost};
    std::counting_semaphore<> m_knocks{0};
    std::atomic<bool> m_stopping{false};
    std::thread m_thread;
};

} // namespace dwcp
