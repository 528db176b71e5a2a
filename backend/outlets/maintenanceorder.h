// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "health/command.h"
#include "health/result.h"

#include <string>

namespace dwcp {

/** A planned outage as it is ordered over HTTP. */
struct MaintenanceOrder {
    std::string reason;
    StartMaintenance start;
};

/**
 * Reads {"reason", "duration", "in", "every", "until_well", "node", "layer", "all"}. One that is about everything must
 * say so by "all": a name that was forgotten is no reason to be silent about a whole cluster. Thread: any.
 */
Result<MaintenanceOrder> maintenanceOrderFrom(const std::string& body, const Snapshot& snapshot);

} // namespace dwcp
