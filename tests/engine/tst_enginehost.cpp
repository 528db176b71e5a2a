// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/enginehost.h"
#include "engine/feeding.h"
#include "resilience/systemclock.h"
#include "support/alertdesk.h"
#include "support/builders.h"
#include "support/sleeper.h"

#include <QTest>

#include <array>
#include <atomic>
#include <map>
#include <memory>
#include <optional>
#include <thread>
#include <vector>

using namespace dwcp;
using namespace std::chrono_literals;

namespace {

CheckResult answerTo(const CheckOrder& order)
{
    CheckResult result;
    result.id = order.id;
    result.node = order.node;
    result.duration = 1us;
    // Made anew: the builders' shared layouts belong to one thread.
    auto layout = std::make_shared<SeriesLayout>();
    layout->series.push_back({"load", {}});
    result.readings = {std::move(layout), {1.0}};
    return result;
}

/** Answers at once, while it is being started. */
class PromptProber final : public Prober {
public:
    explicit PromptProber(ResultSink sink) : m_sink(std::move(sink)) { }
    void start(CheckOrder order) override { m_sink(answerTo(order)); }
    void cancel(CheckId) override { }

private:
    ResultSink m_sink;
};

/** Never answers. */
class DeadProber final : public Prober {
public:
    void start(CheckOrder) override { }
    void cancel(CheckId) override { }
};

/** Answers from a thread of its own, as a real one does. */
class BusyProber final : public Prober {
public:
    explicit BusyProber(ResultSink sink) : m_sink(std::move(sink)), m_orders(1 << 16)
    {
        m_orders.onKnock([this] { m_sleeper.knock(); });
        m_thread = std::thread([this] { work(); });
    }
    ~BusyProber() override
    {
        m_ending.store(true);
        m_sleeper.knock();
        m_thread.join();
    }
    void start(CheckOrder order) override { static_cast<void>(m_orders.put(std::move(order))); }
    void cancel(CheckId) override { }

private:
    void work()
    {
        std::vector<CheckOrder> orders;
        while (!m_ending.load()) {
            m_sleeper.waitForKnock();
            m_orders.takeAll(orders);
            for (const CheckOrder& order : orders)
                m_sink(answerTo(order));
        }
    }

    ResultSink m_sink;
    Inbox<CheckOrder> m_orders;
    Sleeper m_sleeper;
    std::atomic<bool> m_ending{false};
    std::thread m_thread;
};

template <typename Kind>
ProberFactory making()
{
    return [](ResultSink sink) -> std::unique_ptr<Prober> {
        if constexpr (std::is_constructible_v<Kind, ResultSink>)
            return std::make_unique<Kind>(std::move(sink));
        else
            return std::make_unique<Kind>();
    };
}

/** A fleet that beats as fast as it can: intervals of a few milliseconds. */
Configuration hasty(std::size_t nodes)
{
    auto profile = loadProfile();
    profile->layers[0].interval = 4ms;
    Configuration configuration = fleetOf(profile, nodes);
    configuration.slot = 1ms;
    return configuration;
}

/** The outside of an engine: its boxes, and somebody who sleeps until something comes out of them. */
class Outside {
public:
    explicit Outside(std::size_t eventRoom = 1 << 20) : events(eventRoom)
    {
        snapshots.onKnock([this] { m_sleeper.knock(); });
        events.onKnock([this] { m_sleeper.knock(); });
    }

    std::unique_ptr<EngineHost> host(Configuration configuration, ProberFactory prober)
    {
        return std::make_unique<EngineHost>(
            EngineHost::Options{std::move(configuration), m_clock, std::move(prober), 5ms},
            EngineDoors{snapshots, commands, {&events}});
    }
    /** One that has a journal, and somebody who repairs. */
    std::unique_ptr<EngineHost> host(
        Configuration configuration, ProberFactory prober, InputLog& journal, RecoveryFactory recoveries)
    {
        EngineHost::Options options{std::move(configuration), m_clock, std::move(prober), 5ms};
        options.recoveries = std::move(recoveries);
        EngineDoors doors{snapshots, commands, {&events}};
        doors.inputs = &journal;
        return std::make_unique<EngineHost>(std::move(options), std::move(doors));
    }

