// SPDX-License-Identifier: GPL-3.0-or-later
#include "outlets/statusjson.h"

#include "health/facts.h"
#include "health/score.h"
#include "outlets/plaintext.h"
#include "outlets/statusdetails.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>
#include <optional>

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

/** A console that cannot see does not say OK: what is stale is unknown. */
Level visibleLevel(const ComponentState& component)
{
    return component.flags.has(Flag::Stale) ? Level::Unknown : component.level;
}

double visibleScore(const ComponentState& component)
{
    return clampToLevel(component.score, visibleLevel(component));
}

Json durationOf(const ComponentState& component)
{
    const bool wasChecked = component.checkedAt != WallTime{};
    return wasChecked ? Json(std::chrono::duration<double>(component.duration).count()) : Json(nullptr);
}

Json componentJson(const Snapshot& snapshot, const NodeState& node, const ComponentState& component)
{
    Json json;
    json["component"] = node.name + "/" + component.spec->id;
    json["healthy"] = visibleLevel(component) == Level::Healthy;
    json["level"] = levelName(visibleLevel(component));
    json["last_check"] = timeOrNull(component.checkedAt);
    json["check_duration"] = durationOf(component);
    if (!component.error.empty())
        json["error_message"] = component.error;
    json["metrics"] = metricsOf(component);
    json["node"] = node.name;
    json["layer"] = component.spec->id;
    json["score"] = numberOrNull(visibleScore(component));
    json["flags"] = flagsOf(component.flags);
    json["details"] = componentDetails(snapshot, {node.id, component.layer});
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

Json degradationJson(const NodeState& node)
{
    Json json;
    json["node"] = node.name;
    json["layer"] = nullptr;
    json["level"] = levelName(node.level);
    json["since"] = timeOrNull(node.since);
    json["cause"] = node.problem;
    return json;
}

/** The components and degradations of a document: of one layer, or of all with those nodes that have none. */
class Listing {
public:
    Listing(const Snapshot& snapshot, std::optional<LayerIndex> layer) : m_snapshot(snapshot), m_layer(layer) { }

    void add(const NodeState& node)
    {
        for (const ComponentState& component : node.components) {
            if (!m_layer || component.layer == *m_layer)
                add(node, component);
        }
        if (m_layer || !node.components.empty())
            return;
        m_components.push_back(nodeJson(node));
        if (isIll(node.level))
            m_degradations.push_back(degradationJson(node));
    }

    void moveInto(Json& document)
    {
        document["components"] = std::move(m_components);
        document["degradations"] = std::move(m_degradations);
    }

private:
    void add(const NodeState& node, const ComponentState& component)
    {
        m_components.push_back(componentJson(m_snapshot, node, component));
        if (isIll(visibleLevel(component)))
            m_degradations.push_back(degradationJson(node, component));
    }

    const Snapshot& m_snapshot;
    std::optional<LayerIndex> m_layer;
    Json m_components = Json::array();
    Json m_degradations = Json::array();
};

void addComponents(const Snapshot& snapshot, Json& document, std::optional<LayerIndex> layer)
{
    Listing listing(snapshot, layer);
    for (const auto& node : snapshot.nodes) {
        if (node)
            listing.add(*node);
    }
    listing.moveInto(document);
}

/** Node names and plugin texts are whatever somebody wrote; what is not UTF-8 is replaced. */
std::string print(const Json& json)
{
    return json.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

/** A score as people read it, 0 to 100, rounded down so that 79.99 does not claim to be healthy. */
std::string scoreText(double score)
{
    return std::isfinite(score) ? std::to_string(static_cast<int>(scoreParts(score, 100))) : "-";
}

struct Line {
    std::string node;
    std::string layer;
    Level level;
    double score;
    std::string cause;
};

void append(std::string& text, const Line& line)
{
    constexpr std::size_t causeWidth = 400;
    text += padded(plainText(line.node), 24) + ' ' + padded(plainText(line.layer), 14) + ' ';
    text += padded(std::string(levelName(line.level)), 9) + ' ';
    const std::string score = scoreText(line.score);
    text += std::string(5 - std::min<std::size_t>(5, score.size()), ' ') + score + "  ";
    text += cut(plainText(line.cause), causeWidth) + '\n';
}

void appendComponent(std::string& text, const NodeState& node, const ComponentState& component)
{
    const std::string cause = component.flags.has(Flag::Stale) ? "stale" : causeOf(component);
    append(text, {node.name, component.spec->name, visibleLevel(component), visibleScore(component), cause});
}

void appendNode(std::string& text, const NodeState& node)
{
    for (const ComponentState& component : node.components)
        appendComponent(text, node, component);
    if (node.components.empty())
        append(text, {node.name, "-", node.level, node.score, node.problem});
}

bool isPlainlyHealthy(const NodeState& node)
{
    return node.level == Level::Healthy && !node.flags.has(Flag::Stale);
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
    document["flags"] = flagsOf(snapshot.system.flags);
    document["last_update"] = timeOrNull(snapshot.at);
    addSystemDetails(snapshot, document);
    addComponents(snapshot, document, std::nullopt);
    return print(document);
}

std::string layerStatusJson(const Snapshot& snapshot, LayerIndex layer)
{
    Json document;
    document["overall"] = levelName(layerLevel(snapshot, layer));
    document["layer"] = snapshot.layers->at(layer).id;
    document["last_update"] = timeOrNull(snapshot.at);
    addComponents(snapshot, document, layer);
    return print(document);
}

std::string systemStatusText(const Snapshot& snapshot, std::size_t most)
{
    std::string text = "NODE                     LAYER          LEVEL     SCORE  CAUSE\n";
    const bool listsAll = snapshot.nodes.size() <= most;
    std::size_t listed = 0;
    std::size_t leftOut = 0;
    for (const auto& node : snapshot.nodes) {
        if (!node)
            continue;
        if (!listsAll && (isPlainlyHealthy(*node) || listed == most)) {
            ++leftOut;
            continue;
        }
        ++listed;
        appendNode(text, *node);
    }
    if (leftOut > 0)
        text.append("nodes not listed: ").append(std::to_string(leftOut)).append("\n");
    const SystemState& system = snapshot.system;
    text.append("system: ").append(levelName(system.level)).append(", score ").append(scoreText(system.score));
    text.append(", degradation level ").append(std::to_string(system.degradation));
    return text + (system.flags.has(Flag::Stale) ? ", stale\n" : "\n");
}

} // namespace dwcp
