// SPDX-License-Identifier: GPL-3.0-or-later
#include "health/cutoff.h"

#include "health/snapshot.h"

#include <algorithm>

namespace dwcp {

namespace {

/** What a node or a group needs, as places. */
template <typename Visit>
void forEachNeed(const NodeDependencies& all, std::size_t place, const Visit& visit)
{
    if (place >= all.nodes.size()) {
        for (const NodeId member : all.groups[place - all.nodes.size()].members)
            visit(std::size_t(member));
        return;
    }
    for (const NodeId node : all.nodes[place])
        visit(std::size_t(node));
    if (place < all.groupsOf.size()) {
        for (const std::uint32_t group : all.groupsOf[place])
            visit(all.nodes.size() + group);
    }
}

} // namespace

CutOff::CutOff(NodeDependencies dependencies) : m_dependencies(std::move(dependencies))
{
    const std::size_t count = m_dependencies.nodes.size() + m_dependencies.groups.size();
    std::vector<std::vector<std::size_t>> neededBy(count);
    std::vector<std::size_t> open(count, 0);
    for (std::size_t place = 0; place < count; ++place) {
        forEachNeed(m_dependencies, place, [&](std::size_t need) {
            neededBy[need].push_back(place);
            ++open[place];
        });
        if (open[place] == 0)
            m_order.push_back(place);
    }
    for (std::size_t next = 0; next < m_order.size(); ++next) {
        for (const std::size_t dependent : neededBy[m_order[next]]) {
            if (--open[dependent] == 0)
                m_order.push_back(dependent);
        }
    }
    m_isOrdered.assign(count, false);
    for (const std::size_t place : m_order)
        m_isOrdered[place] = true;
    for (std::size_t place = 0; place < count; ++place) {
        if (!m_isOrdered[place])
            m_order.push_back(place);
    }
}

std::vector<NodeId> CutOff::by(std::span<const NodeId> down) const
{
    const std::size_t nodes = m_dependencies.nodes.size();
    std::vector<NodeId> cause(m_isOrdered.size(), noNode); // of nodes and groups
    std::vector<bool> isDown(nodes, false);
    for (const NodeId node : down) {
        if (node < nodes)
            isDown[node] = true;
    }
    for (const std::size_t place : m_order) {
        std::size_t members = 0;
        std::size_t lost = 0;
        NodeId lowest = noNode;
        forEachNeed(m_dependencies, place, [&](std::size_t need) {
            ++members;
            const NodeId by = !m_isOrdered[need] ? noNode : need < nodes && isDown[need] ? NodeId(need) : cause[need];
            lost += by != noNode ? 1 : 0;
            lowest = std::min(lowest, by);
        });
        const bool isGroup = place >= nodes;
        if (isGroup ? members - lost < m_dependencies.groups[place - nodes].needs : lost > 0)
            cause[place] = lowest;
    }
    cause.resize(nodes);
    return cause;
}

} // namespace dwcp
