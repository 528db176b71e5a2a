// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/watchednode.h"

#include <memory>
#include <vector>

namespace dwcp {

/** The trend of a rule's history, towards its next worse threshold. Unknown under ten points. Pure. */
MetricTrend trendOfRule(const MetricRule& rule, const Series& series, WallTime now);

/**
 * Keeps the trends of all metrics fresh, a few at a time: every metric in turn, none more often than `refresh`, so that
 * the cost of a beat is bounded whatever the size of the fleet. Thread: the engine's.
 */
class Trender {
public:
    static constexpr std::size_t perBeat = 32;
    static constexpr Duration refresh = std::chrono::seconds(5);

    void work(const std::vector<std::unique_ptr<WatchedNode>>& nodes, WallTime now);

private:
    void startRound(const std::vector<std::unique_ptr<WatchedNode>>& nodes, WallTime now);

    std::vector<SeriesRef> m_round;
    std::size_t m_next = 0;
    WallTime m_roundStarted{};
};

} // namespace dwcp
