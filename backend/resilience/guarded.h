// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "resilience/clock.h"
#include "resilience/outcome.h"

#include <concepts>
#include <cstdint>
#include <string_view>
#include <type_traits>
#include <utility>
#include <variant>

namespace dwcp {

/** The patterns that can stand between a caller and what it calls. */
enum class Pattern : std::uint8_t {
    LoadShedder,
    RateLimiter,
    Bulkhead,
    Retry,
    CircuitBreaker,
    Timeout,
    FaultInjection
};

/** Why a pattern did not let a call through, or gave up on it. */
enum class RefusalReason : std::uint8_t {
    None,
    Shed, ///< the load is too high for a call of this priority
    LimitReached, ///< no token left
    Full, ///< no slot, and no place in the queue
    WaitTimedOut, ///< no slot came free within the longest wait
    Open,
    HalfOpenFull,
    ForcedOpen,
    TimedOut, ///< the operation took longer than it may
    Injected, ///< an error made on purpose
    Cancelled
};

std::string_view toString(Pattern pattern) noexcept;
std::string_view toString(RefusalReason reason) noexcept;

/** The typed error of a guarded call: who refused, why, and when asking again can help. */
struct Refusal {
    Pattern pattern = Pattern::CircuitBreaker;
    RefusalReason reason = RefusalReason::None;
    /** On the steady clock of the pattern. SteadyTime::max() when only a person can change it. */
    SteadyTime retryAt{};

    bool operator==(const Refusal&) const = default;
};

/**
 * What came of a guarded call: the operation's own result, whatever it says, or the refusal that stood in its way.
 * A `void` operation has the result std::monostate. value() without hasValue(), and refusal() with it, are caller bugs.
 */
template <typename T>
class [[nodiscard]] Guarded {
public:
    using Value = std::conditional_t<std::is_void_v<T>, std::monostate, T>;

    Guarded(Value value) : m_content(std::in_place_index<0>, std::move(value)) { }
    Guarded(const Refusal& refusal) : m_content(std::in_place_index<1>, refusal) { }

    bool hasValue() const noexcept { return m_content.index() == 0; }
    explicit operator bool() const noexcept { return hasValue(); }
    const Value& value() const { return std::get<0>(m_content); }
    Value& value() { return std::get<0>(m_content); }
    const Refusal& refusal() const { return std::get<1>(m_content); }

private:
    std::variant<Value, Refusal> m_content;
};

/** How an operation's result is to be read: how it ended, and whether trying again can help. */
struct Verdict {
    Outcome outcome = Outcome::Success;
    bool isRetryable = true;

    bool isFailure() const noexcept { return dwcp::isFailure(outcome); }
};

/**
 * The reading of a result when the caller gives none: `false` and anything that converts to false (an empty optional, a
 * result without value) failed; numbers and everything else succeeded.
 */
struct PlainJudge {
    template <typename T>
    Verdict operator()(const T& result) const
    {
        constexpr bool isClaim =
            std::same_as<T, bool> || (std::is_class_v<T> && std::constructible_from<bool, const T&>);
        if constexpr (isClaim)
            return {static_cast<bool>(result) ? Outcome::Success : Outcome::Failure, true};
        else
            return {};
    }
};

/** A judge may answer with a Verdict, an Outcome, or whether the call succeeded. */
constexpr Verdict verdictOf(const Verdict& verdict) noexcept
{
    return verdict;
}
constexpr Verdict verdictOf(Outcome outcome) noexcept
{
    return {outcome, true};
}
constexpr Verdict verdictOf(std::same_as<bool> auto succeeded) noexcept
{
    return {succeeded ? Outcome::Success : Outcome::Failure, true};
}

/** Calls `operation`, with std::monostate in place of void. */
template <typename Operation, typename... Arguments>
auto callForValue(Operation& operation, Arguments&&... arguments)
{
    if constexpr (std::is_void_v<std::invoke_result_t<Operation&, Arguments...>>) {
        operation(std::forward<Arguments>(arguments)...);
        return std::monostate{};
    } else {
        return operation(std::forward<Arguments>(arguments)...);
    }
}

} // namespace dwcp
