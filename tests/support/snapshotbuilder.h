// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "health/event.h"
#include "health/score.h"
#include "health/snapshot.h"

#include <cmath>
#include <functional>
#include <limits>
#include <map>
#include <memory>
#include <string>
#include <vector>

namespace dwcp {

/**
 * Makes snapshots for tests: nodes with components in any state, and what follows from them (node levels, counts,
 * system score) computed as the engine does. build() may be called again after changes: unchanged nodes are shared, as
 * the engine shares them. The moment is 2026-03-18 14:32:08 UTC, that of the pictures, unless set.
 */
class SnapshotBuilder {
public:
    static constexpr WallTime moment{std::chrono::nanoseconds(1'773'844'328'000'000'000)};

    explicit SnapshotBuilder(std::shared_ptr<const Profile> profile = dwcpProfile()) : m_profile(std::move(profile))
    {
        m_snapshot.cluster = "atlas-prod";
        m_snapshot.at = moment;
        m_snapshot.engine.startedAt = moment - std::chrono::hours(52);
        m_snapshot.engine.checksPerSecond = 7.0;
        auto columns = std::make_shared<std::vector<LayerColumn>>();
        for (const LayerSpec& layer : m_profile->layers)
            columns->push_back({layer.id, layer.code, layer.name, layer.criticalPath, layer.interval, layer.timeout,
                layer.timeoutStrategy});
        m_snapshot.layers = std::move(columns);
    }

    /** The five layers of the domain, four facets each, with the rules that the pictures show. */
    static std::shared_ptr<const Profile> dwcpProfile()
    {
        using namespace std::chrono_literals;
        auto profile = std::make_shared<Profile>();
        profile->name = profile->title = "dwcp";
        profile->checks.push_back({});
        const auto layer = [&](std::string id, std::string code, std::string name, Duration interval, Duration timeout,
                               TimeoutStrategy strategy, bool critical, std::vector<FacetSpec> facets) {
            LayerSpec spec;
            spec.id = std::move(id);
            spec.code = std::move(code);
            spec.name = std::move(name);
            spec.interval = interval;
            spec.timeout = timeout;
            spec.timeoutStrategy = strategy;
            spec.criticalPath = critical;
            spec.facets = std::move(facets);
            profile->layers.push_back(std::move(spec));
        };
        layer("amst", "AMST", "Transport", 5s, 2s, TimeoutStrategy::FastFail, true,
            {facet("connection", "Connection",
                 {rule("connect_failures", "Connect failures", Unit::PerSecond, {0.1, 0.08}, {0.5, 0.4}),
                     rule("pool", "Connection pool", Unit::Ratio, {0.9, 0.85}, {0.97, 0.95})}),
                facet("stream", "Stream", {rule("streams", "Streams in use", Unit::Ratio, {0.85, 0.8}, {0.95, 0.9})}),
                facet("network", "Network",
                    {rule("loss", "Packet loss", Unit::Ratio, {0.02, 0.015}, {0.03, 0.024}),
                        rule("rtt", "p99 RTT", Unit::Seconds, {0.08, 0.07}, {0.15, 0.135})}),
                facet("rdma", "RDMA", {lower("devices", "Devices up", Unit::Count, {1, 2}, {0, 1})})});
        layer("hde", "HDE", "Compression", 10s, 1s, TimeoutStrategy::FastFail, false,
            {facet("ratio", "Ratio", {lower("ratio", "Compression ratio", Unit::None, {2, 2.2}, {1.2, 1.4})}),
                facet("dictionary", "Dictionary",
                    {rule("age", "Dictionary age", Unit::Seconds, {7200, 6600}, {14400, 13800})}),
                facet("delta", "Delta chain", {rule("chain", "Delta chain length", Unit::Count, {50, 40}, {100, 90})}),
                facet("memory", "Memory", {rule("buffer", "Buffer memory", Unit::Ratio, {0.8, 0.75}, {0.95, 0.9})})});
        layer("pba", "PBA", "Prediction", 30s, 5s, TimeoutStrategy::Graceful, false,
            {facet("model", "Model", {lower("accuracy", "Accuracy", Unit::Ratio, {0.8, 0.82}, {0.6, 0.65})}),
                facet(
                    "pipeline", "Data pipeline", {rule("input_age", "Input age", Unit::Seconds, {60, 50}, {300, 240})}),
                facet("training", "Training", {rule("loss", "Training loss", Unit::None, {0.4, 0.35}, {0.8, 0.7})}),
                facet("memory", "Memory",
                    {rule("memory", "Model memory", Unit::Bytes, {2147483648.0, 2e9}, {3221225472.0, 3e9})})});
        layer("ass", "ASS", "State sync", 15s, 3s, TimeoutStrategy::Graceful, false,
            {facet("peers", "Peers", {lower("peers", "Peers connected", Unit::Ratio, {0.9, 0.95}, {0.6, 0.7})}),
                facet("sync", "Sync", {rule("lag", "Sync lag", Unit::Seconds, {5, 4}, {30, 25})}),
                facet("crdt", "CRDT", {rule("conflicts", "Conflicts", Unit::PerSecond, {5, 4}, {20, 15})}),
                facet("clock", "Vector clock", {rule("skew", "Clock drift", Unit::Seconds, {0.25, 0.2}, {1, 0.8})})});
        layer("acp", "ACP", "Consensus", 10s, 2s, TimeoutStrategy::FastFail, true,
            {facet(
                 "leader", "Leader", {rule("changes", "Leader changes", Unit::PerSecond, {0.01, 0.008}, {0.1, 0.08})}),
                facet(
                    "quorum", "Quorum", {lower("voters", "Voters reachable", Unit::Ratio, {0.95, 0.97}, {0.7, 0.75})}),
                facet("log", "Log replication",
                    {rule("lag", "Replication lag", Unit::Entries, {1000, 800}, {5000, 4000})}),
                facet("byzantine", "Byzantine", {rule("suspicions", "Suspicions", Unit::Count, {1, 0}, {3, 2})})});
        return profile;
    }

