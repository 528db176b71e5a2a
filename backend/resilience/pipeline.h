// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "resilience/adaptivelimiter.h"
#include "resilience/bulkhead.h"
#include "resilience/circuitbreaker.h"
#include "resilience/faultinjector.h"
#include "resilience/loadshedder.h"
#include "resilience/ratelimiter.h"
#include "resilience/retry.h"
#include "resilience/retrypause.h"
#include "resilience/timeout.h"

#include <optional>
#include <stop_token>

namespace dwcp {

/**
 * The guards of a pipeline, outermost first. Any may be missing; those given must outlive the pipeline. All that read
 * time must use the clock of the pipeline.
 */
struct PipelineGuards {
    LoadShedder* shedder = nullptr;
    RateLimiter* limiter = nullptr;
    AdaptiveLimiter* adaptive = nullptr; ///< beside or in place of `limiter`; learns from the latency of each attempt
    Bulkhead* bulkhead = nullptr;
    Retry* retry = nullptr;
    CircuitBreaker* breaker = nullptr;
    Timeout* timeout = nullptr;
    FaultInjector* faults = nullptr;
};

/** What an operation may know of the attempt it makes. */
struct Attempt {
    std::uint32_t number = 1;
    Deadline deadline;
    std::stop_token stop;
};

/** What a caller says about one call. */
struct CallTerms {
    Priority priority = Priority::Normal;
    /** Ends waiting for a place or for the next attempt. The operation itself must look at Attempt::stop. */
    std::stop_token stop;
};

/** The steps that blocking and asynchronous pipelines share. Thread: any. */
class PipelineSteps {
public:
    PipelineSteps(const PipelineGuards& guards, const Clock& clock) noexcept : m_guards(guards), m_clock(clock) { }

    const PipelineGuards& guards() const noexcept { return m_guards; }
    SteadyTime now() const noexcept { return SteadyTime(Duration(m_clock.now())); }

    /** Shedder and limiters. */
    std::optional<Refusal> refuseAtTheDoor(Priority priority) const noexcept;
    Refusal refusalOf(const BulkheadSlot& slot) const noexcept;
    Deadline deadline() const noexcept { return m_guards.timeout ? m_guards.timeout->deadline() : Deadline(); }
    Fault drawFault() const { return m_guards.faults ? m_guards.faults->draw() : Fault(); }
    Refusal refusalOf(Fault::Kind kind) const noexcept;
    Refusal cancelled() const noexcept { return {Pattern::Retry, RefusalReason::Cancelled, now()}; }

    /** Tells everybody how an attempt went. The permit is empty afterwards. */
    void settle(BreakerPermit& permit, Outcome outcome, Duration latency) const;

private:
    PipelineGuards m_guards;
    ClockReader m_clock;
};

/**
 * All protections around a call, in the order that lets each do its work: load shedder, rate limiter, bulkhead, retry,
 * breaker, timeout, fault injection. So one call holds one token and one place however often it is tried, and every
 * single attempt passes the breaker and has its own timeout.
 *
 * The result is the operation's own, also when that is a failure after the last retry, or the refusal that stood in its
 * way. A refusal by the breaker ends the call: it says when to come back. Exceptions of the operation count as a
 * failure, are not retried, and pass through. Clock and pause must outlive the pipeline. Thread: any, as far as the
 * guards allow.
 */
class Pipeline {
public:
    Pipeline(const PipelineGuards& guards, const Clock& clock, RetryPause& pause) noexcept
        : m_steps(guards, clock)
        , m_pause(pause)
    {
    }

    /** `operation(attempt)` or `operation()`. `judge` reads its result (see PlainJudge). */
    template <typename Operation, typename Judge = PlainJudge>
    auto execute(Operation&& operation, Judge&& judge = {}, const CallTerms& terms = {})
    {
        if constexpr (std::invocable<Operation&, const Attempt&>) {
            return run(operation, judge, terms);
        } else {
            auto unaware = [&operation](const Attempt&) { return operation(); };
            return run(unaware, judge, terms);
        }
    }

private:
    template <typename T>
    struct Tried {
        Guarded<T> result;
        Verdict verdict;
    };

