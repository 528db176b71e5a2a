// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "resilience/clock.h"

#include <cstdint>
#include <vector>

namespace dwcp {

/** What fell into one column of a Course: of at least one value. */
struct CourseColumn {
    WallTime from{};
    double min = 0;
    double max = 0;
    double sum = 0;
    double last = 0;
    std::uint64_t count = 0;

    double mean() const noexcept { return sum / double(count); }
};

/**
 * A number over a time whose end is not known at the beginning, in at most `most` columns of equal width: when there
 * would be more, neighbours become one. Columns begin at multiples of the width since 1970, so that equal inputs give
 * equal columns. Not finite values are passed over. A value.
 */
class Course {
public:
    explicit Course(std::uint32_t most = 240, Duration width = std::chrono::seconds(1)) : m_width(width), m_most(most)
    {
    }

    /** Made with no columns it keeps nothing. */
    bool isKept() const noexcept { return m_most > 0; }
    /** Times must not go back. */
    void add(WallTime at, double value);
    /** Values of a while that were added up, as if all had come at its beginning. */
    void add(const CourseColumn& sums);

    const std::vector<CourseColumn>& columns() const noexcept { return m_columns; } ///< ascending, without empty ones
    Duration width() const noexcept { return m_width; }

private:
    WallTime columnOf(WallTime at) const noexcept;
    void halve();
    static void merge(const CourseColumn& column, CourseColumn& into) noexcept;

    std::vector<CourseColumn> m_columns;
    Duration m_width;
    std::uint32_t m_most;
};

} // namespace dwcp