    Snapshot& raw() { return m_snapshot; }
    SnapshotBuilder& at(WallTime when) { return m_snapshot.at = when, *this; }
    SnapshotBuilder& cluster(std::string name) { return m_snapshot.cluster = std::move(name), *this; }

    /** Adds a node whose components are all healthy with these scores (0..100, one a layer). */
    NodeId node(std::string name, std::string region, double weight = 1, std::vector<double> scores = {})
    {
        const auto id = NodeId(m_snapshot.nodes.size());
        auto state = std::make_shared<NodeState>();
        state->id = id;
        state->name = std::move(name);
        state->region = std::move(region);
        state->weight = weight;
        state->profile = m_profile;
        state->since = m_snapshot.at - std::chrono::hours(50);
        for (std::size_t layer = 0; layer < m_profile->layers.size(); ++layer)
            state->components.push_back(healthy(*state, LayerIndex(layer), layer < scores.size() ? scores[layer] : 97));
        m_snapshot.nodes.push_back(std::move(state));
        return id;
    }

    /** Gives every node the same guards, of which a twelfth of the cluster's calls are each one's. */
    SnapshotBuilder& guards()
    {
        static constexpr float none = std::numeric_limits<float>::quiet_NaN();
        const auto names = std::make_shared<const std::vector<GuardName>>(
            std::vector<GuardName>{{GuardKind::Limiter, "network-send"}, {GuardKind::Bulkhead, "network-send"},
                {GuardKind::Retry, "network-retry"}, {GuardKind::Timeout, "consensus"}, {GuardKind::Budget, "send"}});
        for (NodeId id = 0; id < m_snapshot.nodes.size(); ++id) {
            auto told = std::make_shared<NodeGuards>();
            told->names = names;
            const bool isIll = id == 5;
            told->figures = {{{84, none, 67.75F, none, isIll ? 2.5F : 0}}, {{isIll ? 9.0F : 6.0F, 0, none, none, 0}},
                {{none, none, 60, isIll ? 0.4F : 0.0125F, 0}}, {{isIll ? 20.0F : 10.0F, none, 4, none, 0}},
                {{isIll ? 0.31F : 0.97F, none, none, none, none}}};
            changeNode(id, [&](NodeState& node) { node.guards = told; });
        }
        return *this;
    }

    /** Changes a component; its node becomes a new object. */
    SnapshotBuilder& change(NodeId id, LayerIndex layer, const std::function<void(ComponentState&)>& edit)
    {
        auto node = std::make_shared<NodeState>(*m_snapshot.nodes[id]);
        for (ComponentState& component : node->components) {
            if (component.layer == layer)
                edit(component);
        }
        m_snapshot.nodes[id] = std::move(node);
        return *this;
    }
    SnapshotBuilder& changeNode(NodeId id, const std::function<void(NodeState&)>& edit)
    {
        auto node = std::make_shared<NodeState>(*m_snapshot.nodes[id]);
        edit(*node);
        m_snapshot.nodes[id] = std::move(node);
        return *this;
    }
    SnapshotBuilder& remove(NodeId id) { return m_snapshot.nodes[id] = nullptr, *this; }

