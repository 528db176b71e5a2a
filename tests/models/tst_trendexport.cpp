// SPDX-License-Identifier: GPL-3.0-or-later
// What is exported can be read back: RFC 4180, no formulas, units in the head, nothing where nothing is known.
#include "models/trendexport.h"

#include "models/trendmodel.h"
#include "support/snapshotbuilder.h"

#include <QTest>

#include <rapidcheck.h>

#include <limits>

using namespace dwcp;
using namespace std::chrono_literals;

namespace {

using Table = std::vector<QStringList>;

/** A reader after RFC 4180 of its own: quoted cells may hold commas, quotes (doubled) and line ends. */
Table read(const QString& csv)
{
    Table rows;
    QStringList row;
    QString cell;
    bool quoted = false;
    for (qsizetype i = 0; i < csv.size(); ++i) {
        const QChar c = csv[i];
        if (quoted) {
            if (c != u'"')
                cell += c;
            else if (i + 1 < csv.size() && csv[i + 1] == u'"')
                cell += csv[++i];
            else
                quoted = false;
        } else if (c == u'"' && cell.isEmpty()) {
            quoted = true;
        } else if (c == u',') {
            row << std::exchange(cell, {});
        } else if (c == u'\r' && i + 1 < csv.size() && csv[i + 1] == u'\n') {
            row << std::exchange(cell, {});
            rows.push_back(std::exchange(row, {}));
            ++i;
        } else {
            cell += c;
        }
    }
    return rows;
}

QString cellOf(const Table& table, std::size_t row, const char* column)
{
    return table[row].value(table[0].indexOf(QLatin1String(column)));
}

/** Texts that hurt: quotes, commas, line ends, signs at the start. */
QString anyText()
{
    const auto letters = *rc::gen::container<std::u16string>(rc::gen::elementOf(std::u16string(u"ab,\"\r\n=+-@\t ä'")));
    return QString::fromStdU16String(letters);
}

} // namespace

