// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/enginehost.h"

#include "engine/checkpointpace.h"
#include "engine/commandactor.h"
#include "engine/forecastworker.h"
#include "engine/moments.h"
#include "engine/monitor.h"

#include <QAbstractEventDispatcher>
#include <QEventLoop>
#include <QObject>
#include <QTimer>

#include <algorithm>
#include <atomic>
#include <deque>

namespace dwcp {

namespace {

/** Results under way are bounded by the limit on concurrent checks; this leaves room for cancelled ones. */
constexpr std::size_t resultSlack = 64;
constexpr Duration rememberEvery = std::chrono::seconds(1);
constexpr int slotsOfPatience = 2; ///< what came may wait so long for a beat that is due anyway

} // namespace

/**
 * Wakes the engine's loop up. Shared by whoever may knock: a knock that comes when the engine is gone finds no loop and
 * is silent. What was put into a box before ring() is seen by who looks after heard(). Waking posts no event: nothing
 * is allocated, and nothing passes between the threads but a flag.
 */
class EngineHost::Bell {
public:
    /** From now on rings are heard. Look at the boxes afterwards: what rang before has found nobody. */
    void attach(QEventLoop* loop)
    {
        m_loop.store(loop);
        static_cast<void>(heard());
    }
    /** No ring reaches the loop any more once this returns, not even one that is under way. */
    void detach()
    {
        m_loop.store(nullptr);
        while (m_ringing.load() != 0)
            std::this_thread::yield();
    }
    void ring()
    {
        if (m_rung.exchange(true))
            return;
        // Announced before the loop is read: detach() either waits for this ring or has hidden the loop from it.
        m_ringing.fetch_add(1);
        if (QEventLoop* loop = m_loop.load())
            loop->wakeUp();
        m_ringing.fetch_sub(1);
    }
    /** For what need not wake anybody up who will look within a slot. It was put where it lies before this is called.
     */
    void ringUnlessLooking()
    {
        if (!m_looksSoon.load())
            ring();
    }
    /** Whether the engine will look by itself within a slot. After "no" it must look once more before it sleeps. */
    void looksSoon(bool soon) { m_looksSoon.store(soon); }
    /** True when it rang; a later ring is a new one. */
    bool heard() { return m_rung.exchange(false); }
    void stop()
    {
        m_stopping.store(true);
        ring();
    }
    bool isStopping() const { return m_stopping.load(); }

private:
    std::atomic<QEventLoop*> m_loop{nullptr};
    std::atomic<int> m_ringing{0};
    std::atomic<bool> m_rung{false};
    std::atomic<bool> m_looksSoon{false};
    std::atomic<bool> m_stopping{false};
};

class EngineHost::Body : public QObject {
public:
    Body(Options options, EngineDoors doors, std::shared_ptr<Bell> bell)
        : m_options(std::move(options))
        , m_doors(std::move(doors))
        , m_bell(std::move(bell))
        , m_startedSteady(m_options.clock.steady())
        , m_startedWall(m_options.clock.wall())
        , m_results(m_options.configuration.maxConcurrentChecks + resultSlack)
        , m_monitor(m_options.configuration, m_startedWall, m_options.memory)
        , m_checkpoints(m_startedWall)
    {
        m_monitor.collectSamples(m_doors.inputs != nullptr);
        if (m_doors.inputs)
            m_doors.inputs->start(m_startedWall, std::exchange(m_options.memory, {}));
        m_timer.setSingleShot(true);
        m_timer.setTimerType(Qt::PreciseTimer);
        QObject::connect(&m_timer, &QTimer::timeout, this, [this] { beat(); });
        QObject::connect(QAbstractEventDispatcher::instance(), &QAbstractEventDispatcher::awake, this, [this] {
            if (m_bell->heard())
                answer();
        });
        m_monitor.orderForecasts(true);
        m_worker = std::make_unique<ForecastWorker>([this](ForecastAnswer answer) {
            // There is room for all that may be under way. Nobody waits for them: they are taken with the next beat.
            static_cast<void>(m_forecasts.put(std::move(answer)));
        });
        m_results.onKnock([bell = m_bell] { bell->ringUnlessLooking(); });
        m_prober = m_options.prober([this](CheckResult result) {
            // Full only when the prober breaks its promise of one result per order; the Monitor then times it out.
            static_cast<void>(m_results.put(std::move(result)));
        });
    }

    /** An actor may answer before start() returns, in the middle of a beat: outcomes wait for the next one. */
    void makeActor()
    {
        const auto sink = [this](RecoveryOutcome outcome) {
            m_outcomes.push_back(std::move(outcome));
            m_bell->ring();
        };
        m_actor = std::make_unique<CommandActor>(sink, m_options.recoveries ? m_options.recoveries(sink) : nullptr);
    }

