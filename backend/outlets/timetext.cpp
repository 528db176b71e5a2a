// SPDX-License-Identifier: GPL-3.0-or-later
#include "outlets/timetext.h"

#include <charconv>

namespace dwcp {

namespace {

/** Reads fixed fields from the left; once something is not there, nothing more is. */
class Fields {
public:
    explicit Fields(std::string_view text) : m_rest(text) { }

    int digits(std::size_t count)
    {
        int value = 0;
        const auto [end, problem] =
            std::from_chars(m_rest.data(), m_rest.data() + std::min(count, m_rest.size()), value);
        const bool isWhole = problem == std::errc() && end == m_rest.data() + count && m_rest.front() != '-';
        m_good = m_good && isWhole;
        if (m_good)
            m_rest.remove_prefix(count);
        return m_good ? value : 0;
    }

    bool skip(std::string_view one)
    {
        if (m_rest.empty() || one.find(m_rest.front()) == std::string_view::npos)
            return false;
        m_rest.remove_prefix(1);
        return true;
    }

    void need(std::string_view one) { m_good = skip(one) && m_good; }

    Duration fraction()
    {
        Duration sum{};
        Duration unit = std::chrono::milliseconds(100);
        while (!m_rest.empty() && m_rest.front() >= '0' && m_rest.front() <= '9') {
            sum += (m_rest.front() - '0') * unit;
            unit /= 10;
            m_rest.remove_prefix(1);
        }
        return sum;
    }

    char front() const { return m_rest.empty() ? '\0' : m_rest.front(); }
    bool isGood() const { return m_good; }
    bool isAtEnd() const { return m_rest.empty(); }

private:
    std::string_view m_rest;
    bool m_good = true;
};

} // namespace

std::optional<WallTime> parseRfc3339(std::string_view text)
{
    Fields fields(text);
    const std::chrono::year year{fields.digits(4)};
    fields.need("-");
    const std::chrono::month month{static_cast<unsigned>(fields.digits(2))};
    fields.need("-");
    const std::chrono::day day{static_cast<unsigned>(fields.digits(2))};
    fields.need("Tt ");
    const int hour = fields.digits(2);
    fields.need(":");
    const int minute = fields.digits(2);
    fields.need(":");
    const int second = fields.digits(2);
    const Duration fraction = fields.skip(".") ? fields.fraction() : Duration{};
    Duration offset{};
    if (!fields.skip("Zz")) {
        const bool isWest = fields.front() == '-';
        fields.need("+-");
        offset = std::chrono::hours(fields.digits(2));
        fields.need(":");
        offset += std::chrono::minutes(fields.digits(2));
        offset = isWest ? -offset : offset;
    }
    const std::chrono::year_month_day date(year, month, day);
    const bool isTime = hour < 24 && minute < 60 && second < 61;
    if (!fields.isGood() || !fields.isAtEnd() || !date.ok() || !isTime || int(year) < 1970 || int(year) > 2199)
        return std::nullopt;
    return std::chrono::sys_days(date) + std::chrono::hours(hour) + std::chrono::minutes(minute)
        + std::chrono::seconds(second) + fraction - offset;
}

} // namespace dwcp