    /** Hard level, score 0..100, and for how long. */
    static void make(ComponentState& component, Level level, double score, WallTime since)
    {
        component.level = component.softLevel = level;
        component.score = clampToLevel(score / 100, level);
        component.since = since;
        component.intervalDivisor = isDown(level) ? 4 : level == Level::Degraded ? 2 : 1;
        component.interval = component.spec->interval / component.intervalDivisor;
    }
    /** A rule's value with its level, in profile order; the facet takes the worst of its rules. */
    static void read(ComponentState& component, std::uint16_t rule, double value, Level level)
    {
        RuleState& state = component.rules[rule];
        state.presence = Presence::Value;
        state.value = value;
        state.level = level;
        state.score = clampToLevel(level == Level::Healthy ? 0.95 : level == Level::Degraded ? 0.66 : 0.31, level);
        std::size_t at = 0;
        for (std::size_t i = 0; i < component.spec->facets.size(); ++i) {
            Level worst = Level::Healthy;
            double least = 1;
            for (std::size_t r = 0; r < component.spec->facets[i].rules.size(); ++r, ++at) {
                worst = combine(worst, component.rules[at].level);
                least = std::min(least, component.rules[at].score);
            }
            component.facets[i] = {Presence::Value, worst, least};
        }
        if (level != Level::Healthy
            && (component.worstRule == noRule || level > component.rules[component.worstRule].level))
            component.worstRule = rule;
    }
    /** Its first rule is a tenth beyond the limit of that level. */
    static void breach(ComponentState& component, Level level)
    {
        const MetricRule& spec = *rulePlace(*component.spec, 0).rule;
        const Threshold& limit = level == Level::Critical && spec.critical ? *spec.critical : *spec.degraded;
        read(component, 0, limit.enter * (spec.polarity == Polarity::HigherIsWorse ? 1.1 : 0.9), level);
    }
    /** A trend that will cross the degraded threshold (or the critical one) after the median. */
    static void cross(ComponentState& component, std::uint16_t rule, double value, double slope, Duration median,
        double chance, bool critical = false)
    {
        read(component, rule, value,
            component.rules[rule].level == Level::Unknown ? Level::Healthy : component.rules[rule].level);
        const RulePlace place = rulePlace(*component.spec, rule);
        const auto part = [&](double share) { return std::chrono::duration_cast<Duration>(median * share); };
        MetricTrend trend;
        trend.direction = TrendDirection::Degrading;
        trend.at = moment;
        trend.slope = slope;
        trend.slopeLow = slope * 0.7;
        trend.slopeHigh = slope * 1.4;
        trend.levelNow = value;
        trend.residual = std::abs(value) * 0.01;
        trend.confidence = 0.5 + chance / 3;
        trend.points = 180;
        trend.crossing = ThresholdCrossing{(critical ? place.rule->critical : place.rule->degraded)->enter, median,
            part(0.8), part(1.3), part(0.55), part(1.65), chance, critical};
        component.rules[rule].trend = std::move(trend);
    }
    /** Changes a rule's trend. */
    static void bend(ComponentState& component, std::uint16_t rule, const std::function<void(MetricTrend&)>& change)
    {
        MetricTrend trend = component.rules[rule].trend;
        change(trend);
        component.rules[rule].trend = std::move(trend);
    }
    /** Of a rule with too few points to say anything. */
    static MetricTrend early(std::uint32_t points)
    {
        MetricTrend trend;
        trend.points = points;
        return trend;
    }

