// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/dateformats.h"

#include <QRegularExpression>

namespace dwcp {

namespace {

/** The locale's long form, with the month short where it is a word. */
QString shortened(const QLocale& locale)
{
    return locale.dateFormat(QLocale::LongFormat).replace(QLatin1String("MMMM"), QLatin1String("MMM"));
}

QString withoutWeekday(QString format)
{
    static const QRegularExpression weekday(QStringLiteral("[,\\s]*dddd[,\\s]*"));
    return format.remove(weekday);
}

QString withoutYear(QString format)
{
    // What stands before a year goes with it ("9 de marzo de 2026"), and what names it behind it (年).
    static const QRegularExpression year(QStringLiteral("[,\\s]*('[^']*'\\s*)?y+年?"));
    return format.remove(year).trimmed();
}

} // namespace

QString DateFormats::day(const QDate& day, const QLocale& locale)
{
    return locale.toString(day, withoutYear(withoutWeekday(shortened(locale))));
}

QString DateFormats::whole(const QDate& day, const QLocale& locale)
{
    const QString format = shortened(locale);
    const QString date = locale.toString(day, withoutWeekday(format));
    const QString weekday = locale.toString(day, QStringLiteral("ddd"));
    return format.startsWith(QLatin1String("dddd")) ? weekday + u' ' + date : date + u' ' + weekday;
}

} // namespace dwcp
