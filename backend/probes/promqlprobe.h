// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "probes/probe.h"

namespace dwcp {

/**
 * Type "promql": an instant query to the HTTP API of Prometheus or of what speaks like it (VictoriaMetrics, Thanos,
 * Mimir), whose answer serves the checks of all nodes that ask the same. The target's URL is the server's with the
 * label that names the node: "http://server:9090?instance=10.0.0.1:9100"; the check's `prefix` is the query.
 *
 * What the server says of a node that is down is a failed check. A server that does not answer, or knows nothing of the
 * node, says nothing about the node: its level is then unknown.
 */
std::shared_ptr<Probe> makePromqlProbe(ProbeContext& context, std::shared_ptr<CheckRun> run, Probe::Done done);

} // namespace dwcp
