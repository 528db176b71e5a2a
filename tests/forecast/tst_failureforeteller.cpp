// SPDX-License-Identifier: GPL-3.0-or-later
#include "forecast/failureforeteller.h"
#include "forecast/failurehazard.h"

#include <QTest>
#include <rapidcheck.h>

#include <cmath>
#include <random>

using namespace dwcp;

namespace {

double uniform(std::mt19937_64& random)
{
    return std::uniform_real_distribution<double>(0, 1)(random);
}

double squared(double told, bool came)
{
    return (told - (came ? 1 : 0)) * (told - (came ? 1 : 0));
}

/** A world of 20 components in which a sign of 1 makes a failure likely; how the foreteller and the known rate did. */
struct Trial {
    double told = 0;
    double known = 0;
    double excess = 0;
};

Trial trialOf(std::uint64_t seed, std::size_t looks, double chanceWith, double chanceWithout)
{
    constexpr std::size_t perHorizon = 5;
    constexpr std::size_t components = 20;
    std::mt19937_64 random(seed);
    FailureForeteller foreteller(perHorizon, 1);
    std::vector<std::vector<FailureCase>> told(looks);
    Trial trial;
    std::size_t count = 0;
    for (std::size_t look = 0; look < looks; ++look) {
        if (look >= perHorizon)
            foreteller.learn(look - perHorizon, told[look - perHorizon]);
        double toldLoss = 0;
        double knownLoss = 0;
        for (std::size_t i = 0; i < components; ++i) {
            const bool sign = uniform(random) < 0.3;
            const FailureSigns signs{0.1, uniform(random), {sign ? 1.0 : 0.0}};
            const FailureCase one{
                signs, foreteller.tell(look, signs), uniform(random) < (sign ? chanceWith : chanceWithout)};
            toldLoss += squared(one.chance.told, one.hasHappened) / components;
            knownLoss += squared(one.chance.knownRate, one.hasHappened) / components;
            told[look].push_back(one);
        }
        if (std::isnan(toldLoss))
            continue;
        trial.told += toldLoss;
        trial.known += knownLoss;
        ++count;
    }
    trial.told /= static_cast<double>(count);
    trial.known /= static_cast<double>(count);
    trial.excess = foreteller.worstExcess(count);
    return trial;
}

} // namespace

class TestFailureForeteller : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatWasSeldomSeenIsToldByItsGroup()
    {
        FailureHazard hazard(1e9, 1000);
        QVERIFY(std::abs(hazard.chanceWithin(100, 0, 0) - (1 - std::exp(-0.1))) < 1e-12);
        for (int i = 0; i < 50; ++i) {
            hazard.wasHealthy(0, 0, 100);
            hazard.failed(0, 0);
            hazard.wasHealthy(1, 0, 100);
        }
        hazard.wasHealthy(0, 1, 1);
        const double bad = hazard.chanceWithin(100, 0, 0);
        const double like = hazard.chanceWithin(100, 0, 1);
        const double other = hazard.chanceWithin(100, 1, 1);
        QVERIFY(std::abs(bad - (1 - std::exp(-1))) < 0.02);
        QVERIFY(like > 0.5 && other < 0.1);
    }

    void whatWasLongAgoIsForgotten()
    {
        FailureHazard hazard(600, 1000);
        for (int i = 0; i < 20; ++i) {
            hazard.wasHealthy(0, 0, 60);
            hazard.failed(0, 0);
        }
        const double then = hazard.chanceWithin(60, 0, 0);
        for (int i = 0; i < 200; ++i) {
            hazard.passed(60);
            hazard.wasHealthy(0, 0, 60);
        }
        QVERIFY(then > 0.5 && hazard.chanceWithin(60, 0, 0) < 0.1);
    }

    void theLearnerBeginsWithWhatItIsToldAndLearnsWhatASignMeans()
    {
        OutcomeLearner learner(2, 2);
        const std::vector<double> with{1, 1};
        const std::vector<double> without{1, 0};
        QVERIFY(std::abs(learner.told(0.2, with) - 0.2) < 1e-12);
        std::mt19937_64 random(4);
        for (int i = 0; i < 2000; ++i) {
            const bool sign = i % 4 == 0;
            learner.learn(0.2, sign ? with : without, uniform(random) < (sign ? 0.7 : 0.05), 1);
        }
        QVERIFY(std::abs(learner.told(0.2, with) - 0.7) < 0.06);
        QVERIFY(std::abs(learner.told(0.2, without) - 0.05) < 0.03);
    }

    /** Experts and outcomes as they please, each pack with its mean loss. */
    void theHedgeKeepsItsPromise()
    {
        rc::check([] {
            const std::vector<double> prior{0.5, 0.2, 0.3};
            Hedge hedge(prior, 0.01);
            std::mt19937_64 random(*rc::gen::arbitrary<std::uint64_t>());
            const auto packs = *rc::gen::inRange<std::size_t>(1, 40);
            double sums[3] = {};
            double told = 0;
            for (std::size_t p = 0; p < packs; ++p) {
                const std::size_t size = 1 + random() % 6;
                double losses[3] = {};
                for (std::size_t c = 0; c < size; ++c) {
                    const double advice[] = {uniform(random), double(random() % 2), uniform(random)};
                    const double mixed = hedge.mixed(advice);
                    const bool came = mixed < 0.5; // the worst that can come
                    told += squared(mixed, came) / double(size);
                    for (int i = 0; i < 3; ++i)
                        losses[i] += squared(advice[i], came) / double(size);
                }
                for (int i = 0; i < 3; ++i)
                    sums[i] += losses[i];
                hedge.learn(losses);
            }
            for (std::size_t i = 0; i < 3; ++i)
                RC_ASSERT(told / double(packs) <= sums[i] / double(packs) + hedge.worstExcess(i, packs) + 1e-9);
        });
    }

    void nothingIsToldBeforeAHorizonIsOver()
    {
        FailureForeteller foreteller(3, 0);
        const FailureSigns signs{0.3, 0.9, {}};
        QVERIFY(std::isnan(foreteller.tell(0, signs).told) && std::isnan(foreteller.tell(2, signs).knownRate));
        const FailureCase one{signs, foreteller.tell(0, signs), false};
        foreteller.learn(0, std::span(&one, 1));
        const FailureChance chance = foreteller.tell(3, signs);
        QVERIFY(chance.told > 0 && chance.told < 1 && chance.knownRate < 0.1);
    }

    void aSignThatMeansSomethingIsWorthSkill()
    {
        for (std::uint64_t seed = 1; seed <= 5; ++seed) {
            const Trial trial = trialOf(seed, 300, 0.8, 0.05);
            QVERIFY2(trial.told < 0.7 * trial.known, qPrintable(QString::number(trial.told / trial.known)));
        }
    }

    void wherePureChanceRulesNextToNothingIsLost()
    {
        for (std::uint64_t seed = 1; seed <= 5; ++seed) {
            const Trial trial = trialOf(seed, 300, 0.1, 0.1);
            QVERIFY2(trial.told - trial.known < 0.002, qPrintable(QString::number(trial.told - trial.known)));
            QVERIFY(trial.told - trial.known <= trial.excess);
        }
    }
};

QTEST_GUILESS_MAIN(TestFailureForeteller)
#include "tst_failureforeteller.moc"
