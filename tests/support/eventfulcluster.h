// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/monitor.h"
#include "support/builders.h"

#include <algorithm>
#include <cmath>

namespace dwcp {

/** A configuration in which everything that a Monitor does can happen within minutes. */
inline Configuration eventfulCluster(std::uint64_t seed, bool forecasts)
{
    using namespace std::chrono_literals;
    LayerSpec amst = layerOf("amst", {ruleOf("load", 10, 20), ruleOf("pace", 5, 50, "rate(count)")});
    amst.recovery.kind = RecoveryKind::Command;
    amst.recovery.command = {"true"};
    amst.recovery.jitter = 0.5;
    amst.breaker.resetTimeout = 10s;
    LayerSpec acp = layerOf("acp", {ruleOf("lag", 10, 20)});
    acp.interval = 10s;
    acp.criticalPath = true;
    acp.dependsOn = {"amst"};
    acp.reputation = "trust";
    acp.timeoutStrategy = TimeoutStrategy::Backoff;
    auto voter = profileOf("voter", {amst, acp});
    ControlSpec control;
    control.breakerState = "b_state";
    control.breakerMode = "b_mode";
    control.componentStarts = "starts";
    voter->control = control;
    auto other = profileOf("other", {layerOf("hde", {ruleOf("heat", 10, 20)})});
    other->recognise = {"heat"};
    auto third = profileOf("third", {layerOf("pba", {ruleOf("fog", 10, 20)}), layerOf("hde", {ruleOf("mist", 1, 2)})});
    third->recognise = {"fog"};
    third->checks[0].path = "/third";

    Configuration configuration = fleetOf(voter, 3);
    configuration.profiles.push_back(other);
    configuration.profiles.push_back(third);
    configuration.targets.push_back({"unknown", "east", "http://unknown", "", 1, {"n0"}, nullptr});
    configuration.targets.push_back({"misnamed", "", "http://misnamed", "nothing", 1, {}, nullptr});
    configuration.groups.push_back({"pair", {"n1", "n2"}, 1});
    configuration.targets[1].dependsOn = {"n2"};
    configuration.seed = seed;
    configuration.maxConcurrentChecks = 3;
    configuration.slaWindow = 5min;
    configuration.rateWindow = 10s;
    configuration.historyBytes = 4096;

    Objective all;
    all.name = "all";
    all.availability = 0.9;
    all.window = 1h;
    Objective each = all;
    each.name = "each";
    each.each = true;
    configuration.objectives = {all, each};

    BalancerSpec web;
    web.name = "web";
    web.backend = "b";
    web.servers = {{"s0", "n0"}, {"s1", "n1"}};
    configuration.balancers = {web};

    PlannedOutage outage;
    outage.node = "n1";
    outage.reason = "weekly";
    outage.from = testStart + 1min;
    outage.duration = 30s;
    configuration.calendar = {outage};

    AlertPolicy policy;
    AlertRule load;
    load.id = "load_high";
    load.layer = "amst";
    load.metric = "load";
    load.limits[1] = 4;
    load.limits[3] = 20;
    load.timing = {2s, 3s};
    load.summary = "{node} {layer}: {fact}";
    AlertRule down;
    down.id = "node_down";
    down.kind = AlertKind::Level;
    down.scope = AlertScope::Node;
    down.byLevel[static_cast<std::size_t>(Level::Failed)] = AlertLevel::Critical;
    down.isParent = true;
    AlertRule pace;
    pace.id = "pace";
    pace.kind = AlertKind::Rate;
    pace.layer = "acp";
    pace.metric = "lag";
    pace.window = 10s;
    pace.limits[1] = 0.1;
    AlertRule burn;
    burn.id = "burn";
    burn.kind = AlertKind::Burn;
    burn.scope = AlertScope::Budget;
    burn.page = AlertLevel::Critical;
    burn.ticket = AlertLevel::Warning;
    AlertRule ahead;
    ahead.id = "ahead";
    ahead.kind = AlertKind::Forecast;
    ahead.layer = "amst";
    ahead.metric = "load";
    ahead.confidence = 0;
    policy.rules = {load, down, pace, burn};
    if (forecasts)
        policy.rules.push_back(ahead);
    Receiver night;
    night.name = "night";
    night.groupWait = 3s;
    night.groupInterval = 5s;
    night.repeat = 20s;
    night.cooldown = 10s;
    Receiver day = night;
    day.name = "day";
    day.least = AlertLevel::Info;
    day.groupBy = {"node"};
    day.sendResolved = false;
    policy.receivers = {night, day};
    policy.inhibitions.push_back(
        {{{"alertname", LabelMatch::Equal, "load_high"}}, {{"alertname", LabelMatch::Equal, "pace"}}, {"node"}});
    configuration.alerts = std::make_shared<const AlertPolicy>(std::move(policy));
    return configuration;
}

/** What befalls such a cluster by chance: answers to what a Monitor asks, and operators' orders. */
class Fate {
public:
    explicit Fate(std::uint64_t seed) : m_random(seed) { }

    /** The next beat. */
    InputBeat next()
    {
        using namespace std::chrono_literals;
        constexpr Duration steps[] = {50ms, 50ms, 500ms, 1s, 1s, 3s, 12s};
        m_now += steps[below(std::size(steps))];
        InputBeat beat;
        beat.at = m_now;
        answerSome(beat);
        if (below(3) == 0)
            beat.commands.push_back(command());
        if (below(4) == 0)
            beat.commands.push_back({++m_command, "haproxy", {}, TakeBalancerReport{report()}});
        beat.outcomes = std::exchange(m_outcomes, {});
        return beat;
    }

