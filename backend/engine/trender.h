// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/seriesround.h"

#include <memory>
#include <vector>

namespace dwcp {

/** The trend of a rule's history, towards its next worse threshold. Unknown under ten points. Pure. */
MetricTrend trendOfRule(const MetricRule& rule, const Series& series, WallTime now);

/**
 * Keeps the trends of all metrics fresh, a few at a time: every metric with new points in turn, none more often than
 * `refresh`, so that the cost of a beat is bounded whatever the size of the fleet. Thread: the engine's.
 */
class Trender {
public:
    static constexpr std::size_t perBeat = 32; ///< trends computed; one costs 40 to 80 microseconds
    static constexpr std::size_t looksPerBeat = 256; ///< metrics passed, new points or not
    static constexpr std::size_t fewestPoints = 10; ///< of a history that has a trend
    static constexpr Duration refresh = std::chrono::seconds(5);

    void work(const SeriesRound::Nodes& nodes, WallTime now);
    /** Nodes with new trends since the last call; one may be there more than once. */
    std::vector<NodeId> takeRefreshed() { return std::exchange(m_refreshed, {}); }

    template <typename Folder>
    void fold(Folder& folder)
    {
        folder(m_round);
    }

private:
    bool refreshHere(const SeriesRound::Nodes& nodes, WallTime now);

    SeriesRound m_round{refresh};
    std::vector<NodeId> m_refreshed;
};

} // namespace dwcp
