// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/chronicling.h"
#include "app/prometheusrange.h"
#include "health/configuration.h"

namespace dwcp {

/** Fetches a query over a stretch of time; a test has one of its own. */
using RangeFetch = std::function<Result<RangeMatrix>(const std::string& server, const std::string& query,
    const RangeSpan& span, const std::string& label, const std::shared_ptr<const Access>& access)>;

/**
 * The past of nodes that a Prometheus server keeps, told by a Monitor that is fed with it: levels, alerts and budgets
 * are what this configuration would have shown. What a server does not keep (what operators did, what was sent to whom,
 * breakers) is said as the problem of its run. Targets of the configuration that are not behind a server are left out.
 *
 * The window is looked at in steps of five seconds, coarser ones beyond five hours (`stepFor`). `wish.from` and
 * `wish.to` must be given. Error: no target is behind a server, the server cannot be asked, or it was given up.
 */
Result<Chronicle> chronicleOfServer(Configuration configuration, const ChronicleWish& wish, const RangeFetch& fetch);

/** How far apart the moments are at which a window of this length is looked at. */
Duration stepFor(Duration window);

} // namespace dwcp
