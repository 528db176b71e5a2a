// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "health/result.h"
#include "resilience/clock.h"

#include <QTimeZone>

#include <bitset>
#include <chrono>
#include <string>
#include <vector>

namespace dwcp {

/** When something is due, as people write it. */
struct CalendarWords {
    std::string every; ///< "daily", "weekly", "monthly", or the five fields of cron: "30 6 * * mon-fri"
    std::string at; ///< "06:30"; empty: midnight; not with cron
    std::string day; ///< weekly: "monday" (default); monthly: "1" (default) to "31", the last of a shorter month
    std::string zone; ///< "Europe/Berlin", "local"; empty: UTC
};

/**
 * Moments that come again, to the minute. A pure function of the time: the same words and the same time give the same
 * moment. Where a zone's clocks are put forward, what would fall into the hour that is missing falls due at its end;
 * where they are put back, it is due once, the first time. A value. Thread: any.
 */
class ReportCalendar {
public:
    /** Error: what is wrong; its place is the key: "every", "at", "day" or "zone". */
    static Result<ReportCalendar> read(const CalendarWords& words);

    /** The first moment after this one. There always is one. */
    WallTime nextAfter(WallTime time) const;
    /** The newest moment that is not after this one. */
    WallTime lastUpTo(WallTime time) const;
    friend bool operator==(const ReportCalendar&, const ReportCalendar&) = default;

private:
    using Seconds = std::chrono::seconds; ///< since 1970, in UTC or on the clocks of the zone

    ReportCalendar() = default;
    std::optional<Error> readCron(const std::string& text);
    std::optional<Error> readTimeOfDay(const std::string& text);
    std::optional<Error> readDay(const CalendarWords& words);
    bool everComes() const;
    bool isOn(std::chrono::sys_days day) const;
    Seconds offsetAt(Seconds utc) const;
    Seconds toUtc(Seconds onClocks) const;
    std::chrono::sys_days dayOf(WallTime time) const;
    std::vector<WallTime> momentsOn(std::chrono::sys_days day) const; ///< ascending

    std::bitset<60> m_minutes;
    std::bitset<24> m_hours;
    std::bitset<32> m_days; ///< of the month, from 1
    std::bitset<13> m_months; ///< from 1
    std::bitset<7> m_weekdays; ///< from Sunday
    bool m_choosesDays = false; ///< not every day of the month
    bool m_choosesWeekdays = false;
    bool m_endsShortMonths = false; ///< a day that a month does not have is its last one
    QTimeZone m_zone;
};

} // namespace dwcp
