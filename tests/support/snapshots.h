// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "health/score.h"
#include "health/snapshot.h"
#include "support/builders.h"

#include <limits>
#include <memory>
#include <string>
#include <vector>

namespace dwcp {

/** A snapshot made by hand, component by component, for tests of those who only read snapshots. */
class HandmadeSnapshot {
public:
    explicit HandmadeSnapshot(std::vector<LayerSpec> layers = {layerOf("amst", {ruleOf("load", 10, 20)})})
        : m_profile(profileOf("plain", std::move(layers)))
    {
        snapshot.sequence = 1;
        snapshot.at = testStart;
        snapshot.cluster = "test";
        snapshot.engine.startedAt = testStart;
        snapshot.system.score = snapshot.system.availability = std::numeric_limits<double>::quiet_NaN();
        auto columns = std::make_shared<std::vector<LayerColumn>>();
        for (const LayerSpec& layer : m_profile->layers)
            columns->push_back({layer.id, layer.code, layer.name, layer.criticalPath, layer.interval, layer.timeout,
                layer.timeoutStrategy});
        snapshot.layers = std::move(columns);
    }

    /** A node with its components, all of this level; unknown ones were never checked. */
    NodeState& addNode(const std::string& name, Level level)
    {
        auto node = std::make_shared<NodeState>();
        node->id = static_cast<NodeId>(snapshot.nodes.size());
        node->name = name;
        node->level = level;
        node->score = clampToLevel(0.9, level);
        for (const LayerSpec& layer : m_profile->layers)
            node->components.push_back(componentOf(layer, name, level));
        m_nodes.push_back(node);
        snapshot.nodes.push_back(node);
        return *node;
    }

    Snapshot snapshot;

private:
    ComponentState componentOf(const LayerSpec& layer, const std::string& node, Level level) const
    {
        ComponentState component;
        component.layer = static_cast<LayerIndex>(&layer - m_profile->layers.data());
        component.spec = std::shared_ptr<const LayerSpec>(m_profile, &layer);
        component.level = component.softLevel = level;
        component.score = clampToLevel(0.9, level);
        component.breaker.name = node + "/" + layer.id;
        for (const FacetSpec& facet : layer.facets) {
            component.facets.emplace_back();
            component.rules.resize(component.rules.size() + facet.rules.size());
        }
        if (level != Level::Unknown) {
            component.checkedAt = testStart - std::chrono::seconds(1);
            component.duration = std::chrono::milliseconds(12);
        }
        return component;
    }

    std::shared_ptr<const Profile> m_profile;
    std::vector<std::shared_ptr<NodeState>> m_nodes;
};

} // namespace dwcp