    /** Sleeps until a snapshot is as wanted. */
    template <typename Wanted>
    std::shared_ptr<const Snapshot> await(Wanted wanted)
    {
        for (;;) {
            if (auto snapshot = snapshots.take(); snapshot && wanted(*snapshot))
                return snapshot;
            m_sleeper.waitForKnock();
        }
    }

    /** Sleeps until the command has ended; the event that says so. */
    Event awaitEnd(CommandId id)
    {
        for (;;) {
            gather();
            for (const Event& event : m_told) {
                if (event.command == id && event.kind != EventKind::CommandIntended)
                    return event;
            }
            m_sleeper.waitForKnock();
        }
    }

    void gather()
    {
        std::vector<Event> fresh;
        events.takeAll(fresh);
        m_told.insert(m_told.end(), fresh.begin(), fresh.end());
    }
    const std::vector<Event>& told() const { return m_told; }

    Mailbox<Snapshot> snapshots;
    Inbox<Command> commands{256};
    Inbox<Event> events;

private:
    SystemClock m_clock;
    Sleeper m_sleeper;
    std::vector<Event> m_told;
};

/** A clock on which a thousand seconds pass in each. */
class QuickClock final : public Clock {
public:
    SteadyTime steady() const noexcept override { return SteadyTime(1000 * (m_real.steady() - m_begin)); }
    WallTime wall() const noexcept override { return testStart + 1000 * (m_real.steady() - m_begin); }

private:
    SystemClock m_real;
    SteadyTime m_begin = m_real.steady();
};

/** Keeps the first checkpoint, and what was told after it. Read it when the engine has ended. */
class CheckpointKeeper final : public InputLog {
public:
    void start(WallTime at, const MonitorMemory&) override { started = at; }
    void beat(InputBeat beat) override
    {
        if (first)
            after.push_back(std::move(beat));
    }
    std::uint64_t remember(MonitorMemory, Doorbell::Haste) override { return 0; }
    void keep(std::vector<ComponentSample>) override { }
    void show(std::shared_ptr<const Snapshot>) override { }
    void keep(MonitorCheckpoint checkpoint) override
    {
        if (first)
            return;
        first = std::move(checkpoint);
        m_sleeper.knock();
    }
    std::shared_ptr<const JournalState> state() const override { return nullptr; }
    void end(WallTime, std::uint64_t stateHash) override { endHash = stateHash; }

    void await() { m_sleeper.waitForKnock(); }

    WallTime started{};
    std::optional<MonitorCheckpoint> first;
    std::vector<InputBeat> after;
    std::uint64_t endHash = 0;

private:
    Sleeper m_sleeper;
};

/** Keeps all that it was told, from the start. Read it when the engine has ended. */
class WholeRun final : public InputLog {
public:
    void start(WallTime at, const MonitorMemory&) override { started = at; }
    void beat(InputBeat beat) override { beats.push_back(std::move(beat)); }
    std::uint64_t remember(MonitorMemory, Doorbell::Haste) override { return 0; }
    void keep(std::vector<ComponentSample>) override { }
    void keep(MonitorCheckpoint) override { }
    void show(std::shared_ptr<const Snapshot> snapshot) override
    {
        looksBeforeBeats += beats.empty() ? 1 : 0;
        looks.push_back(std::move(snapshot));
    }
    std::shared_ptr<const JournalState> state() const override { return nullptr; }
    void end(WallTime, std::uint64_t stateHash) override { endHash = stateHash; }

