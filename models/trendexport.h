// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "health/snapshot.h"
#include "models/sumsarchive.h"

#include <QString>

namespace dwcp {

/**
 * CSV after RFC 4180: comma, CRLF, quotes where they are needed. A text that a spreadsheet would take for a formula (it
 * begins with = + - @ or a control character) gets an apostrophe before it. Numbers are written in full with a point.
 */
class CsvTable {
public:
    explicit CsvTable(const QStringList& header);

    CsvTable& text(const QString& value);
    CsvTable& number(double value); ///< empty when it is not finite
    void endRow();

    const QString& csv() const { return m_csv; }

private:
    void cell(const QString& value);

    QString m_csv;
    bool m_first = true;
};

/** All metrics with their trends, by time to threshold: one row a metric, units in the header or a column of their own.
 */
QString trendRankingCsv(const Snapshot& snapshot);

/** What a chart draws of the past. */
struct DrawnPast {
    WallTime from{}; ///< where the chart begins
    const SeriesSums* sums = nullptr; ///< nullptr: every value is drawn
};

/**
 * The past of one watched series as it is drawn and, after it, its forecast with the 80 and 95 % bands up to `horizon`.
 * A row is a value, or a column of the journal's sums with its mean, least, most and count, the beginning as its time;
 * `grain_seconds` says how long the column is, 0 for a value. After the sums come the values that are in none of them
 * yet. No longer than the chart is fine: some thousand rows. Empty when the series is not watched. Times are RFC 3339
 * in UTC, values in the metric's unit.
 */
QString trendSeriesCsv(const Snapshot& snapshot, const SeriesRef& series, Duration horizon, const DrawnPast& past = {});

} // namespace dwcp
