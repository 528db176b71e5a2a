// SPDX-License-Identifier: GPL-3.0-or-later
#include "health/score.h"

#include <rapidcheck.h>

#include <QTest>

#include <algorithm>
#include <cmath>
#include <limits>
#include <vector>

using namespace dwcp;

namespace {

constexpr double none = std::numeric_limits<double>::quiet_NaN();

rc::Gen<double> anyScore()
{
    return rc::gen::map(rc::gen::inRange(0, 10001), [](int i) { return i / 10000.0; });
}

rc::Gen<Level> knownLevel()
{
    return rc::gen::map(rc::gen::inRange(1, levelCount), [](int i) { return static_cast<Level>(i); });
}

/** The level whose band holds the score: what a reader of the number would say. */
Level levelOfScore(double score)
{
    return score >= 0.8 ? Level::Healthy
        : score >= 0.5  ? Level::Degraded
        : score >= 0.2  ? Level::Critical
                        : Level::Failed;
}

double blend(std::vector<WeightedScore> parts)
{
    return blendScores(parts);
}

double ofNodes(std::vector<double> nodes)
{
    return systemScore(nodes);
}

} // namespace

class ScoreTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aScoreNeverContradictsItsLevel()
    {
        QVERIFY(rc::check([] {
            const Level level = *knownLevel();
            const double score = clampToLevel(*rc::gen::oneOf(anyScore(), rc::gen::arbitrary<double>()), level);
            RC_ASSERT(levelOfScore(score) == level);
            RC_ASSERT(score >= 0 && score <= 1);
        }));
    }

    void aScoreInsideItsBandIsLeftAlone()
    {
        QVERIFY(rc::check([] {
            const double score = *anyScore();
            RC_ASSERT(clampToLevel(score, levelOfScore(score)) == score);
        }));
    }

    void aShownScoreIsTheFullPartsOfIt()
    {
        QVERIFY(rc::check([] {
            const double score = *anyScore();
            for (const int parts : {100, 1000}) {
                const double whole = scoreParts(score, parts);
                RC_ASSERT(whole / parts <= score);
                RC_ASSERT((whole + 1) / parts > score);
            }
        }));
        for (int points = 0; points <= 100; ++points)
            QCOMPARE(scoreParts(points / 100.0, 100), points);
        for (const double bound : {0.2, 0.5, 0.8})
            QCOMPARE(scoreParts(std::nextafter(bound, 0.0), 100), std::round(bound * 100) - 1);
    }

    void unknownHasNoScore()
    {
        QVERIFY(std::isnan(clampToLevel(1.0, Level::Unknown)));
        QVERIFY(std::isnan(blend({})));
        QVERIFY(std::isnan(ofNodes({})));
        QVERIFY(std::isnan(ofNodes({none, none})));
    }

    void anIllThingWithoutAScoreIsAtTheFootOfItsBand()
    {
        QCOMPARE(clampToLevel(none, Level::Critical), 0.2);
        QCOMPARE(clampToLevel(none, Level::Failed), 0.0);
    }

    void aBlendIsHalfMeanByWeightAndHalfMinimum()
    {
        QCOMPARE(blend({{1.0, 1}, {0.5, 1}}), 0.5 * 0.75 + 0.5 * 0.5);
        QCOMPARE(blend({{1.0, 3}, {0.6, 1}}), 0.5 * 0.9 + 0.5 * 0.6);
    }

    void whatWeighsNothingHasNoSay()
    {
        QCOMPARE(blend({{0.9, 1}, {0.1, 0}}), 0.9);
        QVERIFY(std::isnan(blend({{0.9, 0}})));
    }

    void aPartWithoutAScoreIsLeftOut()
    {
        QCOMPARE(blend({{0.9, 1}, {none, 5}}), 0.9);
        QVERIFY(std::isnan(blend({{none, 1}})));
    }

    void aBlendLiesBetweenTheWorstAndTheBest()
    {
        QVERIFY(rc::check([] {
            const auto scores = *rc::gen::nonEmpty(rc::gen::container<std::vector<double>>(anyScore()));
            std::vector<WeightedScore> parts;
            for (const double score : scores)
                parts.push_back({score, 1.0 + *rc::gen::inRange(0, 5)});
            const double blended = blendScores(parts);
            const auto [low, high] = std::ranges::minmax(scores);
            RC_ASSERT(blended >= low - 1e-12 && blended <= high + 1e-12);
        }));
    }

    void aSystemIsMostlyItsMeanAndPartlyItsWorst()
    {
        QCOMPARE(ofNodes({1.0, 1.0, 0.4}), 0.7 * 0.8 + 0.3 * 0.4);
        QCOMPARE(ofNodes({0.9, none}), 0.7 * 0.9 + 0.3 * 0.9);
    }
};

QTEST_GUILESS_MAIN(ScoreTest)
#include "tst_score.moc"
