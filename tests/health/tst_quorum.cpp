// SPDX-License-Identifier: GPL-3.0-or-later
#include "health/quorum.h"

#include <rapidcheck.h>

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace dwcp;

namespace {

std::vector<Voter> voters(std::size_t count, double weight = 1)
{
    std::vector<Voter> made;
    for (std::size_t i = 0; i < count; ++i)
        made.push_back({static_cast<NodeId>(i), weight, 1, Standing::Alive});
    return made;
}

std::vector<Voter> weighing(std::initializer_list<double> weights)
{
    std::vector<Voter> made;
    for (const double weight : weights)
        made.push_back({static_cast<NodeId>(made.size()), weight, 1, Standing::Alive});
    return made;
}

/** The answers by looking at every set there is. Weights and reputations are taken in millionths, as the product does.
 */
struct Enumerated {
    QuorumVerdict verdict = QuorumVerdict::Lost;
    std::uint32_t size = 0;
    std::vector<std::vector<NodeId>> sets;
    std::vector<NodeId> singles;

    explicit Enumerated(const std::vector<Voter>& all)
    {
        std::int64_t total = 0;
        std::int64_t alive = 0;
        std::int64_t unknown = 0;
        for (const Voter& voter : all) {
            total += std::llround(voter.weight * 1e6);
            alive += voter.standing == Standing::Alive ? votes(voter) : 0;
            unknown += voter.standing == Standing::Unknown ? votes(voter) : 0;
        }
        if (2 * (alive + unknown) <= total)
            return;
        verdict = 2 * alive > total ? QuorumVerdict::Held : QuorumVerdict::Unsure;
        std::vector<Voter> standing;
        for (const Voter& voter : all) {
            const bool unsure = verdict == QuorumVerdict::Unsure && voter.standing == Standing::Unknown;
            if ((voter.standing == Standing::Alive || unsure) && votes(voter) > 0)
                standing.push_back(voter);
        }
        size = static_cast<std::uint32_t>(standing.size()) + 1;
        for (std::uint32_t lost = 1; lost < 1U << standing.size(); ++lost) {
            std::int64_t left = 0;
            std::vector<NodeId> set;
            for (std::size_t i = 0; i < standing.size(); ++i) {
                if (lost & 1U << i)
                    set.push_back(standing[i].node);
                else
                    left += votes(standing[i]);
            }
            if (2 * left > total || set.size() > size)
                continue;
            if (set.size() < size)
                sets.clear();
            size = static_cast<std::uint32_t>(set.size());
            sets.push_back(set);
        }
        for (const auto& set : sets) {
            if (set.size() == 1)
                singles.push_back(set.front());
        }
    }

    static std::int64_t votes(const Voter& voter) { return std::llround(voter.weight * voter.reputation * 1e6); }
};

} // namespace

class QuorumTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void agreesWithLookingAtEverySet()
    {
        QVERIFY(rc::check([] {
            const auto count = *rc::gen::inRange<std::size_t>(1, 17);
            const bool whole = *rc::gen::arbitrary<bool>();
            std::vector<Voter> all;
            for (std::size_t i = 0; i < count; ++i) {
                Voter voter{static_cast<NodeId>(i), 1.0 * *rc::gen::inRange(1, 5), 1, Standing::Alive};
                if (!whole) {
                    voter.weight = *rc::gen::inRange(1, 3000) / 1000.0;
                    voter.reputation = *rc::gen::element(1.0, 1.0, 0.5, 0.25, 0.0);
                }
                voter.standing = *rc::gen::weightedElement<Standing>(
                    {{6, Standing::Alive}, {1, Standing::Lost}, {1, Standing::Unknown}});
                all.push_back(voter);
            }
            Enumerated expected(all);
            const QuorumState state = analyseQuorum(all);
            RC_ASSERT(state.verdict == expected.verdict);
            RC_ASSERT(state.breakingSize == expected.size);
            RC_ASSERT(state.isCountExact);
            RC_ASSERT(state.breakingSetCount == expected.sets.size());
            RC_ASSERT(state.singlePoints == expected.singles);
            RC_ASSERT(state.breakingSets.size() == std::min(QuorumState::listedSets, expected.sets.size()));
            for (const auto& set : state.breakingSets)
                RC_ASSERT(std::ranges::find(expected.sets, set) != expected.sets.end());
            auto listed = state.breakingSets;
            std::ranges::sort(listed);
            RC_ASSERT(std::ranges::unique(listed).begin() == listed.end());
        }));
    }

    void sixtyEqualVotersSurviveTwentyNineFailures()
    {
        const QuorumState state = analyseQuorum(voters(60));
        QCOMPARE(state.verdict, QuorumVerdict::Held);
        QCOMPARE(state.breakingSize, 30U); // 30 of 60 are no majority
        QCOMPARE(state.breakingSetCount, 118'264'581'564'861'424ULL); // 60 over 30
        QVERIFY(state.isCountExact);
        QCOMPARE(state.margin(), 30.0);
        QVERIFY(state.singlePoints.empty());
    }

    void sixtyVotersOfSixtyWeightsAreCountedExactly()
    {
        std::vector<Voter> all = voters(60);
        for (Voter& voter : all)
            voter.weight = voter.node + 1;
        const QuorumState state = analyseQuorum(all); // 1830 votes; the 18 heaviest have 927, the 17 heaviest 884
        QCOMPARE(state.breakingSize, 18U);
        QVERIFY(state.isCountExact);
        QCOMPARE(state.breakingSets.front().front(), NodeId{42});
        QCOMPARE(state.breakingSetCount, 272ULL); // partitions of the numbers up to 12: so many votes may be spared
    }

    void theVotesOfAHeavyOneMayBeASinglePointOfFailure()
    {
        const QuorumState state = analyseQuorum(weighing({3, 1, 1}));
        QCOMPARE(state.singlePoints, std::vector<NodeId>{0});
        QCOMPARE(state.breakingSize, 1U);
        QCOMPARE(state.margin(), 2.5);
    }

    void halfIsNoQuorum()
    {
        std::vector<Voter> four = voters(4);
        four[0].standing = four[1].standing = Standing::Lost;
        QCOMPARE(analyseQuorum(four).verdict, QuorumVerdict::Lost);
        QCOMPARE(analyseQuorum(four).breakingSize, 0U);
    }

    void whoCannotBeSeenIsNotCountedOn()
    {
        std::vector<Voter> five = voters(5);
        five[4].standing = Standing::Unknown;
        QCOMPARE(analyseQuorum(five).verdict, QuorumVerdict::Held);
        QCOMPARE(analyseQuorum(five).breakingSize, 2U);
        five[3].standing = five[2].standing = Standing::Unknown;
        QCOMPARE(analyseQuorum(five).verdict, QuorumVerdict::Unsure);
    }

    void aDoubtfulVoterCountsLess()
    {
        std::vector<Voter> three = voters(3);
        three[2].standing = Standing::Lost;
        QCOMPARE(analyseQuorum(three).verdict, QuorumVerdict::Held);
        three[1].reputation = 0.4;
        QCOMPARE(analyseQuorum(three).verdict, QuorumVerdict::Lost);
    }

    void aMinorityDiscountsNobody()
    {
        QCOMPARE(reputationOf({}, 4), 1.0);
        QCOMPARE(reputationOf({0.1}, 4), 1.0);
        QCOMPARE(reputationOf({0.1, 0.2}, 4), 1.0);
        QCOMPARE(reputationOf({0.1, 0.2, 0.3}, 4), 0.3);
        QCOMPARE(reputationOf({0.1, 0.2, 0.3}, 3), 0.2);
    }

    void losingMoreIsThePreview()
    {
        const std::vector<NodeId> two{0, 1};
        QCOMPARE(quorumWithout(voters(5), two).verdict, QuorumVerdict::Held);
        QCOMPARE(quorumWithout(voters(5), two).breakingSize, 1U);
        QCOMPARE(quorumWithout(voters(4), two).verdict, QuorumVerdict::Lost);
    }

    void tenThousandVotersAreNoTrouble()
    {
        const QuorumState state = analyseQuorum(voters(10'000));
        QCOMPARE(state.breakingSize, 5000U);
        QCOMPARE(state.breakingSetCount, UINT64_MAX); // saturated
        QVERIFY(state.breakingSets.empty()); // nobody reads a list of five thousand names
    }
};

QTEST_APPLESS_MAIN(QuorumTest)
#include "tst_quorum.moc"
