// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "health/folding.h"
#include "health/memory.h"

namespace dwcp {

// The members of shared values that are part of the engine's state.

template <typename Folder>
void foldValue(Folder& folder, Point& point)
{
    folder(point.at, point.value);
}

/** Without the trend: it follows from the series and decides nothing. */
template <typename Folder>
void foldValue(Folder& folder, RuleState& rule)
{
    folder(rule.presence, rule.level, rule.value, rule.score);
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
    folder(quorum.total, quorum.alive, quorum.needed, quorum.unknown);
}

template <typename Folder>
void foldValue(Folder& folder, SystemState& system)
{
    std::uint8_t flags = system.flags.bits();
    folder(system.level, flags, system.score, system.degradation, system.availability, system.mode, system.since,
        system.breakers, system.breakersOpen, system.breakersHalfOpen, system.breakersUnknown, system.quorum);
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
void foldValue(Folder& folder, RecoveryEntry& entry)
{
    folder(entry.at, entry.attempt, entry.succeeded, entry.text);
}

template <typename Folder>
void foldValue(Folder& folder, RecoveryState& state)
{
    folder(state.phase, state.attempt, state.attempts, state.next, state.log);
}

template <typename Folder>
void foldValue(Folder& folder, IllThing& thing)
{
    folder(thing.node, thing.layer, thing.level, thing.since, thing.needsLayers);
}

template <typename Folder>
void foldValue(Folder& folder, Readings& readings)
{
    folder(readings.values);
}

} // namespace dwcp
