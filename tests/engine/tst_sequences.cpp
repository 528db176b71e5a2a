// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/feeding.h"
#include "health/score.h"
#include "support/builders.h"
#include "support/dump.h"

#include <QTest>

#include <cmath>
#include <rapidcheck.h>

using namespace dwcp;
using namespace std::chrono_literals;

namespace {

/** A fleet in which everything that a Monitor does can happen within minutes. */
Configuration eventfulFleet(std::size_t nodes, std::uint64_t seed)
{
    LayerSpec amst = layerOf("amst", {ruleOf("load", 10, 20)});
    amst.recovery.kind = RecoveryKind::Command;
    amst.recovery.command = {"true"};
    amst.recovery.jitter = 0.5;
    amst.breaker.resetTimeout = 10s;
    LayerSpec acp = layerOf("acp", {ruleOf("lag", 10, 20)});
    acp.interval = 10s;
    acp.criticalPath = true;
    acp.dependsOn = {"amst"};
    Configuration configuration = fleetOf(profileOf("plain", {std::move(amst), std::move(acp)}), nodes);
    configuration.seed = seed;
    configuration.maxConcurrentChecks = 3;
    Objective all;
    all.name = "all";
    all.availability = 0.9;
    all.window = 1h;
    Objective each = all;
    each.name = "each";
    each.each = true;
    configuration.objectives = {all, each};
    return configuration;
}

/** Feeds a Monitor with whatever chance brings, and keeps what it was fed with. */
class Chaos {
public:
    Chaos(std::size_t nodes, std::uint64_t seed)
        : m_configuration(eventfulFleet(nodes, seed))
        , m_random(seed)
        , m_monitor(m_configuration, testStart)
    {
    }

    void step()
    {
        constexpr Duration steps[] = {50ms, 50ms, 500ms, 1s, 3s, 12s};
        m_now += steps[below(std::size(steps))];
        InputBeat beat;
        beat.at = m_now;
        answerSome(beat);
        if (below(4) == 0)
            beat.commands.push_back(command());
        beat.outcomes = std::exchange(m_outcomes, {});
        auto effects = feed(m_monitor, beat);
        m_beats.push_back(std::move(beat));
        std::ranges::move(effects.starts, std::back_inserter(m_orders));
        for (const RecoveryOrder& order : effects.recoveries)
            m_outcomes.push_back({order.id, below(2) == 0, "tried"});
        m_attempts += effects.recoveries.size();
        m_newEvents = effects.events;
        std::ranges::move(effects.events, std::back_inserter(m_events));
    }

    std::shared_ptr<const Snapshot> look() { return m_monitor.snapshot(m_now); }
    Duration elapsed() const { return m_now - testStart; }
    const std::vector<Event>& newEvents() const { return m_newEvents; }
    const std::vector<Event>& events() const { return m_events; }
    std::size_t attempts() const { return m_attempts; }
    std::uint64_t hash() const { return m_monitor.stateHash(); }

    struct Again {
        std::uint64_t hash = 0;
        std::vector<Event> events;
    };
    /** The same inputs once more, to a Monitor that nobody looks at and that has no trends. */
    Again replayed() const
    {
        Monitor monitor(m_configuration, testStart);
        monitor.computeTrends(false);
        Again again;
        for (const InputBeat& beat : m_beats)
            std::ranges::move(feed(monitor, beat).events, std::back_inserter(again.events));
        again.hash = monitor.stateHash();
        return again;
    }