    template <typename Operation, typename Judge>
    auto run(Operation& operation, Judge& judge, const CallTerms& terms)
        -> Guarded<std::invoke_result_t<Operation&, const Attempt&>>
    {
        if (const auto refusal = m_steps.refuseAtTheDoor(terms.priority))
            return *refusal;
        const PipelineGuards& guards = m_steps.guards();
        if (!guards.bulkhead)
            return runAttempts(operation, judge, terms);
        const BulkheadSlot slot = guards.bulkhead->acquire(terms.stop);
        if (!slot)
            return m_steps.refusalOf(slot);
        return runAttempts(operation, judge, terms);
    }

    template <typename Operation, typename Judge>
    auto runAttempts(Operation& operation, Judge& judge, const CallTerms& terms)
        -> Guarded<std::invoke_result_t<Operation&, const Attempt&>>
    {
        if (!m_steps.guards().retry)
            return attempt(operation, judge, 1, terms).result;
        Retry::Run run(*m_steps.guards().retry);
        for (;;) {
            auto tried = attempt(operation, judge, run.begin(), terms);
            const std::optional<Duration> delay = run.after(tried.verdict);
            if (!delay)
                return std::move(tried.result);
            if (!m_pause.wait(*delay, terms.stop)) {
                run.cancel();
                return m_steps.cancelled();
            }
        }
    }

    template <typename Operation, typename Judge>
    auto attempt(Operation& operation, Judge& judge, std::uint32_t number, const CallTerms& terms)
        -> Tried<std::invoke_result_t<Operation&, const Attempt&>>
    {
        CircuitBreaker* const breaker = m_steps.guards().breaker;
        if (!breaker) {
            BreakerPermit none;
            return attemptWith(none, operation, judge, number, terms);
        }
        BreakerAdmission admission = breaker->tryAcquire();
        if (!admission)
            return {admission.refusal(), {Outcome::Failure, false}};
        return attemptWith(admission.permit, operation, judge, number, terms);
    }

    template <typename Operation, typename Judge>
    auto attemptWith(BreakerPermit& permit, Operation& operation, Judge& judge, std::uint32_t number,
        const CallTerms& terms) -> Tried<std::invoke_result_t<Operation&, const Attempt&>>
    {
        const SteadyTime began = m_steps.now();
        try {
            auto tried = callInTime(operation, judge, {number, m_steps.deadline(), terms.stop});
            m_steps.settle(permit, tried.verdict.outcome, m_steps.now() - began);
            return tried;
        } catch (...) {
            m_steps.settle(permit, Outcome::Failure, m_steps.now() - began);
            throw;
        }
    }

    template <typename Operation, typename Judge>
    auto callInTime(Operation& operation, Judge& judge, const Attempt& attempt)
        -> Tried<std::invoke_result_t<Operation&, const Attempt&>>
    {
        const Fault fault = m_steps.drawFault();
        if (fault.kind == Fault::Kind::Error)
            return {m_steps.refusalOf(fault.kind), {Outcome::Failure, true}};
        if (fault && !m_pause.wait(waitFor(fault, attempt.deadline), attempt.stop))
            return {m_steps.cancelled(), {Outcome::Cancelled, false}};
        if (fault.kind == Fault::Kind::Timeout || attempt.deadline.isOver())
            return {m_steps.refusalOf(Fault::Kind::Timeout), {Outcome::Timeout, true}};
        auto result = callForValue(operation, attempt);
        if (attempt.deadline.isOver())
            return {m_steps.refusalOf(Fault::Kind::Timeout), {Outcome::Timeout, true}};
        const Verdict verdict = verdictOf(judge(std::as_const(result)));
        return {std::move(result), verdict};
    }

    /** No fault outlasts the timeout; an injected timeout takes as long as a real one, if there is one. */
    static Duration waitFor(const Fault& fault, const Deadline& deadline) noexcept
    {
        const Duration left = deadline.left();
        if (fault.kind == Fault::Kind::Latency)
            return std::min(fault.latency, left);
        return left == Duration::max() ? Duration::zero() : left;
    }

    PipelineSteps m_steps;
    RetryPause& m_pause;
};

} // namespace dwcp
