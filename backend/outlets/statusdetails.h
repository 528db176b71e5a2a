// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "health/snapshot.h"

#include <nlohmann/json.hpp>

namespace dwcp {

/**
 * What the status documents say beyond the domain's fields: availability, breaker, recovery, quorum, budgets,
 * incidents, maintenance, and why all that is so. The component is there. Pure. Thread: any.
 */
nlohmann::ordered_json componentDetails(const Snapshot& snapshot, ComponentId id);
void addSystemDetails(const Snapshot& snapshot, nlohmann::ordered_json& document);

} // namespace dwcp
