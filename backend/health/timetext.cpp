// SPDX-License-Identifier: GPL-3.0-or-later
#include "health/timetext.h"

#include <charconv>

namespace dwcp {

namespace {

/** Takes numbers and signs off the front; stays failed once it has failed. */
class Taker {
public:
    explicit Taker(std::string_view text) : m_rest(text) { }

    int digits(std::size_t count)
    {
        int value = 0;
        const auto [end, error] = std::from_chars(m_rest.data(), m_rest.data() + std::min(count, m_rest.size()), value);
        m_good = m_good && error == std::errc{} && end == m_rest.data() + count && m_rest.front() != '-';
        m_rest.remove_prefix(std::min(count, m_rest.size()));
        return value;
    }
    void sign(std::string_view any)
    {
        m_good = m_good && !m_rest.empty() && any.find(m_rest.front()) != any.npos;
        m_rest.remove_prefix(m_rest.empty() ? 0 : 1);
    }
    char peek() const { return m_rest.empty() ? '\0' : m_rest.front(); }
    Duration fraction()
    {
        Duration sum{};
        Duration unit = std::chrono::milliseconds(100);
        sign(".");
        if (peek() < '0' || peek() > '9')
            m_good = false;
        for (; peek() >= '0' && peek() <= '9'; unit /= 10) {
            sum += (peek() - '0') * unit;
            m_rest.remove_prefix(1);
        }
        return sum;
    }
    bool isDone() const { return m_good && m_rest.empty(); }

private:
    std::string_view m_rest;
    bool m_good = true;
};

std::optional<WallTime> readSeconds(std::string_view text)
{
    double seconds = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), seconds);
    if (error != std::errc{} || end != text.data() + text.size() || !(seconds > -9e9 && seconds < 9e9))
        return std::nullopt;
    return WallTime(std::chrono::duration_cast<Duration>(std::chrono::duration<double>(seconds)));
}

} // namespace

std::optional<WallTime> readTime(std::string_view text)
{
    if (const auto time = readSeconds(text))
        return time;
    using namespace std::chrono;
    Taker taker(text);
    const int years = taker.digits(4);
    taker.sign("-");
    const int months = taker.digits(2);
    taker.sign("-");
    const year_month_day date{year(years), month(static_cast<unsigned>(months)), day(static_cast<unsigned>(taker.digits(2)))};
    taker.sign("Tt ");
    Duration inDay = hours(taker.digits(2));
    taker.sign(":");
    inDay += minutes(taker.digits(2));
    taker.sign(":");
    inDay += seconds(taker.digits(2));
    if (taker.peek() == '.')
        inDay += taker.fraction();
    if (taker.peek() == '+' || taker.peek() == '-') {
        const int direction = taker.peek() == '+' ? -1 : 1;
        taker.sign("+-");
        inDay += direction * hours(taker.digits(2));
        taker.sign(":");
        inDay += direction * minutes(taker.digits(2));
    } else {
        taker.sign("Zz");
    }
    if (!taker.isDone() || !date.ok() || years < 1700 || years > 2200)
        return std::nullopt;
    return WallTime(sys_days(date)) + inDay;
}

} // namespace dwcp