class TestTrendExport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsWrittenIsReadBack()
    {
        const bool held = rc::check("round trip", [] {
            const QString first = anyText();
            const QString second = anyText();
            const double number = *rc::gen::arbitrary<double>();
            CsvTable table({QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")});
            table.text(first).number(number).text(second).endRow();
            const Table rows = read(table.csv());
            RC_ASSERT(rows.size() == 2U);
            RC_ASSERT(rows[1].size() == 3);
            const auto without = [](QString text) { return text.startsWith(u'\'') ? text.mid(1) : text; };
            RC_ASSERT(without(rows[1][0]) == without(first));
            RC_ASSERT(without(rows[1][2]) == without(second));
            RC_ASSERT(rows[1][1].toDouble() == number);
        });
        QVERIFY(held);
    }

    void noCellIsAFormula_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("cell");
        QTest::newRow("=") << "=HYPERLINK(\"http://x\")"
                           << "'=HYPERLINK(\"http://x\")";
        QTest::newRow("+") << "+1"
                           << "'+1";
        QTest::newRow("-") << "-1"
                           << "'-1";
        QTest::newRow("@") << "@SUM(A1)"
                           << "'@SUM(A1)";
        QTest::newRow("tab") << "\t=1"
                             << "'\t=1";
        QTest::newRow("line end") << "\r=1"
                                  << "'\r=1";
        QTest::newRow("a word") << "p99 RTT"
                                << "p99 RTT";
        QTest::newRow("inside") << "a=b"
                                << "a=b";
    }
    void noCellIsAFormula()
    {
        QFETCH(QString, text);
        QFETCH(QString, cell);
        CsvTable table({QStringLiteral("a")});
        table.text(text).endRow();
        QCOMPARE(read(table.csv())[1][0], cell);
    }

    void aNumberIsNoTextAndNeverInfinite()
    {
        CsvTable table({QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c"), QStringLiteral("d")});
        table.number(-0.1).number(std::numeric_limits<double>::quiet_NaN());
        table.number(std::numeric_limits<double>::infinity()).number(1e-300).endRow();
        QCOMPARE(table.csv(), QStringLiteral("a,b,c,d\r\n-0.1,,,1e-300\r\n"));
    }

    void theRankingHasEveryMetricWithItsUnit()
    {
        const auto snapshot = SnapshotBuilder::atlasProd().build();
        const Table rows = read(trendRankingCsv(*snapshot));
        TrendModel model;
        model.refresh(*snapshot);
        QCOMPARE(int(rows.size()) - 1, model.rowCount());
        for (const QStringList& row : rows)
            QCOMPARE(row.size(), rows[0].size());
        QCOMPARE(
            rows[1].mid(0, 6).join(u'|'), QStringLiteral("euw-03|Compression|Dictionary age|seconds|5760|degrading"));
        QCOMPARE(cellOf(rows, 1, "slope_per_hour").toDouble(), 0.57 * 3600);
        QCOMPARE(cellOf(rows, 1, "time_to_threshold_seconds"), QStringLiteral("2520"));
        QCOMPARE(cellOf(rows, 1, "threshold"), QStringLiteral("7200"));
        QCOMPARE(cellOf(rows, 1, "chance_ratio"), QStringLiteral("0.91"));
        QCOMPARE(cellOf(rows, 1, "unskilled"), QStringLiteral("no"));
    }

    void aLargeFleetIsExportedWhole()
    {
        // The page lists a part of it; a file is for machines and holds all.
        const Table rows = read(trendRankingCsv(*SnapshotBuilder::fleet(300).build()));
        QCOMPARE(rows.size(), 300U * 22U + 1U);
    }

    void whatIsUnknownIsEmpty()
    {
        SnapshotBuilder builder;
        builder.node("alone, \"quoted\"", "lab");
        builder.change(0, 0, [](ComponentState& component) {
            component.rules[0].trend = {};
            component.rules[0].presence = Presence::Unknown;
            SnapshotBuilder::bend(component, 1, [](MetricTrend& trend) {
                trend.crossing =
                    ThresholdCrossing{0.9, 10min, 8min, Duration::max(), 7min, Duration::max(), 0.5, false};
            });
        });
        const Table rows = read(trendRankingCsv(*builder.build()));
        const auto row = [&](const char* metric) {
            return std::size_t(std::ranges::find(rows, QLatin1String(metric), [](const QStringList& cells) {
                return cells[2];
            }) - rows.begin());
        };
        const std::size_t unknown = row("Connect failures");
        QCOMPARE(cellOf(rows, unknown, "node"), QStringLiteral("alone, \"quoted\""));
        for (const char* column : {"value", "slope_per_hour", "slope_low95_per_hour", "threshold",
                 "time_to_threshold_seconds", "high95_seconds", "chance_ratio", "confidence_ratio"})
            QCOMPARE(cellOf(rows, unknown, column), QString());
        QCOMPARE(cellOf(rows, unknown, "direction"), QStringLiteral("unknown"));
        const std::size_t open = row("Connection pool");
        QCOMPARE(cellOf(rows, open, "low95_seconds"), QStringLiteral("420"));
        QCOMPARE(cellOf(rows, open, "high95_seconds"), QString()); // later than can be said
    }

    void aSeriesIsMeasuredThenForecast()
    {
        const auto snapshot = SnapshotBuilder::atlasProd().build();
        const SeriesRef ref{2, 1, 1};
        const Table rows = read(trendSeriesCsv(*snapshot, ref, 3h));
        QCOMPARE(rows[0].join(u','),
            QStringLiteral("time,kind,grain_seconds,value_seconds,min_seconds,max_seconds,count,"
                           "low80_seconds,high80_seconds,low95_seconds,high95_seconds"));
        const std::size_t measured = snapshot->series(ref)->size();
        QCOMPARE(rows.size(), 1 + measured + 24);
        QCOMPARE(cellOf(rows, measured, "time"), QStringLiteral("2026-03-18T14:32:08.000Z"));
        QCOMPARE(cellOf(rows, measured, "kind"), QStringLiteral("measured"));
        QCOMPARE(cellOf(rows, measured, "low80_seconds"), QString());
        QCOMPARE(cellOf(rows, measured, "grain_seconds"), QStringLiteral("0"));
        const std::size_t last = rows.size() - 1;
        QCOMPARE(cellOf(rows, last, "time"), QStringLiteral("2026-03-18T17:32:08.000Z"));
        QCOMPARE(cellOf(rows, last, "kind"), QStringLiteral("forecast"));
        QCOMPARE(cellOf(rows, last, "value_seconds").toDouble(), 5760 + 0.57 * 10800);
        QStringList bands;
        for (const char* column :
            {"low95_seconds", "low80_seconds", "value_seconds", "high80_seconds", "high95_seconds"})
            bands << cellOf(rows, last, column);
        QVERIFY(std::ranges::is_sorted(bands, std::less<>(), [](const QString& text) { return text.toDouble(); }));
    }

    /** Sums of 1,000 hours, then the values that came after the last whole hour. */
    void whatIsDrawnOfALongPastIsExported()
    {
        const auto snapshot = SnapshotBuilder::atlasProd().build();
        const SeriesRef ref{2, 1, 1};
        const Points& points = *snapshot->series(ref);
        QVERIFY(points.size() > 4);
        const WallTime end = points[points.size() - 3].at; // the last two are in no sum yet
        SeriesSums sums;
        sums.width = 1h;
        for (int hour = 0; hour < 1'000; ++hour)
            sums.columns.push_back({end - 1h * (1'000 - hour) + 1ms, double(hour), hour + 2.0, hour + 1.0, 0, 720});
        const Table rows = read(trendSeriesCsv(*snapshot, ref, 3h, {sums.columns.front().from, &sums}));
        QCOMPARE(rows.size(), std::size_t(1 + 1'000 + 2 + 24));
        QCOMPARE(cellOf(rows, 1, "grain_seconds"), QStringLiteral("3600"));
        QCOMPARE(cellOf(rows, 1'000, "value_seconds"), QStringLiteral("1000"));
        QCOMPARE(cellOf(rows, 1'000, "min_seconds"), QStringLiteral("999"));
        QCOMPARE(cellOf(rows, 1'000, "max_seconds"), QStringLiteral("1001"));
        QCOMPARE(cellOf(rows, 1'000, "count"), QStringLiteral("720"));
        QCOMPARE(cellOf(rows, 1'002, "grain_seconds"), QStringLiteral("0"));
        QCOMPARE(cellOf(rows, 1'003, "kind"), QStringLiteral("forecast"));
    }

    void whatLiesBeforeTheChartIsNot()
    {
        const auto snapshot = SnapshotBuilder::atlasProd().build();
        const Points& points = *snapshot->series({2, 1, 1});
        const Table rows = read(trendSeriesCsv(*snapshot, {2, 1, 1}, 3h, {points[points.size() - 2].at, nullptr}));
        QCOMPARE(rows.size(), std::size_t(1 + 2 + 24));
    }

    void aSeriesThatNobodyWatchesIsEmpty()
    {
        const auto snapshot = SnapshotBuilder::fleet(5).build();
        QCOMPARE(trendSeriesCsv(*snapshot, {0, 0, 0}, 1h), QString());
        QCOMPARE(trendSeriesCsv(*snapshot, {77, 0, 0}, 1h), QString());
    }

    void withoutATrendThereIsNoForecast()
    {
        SnapshotBuilder builder = SnapshotBuilder::atlasProd();
        builder.change(2, 1, [](ComponentState& component) { component.rules[1].trend = {}; });
        const auto snapshot = builder.build();
        const QString csv = trendSeriesCsv(*snapshot, {2, 1, 1}, 3h);
        QVERIFY(!csv.contains(QLatin1String("forecast")));
        QCOMPARE(read(csv).size(), 1 + snapshot->series({2, 1, 1})->size());
    }
};

QTEST_GUILESS_MAIN(TestTrendExport)
#include "tst_trendexport.moc"
