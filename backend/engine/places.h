// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/watchednode.h"

#include <map>
#include <optional>
#include <string>

namespace dwcp {

/**
 * Finds what a memory names among what is watched now. A layer that is found has a column from then on, as when a
 * component of it is first seen. For the start alone. Thread: the engine's.
 */
class Places {
public:
    Places(const Configuration& configuration, Catalogue& catalogue);

    /** nullopt: it is watched no more. */
    std::optional<NodeId> node(const std::string& name) const;

    struct Layer {
        LayerIndex index = noLayer;
        const LayerSpec* spec = nullptr;
    };
    /** nullopt: no profile has a layer of that id. */
    std::optional<Layer> layer(const std::string& id) const;

    const Target& target(NodeId node) const { return m_configuration.targets[node]; }
    const std::vector<LayerColumn>& columns() const { return *m_catalogue.columns(); }

private:
    const Configuration& m_configuration;
    Catalogue& m_catalogue;
    std::map<std::string, NodeId> m_nodes;
};

} // namespace dwcp
