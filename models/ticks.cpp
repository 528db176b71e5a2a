// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ticks.h"

#include "models/quantities.h"

#include <algorithm>
#include <cmath>

namespace dwcp {

namespace {

constexpr double clockSteps[] = {1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1800, 3600, 7200, 10800, 21600, 43200,
    86400, 172800, 604800, 1209600, 2592000, 7776000};

double clockStep(double span, int most)
{
    const auto found = std::ranges::find_if(clockSteps, [&](double step) { return span / step <= most; });
    return found == std::end(clockSteps) ? span : *found;
}

std::vector<double> multiples(double step, double low, double high)
{
    std::vector<double> ticks;
    const double slack = step * 1e-9;
    // Multiplied, not added up: errors do not pile.
    for (double n = std::ceil((low - slack) / step); n * step <= high + slack; ++n)
        ticks.push_back(n * step);
    return ticks;
}

} // namespace

std::vector<double> valueTicks(double low, double high, int most)
{
    const double span = high - low;
    if (!(span > 0) || !std::isfinite(span) || most < 1)
        return {};
    const double power = std::pow(10, std::floor(std::log10(span / most)));
    for (const double step : {1.0, 2.0, 2.5, 5.0, 10.0}) {
        if (span / (step * power) <= most)
            return multiples(step * power, low, high);
    }
    return multiples(20 * power, low, high);
}

std::vector<double> durationTicks(double lowSeconds, double highSeconds, int most)
{
    const double span = highSeconds - lowSeconds;
    if (!(span > 0) || !std::isfinite(span) || most < 1)
        return {};
    return span < 30 ? valueTicks(lowSeconds, highSeconds, most)
                     : multiples(clockStep(span, most), lowSeconds, highSeconds);
}

std::vector<WallTime> timeTicks(WallTime from, WallTime to, int most)
{
    if (to <= from || most < 1)
        return {};
    const double start = std::chrono::duration<double>(from.time_since_epoch()).count();
    const double end = std::chrono::duration<double>(to.time_since_epoch()).count();
    // Whole hours of the clock on the wall, also where the zone is half an hour off.
    const double offset = Quantities::dateTime(from).offsetFromUtc();
    std::vector<WallTime> ticks;
    for (const double tick : multiples(clockStep(end - start, most), start + offset, end + offset))
        ticks.push_back(WallTime(std::chrono::seconds(std::llround(tick - offset))));
    return ticks;
}

} // namespace dwcp
