// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "probes/probe.h"

namespace dwcp {

/**
 * Type "command": runs a program that speaks the Nagios plugin protocol: exit 0 to 3, first line of output, performance
 * data. The program is killed with all its children at the timeout. See resources/help/en/checks.md.
 */
std::shared_ptr<Probe> makeCommandProbe(ProbeContext& context, std::shared_ptr<CheckRun> run, Probe::Done done);

} // namespace dwcp
