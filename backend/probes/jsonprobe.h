// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "probes/probe.h"

namespace dwcp {

/** Type "json": GET of a JSON document whose numbers become series, as flattenJson() says. See
 * resources/help/en/checks.md. */
std::shared_ptr<Probe> makeJsonProbe(ProbeContext& context, std::shared_ptr<CheckRun> run, Probe::Done done);

} // namespace dwcp
