// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "health/balancer.h"

#include <limits>
#include <vector>

namespace dwcp {

/** What is known of an instance at one moment. */
struct InstanceHealth {
    double score = std::numeric_limits<double>::quiet_NaN(); ///< 0..1; NaN: nobody knows
    bool isSuspect = false; ///< its newest check was worse than what is believed
    bool isBreakerOpen = false;
    bool isPlannedOut = false;
    bool isDown = false; ///< the balancer itself does not use it
    double configured = 1; ///< its full weight; 0: its administrator wants it to have nothing
};

/**
 * One instance on its way between serving and ejected: its owner writes `health` and reads the rest, which
 * BalancerWeights keeps. A value.
 */
struct InstanceCourse {
    InstanceHealth health;
    InstancePhase phase = InstancePhase::Serving;
    EjectionReason reason = EjectionReason::None;
    WallTime since{}; ///< of the phase
    bool isEjected = false; ///< until it has earned its return, whatever is known meanwhile
    bool isReturning = false;
    WallTime returnedAt{};
    double slowStart = 1; ///< 0..1
    double weight = 1; ///< 0..1 of its full weight
    double share = 0; ///< 0..1 of the traffic
};

/**
 * Turns health into weights. An ejected instance gets nothing and comes back by a slow start; an unknown or suspect one
 * gets a trial share, never nothing; when more would have to be ejected than the rules allow, all serve by their
 * configured weights (panic). So while any instance has a configured weight, somebody serves. An instance that the
 * balancer holds down keeps the weight of a beginner: what it gets is not ours to decide, and its way back stays open.
 * A function of what it is given; knows no clock. Source: Envoy's outlier detection and panic threshold.
 */
class BalancerWeights {
public:
    explicit BalancerWeights(WeightRules rules) : m_rules(rules) { }

    /** Brings all up to date. Times must not go back. */
    void judge(std::vector<InstanceCourse>& instances, WallTime now);

    bool isPanic() const noexcept { return m_isPanic; }
    WallTime panicSince() const noexcept { return m_panicSince; }
    const WeightRules& rules() const noexcept { return m_rules; }

    template <typename Folder>
    void fold(Folder& folder)
    {
        folder(m_isPanic, m_panicSince);
    }

private:
    void eject(InstanceCourse& instance, WallTime now) const;
    void weigh(InstanceCourse& instance, WallTime now) const;
    void learnPanic(const std::vector<InstanceCourse>& instances, WallTime now);

    WeightRules m_rules;
    bool m_isPanic = false;
    WallTime m_panicSince{};
};

} // namespace dwcp
