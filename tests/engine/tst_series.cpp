// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/series.h"

#include <rapidcheck.h>

#include <QTest>

#include <deque>
#include <vector>

using namespace dwcp;
using namespace std::chrono_literals;

namespace {

Point pointAt(int i)
{
    return {WallTime(std::chrono::seconds(i)), i / 2.0};
}

} // namespace

class SeriesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theOldestIsForgottenFirst()
    {
        Series series;
        for (int i = 0; i < 5; ++i)
            series.append(pointAt(i), 3);
        QCOMPARE(series.copy(), (Points{pointAt(2), pointAt(3), pointAt(4)}));
        QCOMPARE(series.at(0), pointAt(2));
        QCOMPARE(series.at(2), pointAt(4));
    }

    void aCapacityOfZeroKeepsNothingAndGivesBackWhatWasKept()
    {
        Series series;
        series.append(pointAt(0), 0);
        QCOMPARE(series.size(), std::size_t{0});
        series.append(pointAt(1), 100);
        series.append(pointAt(2), 0);
        QCOMPARE(series.size(), std::size_t{0});
        QCOMPARE(series.bytes(), std::size_t{0});
    }

    void whoSawTheSameNumberSawTheSameSeries()
    {
        Series series;
        for (int i = 0; i < 7; ++i)
            series.append(pointAt(i), 3);
        QCOMPARE(series.appended(), std::uint64_t{7});
    }

    /** Against a plain queue, with a bound that changes all the time. */
    void itIsABoundedQueueAndHoldsNoMemoryForMore()
    {
        QVERIFY(rc::check([] {
            Series series;
            std::deque<Point> model;
            int next = 0;
            std::size_t largest = 0;
            for (const int capacity : *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 20))) {
                const auto bound = static_cast<std::size_t>(capacity);
                const int run = *rc::gen::inRange(1, 30);
                for (int i = 0; i < run; ++i) {
                    series.append(pointAt(next), bound);
                    model.push_back(pointAt(next++));
                    while (model.size() > bound)
                        model.pop_front();
                    largest = std::max(series.bytes(), bound * sizeof(Point));
                    RC_ASSERT(series.bytes() <= largest);
                }
                RC_ASSERT(series.copy() == Points(model.begin(), model.end()));
                RC_ASSERT(series.size() == model.size());
            }
        }));
    }

    void aGrowingSeriesNeverReservesBeyondItsBound()
    {
        Series series;
        for (int i = 0; i < 1000; ++i) {
            series.append(pointAt(i), 700);
            QVERIFY(series.bytes() <= 700 * sizeof(Point));
        }
    }
};

QTEST_GUILESS_MAIN(SeriesTest)
#include "tst_series.moc"
