// SPDX-License-Identifier: GPL-3.0-or-later
#include "forecast/timetext.h"

#include "forecast/csvcells.h"

#include <chrono>

namespace dwcp {

namespace {

/** Reads digits, separators and nothing else; every take() that fails leaves the text where it was. */
class Reader {
public:
    explicit Reader(std::string_view text) : m_text(text) { }
    bool take(char expected)
    {
        if (m_text.empty() || m_text.front() != expected)
            return false;
        m_text.remove_prefix(1);
        return true;
    }
    bool takeAny(std::string_view expected)
    {
        for (const char one : expected)
            if (take(one))
                return true;
        return false;
    }
    std::optional<int> digits(std::size_t count)
    {
        if (m_text.size() < count)
            return std::nullopt;
        int value = 0;
        for (std::size_t i = 0; i < count; ++i) {
            if (m_text[i] < '0' || m_text[i] > '9')
                return std::nullopt;
            value = value * 10 + (m_text[i] - '0');
        }
        m_text.remove_prefix(count);
        return value;
    }
    double fraction()
    {
        double value = 0;
        double unit = 0.1;
        while (const auto digit = digits(1)) {
            value += unit * *digit;
            unit /= 10;
        }
        return value;
    }
    bool isEmpty() const { return m_text.empty(); }

private:
    std::string_view m_text;
};

std::optional<double> dateOf(Reader& in)
{
    const auto year = in.digits(4);
    if (!year || !in.takeAny("-/"))
        return std::nullopt;
    const auto month = in.digits(2);
    if (!month)
        return std::nullopt;
    int day = 1;
    if (in.takeAny("-/")) {
        const auto given = in.digits(2);
        if (!given)
            return std::nullopt;
        day = *given;
    }
    const std::chrono::year_month_day date{std::chrono::year(*year), std::chrono::month(static_cast<unsigned>(*month)),
        std::chrono::day(static_cast<unsigned>(day))};
    if (!date.ok())
        return std::nullopt;
    return 86400.0 * static_cast<double>(std::chrono::sys_days(date).time_since_epoch().count());
}

std::optional<double> clockOf(Reader& in)
{
    const auto hour = in.digits(2);
    if (!hour || *hour > 24 || !in.take(':'))
        return std::nullopt;
    const auto minute = in.digits(2);
    if (!minute || *minute > 59)
        return std::nullopt;
    double seconds = *hour * 3600.0 + *minute * 60.0;
    if (in.take(':')) {
        const auto second = in.digits(2);
        if (!second || *second > 60)
            return std::nullopt;
        seconds += *second;
        if (in.takeAny(".,"))
            seconds += in.fraction();
    }
    return seconds;
}

/** Seconds to subtract for Z, +HH:MM, -HHMM or nothing. */
std::optional<double> offsetOf(Reader& in)
{
    if (in.isEmpty() || in.takeAny("Zz"))
        return 0.0;
    const bool isEast = in.take('+');
    if (!isEast && !in.take('-'))
        return std::nullopt;
    const auto hours = in.digits(2);
    if (!hours)
        return std::nullopt;
    in.take(':');
    const double seconds = *hours * 3600.0 + in.digits(2).value_or(0) * 60.0;
    return isEast ? seconds : -seconds;
}

} // namespace

std::optional<double> parseTimeText(std::string_view text)
{
    if (const auto number = parseNumber(text)) {
        constexpr double Milliseconds = 1e11;
        return *number >= Milliseconds ? *number / 1000 : *number;
    }
    Reader in(trimmed(text));
    const auto date = dateOf(in);
    if (!date || in.isEmpty())
        return date;
    if (!in.takeAny("Tt "))
        return std::nullopt;
    const auto clock = clockOf(in);
    if (!clock)
        return std::nullopt;
    const auto offset = offsetOf(in);
    if (!offset || !in.isEmpty())
        return std::nullopt;
    return *date + *clock - *offset;
}

} // namespace dwcp
