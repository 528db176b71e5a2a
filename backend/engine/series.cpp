// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/series.h"

namespace dwcp {

void Series::append(Point point, std::size_t capacity)
{
    if (capacity == 0)
        return;
    if (m_points.size() < capacity) {
        if (m_oldest != 0) { // the capacity grew: unwrap before growing
            m_points = copy();
            m_oldest = 0;
        }
        m_points.push_back(point);
        return;
    }
    if (m_points.size() > capacity) { // it shrank: keep the newest
        Points newest = copy();
        newest.erase(newest.begin(), newest.end() - static_cast<std::ptrdiff_t>(capacity));
        newest.shrink_to_fit();
        m_points = std::move(newest);
        m_oldest = 0;
    }
    m_points[m_oldest] = point;
    m_oldest = wrap(m_oldest + 1);
}

Points Series::copy() const
{
    Points points;
    points.reserve(m_points.size());
    const auto middle = m_points.begin() + static_cast<std::ptrdiff_t>(m_oldest);
    points.insert(points.end(), middle, m_points.end());
    points.insert(points.end(), m_points.begin(), middle);
    return points;
}

} // namespace dwcp