    /** A series in the snapshot, as WatchSeries would bring it. */
    SnapshotBuilder& series(SeriesRef ref, Points points)
    {
        m_series[ref] = std::make_shared<const Points>(std::move(points));
        return *this;
    }
    /** The system's score will go this way within half an hour, in steps of as many seconds as a forecast's. */
    SnapshotBuilder& foretellScore(double from, double to, bool unskilled = false)
    {
        MetricForecast forecast;
        forecast.method = "ensemble";
        forecast.from = m_snapshot.at - std::chrono::seconds(6);
        forecast.step = std::chrono::seconds(18);
        for (int step = 1; step <= 101; ++step) {
            const double share = step / 101.0;
            const double middle = from + (to - from) * share;
            const double wide = 0.06 * std::sqrt(share);
            forecast.point.push_back(middle);
            forecast.lower80.push_back(middle - wide);
            forecast.upper80.push_back(middle + wide);
            forecast.lower95.push_back(middle - 1.6 * wide);
            forecast.upper95.push_back(middle + 1.6 * wide);
        }
        forecast.coverage95 = 0.94;
        forecast.confidence = unskilled ? 0 : 0.71;
        forecast.unskilled = unskilled;
        m_snapshot.scoreForecast = std::make_shared<const MetricForecast>(std::move(forecast));
        return *this;
    }
    /** Points every `step` back from the moment, made by a function of the minutes before it (0 is now). */
    Points points(Duration span, Duration step, const std::function<double(double)>& value) const
    {
        Points made;
        for (Duration back = span; back >= Duration::zero(); back -= step)
            made.push_back({m_snapshot.at - back, value(std::chrono::duration<double, std::ratio<60>>(back).count())});
        return made;
    }

    /** A budget with the default burn rules: so much is left, it burns so fast; it lasts as long as it does then. */
    static BudgetState budget(std::string objective, std::string node, std::string layer, double availability,
        double remaining, double burnRate)
    {
        BudgetState state;
        state.objective = std::move(objective);
        state.node = std::move(node);
        state.layer = std::move(layer);
        state.availability = availability;
        state.window = std::chrono::hours(24 * 30);
        state.isJudged = true;
        const double total = std::chrono::duration<double>(state.window).count();
        const double down = (1 - availability) * (1 - remaining);
        state.corrected = {{total * (1 - down), total * down, 50'000, 50'000 * down}, 1 - remaining, remaining,
            burnRate, remaining <= 0};
        state.uncorrected = state.corrected;
        state.failedShare = {down * 0.9, down * 1.1};
        state.isCertain = remaining <= 0;
        double share = 1;
        for (const BurnRule& rule : burnRulesFor(state.window)) {
            const double factor = rule.factor(state.window);
            state.burns.push_back({rule, factor, burnRate * share, burnRate * share * 2, share < 1 ? 0.4 : 0.001,
                burnRate * share > factor});
            share *= 0.3;
        }
        const auto lasts = [&](double by) {
            return burnRate * by <= 0 || remaining <= 0
                ? Duration::max()
                : std::chrono::duration_cast<Duration>(state.window * (remaining / (burnRate * by)));
        };
        state.forecast = {lasts(1), lasts(1.3), lasts(0.7)};
        return state;
    }
    SnapshotBuilder& budgets(std::vector<BudgetState> states)
    {
        m_snapshot.budgets = std::make_shared<const std::vector<BudgetState>>(std::move(states));
        return *this;
    }
    SnapshotBuilder& incidents(std::vector<IncidentState> states)
    {
        m_snapshot.incidents = std::make_shared<const std::vector<IncidentState>>(std::move(states));
        return *this;
    }

    /** The next snapshot. */
    std::shared_ptr<const Snapshot> build()
    {
        ++m_snapshot.sequence;
        for (auto& node : m_snapshot.nodes) {
            if (node)
                node = settled(node);
        }
        sum();
        m_snapshot.watched.clear();
        for (const auto& [ref, points] : m_series)
            m_snapshot.watched.push_back({ref, points});
        return std::make_shared<const Snapshot>(m_snapshot);
    }

    /** The twelve nodes of the pictures. */
    static SnapshotBuilder atlasProd();
    /** Its recent events, oldest first. */
    static std::vector<Event> atlasEvents();
    /** n nodes in six regions, a few of them ill, always the same ones. */
    static SnapshotBuilder fleet(int n);

private:
    static FacetSpec facet(std::string id, std::string name, std::vector<MetricRule> rules)
    {
        return {std::move(id), std::move(name), 1, std::move(rules)};
    }
    static MetricRule rule(std::string id, std::string name, Unit unit, Threshold degraded, Threshold critical)
    {
        MetricRule rule;
        rule.id = std::move(id);
        rule.name = std::move(name);
        rule.unit = unit;
        rule.degraded = degraded;
        rule.critical = critical;
        rule.bound = critical.enter * 2;
        return rule;
    }
    static MetricRule lower(std::string id, std::string name, Unit unit, Threshold degraded, Threshold critical)
    {
        MetricRule lower = rule(std::move(id), std::move(name), unit, degraded, critical);
        lower.polarity = Polarity::LowerIsWorse;
        lower.ideal = degraded.enter * 1.2;
        lower.bound = 0;
        return lower;
    }

