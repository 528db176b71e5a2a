// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "health/check.h"
#include "probes/layoutkeeper.h"
#include "probes/pageparser.h"

#include <memory>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

namespace dwcp {

/** What is worth remembering of one check of one target between its runs. */
struct TargetState {
    std::string check; ///< its id
    std::string url;
    std::string type;
    std::shared_ptr<const Extraction> extraction;
    std::optional<PageParser> parser; ///< for pages
    LayoutKeeper layouts; ///< for everything else
    SteadyTime used{};
};

/** The states of all targets. Thread: the prober's. */
class TargetMemory {
public:
    /** The state for an order: the one that its check had last time, or a new one when what is asked has changed. */
    TargetState& of(const CheckOrder& order, SteadyTime now);

    /** Drops what has not been used since before then. */
    void forget(SteadyTime before);

private:
    std::unordered_map<NodeId, std::vector<std::unique_ptr<TargetState>>> m_states; // a node has few checks
};

} // namespace dwcp
