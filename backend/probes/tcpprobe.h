// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "probes/probe.h"

namespace dwcp {

/**
 * Type "tcp": connects, for tls and https URLs with the handshake, and hangs up. Series: probe_success,
 * probe_duration_seconds and, with TLS, probe_ssl_earliest_cert_expiry (Unix time). See resources/help/en/checks.md.
 */
std::shared_ptr<Probe> makeTcpProbe(ProbeContext& context, std::shared_ptr<CheckRun> run, Probe::Done done);

} // namespace dwcp