    enum class Looks { AtTheEnd, AfterEachBeat, NowAndThen };
    /** All that the same inputs show at the end, but for how often somebody has looked. */
    std::string shownAtTheEnd(Looks looks) const
    {
        Monitor monitor(m_configuration, testStart);
        monitor.computeTrends(false);
        std::vector<std::shared_ptr<const Snapshot>> kept; // so that none of their states is written over
        for (std::size_t i = 0; i < m_beats.size(); ++i) {
            feed(monitor, m_beats[i]);
            if (looks == Looks::AfterEachBeat || (looks == Looks::NowAndThen && i % 4 == 3))
                kept.push_back(monitor.snapshot(m_beats[i].at));
            if (i % 16 == 15)
                kept.clear(); // now they are
        }
        Snapshot last = *monitor.snapshot(m_now);
        last.sequence = 0;
        for (auto& node : last.nodes) {
            auto state = std::make_shared<NodeState>(*node);
            state->revision = 0;
            node = std::move(state);
        }
        return Dump::of(last);
    }

private:
    std::size_t below(std::size_t end)
    {
        return static_cast<std::size_t>(m_random.uniform() * static_cast<double>(end));
    }

    void answerSome(InputBeat& beat)
    {
        std::vector<CheckOrder> left;
        for (CheckOrder& order : m_orders) {
            const std::size_t fate = below(8);
            if (fate == 0) {
                left.push_back(std::move(order));
                continue;
            }
            CheckResult result = fate == 1 ? failure(CheckOutcome::Refused)
                : fate == 2                ? failure(CheckOutcome::TimedOut)
                                           : page({{"load", value()}, {"lag", value()}});
            result.id = order.id;
            result.node = order.node;
            if (fate != 3) // one that never comes is given up by the Monitor
                beat.results.push_back(std::move(result));
        }
        m_orders = std::move(left);
    }

    double value()
    {
        constexpr double values[] = {1, 1, 1, 5, 12, 25, std::numeric_limits<double>::quiet_NaN()};
        // Whoever is ill stays so for a while: else nothing ever becomes hard.
        return (m_now - testStart) / 1min % 3 == 1 ? 25 : values[below(std::size(values))];
    }

    Command command()
    {
        const ComponentId about{
            static_cast<NodeId>(below(m_configuration.targets.size() + 1)), static_cast<LayerIndex>(below(2))};
        Command command{m_events.size() + 1, "ann", "because", CheckNow{about}};
        switch (below(12)) {
        case 0:
            command.body = TripBreaker{about, below(2) == 0 ? Duration{} : Duration(5s), below(2) == 0};
            break;
        case 1:
            command.body = ResetBreaker{about};
            break;
        case 2:
            command.body = SetBreakerMode{about, BreakerMode::MetricsOnly, 7s};
            break;
        case 3:
            command.body = StartMaintenance{about, 20s, below(2) == 0 ? Duration{} : Duration(4s)};
            break;
        case 4:
            command.body = EndMaintenance{below(4)};
            break;
        case 5:
            command.body = Pause{};
            break;
        case 6:
        case 7:
            command.body = Resume{};
            break;
        case 8:
            command.body = RecoverNow{about};
            break;
        case 9:
            command.body = CancelRecovery{about};
            break;
        case 10:
            command.body = CorrectBudgets{about, m_now - 10s, m_now};
            break;
        default:
            break;
        }
        return command;
    }

