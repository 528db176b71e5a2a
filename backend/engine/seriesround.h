// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/watchednode.h"

#include <memory>
#include <vector>

namespace dwcp {

/**
 * Goes round all series of all nodes, one after the other; a new round begins `refresh` after the last one at the
 * earliest. Nodes and rules may come and go between two calls. Thread: the engine's.
 */
class SeriesRound {
public:
    using Nodes = std::vector<std::unique_ptr<WatchedNode>>;

    explicit SeriesRound(Duration refresh) : m_refresh(refresh) { }

    /** False at the end of a round, until the next one may begin. */
    bool mayGoOn(const Nodes& nodes, WallTime now);
    /** The node where the round stands; nullptr where it was removed. Only when mayGoOn(). */
    WatchedNode* node(const Nodes& nodes) const { return nodes[m_node].get(); }
    /** The component where the round stands; nullptr when it, or its rule, is not there. */
    Component* component(const Nodes& nodes) const;
    std::size_t rule() const noexcept { return m_rule; } ///< of the component
    void step(const Nodes& nodes);

    template <typename Folder>
    void fold(Folder& folder)
    {
        folder.shown(m_node, m_component, m_rule, m_started);
    }

private:
    Duration m_refresh;
    std::size_t m_node = 0;
    std::size_t m_component = 0;
    std::size_t m_rule = 0;
    WallTime m_started{};
};

} // namespace dwcp
