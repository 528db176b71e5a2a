// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "health/incident.h"

#include <span>
#include <vector>

namespace dwcp {

/**
 * Who is cut off: needs a node that is down, directly, over others, or through a redundancy group that has too few
 * members left. A node on a cycle, or behind one, is cut off by what it needs outside of it alone, so that no two ever
 * silence each other. Pure. Thread: one.
 */
class CutOff {
public:
    CutOff() = default;
    explicit CutOff(NodeDependencies dependencies);

    /** For each node the one that cuts it off, of several the lowest; noNode: none does. In O(nodes and needs). */
    std::vector<NodeId> by(std::span<const NodeId> down) const;

private:
    // Places are those of nodes, then those of groups.
    NodeDependencies m_dependencies;
    std::vector<std::size_t> m_order; ///< what is needed comes first; at the end what is on a cycle or behind one
    std::vector<bool> m_isOrdered; ///< on no cycle and behind none
};

} // namespace dwcp
