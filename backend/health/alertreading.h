// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "health/alertrule.h"
#include "health/snapshot.h"

#include <deque>
#include <string>

namespace dwcp {

/** What a rule finds in a state. */
struct AlertFinding {
    Sight sight = Sight::Quiet;
    AlertLevel level = AlertLevel::Info; ///< when active
    double value = 0; ///< NaN when there is none
    std::string fact; ///< in words, when active: "WAL fsync p99 0.62 seconds"
};

/** The last values of one thing, as far back as a rate looks. Thread: one. */
class RateWindow {
public:
    /** A value at a moment that is not newer than the last one is not taken. */
    void add(WallTime at, double value, Duration window);
    /** Change a second between its ends; NaN while it spans less than half of the window. */
    double rate(Duration window) const noexcept;

    template <typename Folder>
    void fold(Folder& folder)
    {
        folder(m_points);
    }

private:
    std::deque<Point> m_points;
};

/** What a rule's metric names in the components of a layer. As long as the layer lives. */
struct AlertSource {
    enum class Kind : std::uint8_t { Nothing, Score, Availability, CheckDuration, AnomalyRate, Metric };
    Kind kind = Kind::Nothing;
    std::uint16_t index = 0; ///< of a metric, as ComponentState::rules
    const MetricRule* rule = nullptr; ///< of a metric
};
AlertSource sourceOf(const AlertRule& rule, const LayerSpec& layer);

/**
 * Applies rules to states. Pure, but for the rate windows that it is given. `source` is what sourceOf() says of the
 * rule and the component's layer. Thread: any.
 */
AlertFinding findingIn(
    const AlertRule& rule, const AlertSource& source, const ComponentState& component, RateWindow* rates);
AlertFinding findingIn(const AlertRule& rule, const NodeState& node);
AlertFinding findingIn(const AlertRule& rule, const SystemState& system);
/** By the budget's burn rules, each over a long window and a short one; unseen while it is not judged. */
AlertFinding findingIn(const AlertRule& rule, const BudgetState& budget);

/** True when the rule is about components of this layer. */
bool concerns(const AlertRule& rule, const NodeState& node, const ComponentState& component);
bool concerns(const AlertRule& rule, const NodeState& node);
bool concerns(const AlertRule& rule, const BudgetState& budget);

} // namespace dwcp
