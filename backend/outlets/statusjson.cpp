// SPDX-License-Identifier: GPL-3.0-or-later
#include "outlets/statusjson.h"

#include "health/facts.h"

#include <nlohmann/json.hpp>

#include <cmath>
#include <cstdio>

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

Json flagsOf(Flags flags)
{
    Json names = Json::array();
    for (const Flag flag : {Flag::Stale, Flag::Recovering, Flag::Flapping, Flag::Maintenance, Flag::Soft}) {
        if (flags.has(flag))
            names.push_back(flagName(flag));
    }
    return names;
}

Json metricsOf(const ComponentState& component)
{
    Json metrics = Json::object();
    std::size_t index = 0;
    for (const FacetSpec& facet : component.spec->facets) {
        for (const MetricRule& rule : facet.rules) {
            const RuleState& state = component.rules[index++];
            if (state.presence != Presence::NotProvided)
                metrics[rule.id] = state.presence == Presence::Value ? numberOrNull(state.value) : Json(nullptr);
        }
    }
    return metrics;
}

Json componentJson(const NodeState& node, const ComponentState& component)
{
    const bool visible = !component.flags.has(Flag::Stale);
    Json json;
    json["component"] = node.name + "/" + component.spec->id;
    json["healthy"] = component.level == Level::Healthy && visible;
    json["level"] = levelName(component.level);
    json["last_check"] = timeOrNull(component.checkedAt);
    json["check_duration"] = std::chrono::duration<double>(component.duration).count();
    if (!component.error.empty())
        json["error_message"] = component.error;
    json["metrics"] = metricsOf(component);
    json["node"] = node.name;
    json["layer"] = component.spec->id;
    json["score"] = numberOrNull(component.score);
    json["flags"] = flagsOf(component.flags);
    return json;
}

/** A node that is not recognised has no component; it stands for itself, so that it is not overlooked. */
Json nodeJson(const NodeState& node)
{
    Json json;
    json["component"] = node.name;
    json["healthy"] = false;
    json["level"] = levelName(node.level);
    json["last_check"] = nullptr;
    json["check_duration"] = nullptr;
    if (!node.problem.empty())
        json["error_message"] = node.problem;
    json["metrics"] = Json::object();
    json["node"] = node.name;
    json["layer"] = nullptr;
    json["score"] = nullptr;
    json["flags"] = flagsOf(node.flags);
    return json;
}

Json degradationJson(const NodeState& node, const ComponentState& component)
{
    Json json;
    json["node"] = node.name;
    json["layer"] = component.spec->id;
    json["level"] = levelName(component.level);
    json["since"] = timeOrNull(component.since);
    json["cause"] = causeOf(component);
    return json;
}

template <typename Wanted>
void addComponents(const Snapshot& snapshot, Json& document, Wanted wanted)
{
    Json components = Json::array();
    Json degradations = Json::array();
    for (const auto& node : snapshot.nodes) {
        if (!node)
            continue;
        for (const ComponentState& component : node->components) {
            if (!wanted(component))
                continue;
            components.push_back(componentJson(*node, component));
            if (isIll(component.level))
                degradations.push_back(degradationJson(*node, component));
        }
        if (node->components.empty() && wanted(ComponentState{}))
            components.push_back(nodeJson(*node));
    }
    document["components"] = std::move(components);
    document["degradations"] = std::move(degradations);
}

/** Node names and plugin texts are whatever somebody wrote; what is not UTF-8 is replaced. */
std::string print(const Json& json)
{
    return json.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

void appendLine(std::string& text, const NodeState& node, std::string_view layer, Level level, double score,
    const std::string& cause)
{
    std::array<char, 512> line{};
    std::array<char, 16> number{"-"};
    if (std::isfinite(score))
        std::snprintf(number.data(), number.size(), "%.0f", std::floor(score * 100));
    std::snprintf(line.data(), line.size(), "%-24.24s %-14.14s %-9s %5s  %.400s\n", node.name.c_str(),
        std::string(layer).c_str(), std::string(levelName(level)).c_str(), number.data(), cause.c_str());
    text += line.data();
}

} // namespace

std::string systemStatusJson(const Snapshot& snapshot)
{
    Json document;
    document["overall"] = levelName(snapshot.system.level);
    document["cluster"] = snapshot.cluster;
    document["score"] = numberOrNull(snapshot.system.score);
    document["availability"] = numberOrNull(snapshot.system.availability);
    document["degradation_level"] = snapshot.system.degradation;
    document["last_update"] = timeOrNull(snapshot.at);
    addComponents(snapshot, document, [](const ComponentState&) { return true; });
    return print(document);
}

std::string layerStatusJson(const Snapshot& snapshot, LayerIndex layer)
{
    Json document;
    document["overall"] = levelName(layerLevel(snapshot, layer));
    document["layer"] = snapshot.layers->at(layer).id;
    document["last_update"] = timeOrNull(snapshot.at);
    addComponents(snapshot, document, [&](const ComponentState& component) { return component.layer == layer; });
    return print(document);
}

std::string systemStatusText(const Snapshot& snapshot)
{
    std::string text = "NODE                     LAYER          LEVEL     SCORE  CAUSE\n";
    for (const auto& node : snapshot.nodes) {
        if (!node)
            continue;
        for (const ComponentState& component : node->components)
            appendLine(text, *node, component.spec->name, component.level, component.score, causeOf(component));
        if (node->components.empty())
            appendLine(text, *node, "-", node->level, node->score, node->problem);
    }
    std::array<char, 160> line{};
    std::snprintf(line.data(), line.size(), "system: %s, score %s, degradation level %d\n",
        std::string(levelName(snapshot.system.level)).c_str(),
        std::isfinite(snapshot.system.score)
            ? std::to_string(static_cast<int>(std::floor(snapshot.system.score * 100))).c_str()
            : "-",
        snapshot.system.degradation);
    return text + line.data();
}

} // namespace dwcp
