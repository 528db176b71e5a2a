// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/places.h"

#include <algorithm>

namespace dwcp {

Places::Places(const Configuration& configuration, Catalogue& catalogue)
    : m_configuration(configuration)
    , m_catalogue(catalogue)
{
    for (NodeId id = 0; id < configuration.targets.size(); ++id)
        m_nodes.emplace(configuration.targets[id].node, id);
}

std::optional<NodeId> Places::node(const std::string& name) const
{
    const auto found = m_nodes.find(name);
    return found == m_nodes.end() ? std::nullopt : std::optional(found->second);
}

std::optional<Places::Layer> Places::layer(const std::string& id) const
{
    for (const auto& profile : m_configuration.profiles) {
        const auto spec = std::ranges::find(profile->layers, id, &LayerSpec::id);
        if (spec != profile->layers.end())
            return Layer{m_catalogue.use(*spec), &*spec};
    }
    return std::nullopt;
}

} // namespace dwcp
