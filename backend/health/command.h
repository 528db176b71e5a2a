// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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
};

/** Close a component's breaker and end any override. */
struct ResetBreaker {
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

/** Take a breaker out of the hands of its rules: forced open, disabled, or metrics-only (a rehearsal). */
struct SetBreakerMode {
    ComponentId component;
    BreakerMode mode = BreakerMode::ForcedOpen; ///< not Automatic: ResetBreaker does that
    Duration timeToLive{}; ///< zero: until it is reset
};

/** A planned outage of a component, a node (layer = noLayer), a layer (node = noNode) or the cluster (both none). */
struct StartMaintenance {
    ComponentId component;
    Duration duration{}; ///< at most maintenanceLimit
    Duration startsIn{}; ///< zero: now
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

using CommandBody = std::variant<CheckNow, TripBreaker, ResetBreaker, Pause, Resume, WatchSeries, SetBreakerMode,
    StartMaintenance, EndMaintenance, AddSilence, EndSilence, AcknowledgeAlert, TakeDelivery>;

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
