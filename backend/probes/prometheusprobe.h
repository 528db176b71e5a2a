// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "probes/probe.h"

namespace dwcp {

/**
 * Type "prometheus": GET of a page of metrics, Prometheus text 0.0.4 or OpenMetrics 1.0, told apart by Content-Type.
 * Its series are handed over as they stand on the page. See resources/help/en/checks.md.
 */
std::shared_ptr<Probe> makePrometheusProbe(ProbeContext& context, std::shared_ptr<CheckRun> run, Probe::Done done);

} // namespace dwcp
