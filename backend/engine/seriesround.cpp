// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/seriesround.h"

namespace dwcp {

bool SeriesRound::mayGoOn(const Nodes& nodes, WallTime now)
{
    if (m_node < nodes.size())
        return true;
    if (now - m_started < m_refresh || nodes.empty())
        return false;
    m_node = m_component = m_rule = 0;
    m_started = now;
    return true;
}

Component* SeriesRound::component(const Nodes& nodes) const
{
    WatchedNode* at = node(nodes);
    if (!at || m_component >= at->components().size())
        return nullptr;
    Component& component = at->components()[m_component];
    return m_rule < component.ruleCount() ? &component : nullptr;
}

void SeriesRound::step(const Nodes& nodes)
{
    if (!nodes[m_node]) {
        ++m_node;
        return;
    }
    const auto& components = nodes[m_node]->components();
    ++m_rule;
    if (m_component < components.size() && m_rule < components[m_component].ruleCount())
        return;
    m_rule = 0;
    if (++m_component < components.size())
        return;
    m_component = 0;
    ++m_node;
}

} // namespace dwcp