    void run()
    {
        makeActor();
        m_bell->attach(&m_loop);
        beat();
        if (!m_bell->isStopping())
            m_loop.exec();
        m_bell->detach();
        m_worker.reset();
        m_actor.reset();
        m_prober.reset(); // waits for its thread; nothing is put into m_results after this
        if (m_doors.inputs) {
            m_doors.inputs->show(m_monitor.snapshot(m_lastBeat));
            m_doors.inputs->remember(m_monitor.remember(true));
            m_doors.inputs->end(m_lastBeat, m_monitor.stateHash());
        }
    }

private:
    /** Somebody knocked, or wants an end. */
    void answer()
    {
        if (m_bell->isStopping())
            m_loop.quit();
        else if (m_doors.commands.size() > 0)
            beat(); // somebody is waiting
        else
            ringAt(nextSlot()); // results are gathered: one beat for many of them
    }

    WallTime nextSlot() const { return later(m_lastBeat, m_options.configuration.slot); }

    /** Wall time of the start, moved by the steady clock: never goes back, whatever is done to the wall clock. */
    WallTime now() const { return m_startedWall + (m_options.clock.steady() - m_startedSteady); }

    void beat()
    {
        const WallTime begin = now();
        m_results.takeAll(m_resultBuffer);
        m_doors.commands.takeAll(m_commandBuffer);
        const std::vector<RecoveryOutcome> outcomes = std::exchange(m_outcomes, {});
        record(begin, outcomes);
        m_resultsTaken += m_resultBuffer.size();
        m_monitor.take(m_resultBuffer, begin);
        for (const Command& command : m_commandBuffer)
            m_monitor.take(command, begin);
        for (const RecoveryOutcome& outcome : outcomes)
            m_monitor.take(outcome, begin);
        m_forecasts.takeAll(m_forecastBuffer);
        for (ForecastAnswer& answer : m_forecastBuffer)
            m_monitor.take(std::move(answer));
        m_monitor.advance(begin);
        m_lastBeat = begin;

        auto effects = m_monitor.takeEffects();
        const std::uint64_t memory = rememberBeat(begin, std::move(effects.samples), !effects.recoveries.empty());
        for (const CheckId id : effects.cancels)
            m_prober->cancel(id);
        const bool hasStarted = !effects.starts.empty();
        if (hasStarted)
            m_prober->startAll(std::move(effects.starts));
        for (const RecoveryId id : effects.recoveryCancels)
            cancel(id);
        for (RecoveryOrder& order : effects.recoveries)
            m_announced.push_back({memory, std::move(order)});
        startAnnounced();
        if (!effects.forecasts.empty())
            m_worker->start(std::move(effects.forecasts));
        // The state before what happened to it: who hears of a command's end finds its effect in the newest snapshot.
        const bool isLook = m_doors.inputs && (!m_isShown || m_monitor.isAtRest());
        const auto shown = publish(begin, isLook || !m_commandBuffer.empty());
        tell(effects.events);
        if (isLook && shown) {
            m_doors.inputs->show(shown);
            m_isShown = true;
        }
        notify(effects.notifications);
        for (BalancerOrder& order : effects.balancerOrders) {
            if (m_doors.balancerOrders && !m_doors.balancerOrders->put(std::move(order)))
                ++m_eventsLost;
        }
        keepCheckpoint(begin);
        m_monitor.countBeat(now() - begin, m_eventsLost);
        sleepUntilDue(hasStarted);
    }

    /** Who beats soon anyway, or waits for the answers to what it has just asked, is not woken up for results. */
    void sleepUntilDue(bool hasStarted)
    {
        const WallTime settledDue = m_announced.empty() ? WallTime::max() : nextSlot();
        WallTime due = std::min(m_monitor.nextDue(), settledDue);
        const WallTime snapshotDue = m_monitor.isDirty() ? m_lastSnapshot + m_options.snapshotEvery : WallTime::max();
        if (later(snapshotDue, m_options.configuration.slot) < due)
            due = snapshotDue;
        bool looksSoon = due <= later(m_lastBeat, slotsOfPatience * m_options.configuration.slot);
        if (hasStarted && !looksSoon) {
            due = nextSlot();
            looksSoon = true;
        }
        m_bell->looksSoon(looksSoon);
        ringAt(looksSoon || m_results.size() == 0 ? due : nextSlot());
    }

    void record(WallTime at, const std::vector<RecoveryOutcome>& outcomes)
    {
        if (!m_doors.inputs)
            return;
        m_doors.inputs->beat({at, m_resultBuffer, m_commandBuffer, outcomes});
    }

    /** Before anybody hears of a command's end, its effect is on the way to the disk; before something is done about an
     * illness, that it is, under this number. */
    std::uint64_t rememberBeat(WallTime at, std::vector<ComponentSample> samples, bool isActing)
    {
        if (!m_doors.inputs)
            return 0;
        if (!samples.empty())
            m_doors.inputs->keep(std::move(samples));
        m_monitor.noteJournal(m_doors.inputs->state());
        if (m_commandBuffer.empty() && !isActing && at - m_lastRemembered < rememberEvery)
            return 0;
        m_lastRemembered = at;
        MonitorMemory changed = m_monitor.remember();
        const auto haste = isActing ? Doorbell::Haste::Now : Doorbell::Haste::CanWait;
        return changed.isEmpty() ? 0 : m_doors.inputs->remember(std::move(changed), haste);
    }

