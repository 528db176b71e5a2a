// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "health/snapshot.h"

#include <nlohmann/json.hpp>

namespace dwcp {

/** What the status documents say beyond the domain's fields: availability, breaker, quorum, maintenance. Pure. */
nlohmann::ordered_json componentDetails(const ComponentState& component);
void addSystemDetails(const Snapshot& snapshot, nlohmann::ordered_json& document);

} // namespace dwcp
