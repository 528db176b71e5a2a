// SPDX-License-Identifier: GPL-3.0-or-later
#include "health/outagereader.h"

#include "health/timetext.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace dwcp {

namespace {

using namespace std::chrono_literals;

constexpr Duration longestOnce = 24h * 31;
constexpr Duration longestAgain = 24h; ///< so that two occurrences of a weekday never overlap
constexpr unsigned everyDay = 0x7f;

constexpr std::array<std::string_view, 7> dayNames = {"sun", "mon", "tue", "wed", "thu", "fri", "sat"};

/** "02:30" */
std::optional<Duration> timeOfDayFrom(std::string_view text)
{
    const auto digits = [&](std::size_t at) {
        const bool are = text[at] >= '0' && text[at] <= '9' && text[at + 1] >= '0' && text[at + 1] <= '9';
        return are ? 10 * (text[at] - '0') + text[at + 1] - '0' : 99;
    };
    if (text.size() != 5 || text[2] != ':' || digits(0) > 23 || digits(3) > 59)
        return std::nullopt;
    return std::chrono::hours(digits(0)) + std::chrono::minutes(digits(3));
}

std::optional<WallTime> requiredTime(TomlTable& table, std::string_view key)
{
    const auto time = readTime(table.requiredText(key));
    if (!time)
        table.problem(key, "is no time like \"2026-12-24T22:00:00Z\"");
    return time;
}

void readOnce(TomlTable& table, PlannedOutage& outage)
{
    const auto from = requiredTime(table, "from");
    const auto until = requiredTime(table, "until");
    if (!from || !until)
        return;
    outage.from = *from;
    outage.duration = *until - *from;
    if (outage.duration <= Duration{} || outage.duration > longestOnce)
        table.problem("until", "must be after \"from\", by 31 days at most");
}

void readWeekdays(TomlTable& table, PlannedOutage& outage)
{
    for (const std::string& name : table.texts("weekdays")) {
        const auto found = std::ranges::find(dayNames, name);
        if (found == dayNames.end() && name != "every")
            table.problem("weekdays", "\"" + name + "\" is none of sun, mon, tue, wed, thu, fri, sat, every");
        const unsigned days = found == dayNames.end() ? everyDay : 1U << (found - dayNames.begin());
        outage.weekdays = static_cast<std::uint8_t>(outage.weekdays | days);
    }
}

void readAgain(TomlTable& table, PlannedOutage& outage)
{
    readWeekdays(table, outage);
    outage.dayOfMonth = static_cast<std::uint8_t>(table.integer("day_of_month", 1, 31).value_or(0));
    if ((outage.weekdays != 0) == (outage.dayOfMonth != 0))
        table.problem("weekdays", "either \"weekdays\" or \"day_of_month\" says when, or \"from\" and \"until\" once");
    const auto time = timeOfDayFrom(table.requiredText("at"));
    if (!time)
        table.problem("at", "is no time of day like \"02:30\" (UTC)");
    outage.timeOfDay = time.value_or(Duration{});
    outage.duration = table.duration("duration", 1min).value_or(Duration{});
    if (outage.duration <= Duration{} || outage.duration > longestAgain)
        table.problem("duration", "is up to a day");
}

} // namespace

PlannedOutage readOutage(TomlTable& table)
{
    PlannedOutage outage;
    outage.node = table.text("node").value_or("");
    outage.layer = table.text("layer").value_or("");
    outage.reason = table.requiredText("reason");
    if (table.has("from") || table.has("until"))
        readOnce(table, outage);
    else
        readAgain(table, outage);
    table.refuseUnknown();
    return outage;
}

} // namespace dwcp
