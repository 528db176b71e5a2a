// SPDX-License-Identifier: GPL-3.0-or-later
#include "health/score.h"
#include "support/dump.h"
#include "support/simulation.h"

#include <rapidcheck.h>

#include <QTest>

#include <cmath>
#include <map>
#include <numeric>
#include <set>

using namespace dwcp;
using namespace std::chrono_literals;

namespace {

/** Every target answers with this load. */
Simulation::Script always(double load)
{
    return [load](const CheckOrder&, WallTime) { return page({{"load", load}}); };
}

/** A check that was asked for and is never answered, by this node. */
Simulation::Script hanging(NodeId node)
{
    return [node](const CheckOrder& order, WallTime) -> std::optional<CheckResult> {
        if (order.node == node)
            return std::nullopt;
        return page({{"load", 1}});
    };
}

bool fits(double score, Level level)
{
    return level == Level::Unknown ? std::isnan(score) : clampToLevel(score, level) == score;
}

std::shared_ptr<Profile> fiveLayers()
{
    std::vector<LayerSpec> layers;
    const std::pair<const char*, Duration> intervals[] = {
        {"amst", 5s}, {"hde", 10s}, {"pba", 30s}, {"ass", 15s}, {"acp", 10s}};
    for (const auto& [id, interval] : intervals) {
        LayerSpec layer = layerOf(id, {ruleOf("load", 10, 20)});
        layer.interval = interval;
        layer.criticalPath = layer.id == "amst" || layer.id == "acp";
        layers.push_back(std::move(layer));
    }
    return profileOf("five", std::move(layers));
}

/** Loads that wander with node and time, failures and hangs in between: the same every time. */
std::optional<CheckResult> rough(const CheckOrder& order, WallTime at)
{
    SeededRandom random(order.id * 7919 + static_cast<std::uint64_t>(at.time_since_epoch().count()));
    const double dice = random.uniform();
    if (dice < 0.02)
        return std::nullopt;
    if (dice < 0.12)
        return failure(CheckOutcome::Refused);
    if (dice < 0.15)
        return failure(CheckOutcome::TimedOut, 5s);
    return page({{"load", 25 * random.uniform()}}, std::chrono::milliseconds(1 + static_cast<int>(100 * dice)));
}

} // namespace

class MonitorTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    // Time.

    void aHealthyTargetIsAskedOncePerIntervalWithALittleChanceInIt()
    {
        Simulation simulation(fleetOf(loadProfile()), always(1));
        simulation.runFor(60s);
        for (const double gap : simulation.gaps())
            QVERIFY2(gap > 4.7 && gap < 5.3, qPrintable(QString::number(gap)));
        const auto gaps = simulation.gaps();
        QVERIFY(std::set<double>(gaps.begin(), gaps.end()).size() > 1);
    }

    void anIllTargetIsAskedFourTimesAsOftenAndGraduallyLessAgain()
    {
        const WallTime heals = testStart + 30s;
        Simulation simulation(fleetOf(loadProfile()), [heals](const CheckOrder&, WallTime at) {
            return page({{"load", at >= heals ? 1.0 : 25.0}});
        });
        simulation.runFor(29s);
        QVERIFY(std::abs(simulation.gaps().back() - 1.25) < 0.15);
        simulation.runFor(1min);
        const auto gaps = simulation.gaps();
        std::map<double, int> counts;
        for (const double gap : gaps)
            ++counts[gap < 1.6 ? 1.25 : gap < 3 ? 2.5 : 5];
        QCOMPARE(counts[2.5], 2); // one stage on the way back, two successes long
        QVERIFY(counts[5] >= 8);
        QVERIFY(gaps.back() > 4.8);
    }

    void nextDueNeverRingsInABusyLoop()
    {
        QVERIFY(rc::check([] {
            Configuration configuration = fleetOf(fiveLayers(), 5);
            configuration.maxConcurrentChecks = static_cast<std::uint32_t>(*rc::gen::inRange(1, 6));
            configuration.seed = static_cast<std::uint64_t>(*rc::gen::inRange(0, 1000));
            Monitor monitor(configuration, testStart);
            WallTime now = testStart;
            std::size_t idle = 0;
            std::uint64_t trip = 0;
            for (int i = 0; i < 400; ++i) {
                const WallTime due = monitor.nextDue();
                RC_ASSERT(due <= now + 1s);
                now = std::max(now, due);
                monitor.advance(now);
                auto effects = monitor.takeEffects();
                const bool worked = !effects.starts.empty() || !effects.cancels.empty() || !effects.events.empty();
                RC_ASSERT(monitor.nextDue() > now);
                idle = worked ? 0 : idle + 1;
                RC_ASSERT(idle < 20); // housekeeping alone goes on for a few seconds at most here
                for (CheckOrder& order : effects.starts) {
                    auto result = rough(order, now);
                    if (!result)
                        continue;
                    result->id = order.id;
                    result->node = order.node;
                    monitor.take(std::move(*result), now);
                }
                if (i % 50 == 0)
                    monitor.take(Command{++trip, "ann", "test", TripBreaker{{0, 0}, 3s}}, now);
            }
        }));
    }

    void aQuietEngineBeatsOnlyForACause()
    {
        Simulation simulation(fleetOf(loadProfile(), 3), always(1));
        simulation.runFor(1min);
        simulation.forgetPast();
        simulation.runFor(100s);
        // A second's housekeeping, a start and a result per check, a few looks at when something could turn stale.
        QVERIFY2(simulation.beats() < 100 + 2 * 63 + 40, qPrintable(QString::number(simulation.beats())));
        QVERIFY(simulation.events().empty());
        QVERIFY(simulation.cancels().empty());
    }

    void timeThatGoesBackIsTakenAsTheNewest()
    {
        Simulation simulation(fleetOf(loadProfile()), always(1));
        simulation.runFor(20s);
        Monitor& monitor = simulation.monitor();
        monitor.advance(testStart);
        QVERIFY(monitor.snapshot(testStart)->at == simulation.now());
    }

    void durationsBeyondTheEndOfTimeDoNoHarm()
    {
        auto profile = loadProfile();
        profile->layers[0].interval = profile->layers[0].timeout = Duration::max();
        Configuration configuration = fleetOf(profile, 80);
        configuration.rateWindow = configuration.slaWindow = Duration::max();
        Simulation simulation(configuration, always(1));
        simulation.runFor(1min);
        QCOMPARE(simulation.starts().size(), std::size_t{80});
        QCOMPARE(simulation.look()->system.level, Level::Healthy);
        simulation.command(TripBreaker{{0, 0}, Duration::max()});
        QVERIFY(simulation.component().breaker.override->until == WallTime{});
    }

    void aSlotOfZeroIsNoSlot()
    {
        Configuration configuration = fleetOf(loadProfile());
        configuration.slot = Duration{};
        Simulation simulation(configuration, always(1));
        simulation.runFor(20s);
        QVERIFY(simulation.starts().size() >= 4);
    }

    // What the targets do.

    void oneScrapeServesEveryLayerThatIsDue()
    {
        Simulation simulation(fleetOf(fiveLayers()), always(1));
        simulation.runFor(60s);
        // Twelve or thirteen rounds of the fastest layer and no other start.
        QVERIFY(simulation.starts().size() >= 12 && simulation.starts().size() <= 14);
        const auto node = *simulation.look()->node(0);
        for (const ComponentState& component : node.components) {
            const auto interval = std::chrono::duration<double>(component.interval).count();
            QVERIFY(component.breaker.successes >= static_cast<std::uint64_t>(60 / interval) - 1);
            QVERIFY(component.breaker.successes <= static_cast<std::uint64_t>(60 / interval) + 2);
        }
    }

    void theTimeoutIsTheLongestOfTheLayersServed()
    {
        auto profile = fiveLayers();
        profile->layers[2].timeout = 5s;
        Simulation simulation(fleetOf(profile), always(1));
        simulation.runFor(26s);
        QCOMPARE(simulation.starts()[0].order.timeout, Duration(5s)); // all layers
        QCOMPARE(simulation.starts()[1].order.timeout, Duration(2s)); // transport alone
    }

    void aHungProberIsGivenUpAndItsLateResultIgnored()
    {
        Simulation simulation(fleetOf(loadProfile(), 2), hanging(0));
        simulation.runFor(4s);
        QCOMPARE(simulation.cancels().size(), std::size_t{1});
        QCOMPARE(simulation.component(0).softLevel, Level::Failed);
        QCOMPARE(simulation.component(0).error, std::string("no answer from the prober"));
        QCOMPARE(simulation.component(1).level, Level::Healthy);
        CheckResult late = page({{"load", 1}});
        late.id = simulation.cancels()[0];
        late.node = 0;
        const std::string before = Dump::of(*simulation.look());
        simulation.deliver(late);
        simulation.deliver(late);
        QCOMPARE(simulation.component(0).softLevel, Level::Failed);
        const auto after = simulation.look();
        QCOMPARE(after->engine.checksDone, std::uint64_t{2});
        simulation.runFor(10s);
        QCOMPARE(simulation.component(0).level, Level::Failed);
        QVERIFY(simulation.cancels().size() >= 3);
    }

    void aResultTwiceCountsOnce()
    {
        Simulation simulation(fleetOf(loadProfile()), always(1));
        simulation.runFor(1s);
        CheckResult again = page({{"load", 25}});
        again.id = simulation.starts()[0].order.id;
        simulation.deliver(again);
        again.node = 999; // no such node
        simulation.deliver(again);
        again.node = 0;
        again.id = 0;
        simulation.deliver(again);
        QCOMPARE(simulation.component().softLevel, Level::Healthy);
        QCOMPARE(simulation.look()->engine.checksDone, std::uint64_t{1});
    }

    void ratesAreTakenOverTheWindow()
    {
        auto profile = profileOf("rates", {layerOf("amst", {ruleOf("errors", 10, 20, "rate(errors_total)")})});
        Simulation simulation(fleetOf(profile), [](const CheckOrder&, WallTime at) {
            const double age = std::chrono::duration<double>(at - testStart).count();
            return page({{"errors_total", 3 * age}});
        });
        simulation.runFor(1s);
        QCOMPARE(simulation.component().level, Level::Unknown); // one result has no rate
        simulation.runFor(2min);
        QCOMPARE(simulation.component().level, Level::Healthy);
        QVERIFY(std::abs(simulation.component().rules[0].value - 3) < 1e-6);
    }

    // Load.

    void noMoreThanTheLimitAreUnderWay()
    {
        Configuration configuration = fleetOf(loadProfile(), 40);
        configuration.maxConcurrentChecks = 3;
        Simulation simulation(configuration, [](const CheckOrder&, WallTime) { return page({{"load", 1}}, 200ms); });
        std::uint32_t most = 0;
        for (int i = 0; i < 100; ++i) {
            simulation.runFor(100ms);
            const auto engine = simulation.look()->engine;
            most = std::max(most, engine.checksInFlight);
            QVERIFY(i > 5 || engine.checksWaiting > 0);
        }
        QCOMPARE(most, 3U);
        QVERIFY(simulation.look()->engine.checksLate > 0);
        QVERIFY(simulation.look()->engine.worstLateness > 1s);
        std::set<NodeId> asked;
        for (const auto& start : simulation.starts())
            asked.insert(start.order.node);
        QCOMPARE(asked.size(), std::size_t{40}); // late, but nobody is left out
    }

    void theCriticalPathIsAskedFirst()
    {
        auto calm = loadProfile();
        auto critical = profileOf("critical", {layerOf("acp", {ruleOf("load", 10, 20)})});
        critical->layers[0].criticalPath = true;
        Configuration configuration = fleetOf(calm, 20);
        configuration.profiles.push_back(critical);
        for (std::size_t i = 10; i < 20; ++i)
            configuration.targets[i].profile = "critical";
        configuration.maxConcurrentChecks = 2;
        Simulation simulation(configuration, always(1));
        simulation.runFor(1s);
        for (std::size_t i = 0; i < 20; ++i)
            QCOMPARE(simulation.starts()[i].order.node >= 10, i < 10);
    }

    void aLargeFleetIsSpreadOverItsInterval()
    {
        Simulation simulation(fleetOf(loadProfile(), 2000), always(1));
        simulation.runFor(30s);
        std::map<long, int> perSlot;
        for (const auto& start : simulation.starts())
            ++perSlot[(start.at - testStart) / 50ms];
        for (const auto& [slot, count] : perSlot)
            QVERIFY2(count < 160, qPrintable(QString::number(count))); // 100 on average, in every fifth slot
        QVERIFY(perSlot.size() >= 120);
        QCOMPARE(simulation.look()->system.nodesByLevel[static_cast<int>(Level::Healthy)], 2000U);
    }

    /** Waking up costs as much as a check, so the fewer are due the more slots they gather for, to a quarter second. */
    void fewStartTogetherAndManyInEverySlot()
    {
        for (const auto& [nodes, raster] :
            {std::pair(100, 250ms), std::pair(1000, 250ms), std::pair(5000, 100ms), std::pair(10000, 50ms)}) {
            Simulation simulation(fleetOf(loadProfile(), static_cast<std::size_t>(nodes)), always(1));
            simulation.runFor(6s);
            std::set<WallTime> moments;
            for (const auto& start : simulation.starts()) {
                QCOMPARE(start.at.time_since_epoch() % raster, Duration{});
                moments.insert(start.at);
            }
            QVERIFY(moments.size() + 3 > static_cast<std::size_t>(6s / raster));
        }
    }

    /** A raster must not make a check come round faster or slower than it wants to, nor pull layers of a node apart. */
    void layersOfANodeAreAskedTogetherAndAsOftenAsTheyWant()
    {
        auto profile = profileOf("two",
            {layerOf("amst", {ruleOf("load", 10, 20)}), layerOf("hde", {ruleOf("heat", 10, 20)}),
                layerOf("pba", {ruleOf("wind", 10, 20)})});
        profile->layers[1].interval = 10s;
        profile->layers[2].interval = 15s;
        Simulation simulation(fleetOf(profile, 100), [](const CheckOrder&, WallTime) {
            return page({{"load", 1}, {"heat", 1}, {"wind", 1}});
        });
        simulation.runFor(1min);
        simulation.forgetPast();
        std::map<LayerIndex, int> results;
        std::map<std::pair<NodeId, LayerIndex>, WallTime> checked;
        for (int i = 0; i < 300; ++i) {
            simulation.runFor(1s);
            const auto snapshot = simulation.look();
            for (const auto& node : snapshot->nodes) {
                for (const ComponentState& component : node->components) {
                    if (std::exchange(checked[{node->id, component.layer}], component.checkedAt) != component.checkedAt)
                        ++results[component.layer];
                }
            }
        }
        const auto isAbout = [](double count, double wanted) { return std::abs(count - wanted) < 0.012 * wanted; };
        QVERIFY2(isAbout(static_cast<double>(simulation.starts().size()), 100 * 60),
            qPrintable(QString::number(simulation.starts().size())));
        QVERIFY2(isAbout(results[0] - 100, 100 * 60), qPrintable(QString::number(results[0])));
        QVERIFY2(isAbout(results[1] - 100, 100 * 30), qPrintable(QString::number(results[1])));
        QVERIFY2(isAbout(results[2] - 100, 100 * 20), qPrintable(QString::number(results[2])));
    }

    void aSmallFleetIsAskedAtOnce()
    {
        Simulation simulation(fleetOf(loadProfile(), 20), always(1));
        simulation.runFor(100ms);
        QCOMPARE(simulation.look()->system.level, Level::Healthy);
    }

    void countersTellWhatTheEngineDid()
    {
        Simulation simulation(fleetOf(loadProfile(), 2), [](const CheckOrder& order, WallTime) {
            return order.node == 0 ? page({{"load", 1}}) : failure(CheckOutcome::HttpError);
        });
        simulation.runFor(60s);
        const EngineState engine = simulation.look()->engine;
        QCOMPARE(engine.checksStarted, simulation.starts().size());
        QCOMPARE(engine.checksDone + engine.checksInFlight, engine.checksStarted);
        QVERIFY(engine.checksFailed > 40 && engine.checksFailed < engine.checksDone);
        QVERIFY(engine.checksPerSecond > 0.8 && engine.checksPerSecond < 1.3);
        simulation.command(Pause{});
        simulation.runFor(30s);
        QCOMPARE(simulation.look()->engine.checksPerSecond, 0.0);
        QCOMPARE(simulation.look()->engine.worstLateness, Duration{});
    }

    // Events.

    void aHardChangeIsToldOnceWithItsCause()
    {
        const WallTime breaks = testStart + 20s;
        Simulation simulation(fleetOf(loadProfile()), [breaks](const CheckOrder&, WallTime at) {
            return page({{"load", at >= breaks ? 25.0 : 1.0}});
        });
        simulation.runFor(60s);
        const auto changes = simulation.eventsOf(EventKind::LevelChanged);
        QCOMPARE(changes.size(), std::size_t{2});
        QCOMPARE(changes[0].from, Level::Unknown);
        QCOMPARE(changes[0].to, Level::Healthy);
        QCOMPARE(changes[1].from, Level::Healthy);
        QCOMPARE(changes[1].to, Level::Critical);
        QCOMPARE(changes[1].detail, std::string("load 25"));
        QCOMPARE(changes[1].nodeName, std::string("n0"));
        QCOMPARE(changes[1].layerName, std::string("amst"));
        const auto breaker = simulation.eventsOf(EventKind::BreakerChanged);
        QCOMPARE(breaker.size(), std::size_t{1});
        QVERIFY(breaker[0].breakerTo == BreakerState::Open);
        QCOMPARE(breaker[0].detail, std::string("health"));
        const auto system = simulation.eventsOf(EventKind::SystemLevelChanged);
        QCOMPARE(system.back().to, Level::Failed);
        std::uint64_t last = 0;
        for (const Event& event : simulation.events()) {
            QCOMPARE(event.id, last + 1);
            last = event.id;
        }
    }

    void flappingIsToldWhenItBeginsAndEnds()
    {
        const WallTime calm = testStart + 3min;
        Simulation simulation(fleetOf(loadProfile()), [calm](const CheckOrder& order, WallTime at) {
            return page({{"load", at < calm && order.id % 2 == 0 ? 15.0 : 1.0}});
        });
        simulation.runUntil(calm);
        QCOMPARE(simulation.eventsOf(EventKind::FlappingStarted).size(), std::size_t{1});
        QVERIFY(simulation.component().flags.has(Flag::Flapping));
        QVERIFY(simulation.look()->system.flags.has(Flag::Flapping));
        simulation.runFor(3min);
        QCOMPARE(simulation.eventsOf(EventKind::FlappingEnded).size(), std::size_t{1});
        QVERIFY(!simulation.component().flags.has(Flag::Flapping));
    }

    // What cannot be seen.

    void aPausedEngineGoesStaleUpToTheTopAndComesBack()
    {
        Simulation simulation(fleetOf(loadProfile(), 3), always(1));
        simulation.runFor(30s);
        simulation.command(Pause{});
        simulation.forgetPast();
        simulation.runFor(9s);
        QCOMPARE(simulation.look()->system.level, Level::Healthy);
        simulation.runFor(10s);
        const auto stale = simulation.look();
        QCOMPARE(stale->system.level, Level::Unknown);
        QVERIFY(stale->system.flags.has(Flag::Stale));
        QVERIFY(std::isnan(stale->system.score));
        QCOMPARE(stale->system.componentsByLevel[static_cast<int>(Level::Unknown)], 3U);
        QVERIFY(stale->node(0)->flags.has(Flag::Stale));
        QCOMPARE(stale->node(0)->level, Level::Unknown);
        QVERIFY(std::isnan(stale->node(0)->score));
        QCOMPARE(simulation.eventsOf(EventKind::BecameStale).size(), std::size_t{3});
        QVERIFY(simulation.starts().empty());
        simulation.command(Resume{});
        simulation.runFor(1s);
        QCOMPARE(simulation.eventsOf(EventKind::BecameFresh).size(), std::size_t{3});
        QCOMPARE(simulation.look()->system.level, Level::Healthy);
        QVERIFY(!simulation.look()->system.flags.has(Flag::Stale));
    }

    void thatNothingWasHeardIsFoundWithTheNextStarts()
    {
        Simulation simulation(fleetOf(loadProfile()), always(1));
        simulation.runFor(10ms);
        simulation.command(Pause{});
        simulation.runUntil(testStart + 30s);
        const auto stale = simulation.eventsOf(EventKind::BecameStale);
        QCOMPARE(stale.size(), std::size_t{1});
        QVERIFY(stale[0].at >= testStart + 15s && stale[0].at <= testStart + 15300ms);
    }

    void anOldScoreOfWhatIsStaleDoesNotContradictTheNode()
    {
        auto profile =
            profileOf("two", {layerOf("amst", {ruleOf("load", 10, 20)}), layerOf("hde", {ruleOf("heat", 10, 20)})});
        profile->checks.push_back({});
        profile->checks[1].id = "other";
        profile->layers[1].check = "other";
        bool hangs = false;
        Configuration configuration = fleetOf(profile);
        configuration.maxConcurrentChecks = 1;
        Simulation simulation(configuration, [&hangs](const CheckOrder& order, WallTime) -> std::optional<CheckResult> {
            if (order.spec.id == "other")
                return failure(CheckOutcome::Refused);
            return hangs ? std::nullopt : std::optional(page({{"load", 15}}));
        });
        simulation.runFor(30s);
        QCOMPARE(simulation.look()->node(0)->level, Level::Failed);
        QVERIFY(simulation.look()->node(0)->score < 0.2);
    }

    void aResumedLargeFleetIsSpreadAgain()
    {
        Simulation simulation(fleetOf(loadProfile(), 500), always(1));
        simulation.runFor(20s);
        simulation.command(Pause{});
        simulation.runFor(1min);
        simulation.forgetPast();
        simulation.command(Resume{});
        simulation.runFor(5200ms);
        std::map<long, int> perSlot;
        std::set<NodeId> asked;
        for (const auto& start : simulation.starts()) {
            ++perSlot[(start.at - testStart) / 50ms];
            asked.insert(start.order.node);
        }
        for (const auto& [slot, count] : perSlot)
            QVERIFY2(count < 60, qPrintable(QString::number(count))); // 25 on average, in every fifth slot
        QVERIFY(perSlot.size() >= 19);
        QCOMPARE(asked.size(), std::size_t{500});
    }

    void commandsOfAPauseAreNotLost()
    {
        Simulation simulation(fleetOf(loadProfile()), hanging(0));
        simulation.runFor(1s);
        simulation.command(Pause{});
        simulation.runFor(10s);
        QCOMPARE(simulation.cancels().size(), std::size_t{1}); // what was under way is given up in time
        simulation.forgetPast();
        simulation.command(Resume{});
        simulation.runFor(1s);
        QCOMPARE(simulation.starts().size(), std::size_t{1});
    }

    // Snapshots.

    void unchangedNodesKeepTheirStateAndChangedOnesHaveANewRevision()
    {
        Simulation simulation(fleetOf(loadProfile(), 200), always(1));
        simulation.runFor(20s);
        auto before = simulation.look();
        for (int i = 0; i < 100; ++i) {
            simulation.forgetPast();
            simulation.runFor(20ms);
            const auto after = simulation.look();
            QVERIFY(after->sequence > before->sequence);
            for (std::size_t node = 0; node < 200; ++node) {
                const bool same = after->nodes[node] == before->nodes[node];
                QVERIFY(same || after->nodes[node]->revision > before->sequence);
                QVERIFY(!same || after->nodes[node]->revision <= before->sequence);
            }
            before = after;
        }
    }

    void aSnapshotNeverChangesOnceItIsThere()
    {
        Simulation simulation(fleetOf(fiveLayers(), 3), rough);
        simulation.runFor(20s);
        const auto snapshot = simulation.look();
        const std::string text = Dump::of(*snapshot);
        simulation.runFor(2min);
        QCOMPARE(Dump::of(*snapshot), text);
    }

    void lookingChangesNothing()
    {
        Simulation looked(fleetOf(fiveLayers(), 10), rough);
        Simulation unlooked(fleetOf(fiveLayers(), 10), rough);
        for (int i = 0; i < 300; ++i) {
            looked.runFor(200ms);
            unlooked.runFor(200ms);
            looked.look();
        }
        QCOMPARE(looked.events().size(), unlooked.events().size());
        for (std::size_t i = 0; i < looked.events().size(); ++i)
            QCOMPARE(QString::fromStdString(Dump::of(looked.events()[i])),
                QString::fromStdString(Dump::of(unlooked.events()[i])));
    }

    void theSameInputsGiveTheSameStatesAndEventsBitForBit()
    {
        const auto play = [] {
            Simulation simulation(fleetOf(fiveLayers(), 80), rough);
            std::string text;
            for (int i = 0; i < 20; ++i) {
                simulation.runFor(7s);
                if (i == 3)
                    simulation.command(TripBreaker{{1, 1}, 20s});
                if (i == 5)
                    simulation.command(WatchSeries{{{0, 0, 0}, {0, 0, noRule}, {0, noLayer, noRule}, {}}});
                if (i == 8)
                    simulation.command(CheckNow{{2, noLayer}});
                text += Dump::of(*simulation.look());
            }
            for (const Event& event : simulation.events())
                text += Dump::of(event);
            return text;
        };
        const std::string first = play();
        QVERIFY(first.size() > 100'000);
        QVERIFY(first == play());
    }

    void anotherSeedGivesOtherTimes()
    {
        Configuration configuration = fleetOf(loadProfile());
        Simulation first(configuration, always(1));
        configuration.seed = 2;
        Simulation second(configuration, always(1));
        first.runFor(1min);
        second.runFor(1min);
        QVERIFY(first.gaps() != second.gaps());
    }

    void theSystemsLevelIsThatOfItsNodes()
    {
        Simulation simulation(fleetOf(fiveLayers(), 20), rough);
        for (int i = 0; i < 100; ++i) {
            simulation.runFor(900ms);
            const auto snapshot = simulation.look();
            std::vector<NodeTally> tallies;
            for (const auto& node : snapshot->nodes)
                tallies.push_back(tallyOf(*node, *snapshot->layers));
            const SystemState anew = viewSystem({tallies, *snapshot->layers, snapshot->system.availability});
            QCOMPARE(snapshot->system.level, anew.level);
            QCOMPARE(snapshot->system.degradation, anew.degradation);
            QVERIFY(snapshot->system.score == anew.score || std::isnan(anew.score));
            QCOMPARE(snapshot->system.breakersOpen, anew.breakersOpen);
        }
    }

    void availabilityIsTheShareOfServingComponents()
    {
        Simulation simulation(fleetOf(loadProfile(), 4), [](const CheckOrder& order, WallTime) {
            return page({{"load", order.node == 0 ? 25.0 : 1.0}});
        });
        simulation.runFor(10min);
        const double availability = simulation.look()->system.availability;
        QVERIFY2(availability > 0.749 && availability < 0.756, qPrintable(QString::number(availability)));
    }

    void everyScoreAndLevelOfARoughLifeFitsTogether()
    {
        Simulation simulation(fleetOf(fiveLayers(), 10), rough);
        for (int i = 0; i < 200; ++i) {
            simulation.runFor(500ms);
            const auto snapshot = simulation.look();
            for (const auto& node : snapshot->nodes) {
                QVERIFY(fits(node->score, node->level));
                for (const ComponentState& component : node->components)
                    QVERIFY(fits(component.score, component.level));
            }
        }
    }

    // Histories.

    void allHistoriesTogetherKeepToTheirBound()
    {
        Configuration configuration = fleetOf(fiveLayers(), 10);
        configuration.historyBytes = 20'000;
        Simulation simulation(configuration, always(1));
        std::vector<SeriesRef> all{{}};
        for (NodeId node = 0; node < 10; ++node) {
            all.push_back({node, noLayer, noRule});
            for (LayerIndex layer = 0; layer < 5; ++layer) {
                all.push_back({node, layer, 0});
                all.push_back({node, layer, noRule});
            }
        }
        simulation.runFor(5min);
        simulation.command(WatchSeries{all});
        const auto snapshot = simulation.look();
        QCOMPARE(snapshot->watched.size(), all.size());
        std::size_t points = 0;
        for (const WatchedSeries& series : snapshot->watched)
            points += series.points->size();
        QVERIFY(points > 500);
        QVERIFY(points * sizeof(Point) <= 20'000);
    }

    void noHistoryIsAlsoAHistory()
    {
        Configuration configuration = fleetOf(fiveLayers(), 3);
        configuration.historyBytes = 0;
        Simulation simulation(configuration, rough);
        simulation.command(WatchSeries{{{0, 0, 0}, {}}});
        simulation.runFor(2min);
        const auto snapshot = simulation.look();
        QCOMPARE(snapshot->watched.size(), std::size_t{2});
        for (const WatchedSeries& series : snapshot->watched)
            QVERIFY(series.points->empty());
    }

    void watchedSeriesAreSharedUntilTheyGrow()
    {
        Simulation simulation(fleetOf(loadProfile(), 2), always(1));
        simulation.command(WatchSeries{{{0, 0, 0}, {0, 0, 7}, {9, 0, 0}, {0, 9, 0}, {0, 0, 0}}});
        simulation.runFor(10s);
        const auto first = simulation.look();
        QCOMPARE(first->watched.size(), std::size_t{1}); // once, and only what exists
        const auto second = simulation.look();
        QVERIFY(first->series({0, 0, 0}) == second->series({0, 0, 0}));
        simulation.runFor(10s);
        QVERIFY(first->series({0, 0, 0})->size() < simulation.look()->series({0, 0, 0})->size());
        simulation.command(WatchSeries{});
        QVERIFY(simulation.look()->watched.empty());
    }
};

QTEST_GUILESS_MAIN(MonitorTest)
#include "tst_monitor.moc"
