// SPDX-License-Identifier: GPL-3.0-or-later
#include "probes/probecatalogue.h"

#include "probes/commandprobe.h"
#include "probes/controlprobe.h"
#include "probes/healthprobe.h"
#include "probes/jsonprobe.h"
#include "probes/machineprobe.h"
#include "probes/prometheusprobe.h"
#include "probes/promqlprobe.h"
#include "probes/tcpprobe.h"
#include "probes/webhookprobe.h"

#include <algorithm>
#include <array>

namespace dwcp {

namespace {

constexpr std::array types{
    ProbeType{"prometheus", makePrometheusProbe},
    ProbeType{"json", makeJsonProbe},
    ProbeType{"health", makeHealthProbe},
    ProbeType{"tcp", makeTcpProbe},
    ProbeType{"command", makeCommandProbe},
    ProbeType{"promql", makePromqlProbe},
    ProbeType{"machine", makeMachineProbe},
    ProbeType{controlCallType, makeControlProbe},
    ProbeType{webhookCallType, makeWebhookProbe},
};

} // namespace

std::span<const ProbeType> probeTypes() noexcept
{
    return types;
}

const ProbeType* findProbeType(std::string_view name) noexcept
{
    const auto* found = std::find_if(types.begin(), types.end(), [name](const ProbeType& t) { return t.name == name; });
    return found == types.end() ? nullptr : found;
}

} // namespace dwcp
