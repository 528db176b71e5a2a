// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/checkpointing.h"
#include "engine/feeding.h"
#include "support/eventfulcluster.h"

#include <QTest>

#include <rapidcheck.h>
#include <set>

namespace dwcp {

// All that there is to see of a snapshot, but for what counts how often somebody has looked.

template <typename Folder>
void foldValue(Folder& folder, ComponentState& state)
{
    std::vector<CheckEntry> log;
    for (std::size_t i = 0; i < state.log.size(); ++i)
        log.push_back(state.log[i]);
    folder(state.layer, state.level, state.softLevel, state.flags, state.score, state.since, state.checkedAt,
        state.duration, state.interval, state.intervalDivisor, state.attempt, state.attemptsNeeded, state.flapping,
        state.availability, state.times, state.levelEvent, state.error, state.worstRule, state.facets, state.rules, log,
        state.breaker, state.recovery);
}

template <typename Folder>
void foldValue(Folder& folder, NodeState& state)
{
    folder(state.id, state.name, state.region, state.url, state.weight, state.level, state.flags, state.score,
        state.since, state.problem, state.settled, state.components, state.breakers, state.opinions);
}

template <typename Folder>
void foldValue(Folder& folder, BudgetMeasure& measure)
{
    folder(measure.counts, measure.consumed, measure.remaining, measure.burnRate, measure.isExhausted);
}

template <typename Folder>
void foldValue(Folder& folder, BudgetState& state)
{
    folder(state.objective, state.node, state.layer, state.isJudged, state.corrected, state.uncorrected,
        state.isCertain, state.corrections);
    for (BudgetBurn& burn : state.burns)
        folder(burn.longRate, burn.shortRate, burn.chance, burn.isFiring);
}

template <typename Folder>
void foldValue(Folder& folder, AlertBoard& board)
{
    folder(board.alerts, board.silences, board.ledger, board.receivers, board.firing, board.suppressed);
}

template <typename Folder>
void foldValue(Folder& folder, InstanceState& state)
{
    folder(state.server, state.nodeName, state.node, state.score, state.phase, state.reason, state.since,
        state.slowStart, state.weight, state.shareAsked, state.shareSeen, state.status, state.weightAsked,
        state.weightSeen, state.chosen, state.sessions);
}

template <typename Folder>
void foldValue(Folder& folder, BalancerState& state)
{
    folder(state.name, state.isArmed, state.actor, state.reason, state.armedSince, state.isPanic, state.panicSince,
        state.ejected, state.ejections, state.panics, state.orders, state.seenAt, state.problem, state.instances);
}

template <typename Folder>
void foldValue(Folder& folder, WatchedSeries& series)
{
    folder(series.ref, series.points);
}

template <typename Folder>
void foldValue(Folder& folder, EngineState& state)
{
    folder(state.startedAt, state.checksStarted, state.checksDone, state.checksFailed, state.checksLate,
        state.checksPerSecond, state.checksInFlight, state.checksWaiting, state.worstLateness, state.paused);
}

template <typename Folder>
void foldValue(Folder& folder, Snapshot& snapshot)
{
    folder(snapshot.at, snapshot.cluster, snapshot.layers, snapshot.nodes, snapshot.system, snapshot.engine,
        snapshot.budgets, snapshot.incidents, snapshot.maintenance, snapshot.alerts, snapshot.balancers,
        snapshot.watched);
}

template <typename Folder>
void foldValue(Folder& folder, Event& event)
{
    folder(event.id, event.at, event.kind, event.component, event.nodeName, event.from, event.to, event.detail,
        event.actor, event.reason, event.alert);
}

template <typename Folder>
void foldValue(Folder& folder, CheckOrder& order)
{
    folder(order.id, order.node, order.url, order.spec.id, order.timeout);
}

template <typename Folder>
void foldValue(Folder& folder, RecoveryOrder& order)
{
    folder(order.id, order.node, order.layer, order.attempt);
}

template <typename Folder>
void foldValue(Folder& folder, BalancerOrder& order)
{
    folder(order.balancer, order.isHandover);
    for (ServerWeight& weight : order.weights)
        folder(weight.server, weight.weight);
}

template <typename Folder>
void foldValue(Folder& folder, Notice& notice)
{
    folder(notice.alert, notice.occasion);
}

template <typename Folder>
void foldValue(Folder& folder, Notification& notification)
{
    folder(notification.id, notification.at, notification.receiver, notification.group, notification.notices);
}

template <typename Folder>
void foldValue(Folder& folder, Monitor::Effects& effects)
{
    folder(effects.starts, effects.cancels, effects.recoveries, effects.recoveryCancels, effects.events,
        effects.notifications, effects.balancerOrders);
}

} // namespace dwcp

using namespace dwcp;
using namespace std::chrono_literals;

namespace {

template <typename T>
std::string pictureOf(T value)
{
    CheckpointWriter writer(true);
    writer(value);
    return writer.takeBytes().whole();
}

/** A Monitor that fate befalls, up to a moment where it can be kept. */
struct Life {
    Life(std::uint64_t seed, bool forecasts)
        : configuration(eventfulCluster(seed, forecasts))
        , fate(seed)
        , monitor(configuration, testStart)
    {
    }
    InputBeat step()
    {
        InputBeat beat = fate.next();
        effects = feed(monitor, beat);
        fate.hear(effects);
        for (const Event& event : effects.events)
            met.insert(event.kind);
        return beat;
    }
    void runUntilRest(int steps)
    {
        while (steps-- > 0 || !monitor.isAtRest())
            step();
    }

