// SPDX-License-Identifier: GPL-3.0-or-later
#include "forecast/foresightscore.h"

#include "forecast/calibration.h"

#include <QTest>
#include <rapidcheck.h>

#include <cmath>
#include <random>

using namespace dwcp;

class TestForesightScore : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aScoreByHand()
    {
        // Squares: 0.01, 0.04, 0.25, 0.09.
        const std::vector<double> told{0.1, 0.8, 0.5, 0.3};
        const std::vector<double> came{0, 1, 1, 0};
        const ForesightScore score = foresightScore(told, came);
        QCOMPARE(score.count, std::size_t(4));
        QCOMPARE(score.baseRate, 0.5);
        QVERIFY(std::abs(score.brier - 0.39 / 4) < 1e-12);
        QCOMPARE(score.brierOfBaseRate, 0.25);
        QCOMPARE(score.brierOfNever, 0.5);
        QVERIFY(std::abs(score.skill - (1 - 0.39)) < 1e-12);
    }

    void theReferencesAreForecastsToo()
    {
        const std::vector<double> came{1, 0, 0, 0, 0};
        QCOMPARE(foresightScore(std::vector<double>(5, 0.2), came).skill, 0.0);
        const ForesightScore never = foresightScore(std::vector<double>(5, 0.0), came);
        QCOMPARE(never.brier, never.brierOfNever);
        QVERIFY(std::abs(never.skill + 0.25) < 1e-12); // 1 - 0.2 / 0.16
        QCOMPARE(foresightScore(came, came).brier, 0.0);
        QCOMPARE(foresightScore(came, came).skill, 1.0);
    }

    void whatIsUnknownIsCountedAndNotScored()
    {
        const std::vector<double> told{std::nan(""), 1, std::nan("")};
        const ForesightScore score = foresightScore(told, std::vector<double>{1, 1, 0});
        QCOMPARE(score.unknown, std::size_t(2));
        QCOMPARE(score.count, std::size_t(1));
        QCOMPARE(score.baseRate, 1.0);
        QVERIFY(std::isnan(score.skill)); // the base rate was right already
        QVERIFY(std::isnan(foresightScore(std::vector<double>{}, std::vector<double>{}).brier));
    }

    void binsTellHowOftenItCame()
    {
        std::vector<double> told;
        std::vector<double> came;
        std::mt19937_64 random(4);
        for (int i = 0; i < 20'000; ++i) {
            told.push_back(std::uniform_real_distribution<double>(0, 1)(random));
            came.push_back(std::uniform_real_distribution<double>(0, 1)(random) < told.back() ? 1 : 0);
        }
        const ForesightScore score = foresightScore(told, came);
        QCOMPARE(score.bins.size(), std::size_t(10));
        std::size_t count = 0;
        for (const ReliabilityBin& bin : score.bins) {
            QVERIFY(bin.told >= bin.low && bin.told < bin.high);
            QVERIFY(std::abs(bin.told - bin.happened) < 0.05); // whoever tells the truth is on the diagonal
            count += bin.count;
        }
        QCOMPARE(count, told.size());
        QVERIFY(score.skill > 0.3 && score.skill < 0.37); // 1 - (1/6) / (1/4)
    }

    void whoExaggeratesIsMadeHonest()
    {
        // Says 0.9 where it comes in one of five, and 0.1 where it never does.
        Calibration calibration;
        QCOMPARE(calibration.calibrated(0.9), 0.9); // nothing is known yet
        std::mt19937_64 random(8);
        std::vector<double> told;
        std::vector<double> honest;
        std::vector<double> came;
        for (int i = 0; i < 2000; ++i) {
            const bool isLoud = i % 3 == 0;
            const bool happened = isLoud && std::uniform_real_distribution<double>(0, 1)(random) < 0.2;
            told.push_back(isLoud ? 0.9 : 0.1);
            honest.push_back(calibration.calibrated(told.back())); // before it learns what came
            came.push_back(happened ? 1 : 0);
            calibration.learn(told.back(), happened);
        }
        QVERIFY(foresightScore(told, came).skill < -1);
        QVERIFY(foresightScore(honest, came).skill > 0.05);
        QVERIFY(std::abs(calibration.calibrated(0.9) - 0.2) < 0.05);
        QVERIFY(std::isnan(calibration.calibrated(std::nan(""))));
        calibration.learn(std::nan(""), true);
        QVERIFY(calibration.calibrated(1.0) <= 1 && calibration.calibrated(0.0) >= 0);
    }

    void theScoreIsWhatTheBinsSay()
    {
        // Murphy: reliability - resolution + uncertainty, exactly when all of a bin were told the same.
        rc::check("a score is made of its bins", [] {
            std::vector<double> told;
            std::vector<double> came;
            const auto count = *rc::gen::inRange<std::size_t>(1, 200);
            for (std::size_t i = 0; i < count; ++i) {
                told.push_back(*rc::gen::inRange(0, 10) / 10.0 + 0.05);
                came.push_back(*rc::gen::inRange(0, 2));
            }
            const ForesightScore score = foresightScore(told, came);
            double made = score.brierOfBaseRate;
            for (const ReliabilityBin& bin : score.bins) {
                const double share = static_cast<double>(bin.count) / static_cast<double>(score.count);
                made +=
                    share * std::pow(bin.told - bin.happened, 2) - share * std::pow(bin.happened - score.baseRate, 2);
            }
            RC_ASSERT(std::abs(made - score.brier) < 1e-9);
        });
    }
};

QTEST_GUILESS_MAIN(TestForesightScore)
#include "tst_foresightscore.moc"
