// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forecast/failureforeteller.h"
#include "forecast/failurehazard.h"
#include "health/event.h"
#include "health/snapshot.h"

#include <map>
#include <vector>

namespace dwcp {

/**
 * What is known, before it happens, of who may leave healthy: how often it did, who of its neighbours just did or is
 * ill, and how it is itself. Knows what was told so far and nothing else. Thread: one.
 */
class Omens {
public:
    static constexpr const char* signNames[] = {"score", "came_back", "own_failures", "own_soft", "node_ill",
        "node_failures", "layer_ill", "layer_failures", "needs_ill", "needs_failures"};
    static constexpr std::size_t signCount = std::size(signNames);

    explicit Omens(Duration horizon);

    void see(const Event& event);
    /** Time went by since the last look. */
    void look(const Snapshot& snapshot);

    /** Without what the forecast says; of the newest look. */
    FailureSigns of(const NodeState& node, const ComponentState& component) const;

    /** One that may be foretold: healthy, asked, and nothing is known to be wrong yet. */
    static bool isQuiet(const ComponentState& component) noexcept;

private:
    /** What happened lately weighs most. */
    struct Lately {
        double failures = 0;
        double soft = 0; ///< 1: it is wrong now, or was a moment ago, without becoming ill
        bool hasFailed = false;
    };
    struct Together {
        double failures = 0;
        std::size_t ill = 0;
    };

    double share(Duration time) const;

    Duration m_horizon;
    WallTime m_lookedAt{};
    FailureHazard m_hazard;
    std::map<ComponentId, Lately> m_components;
    std::vector<Together> m_nodes;
    std::vector<Together> m_layers;
};

} // namespace dwcp
