// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/quantities.h"

#include "health/score.h"
#include "models/dateformats.h"
#include "models/isolates.h"
#include "models/plainnumbers.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace dwcp {

using namespace std::chrono_literals;

namespace {

struct Scale {
    double from; ///< smallest magnitude that takes this unit
    double divisor;
    const char* unit;
};

/** The last step whose `from` is reached; the first one otherwise. */
template <std::size_t N>
const Scale& stepFor(const std::array<Scale, N>& steps, double value)
{
    const Scale* best = &steps.front();
    for (const Scale& step : steps) {
        if (std::abs(value) >= step.from)
            best = &step;
    }
    return *best;
}

// Rounding to three digits must not leave "1,000 ms": the next unit begins a little earlier.
constexpr double edge = 0.9995;
constexpr std::array<Scale, 3> secondSteps{{{0, 1e-6, "µs"}, {edge * 1e-3, 1e-3, "ms"}, {edge, 1, "s"}}};
constexpr double ki = 1024;
constexpr std::array<Scale, 5> byteSteps{{{0, 1, "B"}, {ki, ki, "KiB"}, {ki * ki, ki* ki, "MiB"},
    {ki * ki * ki, ki* ki* ki, "GiB"}, {ki * ki * ki * ki, ki* ki* ki* ki, "TiB"}}};
constexpr std::array<Scale, 5> byteRateSteps{{{0, 1, "B/s"}, {edge * 1e3, 1e3, "kB/s"}, {edge * 1e6, 1e6, "MB/s"},
    {edge * 1e9, 1e9, "GB/s"}, {edge * 1e12, 1e12, "TB/s"}}};

int plainWishes = 0; ///< of PlainNumbers that live

QString withMinus(QString text)
{
    if (PlainNumbers::areWanted() || !text.contains(u'-'))
        return text;
    return isolated(text.replace(u'-', QChar(0x2212)));
}

int significantDecimals(double magnitude)
{
    if (magnitude == 0)
        return 0;
    return std::clamp(2 - static_cast<int>(std::floor(std::log10(magnitude))), 0, 12);
}

QString trimmed(QString text, const QLocale& locale)
{
    if (!text.contains(locale.decimalPoint()))
        return text;
    while (text.endsWith(locale.zeroDigit()))
        text.chop(1);
    if (text.endsWith(locale.decimalPoint()))
        text.chop(locale.decimalPoint().size());
    return text;
}

template <std::size_t N>
std::pair<QString, QString> scaled(const std::array<Scale, N>& steps, double value)
{
    const Scale& step = stepFor(steps, value);
    return {Quantities::number(value / step.divisor), QString::fromUtf8(step.unit)};
}

qint64 whole(Duration duration, Duration unit)
{
    return duration / unit;
}

} // namespace

PlainNumbers::PlainNumbers()
{
    ++plainWishes;
}

PlainNumbers::~PlainNumbers()
{
    --plainWishes;
}

bool PlainNumbers::areWanted()
{
    return plainWishes > 0;
}

QLocale Quantities::locale()
{
    if (PlainNumbers::areWanted())
        return QLocale::c();
    const QLocale chosen;
    // The C locale does not group thousands; people read them grouped.
    return chosen.language() == QLocale::C ? QLocale(QLocale::English, QLocale::UnitedKingdom) : chosen;
}

QString Quantities::unknown()
{
    return QStringLiteral("–");
}

QString Quantities::fixed(double value, int decimals)
{
    return std::isfinite(value) ? withMinus(locale().toString(value, 'f', decimals)) : unknown();
}

QString Quantities::number(double value)
{
    if (!std::isfinite(value))
        return std::isinf(value) ? (value > 0 ? QStringLiteral("∞") : QStringLiteral("−∞")) : unknown();
    if (value == std::floor(value) && std::abs(value) < 1e15)
        return count(static_cast<qint64>(value));
    if (std::abs(value) < 1e-9)
        return withMinus(locale().toString(value, 'g', 3));
    return trimmed(fixed(value, significantDecimals(std::abs(value))), locale());
}

QString Quantities::count(qint64 value)
{
    return withMinus(locale().toString(value));
}

QString Quantities::briefCount(qint64 value)
{
    const auto inUnits = [value](qint64 unit) {
        const qint64 tenths = value * 10 / unit;
        const bool isWhole = tenths % 10 == 0 || tenths >= 1000; // three digits say enough
        return isWhole ? count(tenths / 10) : fixed(double(tenths) / 10, 1);
    };
    if (value < 1000)
        return count(value);
    if (value < 1'000'000)
        return tr("%1k", "thousands of things, shortened").arg(inUnits(1000));
    return tr("%1M", "millions of things, shortened").arg(inUnits(1'000'000));
}

QString Quantities::percent(double ratio)
{
    return std::isfinite(ratio) ? fixed(ratio * 100, 1) + locale().percent() : unknown();
}

QString Quantities::chance(double ratio)
{
    return std::isfinite(ratio) ? fixed(ratio * 100, 0) + locale().percent() : unknown();
}

QString Quantities::score(double score)
{
    return std::isfinite(score) ? count(static_cast<qint64>(scoreParts(score, 100))) : unknown();
}

QString Quantities::leadScore(double score)
{
    return std::isfinite(score) ? fixed(scoreParts(score, 1000) / 10, 1) : unknown();
}