    WallTime started{};
    std::vector<InputBeat> beats;
    std::vector<std::shared_ptr<const Snapshot>> looks;
    int looksBeforeBeats = 0;
    std::uint64_t endHash = 0;
};

/** A journal that settles what it was told when it is let. */
class SlowJournal final : public InputLog {
public:
    void start(WallTime, const MonitorMemory&) override { }
    void beat(InputBeat) override { }
    std::uint64_t remember(MonitorMemory changed, Doorbell::Haste haste) override
    {
        ++m_told;
        if (!changed.recoveries.empty() && haste == Doorbell::Haste::Now) {
            announced.store(m_told);
            m_sleeper.knock();
        }
        return m_told;
    }
    void keep(std::vector<ComponentSample>) override { }
    void show(std::shared_ptr<const Snapshot>) override { }
    void keep(MonitorCheckpoint) override { }
    std::shared_ptr<const JournalState> state() const override
    {
        auto state = std::make_shared<JournalState>();
        state->memoriesSettled = settled.load();
        return state;
    }
    void end(WallTime, std::uint64_t) override { }

    void awaitAnnouncement()
    {
        while (announced.load() == 0)
            m_sleeper.waitForKnock();
    }

    std::atomic<std::uint64_t> announced{0}; ///< number of the memory that says that something is to be done
    std::atomic<std::uint64_t> settled{0};

private:
    std::uint64_t m_told = 0;
    Sleeper m_sleeper;
};

/** Counts what it is to do, and does nothing. */
class Idler final : public RecoveryActor {
public:
    explicit Idler(std::atomic<int>& started) : m_started(started) { }
    void start(RecoveryOrder) override { ++m_started; }
    void cancel(RecoveryId) override { }

private:
    std::atomic<int>& m_started;
};

bool isAllHealthy(const Snapshot& snapshot)
{
    return snapshot.system.level == Level::Healthy
        && snapshot.system.nodesByLevel[static_cast<int>(Level::Healthy)] == snapshot.nodes.size();
}

/** What a Monitor is that was told the same. */
std::uint64_t hashAfter(Monitor& monitor, std::vector<InputBeat> beats)
{
    for (InputBeat& beat : beats)
        static_cast<void>(feed(monitor, std::move(beat)));
    return monitor.stateHash();
}

Command trip(CommandId id, Duration timeToLive = {})
{
    return {id, "ann", "test", TripBreaker{{0, 0}, timeToLive}};
}

} // namespace

class EngineHostTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aFleetIsSeen()
    {
        Outside outside;
        const auto host = outside.host(hasty(10), making<BusyProber>());
        const auto snapshot = outside.await(isAllHealthy);
        QCOMPARE(snapshot->nodes.size(), std::size_t{10});
        QVERIFY(snapshot->engine.beats > 0);
    }

    void aProberThatAnswersWhileItIsAskedIsNoProblem()
    {
        Outside outside;
        const auto host = outside.host(hasty(10), making<PromptProber>());
        outside.await(isAllHealthy);
        outside.await([](const Snapshot& snapshot) { return snapshot.engine.checksDone > 200; });
    }

    void nothingIsRepairedBeforeTheJournalKnowsOfIt()
    {
        Configuration configuration = hasty(1);
        auto profile = std::make_shared<Profile>(*configuration.profiles[0]);
        profile->layers[0].recovery.kind = RecoveryKind::Webhook;
        profile->layers[0].recovery.delay = 1ms;
        configuration.profiles[0] = profile;
        configuration.targets[0].profile = profile->name;
        std::atomic<int> started{0};
        SlowJournal journal;
        Outside outside;
        const auto failing = [](ResultSink sink) -> std::unique_ptr<Prober> {
            class Refused final : public Prober {
            public:
                explicit Refused(ResultSink sink) : m_sink(std::move(sink)) { }
                void start(CheckOrder order) override
                {
                    CheckResult result = answerTo(order);
                    result.outcome = CheckOutcome::Refused;
                    result.readings = {};
                    m_sink(std::move(result));
                }
                void cancel(CheckId) override { }

            private:
                ResultSink m_sink;
            };
            return std::make_unique<Refused>(std::move(sink));
        };
        const auto host = outside.host(configuration, failing, journal,
            [&started](auto) { return std::make_unique<Idler>(started); });
        journal.awaitAnnouncement();
        const auto beats = outside.await([](const Snapshot&) { return true; })->engine.beats;
        outside.await([beats](const Snapshot& snapshot) { return snapshot.engine.beats > beats + 20; });
        QCOMPARE(started.load(), 0);
        journal.settled.store(journal.announced.load());
        while (started.load() == 0)
            outside.await([](const Snapshot&) { return true; });
        QCOMPARE(started.load(), 1);
    }

    void stoppingRightAfterStartingNeverHangs()
    {
        Outside outside;
        for (int i = 0; i < 200; ++i)
            static_cast<void>(outside.host(hasty(3), making<BusyProber>()));
    }

    void aCommandGivenBeforeTheEngineListensIsHeard()
    {
        Outside outside;
        for (CommandId id = 1; id <= 50; ++id) {
            const auto host = outside.host(hasty(1), making<DeadProber>());
            QVERIFY(outside.commands.put(trip(2 * id)));
            QVERIFY(outside.awaitEnd(2 * id).kind == EventKind::CommandDone);
            QVERIFY(outside.commands.put(trip(2 * id + 1))); // and the next one, when it sleeps again
            QVERIFY(outside.awaitEnd(2 * id + 1).kind == EventKind::CommandDone);
        }
    }

    void everyCommandOfEveryThreadEndsExactlyOnceWithEventsInOrder()
    {
        constexpr CommandId each = 300;
        Outside outside;
        const auto host = outside.host(hasty(20), making<BusyProber>());
        std::vector<std::thread> operators;
        for (CommandId thread = 0; thread < 3; ++thread) {
            operators.emplace_back([&outside, thread] {
                for (CommandId i = 1; i <= each; ++i) {
                    const CommandId id = thread * each + i;
                    while (!outside.commands.put(i % 3 == 0 ? Command{id, "ann", "", Pause{}} : trip(id, 1ms)))
                        std::this_thread::yield();
                }
            });
        }
        for (std::thread& thread : operators)
            thread.join();
        for (CommandId id = 1; id <= 3 * each; ++id)
            outside.awaitEnd(id);
        std::map<CommandId, int> ends;
        std::uint64_t last = 0;
        for (const Event& event : outside.told()) {
            QCOMPARE(event.id, last + 1); // none lost, none out of order
            last = event.id;
            ends[event.command] += event.command != 0 && event.kind != EventKind::CommandIntended ? 1 : 0;
        }
        ends.erase(0);
        QCOMPARE(ends.size(), std::size_t{3 * each});
        for (const auto& [id, count] : ends)
            QCOMPARE(count, 1);
    }

    void whoHearsOfACommandsEndFindsItsEffectInTheNewestSnapshot()
    {
        Outside outside;
        const auto host = outside.host(hasty(5), making<BusyProber>());
        for (CommandId id = 1; id <= 100; ++id) {
            const bool trips = id % 2 == 1;
            QVERIFY(outside.commands.put(trips ? trip(id) : Command{id, "ann", "test", ResetBreaker{{0, 0}}}));
            outside.awaitEnd(id);
            const auto mode = outside.snapshots.newest()->component({0, 0})->breaker.mode;
            QVERIFY(mode == (trips ? BreakerMode::ForcedOpen : BreakerMode::Automatic));
        }
    }

    void anEngineWithNothingToAskStillHearsCommands()
    {
        Outside outside;
        Configuration configuration;
        const auto host = outside.host(configuration, making<DeadProber>());
        for (CommandId id = 1; id <= 20; ++id) {
            QVERIFY(outside.commands.put(trip(id)));
            QVERIFY(outside.awaitEnd(id).kind == EventKind::CommandRefused);
        }
    }

    void itCanBeDestroyedWhileEverybodyIsBusy()
    {
        Outside outside(64); // and the event box overflows
        std::atomic<bool> done{false};
        std::thread hasteful([&] {
            for (CommandId id = 1; !done.load(); ++id) {
                if (!outside.commands.put(trip(id, 1ms)))
                    std::this_thread::yield();
            }
        });
        for (int i = 0; i < 30; ++i) {
            const auto host = outside.host(hasty(20), making<BusyProber>());
            outside.await([](const Snapshot& snapshot) { return snapshot.engine.checksDone > 20; });
        }
        done = true;
        hasteful.join();
    }

    void aKnockAfterTheEndIsSilent()
    {
        Outside outside;
        outside.host(hasty(1), making<DeadProber>()).reset();
        QVERIFY(outside.commands.put(trip(1)));
        QCOMPARE(outside.commands.size(), std::size_t{1});
        const auto host = outside.host(hasty(1), making<DeadProber>());
        QVERIFY(outside.awaitEnd(1).kind == EventKind::CommandDone); // the next engine finds it
    }

    void eventsThatNoBoxTakesAreCounted()
    {
        Outside outside(1);
        const auto host = outside.host(hasty(3), making<BusyProber>());
        for (CommandId id = 1; id <= 20; ++id)
            QVERIFY(outside.commands.put(trip(id)));
        outside.await([](const Snapshot& snapshot) { return snapshot.engine.eventsLost > 10; });
    }

    void whoBeginsAtTheCheckpointOfAnEngineEndsAsItDid()
    {
        const QuickClock clock;
        CheckpointKeeper keeper;
        Outside outside;
        const Configuration configuration = fleetOf(loadProfile(), 5);
        auto host = std::make_unique<EngineHost>(EngineHost::Options{configuration, clock, making<PromptProber>()},
            EngineDoors{outside.snapshots, outside.commands, {&outside.events}, &keeper});
        keeper.await(); // ten minutes of that clock
        host.reset();
        Monitor monitor(configuration, keeper.started);
        const auto problem = monitor.restore(*keeper.first);
        QVERIFY2(!problem, problem ? problem->message().c_str() : "");
        QCOMPARE(hashAfter(monitor, std::move(keeper.after)), keeper.endHash);
    }

    void whoIsShownWhatIsTrueChangesNothing()
    {
        Configuration configuration = fleetOf(loadProfile(), 5);
        AlertRule down;
        down.id = "node_down";
        down.kind = AlertKind::Absence;
        down.scope = AlertScope::Node;
        down.isParent = true;
        configuration.alerts = std::make_shared<const AlertPolicy>(policyOf({down}));
        QuickClock clock;
        WholeRun run;
        Outside outside;
        auto host = std::make_unique<EngineHost>(EngineHost::Options{configuration, clock, making<PromptProber>()},
            EngineDoors{outside.snapshots, outside.commands, {&outside.events}, &run});
        outside.await([](const Snapshot& snapshot) { return snapshot.engine.checksDone > 50; });
        host.reset();
        QVERIFY(run.looks.size() > 2);
        QCOMPARE(run.looksBeforeBeats, 0);
        Monitor monitor(configuration, run.started);
        QCOMPARE(hashAfter(monitor, std::move(run.beats)), run.endHash);
    }

    void severalEnginesLiveSideBySide()
    {
        std::array<Outside, 4> outsides;
        std::vector<std::unique_ptr<EngineHost>> hosts;
        for (Outside& outside : outsides)
            hosts.push_back(outside.host(hasty(5), making<BusyProber>()));
        for (Outside& outside : outsides)
            outside.await(isAllHealthy);
    }
};

QTEST_GUILESS_MAIN(EngineHostTest)
#include "tst_enginehost.moc"
