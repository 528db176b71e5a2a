// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/celltext.h"

#include "health/facts.h"
#include "health/sayings.h"
#include "health/score.h"
#include "reports/reportwords.h"

#include <QCoreApplication>

#include <array>
#include <charconv>
#include <cmath>

namespace dwcp {

namespace {

struct ReportTexts {
    Q_DECLARE_TR_FUNCTIONS(ReportWords)
};

const QString dash = QStringLiteral("–");

double secondsOf(Duration span)
{
    return std::chrono::duration<double>(span).count();
}

/** The length of the UTF-8 character at the front; 0: there is none. `code` is what it stands for. */
std::size_t characterAt(std::string_view text, char32_t& code)
{
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
    const unsigned char first = byte(0);
    const std::size_t length = first < 0x80 ? 1 : first >> 5 == 6 ? 2 : first >> 4 == 14 ? 3 : first >> 3 == 30 ? 4 : 0;
    if (length == 0 || length > text.size())
        return 0;
    code = length == 1 ? first : first & (0xffU >> (length + 1));
    for (std::size_t i = 1; i < length; ++i) {
        if ((byte(i) & 0xc0) != 0x80)
            return 0;
        code = code << 6 | (byte(i) & 0x3fU);
    }
    constexpr char32_t least[] = {0, 0, 0x80, 0x800, 0x10000};
    const bool isReal = code >= least[length] && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
    return isReal ? length : 0;
}

bool isBlank(char32_t code)
{
    return code < 0x20 || code == 0x7f || code == 0x85 || code == 0x2028 || code == 0x2029;
}

/** Controls, marks of direction, joiners that hide, private and unassigned oddities. */
bool isHidden(char32_t code)
{
    return (code >= 0x80 && code < 0xa0) || (code >= 0x200b && code <= 0x200f) || (code >= 0x202a && code <= 0x202e)
        || (code >= 0x2060 && code <= 0x206f) || code == 0x061c || code == 0xfeff || (code & 0xfffe) == 0xfffe
        || (code >= 0xfff0 && code <= 0xfffb) || (code >= 0xe0000 && code <= 0xe0fff);
}

QString shortNumber(double value, const QLocale& locale)
{
    const double size = std::abs(value);
    if (size != 0 && (size < 1e-4 || size >= 1e12))
        return locale.toString(value, 'g', 4);
    const int before = size < 1 ? 1 : int(std::floor(std::log10(size))) + 1;
    QString text = locale.toString(value, 'f', std::clamp(4 - before, 0, size < 0.1 ? 5 : 3));
    const QString point = locale.decimalPoint();
    if (text.contains(point)) {
        while (text.endsWith(locale.zeroDigit()))
            text.chop(1);
        if (text.endsWith(point))
            text.chop(point.size());
    }
    return text;
}

QString bytesForPeople(double value, const QLocale& locale)
{
    constexpr std::array names{"B", "kB", "MB", "GB", "TB", "PB"};
    std::size_t step = 0;
    for (; std::abs(value) >= 1000 && step + 1 < names.size(); ++step)
        value /= 1000;
    return shortNumber(value, locale) + u' ' + QLatin1String(names[step]);
}

QString secondsForPeople(double value, const QLocale& locale)
{
    const double size = std::abs(value);
    // What is left of a subtraction is no time that anybody measured.
    if (size < 1e-12)
        value = 0;
    else if (size < 1e-6)
        return shortNumber(value * 1e9, locale) + QStringLiteral(" ns");
    else if (size < 1e-3)
        return shortNumber(value * 1e6, locale) + QStringLiteral(" µs");
    else if (size < 1)
        return shortNumber(value * 1e3, locale) + QStringLiteral(" ms");
    return size < 600 ? shortNumber(value, locale) + QStringLiteral(" s")
                      : spanForPeople(std::chrono::duration_cast<Duration>(
                          std::chrono::duration<double>(std::clamp(value, -9e9, 9e9))));
}

QString percentForPeople(double share, const QLocale& locale)
{
    const double percent = share * 100;
    if (std::abs(percent) > 100)
        return shortNumber(percent, locale) + QStringLiteral(" %");
    // Nothing but all of it is 100 %.
    const int digits = percent == 100 ? 0 : percent > 99.9 ? 4 : percent >= 99 ? 3 : 2;
    const double shown = percent < 100 ? std::min(percent, 99.9999) : percent;
    return locale.toString(shown, 'f', percent == 0 ? 0 : digits) + QStringLiteral(" %");
}

} // namespace

std::string harmless(std::string_view text, std::size_t most)
{
    std::string clean;
    clean.reserve(std::min(text.size(), most * 4));
    for (std::size_t kept = 0; !text.empty();) {
        char32_t code = 0;
        const std::size_t length = characterAt(text, code);
        const std::string_view character = text.substr(0, std::max<std::size_t>(length, 1));
        text.remove_prefix(character.size());
        if (length != 0 && isHidden(code))
            continue;
        if (kept++ == most)
            return clean + "…";
        if (length == 0)
            clean += "\uFFFD";
        else if (isBlank(code))
            clean += ' ';
        else
            clean += character;
    }
    return clean;
}

std::string numberForPrograms(double value)
{
    if (!std::isfinite(value))
        return {};
    char text[32];
    const auto [end, error] = std::to_chars(text, text + sizeof text, value);
    return {text, end};
}

std::string cellForPrograms(const ReportCell& cell, CellKind)
{
    struct {
        std::string operator()(std::monostate) const { return {}; }
        std::string operator()(const std::string& text) const { return harmless(text, 1024); }
        std::string operator()(std::int64_t number) const { return std::to_string(number); }
        std::string operator()(double number) const { return numberForPrograms(number); }
        std::string operator()(WallTime time) const { return rfc3339(time); }
        std::string operator()(Duration span) const
        {
            return span == Duration::max() ? std::string() : numberForPrograms(secondsOf(span));
        }
        std::string operator()(Level level) const { return std::string(levelName(level)); }
        std::string operator()(const ReportWord& word) const { return word.english; }
        std::string operator()(const ReportFact& fact) const { return harmless(fact.english, 1024); }
        std::string operator()(const ReportSaying& said) const { return harmless(said.english, 1024); }
    } text;
    return std::visit(text, cell);
}

QString quantityForPeople(double value, const std::string& unit, const QLocale& locale)
{
    if (!std::isfinite(value))
        return dash;
    if (unit == "ratio")
        return percentForPeople(value, locale);
    if (unit == "seconds")
        return secondsForPeople(value, locale);
    if (unit == "bytes")
        return bytesForPeople(value, locale);
    if (unit == "bytes_per_second")
        return bytesForPeople(value, locale) + QStringLiteral("/s");
    if (unit == "per_second")
        return shortNumber(value, locale) + QStringLiteral("/s");
    if (unit == "percent")
        return shortNumber(value, locale) + QStringLiteral(" %");
    return shortNumber(value, locale);
}

QString timeForPeople(WallTime time)
{
    if (time == WallTime{})
        return dash;
    std::string text = rfc3339(time).substr(0, 19);
    text[10] = ' ';
    return QString::fromLatin1(text.c_str());
}

QString spanForPeople(Duration span)
{
    if (span == Duration::max())
        return dash;
    const auto millis = std::chrono::round<std::chrono::milliseconds>(span).count();
    if (millis < 1000 && millis > -1000)
        return QStringLiteral("%1 ms").arg(millis);
    struct Step {
        std::int64_t seconds;
        const char* name;
    };
    constexpr Step steps[] = {{86400, "d"}, {3600, "h"}, {60, "min"}, {1, "s"}};
    const std::int64_t seconds = std::chrono::round<std::chrono::seconds>(span).count();
    std::int64_t rest = std::abs(seconds);
    QStringList parts;
    for (const Step& step : steps) {
        const std::int64_t count = rest / step.seconds;
        rest -= count * step.seconds;
        if (count != 0)
            parts << QStringLiteral("%1 %2").arg(count).arg(QLatin1String(step.name));
        if (parts.size() == 2 || (!parts.isEmpty() && count == 0))
            break;
    }
    return (seconds < 0 ? QStringLiteral("-") : QString()) + parts.join(u' ');
}

QString levelForPeople(Level level)
{
    switch (level) {
    case Level::Healthy:
        return ReportTexts::tr("healthy");
    case Level::Degraded:
        return ReportTexts::tr("degraded");
    case Level::Critical:
        return ReportTexts::tr("critical");
    case Level::Failed:
        return ReportTexts::tr("failed");
    case Level::Unknown:
        break;
    }
    return ReportTexts::tr("unknown");
}

double pointsOf(double score)
{
    return scoreParts(score, 1000) / 10;
}

namespace {

/** Facts as a report writes numbers, times and words. */
class SheetReader final : public FactReader {
public:
    explicit SheetReader(const QLocale& locale) : m_locale(locale) { }

