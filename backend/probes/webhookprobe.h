// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "probes/probe.h"

namespace dwcp {

/** CheckSpec::type of a call of somebody's webhook: no check, but asked in the same way. Profiles cannot name it. */
inline constexpr std::string_view webhookCallType = "webhook";

/**
 * POSTs the fields of the order's ControlRequest as a JSON object to the order's URL. Answered when the other side
 * takes it (2xx). A token of its Access goes with it over TLS or within this machine, and nowhere else.
 */
std::shared_ptr<Probe> makeWebhookProbe(ProbeContext& context, std::shared_ptr<CheckRun> run, Probe::Done done);

} // namespace dwcp
