// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/simulation.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace dwcp;
using namespace std::chrono_literals;

namespace {

/** A kind that is recognised by a series and asked at a path. */
std::shared_ptr<Profile> kind(const std::string& name, const std::string& mark, const std::string& path)
{
    auto profile = profileOf(name, {layerOf("amst", {ruleOf(mark + "_load", 10, 20)})});
    profile->recognise = {mark};
    profile->checks[0].path = path;
    return profile;
}

/** One target of unknown kind, and three kinds, of which two are asked in the same way. */
Configuration unknownTarget()
{
    Configuration configuration;
    configuration.profiles = {
        kind("etcd", "etcd", "/metrics"), kind("node", "node", "/metrics"), kind("nats", "nats", "/varz")};
    configuration.targets.push_back({"n0", "", "http://n0", "", 1, {}, nullptr});
    return configuration;
}

/** A profile with a check for each of two layers. */
std::shared_ptr<Profile> twoChecks()
{
    auto profile =
        profileOf("two", {layerOf("amst", {ruleOf("load", 10, 20)}), layerOf("hde", {ruleOf("heat", 10, 20)})});
    profile->checks.push_back({});
    profile->checks[1].id = "other";
    profile->layers[1].check = "other";
    profile->layers[1].interval = 10s;
    return profile;
}

std::size_t startsOf(const Simulation& simulation, const std::string& check)
{
    return static_cast<std::size_t>(std::ranges::count_if(
        simulation.starts(), [&](const Simulation::Start& start) { return start.order.spec.id == check; }));
}

} // namespace

class WatchedNodeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    // Recognition.

    void aPageOfAKnownKindIsRecognisedAndItsFirstResultCounts()
    {
        Simulation simulation(unknownTarget(), [](const CheckOrder&, WallTime) {
            return page({{"node", 1}, {"node_load", 1}});
        });
        simulation.runFor(1s);
        const auto snapshot = simulation.look();
        QCOMPARE(snapshot->node(0)->profile->name, std::string("node"));
        QCOMPARE(snapshot->node(0)->level, Level::Healthy);
        QVERIFY(snapshot->node(0)->settled);
        QCOMPARE(simulation.starts().size(), std::size_t{1});
        const auto events = simulation.eventsOf(EventKind::NodeRecognised);
        QCOMPARE(events.size(), std::size_t{1});
        QCOMPARE(events[0].detail, std::string("node"));
        simulation.runFor(5s);
        QCOMPARE(simulation.starts().size(), std::size_t{2});
        QVERIFY(simulation.starts()[1].order.extraction->names == (std::vector<std::string>{"node", "node_load"}));
    }

    void aCandidatesPageIsReadForAllThatCouldBeWanted()
    {
        Simulation simulation(unknownTarget(), [](const CheckOrder&, WallTime) { return page({}); });
        simulation.runFor(10ms);
        QVERIFY(simulation.starts()[0].order.extraction->names
            == (std::vector<std::string>{"etcd", "etcd_load", "node", "node_load"}));
    }

    void theNextWayIsTriedAtOnceWhateverTheFirstOneAnswers_data()
    {
        QTest::addColumn<int>("outcome");
        for (const auto outcome : {CheckOutcome::Answered, CheckOutcome::HttpError, CheckOutcome::NotParseable,
                 CheckOutcome::TimedOut, CheckOutcome::TooLarge, CheckOutcome::TlsError})
            QTest::newRow(std::string(outcomeName(outcome)).c_str()) << static_cast<int>(outcome);
    }
    void theNextWayIsTriedAtOnceWhateverTheFirstOneAnswers()
    {
        QFETCH(int, outcome);
        Simulation simulation(unknownTarget(), [outcome](const CheckOrder& order, WallTime) {
            if (order.spec.path == "/varz")
                return page({{"nats", 1}, {"nats_load", 1}});
            return failure(static_cast<CheckOutcome>(outcome));
        });
        simulation.runFor(1s);
        QCOMPARE(simulation.starts().size(), std::size_t{2});
        QCOMPARE(simulation.look()->node(0)->profile->name, std::string("nats"));
    }

    void aPageThatNobodyKnowsIsUnknownAndSaysSo()
    {
        Simulation simulation(unknownTarget(), [](const CheckOrder&, WallTime) { return page({{"else", 1}}); });
        simulation.runFor(1s);
        QVERIFY(simulation.look()->node(0)->settled);
        simulation.runFor(29s);
        const auto snapshot = simulation.look();
        QCOMPARE(snapshot->node(0)->level, Level::Unknown);
        QCOMPARE(snapshot->node(0)->problem, std::string("the page is of no kind that a profile recognises"));
        QVERIFY(std::isnan(snapshot->node(0)->score));
        // Both ways every five seconds, the second right after the first.
        QVERIFY(simulation.starts().size() >= 11 && simulation.starts().size() <= 14);
    }

    void nobodyThereIsFailedAfterThreeAndAskedAtItsInterval()
    {
        Simulation simulation(
            unknownTarget(), [](const CheckOrder&, WallTime) { return failure(CheckOutcome::Refused); });
        simulation.runFor(1s);
        QCOMPARE(simulation.look()->node(0)->level, Level::Unknown);
        QVERIFY(simulation.look()->node(0)->flags.has(Flag::Soft));
        simulation.runFor(20s);
        const auto node = *simulation.look()->node(0);
        QCOMPARE(node.level, Level::Failed);
        QCOMPARE(node.problem, std::string("refused"));
        QVERIFY(node.since > testStart);
        QVERIFY(simulation.starts().size() <= 6);
    }

    void aServerThatDiesBetweenTheWaysIsNotAskedInABusyLoop()
    {
        Simulation simulation(unknownTarget(), [](const CheckOrder& order, WallTime) {
            return failure(order.id == 1 ? CheckOutcome::HttpError : CheckOutcome::Refused);
        });
        simulation.runFor(30s);
        QVERIFY(simulation.starts().size() <= 8);
        QCOMPARE(simulation.look()->node(0)->level, Level::Failed);
    }

    void aLateServerIsRecognisedWhenItComes()
    {
        const WallTime comes = testStart + 30s;
        Simulation simulation(unknownTarget(), [comes](const CheckOrder& order, WallTime at) {
            if (at < comes)
                return failure(CheckOutcome::Refused);
            return order.spec.path == "/varz" ? page({{"nats", 1}, {"nats_load", 1}})
                                              : failure(CheckOutcome::HttpError);
        });
        simulation.runUntil(comes + 6s);
        QCOMPARE(simulation.look()->node(0)->level, Level::Healthy);
        simulation.runFor(20s);
        QCOMPARE(simulation.look()->node(0)->level, Level::Healthy);
    }

    void ratesSurviveThatTheExtractionChangesWithRecognition()
    {
        auto profile = profileOf("etcd", {layerOf("amst", {ruleOf("errors", 10, 20, "rate(errors_total)")})});
        profile->recognise = {"etcd"};
        Configuration configuration = unknownTarget();
        configuration.profiles[0] = profile;
        Simulation simulation(configuration, [](const CheckOrder& order, WallTime at) {
            const double age = std::chrono::duration<double>(at - testStart).count();
            PageValues values;
            for (const std::string& name : order.extraction->names) // what was asked for, in another layout each time
                values.emplace_back(name, name == "errors_total" ? 15 * age : 1);
            return page(values);
        });
        simulation.runFor(6s);
        const ComponentState component = simulation.component();
        QCOMPARE(static_cast<int>(component.rules[0].presence), static_cast<int>(Presence::Value));
        QVERIFY(std::abs(component.rules[0].value - 15) < 1e-6);
    }

    void aRestartedCounterAndALongSilenceGiveNoNegativeRate()
    {
        auto profile = profileOf("rates", {layerOf("amst", {ruleOf("errors", 10, 20, "rate(errors_total)")})});
        Simulation simulation(fleetOf(profile), [](const CheckOrder&, WallTime at) {
            const double age = std::chrono::duration<double>(at - testStart).count();
            return page({{"errors_total", age < 60 ? 1000 + age : age - 60}});
        });
        for (int i = 0; i < 100; ++i) {
            simulation.runFor(1s);
            QVERIFY(simulation.component().rules[0].value >= 0);
        }
        simulation.command(Pause{});
        simulation.runFor(10min);
        simulation.command(Resume{});
        simulation.runFor(1s);
        QCOMPARE(static_cast<int>(simulation.component().rules[0].presence), static_cast<int>(Presence::Idle));
        simulation.runFor(10s);
        QCOMPARE(static_cast<int>(simulation.component().rules[0].presence), static_cast<int>(Presence::Value));
    }

    // Targets that cannot be asked.

    void aTargetOfAProfileThatIsNotThereSaysSo()
    {
        Configuration configuration = fleetOf(loadProfile());
        configuration.targets[0].profile = "missing";
        Simulation simulation(configuration, [](const CheckOrder&, WallTime) { return page({}); });
        simulation.runFor(10s);
        QVERIFY(simulation.starts().empty());
        const auto node = *simulation.look()->node(0);
        QCOMPARE(node.problem, std::string("there is no profile \"missing\""));
        QCOMPARE(node.level, Level::Unknown);
        QVERIFY(node.settled);
        const auto audit = simulation.command(CheckNow{{0, noLayer}});
        QVERIFY(audit.back().kind == EventKind::CommandRefused);
    }

    void aTargetIsAskedOnlyInTheWaysOfItsScheme_data()
    {
        QTest::addColumn<QString>("asked");
        QTest::newRow("http://n0") << "prometheus";
        QTest::newRow("http://n0/") << "prometheus";
        QTest::newRow("https://n0/healthz") << "prometheus health";
        QTest::newRow("tcp://n0:1") << "tcp";
        QTest::newRow("tls://n0:1") << "tcp";
        QTest::newRow("exec:///bin/true") << "command";
    }
    void aTargetIsAskedOnlyInTheWaysOfItsScheme()
    {
        QFETCH(QString, asked);
        Configuration configuration = unknownTarget();
        configuration.profiles.clear();
        for (const char* type : {"tcp", "prometheus", "command", "health"}) {
            auto profile = kind(type, type, "");
            profile->checks[0].type = type;
            configuration.profiles.push_back(profile);
        }
        auto fixedProgram = kind("fixed", "fixed", "");
        fixedProgram->checks[0].type = "command";
        fixedProgram->checks[0].command = {"/bin/rm"};
        configuration.profiles.push_back(fixedProgram);
        configuration.targets[0].url = QTest::currentDataTag();
        Simulation simulation(configuration, [](const CheckOrder&, WallTime) { return page({}); });
        simulation.runFor(4s);
        QStringList types;
        for (const auto& start : simulation.starts())
            types << QString::fromStdString(start.order.spec.type);
        types.removeDuplicates();
        QCOMPARE(types.join(QLatin1Char(' ')), asked);
    }

    void withoutACandidateNothingCanBeRecognised()
    {
        Configuration configuration = fleetOf(loadProfile());
        configuration.targets[0].profile.clear();
        Simulation simulation(configuration, [](const CheckOrder&, WallTime) { return page({}); });
        simulation.runFor(10s);
        QVERIFY(simulation.starts().empty());
        QCOMPARE(simulation.look()->node(0)->problem, std::string("no profile can recognise it"));
        QVERIFY(simulation.look()->node(0)->settled);
    }

    void aCheckThatNoLayerNamesIsNeverAsked()
    {
        auto profile = loadProfile();
        profile->checks.push_back({});
        profile->checks[1].id = "unused";
        Simulation simulation(fleetOf(profile), [](const CheckOrder&, WallTime) { return page({{"load", 1}}); });
        simulation.runFor(30s);
        QCOMPARE(startsOf(simulation, "unused"), std::size_t{0});
        QVERIFY(simulation.look()->node(0)->settled);
    }

    // Several checks.

    void eachCheckFeedsItsOwnLayersAtItsOwnPace()
    {
        Simulation simulation(fleetOf(twoChecks()), [](const CheckOrder& order, WallTime) {
            return order.spec.id == "main" ? page({{"load", 1}}) : page({{"heat", 15}});
        });
        simulation.runFor(10ms);
        QVERIFY(!simulation.look()->node(0)->settled || simulation.starts().size() == 2);
        simulation.runFor(61s);
        QVERIFY(startsOf(simulation, "main") >= 12 && startsOf(simulation, "main") <= 14);
        QVERIFY(startsOf(simulation, "other") >= 11); // degraded: twice as often as every ten seconds
        QCOMPARE(simulation.component(0, 0).level, Level::Healthy);
        QCOMPARE(simulation.component(0, 1).level, Level::Degraded);
        QCOMPARE(simulation.look()->node(0)->level, Level::Degraded);
    }

    void oneCheckThatHangsDoesNotHoldUpTheOther()
    {
        Simulation simulation(
            fleetOf(twoChecks()), [](const CheckOrder& order, WallTime) -> std::optional<CheckResult> {
                if (order.spec.id == "other")
                    return std::nullopt;
                return page({{"load", 1}});
            });
        simulation.runFor(1min);
        QCOMPARE(simulation.component(0, 0).level, Level::Healthy);
        QCOMPARE(simulation.component(0, 1).level, Level::Failed);
        QVERIFY(startsOf(simulation, "main") >= 12);
    }

    void aRecognisedNodeWithSeveralChecksIsSettledWhenAllOfThemWereDone()
    {
        auto profile = twoChecks();
        profile->recognise = {"load"};
        Configuration configuration = fleetOf(profile);
        configuration.targets[0].profile.clear();
        Simulation simulation(configuration, [](const CheckOrder& order, WallTime) {
            return order.spec.id == "main" ? page({{"load", 1}}) : page({{"heat", 1}}, 500ms);
        });
        simulation.runFor(300ms);
        QVERIFY(!simulation.look()->node(0)->settled);
        QVERIFY(simulation.look()->node(0)->level == Level::Unknown);
        simulation.runFor(700ms);
        QVERIFY(simulation.look()->node(0)->settled);
        QCOMPARE(simulation.look()->node(0)->level, Level::Healthy);
    }

    // The node as a whole.

    void sinceIsThatOfTheNodesOwnLevel()
    {
        const WallTime heals = testStart + 60s;
        Simulation simulation(fleetOf(twoChecks()), [heals](const CheckOrder& order, WallTime at) {
            return order.spec.id == "main" ? page({{"load", 15}}) : page({{"heat", at < heals ? 15.0 : 1.0}});
        });
        simulation.runUntil(heals);
        const WallTime since = simulation.look()->node(0)->since;
        QVERIFY(since < heals);
        simulation.runFor(1min);
        QCOMPARE(simulation.component(0, 1).level, Level::Healthy);
        QVERIFY(simulation.look()->node(0)->since == since); // still degraded, for the other layer
    }

    void layersWithEqualIdsShareAColumn()
    {
        Configuration configuration = fleetOf(fleetProfile("a", {"amst", "acp"}));
        configuration.profiles.push_back(fleetProfile("b", {"acp", "hde"}));
        configuration.targets.push_back({"n1", "", "http://n1", "b", 1, {}, nullptr});
        Simulation simulation(configuration, [](const CheckOrder&, WallTime) { return page({{"load", 1}}); });
        simulation.runFor(1s);
        const auto snapshot = simulation.look();
        QCOMPARE(snapshot->layers->size(), std::size_t{3});
        QCOMPARE(snapshot->layers->at(1).id, std::string("acp"));
        QVERIFY(snapshot->component({0, 1}));
        QVERIFY(snapshot->component({1, 1}));
        QVERIFY(!snapshot->component({1, 0}));
        QCOMPARE(snapshot->component({1, 2})->spec->id, std::string("hde"));
    }

private:
    static std::shared_ptr<Profile> fleetProfile(const std::string& name, const std::vector<std::string>& layers)
    {
        std::vector<LayerSpec> specs;
        for (const std::string& layer : layers)
            specs.push_back(layerOf(layer, {ruleOf("load", 10, 20)}));
        return profileOf(name, std::move(specs));
    }
};

QTEST_GUILESS_MAIN(WatchedNodeTest)
#include "tst_watchednode.moc"
