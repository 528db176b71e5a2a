// SPDX-License-Identifier: GPL-3.0-or-later
#include "health/availability.h"

#include <rapidcheck.h>

#include <QTest>

#include <cmath>
#include <vector>

using namespace dwcp;
using namespace std::chrono_literals;

namespace {

constexpr WallTime start{std::chrono::seconds(1'773'844'328)};

} // namespace

class AvailabilityTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingKnownIsNotANumber()
    {
        Availability availability(1h);
        QVERIFY(std::isnan(availability.ratio()));
        availability.account(start, Level::Failed, false);
        QVERIFY(std::isnan(availability.ratio()));
        availability.account(start + 10s, Level::Unknown, false);
        QVERIFY(std::isnan(availability.ratio()));
    }

    void healthyAndDegradedServeTheOthersDoNot()
    {
        Availability availability(1h);
        WallTime now = start;
        availability.account(now, Level::Unknown, false);
        for (const Level level : {Level::Healthy, Level::Degraded, Level::Critical, Level::Failed})
            availability.account(now += 10s, level, false);
        QCOMPARE(availability.ratio(), 0.5);
        QCOMPARE(availability.seconds().up, 20.0);
        QCOMPARE(availability.seconds().down, 20.0);
    }

    void twoOfThreeServingGiveTwoThirdsAndNoneGivesZero()
    {
        FleetAvailability fleet(1h);
        fleet.account(start, 2, 1);
        fleet.account(start + 60s, 2, 1);
        QCOMPARE(std::round(fleet.ratio() * 1000) / 1000, 0.667);
        FleetAvailability down(1h);
        down.account(start, 0, 3);
        down.account(start + 60s, 0, 3);
        QCOMPARE(down.ratio(), 0.0);
    }

    void plannedTimeIsInNeitherSum()
    {
        Availability availability(1h);
        availability.account(start, Level::Healthy, false);
        availability.account(start + 30s, Level::Healthy, false);
        availability.account(start + 90s, Level::Failed, true);
        QCOMPARE(availability.ratio(), 1.0);
    }

    void theWindowForgets()
    {
        Availability availability(60s);
        availability.account(start, Level::Failed, false);
        availability.account(start + 60s, Level::Failed, false);
        QCOMPARE(availability.ratio(), 0.0);
        availability.account(start + 200s, Level::Healthy, false);
        QCOMPARE(availability.ratio(), 1.0);
    }

    void aSpanLongerThanTheWindowFillsItAndNoMore()
    {
        Availability availability(60s);
        availability.account(start, Level::Healthy, false);
        availability.account(start + 24h, Level::Healthy, false);
        const auto seconds = availability.seconds();
        QVERIFY(seconds.up <= 60.0 && seconds.up >= 55.0);
        QCOMPARE(seconds.down, 0.0);
    }

    void timeThatGoesBackIsNoTime()
    {
        Availability availability(60s);
        availability.account(start, Level::Healthy, false);
        availability.account(start - 10s, Level::Failed, false);
        QVERIFY(std::isnan(availability.ratio()));
    }

    void aWindowOfNothingOrOfForeverDoesNoHarm()
    {
        for (const Duration window : {Duration::zero(), Duration(1), Duration::max()}) {
            Availability availability(window);
            availability.account(start, Level::Healthy, false);
            availability.account(start + 1s, Level::Healthy, false);
            availability.account(start + 2s, Level::Failed, false);
            const double ratio = availability.ratio();
            QVERIFY(std::isnan(ratio) || (ratio >= 0 && ratio <= 1));
        }
    }

    /** Against the plainest thing: remember every span and add up those inside the window, cut at its edge. */
    void itAgreesWithRememberingEverything()
    {
        QVERIFY(rc::check([] {
            constexpr int windowMs = 12'000;
            struct Span {
                int from, to;
                Level level;
            };
            std::vector<Span> spans;
            Availability availability{std::chrono::milliseconds(windowMs)};
            availability.account(start, Level::Unknown, false);
            int now = 0;
            for (const int step : *rc::gen::container<std::vector<int>>(rc::gen::inRange(1, 20'000))) {
                const auto level = static_cast<Level>(*rc::gen::inRange(0, levelCount));
                spans.push_back({now, now + step, level});
                now += step;
                availability.account(start + std::chrono::milliseconds(now), level, false);
            }
            // The window slides in twelfths that began at the start.
            const int edge = (now / 1000 - 11) * 1000;
            double up = 0;
            double down = 0;
            for (const Span& span : spans) {
                const double inside = std::max(0, span.to - std::max(span.from, edge)) / 1000.0;
                if (span.level != Level::Unknown)
                    (isDown(span.level) ? down : up) += inside;
            }
            RC_ASSERT(std::abs(availability.seconds().up - up) < 1e-6);
            RC_ASSERT(std::abs(availability.seconds().down - down) < 1e-6);
        }));
    }
};

QTEST_GUILESS_MAIN(AvailabilityTest)
#include "tst_availability.moc"
