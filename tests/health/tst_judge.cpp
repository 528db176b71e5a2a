// SPDX-License-Identifier: GPL-3.0-or-later
#include "health/judge.h"
#include "health/score.h"

#include <rapidcheck.h>

#include <QTest>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

using namespace dwcp;

namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();

MetricRule rising(double ideal, std::optional<Threshold> degraded, std::optional<Threshold> critical, double bound)
{
    MetricRule rule;
    rule.ideal = ideal;
    rule.degraded = degraded;
    rule.critical = critical;
    rule.bound = bound;
    return rule;
}

/** The same rule upside down: what was high is low. */
MetricRule mirrored(MetricRule rule)
{
    rule.polarity = Polarity::LowerIsWorse;
    for (auto* threshold : {&rule.degraded, &rule.critical}) {
        if (*threshold)
            *threshold = Threshold{-(*threshold)->enter, -(*threshold)->leave};
    }
    rule.ideal = -rule.ideal;
    rule.bound = -rule.bound;
    return rule;
}

/** Any rule with its corners in order: ideal <= leave <= enter of degraded <= that of critical <= bound. */
rc::Gen<MetricRule> anyRule()
{
    return rc::gen::map(
        rc::gen::container<std::array<int, 6>>(rc::gen::inRange(-1000, 1000)), [](std::array<int, 6> at) {
            std::ranges::sort(at);
            return rising(at[0], Threshold{at[2] / 1.0, at[1] / 1.0}, Threshold{at[4] / 1.0, at[3] / 1.0}, at[5]);
        });
}

const MetricRule resource = rising(0, Threshold{0.90, 0.90}, Threshold{0.99, 0.99}, 1);

} // namespace

class JudgeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aResourceIsDegradedAtNinetyAndCriticalAtNinetyNinePercent()
    {
        QCOMPARE(judgeValue(resource, 0.89, Level::Healthy), Level::Healthy);
        QCOMPARE(judgeValue(resource, 0.90, Level::Healthy), Level::Degraded);
        QCOMPARE(judgeValue(resource, 0.989, Level::Healthy), Level::Degraded);
        QCOMPARE(judgeValue(resource, 0.99, Level::Healthy), Level::Critical);
    }

    void whatIsNotANumberIsUnknownWhateverItWasBefore()
    {
        for (const double value : {std::numeric_limits<double>::quiet_NaN(), infinity, -infinity}) {
            for (int before = 0; before < levelCount; ++before)
                QCOMPARE(judgeValue(resource, value, static_cast<Level>(before)), Level::Unknown);
            QVERIFY(std::isnan(scoreValue(resource, value)));
        }
    }

    void aBandIsEnteredAtOneValueAndLeftAtAnother()
    {
        const MetricRule rule = rising(0, Threshold{80, 70}, Threshold{95, 90}, 100);
        QCOMPARE(judgeValue(rule, 79, Level::Healthy), Level::Healthy);
        QCOMPARE(judgeValue(rule, 80, Level::Healthy), Level::Degraded);
        QCOMPARE(judgeValue(rule, 71, Level::Degraded), Level::Degraded);
        QCOMPARE(judgeValue(rule, 69, Level::Degraded), Level::Healthy);
        QCOMPARE(judgeValue(rule, 91, Level::Critical), Level::Critical);
        QCOMPARE(judgeValue(rule, 89, Level::Critical), Level::Degraded);
        QCOMPARE(judgeValue(rule, 71, Level::Critical), Level::Degraded);
        QCOMPARE(judgeValue(rule, 10, Level::Critical), Level::Healthy);
    }

    void theScoreMeetsItsCorners()
    {
        const MetricRule rule = rising(10, Threshold{20, 20}, Threshold{40, 40}, 80);
        QCOMPARE(scoreValue(rule, 0), 1.0);
        QCOMPARE(scoreValue(rule, 10), 1.0);
        QCOMPARE(scoreValue(rule, 15), 0.9);
        QCOMPARE(scoreValue(rule, 20), 0.8);
        QCOMPARE(scoreValue(rule, 30), 0.65);
        QCOMPARE(scoreValue(rule, 40), 0.5);
        QCOMPARE(scoreValue(rule, 60), 0.35);
        QCOMPARE(scoreValue(rule, 80), 0.2);
        QCOMPARE(scoreValue(rule, 8000), 0.2);
    }

    void aMissingThresholdDropsItsCorner()
    {
        QCOMPARE(scoreValue(rising(0, {}, {}, 10), 5), 0.6);
        QCOMPARE(scoreValue(rising(0, Threshold{10, 10}, {}, 20), 15), 0.5);
    }

    void aRuleUpsideDownJudgesTheNegatedValueAlike()
    {
        QVERIFY(rc::check([] {
            const MetricRule rule = *anyRule();
            const double value = *rc::gen::inRange(-1200, 1200);
            const auto before = static_cast<Level>(*rc::gen::inRange(0, 4));
            RC_ASSERT(judgeValue(rule, value, before) == judgeValue(mirrored(rule), -value, before));
            RC_ASSERT(scoreValue(rule, value) == scoreValue(mirrored(rule), -value));
        }));
    }

    void aWorseValueNeverGetsABetterLevelOrScore()
    {
        QVERIFY(rc::check([] {
            const MetricRule rule = *anyRule();
            const auto before = static_cast<Level>(*rc::gen::inRange(0, 4));
            const double value = *rc::gen::inRange(-1200, 1200);
            const double worse = value + *rc::gen::inRange(0, 500);
            RC_ASSERT(judgeValue(rule, value, before) <= judgeValue(rule, worse, before));
            RC_ASSERT(scoreValue(rule, value) >= scoreValue(rule, worse) - 1e-12);
            RC_ASSERT(scoreValue(rule, value) >= 0.2 && scoreValue(rule, value) <= 1.0);
        }));
    }

    void noValueHoweverLargeBreaksTheScale()
    {
        const MetricRule rule = rising(-1e308, Threshold{0, 0}, Threshold{1e308, 1e308}, 1.7e308);
        for (const double value : {-1.7e308, -5e307, 0.0, 5e307, 1.2e308, 1.7e308}) {
            const double score = scoreValue(rule, value);
            QVERIFY(score >= 0.2 && score <= 1.0);
        }
    }
};

QTEST_GUILESS_MAIN(JudgeTest)
#include "tst_judge.moc"