    ComponentState healthy(const NodeState& node, LayerIndex layer, double score) const
    {
        ComponentState component;
        component.layer = layer;
        component.spec = {m_profile, &m_profile->layers[layer]};
        make(component, Level::Healthy, score, m_snapshot.at - std::chrono::hours(50));
        component.checkedAt = m_snapshot.at - std::chrono::milliseconds(300 + 700 * (node.id % 6));
        component.duration = std::chrono::milliseconds(12 + node.id % 9);
        component.availability = 1;
        component.attemptsNeeded = std::uint8_t(component.spec->failureThreshold);
        component.facets.assign(component.spec->facets.size(), {Presence::Value, Level::Healthy, score / 100});
        std::size_t rules = 0;
        for (const FacetSpec& facet : component.spec->facets)
            rules += facet.rules.size();
        component.rules.resize(rules);
        for (std::size_t i = 0; i < rules; ++i) {
            const MetricRule& rule = *rulePlace(*component.spec, std::uint16_t(i)).rule;
            const double calm = rule.polarity == Polarity::HigherIsWorse ? 0.35 : 1.15;
            component.rules[i].presence = Presence::Value;
            component.rules[i].level = Level::Healthy;
            component.rules[i].value = rule.degraded->enter * (calm + 0.01 * (node.id % 7));
            component.rules[i].score = score / 100;
            bend(component, std::uint16_t(i), [](MetricTrend& trend) {
                trend.direction = TrendDirection::Stable;
                trend.points = 180;
                trend.confidence = 0.7;
            });
        }
        component.breaker.name = node.name + '/' + component.spec->id;
        component.breaker.maxFailures = std::uint32_t(component.spec->breaker.maxFailures);
        component.breaker.trialsNeeded = std::uint32_t(component.spec->breaker.halfOpenMax);
        component.breaker.since = m_snapshot.at - std::chrono::hours(219);
        component.breaker.successes = 4000 + 10 * node.id;
        return component;
    }

    /** A level as it may be counted on: an old one is no news. */
    static Level seen(const ComponentState& component)
    {
        return component.flags.has(Flag::Stale) ? Level::Unknown : component.level;
    }

    /** Node level, score and flags from its components; the same object when nothing differs. */
    std::shared_ptr<const NodeState> settled(const std::shared_ptr<const NodeState>& node) const
    {
        Level level = node->components.empty() ? Level::Unknown : Level::Healthy;
        double score = node->components.empty() ? std::numeric_limits<double>::quiet_NaN() : 1;
        Flags flags;
        for (const ComponentState& component : node->components) {
            level = combine(level, seen(component));
            const bool counts = !std::isnan(component.score) && !component.flags.has(Flag::Stale);
            score = counts ? std::min(score, component.score) : score;
            flags = flags | component.flags;
        }
        if (level == Level::Unknown)
            score = std::numeric_limits<double>::quiet_NaN();
        const bool sameScore = score == node->score || (std::isnan(score) && std::isnan(node->score));
        if (level == node->level && sameScore && flags == node->flags)
            return node;
        auto next = std::make_shared<NodeState>(*node);
        next->level = level;
        next->score = score;
        next->flags = flags;
        next->revision = m_snapshot.sequence;
        return next;
    }

    void sum()
    {
        SystemState& system = m_snapshot.system;
        system = {};
        std::vector<double> scores;
        QuorumState quorum;
        Level worst = Level::Healthy;
        for (const auto& node : m_snapshot.nodes) {
            if (!node)
                continue;
            ++system.nodesByLevel[int(node->level)];
            scores.push_back(node->score);
            quorum.total += node->weight;
            quorum.alive += isDown(node->level) ? 0 : node->weight;
            worst = combine(worst, node->level);
            system.flags = system.flags | node->flags;
            for (const ComponentState& component : node->components) {
                ++system.componentsByLevel[int(seen(component))];
                const bool open = component.breaker.mode == BreakerMode::ForcedOpen
                    || (component.breaker.mode == BreakerMode::Automatic
                        && component.breaker.state == BreakerState::Open);
                ++system.breakers;
                system.breakersOpen += open ? 1 : 0;
                system.breakersHalfOpen += component.breaker.state == BreakerState::HalfOpen ? 1 : 0;
            }
        }
        const std::uint32_t ill =
            system.componentsByLevel[2] + system.componentsByLevel[3] + system.componentsByLevel[4];
        system.degradation = ill == 0 ? 0 : ill == 1 ? 1 : 2;
        system.level = ill > 0 ? Level::Degraded : m_snapshot.nodes.empty() ? Level::Unknown : worst;
        system.score = clampToLevel(systemScore(scores), system.level);
        const bool isKnown = ill + system.componentsByLevel[int(Level::Healthy)] > 0;
        system.availability = !isKnown ? std::numeric_limits<double>::quiet_NaN() : ill == 0 ? 1 : 0.9838;
        system.since = m_snapshot.at - std::chrono::minutes(26);
        system.mode = system.breakersOpen > 0 ? ServiceMode::Limited : ServiceMode::Full;
        quorum.needed = std::floor(quorum.total / 3 * 2) + 1;
        quorum.verdict = quorum.alive >= quorum.needed ? QuorumVerdict::Held : QuorumVerdict::Lost;
        if (!scores.empty())
            system.quorum = quorum;
        m_snapshot.engine.checksDone = 100 * m_snapshot.sequence;
        m_snapshot.engine.beats = 20 * m_snapshot.sequence;
    }

