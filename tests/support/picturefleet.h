// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/picturealerts.h"
#include "support/snapshotbuilder.h"

#include <algorithm>
#include <cmath>
#include <memory>

namespace dwcp {

/** Thirty days that lost nearly two fifths of a budget: a little each day, and two bad evenings. */
inline std::shared_ptr<const std::vector<SloStretch>> pictureCourse(const BudgetState& budget)
{
    using namespace std::chrono_literals;
    const double allowed = (1 - budget.availability) * (budget.corrected.counts.up + budget.corrected.counts.down);
    auto course = std::make_shared<std::vector<SloStretch>>();
    for (int day = 29; day >= 0; --day) {
        SloStretch stretch;
        stretch.from = SnapshotBuilder::moment - (day + 1) * 24h;
        stretch.until = stretch.from + 24h;
        stretch.down = allowed * (day == 21 ? 0.12 : day == 4 ? 0.09 : 0.006);
        course->push_back(stretch);
    }
    return course;
}

/**
 * A fleet for pictures of every page: SnapshotBuilder::fleet() with metrics on their way to limits, objectives with a
 * course, alerts, and the system's score over time.
 */
inline SnapshotBuilder pictureFleet(int nodes)
{
    using namespace std::chrono_literals;
    SnapshotBuilder fleet = SnapshotBuilder::fleet(nodes);
    const auto wave = [](double minutes) {
        return 1 + 0.01 * std::sin(minutes * 1.7) + 0.008 * std::sin(minutes * 0.6);
    };
    const auto climb = [&](NodeId node, LayerIndex layer, std::uint16_t rule, double share, Duration median,
                           double chance) {
        if (node >= fleet.raw().nodes.size())
            return;
        const MetricRule& spec = *rulePlace(*fleet.raw().nodes[node]->components[layer].spec, rule).rule;
        const double limit = spec.degraded->enter;
        const double slope = limit * (1 - share) / std::chrono::duration<double>(median).count();
        fleet.change(node, layer, [&](ComponentState& component) {
            SnapshotBuilder::cross(component, rule, limit * share, slope, median, chance);
        });
        fleet.series({node, layer, rule}, fleet.points(6h, 1min, [=](double minutes) {
            return std::max(0.45 * limit, limit * share - slope * minutes * 60) * wave(minutes);
        }));
    };
    climb(2, 1, 1, 0.8, 42min, 0.91);
    climb(4, 0, 1, 0.91, 200min, 0.63);
    for (int i = 0; i < 12; ++i)
        climb(NodeId(170 + 731 * i), LayerIndex(i % 4), std::uint16_t(1 + i % 2), 0.72 + 0.015 * i,
            (75 + 97 * i) * 1min, 0.84 - 0.05 * i);
    BudgetState availability = SnapshotBuilder::budget("availability-slo", "", "", 0.999, 0.614, 16.2);
    availability.course = pictureCourse(availability);
    fleet.budgets({std::move(availability), SnapshotBuilder::budget("transport-slo", "", "amst", 0.995, 0.784, 4.6),
        SnapshotBuilder::budget("consensus-slo", "", "acp", 0.999, 0.826, 2.9)});
    const auto built = fleet.build();
    fleet.raw().alerts = pictureAlerts(*built);
    const double now = built->system.score; // where its course ends
    fleet.series({}, fleet.points(90min, 15s, [=](double minutes) {
        return (minutes > 26 ? 0.955 : now) * (0.99 + wave(minutes) / 100);
    }));
    return fleet;
}

} // namespace dwcp
