// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "probes/probe.h"

namespace dwcp {

/**
 * Type "health": GET of a health endpoint. A JSON status gives level, text and series; anything else is judged by its
 * status code: 2xx is healthy, 503 critical. A 503 is never better than critical, whatever its document says.
 * See resources/help/en/checks.md.
 */
std::shared_ptr<Probe> makeHealthProbe(ProbeContext& context, std::shared_ptr<CheckRun> run, Probe::Done done);

} // namespace dwcp
