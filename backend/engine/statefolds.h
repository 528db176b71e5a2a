// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "health/alertrouter.h"
#include "health/balancerweights.h"
#include "health/lastvalues.h"
#include "health/memory.h"
#include "health/quorum.h"
#include "health/recovery.h"
#include "health/sharedfolds.h"

namespace dwcp {

// The members of shared values that are part of the engine's state. One list serves for its hash and for checkpoints.

template <typename Folder>
void foldValue(Folder& folder, Point& point)
{
    folder(point.at, point.value);
}

template <typename Folder>
void foldValue(Folder& folder, ThresholdCrossing& crossing)
{
    folder(crossing.threshold, crossing.median, crossing.low80, crossing.high80, crossing.low95, crossing.high95,
        crossing.chance, crossing.critical);
}

/** Without the forecast, which is made anew. */
template <typename Folder>
void foldValue(Folder& folder, MetricTrend& trend)
{
    folder(trend.direction, trend.at, trend.slope, trend.slopeLow, trend.slopeHigh, trend.levelNow, trend.residual,
        trend.confidence, trend.points, trend.crossing, trend.unskilled);
}

/** The trend follows from the series, and is not reckoned by everybody. */
template <typename Folder>
void foldValue(Folder& folder, RuleState& rule)
{
    folder(rule.presence, rule.level, rule.value, rule.score);
    folder.shown(rule.trend);
}

template <typename Folder>
void foldValue(Folder& folder, FacetState& facet)
{
    folder(facet.presence, facet.level, facet.score);
}

template <typename Folder>
void foldValue(Folder& folder, CheckEntry& entry)
{
    folder(entry.at, entry.outcome, entry.level, entry.duration, entry.text, entry.rule, entry.reading, entry.attempt,
        entry.of, entry.hard);
}

template <typename Folder>
void foldValue(Folder& folder, QuorumState& quorum)
{
    folder(quorum.total, quorum.alive, quorum.needed, quorum.unknown, quorum.verdict, quorum.breakingSize,
        quorum.breakingSetCount, quorum.isCountExact, quorum.breakingSets, quorum.singlePoints, quorum.marginTrend);
}

template <typename Folder>
void foldValue(Folder& folder, Voter& voter)
{
    folder(voter.node, voter.weight, voter.reputation, voter.standing);
}

template <typename Folder>
void foldValue(Folder& folder, PeerOpinion& opinion)
{
    folder(opinion.peer, opinion.reputation);
}

template <typename Folder>
void foldValue(Folder& folder, SystemState& system)
{
    folder(system.level, system.flags, system.score, system.degradation, system.availability, system.mode, system.since,
        system.serving, system.notServing, system.inMaintenance, system.breakers, system.breakersOpen,
        system.breakersHalfOpen, system.breakersUnknown, system.quorum);
    for (int level = 0; level < levelCount; ++level)
        folder(system.nodesByLevel[level], system.componentsByLevel[level]);
}

template <typename Folder>
void foldValue(Folder& folder, BreakerView& view)
{
    folder(view.name, view.state, view.mode, view.since, view.nextHalfOpen, view.consecutiveFailures, view.maxFailures,
        view.trialsPassed, view.trialsNeeded, view.generation, view.successes, view.failures, view.rejected,
        view.changes, view.override, view.event);
}

template <typename Folder>
void foldValue(Folder& folder, NodeBreaker& breaker)
{
    folder(breaker.name, breaker.isKnown, breaker.view);
}

template <typename Folder>
void foldValue(Folder& folder, IllThing& thing)
{
    folder(thing.node, thing.layer, thing.level, thing.since, thing.needsLayers);
}

/** A layout is no value of its own: a checkpoint names it. */
template <typename Folder>
void foldValue(Folder& folder, Readings& readings)
{
    if constexpr (requires { folder.layout(readings.layout); }) {
        folder.layout(readings.layout);
        folder(readings.values);
        folder.check(readings.values.size() == (readings.layout ? readings.layout->series.size() : 0));
    } else {
        folder(readings.values);
    }
}

template <typename Folder>
void foldValue(Folder& folder, MaintenanceWindow& window)
{
    folder(window.id, window.scope.node, window.scope.layer, window.from, window.until, window.actor, window.reason,
        window.every, window.untilWell, window.wasIll);
}

template <typename Folder>
void foldValue(Folder& folder, BreakerTransition& transition)
{
    folder(transition.fromState, transition.fromMode, transition.toState, transition.toMode, transition.cause,
        transition.generation, transition.at);
}

template <typename Folder>
void foldValue(Folder& folder, LayerColumn& column)
{
    folder(column.id, column.code, column.name, column.criticalPath, column.interval, column.timeout,
        column.timeoutStrategy);
}

template <typename Folder>
void foldValue(Folder& folder, AlertKey& key)
{
    folder(key.node, key.layer, key.rule, key.budget);
}

template <typename Folder>
void foldValue(Folder& folder, Told& told)
{
    folder(told.wanted, told.firing, told.queued, told.level, told.at, told.notedOccasion, told.noted);
}

template <typename Folder>
void foldValue(Folder& folder, InstanceHealth& health)
{
    folder(health.score, health.isSuspect, health.isBreakerOpen, health.isPlannedOut, health.isDown, health.configured);
}

template <typename Folder>
void foldValue(Folder& folder, InstanceCourse& course)
{
    folder(course.health, course.phase, course.reason, course.since, course.isEjected, course.isReturning,
        course.returnedAt, course.slowStart, course.weight, course.share);
}

} // namespace dwcp
