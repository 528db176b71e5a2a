// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/course.h"

#include <algorithm>
#include <cmath>

namespace dwcp {

WallTime Course::columnOf(WallTime at) const noexcept
{
    return WallTime(at.time_since_epoch() / m_width * m_width);
}

void Course::add(WallTime at, double value)
{
    if (std::isfinite(value))
        add({at, value, value, value, value, 1});
}

void Course::add(const CourseColumn& sums)
{
    WallTime from = columnOf(sums.from);
    while (!m_columns.empty() && from - m_columns.front().from >= m_width * m_most) {
        halve();
        from = columnOf(sums.from);
    }
    if (!m_columns.empty() && m_columns.back().from >= from)
        return merge(sums, m_columns.back());
    m_columns.push_back(sums);
    m_columns.back().from = from;
}

void Course::merge(const CourseColumn& column, CourseColumn& into) noexcept
{
    into.min = std::min(into.min, column.min);
    into.max = std::max(into.max, column.max);
    into.sum += column.sum;
    into.last = column.last;
    into.count += column.count;
}

void Course::halve()
{
    m_width *= 2;
    std::vector<CourseColumn> wider;
    wider.reserve(m_columns.size() / 2 + 1);
    for (const CourseColumn& column : m_columns) {
        const WallTime from = columnOf(column.from);
        if (wider.empty() || wider.back().from != from) {
            wider.push_back(column);
            wider.back().from = from;
            continue;
        }
        merge(column, wider.back());
    }
    m_columns = std::move(wider);
}

} // namespace dwcp