    Configuration configuration;
    Fate fate;
    Monitor monitor;
    Monitor::Effects effects;
    std::set<EventKind> met;
};

} // namespace

class CheckpointTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /** Whatever happens before and after: who begins at the checkpoint goes the same way, and shows the same. */
    void whoBeginsAtACheckpointGoesTheSameWay()
    {
        QVERIFY(rc::check([] {
            const auto seed = *rc::gen::arbitrary<std::uint64_t>();
            const bool forecasts = *rc::gen::arbitrary<bool>();
            Life life(seed, forecasts);
            life.runUntilRest(*rc::gen::inRange(1, 150));
            Monitor other(life.configuration, testStart);
            const auto problem = other.restore(life.monitor.checkpoint(Monitor::Histories::Kept));
            RC_ASSERT(!problem);
            RC_ASSERT(
                pictureOf(*other.snapshot(life.fate.now())) == pictureOf(*life.monitor.snapshot(life.fate.now())));
            for (int i = *rc::gen::inRange(1, 50); i > 0; --i) {
                const InputBeat beat = life.step();
                const auto effects = feed(other, beat);
                RC_ASSERT(other.stateHash() == life.monitor.stateHash());
                RC_ASSERT(pictureOf(effects) == pictureOf(life.effects));
                RC_ASSERT(pictureOf(*other.snapshot(beat.at)) == pictureOf(*life.monitor.snapshot(beat.at)));
            }
            RC_ASSERT(other.nextDue() == life.monitor.nextDue());
        }));
    }

    /** Without the points of histories, and without anybody who looks. */
    void historiesCanBeLeftBehind()
    {
        QVERIFY(rc::check([] {
            Life life(*rc::gen::arbitrary<std::uint64_t>(), false);
            life.monitor.computeTrends(false);
            life.runUntilRest(*rc::gen::inRange(1, 150));
            Monitor other(life.configuration, testStart);
            RC_ASSERT(!other.restore(life.monitor.checkpoint()));
            for (int i = *rc::gen::inRange(1, 50); i > 0; --i) {
                const InputBeat beat = life.step();
                RC_ASSERT(pictureOf(feed(other, beat)) == pictureOf(life.effects));
            }
            RC_ASSERT(other.stateHash() == life.monitor.stateHash());
        }));
    }

    /** Else the two above prove little. */
    void chanceBringsAllThatIsLookedFor()
    {
        std::set<EventKind> met;
        for (std::uint64_t seed = 0; seed < 30; ++seed) {
            Life life(seed, true);
            life.runUntilRest(300);
            met.merge(life.met);
        }
        for (const EventKind kind :
            {EventKind::LevelChanged, EventKind::SystemLevelChanged, EventKind::BreakerChanged, EventKind::BecameStale,
                EventKind::FlappingStarted, EventKind::NodeRecognised, EventKind::CommandDone,
                EventKind::CommandRefused, EventKind::OverrideExpired, EventKind::MaintenanceStarted,
                EventKind::MaintenanceEnded, EventKind::IncidentOpened, EventKind::IncidentChanged,
                EventKind::IncidentClosed, EventKind::RecoveryAttempted, EventKind::RecoveryExhausted,
                EventKind::RecoverySucceeded, EventKind::RecoveryCancelled, EventKind::BudgetBurning,
                EventKind::BudgetExhausted, EventKind::BudgetCorrected, EventKind::AlertFired, EventKind::AlertChanged,
                EventKind::AlertResolved, EventKind::TargetAdded, EventKind::TargetRemoved, EventKind::BalancerChanged})
            QVERIFY2(met.contains(kind), eventKindName(kind).data());
    }

    /** Of bytes that are damaged comes an error, or a Monitor that is sound; never anything worse. */
    void damagedBytesAreRefused()
    {
        Life life(7, true);
        life.runUntilRest(200);
        const MonitorCheckpoint whole = life.monitor.checkpoint(Monitor::Histories::Kept);
        QVERIFY(rc::check([&] {
            MonitorCheckpoint damaged = whole;
            std::string bytes = whole.bytes.whole();
            for (int i = *rc::gen::inRange(1, 4); i > 0; --i) {
                const auto at = *rc::gen::inRange<std::size_t>(0, bytes.size());
                bytes[at] = *rc::gen::arbitrary<char>();
            }
            if (*rc::gen::inRange(0, 4) == 0)
                bytes.resize(*rc::gen::inRange<std::size_t>(0, bytes.size()));
            damaged.bytes = bytes;
            Monitor other(life.configuration, testStart);
            const auto problem = other.restore(damaged);
            RC_ASSERT(problem || other.stateHash() == whole.stateHash);
        }));
    }

    void aCheckpointOfAnotherConfigurationIsRefused()
    {
        Life life(7, false);
        life.runUntilRest(50);
        Configuration changed = life.configuration;
        changed.targets.erase(changed.targets.begin());
        Monitor other(changed, testStart);
        QVERIFY(other.restore(life.monitor.checkpoint()));
    }
};

QTEST_APPLESS_MAIN(CheckpointTest)
#include "tst_checkpoint.moc"
