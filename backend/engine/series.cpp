// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/series.h"

#include <algorithm>
#include <bit>

namespace dwcp {

void Series::append(Point point, std::size_t capacity)
{
    ++m_appended;
    digest(point);
    if (m_points.size() > capacity || capacity == 0)
        shrink(capacity);
    if (capacity == 0)
        return;
    if (m_points.size() < capacity) {
        grow(capacity);
        m_points.push_back(point);
        return;
    }
    m_points[m_oldest] = point;
    m_oldest = wrap(m_oldest + 1);
}

void Series::digest(const Point& point) noexcept
{
    constexpr std::uint64_t odd = 0x9e3779b97f4a7c15ULL;
    // The sign of a NaN depends on how it was computed.
    const std::uint64_t bits =
        point.value == point.value ? std::bit_cast<std::uint64_t>(point.value) : ~std::uint64_t{};
    m_digest = (m_digest ^ bits) * odd;
    m_digest = (m_digest ^ (m_digest >> 32) ^ static_cast<std::uint64_t>(point.at.time_since_epoch().count())) * odd;
}

/** Makes room for one more: doubling, but never past the bound that all histories share. */
void Series::grow(std::size_t capacity)
{
    if (m_oldest != 0) {
        m_points = copy();
        m_oldest = 0;
    }
    if (m_points.size() == m_points.capacity())
        m_points.reserve(std::min(capacity, std::max<std::size_t>(8, 2 * m_points.size())));
}

void Series::shrink(std::size_t capacity)
{
    Points newest;
    newest.reserve(capacity);
    for (std::size_t i = m_points.size() - std::min(m_points.size(), capacity); i < m_points.size(); ++i)
        newest.push_back(at(i));
    m_points = std::move(newest);
    m_oldest = 0;
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