std::pair<QString, QString> Quantities::parts(double value, Unit unit)
{
    switch (unit) {
    case Unit::Ratio:
        return {percent(value), {}};
    case Unit::Percent:
        return {percent(value / 100), {}};
    case Unit::Seconds:
        if (std::isfinite(value) && std::abs(value) >= 60 && std::abs(value) < 9e9)
            return {duration(Duration(static_cast<std::int64_t>(value * 1e9))), {}};
        if (value == 0)
            return {number(0), QStringLiteral("s")};
        return scaled(secondSteps, value);
    case Unit::Bytes:
        return scaled(byteSteps, value);
    case Unit::BytesPerSecond:
        return scaled(byteRateSteps, value);
    case Unit::PerSecond:
        return {number(value), QStringLiteral("/s")};
    case Unit::Entries:
        return {number(value), tr("entries")};
    case Unit::None:
    case Unit::Count:
        break;
    }
    return {number(value), {}};
}

QString Quantities::value(double value, Unit unit)
{
    if (std::isnan(value))
        return unknown();
    const auto [figure, name] = parts(value, unit);
    return name.isEmpty() ? figure : isolated(figure + u' ' + name);
}

namespace {

QString durationText(Duration duration)
{
    if (duration < 0s)
        return QChar(0x2212) + durationText(-duration);
    if (duration < 59950ms) {
        const auto [figure, name] = scaled(secondSteps, std::chrono::duration<double>(duration).count());
        return duration == 0s ? Quantities::tr("0 s") : figure + u' ' + name;
    }
    const qint64 minutes = whole(duration + 30s, 1min);
    if (minutes < 60)
        return Quantities::tr("%1 min").arg(minutes);
    const qint64 hours = minutes / 60;
    if (hours < 10 && minutes % 60 != 0)
        return Quantities::tr("%1 h %2 m").arg(hours).arg(minutes % 60, 2, 10, QLatin1Char('0'));
    const qint64 rounded = whole(duration + 30min, 1h);
    if (hours < 48)
        return Quantities::tr("%1 h").arg(hours < 10 ? hours : rounded);
    return rounded % 24 == 0 ? Quantities::tr("%1 d").arg(rounded / 24)
                             : Quantities::tr("%1 d %2 h").arg(rounded / 24).arg(rounded % 24);
}

QString ageText(Duration age)
{
    if (age < 9950ms)
        return Quantities::tr("%1 s").arg(Quantities::fixed(std::chrono::duration<double>(age).count(), 1));
    if (age < 60s)
        return Quantities::tr("%1 s").arg(whole(age, 1s));
    // Ages count what has passed, so that a minute is shown when it is over.
    return durationText(whole(age, 1min) * Duration(1min));
}

} // namespace

QString Quantities::duration(Duration duration)
{
    return isolated(durationText(duration));
}

QString Quantities::age(Duration age)
{
    return isolated(ageText(std::max(age, Duration::zero())));
}

QString Quantities::brief(Duration duration)
{
    const qint64 seconds = std::max<qint64>(0, whole(duration, 1s));
    if (seconds < 60)
        return isolated(tr("%1 s").arg(seconds));
    if (seconds < 3600)
        return tr("%1m", "minutes").arg(seconds / 60);
    if (seconds < 86400)
        return tr("%1h", "hours").arg(seconds / 3600);
    return tr("%1d", "days").arg(seconds / 86400);
}

QString Quantities::countdown(Duration left)
{
    const qint64 seconds = std::max<qint64>(0, whole(left + 999ms, 1s));
    const auto two = [](qint64 value) { return QStringLiteral("%1").arg(value, 2, 10, QLatin1Char('0')); };
    if (seconds < 3600)
        return QString::number(seconds / 60) + u':' + two(seconds % 60);
    return QString::number(seconds / 3600) + u':' + two(seconds / 60 % 60) + u':' + two(seconds % 60);
}

QDateTime Quantities::dateTime(WallTime at)
{
    return QDateTime::fromMSecsSinceEpoch(std::chrono::floor<std::chrono::milliseconds>(at).time_since_epoch().count());
}

namespace {

QString timeOfDay(WallTime at, WallTime now, const QString& format)
{
    if (at == WallTime{})
        return Quantities::unknown();
    const QDateTime moment = Quantities::dateTime(at);
    const QDateTime today = Quantities::dateTime(now);
    const QString time = moment.toString(format);
    if (PlainNumbers::areWanted())
        return moment.date().toString(Qt::ISODate) + u' ' + time;
    if (moment.date() == today.date())
        return time;
    const bool thisWeek = std::abs(moment.daysTo(today)) < 7;
    const QLocale locale = Quantities::locale();
    return (thisWeek ? locale.toString(moment.date(), QStringLiteral("ddd")) : DateFormats::day(moment.date(), locale))
        + u' ' + time;
}

} // namespace

QString Quantities::clock(WallTime at, WallTime now)
{
    return timeOfDay(at, now, QStringLiteral("HH:mm:ss"));
}

QString Quantities::clockTenths(WallTime at)
{
    if (at == WallTime{})
        return unknown();
    const QDateTime moment = dateTime(at);
    return moment.toString(QStringLiteral("HH:mm:ss")) + locale().decimalPoint()
        + QString::number(moment.time().msec() / 100);
}

QString Quantities::minutes(WallTime at, WallTime now)
{
    return timeOfDay(at, now, QStringLiteral("HH:mm"));
}

QString Quantities::dateAndZone(WallTime at)
{
    const QDateTime moment = dateTime(at);
    return DateFormats::whole(moment.date(), locale()) + QStringLiteral(", ")
        + moment.toString(QStringLiteral("HH:mm:ss")) + u' ' + moment.timeZoneAbbreviation();
}

} // namespace dwcp
