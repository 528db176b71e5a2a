// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/prediction.h"

namespace dwcp {

std::optional<NextCrossing> nextCrossing(const ComponentState& component)
{
    std::optional<NextCrossing> next;
    if (component.level != Level::Healthy)
        return next;
    for (std::size_t i = 0; i < component.rules.size(); ++i) {
        const MetricTrend& trend = component.rules[i].trend;
        const bool counts = trend.crossing && !trend.unskilled && trend.crossing->chance >= 0.5;
        if (!counts || trend.crossing->median > (next ? next->inTime : soonLimit))
            continue;
        next = NextCrossing{
            std::uint16_t(i), trend.crossing->median, trend.crossing->critical ? Level::Critical : Level::Degraded};
    }
    return next;
}

} // namespace dwcp
