// SPDX-License-Identifier: GPL-3.0-or-later
#include "outlets/apijson.h"

#include "health/facts.h"

#include <cmath>

namespace dwcp {

namespace {

OrderedJson timeOrNull(WallTime time)
{
    return time == WallTime{} ? OrderedJson(nullptr) : OrderedJson(rfc3339(time));
}

OrderedJson numberOrNull(double value)
{
    return std::isfinite(value) ? OrderedJson(value) : OrderedJson(nullptr);
}

double seconds(Duration duration)
{
    return std::chrono::duration<double>(duration).count();
}

OrderedJson overrideJson(const BreakerView& breaker)
{
    if (!breaker.override)
        return nullptr;
    return {{"actor", breaker.override->actor}, {"reason", breaker.override->reason},
        {"since", timeOrNull(breaker.override->since)}, {"until", timeOrNull(breaker.override->until)}};
}

OrderedJson breakerJson(const NodeState& node, const ComponentState& component)
{
    const BreakerView& breaker = component.breaker;
    OrderedJson json;
    json["name"] = breaker.name;
    json["node"] = node.name;
    json["layer"] = component.spec->id;
    json["state"] = nameOf(shownState(breaker.state, breaker.mode));
    json["mode"] = nameOf(breaker.mode);
    json["since"] = timeOrNull(breaker.since);
    json["consecutive_failures"] = breaker.consecutiveFailures;
    json["max_failures"] = breaker.maxFailures;
    json["successes"] = breaker.successes;
    json["failures"] = breaker.failures;
    json["rejected"] = breaker.rejected;
    json["changes"] = breaker.changes;
    json["override"] = overrideJson(breaker);
    return json;
}

std::string directionName(TrendDirection direction)
{
    constexpr const char* names[] = {"unknown", "improving", "stable", "degrading"};
    return names[static_cast<int>(direction)];
}

OrderedJson boundJson(Duration duration)
{
    return duration == Duration::max() ? OrderedJson(nullptr) : OrderedJson(seconds(duration));
}

OrderedJson crossingJson(const MetricTrend& trend)
{
    if (!trend.crossing)
        return nullptr;
    const ThresholdCrossing& crossing = *trend.crossing;
    return {{"threshold", crossing.threshold}, {"critical", crossing.critical},
        {"in_seconds", boundJson(crossing.median)}, {"low_80", boundJson(crossing.low80)},
        {"high_80", boundJson(crossing.high80)}, {"low_95", boundJson(crossing.low95)},
        {"high_95", boundJson(crossing.high95)}, {"chance", crossing.chance}};
}

void addTrends(OrderedJson& list, const NodeState& node, const ComponentState& component)
{
    for (std::size_t i = 0; i < component.rules.size(); ++i) {
        const MetricTrend& trend = component.rules[i].trend;
        const MetricRule* rule = rulePlace(*component.spec, static_cast<std::uint16_t>(i)).rule;
        if (!rule || trend.points == 0)
            continue;
        list.push_back({{"node", node.name}, {"layer", component.spec->id}, {"metric", rule->id},
            {"unit", unitName(rule->unit)}, {"direction", directionName(trend.direction)},
            {"slope_per_second", numberOrNull(trend.slope)}, {"slope_low", numberOrNull(trend.slopeLow)},
            {"slope_high", numberOrNull(trend.slopeHigh)}, {"confidence", numberOrNull(trend.confidence)},
            {"points", trend.points}, {"skilled", !trend.unskilled}, {"crossing", crossingJson(trend)}});
    }
}

OrderedJson componentJson(const NodeState& node, const ComponentState& component)
{
    const bool isStale = component.flags.has(Flag::Stale);
    OrderedJson flags = OrderedJson::array();
    for (const Flag flag : {Flag::Stale, Flag::Recovering, Flag::Flapping, Flag::Maintenance, Flag::Soft}) {
        if (component.flags.has(flag))
            flags.push_back(flagName(flag));
    }
    OrderedJson json;
    json["component"] = node.name + "/" + component.spec->id;
    json["node"] = node.name;
    json["layer"] = component.spec->id;
    json["level"] = levelName(isStale ? Level::Unknown : component.level);
    json["score"] = isStale ? OrderedJson(nullptr) : numberOrNull(component.score);
    json["flags"] = std::move(flags);
    json["since"] = timeOrNull(component.since);
    json["last_check"] = timeOrNull(component.checkedAt);
    json["availability"] = numberOrNull(component.availability);
    json["cause"] = causeOf(component);
    return json;
}

template <typename Visit>
void forEachComponent(const Snapshot& snapshot, const Visit& visit)
{
    for (const auto& node : snapshot.nodes) {
        for (std::size_t i = 0; node && i < node->components.size(); ++i)
            visit(*node, node->components[i]);
    }
}

} // namespace

OrderedJson breakersJson(const Snapshot& snapshot)
{
    OrderedJson list = OrderedJson::array();
    forEachComponent(snapshot, [&list](const NodeState& node, const ComponentState& component) {
        list.push_back(breakerJson(node, component));
    });
    return {{"breakers", std::move(list)}};
}

OrderedJson trendsJson(const Snapshot& snapshot)
{
    OrderedJson list = OrderedJson::array();
    forEachComponent(snapshot,
        [&list](const NodeState& node, const ComponentState& component) { addTrends(list, node, component); });
    return {{"trends", std::move(list)}};
}

OrderedJson componentsJson(const Snapshot& snapshot, const std::string& node, const std::string& layer)
{
    OrderedJson list = OrderedJson::array();
    forEachComponent(snapshot, [&](const NodeState& owner, const ComponentState& component) {
        if ((node.empty() || node == owner.name) && (layer.empty() || layer == component.spec->id))
            list.push_back(componentJson(owner, component));
    });
    return {{"components", std::move(list)}};
}

OrderedJson eventJson(const Event& event)
{
    OrderedJson json;
    json["id"] = event.id;
    json["at"] = timeOrNull(event.at);
    json["kind"] = eventKindName(event.kind);
    json["node"] = event.nodeName;
    json["layer"] = event.layerName;
    json["from"] = levelName(event.from);
    json["to"] = levelName(event.to);
    json["actor"] = event.actor;
    json["reason"] = event.reason;
    json["detail"] = event.detail;
    if (event.alert != 0)
        json["alert"] = alertIdText(event.alert);
    return json;
}

} // namespace dwcp
