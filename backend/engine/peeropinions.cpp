// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/peeropinions.h"

#include <algorithm>

namespace dwcp {

std::vector<PeerOpinion> PeerOpinions::read(const Readings& readings)
{
    std::vector<PeerOpinion> opinions;
    if (readings.empty())
        return opinions;
    if (readings.layout != m_layout)
        find(readings.layout);
    for (const std::size_t column : m_columns) {
        const double value = readings.values[column];
        if (value < 1) // not a number is no opinion
            opinions.push_back(
                {std::string(readings.layout->series[column].label("peer")), std::clamp(value, 0.0, 1.0)});
    }
    return opinions;
}

void PeerOpinions::find(const std::shared_ptr<const SeriesLayout>& layout)
{
    m_layout = layout;
    m_columns.clear();
    for (std::size_t i = 0; i < layout->series.size(); ++i) {
        if (layout->series[i].name == m_series && !layout->series[i].label("peer").empty())
            m_columns.push_back(i);
    }
}

} // namespace dwcp
