// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "probes/probe.h"

namespace dwcp {

/**
 * Calls a target's control interface: a POST with the bearer token of its Access. Answered when the target accepts it
 * (2xx); else the error says why not, in the target's words where it has some (a JSON problem after RFC 9457). A token
 * is only sent over TLS or within this machine.
 */
std::shared_ptr<Probe> makeControlProbe(ProbeContext& context, std::shared_ptr<CheckRun> run, Probe::Done done);

} // namespace dwcp
