// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "health/snapshot.h"

#include <string>
#include <vector>

namespace dwcp {

/** One claim of the console and what it rests on. In English, for people and machines. */
struct Finding {
    std::string about; ///< "level", "score", "flags", "checks", "breaker", "recovery", "availability", "quorum"
    std::string claim; ///< "critical", "not started"
    std::vector<std::string> because; ///< inputs with thresholds, and what suppressed an action
    std::vector<std::uint64_t> events; ///< ids of the events that told of it
};

/**
 * Why a component is shown as it is, and why what could be done about it is done or not: level, score, checks, breaker,
 * recovery. Empty when there is no such component. Computed from the snapshot alone, so it is of the same moment. Pure.
 * Thread: any.
 */
std::vector<Finding> why(const Snapshot& snapshot, ComponentId component);

/** The same of the system: its level with degradation, availability, service mode and quorum. */
std::vector<Finding> why(const Snapshot& snapshot);

} // namespace dwcp
