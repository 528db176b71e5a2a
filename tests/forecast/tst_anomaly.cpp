// SPDX-License-Identifier: GPL-3.0-or-later
#include "forecast/anomaly.h"

#include <QTest>
#include <rapidcheck.h>

#include <algorithm>
#include <cmath>
#include <random>
#include <vector>

using namespace dwcp;

namespace {

constexpr double Step = 300; // five minutes
constexpr std::size_t Day = 288;

struct Stream {
    std::vector<double> values;
    std::vector<double> scores() const
    {
        AnomalyDetector detector;
        std::vector<double> result;
        for (std::size_t i = 0; i < values.size(); ++i)
            result.push_back(detector.update(1.4e9 + Step * static_cast<double>(i), values[i]).score);
        return result;
    }
};

/** A load with a daily rhythm and noise. */
Stream dailyLoad(std::size_t days, unsigned seed)
{
    std::mt19937_64 random(seed);
    std::normal_distribution<double> noise(0, 2);
    Stream stream;
    for (std::size_t i = 0; i < days * Day; ++i)
        stream.values.push_back(
            50 + 20 * std::sin(2 * 3.14159265358979 * static_cast<double>(i) / Day) + noise(random));
    return stream;
}

std::size_t alarms(const std::vector<double>& scores, std::size_t begin, std::size_t end)
{
    return static_cast<std::size_t>(std::count_if(scores.begin() + static_cast<std::ptrdiff_t>(begin),
        scores.begin() + static_cast<std::ptrdiff_t>(end),
        [](double score) { return score >= AnomalyDetector::AlarmScore; }));
}

} // namespace

class TestAnomaly : public QObject {
    Q_OBJECT

private slots:
    void aScoreDependsOnThePastOnly()
    {
        QVERIFY(rc::check("other values later leave the scores before them alone", [] {
            const auto cut = *rc::gen::inRange<std::size_t>(1, 600);
            const auto seed = *rc::gen::inRange<unsigned>(0, 1000);
            const Stream one = dailyLoad(3, 1);
            Stream other = one;
            const Stream rest = dailyLoad(3, seed);
            std::transform(rest.values.begin() + static_cast<std::ptrdiff_t>(cut), rest.values.end(),
                other.values.begin() + static_cast<std::ptrdiff_t>(cut), [](double value) { return 5 * value; });
            const auto first = one.scores();
            const auto second = other.scores();
            RC_ASSERT(std::equal(first.begin(), first.begin() + static_cast<std::ptrdiff_t>(cut), second.begin()));
        }));
    }

    void scoresAreShares()
    {
        QVERIFY(rc::check("0..1 whatever comes", [] {
            const auto raw = *rc::gen::container<std::vector<int>>(rc::gen::inRange(-1000, 1000));
            AnomalyDetector detector;
            double time = 0;
            for (const int value : raw) {
                time += value % 5 * 60.0; // also backwards
                const double odd = value % 11 == 0 ? std::nan("") : std::pow(10.0, value % 30) * value;
                const AnomalyScore score = detector.update(time, odd);
                RC_ASSERT(score.score >= 0 && score.score <= 1);
            }
            RC_ASSERT(detector.anomalyRate() >= 0 && detector.anomalyRate() <= 1);
        }));
    }

    void noiseIsQuiet()
    {
        std::size_t raised = 0;
        for (unsigned seed = 0; seed < 10; ++seed)
            raised += alarms(dailyLoad(14, seed).scores(), Day, 14 * Day);
        QVERIFY2(raised <= 20, qPrintable(QString::number(raised))); // in 37,440 rows
    }

    void aFlatLineIsQuietUntilItMoves()
    {
        Stream stream;
        stream.values.assign(10 * Day, 45.0);
        QCOMPARE(alarms(stream.scores(), 0, 10 * Day), std::size_t(0));
        stream.values.back() = 46;
        QVERIFY(stream.scores().back() >= AnomalyDetector::AlarmScore);
    }

    void aSpikeIsSeenAtOnce()
    {
        Stream stream = dailyLoad(14, 3);
        stream.values[3000] += 60;
        const auto scores = stream.scores();
        QVERIFY(scores[3000] > 0.7);
        QVERIFY(alarms(scores, 3001, 3000 + Day) == 0); // one episode, one alarm
    }

    void aMissingDayIsSeenThoughEveryValueIsUsual()
    {
        Stream stream = dailyLoad(14, 4);
        for (std::size_t i = 12 * Day; i < 12 * Day + Day / 2; ++i)
            stream.values[i] = 50;
        QVERIFY(alarms(stream.scores(), 12 * Day, 12 * Day + Day / 2) >= 1);
    }

    void aNewLevelIsOneAlarm()
    {
        Stream stream = dailyLoad(14, 5);
        for (std::size_t i = 3000; i < stream.values.size(); ++i)
            stream.values[i] += 40;
        const auto scores = stream.scores();
        QVERIFY(alarms(scores, 3000, 3010) >= 1);
        QVERIFY(alarms(scores, 3000, 3000 + Day) <= 3);
    }

    void restlessnessIsSeen()
    {
        Stream stream = dailyLoad(14, 6);
        std::mt19937_64 random(17);
        std::normal_distribution<double> noise(0, 9);
        for (std::size_t i = 3200; i < 3300; ++i)
            stream.values[i] = std::clamp(stream.values[i] + noise(random), 25.0, 75.0);
        QVERIFY(alarms(stream.scores(), 3200, 3300) >= 1);
    }

    void nothingIsSurprisingAtTheStart()
    {
        Stream stream = dailyLoad(1, 7);
        QCOMPARE(alarms(stream.scores(), 0, 30), std::size_t(0));
    }

    void valuesThatAreNotThereTeachNothing()
    {
        AnomalyDetector detector;
        QCOMPARE(detector.update(0, std::nan("")).score, 0.0);
        QCOMPARE(detector.update(std::nan(""), 1).score, 0.0);
        QCOMPARE(detector.rows(), std::uint64_t(0));
        QVERIFY(std::isnan(detector.update(0, 1).expected));
        QCOMPARE(detector.update(300, 1).expected, 1.0);
    }

    void theRateFollowsTheAlarms()
    {
        AnomalyDetector detector;
        const Stream stream = dailyLoad(7, 8);
        double time = 0;
        for (const double value : stream.values)
            detector.update(time += Step, value);
        const double before = detector.anomalyRate();
        for (int i = 1; i <= 5; ++i)
            detector.update(time += Step, 100 * std::pow(3.0, i));
        QVERIFY(detector.anomalyRate() > before);
        QVERIFY(detector.anomalyRate() < 0.1);
    }

    void theTailIsTheShareSeenBefore()
    {
        SurpriseTail tail;
        QCOMPARE(tail.share(1), 1.0);
        for (int i = 0; i < 1000; ++i)
            tail.add(std::pow(2.0, i % 8));
        QVERIFY(std::abs(tail.share(128) - 0.0625) < 0.01); // half of the topmost eighth
        QVERIFY(std::abs(tail.share(16) - 0.4375) < 0.01);
        QVERIFY(tail.share(1000) < 1e-3);
        QVERIFY(tail.share(10000) < tail.share(1000));
    }
};

QTEST_APPLESS_MAIN(TestAnomaly)
#include "tst_anomaly.moc"
