// SPDX-License-Identifier: GPL-3.0-or-later
#include "health/maintenancecalendar.h"
#include "health/timetext.h"
#include "support/builders.h"

#include <rapidcheck.h>

#include <QTest>

using namespace dwcp;
using namespace std::chrono_literals;

namespace {

WallTime at(const char* text)
{
    return *readTime(text);
}

PlannedOutage weekly(std::uint8_t weekdays, Duration timeOfDay, Duration duration)
{
    PlannedOutage outage;
    outage.weekdays = weekdays;
    outage.timeOfDay = timeOfDay;
    outage.duration = duration;
    return outage;
}

} // namespace

class MaintenanceCalendarTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void onceIsOver()
    {
        PlannedOutage outage;
        outage.from = at("2026-12-24T22:00:00Z");
        outage.duration = 4h;
        QVERIFY(nextOutage(outage, at("2026-01-01T00:00:00Z")) == outage.from);
        QVERIFY(nextOutage(outage, at("2026-12-25T01:59:59Z")) == outage.from);
        QVERIFY(!nextOutage(outage, at("2026-12-25T02:00:00Z")));
    }

    void weekdaysComeEveryWeek()
    {
        const PlannedOutage sundays = weekly(1, 2h + 30min, 2h); // 2026-03-15 is a Sunday
        QVERIFY(nextOutage(sundays, at("2026-03-18T14:00:00Z")) == at("2026-03-22T02:30:00Z"));
        QVERIFY(nextOutage(sundays, at("2026-03-22T04:29:59Z")) == at("2026-03-22T02:30:00Z")); // under way
        QVERIFY(nextOutage(sundays, at("2026-03-22T04:30:00Z")) == at("2026-03-29T02:30:00Z"));
    }

    void oneThatGoesOverMidnightIsUnderWayTheNextDay()
    {
        const PlannedOutage saturdays = weekly(1U << 6, 23h, 3h);
        QVERIFY(nextOutage(saturdays, at("2026-03-22T01:00:00Z")) == at("2026-03-21T23:00:00Z"));
        QVERIFY(nextOutage(saturdays, at("2026-03-22T02:00:00Z")) == at("2026-03-28T23:00:00Z"));
    }

    void aDayOfTheMonthIsOfThoseThatHaveIt()
    {
        PlannedOutage outage;
        outage.dayOfMonth = 31;
        outage.duration = 1h;
        QVERIFY(nextOutage(outage, at("2026-03-31T01:00:00Z")) == at("2026-05-31T00:00:00Z"));
        outage.dayOfMonth = 29;
        QVERIFY(nextOutage(outage, at("2027-02-01T00:00:00Z")) == at("2027-03-29T00:00:00Z"));
    }

    /** Against looking at every minute. */
    void theNextOneIsTheFirstThatIsNotOver()
    {
        QVERIFY(rc::check([] {
            const auto outage = weekly(static_cast<std::uint8_t>(*rc::gen::inRange(1, 128)),
                std::chrono::minutes(*rc::gen::inRange(0, 24 * 60)),
                std::chrono::minutes(*rc::gen::inRange(1, 24 * 60 + 1)));
            const WallTime now = testStart + std::chrono::seconds(*rc::gen::inRange(0, 40 * 86400));
            const auto next = nextOutage(outage, now);
            RC_ASSERT(next.has_value());
            const auto begins = [&](WallTime minute) {
                const auto day = std::chrono::floor<std::chrono::days>(minute);
                return minute - day == outage.timeOfDay
                    && ((outage.weekdays >> std::chrono::weekday(day).c_encoding()) & 1) != 0;
            };
            WallTime minute = std::chrono::floor<std::chrono::minutes>(now) - 25h;
            while (!begins(minute) || minute + outage.duration <= now)
                minute += 1min;
            RC_ASSERT(*next == minute);
        }));
    }
};

QTEST_APPLESS_MAIN(MaintenanceCalendarTest)
#include "tst_maintenancecalendar.moc"
