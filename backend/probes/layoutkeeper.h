// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "health/readings.h"

#include <cstddef>
#include <memory>
#include <vector>

namespace dwcp {

/** One series and its value, on the way into readings. */
struct SeriesValue {
    SeriesName series;
    double value = 0;
};

/**
 * Turns what a check found into readings. While the series stay the same, so does the layout object. Labels are sorted,
 * unwanted series left out; of a series that comes twice the first stays. Thread: the prober's.
 */
class LayoutKeeper {
public:
    Readings readings(std::vector<SeriesValue> found, const Extraction* extraction);

private:
    std::shared_ptr<const SeriesLayout> m_layout;
};

/** A text made fit for a metric name: everything that is not a letter, digit or underscore becomes an underscore. */
std::string nameFrom(std::string_view text);

} // namespace dwcp
