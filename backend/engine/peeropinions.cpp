// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/peeropinions.h"

#include <algorithm>

namespace dwcp {

void PeerOpinions::read(const Readings& readings, std::vector<PeerOpinion>& opinions)
{
    if (readings.empty()) {
        m_layout = nullptr;
        return opinions.clear();
    }
    if (isAsBefore(readings))
        return;
    opinions.clear();
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        m_values[i] = readings.values[m_columns[i]];
        if (m_values[i] < 1) // not a number is no opinion
            opinions.push_back(
                {std::string(readings.layout->series[m_columns[i]].label("peer")), std::clamp(m_values[i], 0.0, 1.0)});
    }
}

/** Nodes seldom change their minds. */
bool PeerOpinions::isAsBefore(const Readings& readings)
{
    if (readings.layout != m_layout) {
        find(readings.layout);
        return false;
    }
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        if (readings.values[m_columns[i]] != m_values[i])
            return false;
    }
    return true;
}

void PeerOpinions::find(const std::shared_ptr<const SeriesLayout>& layout)
{
    m_layout = layout;
    m_columns.clear();
    for (std::size_t i = 0; i < layout->series.size(); ++i) {
        if (layout->series[i].name == m_series && !layout->series[i].label("peer").empty())
            m_columns.push_back(i);
    }
    m_values.resize(m_columns.size());
}

} // namespace dwcp
