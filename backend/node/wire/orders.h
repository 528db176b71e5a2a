// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "health/result.h"
#include "resilience/clock.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace dwcp {

/*
 * What can be asked of a node over its control interface, as read from a request. The texts come from anywhere: every
 * parse function takes any bytes and answers with an order that is within its bounds, or with why not. Pure; any
 * thread.
 */

/** POST /api/v1/breakers/{name}/{action} */
struct BreakerOrder {
    enum class Action : std::uint8_t { Trip, Reset, Disable, Shadow };
    Action action = Action::Trip;
    std::string breaker;
    std::string reason; ///< 1 to 500 bytes
    std::string actor; ///< 1 to 100 bytes
    std::optional<Duration> timeToLive; ///< one second to 30 days

    static bool isKnown(std::string_view action) noexcept;
    static Result<BreakerOrder> parse(std::string_view breaker, std::string_view action, const std::string& body);
};

/** POST /api/v1/components/{layer}/{action}, with a body or without */
struct ComponentOrder {
    enum class Action : std::uint8_t { Restart, Stop, Start };
    Action action = Action::Restart;
    std::string layer;
    std::string reason; ///< up to 500 bytes, may be empty
    std::string actor; ///< up to 100 bytes, may be empty

    /** Whether there are such a layer and such an action. */
    static bool isKnown(std::string_view layer, std::string_view action) noexcept;
    static Result<ComponentOrder> parse(std::string_view layer, std::string_view action, const std::string& body);
};

/** What can be made to go wrong. The words on the wire are those of faultName(). */
enum class FaultKind : std::uint8_t {
    Kill, ///< SIGKILL to itself
    Freeze, ///< SIGSTOP to itself, SIGCONT after the time
    Block, ///< the loop's thread is kept busy
    DropPeer, ///< frames to and from a peer vanish, `value` is their share
    DelayPeer, ///< frames to a peer wait `value` seconds
    CutPeer, ///< no streams with a peer
    Isolate, ///< no streams with anybody
    StaleDictionary, ///< HDE keeps an old, foreign dictionary and does not train
    StarvePredictor, ///< PBA gets no samples
    FailTraining, ///< PBA trains on values that no model follows
    PartitionSync, ///< ASS exchanges nothing
    SkewClock, ///< ASS's clock is `value` seconds ahead
    StopLeader, ///< whoever leads stops its ACP
    CrashLayer, ///< a layer stops as if by itself; `target` names it
    Contradict, ///< signs different heartbeats for different peers
    Forge, ///< sends heartbeats whose signature is wrong
    SlowDisk, ///< each write of the log waits `value` seconds
    MemoryPressure, ///< HDE's buffers are filled to `value` of their limit
};
inline constexpr std::size_t faultKindCount = 18;
std::string_view faultName(FaultKind kind) noexcept;
std::optional<FaultKind> faultOf(std::string_view name) noexcept;

/** POST /api/v1/faults */
struct FaultOrder {
    FaultKind kind = FaultKind::Kill;
    std::string target; ///< a peer or a layer, for those that need one; for peers "*" is all
    double value = 0;
    Duration lasts = std::chrono::seconds(30); ///< 100 ms to one hour
    bool isClear = false; ///< "clear": true ends the fault instead

    static Result<FaultOrder> parse(const std::string& body);
};

/** POST /api/v1/log: {"key": ..., "value": ...} */
struct LogOrder {
    std::string key;
    std::string value;

    static Result<LogOrder> parse(const std::string& body);
};

/** "Bearer TOKEN" against the token that is expected, in time that does not depend on where they differ. */
bool isAuthorised(std::string_view authorization, std::string_view token) noexcept;

/** A JSON problem (RFC 9457). */
std::string problemJson(int status, std::string_view title, std::string_view detail = {});

} // namespace dwcp
