// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "health/alertcourse.h"
#include "health/availability.h"
#include "health/flapping.h"
#include "health/snapshot.h"
#include "health/softstate.h"

#include <optional>
#include <string>
#include <vector>

namespace dwcp {

/**
 * What of a component outlives the program: it is found again by the names of its node and its layer. Readings and
 * histories are not in it; a rate begins anew.
 */
struct ComponentMemory {
    std::string node;
    std::string layer;
    WallTime at{}; ///< when this was so
    SoftState soft{1, 1};
    Flapping flapping;
    Availability availability{Duration{}};
    LevelTimes times;
    WallTime since{};
    std::uint8_t divisor = 1;
    bool recovering = false;
    BreakerSnapshot breaker;
    std::optional<BreakerOverride> override;
};

template <typename Folder>
void foldValue(Folder& folder, CallCounts& counts)
{
    folder(counts.successes, counts.failures, counts.slow);
}

template <typename Folder>
void foldValue(Folder& folder, BreakerSnapshot& breaker)
{
    folder(breaker.version, breaker.taken, breaker.state, breaker.mode, breaker.generation, breaker.consecutiveFailures,
        breaker.halfOpenOutstanding, breaker.halfOpenSuccesses, breaker.reopenings, breaker.lot, breaker.totals,
        breaker.rejections, breaker.age, breaker.dueIn, breaker.modeLeft, breaker.window);
}

template <typename Folder>
void foldValue(Folder& folder, BreakerOverride& order)
{
    folder(order.actor, order.reason, order.since, order.until);
}

template <typename Folder>
void foldValue(Folder& folder, ComponentMemory& memory)
{
    folder(memory.node, memory.layer, memory.at, memory.soft, memory.flapping, memory.availability, memory.times,
        memory.since, memory.divisor, memory.recovering, memory.breaker, memory.override);
}

/** A planned outage that is not over; an empty name stands for all. */
struct MaintenanceMemory {
    std::string node;
    std::string layer;
    WallTime from{};
    WallTime until{};
    std::string actor;
    std::string reason;
    Duration every{};
    bool untilWell = false;
    bool wasIll = false;
};

template <typename Folder>
void foldValue(Folder& folder, MaintenanceMemory& memory)
{
    folder(memory.node, memory.layer, memory.from, memory.until, memory.actor, memory.reason, memory.every,
        memory.untilWell, memory.wasIll);
}

template <typename Folder>
void foldValue(Folder& folder, LabelMatcher& matcher)
{
    folder(matcher.name, matcher.match, matcher.value);
}

template <typename Folder>
void foldValue(Folder& folder, Silence& silence)
{
    folder(silence.id, silence.matchers, silence.starts, silence.ends, silence.updated, silence.actor, silence.reason);
}

/** An alert that somebody has acknowledged. Its id is the same after a start. */
struct AcknowledgementMemory {
    AlertId alert = 0;
    Acknowledgement acknowledgement;
};

template <typename Folder>
void foldValue(Folder& folder, AcknowledgementMemory& memory)
{
    Acknowledgement& what = memory.acknowledgement;
    folder(memory.alert, what.actor, what.reason, what.since, what.until, what.level);
}

/** What operators have said about alerts. */
struct AlertMemory {
    std::vector<Silence> silences; ///< those that are over for a while too
    std::vector<AcknowledgementMemory> acknowledgements;
};

template <typename Folder>
void foldValue(Folder& folder, AlertMemory& memory)
{
    folder(memory.silences, memory.acknowledgements);
}

/** The last word on an alert that a receiver is sure to get. It is found again by its name. */
struct ToldMemory {
    std::string receiver;
    bool firing = false;
    AlertLevel level = AlertLevel::Info; ///< of the last word that it fires
    WallTime at{}; ///< of that word; epoch: never
};

template <typename Folder>
void foldValue(Folder& folder, ToldMemory& memory)
{
    folder(memory.receiver, memory.firing, memory.level, memory.at);
}

/** An alert that fires, or of which somebody was told lately. Found again by its rule and what it is about. */
struct StandingAlert {
    std::string rule;
    std::string objective; ///< of an alert about a budget
    std::string node; ///< empty: about none
    std::string layer; ///< likewise
    std::string summary;
    double value = 0;
    AlertCourse course{AlertTiming{}};
    bool isFlapping = false;
    bool isMaintained = false;
    std::vector<ToldMemory> told;
};

template <typename Folder>
void foldValue(Folder& folder, StandingAlert& alert)
{
    folder(alert.rule, alert.objective, alert.node, alert.layer, alert.summary, alert.value, alert.course,
        alert.isFlapping, alert.isMaintained, alert.told);
}

/** All that stand of a node, in the place of those that stood before; an empty name is for those of no node. */
struct StandingAlerts {
    std::string node;
    std::vector<StandingAlert> alerts;
};

template <typename Folder>
void foldValue(Folder& folder, StandingAlerts& memory)
{
    folder(memory.node, memory.alerts);
}

/** Something that is ill, and the incident that it is part of. */
struct IllMemory {
    std::string layer; ///< empty: the node as a whole
    Level level = Level::Degraded;
    WallTime since{};
    std::string cause;
    std::uint64_t incident = 0;
};

template <typename Folder>
void foldValue(Folder& folder, IllMemory& memory)
{
    folder(memory.layer, memory.level, memory.since, memory.cause, memory.incident);
}

/** All that is ill of a node, in the place of what was. */
struct NodeIllMemory {
    std::string node;
    std::vector<IllMemory> ill;
};

template <typename Folder>
void foldValue(Folder& folder, NodeIllMemory& memory)
{
    folder(memory.node, memory.ill);
}

/** An occurrence of an outage of the calendar that somebody has ended before its time. */
struct EndedOutage {
    std::string node;
    std::string layer;
    std::string reason;
    WallTime until{}; ///< when it would have ended
};

template <typename Folder>
void foldValue(Folder& folder, EndedOutage& memory)
{
    folder(memory.node, memory.layer, memory.reason, memory.until);
}

/** What an error budget has counted. It is found again by the names of its objective and its scope. */
struct BudgetMemory {
    std::string objective;
    std::string node;
    std::string layer;
    SloBudget budget{Objective{}};
    bool isExhausted = false; ///< as was told last
    bool isBurning = false;
};

template <typename Folder>
void foldValue(Folder& folder, BudgetMemory& memory)
{
    folder(memory.objective, memory.node, memory.layer, memory.budget, memory.isExhausted, memory.isBurning);
}

/** Whether a balancer is told weights, as somebody ordered it. It is found again by its name. */
struct BalancerMemory {
    std::string balancer;
    bool isArmed = false;
    bool isHandover = false; ///< its own weights are still to be given back to it
    std::string actor;
    std::string reason;
    WallTime since{};
};

template <typename Folder>
void foldValue(Folder& folder, BalancerMemory& memory)
{
    folder(memory.balancer, memory.isArmed, memory.isHandover, memory.actor, memory.reason, memory.since);
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

/** How far the recovery of a component has come. It is found again by the names of its node and its layer. */
struct RecoveryMemory {
    std::string node;
    std::string layer;
    RecoveryState state;
    WallTime actedAt{}; ///< when the action that is being verified ended
};

template <typename Folder>
void foldValue(Folder& folder, RecoveryMemory& memory)
{
    folder(memory.node, memory.layer, memory.state, memory.actedAt);
}

/** What a Monitor leaves behind, or what of it has changed. */
struct MonitorMemory {
    std::vector<ComponentMemory> components{};
    std::optional<std::vector<MaintenanceMemory>> maintenance{}; ///< nullopt: as before
    std::optional<AlertMemory> alerts{}; ///< nullopt: as before
    std::vector<BudgetMemory> budgets{};
    std::optional<std::vector<BalancerMemory>> balancers{}; ///< nullopt: as before
    std::vector<StandingAlerts> standing{};
    std::vector<NodeIllMemory> ill{};
    std::optional<std::uint64_t> lastIncident{}; ///< number of the newest one; nullopt: as before
    std::optional<std::vector<EndedOutage>> endedOutages{}; ///< nullopt: as before
    std::vector<RecoveryMemory> recoveries{};

    bool isEmpty() const noexcept
    {
        return components.empty() && !maintenance && !alerts && budgets.empty() && !balancers && standing.empty()
            && ill.empty() && !lastIncident && !endedOutages && recoveries.empty();
    }
};

/** Reads from something that was written before there was more. */
template <typename Folder>
bool isAtEnd(Folder& folder)
{
    if constexpr (requires { folder.isAtEnd(); })
        return folder.isAtEnd();
    return false;
}

template <typename Folder>
void foldValue(Folder& folder, MonitorMemory& memory)
{
    folder(memory.components, memory.maintenance);
    if (isAtEnd(folder))
        return;
    folder(memory.alerts, memory.budgets);
    if (isAtEnd(folder))
        return;
    folder(memory.balancers);
    if (isAtEnd(folder))
        return;
    folder(memory.standing, memory.ill, memory.lastIncident, memory.endedOutages);
    if (isAtEnd(folder))
        return;
    folder(memory.recoveries);
}

} // namespace dwcp
