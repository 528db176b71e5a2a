// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "probes/layoutkeeper.h"
#include "resilience/clock.h"

#include <functional>
#include <map>
#include <memory>
#include <string>
#include <unordered_map>
#include <vector>

namespace dwcp {

/** What a server said to one query: the values of each node by the value of the label that names it. */
struct QueryAnswer {
    std::unordered_map<std::string, std::vector<SeriesValue>> nodes;
    std::string problem; ///< why there is none; empty: there is one
    std::uint64_t bytes = 0;
};

/**
 * The queries of all checks, so that one answer serves the checks of all nodes that want the same: who finds a fresh
 * answer takes it, who finds one under way waits for it, everybody else asks. Thread: the prober's.
 */
class QueryBoard {
public:
    static constexpr Duration freshFor = std::chrono::seconds(2);

    using Taker = std::function<void(const QueryAnswer&)>;

    /** nullptr: there is none that is fresh. */
    std::shared_ptr<const QueryAnswer> fresh(const std::string& query, SteadyTime now) const;
    /** True when the caller is to ask; otherwise `take` is called when the answer comes. */
    bool mayAsk(const std::string& query, std::uint64_t who, Taker take);
    /** The answer for all who wait. */
    void answer(const std::string& query, std::shared_ptr<const QueryAnswer> answer, SteadyTime now);
    /** Somebody waits no longer. */
    void leave(const std::string& query, std::uint64_t who);
    /** Drops answers from before then. */
    void forget(SteadyTime before);

private:
    struct Entry {
        std::shared_ptr<const QueryAnswer> answer;
        SteadyTime at{};
        bool isAsked = false;
        std::map<std::uint64_t, Taker> waiting;
    };
    std::unordered_map<std::string, Entry> m_entries;
};

} // namespace dwcp
