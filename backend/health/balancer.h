// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "resilience/clock.h"

#include <cstdint>
#include <limits>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace dwcp {

/** How health becomes weight. Shares and scores are 0..1. */
struct WeightRules {
    double ejectBelow = 0.5; ///< a score below it ejects; an open breaker does so at any score
    double returnAt = 0.8; ///< a score from which an ejected one comes back
    double mostEjected = 0.5; ///< of the instances; when more would have to go, none goes (panic)
    double trialShare = 0.1; ///< of its weight, for one that nobody knows anything about or that is under suspicion
    double slowStartFrom = 0.1; ///< of its weight, at the moment of its return
    Duration slowStart = std::chrono::seconds(30); ///< from there to its whole weight
};

/** A load balancer that is told weights. Its administrator's orders (maintenance, weight 0) are never overruled. */
struct BalancerSpec {
    std::string name;
    std::string address; ///< of HAProxy's runtime API: "/run/haproxy/admin.sock" or "tcp://host:port"
    std::string backend;
    std::vector<std::pair<std::string, std::string>> servers; ///< server, node; a server not named is the node's name
    std::string layer; ///< id: go by this layer alone; empty: by the node
    Duration every = std::chrono::seconds(2); ///< it is asked
    Duration seenOver = std::chrono::seconds(10); ///< shares that were seen are of this span
    WeightRules rules;
};

enum class InstancePhase : std::uint8_t {
    Serving, ///< by its score
    SlowStart, ///< came back a short while ago
    Trial, ///< unknown: a little, so that it is not forgotten
    Suspect, ///< its newest check was bad, not yet believed: a little
    Ejected, ///< gets nothing, unless there is panic
};
/** "serving", "slow-start", "trial", "suspect", "ejected". */
std::string_view instancePhaseName(InstancePhase phase) noexcept;

enum class EjectionReason : std::uint8_t {
    None,
    Score,
    Breaker,
    Maintenance, ///< planned, here
    Down, ///< the balancer itself has taken it out
};
/** "none", "score", "breaker", "maintenance", "down". */
std::string_view ejectionReasonName(EjectionReason reason) noexcept;

/** One server of a balancer as it is now. */
struct InstanceState {
    std::string server; ///< its name there
    std::string nodeName;
    std::uint32_t node = 0xffffffff; ///< NodeId; noNode: nothing of that name is watched
    double score = std::numeric_limits<double>::quiet_NaN(); ///< 0..1; NaN: unknown
    InstancePhase phase = InstancePhase::Trial;
    EjectionReason reason = EjectionReason::None; ///< of an ejection
    WallTime since{}; ///< of the phase
    double slowStart = 1; ///< 0..1 of the way back; 1: not under way
    double weight = 0; ///< 0..1 of its own full weight: what is asked
    double shareAsked = 0; ///< 0..1 of the traffic
    double shareSeen = std::numeric_limits<double>::quiet_NaN(); ///< 0..1 over BalancerSpec::seenOver; NaN: no traffic
    std::string status; ///< in the balancer's words: "UP", "DOWN", "MAINT"
    std::uint32_t configuredWeight = 0; ///< in the balancer's units
    std::uint32_t weightAsked = 0; ///< the same
    std::uint32_t weightSeen = 0; ///< the same; differs from what is asked while nobody acts
    std::uint64_t chosen = 0; ///< times that the balancer sent something there, since its start
    std::uint32_t sessions = 0; ///< at the moment
};

/** A balancer as it is now. Immutable in a Snapshot. */
struct BalancerState {
    std::string name;
    std::string address;
    std::string backend;
    WeightRules rules;
    bool isArmed = false; ///< else it is only watched
    std::string actor; ///< who armed or disarmed it last, and why; empty: nobody yet
    std::string reason;
    WallTime armedSince{}; ///< or disarmed
    bool isPanic = false; ///< too many would have to be ejected: all serve by their configured weights
    WallTime panicSince{}; ///< while it lasts
    std::uint32_t ejected = 0; ///< instances, also while panic lets them serve
    std::uint64_t ejections = 0; ///< since the start
    std::uint64_t panics = 0; ///< the same
    std::uint64_t orders = 0; ///< times that weights were sent
    WallTime seenAt{}; ///< epoch: it never answered
    std::string problem; ///< why it does not answer or obey; empty when all is well
    std::vector<InstanceState> instances; ///< in the balancer's order
};

/** What a balancer says of one of its servers. */
struct SeenServer {
    std::string name;
    std::string status;
    bool isOut = false; ///< down by its own checks, or taken out by its administrator
    std::uint32_t weight = 0;
    std::uint32_t configuredWeight = 0;
    std::uint64_t chosen = 0; ///< counter; begins anew with the balancer
    std::uint32_t sessions = 0;
};

/** What came of asking a balancer, or of ordering it. */
struct BalancerReport {
    std::string balancer;
    std::string problem; ///< why it could not be asked; empty: it answered
    bool isAfterOrder = false; ///< the first look after it was told weights
    std::string refusal; ///< what it said to that; empty: it obeyed
    std::vector<SeenServer> servers;
};

struct ServerWeight {
    std::string server;
    std::uint32_t weight = 0;
};

/** "Weigh them so." */
struct BalancerOrder {
    std::string balancer;
    bool isHandover = false; ///< all that were changed get the weights of the balancer's own configuration
    std::vector<ServerWeight> weights; ///< those that change
};

} // namespace dwcp
