// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "health/snapshot.h"

#include <memory>
#include <span>

namespace dwcp {

/** What the whole is, from what its nodes are. */
struct SystemFacts {
    std::span<const std::shared_ptr<const NodeState>> nodes;
    std::span<const LayerColumn> layers;
    double availability = 0; ///< of all components over the SLA window; NaN when unknown
};

/**
 * Levels, counts, degradation and quorum of the system after the rules of the domain. `since` is left to the caller.
 * Pure. Thread: any.
 */
SystemState viewSystem(const SystemFacts& facts);

} // namespace dwcp