    /** What the Monitor wanted because of it. */
    void hear(const Monitor::Effects& effects)
    {
        m_orders.insert(m_orders.end(), effects.starts.begin(), effects.starts.end());
        for (const RecoveryOrder& order : effects.recoveries)
            m_outcomes.push_back({order.id, below(2) == 0, "tried"});
        for (const auto& notification : effects.notifications)
            m_told = notification->id;
        for (const Event& event : effects.events)
            m_alert = event.alert != 0 ? event.alert : m_alert;
    }

    WallTime now() const { return m_now; }

private:
    std::size_t below(std::size_t end)
    {
        return static_cast<std::size_t>(m_random.uniform() * static_cast<double>(end));
    }

    double value()
    {
        using namespace std::chrono_literals;
        constexpr double values[] = {1, 1, 1, 5, 12, 25, std::numeric_limits<double>::quiet_NaN()};
        // Whoever is ill stays so for a while: else nothing ever becomes hard.
        return (m_now - testStart) / 1min % 3 == 1 ? 25 : values[below(std::size(values))];
    }

    Readings pageOf(const CheckOrder& order)
    {
        if (order.spec.path == "/third")
            return readingsOf({{"fog", value()}, {"mist", value()}});
        if (order.node == 3 && below(2) == 0)
            return readingsOf({{"heat", value()}});
        auto layout = std::make_shared<SeriesLayout>();
        Readings readings;
        const auto add = [&](SeriesName series, double is) {
            layout->series.push_back(std::move(series));
            readings.values.push_back(is);
        };
        add({"load", {}}, value());
        if (below(4) != 0)
            add({"count", {}}, static_cast<double>(m_count += below(30)));
        add({"lag", {}}, value());
        add({"trust", {{"peer", "n1"}}}, below(3) == 0 ? 0.2 : 1);
        add({"trust", {{"peer", "n2"}}}, below(3) == 0 ? 0.5 : 1);
        add({"b_state", {{"name", "send"}}}, static_cast<double>(below(3)));
        add({"b_mode", {{"mode", below(2) == 0 ? "automatic" : "forced-open"}, {"name", "send"}}}, 1);
        add({"starts", {{"component", "amst"}}}, static_cast<double>(below(4)));
        readings.layout = std::move(layout);
        return readings;
    }

    void answerSome(InputBeat& beat)
    {
        std::vector<CheckOrder> left;
        for (CheckOrder& order : m_orders) {
            const std::size_t fate = below(8);
            if (fate == 0) {
                left.push_back(std::move(order));
                continue;
            }
            if (fate == 3)
                continue; // never comes: the Monitor gives it up
            CheckResult result;
            if (fate < 3)
                result = failure(fate == 1 ? CheckOutcome::Refused : CheckOutcome::TimedOut);
            else if (!order.control)
                result.readings = pageOf(order);
            result.id = order.id;
            result.node = order.node;
            result.duration = Duration(std::chrono::milliseconds(below(40)));
            beat.results.push_back(std::move(result));
        }
        m_orders = std::move(left);
    }

    BalancerReport report()
    {
        BalancerReport report;
        report.balancer = "web";
        report.isAfterOrder = below(2) == 0;
        if (below(6) == 0)
            report.problem = "refused";
        else if (below(6) == 0)
            report.refusal = "no";
        for (const char* name : {"s0", "s1"})
            report.servers.push_back({name, "UP", below(8) == 0, 1, 1, m_count += below(9), 2});
        return report;
    }

    Silence silence()
    {
        using namespace std::chrono_literals;
        Silence silence;
        silence.matchers = {{"node", LabelMatch::Equal, "n0"}};
        silence.starts = m_now;
        silence.ends = m_now + 20s;
        return silence;
    }

    Command command()
    {
        using namespace std::chrono_literals;
        const ComponentId about{static_cast<NodeId>(below(6)), static_cast<LayerIndex>(below(3))};
        const ComponentId whole{about.node, noLayer};
        Command command{++m_command, "ann", "because", CheckNow{about}};
        const CommandBody bodies[] = {TripBreaker{about, 5s, below(2) == 0}, ResetBreaker{about},
            SetBreakerMode{about, BreakerMode::MetricsOnly, 7s},
            StartMaintenance{about, 20s, below(2) == 0 ? Duration{} : Duration(4s)},
            StartMaintenance{whole, 30s, {}, 40s, false}, StartMaintenance{about, 60s, {}, {}, true},
            EndMaintenance{below(6)}, Pause{}, Resume{}, Resume{}, RecoverNow{about}, CancelRecovery{about},
            CorrectBudgets{ComponentId{}, m_now - 10s, m_now}, AddSilence{silence(), true},
            AcknowledgeAlert{m_alert, 15s}, TakeDelivery{{m_told, "night", Delivery::Sent, "ok"}},
            TurnNodeBreaker{whole, 0, BreakerVerb::Trip, {}}, RestartComponent{{about.node, 0}},
            AddTarget{
                {"added" + std::to_string(below(2)), "", "http://added", below(2) == 0 ? "voter" : "", 1, {}, nullptr}},
            RemoveTarget{static_cast<NodeId>(3 + below(4))}, ArmBalancer{"web", below(2) == 0},
            WatchSeries{{{0, 0, 0}, {0, noLayer, noRule}, {}}}};
        command.body = bodies[below(std::size(bodies))];
        return command;
    }

    SeededRandom m_random;
    WallTime m_now = testStart;
    std::vector<CheckOrder> m_orders;
    std::vector<RecoveryOutcome> m_outcomes;
    std::uint64_t m_count = 0;
    std::uint64_t m_told = 0;
    CommandId m_command = 0;
    AlertId m_alert = 0;
};

} // namespace dwcp
