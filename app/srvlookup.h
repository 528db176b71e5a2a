// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "health/result.h"
#include "health/targetlist.h"

#include <string>
#include <vector>

namespace dwcp {

/**
 * Asks the system's name servers for the SRV records of a name ("_metrics._tcp.example.org"). Waits for the answer, at
 * most ten seconds: for the start of a program, not for a running one. Error: place is the name. Thread: main.
 */
Result<std::vector<SrvRecord>> lookUpSrv(const std::string& name);

} // namespace dwcp
