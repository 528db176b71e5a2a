// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "health/profile.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QString>

namespace dwcp {

/**
 * Numbers, durations and times as the console writes them: three significant digits, a space between number and unit
 * (none before %), U+2212 for minus, the en dash for what is not known. Thread: GUI.
 */
class Quantities {
    Q_DECLARE_TR_FUNCTIONS(Quantities)

public:
    static QString unknown(); ///< "–"

    /** Three significant digits; whole numbers in full, grouped: 0.94, 81.2, 1,840. */
    static QString number(double value);
    /** With exactly so many decimals. */
    static QString fixed(double value, int decimals);
    static QString count(qint64 value);
    /** A count where there is little room, never rounded up: 999, 1.2k, 49.6k, 1.2M. */
    static QString briefCount(qint64 value);
    /** A share of 1 as percent with one decimal: 61.4%. */
    static QString percent(double ratio);
    /** A share of 1 as percent without decimals: chances and confidences. */
    static QString chance(double ratio);
    /** A score 0..1 as 0 to 100 without decimals, never rounded up into a better level's band. */
    static QString score(double score);
    /** The same with one decimal: 79.9. */
    static QString leadScore(double score);

    /** A value with its unit: 96 ms, 4.8%, 1.8 GiB, 12 MB/s, 6.4 /s, 1,840. */
    static QString value(double value, Unit unit);
    /** The same in two pieces, for lead values: {"96", "ms"}. */
    static std::pair<QString, QString> parts(double value, Unit unit);

    /** 850 ms, 4.2 s, 26 min, 1 h 50 m, 27 h, 5 d 3 h. */
    static QString duration(Duration duration);
    /** How long ago: 0.8 s, 46 s, 26 min. Never negative. */
    static QString age(Duration age);
    /** A duration where there is little room: 46 s, 42m, 3h, 2d. */
    static QString brief(Duration duration);
    /** What is left of a wait: 0:18, 3:12, 1:50:00. */
    static QString countdown(Duration left);

    /** 14:06:26; with the day before it when that is not the day of `now`. */
    static QString clock(WallTime at, WallTime now);
    /** 14:06:26.4 */
    static QString clockTenths(WallTime at);
    /** 14:06; with the weekday before it when that is not the day of `now`. */
    static QString minutes(WallTime at, WallTime now);
    /** Wed 18 Mar 2026, 14:32:08 UTC */
    static QString dateAndZone(WallTime at);

    static QDateTime dateTime(WallTime at);
    static QLocale locale();
};

} // namespace dwcp
