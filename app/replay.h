// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/monitor.h"
#include "journal/journalreader.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace dwcp {

/** How much was fed to a Monitor. */
struct ReplayCount {
    std::uint64_t results = 0;
    std::uint64_t commands = 0;
    std::uint64_t beats = 0; ///< moments at which time was let come
    WallTime from{};
    WallTime to{};

    std::uint64_t events() const noexcept { return results + commands + beats; }
};

/** What came of feeding a run to a Monitor. */
struct ReplayOutcome {
    ReplayCount count;
    std::uint64_t stateHash = 0;
    std::vector<Event> events; ///< what the Monitor told, when it was wanted
    bool isWhole = false; ///< the log ended before `until` did
    std::optional<WallTime> checkpoint; ///< it began there; nullopt: at the beginning of the run
    std::vector<std::string> problems; ///< checkpoints that could not be used, and why
};

/** What a run is fed with beside the journal. */
struct ReplayOptions {
    std::optional<WallTime> until; ///< inclusive
    bool wantsEvents = false;
    std::shared_ptr<const AlertPolicy> alerts; ///< instead of the recorded ones; nullptr: those
    bool isFromStart = false; ///< no checkpoint is used
};

/**
 * Feeds a run to a Monitor of the same configuration. Up to a moment it begins at the checkpoint before that, unless
 * all of it is wanted: its start, its events, or other alerts. Error: the journal cannot be read, or not to its end.
 */
Result<ReplayOutcome> replay(JournalReader& journal, std::int64_t run, const ReplayOptions& options);

/** The runs of a journal that can be replayed: the first moment of the oldest one; nullopt when there is none. */
std::optional<WallTime> oldestMoment(JournalReader& journal);

/**
 * What was true then: the run that was under way, or the last one before, is replayed up to that moment from the
 * checkpoint before it. Error: there is no such run, or it cannot be read; or
 * `goesOn`, asked at every step, said no.
 */
Result<std::shared_ptr<const Snapshot>> momentAt(
    JournalReader& journal, WallTime at, const std::function<bool()>& goesOn = {});

/** One thing that goes another way under a changed configuration. */
struct ReplayDifference {
    std::string kind; ///< level, system-level, breaker, flapping, stale, alert
    std::string node;
    std::string layer;
    std::vector<Event> recorded; ///< what happened to it, from where the two part
    std::vector<Event> changed;
};

struct WhatIfOutcome {
    ReplayOutcome recorded;
    ReplayOutcome changed;
    std::vector<ReplayDifference> differences;
    std::vector<std::string> notRecorded; ///< targets of the changed configuration that the journal knows nothing of
};

/**
 * What would have happened under another configuration. Targets are told apart by node name; a check of the changed
 * Monitor is answered with what the target said next, or said last when it would have to wait for longer than its
 * timeout. What the journal has not seen is not judged.
 */
Result<WhatIfOutcome> replayChanged(
    JournalReader& journal, std::int64_t run, Configuration changed, const ReplayOptions& options);

} // namespace dwcp
