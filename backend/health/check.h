// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "health/configuration.h"
#include "health/readings.h"
#include "resilience/clock.h"

#include <cstdint>
#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace dwcp {

using NodeId = std::uint32_t; ///< index of a target; stable while the engine lives
using CheckId = std::uint64_t; ///< one start of one check; never reused

/** How asking went. Everything but Answered means that the check itself failed. */
enum class CheckOutcome : std::uint8_t {
    Answered,
    Refused,
    TimedOut,
    HttpError,
    NotParseable,
    TooLarge,
    TlsError,
    Cancelled
};

std::string_view outcomeName(CheckOutcome outcome) noexcept;

/**
 * What a target's control interface is asked to do: a POST of a JSON object. Holds no secret: the order's Access names
 * the token.
 */
struct ControlRequest {
    std::string path; ///< "/api/v1/breakers/send/trip"
    std::vector<std::pair<std::string, std::string>> fields; ///< of the object
    std::string tokenHeader; ///< that carries the token alone; empty: "Authorization: Bearer TOKEN"
};

/** CheckSpec::type of a control call: not a check, but asked in the same way. Profiles cannot name it. */
inline constexpr std::string_view controlCallType = "control";

/** "Ask this, by then." What the engine hands to a prober. */
struct CheckOrder {
    CheckId id = 0;
    NodeId node = 0;
    std::string url; ///< of the target; the check's path is appended when the URL has none
    CheckSpec spec;
    Duration timeout{};
    std::shared_ptr<const Extraction> extraction; ///< nullptr: everything
    std::shared_ptr<const Access> access; ///< nullptr: plain
    std::shared_ptr<const ControlRequest> control; ///< of a control call; nullptr: a check
};

/** "This is what came." Times are the prober's; the engine stamps the arrival. */
struct CheckResult {
    CheckId id = 0;
    NodeId node = 0;
    CheckOutcome outcome = CheckOutcome::Answered;
    Duration duration{}; ///< from start to the last byte parsed
    std::string error; ///< for people, empty when answered: "connection refused", "line 12: bad label value"
    std::uint64_t bytes = 0; ///< of the body
    Level verdict =
        Level::Healthy; ///< what the answer itself claims (health JSON, plugin exit code, 503); Healthy for metrics
    std::string verdictText; ///< first line of a plugin, error_message of a health document
    Readings readings;
};

/**
 * Asks targets. Owns its thread; start() and cancel() may be called from the engine thread only. Every started check
 * ends in exactly one CheckResult, given to the sink that the prober was made with, also after cancel() and at the
 * timeout of its order. The destructor waits for the thread and delivers nothing more.
 */
class Prober {
public:
    virtual ~Prober() = default;
    virtual void start(CheckOrder order) = 0;
    /** All that is due at one moment. One that has a thread is woken up once for all of them. */
    virtual void startAll(std::vector<CheckOrder> orders)
    {
        for (CheckOrder& order : orders)
            start(std::move(order));
    }
    virtual void cancel(CheckId id) = 0;
};

} // namespace dwcp
