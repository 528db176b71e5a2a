// SPDX-License-Identifier: GPL-3.0-or-later
// A node's own breakers and layers are turned through its control interface, and only its own page says that it is
// done.
#include "support/simulation.h"

#include <QTest>

using namespace dwcp;
using namespace std::chrono_literals;

namespace {

/** A node with one breaker and one layer, as its page tells and as its control interface changes it. */
struct FakeNode {
    std::string mode = "automatic";
    double state = 0;
    double starts = 1;
    CheckOutcome page = CheckOutcome::Answered;
    CheckOutcome answer = CheckOutcome::Answered;
    bool obeys = true; ///< else it accepts and does nothing
    bool isDeaf = false; ///< a control call is never answered

    Readings readings() const
    {
        auto layout = std::make_shared<SeriesLayout>();
        Readings readings;
        const auto add = [&](SeriesName series, double value) {
            layout->series.push_back(std::move(series));
            readings.values.push_back(value);
        };
        add({"load", {}}, 1);
        add({"b_state", {{"name", "send"}}}, state);
        add({"b_mode", {{"mode", mode}, {"name", "send"}}}, 1);
        add({"b_requests", {{"name", "send"}, {"result", "failure"}}}, 7);
        add({"starts", {{"component", "amst"}}}, starts);
        readings.layout = layout;
        return readings;
    }

    std::optional<CheckResult> reply(const CheckOrder& order)
    {
        if (!order.control) {
            CheckResult result = failure(page);
            if (page == CheckOutcome::Answered)
                result.readings = readings();
            return result;
        }
        if (isDeaf)
            return std::nullopt;
        if (answer != CheckOutcome::Answered) {
            CheckResult result = failure(answer);
            result.error = "the node does not accept the token (HTTP 401)";
            return result;
        }
        if (obeys)
            obey(order.control->path);
        return CheckResult();
    }

    void obey(const std::string& path)
    {
        if (path == "/api/v1/components/amst/restart")
            ++starts;
        else
            mode = path.ends_with("/trip")   ? "forced-open"
                : path.ends_with("/disable") ? "disabled"
                : path.ends_with("/shadow")  ? "metrics-only"
                                             : "automatic";
        state = mode == "forced-open" ? 2 : 0;
    }
};

std::shared_ptr<Profile> controlled()
{
    auto profile = loadProfile();
    profile->control = ControlSpec{"/api/v1", "b_state", "b_mode", "b_requests", "starts"};
    return profile;
}

struct Scene {
    FakeNode node;
    Simulation simulation;

    Scene() : simulation(fleetOf(controlled()), [this](const CheckOrder& order, WallTime) { return node.reply(order); })
    {
        simulation.runFor(1s);
    }
    NodeBreaker breaker() { return simulation.look()->node(0)->breakers.at(0); }
    std::vector<Event> turn(BreakerVerb verb, Duration timeToLive = {}, const std::string& reason = "because")
    {
        return simulation.command(TurnNodeBreaker{{0, noLayer}, 0, verb, timeToLive}, reason);
    }
    /** The last audit event. */
    Event end()
    {
        Event last;
        for (const Event& event : simulation.events())
            last = isAudit(event.kind) ? event : last;
        return last;
    }
    std::vector<CheckOrder> calls() const
    {
        std::vector<CheckOrder> found;
        for (const Simulation::Start& start : simulation.starts()) {
            if (start.order.control)
                found.push_back(start.order);
        }
        return found;
    }
};

} // namespace

class NodeControllerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aNodesBreakersAreReadOffItsPage()
    {
        Scene scene;
        const NodeBreaker breaker = scene.breaker();
        QCOMPARE(breaker.view.name, std::string("n0/send"));
        QVERIFY(breaker.isKnown);
        QCOMPARE(breaker.view.state, BreakerState::Closed);
        QCOMPARE(breaker.view.failures, std::uint64_t{7});
        QVERIFY(scene.simulation.eventsOf(EventKind::BreakerChanged).empty());
    }

    void whatTheBreakerDoesByItselfIsTold()
    {
        Scene scene;
        scene.node.state = 2;
        scene.simulation.runFor(6s);
        QCOMPARE(scene.breaker().view.state, BreakerState::Open);
        const auto changes = scene.simulation.eventsOf(EventKind::BreakerChanged);
        QCOMPARE(changes.size(), std::size_t{1});
        QCOMPARE(changes[0].breakerName, std::string("send"));
        QCOMPARE(changes[0].breakerTo, BreakerState::Open);
        QCOMPARE(changes[0].nodeName, std::string("n0"));
    }

    void aSilentNodesBreakersAreUnknown()
    {
        Scene scene;
        scene.node.page = CheckOutcome::TimedOut;
        scene.simulation.runFor(10s);
        QVERIFY(!scene.breaker().isKnown);
        scene.node.page = CheckOutcome::Answered;
        scene.simulation.runFor(10s);
        QVERIFY(scene.breaker().isKnown);
    }

    void aValueOfNoMeaningIsUnknownAndNotClosed()
    {
        Scene scene;
        scene.node.state = 5;
        scene.simulation.runFor(6s);
        QVERIFY(!scene.breaker().isKnown);
        scene.node.state = 0;
        scene.node.mode = "asleep";
        scene.simulation.runFor(6s);
        QVERIFY(!scene.breaker().isKnown);
    }

    void anOrderIsDoneWhenThePageSaysSo()
    {
        Scene scene;
        const auto audit = scene.turn(BreakerVerb::Trip, 10min, "disk\nswap");
        QCOMPARE(audit.size(), std::size_t{1});
        QVERIFY(audit[0].kind == EventKind::CommandIntended);
        QCOMPARE(audit[0].detail, std::string("turn-node-breaker: trip for 10m"));
        const auto calls = scene.calls();
        QCOMPARE(calls.size(), std::size_t{1});
        QCOMPARE(calls[0].spec.type, std::string(controlCallType));
        QCOMPARE(calls[0].control->path, std::string("/api/v1/breakers/send/trip"));
        const std::vector<std::pair<std::string, std::string>> fields{
            {"reason", "disk swap"}, {"actor", "ann"}, {"ttl", "10m"}};
        QVERIFY(calls[0].control->fields == fields);
        scene.simulation.runFor(1s);
        QVERIFY(scene.end().kind == EventKind::CommandDone);
        QCOMPARE(scene.end().detail, std::string("turn-node-breaker: n0/send was closed, is forced-open"));
        QCOMPARE(scene.end().breakerName, std::string("send"));
        QCOMPARE(scene.breaker().view.mode, BreakerMode::ForcedOpen);
        QCOMPARE(scene.breaker().view.override->reason, std::string("disk\nswap"));
    }

    void everyVerbIsConfirmedByItsOwnMode()
    {
        Scene scene;
        for (const auto& [verb, mode] : {std::pair{BreakerVerb::Disable, BreakerMode::Disabled},
                 std::pair{BreakerVerb::Shadow, BreakerMode::MetricsOnly},
                 std::pair{BreakerVerb::Trip, BreakerMode::ForcedOpen},
                 std::pair{BreakerVerb::Reset, BreakerMode::Automatic}}) {
            scene.turn(verb);
            scene.simulation.runFor(2s);
            QVERIFY(scene.end().kind == EventKind::CommandDone);
            QCOMPARE(scene.breaker().view.mode, mode);
            QCOMPARE(scene.breaker().view.override.has_value(), verb != BreakerVerb::Reset);
        }
    }

    void anOrderThatEndsByItselfIsToldWithItsReason()
    {
        Scene scene;
        scene.turn(BreakerVerb::Disable, 5s, "a try");
        scene.simulation.runFor(2s);
        scene.node.mode = "automatic";
        scene.simulation.runFor(6s);
        const auto ended = scene.simulation.eventsOf(EventKind::OverrideExpired);
        QCOMPARE(ended.size(), std::size_t{1});
        QCOMPARE(ended[0].reason, std::string("a try"));
        QVERIFY(!scene.breaker().view.override);
    }

    void aRefusalOfTheNodeIsTheReason()
    {
        Scene scene;
        scene.node.answer = CheckOutcome::HttpError;
        scene.turn(BreakerVerb::Trip);
        scene.simulation.runFor(1s);
        QVERIFY(scene.end().kind == EventKind::CommandRefused);
        QVERIFY(scene.end().detail.find("does not accept the token") != std::string::npos);
        QCOMPARE(scene.breaker().view.mode, BreakerMode::Automatic);
        scene.node.answer = CheckOutcome::Answered;
        scene.turn(BreakerVerb::Trip);
        scene.simulation.runFor(1s);
        QVERIFY(scene.end().kind == EventKind::CommandDone);
    }

    void acceptedButNeverConfirmedIsNotDone()
    {
        Scene scene;
        scene.node.obeys = false;
        scene.turn(BreakerVerb::Trip);
        scene.simulation.runFor(14s);
        QVERIFY(scene.end().kind == EventKind::CommandIntended);
        scene.simulation.runFor(3s);
        QVERIFY(scene.end().kind == EventKind::CommandRefused);
        QVERIFY(scene.end().detail.find("has not confirmed it within 15s") != std::string::npos);
    }

    void aConfirmationThatComesLateCounts()
    {
        Scene scene;
        scene.node.obeys = false;
        scene.turn(BreakerVerb::Trip);
        scene.simulation.runFor(5s);
        scene.node.obey("/trip");
        scene.simulation.runFor(2s);
        QVERIFY(scene.end().kind == EventKind::CommandDone);
    }

    void anUnansweredCallEnds()
    {
        Scene scene;
        scene.node.isDeaf = true;
        scene.turn(BreakerVerb::Trip);
        scene.simulation.runFor(8s);
        QVERIFY(scene.end().kind == EventKind::CommandRefused);
        QVERIFY(scene.end().detail.find("no answer") != std::string::npos);
    }

    void oneOrderAtATime()
    {
        Scene scene;
        scene.node.obeys = false;
        scene.turn(BreakerVerb::Trip);
        const auto audit = scene.turn(BreakerVerb::Reset);
        QVERIFY(audit.back().kind == EventKind::CommandRefused);
        QVERIFY(audit.back().detail.find("under way") != std::string::npos);
        QCOMPARE(scene.calls().size(), std::size_t{1});
    }

    void whatIsNotThereOrNotAllowedIsRefused()
    {
        Scene scene;
        const auto refusal = [&](CommandBody body, const std::string& reason = "because") {
            const auto audit = scene.simulation.command(std::move(body), reason);
            return audit.back().kind == EventKind::CommandRefused ? audit.back().detail : std::string();
        };
        QVERIFY(refusal(TurnNodeBreaker{{0, noLayer}, 9, BreakerVerb::Trip, {}}).ends_with("no such breaker"));
        QVERIFY(refusal(TurnNodeBreaker{{7, noLayer}, 0, BreakerVerb::Trip, {}}).ends_with("no such breaker"));
        QVERIFY(refusal(TurnNodeBreaker{{0, noLayer}, 0, BreakerVerb::Trip, {}}, " ").ends_with("reason is required"));
        QVERIFY(refusal(TurnNodeBreaker{{0, noLayer}, 0, BreakerVerb::Trip, -1s}).ends_with("is negative"));
        QVERIFY(refusal(RestartComponent{{0, 9}}).ends_with("no such layer"));
        QVERIFY(refusal(RestartComponent{{0, 0}}, "").ends_with("reason is required"));
        scene.simulation.command(Pause{});
        QVERIFY(refusal(RestartComponent{{0, 0}}).find("paused") != std::string::npos);
        QVERIFY(scene.calls().empty());
    }

    void aRestartIsDoneWhenTheNodeCountsIt()
    {
        Scene scene;
        scene.simulation.command(RestartComponent{{0, 0}}, "stuck");
        QCOMPARE(scene.calls().at(0).control->path, std::string("/api/v1/components/amst/restart"));
        scene.simulation.runFor(1s);
        QVERIFY(scene.end().kind == EventKind::CommandDone);
        QCOMPARE(scene.end().layerName, std::string("amst"));
        QCOMPARE(scene.end().detail, std::string("restart-component: the node has started it again"));
    }

    void aKindWithoutControlCannotBeRestarted()
    {
        Simulation simulation(fleetOf(loadProfile()), [](const CheckOrder&, WallTime) { return page({{"load", 1}}); });
        simulation.runFor(1s);
        const auto audit = simulation.command(RestartComponent{{0, 0}});
        QVERIFY(audit.back().kind == EventKind::CommandRefused);
        QCOMPARE(
            audit.back().detail, std::string("restart-component: layers of a plain cannot be restarted from here"));
        QVERIFY(simulation.look()->node(0)->breakers.empty());
    }
};

QTEST_APPLESS_MAIN(NodeControllerTest)
#include "tst_nodecontroller.moc"
