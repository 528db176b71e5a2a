// SPDX-License-Identifier: GPL-3.0-or-later
#include "node/pba/predictor.h"

#include "resilience/random.h"

#include <QTest>
#include <cmath>
#include <numbers>

using namespace dwcp;

namespace {

/** A day of 30 samples, with a little noise. */
double rhythm(int at, SeededRandom& random)
{
    return 1000 + 500 * std::sin(2 * std::numbers::pi * at / 30) + 20 * (random.uniform() - 0.5);
}

} // namespace

class TestPredictor : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void before_it_has_learnt_it_claims_nothing()
    {
        Predictor predictor;
        for (int i = 0; i < 50; ++i)
            predictor.observe(i);
        QVERIFY(!predictor.prediction());
        QVERIFY(!predictor.accuracy());
        QVERIFY(!predictor.confidence());
    }

    void a_rhythm_is_learnt_and_foretold()
    {
        SeededRandom random(1);
        Predictor predictor;
        int at = 0;
        for (; at < 150; ++at)
            predictor.observe(rhythm(at, random));
        std::atomic<double> progress{0};
        auto model = trainModel(predictor.values(), {30}, 0.5, progress);
        QVERIFY(model);
        QCOMPARE(progress.load(), 1.0);
        QVERIFY(model->loss < 0.05);
        predictor.setModel(*model);
        for (; at < 210; ++at)
            predictor.observe(rhythm(at, random));
        QVERIFY(*predictor.accuracy() > 0.95);
        QVERIFY(*predictor.confidence() > 0.7);
    }

    void values_that_no_model_follows_do_not_converge()
    {
        SeededRandom random(2);
        std::vector<double> wild;
        for (int i = 0; i < 200; ++i)
            wild.push_back(std::ldexp(random.uniform() - 0.5, static_cast<int>(random.uniform() * 40)));
        std::atomic<double> progress{0};
        QVERIFY(!trainModel(wild, {30}, 0.5, progress));
        QCOMPARE(progress.load(), 1.0);
    }

    void accuracy_falls_when_the_world_changes()
    {
        SeededRandom random(3);
        Predictor predictor;
        int at = 0;
        for (; at < 150; ++at)
            predictor.observe(rhythm(at, random));
        std::atomic<double> progress{0};
        predictor.setModel(*trainModel(predictor.values(), {30}, 0.5, progress));
        for (; at < 210; ++at)
            predictor.observe(rhythm(at, random));
        const double before = *predictor.accuracy();
        for (; at < 270; ++at)
            predictor.observe(4000 * random.uniform());
        QVERIFY(*predictor.accuracy() < before - 0.2);
    }

    void memory_is_bounded()
    {
        Predictor predictor;
        for (int i = 0; i < 5000; ++i)
            predictor.observe(i);
        QVERIFY(predictor.size() <= 600);
        QVERIFY(predictor.bytes() < 100'000);
    }
};

QTEST_APPLESS_MAIN(TestPredictor)
#include "tst_predictor.moc"
