// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/component.h"
#include "health/score.h"
#include "support/builders.h"

#include <rapidcheck.h>

#include <QTest>

#include <cmath>
#include <limits>
#include <optional>

using namespace dwcp;
using namespace std::chrono_literals;

namespace {

constexpr double none = std::numeric_limits<double>::quiet_NaN();
constexpr std::size_t history = 100;

/** One component of n0, fed a result every five seconds unless told otherwise. */
class Rig {
public:
    explicit Rig(LayerSpec layer = layerOf("amst", {ruleOf("load", 10, 20)}))
        : m_spec(std::make_shared<const LayerSpec>(std::move(layer)))
        , m_group(m_spec->breaker, m_tick, m_random)
        , m_component({0, 0}, m_spec, "n0", m_group, 1h)
    {
    }

    Component& operator*() { return m_component; }
    Component* operator->() { return &m_component; }
    WallTime now() const { return m_now; }

    Component::Change give(const CheckResult& result, Duration after = 5s)
    {
        wait(after);
        EvaluationInput input;
        input.now = &result.readings;
        input.at = m_now;
        return m_component.take({result, input, m_now}, history);
    }
    Component::Change load(double value) { return give(page({{"load", value}})); }
    Component::Change load(std::initializer_list<double> values)
    {
        Component::Change last;
        for (const double value : values)
            last = load(value);
        return last;
    }
    Component::Change fail(int times, CheckOutcome outcome = CheckOutcome::Refused)
    {
        Component::Change last;
        for (int i = 0; i < times; ++i)
            last = give(failure(outcome));
        return last;
    }
    void wait(Duration duration)
    {
        m_now += duration;
        m_tick.advance(duration);
    }

private:
    WallTime m_now = testStart;
    TickClock m_tick{SteadyTime(testStart.time_since_epoch()), testStart};
    SeededRandom m_random{1};
    std::shared_ptr<const LayerSpec> m_spec;
    BreakerGroup m_group;
    Component m_component;
};

/** A number that says the same as its level; none for unknown. */
bool fits(double score, Level level)
{
    return level == Level::Unknown ? std::isnan(score) : clampToLevel(score, level) == score;
}

LayerSpec twoFacets()
{
    LayerSpec layer = layerOf("hde", {ruleOf("ratio", 10, 20)});
    layer.facets.push_back({"memory", "Memory", 1, {ruleOf("bytes", 10, 20), ruleOf("limit", 10, 20)}});
    return layer;
}

} // namespace

class ComponentTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    // Unknown is never healthy.

    void beforeTheFirstCheckAllIsUnknown()
    {
        Rig rig;
        const ComponentState state = rig->state();
        QCOMPARE(state.level, Level::Unknown);
        QVERIFY(std::isnan(state.score));
        QVERIFY(std::isnan(state.availability));
        QVERIFY(std::isnan(state.rules[0].score));
        QVERIFY(std::isnan(state.facets[0].score));
        QVERIFY(state.checkedAt == WallTime{});
        QVERIFY(state.flags.empty());
    }

    void aSeriesThatWasNeverThereIsNotProvidedAndNotHealthy()
    {
        Rig rig;
        rig.give(page({{"other", 1}}));
        const ComponentState state = rig->state();
        QCOMPARE(state.level, Level::Unknown);
        QCOMPARE(static_cast<int>(state.rules[0].presence), static_cast<int>(Presence::NotProvided));
        QCOMPARE(state.error, std::string("the target provides nothing that this layer reads"));
        QVERIFY(std::isnan(state.score));
    }

    void aSeriesThatVanishedIsUnknown()
    {
        Rig rig;
        rig.load(1);
        const auto change = rig.give(page({{"other", 1}}));
        QVERIFY(change.level);
        const ComponentState state = rig->state();
        QCOMPARE(state.level, Level::Unknown);
        QCOMPARE(static_cast<int>(state.rules[0].presence), static_cast<int>(Presence::Unknown));
        QCOMPARE(rig->ruleSeries(0).size(), std::size_t{2});
        QVERIFY(std::isnan(rig->ruleSeries(0).at(1).value));
    }

    void aValueThatIsNotANumberIsUnknown()
    {
        for (const double value : {none, std::numeric_limits<double>::infinity()}) {
            Rig rig;
            rig.load({1, value});
            QCOMPARE(rig->level(), Level::Unknown);
            QVERIFY(std::isnan(rig->score()));
        }
    }

    void aFacetThatIsNotProvidedIsNotIll()
    {
        Rig rig(twoFacets());
        rig.give(page({{"ratio", 1}}));
        QCOMPARE(rig->level(), Level::Healthy);
        const ComponentState state = rig->state();
        QCOMPARE(static_cast<int>(state.facets[1].presence), static_cast<int>(Presence::NotProvided));
        QCOMPARE(state.facets[1].level, Level::Unknown);
    }

    void anUnknownRuleKeepsItsFacetFromBeingHealthyButNotFromBeingIll()
    {
        Rig rig(twoFacets());
        rig.give(page({{"ratio", 1}, {"bytes", 1}, {"limit", none}}));
        QCOMPARE(rig->level(), Level::Unknown);
        for (int i = 0; i < 3; ++i)
            rig.give(page({{"ratio", 1}, {"bytes", 15}, {"limit", none}}));
        QCOMPARE(rig->level(), Level::Degraded);
    }

    void nothingToJudgeIsNotHealthyEither()
    {
        Rig rig(layerOf("hde", {ruleOf("errors", 0.1, 0.2, "failed / asked")}));
        rig.give(page({{"failed", 0}, {"asked", 0}}));
        QCOMPARE(rig->level(), Level::Unknown);
        QCOMPARE(
            rig->state().error, std::string("nothing to judge yet: rates need a second result and events to count"));
    }

    void anIdleRuleLeavesTheJudgementToTheOthers()
    {
        Rig rig(layerOf("hde", {ruleOf("errors", 0.1, 0.2, "failed / asked"), ruleOf("load", 10, 20)}));
        rig.give(page({{"failed", 0}, {"asked", 0}, {"load", 1}}));
        QCOMPARE(rig->level(), Level::Healthy);
    }

    // A check that failed.

    void aFailedCheckIsSoftFirstAndHardAfterThree()
    {
        Rig rig;
        rig.load(1);
        QVERIFY(!rig.fail(1).level);
        QCOMPARE(rig->level(), Level::Healthy);
        QVERIFY(rig->flags().has(Flag::Soft));
        QCOMPARE(rig->state().softLevel, Level::Failed);
        QCOMPARE(static_cast<int>(rig->state().attempt), 1);
        const auto change = rig.fail(2);
        QVERIFY(change.level);
        QCOMPARE(change.from, Level::Healthy);
        QCOMPARE(change.to, Level::Failed);
        QVERIFY(!rig->flags().has(Flag::Soft));
        QCOMPARE(rig->cause(), std::string("refused"));
        QVERIFY(rig->state().since == rig.now());
    }

    void whatWasReadBeforeIsNotShownAsReadNow()
    {
        Rig rig;
        rig.load(1);
        rig.fail(1);
        const ComponentState state = rig->state();
        QCOMPARE(static_cast<int>(state.rules[0].presence), static_cast<int>(Presence::Unknown));
        QCOMPARE(state.rules[0].level, Level::Unknown);
        QCOMPARE(state.facets[0].level, Level::Unknown);
        QVERIFY(std::isnan(rig->ruleSeries(0).at(1).value)); // a gap in the history
    }

    void aFailedCheckDoesNotMakeUpSeries()
    {
        Rig rig;
        rig.fail(3);
        QCOMPARE(rig->ruleSeries(0).size(), std::size_t{0});
        QCOMPARE(static_cast<int>(rig->state().rules[0].presence), static_cast<int>(Presence::NotProvided));
    }

    void aBandOutlivesAFailedCheck()
    {
        LayerSpec layer = layerOf("amst", {ruleOf("load", 10, 20)});
        layer.facets[0].rules[0].degraded = Threshold{10, 5};
        layer.failureThreshold = 1;
        Rig rig(layer);
        rig.load(11);
        rig.fail(1);
        rig.load({7, 7});
        QCOMPARE(rig->level(), Level::Degraded);
    }

    // What an answer claims itself.

    void aLayerWithoutRulesBelievesTheVerdict()
    {
        Rig rig(layerOf("tcp", {}));
        CheckResult result;
        rig.give(result);
        QCOMPARE(rig->level(), Level::Healthy);
        QCOMPARE(rig->score(), 1.0);
        result.verdict = Level::Critical;
        result.verdictText = "DISK CRITICAL";
        for (int i = 0; i < 3; ++i)
            rig.give(result);
        QCOMPARE(rig->level(), Level::Critical);
        QCOMPARE(rig->cause(), std::string("DISK CRITICAL"));
    }

    void aVerdictMayOnlyMakeThingsWorse()
    {
        Rig rig;
        CheckResult result = page({{"load", 1}});
        result.verdict = Level::Unknown; // a plugin that says it does not know
        result.verdictText = "UNKNOWN";
        rig.give(result);
        QCOMPARE(rig->level(), Level::Unknown);
        QCOMPARE(rig->cause(), std::string("UNKNOWN"));
        result = page({{"load", 30}});
        result.verdict = Level::Degraded;
        result.verdictText = "WARNING";
        for (int i = 0; i < 3; ++i)
            rig.give(result);
        QCOMPARE(rig->level(), Level::Critical);
        QCOMPARE(rig->cause(), std::string("load 30"));
    }

    // Which rule decides.

    void theWorstRuleIsTheCause()
    {
        Rig rig(twoFacets());
        for (int i = 0; i < 3; ++i)
            rig.give(page({{"ratio", 12}, {"bytes", 25}, {"limit", 30}}));
        const ComponentState state = rig->state();
        QCOMPARE(state.level, Level::Critical);
        QCOMPARE(static_cast<int>(state.worstRule), 2); // both are critical, this one is further gone
        QCOMPARE(rig->cause(), std::string("limit 30"));
    }

    void alternativeSourcesAreTriedInOrder()
    {
        LayerSpec layer = layerOf("amst", {ruleOf("load", 10, 20)});
        layer.facets[0].rules[0].sources.push_back(Expression::parse("old_load").value());
        Rig rig(layer);
        rig.give(page({{"old_load", 15}}));
        QCOMPARE(rig->state().rules[0].value, 15.0);
        rig.give(page({{"old_load", 15}, {"load", 1}}));
        QCOMPARE(rig->state().rules[0].value, 1.0);
    }

    // Intervals.

    void intervalsShrinkWithTheLevelAndWhileSoft()
    {
        Rig rig;
        rig.load(1);
        QCOMPARE(rig->interval(), Duration(5s));
        rig.load(15);
        QCOMPARE(rig->interval(), Duration(2500ms)); // soft degraded
        rig.load(25);
        QCOMPARE(rig->interval(), Duration(1250ms)); // soft critical
        rig.load({25, 25});
        QCOMPARE(rig->interval(), Duration(1250ms));
        QCOMPARE(static_cast<int>(rig->state().intervalDivisor), 4);
    }

    void unknownChangesNoInterval()
    {
        Rig rig;
        rig.give(page({{"other", 1}}));
        QCOMPARE(rig->interval(), Duration(5s));
    }

    void afterARecoveryTheIntervalDoublesOncePerTwoSuccesses()
    {
        Rig rig;
        rig.load(1);
        rig.fail(3);
        QCOMPARE(rig->interval(), Duration(1250ms));
        rig.load(1);
        QVERIFY(!rig->flags().has(Flag::Recovering)); // not healthy yet
        rig.load(1);
        QCOMPARE(rig->level(), Level::Healthy);
        QVERIFY(rig->flags().has(Flag::Recovering));
        QCOMPARE(rig->interval(), Duration(1250ms));
        rig.load(1);
        QCOMPARE(rig->interval(), Duration(1250ms));
        rig.load(1);
        QCOMPARE(rig->interval(), Duration(2500ms));
        QVERIFY(rig->flags().has(Flag::Recovering));
        rig.load({1, 1});
        QCOMPARE(rig->interval(), Duration(5s));
        QVERIFY(!rig->flags().has(Flag::Recovering));
    }

    void recoveringIsAlsoSaidAfterADegradedLevel()
    {
        Rig rig;
        rig.load({15, 15, 15, 1, 1});
        QCOMPARE(rig->level(), Level::Healthy);
        QVERIFY(rig->flags().has(Flag::Recovering));
        rig.load({1, 1});
        QVERIFY(!rig->flags().has(Flag::Recovering));
    }

    void aRelapseInBetweenIsNoSuccess()
    {
        Rig rig;
        rig.fail(3);
        rig.load({1, 1, 1});
        rig.load(15);
        QCOMPARE(rig->interval(), Duration(1250ms));
        rig.load(1);
        QCOMPARE(rig->interval(), Duration(1250ms));
        rig.load(1);
        QCOMPARE(rig->interval(), Duration(2500ms));
    }

    // Timeouts.

    void fastFailKeepsItsTimeout()
    {
        Rig rig;
        rig.fail(5, CheckOutcome::TimedOut);
        QCOMPARE(rig->timeout(), Duration(2s));
    }

    void gracefulTimeoutsGrowToTheIntervalAndShrinkWhenFastAgain()
    {
        LayerSpec layer = layerOf("ass", {ruleOf("load", 10, 20)});
        layer.timeoutStrategy = TimeoutStrategy::Graceful;
        Rig rig(layer);
        rig.fail(1, CheckOutcome::TimedOut);
        QCOMPARE(rig->timeout(), Duration(3s));
        rig.fail(1, CheckOutcome::TimedOut);
        QCOMPARE(rig->timeout(), Duration(4500ms));
        rig.fail(3, CheckOutcome::TimedOut);
        QCOMPARE(rig->timeout(), Duration(5s));
        rig.fail(1, CheckOutcome::Refused);
        QCOMPARE(rig->timeout(), Duration(5s));
        rig.give(page({{"load", 1}}, 4s));
        QCOMPARE(rig->timeout(), Duration(5s)); // it needed the time
        rig.give(page({{"load", 1}}, 1s));
        QCOMPARE(rig->timeout(), Duration(2s));
    }

    void whoBacksOffIsAskedHalfAsOftenWithEachFurtherTimeout()
    {
        LayerSpec layer = layerOf("ass", {ruleOf("load", 10, 20)});
        layer.timeoutStrategy = TimeoutStrategy::Backoff;
        Rig rig(layer);
        rig.load(1);
        rig.fail(1, CheckOutcome::TimedOut);
        QCOMPARE(rig->interval(), Duration(1250ms)); // one may be chance: checks speed up
        QCOMPARE(rig->timeout(), Duration(3s));
        rig.fail(1, CheckOutcome::TimedOut);
        QCOMPARE(rig->interval(), Duration(10s));
        rig.fail(1, CheckOutcome::TimedOut);
        QCOMPARE(rig->interval(), Duration(20s));
        QCOMPARE(rig->level(), Level::Failed);
        rig.fail(3, CheckOutcome::TimedOut);
        QCOMPARE(rig->interval(), Duration(40s));
        QCOMPARE(rig->state().intervalDivisor, std::uint8_t{1});
        rig.load(1);
        QCOMPARE(rig->interval(), Duration(1250ms)); // it answers: how well, is to be known soon
    }

    void whoBacksOffIsAskedFasterWhenItRefuses()
    {
        LayerSpec layer = layerOf("ass", {ruleOf("load", 10, 20)});
        layer.timeoutStrategy = TimeoutStrategy::Backoff;
        Rig rig(layer);
        rig.fail(3, CheckOutcome::TimedOut);
        rig.fail(1, CheckOutcome::Refused);
        QCOMPARE(rig->interval(), Duration(1250ms));
    }

    void aTimeoutLongerThanTheIntervalIsNotCutDown()
    {
        LayerSpec layer = layerOf("pba", {ruleOf("load", 10, 20)});
        layer.timeoutStrategy = TimeoutStrategy::Graceful;
        layer.timeout = 8s;
        Rig rig(layer);
        rig.fail(2, CheckOutcome::TimedOut);
        QCOMPARE(rig->timeout(), Duration(8s));
    }

    void anAnswerAfterTheLayersOwnTimeoutIsAFailure()
    {
        LayerSpec layer = layerOf("ass", {ruleOf("load", 10, 20)});
        layer.timeoutStrategy = TimeoutStrategy::Graceful;
        Rig rig(layer);
        rig.give(page({{"load", 1}}, 2500ms));
        QCOMPARE(rig->state().softLevel, Level::Failed);
        QCOMPARE(rig->state().error, std::string("answered after the timeout of this layer"));
        QCOMPARE(rig->timeout(), Duration(3s));
        rig.give(page({{"load", 1}}, 2500ms));
        QCOMPARE(rig->level(), Level::Healthy);
    }

    // Staleness.

    void threeIntervalsWithoutAResultAreStale()
    {
        Rig rig;
        rig.load(1);
        QVERIFY(rig->nextTurn() == rig.now() + 15s);
        rig.wait(14'999ms);
        QVERIFY(!rig->age(rig.now()).any());
        rig.wait(1ms);
        const auto change = rig->age(rig.now());
        QVERIFY(change.stale);
        QVERIFY(!change.level);
        QVERIFY(rig->isStale());
        QCOMPARE(rig->level(), Level::Unknown);
        QCOMPARE(rig->state().level, Level::Healthy); // what was last believed, beside the flag
        QVERIFY(rig->flags().has(Flag::Stale));
        QVERIFY(!rig->age(rig.now()).any()); // said once
        QVERIFY(rig->nextTurn() > rig.now());
        QVERIFY(rig.load(1).stale);
        QCOMPARE(rig->level(), Level::Healthy);
    }

    void whatWasNeverCheckedIsUnknownNotStale()
    {
        Rig rig;
        rig.wait(24h);
        QVERIFY(!rig->age(rig.now()).any());
        QVERIFY(rig->nextTurn() == WallTime::max());
    }

    void staleTimeIsNotAvailableTime()
    {
        Rig rig;
        rig.load(1);
        rig.wait(15s);
        rig->age(rig.now());
        rig.wait(10min);
        rig.load(1);
        QCOMPARE(rig->availability().seconds().up, 15.0);
    }

    void anIntervalBeyondTheEndOfTimeDoesNoHarm()
    {
        LayerSpec layer = layerOf("amst", {ruleOf("load", 10, 20)});
        layer.interval = layer.timeout = Duration::max();
        layer.timeoutStrategy = TimeoutStrategy::Graceful;
        Rig rig(layer);
        rig.load(1);
        rig.fail(1, CheckOutcome::TimedOut);
        QVERIFY(rig->nextTurn() == WallTime::max());
        QVERIFY(!rig->age(rig.now() + 1h).stale);
    }

    // The breaker.

    void aHardFailureOpensTheBreakerAndRecoveryHalfOpensItAtOnce()
    {
        Rig rig;
        rig.load(1);
        rig.fail(2);
        QVERIFY(rig->breaker().view().state == BreakerState::Closed);
        rig.fail(1);
        QVERIFY(rig->breaker().view().state == BreakerState::Open);
        rig.load(1);
        QVERIFY(rig->breaker().view().state == BreakerState::Open);
        rig.load(1);
        QVERIFY(rig->breaker().view().state == BreakerState::HalfOpen);
        rig.load({1, 1, 1});
        QVERIFY(rig->breaker().view().state == BreakerState::Closed);
    }

    void recoveryThroughUnknownHalfOpensItToo()
    {
        Rig rig;
        rig.load(1);
        rig.fail(3);
        rig.load(none);
        rig.load({1, 1});
        QCOMPARE(rig->level(), Level::Healthy);
        QVERIFY(rig->breaker().view().state == BreakerState::HalfOpen);
    }

    void unknownResultsAreNoFailuresOfTheBreaker()
    {
        Rig rig;
        for (int i = 0; i < 20; ++i)
            rig.give(page({{"other", 1}}));
        const BreakerView breaker = rig->breaker().view();
        QVERIFY(breaker.state == BreakerState::Closed);
        QCOMPARE(breaker.failures, std::uint64_t{0});
    }

    void degradedIsNoFailure()
    {
        Rig rig;
        for (int i = 0; i < 20; ++i)
            rig.load(15);
        QVERIFY(rig->breaker().view().state == BreakerState::Closed);
        QCOMPARE(rig->breaker().view().failures, std::uint64_t{0});
    }

    // The log.

    void theLogIsNewestFirstAndBounded()
    {
        Rig rig;
        rig.load({1, 2, 3, 4, 5, 6, 7, 15, 15, 15});
        const auto log = rig->state().log;
        QCOMPARE(log.size(), checkLogLength);
        QVERIFY(log[0].at > log[1].at);
        QCOMPARE(log[0].reading, 15.0);
        QVERIFY(log[0].hard);
        QVERIFY(!log[1].hard);
        QCOMPARE(static_cast<int>(log[1].attempt), 2);
        QCOMPARE(static_cast<int>(log[1].of), 3);
        rig.load({1, 1});
        QCOMPARE(static_cast<int>(rig->state().log[1].of), 2);
        QCOMPARE(static_cast<int>(rig->state().log[0].of), 2);
    }

    void theLogOfAWellComponentNamesWhatIsNearestToItsLimit()
    {
        Rig rig(twoFacets());
        rig.give(page({{"ratio", 1}, {"bytes", 9}, {"limit", 2}}));
        const ComponentState state = rig->state();
        QCOMPARE(state.level, Level::Healthy);
        QCOMPARE(rulePlace(*state.spec, state.log[0].rule).rule->id, std::string("bytes"));
        QCOMPARE(state.log[0].reading, 9.0);
    }

    // What must hold whatever happens.

    void aScoreNeverContradictsItsLevelAndHealthyNeedsEvidence()
    {
        QVERIFY(rc::check([] {
            Rig rig(twoFacets());
            const auto value = rc::gen::element(1.0, 1.0, 1.0, 12.0, 25.0, none);
            int badInARow = 99;
            for (const int kind : *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 8))) {
                if (kind == 0) {
                    rig.fail(1);
                    ++badInARow;
                } else if (kind == 1) {
                    rig.wait(16s);
                    rig->age(rig.now());
                } else {
                    const double ratio = *value;
                    const double bytes = *value;
                    rig.give(page({{"ratio", ratio}, {"bytes", bytes}}));
                    badInARow = ratio == 1 && bytes == 1 ? 0 : badInARow + 1;
                }
                const ComponentState state = rig->state();
                if (rig->level() == Level::Healthy)
                    RC_ASSERT(badInARow < 3);
                RC_ASSERT(fits(state.score, state.level));
                for (const FacetState& facet : state.facets)
                    RC_ASSERT(fits(facet.score, facet.level));
                rig->age(rig.now());
                RC_ASSERT(rig->nextTurn() > rig.now());
                RC_ASSERT(state.interval * state.intervalDivisor == 5s);
            }
        }));
    }
};

QTEST_GUILESS_MAIN(ComponentTest)
#include "tst_component.moc"
