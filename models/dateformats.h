// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QLocale>

namespace dwcp {

/**
 * Days as the locale writes them, short: "9 Mar", "9. März", "Mar 9", "3月9日". Qt has a long and a short form of whole
 * dates only, and the short one is figures. Thread: any.
 */
class DateFormats {
public:
    static QString day(const QDate& day, const QLocale& locale);
    /** With weekday and year: "Mon 9 Mar 2026", "2026年3月9日 周一". */
    static QString whole(const QDate& day, const QLocale& locale);
};

} // namespace dwcp