    std::shared_ptr<const Profile> m_profile;
    Snapshot m_snapshot;
    std::map<SeriesRef, std::shared_ptr<const Points>> m_series;
};

/** The log after one more check. */
inline CheckLog logged(CheckEntry newest, const CheckLog& before = {})
{
    std::vector<CheckEntry> entries{std::move(newest)};
    for (std::size_t i = 0; i < before.size(); ++i)
        entries.push_back(before[i]);
    return CheckLog(entries);
}

inline SnapshotBuilder SnapshotBuilder::atlasProd()
{
    using namespace std::chrono_literals;
    SnapshotBuilder b;
    b.node("euw-01", "eu-west", 14, {98, 97, 95, 98, 99});
    b.node("euw-02", "eu-west", 8, {97, 96, 93, 97, 98});
    b.node("euw-03", "eu-west", 8, {97, 91, 96, 98, 98});
    b.node("euw-04", "eu-west", 4, {98, 96, 92, 97, 99});
    b.node("use-01", "us-east", 14, {96, 98, 95, 96, 97});
    b.node("use-02", "us-east", 12, {96, 94, 94, 94, 96});
    b.node("use-03", "us-east", 6, {95, 97, 96, 97, 98});
    b.node("use-04", "us-east", 4, {96, 97, 95, 96, 98});
    b.node("aps-01", "ap-south", 10, {96, 95, 96, 95, 98});
    b.node("aps-02", "ap-south", 6, {97, 96, 95, 96, 97});
    b.node("aps-03", "ap-south", 4, {98, 97, 94, 96, 98});
    b.node("aps-04", "ap-south", 10, {98, 95, 96, 95, 96});

    b.guards();
    b.change(5, 0, [&](ComponentState& c) {
        make(c, Level::Critical, 46, moment - 1544s);
        read(c, 3, 0.048, Level::Critical);
        read(c, 4, 0.168, Level::Critical);
        read(c, 2, 0.88, Level::Degraded);
        read(c, 0, 0.107, Level::Degraded);
        read(c, 5, 1, Level::Degraded);
        c.availability = 0.57;
        c.breaker.state = BreakerState::Open;
        c.breaker.since = moment - 1542s;
        c.breaker.nextHalfOpen = moment + 18s;
        c.breaker.consecutiveFailures = 5;
        c.breaker.failures = 812;
        c.breaker.rejected = 4812;
        c.breaker.changes = 51;
        c.breaker.generation = 26;
        std::vector<CheckEntry> entries;
        const struct {
            double ago;
            double reading;
            int ms;
            bool failed;
        } log[] = {{1.4, 0.048, 412, false}, {2.5, 0.047, 388, false}, {3.7, 0.049, 431, false}, {6.2, 0, 2000, true},
            {8.7, 0, 2000, true}, {10, 0.048, 402, false}, {11.2, 0.046, 377, false}, {12.5, 0.046, 395, false}};
        for (const auto& line : log) {
            CheckEntry entry;
            entry.at = moment - std::chrono::milliseconds(int(line.ago * 1000));
            entry.outcome = line.failed ? CheckOutcome::TimedOut : CheckOutcome::Answered;
            entry.level = line.failed ? Level::Failed : Level::Critical;
            entry.duration = std::chrono::milliseconds(line.ms);
            entry.text = std::string(line.failed ? "timed out" : "");
            entry.rule = line.failed ? noRule : std::uint16_t(3);
            entry.reading = line.reading;
            entry.attempt = line.failed ? (line.ago > 8 ? 1 : 2) : 3;
            entry.of = 3;
            entry.hard = !line.failed;
            entries.push_back(entry);
        }
        c.log = CheckLog(entries);
    });
    b.change(4, 0, [&](ComponentState& c) {
        make(c, Level::Degraded, 66, moment - 1263s);
        read(c, 4, 0.096, Level::Degraded);
    });
    b.change(11, 4, [&](ComponentState& c) {
        make(c, Level::Degraded, 74, moment - 826s);
        read(c, 2, 1840, Level::Degraded);
        cross(c, 2, 1840, 0.1, 110min, 0.74, true);
    });
    b.change(8, 0, [&](ComponentState& c) {
        c.flags.set(Flag::Recovering, true);
        c.intervalDivisor = 2;
        c.interval = c.spec->interval / 2;
        c.breaker.state = BreakerState::HalfOpen;
        c.breaker.since = moment - 138s;
        c.breaker.trialsPassed = 2;
        c.breaker.rejected = 1206;
        c.breaker.generation = 41;
    });
    b.change(2, 1, [](ComponentState& c) { cross(c, 1, 5760, 0.57, 42min, 0.91); });
    b.change(5, 0, [](ComponentState& c) {
        c.recovery = std::make_shared<const RecoveryState>(
            RecoveryState{RecoveryPhase::Exhausted, 3, 3, {}, {{moment - 1532s, 3, false, "exit code 1"}}});
    });
    BudgetState availability = budget("availability-slo", "", "", 0.999, 0.614, 16.2);
    availability.uncorrected.remaining = 0.528;
    availability.corrections.push_back(
        {moment - 100h, moment - 98h - 30min, "j.lindqvist", "euw-02 upgrade", 0.528, 0.614});
    b.budgets({std::move(availability), budget("transport-slo", "", "amst", 0.995, 0.784, 4.6),
        budget("consensus-slo", "", "acp", 0.999, 0.826, 2.9), budget("sync-slo", "", "ass", 0.995, 0.958, 0.3),
        budget("compression-slo", "", "hde", 0.995, 0.989, 0)});
    IncidentState uplink{41, moment - 1544s, Level::Critical, 2, 2, {{4, 0}, {5, 0}}, {}};
    uplink.causes = {{{5, 0}, "use-02 Transport", 0.87,
                         {"2 ill things need it", "first, 4 min 41 s before the next", "nothing that it needs is ill"}},
        {{4, 0}, "use-01 Transport", 0.13, {"the same layer on the next node, 281 s later"}}};
    IncidentState backlog{42, moment - 826s, Level::Degraded, 1, 1, {{11, 4}}, {}};
    backlog.causes = {{{11, 4}, "aps-04 Consensus", 1, {"nothing that it needs is ill"}}};
    b.incidents({std::move(uplink), std::move(backlog)});
    b.change(6, 0, [](ComponentState& c) { cross(c, 1, 0.82, 7.5e-6, 200min, 0.63); });
    b.change(1, 2, [](ComponentState& c) { cross(c, 3, 1.74e9, 6100, 545min, 0.58); });
    b.change(9, 3, [](ComponentState& c) { cross(c, 3, 0.061, 2.7e-6, 19h, 0.41); });

    const auto wobble = [](double minutes) {
        return 0.004 * std::sin(minutes * 1.7) + 0.003 * std::sin(minutes * 0.61);
    };
    const double now = b.build()->system.score; // where its course ends
    b.m_snapshot.sequence = 0; // nobody has seen that one
    b.foretellScore(now, now - 0.022);
    b.series({}, b.points(90min, 15s, [=](double m) {
        return wobble(m)
            + (m > 26          ? 0.955
                    : m > 24.5 ? now + 0.018
                    : m > 21   ? now + 0.028
                    : m > 14   ? now + 0.018
                               : now);
    }));
    for (NodeId node = 0; node < 12; ++node) {
        for (LayerIndex layer = 0; layer < 5; ++layer) {
            const double score = b.m_snapshot.nodes[node]->components[layer].score;
            const bool ill = isIll(b.m_snapshot.nodes[node]->components[layer].level);
            b.series({node, layer, noRule}, b.points(30min, 15s, [=](double m) {
                return (ill && m > 25.7 ? 0.96 : score) + wobble(m + node * 3 + layer);
            }));
            for (std::uint16_t rule = 0; rule < 6; ++rule) {
                const auto& rules = b.m_snapshot.nodes[node]->components[layer].rules;
                if (rule >= rules.size())
                    continue;
                const RuleState& state = rules[rule];
                const double calm = isIll(state.level) ? state.value * 0.2 : state.value;
                b.series({node, layer, rule}, b.points(30min, 15s, [=](double m) {
                    const double drift = -state.trend->slope * m * 60;
                    return (m > 25.7 ? calm : state.value + drift) * (1 + 8 * wobble(m + node + rule));
                }));
            }
        }
    }
    return b;
}

inline std::vector<Event> SnapshotBuilder::atlasEvents()
{
    using namespace std::chrono_literals;
    std::vector<Event> events;
    const auto add = [&](Duration ago, EventKind kind, ComponentId component, std::string node,
                         std::string layer) -> Event& {
        Event event;
        event.id = events.size() + 1;
        event.at = moment - ago;
        event.kind = kind;
        event.component = component;
        event.nodeName = std::move(node);
        event.layerName = std::move(layer);
        return events.emplace_back(std::move(event));
    };
    const auto level = [&](Duration ago, ComponentId id, std::string node, std::string layer, Level from, Level to,
                           std::string detail) {
        Event& event = add(ago, EventKind::LevelChanged, id, std::move(node), std::move(layer));
        event.from = from;
        event.to = to;
        event.detail = std::move(detail);
    };
    const auto breaker = [&](Duration ago, ComponentId id, std::string node, std::string layer, BreakerState from,
                             BreakerState to, std::string detail) {
        Event& event = add(ago, EventKind::BreakerChanged, id, std::move(node), std::move(layer));
        event.breakerFrom = from;
        event.breakerTo = to;
        event.detail = std::move(detail);
    };
    level(1544s, {5, 0}, "use-02", "Transport", Level::Healthy, Level::Critical, "Packet loss 4.8%");
    breaker(1542s, {5, 0}, "use-02", "Transport", BreakerState::Closed, BreakerState::Open, "5 failures in a row");
    Event& done = add(1376s, EventKind::CommandDone, {5, 0}, "use-02", "Transport");
    done.actor = "m.okafor";
    done.detail = "checked at once";
    level(1263s, {4, 0}, "use-01", "Transport", Level::Healthy, Level::Degraded, "p99 RTT 96 ms");
    level(826s, {11, 4}, "aps-04", "Consensus", Level::Healthy, Level::Degraded, "Replication lag 1,840");
    level(687s, {3, 2}, "euw-04", "Prediction", Level::Degraded, Level::Healthy, "");
    add(600s, EventKind::SystemLevelChanged, {}, "", "").to = Level::Degraded;
    events.back().from = Level::Healthy;
    breaker(138s, {8, 0}, "aps-01", "Transport", BreakerState::Open, BreakerState::HalfOpen, "trial calls begin");
    breaker(42s, {5, 0}, "use-02", "Transport", BreakerState::HalfOpen, BreakerState::Open, "trial call failed");
    return events;
}

inline SnapshotBuilder SnapshotBuilder::fleet(int n)
{
    SnapshotBuilder b;
    b.cluster("atlas-global");
    constexpr const char* regions[] = {"eu-west", "eu-north", "us-east", "us-west", "ap-south", "ap-east"};
    std::uint32_t seed = 7;
    const auto next = [&seed] { return (seed = seed * 1664525U + 1013904223U) >> 16; };
    for (int i = 0; i < n; ++i) {
        const int region = i * 6 / std::max(1, n);
        const std::string number = std::to_string(i);
        const NodeId id =
            b.node("n-" + std::string(5 - std::min<std::size_t>(5, number.size()), '0') + number, regions[region], 1,
                {double(90 + next() % 10), double(90 + next() % 10), double(90 + next() % 10), double(90 + next() % 10),
                    double(90 + next() % 10)});
        const std::uint32_t dice = next() % 1000;
        if (dice >= 33)
            continue;
        const Level level = dice < 2 ? Level::Failed
            : dice < 8               ? Level::Critical
            : dice < 10              ? Level::Unknown
                                     : Level::Degraded;
        b.change(id, LayerIndex(next() % 5), [&](ComponentState& c) {
            const double score = level == Level::Failed ? 2 : level == Level::Critical ? 35 : 66;
            make(c, level, score, moment - std::chrono::minutes(next() % 300));
            if (level == Level::Failed)
                c.error = "connection refused";
            else if (isIll(level))
                breach(c, level);
        });
    }
    b.m_snapshot.engine.checksPerSecond = n / 5.0;
    return b;
}

} // namespace dwcp
