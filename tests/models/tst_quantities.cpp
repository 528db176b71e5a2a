// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/quantities.h"

#include "support/snapshotbuilder.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace dwcp;
using namespace std::chrono_literals;

class TestQuantities : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void numbers()
    {
        QCOMPARE(Quantities::number(0.94), QStringLiteral("0.94"));
        QCOMPARE(Quantities::number(0.9412), QStringLiteral("0.941"));
        QCOMPARE(Quantities::number(81.23), QStringLiteral("81.2"));
        QCOMPARE(Quantities::number(1840), QStringLiteral("1,840"));
        QCOMPARE(Quantities::number(1840.4), QStringLiteral("1,840"));
        QCOMPARE(Quantities::number(-3.1), QStringLiteral("−3.1"));
        QCOMPARE(Quantities::number(0), QStringLiteral("0"));
        QCOMPARE(Quantities::number(0.00042), QStringLiteral("0.00042"));
        QCOMPARE(Quantities::number(std::numeric_limits<double>::quiet_NaN()), QStringLiteral("–"));
        QCOMPARE(Quantities::number(std::numeric_limits<double>::infinity()), QStringLiteral("∞"));
    }

    /** Who counts what is well never says that all are. */
    void briefCountsAreNeverRoundedUp()
    {
        QCOMPARE(Quantities::briefCount(0), QStringLiteral("0"));
        QCOMPARE(Quantities::briefCount(999), QStringLiteral("999"));
        QCOMPARE(Quantities::briefCount(1000), QStringLiteral("1k"));
        QCOMPARE(Quantities::briefCount(1299), QStringLiteral("1.2k"));
        QCOMPARE(Quantities::briefCount(49'999), QStringLiteral("49.9k"));
        QCOMPARE(Quantities::briefCount(199'999), QStringLiteral("199k"));
        QCOMPARE(Quantities::briefCount(1'999'999), QStringLiteral("1.9M"));
    }

    void values_data()
    {
        QTest::addColumn<double>("value");
        QTest::addColumn<int>("unit");
        QTest::addColumn<QString>("text");
        const auto row = [](double value, Unit unit, const char* text) {
            QTest::addRow("%s", text) << value << int(unit) << QString::fromUtf8(text);
        };
        row(0.096, Unit::Seconds, "96 ms");
        row(0.00000095, Unit::Seconds, "0.95 µs");
        row(1.25, Unit::Seconds, "1.25 s");
        row(0.9996, Unit::Seconds, "1 s");
        row(5760, Unit::Seconds, "1 h 36 m");
        row(0.048, Unit::Ratio, "4.8%");
        row(0.614, Unit::Ratio, "61.4%");
        row(88, Unit::Percent, "88.0%");
        row(1932735283.2, Unit::Bytes, "1.8 GiB");
        row(512, Unit::Bytes, "512 B");
        row(182e6, Unit::BytesPerSecond, "182 MB/s");
        row(1500, Unit::BytesPerSecond, "1.5 kB/s");
        row(6.4, Unit::PerSecond, "6.4 /s");
        row(1840, Unit::Entries, "1,840 entries");
        row(3, Unit::Count, "3");
        row(std::numeric_limits<double>::quiet_NaN(), Unit::Bytes, "–");
    }
    void values()
    {
        QFETCH(double, value);
        QFETCH(int, unit);
        QTEST(Quantities::value(value, Unit(unit)), "text");
    }

    void durations_data()
    {
        QTest::addColumn<qint64>("milliseconds");
        QTest::addColumn<QString>("text");
        const auto row = [](std::chrono::milliseconds duration, const char* text) {
            QTest::addRow("%s", text) << qint64(duration.count()) << QString::fromUtf8(text);
        };
        row(0ms, "0 s");
        row(850ms, "850 ms");
        row(4200ms, "4.2 s");
        row(59960ms, "1 min");
        row(26min, "26 min");
        row(59min + 40s, "1 h");
        row(110min, "1 h 50 m");
        row(9h + 5min, "9 h 05 m");
        row(19h + 10min, "19 h");
        row(27h, "27 h");
        row(123h, "5 d 3 h");
        row(240h, "10 d");
        row(-90s, "−2 min");
    }
    void durations()
    {
        QFETCH(qint64, milliseconds);
        QTEST(Quantities::duration(std::chrono::milliseconds(milliseconds)), "text");
    }

    void agesCountWhatIsOver()
    {
        QCOMPARE(Quantities::age(300ms), QStringLiteral("0.3 s"));
        QCOMPARE(Quantities::age(46800ms), QStringLiteral("46 s"));
        QCOMPARE(Quantities::age(119s), QStringLiteral("1 min"));
        QCOMPARE(Quantities::age(-5s), QStringLiteral("0.0 s"));
    }

    void countdowns()
    {
        QCOMPARE(Quantities::countdown(17001ms), QStringLiteral("0:18"));
        QCOMPARE(Quantities::countdown(192s), QStringLiteral("3:12"));
        QCOMPARE(Quantities::countdown(110min), QStringLiteral("1:50:00"));
        QCOMPARE(Quantities::countdown(-1s), QStringLiteral("0:00"));
        QCOMPARE(Quantities::brief(42min), QStringLiteral("42m"));
        QCOMPARE(Quantities::brief(46s), QStringLiteral("46 s"));
    }

    void scoresAreNeverRoundedIntoABetterLevel()
    {
        QCOMPARE(Quantities::score(0.7999), QStringLiteral("79"));
        QCOMPARE(Quantities::score(0.8), QStringLiteral("80"));
        QCOMPARE(Quantities::leadScore(0.79999), QStringLiteral("79.9"));
        QCOMPARE(Quantities::leadScore(0.57), QStringLiteral("57.0"));
        QCOMPARE(Quantities::score(std::nextafter(0.5, 0.0)), QStringLiteral("49"));
        QCOMPARE(Quantities::leadScore(std::nextafter(0.2, 0.0)), QStringLiteral("19.9"));
        QCOMPARE(Quantities::score(std::numeric_limits<double>::quiet_NaN()), QStringLiteral("–"));
    }

    void timesNameTheDayOnlyWhenItIsAnother()
    {
        const WallTime now = SnapshotBuilder::moment;
        QCOMPARE(Quantities::clock(now - 1542s, now), QStringLiteral("14:06:26"));
        QCOMPARE(Quantities::minutes(now - 24h, now), QStringLiteral("Tue 14:32"));
        QCOMPARE(Quantities::minutes(now - 24h * 40, now), QStringLiteral("6 Feb 14:32"));
        QCOMPARE(Quantities::clockTenths(now - 1400ms), QStringLiteral("14:32:06.6"));
        QCOMPARE(Quantities::clock(WallTime{}, now), QStringLiteral("–"));
        QCOMPARE(Quantities::dateAndZone(now), QStringLiteral("Wed 18 Mar 2026, 14:32:08 UTC"));
    }
};

QTEST_GUILESS_MAIN(TestQuantities)
#include "tst_quantities.moc"
