// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/quantities.h"
#include "models/reduction.h"
#include "models/ticks.h"

#include "support/snapshotbuilder.h"

#include <QTest>

#include <rapidcheck.h>

using namespace dwcp;
using namespace std::chrono_literals;

namespace {

WallTime second(int at)
{
    return SnapshotBuilder::moment + std::chrono::seconds(at);
}

QString print(const std::vector<double>& ticks)
{
    QStringList words;
    for (const double tick : ticks)
        words << Quantities::number(tick);
    return words.join(u' ');
}

} // namespace

class TestReduction : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void fewPointsStayAsTheyAre()
    {
        const Points points{{second(0), 1}, {second(1), 2}, {second(2), 3}};
        QCOMPARE(reduce(points, second(0), second(2), 100), points);
    }

    void entersFromTheLeftEdge()
    {
        const Points points{{second(0), 1}, {second(10), 2}, {second(20), 3}};
        const Points expected{{second(0), 1}, {second(10), 2}};
        QCOMPARE(reduce(points, second(5), second(15), 100), expected);
    }

    void spikesAndGapsSurvive()
    {
        Points points;
        for (int i = 0; i < 5000; ++i)
            points.push_back({second(i), i == 2500 ? 99.0 : i == 4000 ? std::nan("") : 1.0});
        const Points reduced = reduce(points, second(0), second(4999), 50);
        QVERIFY(std::ranges::any_of(reduced, [](const Point& point) { return point.value == 99; }));
        QVERIFY(std::ranges::any_of(reduced, [](const Point& point) { return std::isnan(point.value); }));
        QVERIFY(reduced.size() < 120);
    }

    void boundsAndExtremesHoldForAnySeries()
    {
        const bool held = rc::check("two points a column, extremes kept, ascending", [] {
            Points points;
            const auto values = *rc::gen::container<std::vector<int>>(2000, rc::gen::inRange(-1000, 1000));
            for (std::size_t i = 0; i < values.size(); ++i)
                points.push_back({second(int(i)), double(values[i])});
            const int columns = *rc::gen::inRange(1, 200);
            const Points reduced = reduce(points, points.front().at, points.back().at, columns);
            const auto byValue = [](const Point& a, const Point& b) { return a.value < b.value; };
            RC_ASSERT(reduced.size() <= std::size_t(2 * columns + 2));
            RC_ASSERT(std::ranges::is_sorted(reduced, {}, &Point::at));
            RC_ASSERT(
                std::ranges::min_element(reduced, byValue)->value == std::ranges::min_element(points, byValue)->value);
            RC_ASSERT(
                std::ranges::max_element(reduced, byValue)->value == std::ranges::max_element(points, byValue)->value);
        });
        QVERIFY(held);
    }

    void ticksAreRound()
    {
        QCOMPARE(print(valueTicks(0, 240, 5)), QStringLiteral("0 50 100 150 200"));
        QCOMPARE(print(valueTicks(0.4, 1, 5)), QStringLiteral("0.4 0.6 0.8 1"));
        QCOMPARE(print(valueTicks(-1, 1, 5)), QStringLiteral("−1 −0.5 0 0.5 1"));
        QVERIFY(valueTicks(1, 1, 5).empty());
        QCOMPARE(print(durationTicks(0, 14400, 5)), QStringLiteral("0 3,600 7,200 10,800 14,400"));
    }

    void timeTicksAreRoundOnTheWall()
    {
        const auto ticks =
            timeTicks(SnapshotBuilder::moment - 90min, SnapshotBuilder::moment, 4); // 13:02:08 to 14:32:08
        const std::vector<WallTime> expected{SnapshotBuilder::moment - 62min - 8s, SnapshotBuilder::moment - 32min - 8s,
            SnapshotBuilder::moment - 2min - 8s};
        QCOMPARE(ticks, expected);
    }
};

QTEST_GUILESS_MAIN(TestReduction)
#include "tst_reduction.moc"
