// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <span>
#include <vector>

namespace dwcp {

/**
 * The seasons a series is worth to be treated with, ascending, at most two. Known ones are kept when the series holds
 * them twice; longer ones are looked for. A season is found when the value one cycle earlier, taken relative to its
 * surroundings, foretells clearly better than nothing, and no shorter season does it as well.
 */
std::vector<std::size_t> detectSeasons(std::span<const double> values, std::span<const std::size_t> known = {});

/** The lengths that clocks and calendars suggest for a sampling step in seconds: day, week, year in values, as fit. */
std::vector<std::size_t> calendarSeasons(double stepSeconds, std::size_t points);

} // namespace dwcp
