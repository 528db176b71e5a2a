// SPDX-License-Identifier: GPL-3.0-or-later
#include "health/maintenancecalendar.h"

namespace dwcp {

namespace {

constexpr int daysAhead = 366 * 8; ///< the 29th of February may be eight years away

bool isOn(const PlannedOutage& outage, std::chrono::sys_days day)
{
    if (outage.dayOfMonth != 0)
        return std::chrono::year_month_day(day).day() == std::chrono::day(outage.dayOfMonth);
    return ((outage.weekdays >> std::chrono::weekday(day).c_encoding()) & 1) != 0;
}

} // namespace

std::optional<WallTime> nextOutage(const PlannedOutage& outage, WallTime at)
{
    if (outage.isOnce())
        return outage.from + outage.duration > at ? std::optional(outage.from) : std::nullopt;
    auto day = std::chrono::floor<std::chrono::days>(at - outage.duration - outage.timeOfDay);
    for (int i = 0; i < daysAhead; ++i, day += std::chrono::days(1)) {
        const WallTime begin = day + outage.timeOfDay;
        if (isOn(outage, day) && begin + outage.duration > at)
            return begin;
    }
    return std::nullopt;
}

} // namespace dwcp
