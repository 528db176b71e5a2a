// SPDX-License-Identifier: GPL-3.0-or-later
#include "health/balancerweights.h"

#include <QTest>
#include <rapidcheck.h>

#include <cmath>
#include <limits>

using namespace dwcp;
using namespace std::chrono_literals;

namespace {

constexpr double unknown = std::numeric_limits<double>::quiet_NaN();
const WallTime start{1'773'844'328s};

std::vector<InstanceCourse> instancesOf(const std::vector<double>& scores)
{
    std::vector<InstanceCourse> instances(scores.size());
    for (std::size_t i = 0; i < scores.size(); ++i)
        instances[i].health.score = scores[i];
    return instances;
}

/** The rules in the plainest way: the whole past is read again for every question. */
class PlainWeights {
public:
    struct Said {
        InstanceHealth health;
        WallTime at;
    };

    PlainWeights(WeightRules rules, std::size_t count) : m_rules(rules), m_past(count) { }

    std::vector<double> weightsAfter(const std::vector<InstanceHealth>& now, WallTime at)
    {
        for (std::size_t i = 0; i < now.size(); ++i)
            m_past[i].push_back({now[i], at});
        double all = 0;
        double out = 0;
        for (const auto& past : m_past) {
            all += past.back().health.configured > 0 ? 1 : 0;
            out += past.back().health.configured > 0 && getsNothing(past) ? 1 : 0;
        }
        std::vector<double> weights;
        for (const auto& past : m_past)
            weights.push_back(out > std::floor(all * m_rules.mostEjected) ? 1 : weightOf(past));
        return weights;
    }

private:
    static bool isTakenOut(const InstanceHealth& health)
    {
        return health.isDown || health.isPlannedOut || health.isBreakerOpen;
    }
    bool wantsOut(const InstanceHealth& health) const
    {
        return isTakenOut(health) || health.score < m_rules.ejectBelow;
    }
    bool mayReturn(const InstanceHealth& health) const { return !wantsOut(health) && health.score >= m_rules.returnAt; }

    /** Ejected: the newest of "wants out" and "may return" is the former. */
    bool isEjected(const std::vector<Said>& past) const
    {
        for (auto said = past.rbegin(); said != past.rend(); ++said) {
            if (wantsOut(said->health))
                return true;
            if (mayReturn(said->health))
                return false;
        }
        return false;
    }
    bool getsNothing(const std::vector<Said>& past) const
    {
        const InstanceHealth& now = past.back().health;
        return isEjected(past) && (isTakenOut(now) || !std::isnan(now.score));
    }
    /** The moment at which its newest ejection ended; nullopt: it was never ejected. */
    std::optional<WallTime> returnedAt(const std::vector<Said>& past) const
    {
        for (std::size_t length = past.size(); length > 1; --length) {
            const std::vector<Said> before(past.begin(), past.begin() + static_cast<std::ptrdiff_t>(length) - 1);
            if (isEjected(before))
                return past[length - 1].at;
        }
        return std::nullopt;
    }
    double weightOf(const std::vector<Said>& past) const
    {
        const Said& now = past.back();
        if (getsNothing(past))
            return now.health.isDown ? m_rules.slowStartFrom : 0;
        if (std::isnan(now.health.score))
            return m_rules.trialShare;
        if (now.health.isSuspect)
            return std::min(m_rules.trialShare, now.health.score);
        double ramp = 1;
        if (const auto returned = returnedAt(past))
            ramp = std::min(
                std::chrono::duration<double>(now.at - *returned) / std::chrono::duration<double>(m_rules.slowStart),
                1.0);
        return now.health.score * (m_rules.slowStartFrom + (1 - m_rules.slowStartFrom) * ramp);
    }

    WeightRules m_rules;
    std::vector<std::vector<Said>> m_past;
};

rc::Gen<InstanceHealth> anyHealth()
{
    const auto score = rc::gen::map(rc::gen::inRange(-15, 101), [](int n) { return n < 0 ? unknown : n / 100.0; });
    const auto rarely = rc::gen::map(rc::gen::inRange(0, 12), [](int n) { return n == 0; });
    const auto configured = rc::gen::map(rc::gen::inRange(0, 6), [](int n) { return static_cast<double>(n); });
    return rc::gen::build<InstanceHealth>(rc::gen::set(&InstanceHealth::score, score),
        rc::gen::set(&InstanceHealth::isSuspect, rarely), rc::gen::set(&InstanceHealth::isBreakerOpen, rarely),
        rc::gen::set(&InstanceHealth::isPlannedOut, rarely), rc::gen::set(&InstanceHealth::isDown, rarely),
        rc::gen::set(&InstanceHealth::configured, configured));
}

} // namespace

class TestBalancerWeights : public QObject {
    Q_OBJECT
private slots:
    void weightFollowsTheScore();
    void aSickOneIsEjectedAndReturnsSlowly();
    void neverMoreThanHalf();
    void anUnknownOneIsTried();
    void aSuspectGetsLittle();
    void whatIsDownCountsAsEjected();
    void agreesWithThePlainModel();
    void somebodyAlwaysServes();
};

void TestBalancerWeights::weightFollowsTheScore()
{
    auto instances = instancesOf({1, 0.6, 0.9});
    BalancerWeights({}).judge(instances, start);
    QCOMPARE(instances[1].weight, 0.6);
    QCOMPARE(instances[0].share, 1 / 2.5);
    QCOMPARE(instances[2].phase, InstancePhase::Serving);
}

void TestBalancerWeights::aSickOneIsEjectedAndReturnsSlowly()
{
    BalancerWeights weights({});
    auto instances = instancesOf({1, 1, 0.3});
    weights.judge(instances, start);
    QCOMPARE(instances[2].share, 0.0);
    QCOMPARE(instances[2].reason, EjectionReason::Score);
    instances[2].health.score = 0.7; // better, not well
    weights.judge(instances, start + 5s);
    QCOMPARE(instances[2].phase, InstancePhase::Ejected);
    instances[2].health.score = 1;
    weights.judge(instances, start + 10s);
    QCOMPARE(instances[2].phase, InstancePhase::SlowStart);
    QCOMPARE(instances[2].weight, 0.1);
    weights.judge(instances, start + 25s);
    QCOMPARE(instances[2].weight, 0.55);
    weights.judge(instances, start + 40s);
    QCOMPARE(instances[2].weight, 1.0);
    QCOMPARE(instances[2].phase, InstancePhase::Serving);
}

void TestBalancerWeights::neverMoreThanHalf()
{
    BalancerWeights weights({});
    auto instances = instancesOf({0.1, 0.1, 1, 1});
    weights.judge(instances, start);
    QVERIFY(!weights.isPanic());
    instances[2].health.score = 0.4;
    weights.judge(instances, start + 1s);
    QVERIFY(weights.isPanic());
    QCOMPARE(weights.panicSince(), start + 1s);
    QCOMPARE(instances[0].share, 0.25);
    instances[2].health.score = 1;
    weights.judge(instances, start + 2s);
    QVERIFY(!weights.isPanic());
    QCOMPARE(instances[0].share, 0.0);
}

void TestBalancerWeights::anUnknownOneIsTried()
{
    BalancerWeights weights({});
    auto instances = instancesOf({unknown, 1, 0.2, 1});
    weights.judge(instances, start);
    QCOMPARE(instances[0].weight, 0.1);
    QCOMPARE(instances[0].phase, InstancePhase::Trial);
    instances[2].health.score = unknown; // was ejected; now nobody knows
    weights.judge(instances, start + 1s);
    QCOMPARE(instances[2].weight, 0.1);
    instances[2].health.score = 0.6; // not enough for its return
    weights.judge(instances, start + 2s);
    QCOMPARE(instances[2].weight, 0.0);
}

void TestBalancerWeights::aSuspectGetsLittle()
{
    BalancerWeights weights({});
    auto instances = instancesOf({1, 1});
    instances[0].health.isSuspect = true;
    weights.judge(instances, start);
    QCOMPARE(instances[0].weight, 0.1);
    instances[0].health.isSuspect = false;
    weights.judge(instances, start + 1s);
    QCOMPARE(instances[0].weight, 1.0);
}

void TestBalancerWeights::whatIsDownCountsAsEjected()
{
    BalancerWeights weights({});
    auto instances = instancesOf({1, 1, 0.1});
    instances[0].health.isDown = true;
    weights.judge(instances, start);
    QVERIFY(weights.isPanic()); // one down and one sick of three: the sick one must not be taken out as well
    QCOMPARE(instances[2].weight, 1.0);
}

void TestBalancerWeights::agreesWithThePlainModel()
{
    QVERIFY(rc::check("weights are those of the plain model", [] {
        const auto count = static_cast<std::size_t>(*rc::gen::inRange(1, 7));
        WeightRules rules;
        rules.slowStart = 20s;
        BalancerWeights weights(rules);
        PlainWeights plain(rules, count);
        std::vector<InstanceCourse> instances(count);
        WallTime now = start;
        for (int step = *rc::gen::inRange(1, 25); step > 0; --step) {
            const auto healths = *rc::gen::container<std::vector<InstanceHealth>>(count, anyHealth());
            for (std::size_t i = 0; i < count; ++i)
                instances[i].health = healths[i];
            weights.judge(instances, now);
            const auto expected = plain.weightsAfter(healths, now);
            for (std::size_t i = 0; i < count; ++i)
                RC_ASSERT(std::abs(instances[i].weight - expected[i]) < 1e-9);
            now += std::chrono::seconds(*rc::gen::inRange(0, 9));
        }
    }));
}

void TestBalancerWeights::somebodyAlwaysServes()
{
    QVERIFY(rc::check("shares sum up to one whenever somebody may serve", [] {
        const auto healths = *rc::gen::nonEmpty(rc::gen::container<std::vector<InstanceHealth>>(anyHealth()));
        std::vector<InstanceCourse> instances(healths.size());
        double configured = 0;
        for (std::size_t i = 0; i < healths.size(); ++i) {
            instances[i].health = healths[i];
            configured += healths[i].configured;
        }
        BalancerWeights({}).judge(instances, start);
        double sum = 0;
        double nothing = 0;
        for (const InstanceCourse& one : instances) {
            sum += one.share;
            nothing += one.health.configured > 0 && one.share <= 0 ? 1 : 0;
        }
        const double expected = configured > 0 ? 1 : 0;
        RC_ASSERT(std::abs(sum - expected) < 1e-9);
        RC_ASSERT(nothing <= static_cast<double>(healths.size()) / 2);
    }));
}

QTEST_APPLESS_MAIN(TestBalancerWeights)
#include "tst_balancerweights.moc"
