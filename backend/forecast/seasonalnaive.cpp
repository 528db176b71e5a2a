// SPDX-License-Identifier: GPL-3.0-or-later
#include "forecast/seasonalnaive.h"

namespace dwcp {

namespace {

std::vector<double> repeatLastSeason(const MethodInput& input, const MethodParameters&, std::size_t horizon)
{
    std::size_t season = 0;
    for (const std::size_t candidate : input.seasons)
        if (2 * candidate <= input.values.size())
            season = candidate;
    if (season < 2)
        return {};
    const auto cycle = input.values.last(season);
    std::vector<double> result(horizon);
    for (std::size_t h = 0; h < horizon; ++h)
        result[h] = cycle[h % season];
    return result;
}

} // namespace

Method seasonalNaiveMethod()
{
    return {"seasonal-naive", MethodView::Raw, 0.2, [](const MethodInput&) { return MethodParameters{}; },
        repeatLastSeason};
}

} // namespace dwcp
