// SPDX-License-Identifier: GPL-3.0-or-later
#include "health/slo.h"

#include <rapidcheck.h>

#include <QTest>

#include <cmath>

using namespace dwcp;
using namespace std::chrono_literals;

namespace {

constexpr WallTime start{std::chrono::hours(24 * 20'000)};

bool isNear(double a, double b, double within = 1e-9)
{
    return std::abs(a - b) <= within * std::max({1.0, std::abs(a), std::abs(b)});
}

/** P(X >= k) as the sum that it is. */
double tailBySum(std::uint64_t k, std::uint64_t n, double p)
{
    double sum = 0;
    for (std::uint64_t i = k; i <= n; ++i) {
        double term = 1;
        for (std::uint64_t j = 0; j < i; ++j)
            term *= static_cast<double>(n - j) / static_cast<double>(i - j);
        sum += term * std::pow(p, static_cast<double>(i)) * std::pow(1 - p, static_cast<double>(n - i));
    }
    return sum;
}

Objective promise(double availability, Duration window)
{
    Objective objective;
    objective.availability = availability;
    objective.window = window;
    return objective;
}

/** One component, checked every ten seconds, down for a share of each minute. */
WallTime live(SloBudget& budget, WallTime now, Duration span, double downShare)
{
    for (const WallTime end = now + span; now < end;) {
        now += 10s;
        const bool down = static_cast<double>(now.time_since_epoch() / 1s % 60) < 60 * downShare;
        budget.account(now, {down ? 0U : 1U, down ? 1U : 0U, 0, 0});
        budget.countCheck(now, down, false);
    }
    return now;
}

} // namespace

class SloTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tailsAgreeWithTheirSums()
    {
        QVERIFY(rc::check([] {
            const auto n = *rc::gen::inRange<std::uint64_t>(1, 60);
            const auto k = *rc::gen::inRange<std::uint64_t>(0, n + 1);
            const double p = *rc::gen::inRange(1, 1000) / 1000.0;
            RC_ASSERT(isNear(binomialTail(k, n, p), tailBySum(k, n, p), 1e-10));
        }));
    }

    void logGammaKnowsItsFactorials()
    {
        double factorial = 1;
        for (int n = 1; n < 60; ++n) {
            factorial *= n;
            QVERIFY(isNear(logGamma(n + 1), std::log(factorial), 1e-12));
        }
    }

    void intervalsAreThoseOfTheTables()
    {
        // Clopper and Pearson, 95 %: 0 of 10, 1 of 10, 5 of 10, 10 of 10, 3 of 100.
        const auto is = [](std::uint64_t k, std::uint64_t n, double low, double high) {
            const ShareInterval interval = exactInterval(k, n);
            return isNear(interval.low, low, 5e-5) && isNear(interval.high, high, 5e-5);
        };
        QVERIFY(is(0, 10, 0, 0.30850));
        QVERIFY(is(1, 10, 0.00253, 0.44502));
        QVERIFY(is(5, 10, 0.18709, 0.81291));
        QVERIFY(is(10, 10, 0.69150, 1));
        QVERIFY(is(3, 100, 0.00623, 0.08518));
        QVERIFY(is(0, 0, 0, 1));
    }

    void theBurnRatesOfTheWorkbook()
    {
        std::vector<double> factors;
        for (const BurnRule& rule : burnRulesFor(30 * 24h))
            factors.push_back(rule.factor(30 * 24h));
        const std::vector<double> expected{14.4, 6, 3, 1};
        QVERIFY(std::ranges::equal(factors, expected, [](double a, double b) { return isNear(a, b); }));
        for (const BurnRule& rule : burnRulesFor(7 * 24h))
            QVERIFY(rule.problems().empty());
        QVERIFY(isNear(burnRulesFor(7 * 24h).front().factor(7 * 24h), 14.4));
        QCOMPARE(burnRulesFor(1h).size(), 2UL); // the others would look at less than ten seconds
    }

    void steadyLossBurnsAsTheClosedFormSays()
    {
        QVERIFY(rc::check([] {
            const double downShare = *rc::gen::inRange(0, 6) / 6.0;
            SloBudget budget(promise(0.99, 24h));
            const WallTime now = live(budget, start, 30h, downShare);
            const BudgetState state = budget.state(now);
            RC_ASSERT(isNear(state.corrected.burnRate, downShare / 0.01, 0.01));
            RC_ASSERT(state.corrected.consumed >= 0 && state.corrected.consumed <= 1);
            RC_ASSERT(isNear(state.corrected.consumed + state.corrected.remaining, 1));
            for (const BudgetBurn& burn : state.burns) {
                if (burn.rule.longWindow < 30min)
                    continue; // shorter than a few of the minutes that the pattern is made of
                RC_ASSERT(isNear(burn.longRate, downShare / 0.01, 0.05));
                RC_ASSERT(burn.isFiring == (downShare > 0));
            }
        }));
    }

    void theWindowForgetsAtTheRateOfTime()
    {
        SloBudget budget(promise(0.9, 12h));
        WallTime now = live(budget, start, 12h, 1);
        for (int hour = 1; hour <= 12; ++hour) {
            now = live(budget, now, 1h, 0);
            QVERIFY(isNear(budget.state(now).corrected.counts.downShare(), (12.0 - hour) / 12, 0.005));
        }
    }

    void nothingIsLostOrInvented()
    {
        QVERIFY(rc::check([] {
            SloBudget budget(promise(0.99, 24h));
            WallTime now = start;
            double seconds = 0;
            double checks = 0;
            for (int i = *rc::gen::inRange(1, 60); i > 0; --i) {
                const auto step = std::chrono::seconds(*rc::gen::inRange(0, 300));
                const auto up = *rc::gen::inRange<std::uint32_t>(0, 5);
                const auto down = *rc::gen::inRange<std::uint32_t>(0, 5);
                const auto planned = *rc::gen::inRange<std::uint32_t>(0, 5);
                if (seconds > 0 || now > start)
                    seconds += static_cast<double>(step.count()) * (up + down + planned);
                if (now == start)
                    budget.account(now, {});
                if (now == start)
                    seconds = static_cast<double>(step.count()) * (up + down + planned);
                now += step;
                budget.account(now, {up, down, planned, 0});
                budget.countCheck(now, *rc::gen::arbitrary<bool>(), *rc::gen::arbitrary<bool>());
                ++checks;
                if (*rc::gen::inRange(0, 5) == 0) {
                    BudgetCorrection correction;
                    correction.from = now - std::chrono::minutes(*rc::gen::inRange(1, 300));
                    correction.until = now;
                    budget.correct(correction, now);
                }
            }
            const BudgetState state = budget.state(now);
            RC_ASSERT(isNear(state.uncorrected.counts.up + state.uncorrected.counts.down, seconds, 1e-9));
            RC_ASSERT(isNear(state.uncorrected.counts.checks, checks, 1e-9));
            RC_ASSERT(state.corrected.counts.up <= state.uncorrected.counts.up + 1e-9);
            RC_ASSERT(state.corrected.counts.down <= state.uncorrected.counts.down + 1e-9);
        }));
    }

    void plannedTimeCountsBeforeAndNotAfter()
    {
        SloBudget budget(promise(0.99, 24h));
        WallTime now = live(budget, start, 20h, 0);
        for (int i = 0; i < 360; ++i) {
            now += 10s;
            budget.account(now, {0, 0, 0, 1});
            budget.countCheck(now, true, true);
        }
        const BudgetState state = budget.state(now);
        QCOMPARE(state.corrected.remaining, 1.0);
        QVERIFY(isNear(state.uncorrected.counts.down, 3600, 1e-6));
        QVERIFY(state.uncorrected.isExhausted);
    }

    void aMaintenanceEnteredAfterwardsKeepsBothFigures()
    {
        SloBudget budget(promise(0.99, 24h));
        WallTime now = live(budget, start, 20h, 0);
        const WallTime outage = now;
        now = live(budget, now, 2h, 1);
        QVERIFY(budget.state(now).corrected.isExhausted);
        BudgetCorrection correction;
        correction.from = outage;
        correction.until = now;
        correction.reason = "rack moved";
        budget.correct(correction, now);
        const BudgetState state = budget.state(now);
        QCOMPARE(state.corrections.front().remainingBefore, 0.0);
        QVERIFY(isNear(state.corrections.front().remainingAfter, 1, 0.02)); // its last ten seconds are in the next part
        QVERIFY(!state.corrected.isExhausted);
        QVERIFY(state.uncorrected.isExhausted);
    }

    void oneFailureAtLowTrafficProvesNothing()
    {
        SloBudget budget(promise(0.999, 24h * 30));
        WallTime now = start;
        for (int i = 0; i < 30; ++i) {
            now += 10s;
            budget.account(now, {i == 29 ? 0U : 1U, i == 29 ? 1U : 0U, 0, 0});
            budget.countCheck(now, i == 29, false);
        }
        const BudgetState state = budget.state(now);
        QVERIFY(state.isJudged);
        QVERIFY(state.corrected.isExhausted); // taken by itself a thirtieth is far too much
        QVERIFY(!state.isCertain);
        QVERIFY(state.failedShare.low < 0.001);
        now = live(budget, now, 5min, 1);
        QVERIFY(budget.state(now).isCertain);
        QVERIFY(budget.state(now).burns.front().isFiring);
    }

    void tooFewChecksAreNotJudged()
    {
        SloBudget budget(promise(0.999, 24h));
        const WallTime now = live(budget, start, 190s, 1); // nineteen checks
        QVERIFY(!budget.state(now).isJudged);
        for (const BudgetBurn& burn : budget.state(now).burns)
            QVERIFY(!burn.isFiring);
        QVERIFY(budget.state(live(budget, now, 10s, 1)).isJudged);
    }

    void exhaustionIsForeseenWithinItsInterval()
    {
        SloBudget budget(promise(0.9, 24h * 30));
        WallTime now = live(budget, start, 30 * 24h, 0);
        now = live(budget, now, 1h, 1.0 / 6);
        const BudgetState state = budget.state(now);
        // Burnt 1/6 / 0.1 = 1.67 times as fast as allowed: what is left of thirty days, divided by that.
        const double left = state.corrected.remaining * 30 * 24 / (1.0 / 6 / 0.1);
        QVERIFY(isNear(std::chrono::duration<double>(state.forecast.median).count() / 3600, left, 0.03));
        QVERIFY(state.forecast.low95 < state.forecast.median);
        QVERIFY(state.forecast.median < state.forecast.high95);
    }

    void theCourseSaysEachDayWhatWasLostAndWhereNobodyAsked()
    {
        SloBudget budget(promise(0.9, 24h * 30));
        WallTime now = live(budget, start, 5 * 24h, 0);
        now = live(budget, now, 24h, 1.0 / 6); // the sixth day
        now = live(budget, now, 2 * 24h, 0);
        now += 24h;
        budget.account(now, {}); // of the ninth nobody knows
        now = live(budget, now, 3 * 24h, 0);
        const std::vector<SloStretch> course = budget.course(now);
        QVERIFY(std::ranges::is_sorted(course, {}, &SloStretch::from));
        const auto ill = std::ranges::find_if(course, [](const SloStretch& stretch) { return stretch.down > 20; });
        QVERIFY(ill != course.end());
        QCOMPARE(ill->from, start + 5 * 24h);
        QCOMPARE(ill->until, start + 6 * 24h);
        QVERIFY(isNear(ill->down, 24 * 3600 / 6.0, 0.01));
        double up = 0;
        double down = 0;
        for (const SloStretch& stretch : course) {
            up += stretch.up;
            down += stretch.down;
        }
        QVERIFY(isNear(down, 24 * 3600 / 6.0, 0.01));
        QVERIFY(isNear(up + down, 11 * 24 * 3600.0, 0.01));
        const auto gap = std::ranges::adjacent_find(
            course, [](const SloStretch& a, const SloStretch& b) { return b.from - a.until >= 23h; });
        QVERIFY(gap != course.end());
        QVERIFY(gap->until >= start + 8 * 24h && gap->until <= start + 8 * 24h + 1h);
    }

    void theLastDayOfTheCourseIsToldByTheHour()
    {
        SloBudget budget(promise(0.9, 24h * 30));
        WallTime now = live(budget, start, 10h, 0);
        now = live(budget, now, 30min, 1);
        now = live(budget, now, 4h, 0);
        QCOMPARE(budget.courseNumber(now), budget.courseNumber(now + 1h));
        QVERIFY(budget.courseNumber(now) != budget.courseNumber(now + 2h));
        const std::vector<SloStretch> course = budget.course(now);
        QCOMPARE(course.size(), std::size_t(3)); // what lost nothing is one
        QCOMPARE(course[1].from, start + 10h);
        QCOMPARE(course[1].until, start + 12h);
        QVERIFY(isNear(course[1].down, 1800, 0.01));
        QCOMPARE(course.back().until, start + 14h);
    }

    void aCourseOutlivesTheProgramAndFollowsCorrections()
    {
        SloBudget before(promise(0.9, 24h * 30));
        WallTime now = live(before, start, 10h, 0);
        now = live(before, now, 30min, 1);
        now = live(before, now, 4h, 0);
        SloBudget budget(promise(0.9, 24h * 30));
        budget.resume(before, now);
        QCOMPARE(budget.course(now), before.course(now));
        budget.correct({start + 10h, start + 11h, {}, {}, 0, 0}, now);
        for (const SloStretch& stretch : budget.course(now))
            QVERIFY(stretch.down < 1);
    }

    void whatDoesNotBurnIsNeverExhausted()
    {
        SloBudget budget(promise(0.9, 24h));
        const WallTime now = live(budget, start, 2h, 0);
        QCOMPARE(budget.state(now).forecast.median, Duration::max());
        QCOMPARE(budget.state(now).forecast.high95, Duration::max());
        QVERIFY(budget.state(now).forecast.low95 < Duration::max()); // what was not seen is not ruled out
    }
};

QTEST_APPLESS_MAIN(SloTest)
#include "tst_slo.moc"
