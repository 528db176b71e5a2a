// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "health/check.h"
#include "health/command.h"
#include "health/memory.h"
#include "health/piecedbytes.h"
#include "health/recovery.h"
#include "resilience/doorbell.h"

#include <cstdint>
#include <memory>
#include <vector>

namespace dwcp {

/** All that the Monitor was told at one moment: results first, then commands, then what came of
 * recoveries, then that time has come so far. */
struct InputBeat {
    WallTime at{};
    std::vector<CheckResult> results;
    std::vector<Command> commands;
    std::vector<RecoveryOutcome> outcomes;
};

/** What a check's result came to for one component: a value for each rule in profile order (NaN: none), then the score.
 */
struct ComponentSample {
    NodeId node = noNode;
    std::shared_ptr<const LayerSpec> layer;
    WallTime at{};
    std::vector<double> values;
};

/**
 * All that a Monitor was at one moment, after all that it was told until then. Only a Monitor of the same configuration
 * and of the same build of its classes can be that again.
 */
struct MonitorCheckpoint {
    WallTime at{};
    std::uint64_t stateHash = 0;
    PiecedBytes bytes;
    std::vector<std::shared_ptr<const SeriesLayout>> layouts; ///< of the readings in it
    Duration took{}; ///< that nothing else was done meanwhile
};

/**
 * Keeps the inputs of a Monitor, so that feeding them to another one gives the same state again. Never blocks. Calls
 * come from the engine's thread, in the order start, beat..., end.
 */
class InputLog {
public:
    virtual ~InputLog() = default;

    virtual void start(WallTime at, const MonitorMemory& memory) = 0;
    virtual void beat(InputBeat beat) = 0;
    /**
     * What components are now, for the next start; a part of them at a time. Returns its number, ascending, which
     * state() tells as settled once it is durable, or the disk refuses and state() says so; 0: nobody keeps it.
     */
    virtual std::uint64_t remember(MonitorMemory changed, Doorbell::Haste haste = Doorbell::Haste::CanWait) = 0;
    /** What the results came to, for the history. */
    virtual void keep(std::vector<ComponentSample> samples) = 0;
    /** What the Monitor is now; a moment later than this can be rebuilt from here. */
    virtual void keep(MonitorCheckpoint checkpoint) = 0;
    /**
     * What is true now: after the first beat, each time that the Monitor has kept house, and at the end. Never before a
     * beat: a look moves a Monitor, and a replay does not look. Events that came before were told to whoever keeps them.
     */
    virtual void show(std::shared_ptr<const Snapshot> snapshot) = 0;
    /** How keeping goes; nullptr: nothing to tell yet. */
    virtual std::shared_ptr<const JournalState> state() const = 0;
    /** The Monitor ended in the state with this hash. */
    virtual void end(WallTime at, std::uint64_t stateHash) = 0;
};

} // namespace dwcp
