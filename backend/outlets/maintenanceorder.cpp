// SPDX-License-Identifier: GPL-3.0-or-later
#include "outlets/maintenanceorder.h"

#include "health/durationtext.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <set>

namespace dwcp {

namespace {

using Json = nlohmann::json;

/** Reads members one by one; keeps the first thing that is wrong. */
class OrderMembers {
public:
    OrderMembers(const Json& json, const std::set<std::string>& known) : m_json(json)
    {
        for (const auto& [key, value] : json.items()) {
            if (!known.contains(key))
                refuse("\"" + key + "\" is not known here");
        }
    }

    std::string text(const char* key)
    {
        const auto found = m_json.find(key);
        if (found == m_json.end())
            return {};
        if (!found->is_string())
            refuse(std::string(key) + " must be a text");
        return found->is_string() ? found->get<std::string>() : std::string();
    }

    Duration duration(const char* key)
    {
        const std::string given = text(key);
        const auto read = parseDuration(given);
        if (!given.empty() && !read)
            refuse(std::string(key) + " must be a duration such as \"2h\"");
        return read.value_or(Duration{});
    }

    bool flag(const char* key)
    {
        const auto found = m_json.find(key);
        if (found != m_json.end() && !found->is_boolean())
            refuse(std::string(key) + " must be true or false");
        return found != m_json.end() && found->is_boolean() && found->get<bool>();
    }

    void refuse(std::string why)
    {
        if (!m_problem)
            m_problem = Error{std::move(why), {}};
    }
    const std::optional<Error>& problem() const { return m_problem; }

private:
    const Json& m_json;
    std::optional<Error> m_problem;
};

ComponentId scopeOf(OrderMembers& members, const Snapshot& snapshot)
{
    ComponentId scope;
    const std::string node = members.text("node");
    const std::string layer = members.text("layer");
    for (const auto& state : snapshot.nodes) {
        if (state && !node.empty() && state->name == node)
            scope.node = state->id;
    }
    for (std::size_t i = 0; snapshot.layers && i < snapshot.layers->size(); ++i) {
        if (!layer.empty() && snapshot.layers->at(i).id == layer)
            scope.layer = static_cast<LayerIndex>(i);
    }
    if (!node.empty() && scope.node == noNode)
        members.refuse("there is no node \"" + node + "\"");
    if (!layer.empty() && scope.layer == noLayer)
        members.refuse("there is no layer \"" + layer + "\"");
    if (members.flag("all") != (node.empty() && layer.empty()))
        members.refuse("name a node or a layer, or say \"all\": true for the whole cluster");
    return scope;
}

} // namespace

Result<MaintenanceOrder> maintenanceOrderFrom(const std::string& body, const Snapshot& snapshot)
{
    const Json json = Json::parse(body, nullptr, false);
    if (!json.is_object())
        return Error{"the body must be a JSON object with a reason and a duration", {}};
    OrderMembers members(json, {"reason", "duration", "in", "every", "until_well", "node", "layer", "all"});
    MaintenanceOrder order;
    order.reason = members.text("reason");
    if (order.reason.empty())
        members.refuse("a reason is required");
    order.start.component = scopeOf(members, snapshot);
    order.start.duration = members.duration("duration");
    order.start.startsIn = members.duration("in");
    order.start.every = members.duration("every");
    order.start.untilWell = members.flag("until_well");
    if (order.start.duration <= Duration{})
        members.refuse("duration is required");
    if (members.problem())
        return *members.problem();
    return order;
}

} // namespace dwcp