    std::string translated(const char* english) const override
    {
        return QCoreApplication::translate("Facts", english).toStdString();
    }
    std::string quantity(double value, Unit unit) const override
    {
        return quantityForPeople(value, std::string(unitName(unit)), m_locale).toStdString();
    }
    std::string number(double value, int decimals) const override
    {
        return m_locale.toString(value, 'f', decimals).toStdString();
    }
    std::string duration(Duration duration) const override { return spanForPeople(duration).toStdString(); }
    std::string time(WallTime time) const override { return timeForPeople(time).toStdString(); }

private:
    const QLocale& m_locale;
};

} // namespace

std::string saidForPeople(std::string_view english, const QLocale& locale)
{
    return locale == QLocale::c() ? std::string(english) : wordInWords(english, SheetReader(locale));
}

QString cellForPeople(const ReportCell& cell, CellKind kind, const std::string& unit, const QLocale& locale)
{
    struct {
        CellKind kind;
        const std::string& unit;
        const QLocale& locale;
        QString operator()(std::monostate) const { return dash; }
        QString operator()(const std::string& text) const { return QString::fromStdString(harmless(text)); }
        QString operator()(std::int64_t number) const { return locale.toString(qlonglong(number)); }
        QString operator()(double number) const
        {
            if (!std::isfinite(number))
                return dash;
            if (kind == CellKind::Share)
                return percentForPeople(number, locale);
            return kind == CellKind::Score ? locale.toString(number, 'f', 1) : quantityForPeople(number, unit, locale);
        }
        QString operator()(WallTime time) const { return timeForPeople(time); }
        QString operator()(Duration span) const { return spanForPeople(span); }
        QString operator()(Level level) const { return levelForPeople(level); }
        QString operator()(const ReportWord& word) const { return wordsForPeople(word.english); }
        QString operator()(const ReportFact& fact) const
        {
            if (locale == QLocale::c())
                return QString::fromStdString(harmless(fact.english));
            return QString::fromStdString(harmless(fact.name)) + u' '
                + quantityForPeople(fact.value, fact.unit, locale);
        }
        QString operator()(const ReportSaying& said) const
        {
            return QString::fromStdString(harmless(saidForPeople(said.english, locale)));
        }
    } text{kind, unit, locale};
    return std::visit(text, cell);
}

} // namespace dwcp
