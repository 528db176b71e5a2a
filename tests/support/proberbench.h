// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "probes/asioprober.h"
#include "resilience/systemclock.h"

#include <chrono>
#include <condition_variable>
#include <map>
#include <mutex>
#include <optional>
#include <string>

namespace dwcp {

/** A prober and the results that it has delivered, by check. A test asks and waits; nothing sleeps. */
class ProberBench {
public:
    explicit ProberBench(const ProberOptions& options = {}, std::shared_ptr<Inbox<Secret>> secrets = nullptr)
        : m_prober(std::make_unique<AsioProber>(
            m_clock, [this](CheckResult result) { arrived(std::move(result)); }, options, std::move(secrets)))
    {
    }
    ~ProberBench() { m_prober.reset(); }

    static CheckOrder order(const std::string& url, const std::string& type = "prometheus")
    {
        CheckOrder order;
        order.node = 1;
        order.url = url;
        order.spec.type = type;
        order.spec.path = "/metrics";
        order.timeout = std::chrono::seconds(20); // what must not take long says so itself
        return order;
    }

    CheckId start(CheckOrder order)
    {
        order.id = ++m_lastId;
        m_prober->start(order);
        return order.id;
    }

    std::vector<CheckId> startAll(std::vector<CheckOrder> orders)
    {
        std::vector<CheckId> ids;
        for (CheckOrder& order : orders)
            ids.push_back(order.id = ++m_lastId);
        m_prober->startAll(std::move(orders));
        return ids;
    }

    /** Waits for the result; one that never comes has the outcome Cancelled and the error "no result". */
    CheckResult wait(CheckId id)
    {
        std::unique_lock lock(m_mutex);
        CheckResult missing;
        missing.outcome = CheckOutcome::Cancelled;
        missing.error = "no result";
        if (!m_arrived.wait_for(lock, std::chrono::seconds(30), [&] { return m_results.contains(id); }))
            return missing;
        return m_results.find(id)->second;
    }

    CheckResult ask(CheckOrder order) { return wait(start(std::move(order))); }
    void cancel(CheckId id) { m_prober->cancel(id); }
    void destroy() { m_prober.reset(); }

    /** How often results came for a check: once, or something is wrong. */
    std::size_t count(CheckId id)
    {
        const std::lock_guard lock(m_mutex);
        return m_results.count(id);
    }

private:
    void arrived(CheckResult result)
    {
        const std::lock_guard lock(m_mutex);
        m_results.emplace(result.id, std::move(result));
        m_arrived.notify_all();
    }

    SystemClock m_clock;
    std::mutex m_mutex;
    std::condition_variable m_arrived;
    std::multimap<CheckId, CheckResult> m_results;
    CheckId m_lastId = 0;
    std::unique_ptr<AsioProber> m_prober;
};

/** "plugin_time{perf=time,unit=seconds} 0.5", one line a series. */
inline std::string printedReadings(const Readings& readings)
{
    std::string text;
    for (std::size_t i = 0; i < readings.values.size(); ++i) {
        const SeriesName& series = readings.layout->series[i];
        std::string labels;
        for (const Label& label : series.labels)
            labels += (labels.empty() ? "" : ",") + label.name + "=" + label.value;
        char value[40];
        std::snprintf(value, sizeof value, "%.10g", readings.values[i]);
        text += series.name + (labels.empty() ? "" : "{" + labels + "}") + " " + value + "\n";
    }
    return text;
}

} // namespace dwcp
