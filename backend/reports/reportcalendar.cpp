// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/reportcalendar.h"

#include <QDateTime>

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>
#include <span>
#include <sstream>
#include <string_view>

namespace dwcp {

using namespace std::chrono;

namespace {

constexpr std::array<std::string_view, 7> weekdayNames{"sun", "mon", "tue", "wed", "thu", "fri", "sat"};
constexpr std::array<std::string_view, 13> monthNames{
    "", "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"};
constexpr std::array<std::string_view, 7> wholeWeekdays{
    "sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"};

/** A field of cron: its numbers and what they may be called. */
struct Field {
    std::string_view name;
    int least = 0;
    int most = 0;
    std::span<const std::string_view> words = {};
};

std::optional<int> numberIn(std::string_view text)
{
    int number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    return error == std::errc() && end == text.data() + text.size() && number >= 0 ? std::optional(number)
                                                                                   : std::nullopt;
}

std::optional<int> valueIn(std::string_view text, const Field& field)
{
    const auto word = std::ranges::find(field.words, text);
    if (!text.empty() && word != field.words.end())
        return int(word - field.words.begin());
    const auto number = numberIn(text);
    return number && *number >= field.least && *number <= field.most ? number : std::nullopt;
}

std::vector<std::string> split(const std::string& text, char by)
{
    std::vector<std::string> parts(1);
    for (const char c : text) {
        if (c == by)
            parts.emplace_back();
        else
            parts.back() += c;
    }
    return parts;
}

/** "*", "7", "1-5", "8-18/2": the numbers, or nothing when it is none of that. */
std::optional<std::vector<int>> rangeIn(const std::string& text, const Field& field)
{
    const std::vector<std::string> step = split(text, '/');
    const std::vector<std::string> ends = split(step.front(), '-');
    const bool isAll = step.front() == "*";
    const auto first = isAll ? std::optional(field.least) : valueIn(ends.front(), field);
    const bool isOne = ends.size() == 1 && step.size() == 1;
    const auto last = isAll || ends.size() == 1 ? std::optional(isOne && !isAll ? first.value_or(0) : field.most)
                                                : valueIn(ends.back(), field);
    const auto width = step.size() == 1 ? std::optional(1) : numberIn(step.back());
    if (step.size() > 2 || ends.size() > 2 || !first || !last || !width || *width == 0 || *first > *last)
        return std::nullopt;
    std::vector<int> numbers;
    for (int number = *first; number <= *last; number += *width)
        numbers.push_back(number);
    return numbers;
}

template <std::size_t N>
std::optional<Error> readField(const std::string& text, const Field& field, std::bitset<N>& into)
{
    for (const std::string& part : split(text, ',')) {
        const auto numbers = rangeIn(part, field);
        if (!numbers)
            return Error{"\"" + part + "\" is no " + std::string(field.name) + " of cron", "every"};
        for (const int number : *numbers)
            into.set(std::size_t(number) % (field.most == 7 ? 7 : N)); // Sunday is 0 and 7
    }
    return std::nullopt;
}

} // namespace

std::optional<Error> ReportCalendar::readCron(const std::string& text)
{
    std::istringstream in(text);
    std::vector<std::string> fields;
    for (std::string field; in >> field;)
        fields.push_back(field);
    if (fields.size() != 5)
        return Error{"\"" + text + "\" is neither daily, weekly, monthly nor the five fields of cron", "every"};
    m_choosesDays = !fields[2].starts_with('*');
    m_choosesWeekdays = !fields[4].starts_with('*');
    std::optional<Error> problem = readField(fields[0], {"minute", 0, 59}, m_minutes);
    if (!problem)
        problem = readField(fields[1], {"hour", 0, 23}, m_hours);
    if (!problem)
        problem = readField(fields[2], {"day of the month", 1, 31}, m_days);
    if (!problem)
        problem = readField(fields[3], {"month", 1, 12, monthNames}, m_months);
    if (!problem)
        problem = readField(fields[4], {"day of the week", 0, 7, weekdayNames}, m_weekdays);
    return problem;
}

std::optional<Error> ReportCalendar::readTimeOfDay(const std::string& text)
{
    const std::vector<std::string> parts = split(text.empty() ? "00:00" : text, ':');
    const auto hour = numberIn(parts.front());
    const auto minute = numberIn(parts.back());
    if (parts.size() != 2 || parts.back().size() != 2 || !hour || *hour > 23 || !minute || *minute > 59)
        return Error{"\"" + text + "\" is no time of day such as 06:30", "at"};
    m_hours.set(std::size_t(*hour));
    m_minutes.set(std::size_t(*minute));
    return std::nullopt;
}

std::optional<Error> ReportCalendar::readDay(const CalendarWords& words)
{
    m_months.set();
    if (words.every == "weekly") {
        const auto day = std::ranges::find(wholeWeekdays, words.day.empty() ? "monday" : words.day);
        if (day == wholeWeekdays.end())
            return Error{"\"" + words.day + "\" is no day of the week such as monday", "day"};
        m_days.set();
        m_weekdays.set(std::size_t(day - wholeWeekdays.begin()));
        m_choosesWeekdays = true;
    } else if (words.every == "monthly") {
        const auto day = numberIn(words.day.empty() ? "1" : words.day);
        if (!day || *day < 1 || *day > 31)
            return Error{"\"" + words.day + "\" is no day of the month: 1 to 31", "day"};
        m_weekdays.set();
        m_days.set(std::size_t(*day));
        m_choosesDays = m_endsShortMonths = true;
    } else if (!words.day.empty()) {
        return Error{"what comes every day has none", "day"};
    } else {
        m_days.set();
        m_weekdays.set();
    }
    return std::nullopt;
}

Result<ReportCalendar> ReportCalendar::read(const CalendarWords& words)
{
    ReportCalendar made;
    const bool isCron = words.every != "daily" && words.every != "weekly" && words.every != "monthly";
    if (isCron && !(words.at.empty() && words.day.empty()))
        return Error{"the fields of cron say it already", words.at.empty() ? "day" : "at"};
    auto problem = isCron ? made.readCron(words.every) : made.readTimeOfDay(words.at);
    if (!problem && !isCron)
        problem = made.readDay(words);
    if (problem)
        return *problem;
    made.m_zone = words.zone.empty() ? QTimeZone::utc()
        : words.zone == "local"      ? QTimeZone::systemTimeZone()
                                     : QTimeZone(QByteArray::fromStdString(words.zone));
    if (!made.m_zone.isValid())
        return Error{"there is no time zone \"" + words.zone + "\"", "zone"};
    if (!made.everComes())
        return Error{"\"" + words.every + "\" never comes", "every"};
    return made;
}

/** The 29th of February does, the 30th does not. */
bool ReportCalendar::everComes() const
{
    constexpr std::array<int, 13> longest{0, 31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    if (m_choosesWeekdays || m_endsShortMonths)
        return true;
    for (std::size_t month = 1; month <= 12; ++month) {
        for (int day = 1; day <= longest[month]; ++day) {
            if (m_months.test(month) && m_days.test(std::size_t(day)))
                return true;
        }
    }
    return false;
}

/** As cron has it: who chooses both kinds of days gets either. */
bool ReportCalendar::isOn(sys_days day) const
{
    const year_month_day date(day);
    if (!m_months.test(unsigned(date.month())))
        return false;
    const bool isLast = year_month_day(day + days(1)).month() != date.month();
    const unsigned number = unsigned(date.day());
    bool isDay = m_days.test(number);
    for (unsigned later = number + 1; m_endsShortMonths && isLast && later <= 31; ++later)
        isDay = isDay || m_days.test(later);
    const bool isWeekday = m_weekdays.test(weekday(day).c_encoding());
    return m_choosesDays && m_choosesWeekdays ? isDay || isWeekday : isDay && isWeekday;
}

ReportCalendar::Seconds ReportCalendar::offsetAt(Seconds utc) const
{
    return Seconds(m_zone.offsetFromUtc(QDateTime::fromSecsSinceEpoch(utc.count(), Qt::UTC)));
}

ReportCalendar::Seconds ReportCalendar::toUtc(Seconds onClocks) const
{
    // No zone is a day away from UTC, and none puts its clocks twice in two days.
    for (const Seconds about : {onClocks - days(1), onClocks + days(1)}) {
        const Seconds utc = onClocks - offsetAt(about);
        if (utc + offsetAt(utc) == onClocks)
            return utc;
    }
    const QDateTime before = QDateTime::fromSecsSinceEpoch((onClocks - days(1)).count(), Qt::UTC);
    return Seconds(m_zone.nextTransition(before).atUtc.toSecsSinceEpoch());
}

sys_days ReportCalendar::dayOf(WallTime time) const
{
    const Seconds utc = floor<Seconds>(time.time_since_epoch());
    return sys_days(floor<days>(utc + offsetAt(utc)));
}

std::vector<WallTime> ReportCalendar::momentsOn(sys_days day) const
{
    std::vector<WallTime> moments;
    for (std::size_t hour = 0; hour < m_hours.size(); ++hour) {
        for (std::size_t minute = 0; m_hours.test(hour) && minute < m_minutes.size(); ++minute) {
            if (m_minutes.test(minute))
                moments.emplace_back(toUtc(Seconds(day.time_since_epoch()) + hours(int(hour)) + minutes(int(minute))));
        }
    }
    return moments;
}

WallTime ReportCalendar::nextAfter(WallTime time) const
{
    // A moment of yesterday's date may still be to come where clocks were put.
    for (sys_days day = dayOf(time) - days(1);; day += days(1)) {
        if (!isOn(day))
            continue;
        const std::vector<WallTime> moments = momentsOn(day);
        if (const auto next = std::ranges::upper_bound(moments, time); next != moments.end())
            return *next;
    }
}

WallTime ReportCalendar::lastUpTo(WallTime time) const
{
    for (sys_days day = dayOf(time) + days(1);; day -= days(1)) {
        if (!isOn(day))
            continue;
        const std::vector<WallTime> moments = momentsOn(day);
        if (const auto next = std::ranges::upper_bound(moments, time); next != moments.begin())
            return *std::prev(next);
    }
}

} // namespace dwcp
