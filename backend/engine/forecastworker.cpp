// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/forecastworker.h"

namespace dwcp {

ForecastWorker::ForecastWorker(Sink sink) : m_sink(std::move(sink))
{
    m_orders.onKnock([this] { m_knocks.release(); });
    m_thread = std::thread([this] { work(); });
}

ForecastWorker::~ForecastWorker()
{
    m_stopping.store(true);
    m_knocks.release();
    m_thread.join();
}

void ForecastWorker::start(std::vector<ForecastOrder> orders)
{
    for (ForecastOrder& order : orders) {
        const SeriesRef series = order.series;
        // No room is no forecast: the next round asks again.
        if (!m_orders.put(std::move(order)))
            m_sink({series, nullptr});
    }
}

void ForecastWorker::work()
{
    std::vector<ForecastOrder> orders;
    for (;;) {
        m_knocks.acquire();
        m_orders.takeAll(orders);
        for (const ForecastOrder& order : orders) {
            if (m_stopping.load())
                return;
            m_sink(forecastOf(order));
        }
        if (m_stopping.load())
            return;
    }
}

} // namespace dwcp
