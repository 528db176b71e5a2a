// SPDX-License-Identifier: GPL-3.0-or-later
#include "outlets/statusdetails.h"

#include "health/facts.h"

#include <cmath>

namespace dwcp {

namespace {

using Json = nlohmann::ordered_json;

Json numberOrNull(double value)
{
    return std::isfinite(value) ? Json(value) : Json(nullptr);
}

Json timeOrNull(WallTime time)
{
    return time == WallTime{} ? Json(nullptr) : Json(rfc3339(time));
}

double secondsOf(Duration duration)
{
    return std::chrono::duration<double>(duration).count();
}

Json timesJson(const LevelTimes& times)
{
    if (times.until() == WallTime{})
        return nullptr;
    Json json;
    for (int level = 0; level < levelCount; ++level)
        json[std::string(levelName(static_cast<Level>(level)))] = secondsOf(times.at(static_cast<Level>(level)));
    json["planned"] = secondsOf(times.planned());
    return json;
}

Json breakerJson(const BreakerView& breaker)
{
    Json json;
    json["state"] = nameOf(breaker.state);
    json["mode"] = nameOf(breaker.mode);
    json["since"] = timeOrNull(breaker.since);
    if (breaker.override) {
        json["override"]["actor"] = breaker.override->actor;
        json["override"]["reason"] = breaker.override->reason;
        json["override"]["until"] = timeOrNull(breaker.override->until);
    }
    return json;
}

Json maintenanceJson(const Snapshot& snapshot)
{
    Json list = Json::array();
    for (const MaintenanceWindow& window : snapshot.maintenance) {
        Json json;
        json["id"] = window.id;
        const NodeState* node = window.scope.node ? snapshot.node(*window.scope.node) : nullptr;
        json["node"] = node ? Json(node->name) : Json(nullptr);
        json["layer"] = window.scope.layer ? Json(snapshot.layers->at(*window.scope.layer).id) : Json(nullptr);
        json["from"] = timeOrNull(window.from);
        json["until"] = timeOrNull(window.until);
        json["actor"] = window.actor;
        json["reason"] = window.reason;
        list.push_back(std::move(json));
    }
    return list;
}

Json namesOf(const Snapshot& snapshot, const std::vector<NodeId>& nodes)
{
    Json names = Json::array();
    for (const NodeId id : nodes)
        names.push_back(snapshot.node(id) ? snapshot.node(id)->name : std::to_string(id));
    return names;
}

Json trendJson(const MetricTrend& trend)
{
    constexpr std::string_view names[] = {"unknown", "improving", "stable", "degrading"};
    Json json;
    json["direction"] = names[static_cast<int>(trend.direction)];
    json["slope_per_second"] = trend.direction == TrendDirection::Unknown ? Json(nullptr) : Json(trend.slope);
    return json;
}

Json quorumJson(const Snapshot& snapshot, const QuorumState& quorum)
{
    Json json;
    json["verdict"] = verdictName(quorum.verdict);
    json["votes"] = quorum.total;
    json["alive"] = quorum.alive;
    json["unknown"] = quorum.unknown;
    json["needed_more_than"] = quorum.needed;
    json["margin"] = quorum.margin();
    json["margin_trend"] = trendJson(quorum.marginTrend);
    json["survives_losses"] = quorum.breakingSize > 0 ? quorum.breakingSize - 1 : 0;
    json["breaking_size"] = quorum.breakingSize;
    json["breaking_set_count"] = quorum.breakingSetCount;
    json["breaking_set_count_exact"] = quorum.isCountExact;
    json["breaking_sets"] = Json::array();
    for (const auto& set : quorum.breakingSets)
        json["breaking_sets"].push_back(namesOf(snapshot, set));
    json["single_points_of_failure"] = namesOf(snapshot, quorum.singlePoints);
    return json;
}

std::string_view modeName(ServiceMode mode)
{
    constexpr std::string_view names[] = {"full", "limited", "minimal"};
    return names[static_cast<int>(mode)];
}

} // namespace

Json componentDetails(const ComponentState& component)
{
    const bool isKnown = component.times.until() != WallTime{};
    Json json;
    json["availability"] = isKnown ? numberOrNull(component.availability) : Json(nullptr);
    json["seconds_at_level"] = timesJson(component.times);
    json["breaker"] = breakerJson(component.breaker);
    return json;
}

void addSystemDetails(const Snapshot& snapshot, Json& document)
{
    document["service_mode"] = modeName(snapshot.system.mode);
    document["maintenance"] = maintenanceJson(snapshot);
    if (snapshot.system.quorum)
        document["quorum"] = quorumJson(snapshot, *snapshot.system.quorum);
}

} // namespace dwcp