    Configuration m_configuration;
    SeededRandom m_random;
    WallTime m_now = testStart;
    Monitor m_monitor;
    std::vector<CheckOrder> m_orders;
    std::vector<RecoveryOutcome> m_outcomes;
    std::vector<InputBeat> m_beats;
    std::vector<Event> m_newEvents;
    std::vector<Event> m_events;
    std::size_t m_attempts = 0;
};

void scoresStayInTheirBands(const Snapshot& snapshot)
{
    for (const auto& node : snapshot.nodes) {
        for (const ComponentState& component : node->components) {
            if (component.level == Level::Unknown) {
                RC_ASSERT(std::isnan(component.score));
                continue;
            }
            const ScoreBand band = scoreBand(component.level);
            RC_ASSERT(component.score >= band.low);
            RC_ASSERT(component.score < band.high || (component.level == Level::Healthy && component.score == 1.0));
        }
    }
}

void availabilityIsAShare(const Snapshot& snapshot)
{
    const auto isShare = [](double share) { return std::isnan(share) || (share >= 0 && share <= 1); };
    RC_ASSERT(isShare(snapshot.system.availability));
    for (const auto& node : snapshot.nodes) {
        for (const ComponentState& component : node->components)
            RC_ASSERT(isShare(component.availability));
    }
}

/** No time is counted twice or out of nothing, and planned time only ever takes away. */
void budgetsAreConserved(const Snapshot& snapshot, double elapsed)
{
    double whole = 0;
    double parts = 0;
    for (const BudgetState& budget : *snapshot.budgets) {
        const SloCounts& counted = budget.corrected.counts;
        const SloCounts& all = budget.uncorrected.counts;
        RC_ASSERT(std::abs(budget.corrected.consumed + budget.corrected.remaining - 1) < 1e-9);
        RC_ASSERT(budget.corrected.consumed >= 0);
        RC_ASSERT(budget.corrected.consumed <= 1);
        RC_ASSERT(counted.down >= 0);
        RC_ASSERT(counted.up >= 0);
        RC_ASSERT(counted.down <= all.down + 1e-6);
        RC_ASSERT(counted.up <= all.up + 1e-6);
        (budget.objective == "all" ? whole : parts) += all.up + all.down;
        if (budget.objective == "each")
            RC_ASSERT(all.up + all.down <= elapsed + 1e-6);
    }
    RC_ASSERT(std::abs(whole - parts) < 1e-6); // the whole's budget is that of its parts
}

bool tells(const std::vector<Event>& events, ComponentId of, std::initializer_list<EventKind> kinds)
{
    return std::ranges::any_of(events, [&](const Event& event) {
        return event.component == of && std::ranges::find(kinds, event.kind) != kinds.end();
    });
}

void whatChangedWasTold(const Snapshot& before, const Snapshot& after, const std::vector<Event>& events)
{
    for (std::size_t n = 0; n < before.nodes.size(); ++n) {
        for (std::size_t i = 0; i < before.nodes[n]->components.size(); ++i) {
            const ComponentState& was = before.nodes[n]->components[i];
            const ComponentState& is = after.nodes[n]->components[i];
            const ComponentId id{static_cast<NodeId>(n), is.layer};
            if (was.level != is.level)
                RC_ASSERT(tells(events, id, {EventKind::LevelChanged}));
            const auto shown = [](const BreakerView& view) {
                return std::pair(shownState(view.state, view.mode), view.mode);
            };
            if (shown(was.breaker) != shown(is.breaker))
                RC_ASSERT(tells(events, id, {EventKind::BreakerChanged, EventKind::OverrideExpired}));
            if (was.flags.has(Flag::Stale) != is.flags.has(Flag::Stale))
                RC_ASSERT(tells(events, id, {EventKind::BecameStale, EventKind::BecameFresh}));
        }
    }
    const bool isTold =
        std::ranges::any_of(events, [](const Event& event) { return event.kind == EventKind::SystemLevelChanged; });
    RC_ASSERT(before.system.level == after.system.level || isTold);
}

/** A component becomes better only on `successThreshold` results in a row that are better. */
void betterTakesItsTime(const Snapshot& after, const std::vector<Event>& events)
{
    for (const Event& event : events) {
        if (event.kind != EventKind::LevelChanged || event.to == Level::Unknown || event.to >= event.from)
            continue;
        const ComponentState& component = *after.component(event.component);
        // Nothing else may have come in between: the newest entry is the one that turned it.
        if (component.levelEvent != event.id || component.checkedAt != event.at)
            continue;
        const auto needed = static_cast<std::size_t>(component.spec->successThreshold);
        RC_ASSERT(component.log.size() >= needed);
        for (std::size_t i = 0; i < needed; ++i)
            RC_ASSERT(component.log[i].level < event.from);
    }
}

bool isSame(const Event& a, const Event& b)
{
    return a.id == b.id && a.at == b.at && a.kind == b.kind && a.component == b.component && a.from == b.from
        && a.to == b.to && a.detail == b.detail && a.reason == b.reason;
}

} // namespace

class SequencesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whateverHappensTheInvariantsHold()
    {
        QVERIFY(rc::check([] {
            const auto nodes = static_cast<std::size_t>(*rc::gen::inRange(1, 5));
            Chaos chaos(nodes, static_cast<std::uint64_t>(*rc::gen::inRange(0, 1'000'000)));
            const int steps = *rc::gen::inRange(1, 200);
            auto before = chaos.look();
            for (int i = 0; i < steps; ++i) {
                chaos.step();
                const auto after = chaos.look();
                scoresStayInTheirBands(*after);
                availabilityIsAShare(*after);
                budgetsAreConserved(*after, std::chrono::duration<double>(chaos.elapsed()).count());
                whatChangedWasTold(*before, *after, chaos.newEvents());
                betterTakesItsTime(*after, chaos.newEvents());
                before = after;
            }
            const auto told = std::ranges::count(chaos.events(), EventKind::RecoveryAttempted, &Event::kind);
            RC_ASSERT(static_cast<std::size_t>(told) == chaos.attempts());
        }));
    }

    void theSameInputsGiveTheSameStateAndTheSameEvents()
    {
        QVERIFY(rc::check([] {
            const auto nodes = static_cast<std::size_t>(*rc::gen::inRange(1, 5));
            Chaos chaos(nodes, static_cast<std::uint64_t>(*rc::gen::inRange(0, 1'000'000)));
            const int steps = *rc::gen::inRange(1, 200);
            for (int i = 0; i < steps; ++i) {
                chaos.step();
                if (i % 3 == 0)
                    chaos.look(); // looking is no input
            }
            const Chaos::Again again = chaos.replayed();
            RC_ASSERT(again.hash == chaos.hash());
            RC_ASSERT(std::ranges::equal(again.events, chaos.events(), isSame));
        }));
    }

    void whoLooksSeldomSeesWhatOthersSee()
    {
        QVERIFY(rc::check([] {
            const auto nodes = static_cast<std::size_t>(*rc::gen::inRange(1, 5));
            Chaos chaos(nodes, static_cast<std::uint64_t>(*rc::gen::inRange(0, 1'000'000)));
            const int steps = *rc::gen::inRange(1, 200);
            for (int i = 0; i < steps; ++i)
                chaos.step();
            const std::string shown = chaos.shownAtTheEnd(Chaos::Looks::AtTheEnd);
            RC_ASSERT(chaos.shownAtTheEnd(Chaos::Looks::AfterEachBeat) == shown);
            RC_ASSERT(chaos.shownAtTheEnd(Chaos::Looks::NowAndThen) == shown);
        }));
    }

    /** Else those above prove little. */
    void chanceBringsAllThatIsLookedFor()
    {
        std::set<EventKind> met;
        for (std::uint64_t seed = 0; seed < 40; ++seed) {
            Chaos chaos(3, seed);
            for (int i = 0; i < 200; ++i)
                chaos.step();
            for (const Event& event : chaos.events())
                met.insert(event.kind);
        }
        for (const EventKind kind : {EventKind::LevelChanged, EventKind::SystemLevelChanged, EventKind::BreakerChanged,
                 EventKind::BecameStale, EventKind::CommandDone, EventKind::CommandRefused, EventKind::OverrideExpired,
                 EventKind::MaintenanceStarted, EventKind::MaintenanceEnded, EventKind::IncidentOpened,
                 EventKind::IncidentClosed, EventKind::RecoveryAttempted, EventKind::RecoveryExhausted,
                 EventKind::RecoverySucceeded, EventKind::RecoveryCancelled, EventKind::BudgetBurning,
                 EventKind::BudgetExhausted, EventKind::BudgetCorrected})
            QVERIFY2(met.contains(kind), eventKindName(kind).data());
    }
};

QTEST_APPLESS_MAIN(SequencesTest)
#include "tst_sequences.moc"
