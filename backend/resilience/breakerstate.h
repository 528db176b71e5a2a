// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "resilience/clock.h"
#include "resilience/rollingwindow.h"

#include <cstdint>
#include <string_view>
#include <vector>

namespace dwcp {

/** The values are those of the metric dwcp_circuit_breaker_state. */
enum class BreakerState : std::uint8_t { Closed = 0, HalfOpen = 1, Open = 2 };

/**
 * Who decides. Automatic: the rules. ForcedOpen: nobody passes. Disabled: everybody passes and nothing is judged.
 * MetricsOnly: the rules run and change the state, but everybody passes (a rehearsal).
 */
enum class BreakerMode : std::uint8_t { Automatic = 0, ForcedOpen = 1, Disabled = 2, MetricsOnly = 3 };

/** Why a breaker changed. */
enum class BreakerCause : std::uint8_t {
    ConsecutiveFailures,
    FailureRate,
    SlowCallRate,
    TrialFailed,
    TrialsSucceeded,
    ResetTimeout,
    Health,
    Operator,
    ModeExpired
};

/** Lower case with hyphens, as in the label of a metric: "half-open". */
std::string_view nameOf(BreakerState state) noexcept;
std::string_view nameOf(BreakerMode mode) noexcept;
std::string_view nameOf(BreakerCause cause) noexcept;

/** What a gauge shows: a forced-open breaker is 2; a disabled or metrics-only one lets everything pass and is 0. */
constexpr BreakerState shownState(BreakerState state, BreakerMode mode) noexcept
{
    if (mode == BreakerMode::Automatic)
        return state;
    return mode == BreakerMode::ForcedOpen ? BreakerState::Open : BreakerState::Closed;
}

/** One change of state or mode. `generation` numbers the changes of one breaker without gaps, wrapping at 2^32. */
struct BreakerTransition {
    BreakerState fromState = BreakerState::Closed;
    BreakerMode fromMode = BreakerMode::Automatic;
    BreakerState toState = BreakerState::Closed;
    BreakerMode toMode = BreakerMode::Automatic;
    BreakerCause cause = BreakerCause::Operator;
    std::uint32_t generation = 0;
    SteadyTime at{};

    bool operator==(const BreakerTransition&) const = default;
};

/** Everything there is to see of a breaker, at one moment. */
struct BreakerStatus {
    BreakerState state = BreakerState::Closed;
    BreakerMode mode = BreakerMode::Automatic;
    /** The number of the current generation; it counts the changes of state or mode, so it is also their total. */
    std::uint32_t generation = 0;
    std::uint32_t consecutiveFailures = 0;
    /** Since construction, late results included. */
    CallCounts totals;
    std::uint64_t rejections = 0;
    SteadyTime since{};
    /** When trials may begin; SteadyTime::max() unless open. */
    SteadyTime nextHalfOpen = SteadyTime::max();
    /** When the mode reverts to automatic; SteadyTime::max() when it stays. */
    SteadyTime modeUntil = SteadyTime::max();
    std::uint32_t halfOpenOutstanding = 0;
    std::uint32_t halfOpenSuccesses = 0;
    std::uint32_t halfOpenNeeded = 0;
    /** How often it opened again without closing in between. */
    std::uint32_t reopenings = 0;
    /** What the sliding window holds now; zero without a window or while not closed. */
    CallCounts window;

    std::uint32_t transitions() const noexcept { return generation; }
    BreakerState shown() const noexcept { return shownState(state, mode); }
    bool operator==(const BreakerStatus&) const = default;
};

/** All that a breaker must remember over a restart, with times as ages so that they survive a change of steady clock.
 */
struct BreakerSnapshot {
    static constexpr std::uint32_t CurrentVersion = 1;

    std::uint32_t version = CurrentVersion;
    WallTime taken{};
    BreakerState state = BreakerState::Closed;
    BreakerMode mode = BreakerMode::Automatic;
    std::uint32_t generation = 0;
    std::uint32_t consecutiveFailures = 0;
    std::uint32_t halfOpenOutstanding = 0;
    std::uint32_t halfOpenSuccesses = 0;
    std::uint32_t reopenings = 0;
    std::uint16_t lot = 0;
    CallCounts totals;
    std::uint64_t rejections = 0;
    Duration age{}; ///< since the last change
    Duration dueIn = Duration::max(); ///< to the next change that time alone brings; max() when there is none
    Duration modeLeft = Duration::max();
    std::vector<CallCounts> window;

    bool operator==(const BreakerSnapshot&) const = default;
};

enum class RestoreResult : std::uint8_t { Restored, WrongVersion, TooOld, FromTheFuture, Damaged };
std::string_view nameOf(RestoreResult result) noexcept;

} // namespace dwcp
