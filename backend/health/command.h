// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "health/balancer.h"
#include "health/snapshot.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace dwcp {

using CommandId = std::uint64_t; ///< given by the sender, unique in its process; the answer's event carries it

/** Check one component (or a node's all, with layer = noLayer) at once. */
struct CheckNow {
    ComponentId component;
};

/** Force a component's breaker open. */
struct TripBreaker {
    ComponentId component;
    Duration timeToLive{}; ///< zero: until it is reset
    bool despiteQuorum = false; ///< also when that would break the quorum
};

/** Close a component's breaker and end any override. */
struct ResetBreaker {
    ComponentId component;
};

enum class BreakerVerb : std::uint8_t { Trip, Reset, Disable, Shadow };

/** "trip", "reset", "disable", "shadow": also the last part of the control call's path. */
std::string_view verbName(BreakerVerb verb) noexcept;

/** Ask a node to turn one of its own breakers; done when its own page says so. */
struct TurnNodeBreaker {
    ComponentId component; ///< the node; layer = noLayer
    NodeBreakerIndex breaker = noNodeBreaker;
    BreakerVerb verb = BreakerVerb::Trip;
    Duration timeToLive{}; ///< zero: until it is reset
};

/** Ask a node to restart a layer; done when its own page counts the start. */
struct RestartComponent {
    ComponentId component;
};

/** Stop starting checks; values become stale, which is shown. */
struct Pause { };

struct Resume { };

/** The series that the sender wants in its snapshots from now on; replaces its earlier wish. Not audited. */
struct WatchSeries {
    std::vector<SeriesRef> refs; ///< at most watchLimit
};
inline constexpr std::size_t watchLimit = 4096;

/** Take a breaker out of the hands of its rules, letting every call pass: disabled, or metrics-only (a rehearsal). */
struct SetBreakerMode {
    ComponentId component;
    BreakerMode mode = BreakerMode::Disabled; ///< or MetricsOnly: TripBreaker forces open, ResetBreaker ends it
    Duration timeToLive{}; ///< zero: until it is reset
};

/** A planned outage of a component, a node (layer = noLayer), a layer (node = noNode) or the cluster (both none). */
struct StartMaintenance {
    ComponentId component;
    Duration duration{}; ///< at most maintenanceLimit
    Duration startsIn{}; ///< zero: now
    Duration every{}; ///< begins again so long after it began, until it is ended by an order; zero: once
    bool untilWell = false; ///< over before its time once what it covers was ill and is well again
};
inline constexpr Duration maintenanceLimit = std::chrono::hours(24 * 31);

/** End a planned outage before its time. */
struct EndMaintenance {
    std::uint64_t maintenance = 0; ///< MaintenanceWindow::id
};

/** Do not tell of alerts that match. The answer's detail ends with the silence's id. */
struct AddSilence {
    Silence silence; ///< actor and reason are the command's; an id: change that one
    bool isConfirmed = false; ///< even if it silences every critical alert
};

struct EndSilence {
    std::string id;
};

/** "I have seen it." */
struct AcknowledgeAlert {
    AlertId alert = 0;
    Duration timeToLive{}; ///< at most acknowledgementLimit
};
inline constexpr Duration acknowledgementLimit = std::chrono::hours(24 * 7);

/** What became of a notification. Sent by who delivers; not audited. */
struct TakeDelivery {
    DeliveryReport report;
};

/**
 * Enter a maintenance afterwards: budgets are reckoned anew without that time, and keep both figures. Scope as in
 * StartMaintenance. The objectives whose whole scope is inside are corrected.
 */
struct CorrectBudgets {
    ComponentId component;
    WallTime from{};
    WallTime until{}; ///< not in the future
};

/** Recover a component now, also when its attempts are exhausted. */
struct RecoverNow {
    ComponentId component;
};

/** Stop a component's recovery until it heals. */
struct CancelRecovery {
    ComponentId component;
};

/** Watch one more thing. */
struct AddTarget {
    Target target;
};

/** Watch a node no more; its series end. */
struct RemoveTarget {
    NodeId node = noNode;
};

/** Let a balancer be told weights, or only watched from now on: then it gets its own weights back. */
struct ArmBalancer {
    std::string balancer; ///< name
    bool isArmed = true;
};

/** What a balancer said. Sent by who asks it; not audited. */
struct TakeBalancerReport {
    BalancerReport report;
};

using CommandBody =
    std::variant<CheckNow, TripBreaker, ResetBreaker, Pause, Resume, WatchSeries, SetBreakerMode, StartMaintenance,
        EndMaintenance, AddSilence, EndSilence, AcknowledgeAlert, TakeDelivery, TurnNodeBreaker, RestartComponent,
        CorrectBudgets, RecoverNow, CancelRecovery, AddTarget, RemoveTarget, ArmBalancer, TakeBalancerReport>;

/** The breaker that a command is about; a component's when it names only that, none when it names none. */
BreakerId breakerOf(const CommandBody& body) noexcept;

/** A wish of an operator. Holds no secret. */
struct Command {
    CommandId id = 0;
    std::string actor; ///< who: operator name
    std::string reason; ///< why; required by all but CheckNow and WatchSeries
    CommandBody body;
};
inline constexpr std::size_t reasonLimit = 500; ///< bytes of UTF-8

/** "check-now", "trip-breaker", ... */
std::string_view commandName(const CommandBody& body) noexcept;

} // namespace dwcp