    /** An attempt that the next run does not know of would be made once more than planned: first it is written down. */
    void startAnnounced()
    {
        if (m_announced.empty())
            return;
        const auto journal = m_doors.inputs ? m_doors.inputs->state() : nullptr;
        while (!m_announced.empty() && (!journal || m_announced.front().memory <= journal->memoriesSettled)) {
            m_actor->start(std::move(m_announced.front().order));
            m_announced.pop_front();
        }
    }

    void cancel(RecoveryId id)
    {
        if (std::erase_if(m_announced, [id](const Announced& one) { return one.order.id == id; }) == 0)
            m_actor->cancel(id);
    }

    /** Last in a beat, when all that is due is under way. */
    void keepCheckpoint(WallTime at)
    {
        if (!m_doors.inputs || !m_checkpoints.isDue(at, m_resultsTaken) || !m_monitor.isAtRest())
            return;
        const SteadyTime began = m_options.clock.steady();
        MonitorCheckpoint checkpoint = m_monitor.checkpoint();
        checkpoint.took = m_options.clock.steady() - began;
        m_checkpoints.made(at, m_resultsTaken, checkpoint.took);
        m_doors.inputs->keep(std::move(checkpoint));
    }

    /** nullptr: it is not yet time for one. */
    std::shared_ptr<const Snapshot> publish(WallTime at, bool urgent)
    {
        if (!m_monitor.isDirty() || (!urgent && at - m_lastSnapshot < m_options.snapshotEvery))
            return nullptr;
        // Counted from the slot's beginning, so that it is due with a beat and not a moment after one.
        m_lastSnapshot = at - at.time_since_epoch() % std::max(m_options.configuration.slot, Duration(1));
        auto snapshot = m_monitor.snapshot(at);
        m_doors.snapshots.put(snapshot);
        return snapshot;
    }

    void tell(const std::vector<Event>& events)
    {
        for (const Event& event : events) {
            for (Inbox<Event>* box : m_doors.events) {
                if (!box->put(event))
                    ++m_eventsLost;
            }
        }
    }

    void notify(const std::vector<std::shared_ptr<const Notification>>& notifications)
    {
        for (const auto& notification : notifications) {
            if (m_doors.notifications && !m_doors.notifications->put(notification))
                ++m_eventsLost;
        }
    }

    /** The timer is only ever moved nearer: a beat may come too early, never too late. */
    void ringAt(WallTime due)
    {
        const auto wait = std::chrono::ceil<std::chrono::milliseconds>(std::max(Duration{}, due - now()));
        if (!m_timer.isActive() || wait < m_timer.remainingTimeAsDuration())
            m_timer.start(wait);
    }

    Options m_options;
    EngineDoors m_doors;
    std::shared_ptr<Bell> m_bell;
    SteadyTime m_startedSteady;
    WallTime m_startedWall;
    WallTime m_lastBeat{};
    WallTime m_lastSnapshot{};
    WallTime m_lastRemembered{};
    Inbox<CheckResult> m_results;
    Inbox<ForecastAnswer> m_forecasts{2 * Forecasting::underWayAtMost};
    std::vector<ForecastAnswer> m_forecastBuffer;
    std::vector<CheckResult> m_resultBuffer;
    std::vector<Command> m_commandBuffer;
    Monitor m_monitor;
    CheckpointPace m_checkpoints;
    std::uint64_t m_resultsTaken = 0;
    bool m_isShown = false; ///< to the journal, at least once
    std::unique_ptr<ForecastWorker> m_worker;
    std::unique_ptr<Prober> m_prober;
    /** Something that is to be done once the journal has it. */
    struct Announced {
        std::uint64_t memory = 0;
        RecoveryOrder order;
    };
    std::deque<Announced> m_announced; ///< as many as there are components that recover, at most
    std::vector<RecoveryOutcome> m_outcomes;
    std::unique_ptr<RecoveryActor> m_actor;
    QEventLoop m_loop;
    QTimer m_timer;
    std::uint64_t m_eventsLost = 0;
};

EngineHost::EngineHost(Options options, EngineDoors doors) : m_bell(std::make_shared<Bell>())
{
    doors.commands.onKnock([bell = m_bell] { bell->ring(); });
    m_thread = std::thread([bell = m_bell, options = std::move(options), doors = std::move(doors)]() mutable {
        Body body(std::move(options), std::move(doors), std::move(bell));
        body.run();
    });
}

EngineHost::~EngineHost()
{
    m_bell->stop();
    m_thread.join();
}

} // namespace dwcp
