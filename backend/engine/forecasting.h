// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/seriesround.h"

#include <memory>
#include <optional>
#include <vector>

namespace dwcp {

/** A series whose future is to be looked at, with all that takes; a value of its own. */
struct ForecastOrder {
    SeriesRef series;
    std::shared_ptr<const LayerSpec> layer; ///< keeps the rule alive
    const MetricRule* rule = nullptr;
    Points points;
    std::size_t partAhead = 5; ///< the forecast reaches this part of what was seen
};

struct ForecastAnswer {
    SeriesRef series;
    std::shared_ptr<const MetricForecast> forecast; ///< nullptr: too little is known
};

/** The forecast of a history for a part of its length. Pure and deterministic; any thread. */
ForecastAnswer forecastOf(const ForecastOrder& order);

/**
 * Says which series are to be forecast anew: all of them in turn, those with new points only, none more often than
 * `refresh`, and spread so that the worker that does it needs a quarter of a core at most. Thread: the engine's.
 */
class Forecasting {
public:
    static constexpr Duration refresh = std::chrono::seconds(15);
    static constexpr Duration pace = std::chrono::milliseconds(6); ///< between orders: four times what one takes
    static constexpr std::size_t newestPoints = 720; ///< as much as a trend looks at
    static constexpr std::size_t fewestPoints = 30;
    static constexpr std::size_t underWayAtMost = 64;

    static constexpr Duration scorePast = std::chrono::minutes(90); ///< of the system's score; half an hour is foretold

    std::vector<ForecastOrder> ordersDue(const SeriesRound::Nodes& nodes, WallTime now);
    /** The system's score, every `refresh`; none while it is unknown. It is one series and waits for no other. */
    std::optional<ForecastOrder> scoreOrderDue(const Series& scores, WallTime now);
    void answered() noexcept { m_underWay -= m_underWay > 0 ? 1 : 0; }

private:
    bool orderHere(const SeriesRound::Nodes& nodes, std::vector<ForecastOrder>& orders);

    SeriesRound m_round{refresh};
    WallTime m_next{}; ///< when the next order may be
    WallTime m_nextScore{};
    std::size_t m_underWay = 0;
};

} // namespace dwcp
