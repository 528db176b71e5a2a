// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reduction.h"

#include <algorithm>
#include <cmath>

namespace dwcp {

namespace {

/** The extremes of one pixel column. */
struct ColumnExtremes {
    const Point* low = nullptr;
    const Point* high = nullptr;

    void take(const Point& point)
    {
        if (!low || point.value < low->value)
            low = &point;
        if (!high || point.value > high->value)
            high = &point;
    }
    void emitTo(Points& into)
    {
        if (!low)
            return;
        const Point* first = low->at <= high->at ? low : high;
        const Point* second = first == low ? high : low;
        into.push_back(*first);
        if (second != first)
            into.push_back(*second);
        low = high = nullptr;
    }
};

/** When the column that holds a moment is over. */
WallTime endOfColumn(WallTime at, WallTime from, double width)
{
    const double columns = std::floor(double((at - from).count()) / width) + 1;
    return std::max(from + Duration(Duration::rep(std::ceil(columns * width))), at + Duration(1));
}

} // namespace

Points reduce(const Points& points, WallTime from, WallTime to, int columns)
{
    auto first = std::ranges::lower_bound(points, from, {}, &Point::at);
    const auto last = std::ranges::upper_bound(points, to, {}, &Point::at);
    if (first != points.begin() && first != last)
        --first;
    if (columns < 1 || last - first <= 2 * columns)
        return {first, last};
    const double width = double((to - from).count()) / columns;
    Points reduced;
    reduced.reserve(std::size_t(2 * columns) + 2);
    ColumnExtremes column;
    WallTime ends = WallTime::min(); // of the column: dividing at each point would cost more than all the rest
    for (auto point = first; point != last; ++point) {
        const bool gap = std::isnan(point->value);
        if (point->at >= ends || gap)
            column.emitTo(reduced);
        if (point->at >= ends)
            ends = endOfColumn(point->at, from, width);
        if (!gap)
            column.take(*point);
        else if (!reduced.empty() && !std::isnan(reduced.back().value))
            reduced.push_back(*point);
    }
    column.emitTo(reduced);
    return reduced;
}

} // namespace dwcp
