// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "resilience/guarded.h"
#include "resilience/retrybudget.h"
#include "resilience/retrypause.h"
#include "resilience/retrypolicy.h"

#include <algorithm>
#include <array>
#include <atomic>
#include <functional>
#include <initializer_list>
#include <optional>
#include <vector>

namespace dwcp {

/** What a Retry tells its listener: it is about to wait before another attempt, or it ended. */
struct RetryEvent {
    enum class Kind : std::uint8_t { Waiting, Succeeded, NotRetryable, Exhausted, BudgetEmpty, Cancelled };
    Kind kind = Kind::Waiting;
    std::uint32_t attempts = 0; ///< made so far
    Duration delay{}; ///< before the next one
};

/** The label of a metric: "not-retryable". */
std::string_view nameOf(RetryEvent::Kind kind) noexcept;

/**
 * A policy at work: it decides after each attempt and counts what came of it. Blocking and asynchronous callers share
 * it; one call in progress is a Run. Policy's random source, budget and listener must outlive it.
 *
 * Thread: any, if the random source and the listener may be shared.
 */
class Retry {
public:
    using Listener = std::function<void(const RetryEvent&)>;

    /** Attempts beyond this are counted together. */
    static constexpr std::uint32_t CountedAttempts = 10;

    explicit Retry(const RetryOptions& options, Random& random, RetryBudget* budget = nullptr, Listener listener = {});

    /** One call with its retries. Thread: one at a time. */
    class Run {
    public:
        explicit Run(Retry& retry) noexcept : m_retry(retry) { }

        /** Says that an attempt begins; the first is number 1. */
        std::uint32_t begin() noexcept;
        /** After an attempt that ended with `verdict`: how long to wait before the next, or nothing when this was the
         * last. */
        std::optional<Duration> after(const Verdict& verdict);
        /** The wait was cut short. */
        void cancel();
        std::uint32_t attempts() const noexcept { return m_attempts; }

    private:
        std::optional<Duration> end(RetryEvent::Kind kind);

        Retry& m_retry;
        std::uint32_t m_attempts = 0;
        Duration m_previous{};
    };

    /**
     * Calls `operation` until it succeeds or may not be tried again, and returns its last result, whatever that says;
     * or the refusal Cancelled when `stop` was requested while waiting. Exceptions of the operation pass through at
     * once.
     */
    template <std::invocable Operation, typename Judge = PlainJudge>
    auto call(Operation&& operation, RetryPause& pause, Judge&& judge = {}, std::stop_token stop = {})
        -> Guarded<std::invoke_result_t<Operation&>>
    {
        Run run(*this);
        for (;;) {
            run.begin();
            auto result = callForValue(operation);
            const std::optional<Duration> delay = run.after(verdictOf(judge(std::as_const(result))));
            if (!delay)
                return result;
            if (!pause.wait(*delay, stop)) {
                run.cancel();
                return Refusal{Pattern::Retry, RefusalReason::Cancelled, SteadyTime{}};
            }
        }
    }

    struct State {
        /** How often an n-th attempt was made; the last entry holds all later ones. */
        std::array<std::uint64_t, CountedAttempts> attempts{};
        std::uint64_t succeeded = 0;
        std::uint64_t notRetryable = 0;
        std::uint64_t exhausted = 0;
        std::uint64_t budgetEmpty = 0;
        std::uint64_t cancelled = 0;
        std::uint64_t delays = 0;
        Duration delaySum{};
    };
    State state() const noexcept;
    const RetryPolicy& policy() const noexcept { return m_policy; }

private:
    using Counter = std::atomic<std::uint64_t>;

    void tell(const RetryEvent& event);

    RetryPolicy m_policy;
    Random* m_random;
    RetryBudget* m_budget;
    Listener m_listener;
    // Written by every call: apart from what every call reads.
    alignas(64) std::array<Counter, CountedAttempts> m_attempts{};
    std::array<Counter, 6> m_events{}; // by RetryEvent::Kind
    Counter m_delaySum{0}; // nanoseconds
};

/**
 * A judge for results that are error codes: `success` succeeded, the codes listed may be retried, all others may not.
 * Use: retryableOnly(Code::Ok, {Code::Timeout, Code::Unavailable}).
 */
template <typename Code>
auto retryableOnly(Code success, std::initializer_list<Code> retryable)
{
    return [success, codes = std::vector<Code>(retryable)](const Code& code) {
        const bool isListed = std::find(codes.begin(), codes.end(), code) != codes.end();
        return Verdict{code == success ? Outcome::Success : Outcome::Failure, isListed};
    };
}

} // namespace dwcp
