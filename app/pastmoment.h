// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "health/result.h"
#include "health/snapshot.h"

#include <functional>
#include <memory>
#include <optional>
#include <string>

namespace dwcp {

/** The first moment of the journal that can be brought back; nullopt: none can. Thread: any. */
std::optional<WallTime> oldestMomentIn(const std::string& journal);

/**
 * What was true then, by replaying the journal. The file is opened anew each time: one that was damaged or replaced
 * meanwhile is seen as it is now. Error: it cannot be read, or not there; or `goesOn`, asked at every
 * step, said no. Thread: any; takes as long as the replay.
 */
Result<std::shared_ptr<const Snapshot>> momentIn(
    const std::string& journal, WallTime at, const std::function<bool()>& goesOn = {});

} // namespace dwcp
