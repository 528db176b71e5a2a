// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/monitor.h"
#include "journal/journalreader.h"

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace dwcp {

/** All that a run began with. */
struct RunStart {
    Configuration configuration;
    MonitorMemory memory;
    WallTime at{};
};

/** Error: there is no such run, or it cannot be read. */
Result<RunStart> startOfRun(JournalReader& journal, std::int64_t run);

/** A Monitor on its way through a run that was recorded. */
struct Rebuilt {
    std::unique_ptr<Monitor> monitor;
    WallTime at{}; ///< up to when it has lived
    bool usesTrends = false; ///< some alert goes by them
    std::optional<CheckpointStart> checkpoint; ///< where it began; nullopt: with the run
    std::vector<std::string> problems; ///< checkpoints that would have been nearer and could not be used, and why
};

/**
 * What a run was at the newest checkpoint that is not after `until`; without one, or without `until`, as it began. A
 * checkpoint that is damaged, or of another build of the engine, costs that one alone. Error: there is no such run, or
 * it cannot be read.
 */
Result<Rebuilt> rebuild(JournalReader& journal, std::int64_t run, std::optional<WallTime> until);

/** Hands over what the run was told since then, until `take` returns false. Error: as JournalReader::readInputs(). */
Result<bool> readOn(
    JournalReader& journal, std::int64_t run, const Rebuilt& rebuilt, const std::function<bool(InputBeat)>& take);

/** The first moment of a run that can be brought back; nullopt: none can. */
std::optional<WallTime> oldestMomentOf(JournalReader& journal, const JournalRun& run);

} // namespace dwcp
