// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/monitor.h"
#include "support/builders.h"

#include <algorithm>
#include <functional>
#include <optional>
#include <queue>
#include <string>
#include <vector>

namespace dwcp {

/**
 * Plays the world around a Monitor: targets answer as a script says, results arrive in the order of time, and time
 * jumps from one moment at which something happens to the next. No clock, no thread, no sleep. Thread: one.
 */
class Simulation {
public:
    /** What a target answers to an order started at a time; result.duration is its latency. nullopt: nothing, ever. */
    using Script = std::function<std::optional<CheckResult>(const CheckOrder&, WallTime)>;

    struct Start {
        WallTime at;
        CheckOrder order;
    };

    Simulation(Configuration configuration, Script script, WallTime start = testStart, MonitorMemory memory = {})
        : m_script(std::move(script))
        , m_now(start)
        , m_monitor(std::move(configuration), start, std::move(memory))
    {
    }

    Monitor& monitor() { return m_monitor; }
    WallTime now() const { return m_now; }

    void runFor(Duration duration) { runUntil(m_now + duration); }

    /** Everything that happens until then, that moment included. */
    void runUntil(WallTime until)
    {
        for (WallTime next = nextMoment(); next <= until; next = nextMoment()) {
            m_now = std::max(m_now, next);
            beat();
        }
        m_now = until;
        beat();
    }

    /** Gives a command at this moment; the audit events of it. */
    std::vector<Event> command(
        CommandBody body, const std::string& reason = "because", const std::string& actor = "ann")
    {
        const std::size_t before = m_events.size();
        m_monitor.take(Command{++m_lastCommand, actor, reason, std::move(body)}, m_now);
        beat();
        std::vector<Event> audit;
        std::copy_if(m_events.begin() + static_cast<std::ptrdiff_t>(before), m_events.end(), std::back_inserter(audit),
            [](const Event& event) { return isAudit(event.kind); });
        return audit;
    }

    std::shared_ptr<const Snapshot> look()
    {
        beat();
        return m_monitor.snapshot(m_now);
    }

    /** The state of a component now. */
    ComponentState component(NodeId node = 0, LayerIndex layer = 0) { return *look()->component({node, layer}); }

    /** A result that no order asked for now: a late one. */
    void deliver(CheckResult result) { m_monitor.take(std::move(result), m_now); }

    const std::vector<Start>& starts() const { return m_starts; }
    const std::vector<Event>& events() const { return m_events; }
    const std::vector<CheckId>& cancels() const { return m_cancels; }
    /** What balancers were told since the last call. */
    std::vector<BalancerOrder> takeBalancerOrders() { return std::exchange(m_balancerOrders, {}); }
    /** Recoveries ordered since the last call. */
    std::vector<RecoveryOrder> takeRecoveries() { return std::exchange(m_recoveries, {}); }
    /** Forecasts ordered since the last call. */
    std::vector<ForecastOrder> takeForecasts() { return std::exchange(m_forecasts, {}); }
    std::uint64_t beats() const { return m_beats; }
    void forgetPast()
    {
        m_starts.clear();
        m_events.clear();
        m_cancels.clear();
        m_beats = 0;
    }

    std::vector<Event> eventsOf(EventKind kind) const
    {
        std::vector<Event> found;
        std::copy_if(m_events.begin(), m_events.end(), std::back_inserter(found),
            [kind](const Event& event) { return event.kind == kind; });
        return found;
    }

    /** Seconds between the starts so far, rounded to tenths: what jitter leaves of the interval. */
    std::vector<double> gaps() const
    {
        std::vector<double> seconds;
        for (std::size_t i = 1; i < m_starts.size(); ++i)
            seconds.push_back(std::chrono::duration<double>(m_starts[i].at - m_starts[i - 1].at).count());
        return seconds;
    }

private:
    struct Arrival {
        WallTime at;
        std::uint64_t turn = 0;
        CheckResult result;
        bool operator<(const Arrival& other) const { return std::tie(other.at, other.turn) < std::tie(at, turn); }
    };

    WallTime nextMoment() const
    {
        const WallTime due = m_monitor.nextDue();
        return std::max(m_now, m_arrivals.empty() ? due : std::min(due, m_arrivals.top().at));
    }

    void beat()
    {
        ++m_beats;
        while (!m_arrivals.empty() && m_arrivals.top().at <= m_now) {
            CheckResult result = m_arrivals.top().result;
            m_arrivals.pop();
            m_monitor.take(std::move(result), m_now);
        }
        m_monitor.advance(m_now);
        auto effects = m_monitor.takeEffects();
        m_cancels.insert(m_cancels.end(), effects.cancels.begin(), effects.cancels.end());
        std::ranges::move(effects.events, std::back_inserter(m_events));
        std::ranges::move(effects.balancerOrders, std::back_inserter(m_balancerOrders));
        std::ranges::move(effects.recoveries, std::back_inserter(m_recoveries));
        std::ranges::move(effects.forecasts, std::back_inserter(m_forecasts));
        for (CheckOrder& order : effects.starts)
            start(std::move(order));
    }

    void start(CheckOrder order)
    {
        if (auto result = m_script(order, m_now)) {
            result->id = order.id;
            result->node = order.node;
            if (result->duration > order.timeout) { // the prober keeps its promise
                *result = failure(CheckOutcome::TimedOut, order.timeout);
                result->id = order.id;
                result->node = order.node;
            }
            m_arrivals.push({m_now + result->duration, ++m_turn, std::move(*result)});
        }
        m_starts.push_back({m_now, std::move(order)});
    }

    Script m_script;
    WallTime m_now;
    Monitor m_monitor;
    std::priority_queue<Arrival> m_arrivals;
    std::vector<Start> m_starts;
    std::vector<Event> m_events;
    std::vector<CheckId> m_cancels;
    std::vector<RecoveryOrder> m_recoveries;
    std::vector<ForecastOrder> m_forecasts;
    std::vector<BalancerOrder> m_balancerOrders;
    std::uint64_t m_turn = 0;
    std::uint64_t m_beats = 0;
    CommandId m_lastCommand = 0;
};

} // namespace dwcp
