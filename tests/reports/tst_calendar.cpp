// SPDX-License-Identifier: GPL-3.0-or-later
#include <rapidcheck.h>

#include "health/facts.h"
#include "health/timetext.h"
#include "reports/reportcalendar.h"

#include <QTest>

using namespace dwcp;
using namespace std::chrono_literals;

namespace {

ReportCalendar calendar(const CalendarWords& words)
{
    const auto made = ReportCalendar::read(words);
    if (!made)
        qFatal("%s", made.error().message().c_str());
    return *made;
}

std::string next(const CalendarWords& words, const char* after)
{
    return rfc3339(calendar(words).nextAfter(*readTime(after))).substr(0, 16);
}

std::string wrong(const CalendarWords& words)
{
    const auto made = ReportCalendar::read(words);
    return made ? std::string() : made.error().place;
}

/** Any second from 1970 to 2100. */
rc::Gen<WallTime> anyTime()
{
    return rc::gen::map(rc::gen::inRange<std::int64_t>(0, 4'102'444'800),
        [](std::int64_t s) { return WallTime(std::chrono::seconds(s)); });
}

rc::Gen<CalendarWords> anyWords()
{
    const auto at = rc::gen::map(rc::gen::inRange(0, 24 * 60), [](int minute) {
        const auto two = [](int number) { return std::string(number < 10 ? "0" : "") + std::to_string(number); };
        return two(minute / 60) + ":" + two(minute % 60);
    });
    const auto zone = rc::gen::elementOf(std::vector<std::string>{
        "", "Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "Asia/Kathmandu", "Pacific/Apia"});
    const auto weekday = rc::gen::elementOf(
        std::vector<std::string>{"monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"});
    const auto monthday = rc::gen::map(rc::gen::inRange(1, 32), [](int day) { return std::to_string(day); });
    const auto cron = rc::gen::elementOf(std::vector<std::string>{"*/7 * * * *", "0 6 * * mon-fri", "30 2 * * *",
        "0 0 31 * *", "15 3,4 1,15 * sun", "0 12 29 2 *", "59 23 */10 jan,jul 1-5/2"});
    return rc::gen::oneOf(rc::gen::apply(
                              [](auto a, auto z) {
                                  return CalendarWords{"daily", a, {}, z};
                              },
                              at, zone),
        rc::gen::apply(
            [](auto a, auto d, auto z) {
                return CalendarWords{"weekly", a, d, z};
            },
            at, weekday, zone),
        rc::gen::apply(
            [](auto a, auto d, auto z) {
                return CalendarWords{"monthly", a, d, z};
            },
            at, monthday, zone),
        rc::gen::apply(
            [](auto c, auto z) {
                return CalendarWords{c, {}, {}, z};
            },
            cron, zone));
}

} // namespace

class TestCalendar : public QObject {
    Q_OBJECT

private slots:
    void everyDay()
    {
        QCOMPARE(next({"daily", {}, {}, {}}, "2026-03-18T14:32:08Z"), "2026-03-19T00:00");
        QCOMPARE(next({"daily", "06:30", {}, {}}, "2026-03-18T06:29:59Z"), "2026-03-18T06:30");
        QCOMPARE(next({"daily", "06:30", {}, {}}, "2026-03-18T06:30:00Z"), "2026-03-19T06:30");
    }
    void everyWeek()
    {
        QCOMPARE(next({"weekly", {}, {}, {}}, "2026-03-18T14:32:08Z"), "2026-03-23T00:00"); // a Monday
        QCOMPARE(next({"weekly", "18:00", "sunday", {}}, "2026-03-18T14:32:08Z"), "2026-03-22T18:00");
    }
    void everyMonthAlsoAtTheEndOfShortOnes()
    {
        QCOMPARE(next({"monthly", {}, {}, {}}, "2026-03-18T00:00:00Z"), "2026-04-01T00:00");
        QCOMPARE(next({"monthly", {}, "31", {}}, "2026-01-31T00:00:00Z"), "2026-02-28T00:00");
        QCOMPARE(next({"monthly", {}, "31", {}}, "2028-01-31T00:00:00Z"), "2028-02-29T00:00");
        QCOMPARE(next({"monthly", {}, "30", {}}, "2026-02-28T00:00:00Z"), "2026-03-30T00:00");
        QCOMPARE(next({"monthly", {}, "31", {}}, "2026-03-31T00:00:00Z"), "2026-04-30T00:00");
        QCOMPARE(next({"monthly", {}, "1", {}}, "2026-12-01T00:00:00Z"), "2027-01-01T00:00");
    }
    void asCronSaysIt()
    {
        QCOMPARE(next({"*/15 * * * *", {}, {}, {}}, "2026-03-18T14:32:08Z"), "2026-03-18T14:45");
        QCOMPARE(next({"0 6 * * mon-fri", {}, {}, {}}, "2026-03-20T06:00:00Z"), "2026-03-23T06:00");
        QCOMPARE(next({"0 0 * * 7", {}, {}, {}}, "2026-03-18T00:00:00Z"), "2026-03-22T00:00");
        QCOMPARE(next({"0 0 13 * fri", {}, {}, {}}, "2026-03-18T00:00:00Z"), "2026-03-20T00:00"); // either
        QCOMPARE(next({"0 0 29 2 *", {}, {}, {}}, "2026-03-18T00:00:00Z"), "2028-02-29T00:00");
        QCOMPARE(next({"0 0 29 2 *", {}, {}, {}}, "2096-03-18T00:00:00Z"), "2104-02-29T00:00"); // 2100 is no leap year
        QCOMPARE(next({"5 8-18/5 * jan,jul *", {}, {}, {}}, "2026-07-31T13:05:00Z"), "2026-07-31T18:05");
    }
    void clocksThatArePutForwardSkipNothing()
    {
        // On 29 March 2026 Berlin has no 02:30: at 02:00 it is 03:00, which is 01:00 UTC.
        const CalendarWords words{"daily", "02:30", {}, "Europe/Berlin"};
        QCOMPARE(next(words, "2026-03-28T12:00:00Z"), "2026-03-29T01:00");
        QCOMPARE(next(words, "2026-03-29T01:00:00Z"), "2026-03-30T00:30");
    }
    void clocksThatArePutBackRepeatNothing()
    {
        // On 25 October 2026 Berlin has 02:30 twice: at 00:30 and at 01:30 UTC.
        const CalendarWords words{"daily", "02:30", {}, "Europe/Berlin"};
        QCOMPARE(next(words, "2026-10-24T12:00:00Z"), "2026-10-25T00:30");
        QCOMPARE(next(words, "2026-10-25T00:30:00Z"), "2026-10-26T01:30");
    }
    void whatMakesNoSenseIsNamed()
    {
        QCOMPARE(wrong({"hourly", {}, {}, {}}), "every");
        QCOMPARE(wrong({"0 0 30 2 *", {}, {}, {}}), "every"); // never comes
        QCOMPARE(wrong({"60 0 * * *", {}, {}, {}}), "every");
        QCOMPARE(wrong({"0 0 * * *", "06:00", {}, {}}), "at");
        QCOMPARE(wrong({"* * * *", {}, {}, {}}), "every");
        QCOMPARE(wrong({"5-1 * * * *", {}, {}, {}}), "every");
        QCOMPARE(wrong({"*/0 * * * *", {}, {}, {}}), "every");
        QCOMPARE(wrong({"daily", "24:00", {}, {}}), "at");
        QCOMPARE(wrong({"daily", "6:5", {}, {}}), "at");
        QCOMPARE(wrong({"daily", {}, "monday", {}}), "day");
        QCOMPARE(wrong({"weekly", {}, "1", {}}), "day");
        QCOMPARE(wrong({"monthly", {}, "32", {}}), "day");
        QCOMPARE(wrong({"daily", {}, {}, "Europe/Atlantis"}), "zone");
        QCOMPARE(wrong({"daily", {}, {}, "Europe/Berlin"}), "");
    }

    void theNextIsTheFirstAfterAndNothingLiesBetween()
    {
        QVERIFY(rc::check([] {
            const ReportCalendar made = calendar(*anyWords());
            const WallTime time = *anyTime();
            const WallTime due = made.nextAfter(time);
            RC_ASSERT(due > time);
            RC_ASSERT(made.nextAfter(due - 1ns) == due);
            RC_ASSERT(made.lastUpTo(due) == due);
            RC_ASSERT(made.lastUpTo(due - 1ns) <= time);
            RC_ASSERT(made.nextAfter(made.lastUpTo(time)) == due);
        }));
    }
    void monthsEndOnceEach()
    {
        QVERIFY(rc::check([] {
            const int day = *rc::gen::inRange(28, 32);
            const ReportCalendar made = calendar({"monthly", {}, std::to_string(day), {}});
            WallTime at = *anyTime();
            auto month = std::chrono::year_month_day(std::chrono::floor<std::chrono::days>(at = made.nextAfter(at)));
            for (int i = 0; i < 24; ++i) {
                const auto later =
                    std::chrono::year_month_day(std::chrono::floor<std::chrono::days>(at = made.nextAfter(at)));
                RC_ASSERT((later.year() / later.month() == month.year() / month.month() + std::chrono::months(1)));
                month = later;
            }
        }));
    }
    /** Minute by minute, against what cron's fields say. */
    void everyMinuteThatCronNamesIsDueAndNoOther()
    {
        QVERIFY(rc::check([] {
            const int minute = *rc::gen::inRange(0, 60);
            const int hour = *rc::gen::inRange(0, 24);
            const int step = *rc::gen::inRange(1, 24);
            const int weekday = *rc::gen::inRange(0, 7);
            const ReportCalendar made = calendar({std::to_string(minute) + ' ' + std::to_string(hour) + "-23/"
                    + std::to_string(step) + " * * " + std::to_string(weekday),
                {}, {}, {}});
            const WallTime from = std::chrono::floor<std::chrono::minutes>(*anyTime());
            WallTime wanted = from + 1min;
            const auto isNamed = [&](WallTime at) {
                const auto midnight = std::chrono::floor<std::chrono::days>(at);
                const auto minutes = int((at - midnight) / 1min);
                return std::chrono::weekday(midnight).c_encoding() == unsigned(weekday) && minutes % 60 == minute
                    && minutes / 60 >= hour && (minutes / 60 - hour) % step == 0;
            };
            while (!isNamed(wanted))
                wanted += 1min;
            RC_ASSERT(made.nextAfter(from) == wanted);
        }));
    }
};

QTEST_APPLESS_MAIN(TestCalendar)
#include "tst_calendar.moc"
