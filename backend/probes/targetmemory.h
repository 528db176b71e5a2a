// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "health/check.h"
#include "probes/connectionpool.h"
#include "probes/layoutkeeper.h"
#include "probes/pageparser.h"
#include "probes/url.h"

#include <memory>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

namespace dwcp {

/** The way to a target over HTTP; another one when its URL or its access changes. */
struct HttpWay {
    Url url;
    std::shared_ptr<const Access> access; ///< nullptr: plain
    std::shared_ptr<ConnectionPool::Place> connections;
};

/** What is worth remembering of one check of one target between its runs. */
struct TargetState {
    std::string check; ///< its id
    std::string url;
    std::string type;
    std::shared_ptr<const Extraction> extraction;
    std::shared_ptr<const HttpWay> way; ///< nullptr until it was gone over HTTP
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
