// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "resilience/pipeline.h"
#include "resilience/scheduler.h"

#include <atomic>
#include <memory>

namespace dwcp {

/**
 * The Pipeline for callers that do not block: waits go through a Scheduler, and the operation says when it is done by
 * calling back, from any thread, once. Same guards, same order, same results. Who waits for a place in the bulkhead is
 * refused by Bulkhead::advance().
 *
 * A timeout ends the attempt when its time is over; what the operation says later is dropped. An operation that never
 * calls back and has no timeout keeps its place for ever: give it a timeout. Exceptions of operation, judge or `done`
 * are caller bugs. Guards, clock and scheduler must outlive every call. Thread: any, as far as guards and scheduler
 * allow.
 */
class AsyncPipeline {
public:
    AsyncPipeline(const PipelineGuards& guards, const Clock& clock, Scheduler& scheduler) noexcept
        : m_steps(guards, clock)
        , m_scheduler(scheduler)
    {
    }

    template <typename T>
    using Complete = std::function<void(T)>;
    template <typename T>
    using Operation = std::function<void(const Attempt&, Complete<T>)>;
    template <typename T>
    using Done = std::function<void(Guarded<T>)>;

    /** Calls `done` exactly once, possibly before it returns. */
    template <typename T, typename Judge = PlainJudge>
    void execute(Operation<T> operation, Done<T> done, Judge judge = {}, const CallTerms& terms = {})
    {
        if (const auto refusal = m_steps.refuseAtTheDoor(terms.priority))
            return done(*refusal);
        std::function<Verdict(const T&)> read = [judge](const T& result) { return verdictOf(judge(result)); };
        auto call = std::make_shared<Call<T>>(
            m_steps, m_scheduler, std::move(operation), std::move(read), std::move(done), terms);
        if (!m_steps.guards().bulkhead)
            return call->begin({});
        m_steps.guards().bulkhead->acquireAsync([call](BulkheadSlot slot) { call->begin(std::move(slot)); });
    }

private:
    template <typename T>
    class Call;

    PipelineSteps m_steps;
    Scheduler& m_scheduler;
};

/** One call on its way: lives as long as somebody may still call back. */
template <typename T>
class AsyncPipeline::Call : public std::enable_shared_from_this<Call<T>> {
public:
    Call(const PipelineSteps& steps, Scheduler& scheduler, Operation<T> operation,
        std::function<Verdict(const T&)> judge, Done<T> done, const CallTerms& terms)
        : m_steps(steps)
        , m_scheduler(scheduler)
        , m_operation(std::move(operation))
        , m_judge(std::move(judge))
        , m_done(std::move(done))
        , m_terms(terms)
    {
        if (steps.guards().retry)
            m_run.emplace(*steps.guards().retry);
    }

    void begin(BulkheadSlot slot)
    {
        m_slot = std::move(slot);
        if (m_steps.guards().bulkhead && !m_slot)
            return finish(m_steps.refusalOf(m_slot));
        attempt();
    }

private:
    /** What one attempt shares with its timer and its operation: the first of them to end it, ends it. */
    struct Trial {
        BreakerPermit permit;
        SteadyTime began{};
        std::atomic<bool> hasEnded{false};
    };

    void attempt()
    {
        const std::uint32_t number = m_run ? m_run->begin() : 1;
        auto trial = std::make_shared<Trial>();
        if (CircuitBreaker* const breaker = m_steps.guards().breaker) {
            BreakerAdmission admission = breaker->tryAcquire();
            if (!admission)
                return conclude(admission.refusal(), {Outcome::Failure, false});
            trial->permit = std::move(admission.permit);
        }
        trial->began = m_steps.now();
        start(std::move(trial), {number, m_steps.deadline(), m_terms.stop});
    }

    void start(std::shared_ptr<Trial> trial, const Attempt& attempt)
    {
        auto self = this->shared_from_this();
        if (m_steps.guards().timeout)
            m_scheduler.after(attempt.deadline.left(), [self, trial] { self->endLate(*trial); });
        const Fault fault = m_steps.drawFault();
        if (fault.kind == Fault::Kind::Error)
            end(*trial, m_steps.refusalOf(fault.kind), {Outcome::Failure, true});
        else if (fault.kind == Fault::Kind::Timeout && !m_steps.guards().timeout)
            endLate(*trial);
        else if (fault.kind == Fault::Kind::Latency)
            m_scheduler.after(fault.latency, [self, trial, attempt] { self->operate(trial, attempt); });
        else if (!fault)
            operate(trial, attempt);
    }

    void operate(const std::shared_ptr<Trial>& trial, const Attempt& attempt)
    {
        auto self = this->shared_from_this();
        m_operation(attempt, [self, trial, deadline = attempt.deadline](T result) {
            if (deadline.isOver())
                return self->endLate(*trial);
            const Verdict verdict = self->m_judge(result);
            self->end(*trial, std::move(result), verdict);
        });
    }

    void endLate(Trial& trial) { end(trial, m_steps.refusalOf(Fault::Kind::Timeout), {Outcome::Timeout, true}); }

    void end(Trial& trial, Guarded<T> result, const Verdict& verdict)
    {
        if (trial.hasEnded.exchange(true, std::memory_order_acq_rel))
            return;
        m_steps.settle(trial.permit, verdict.outcome, m_steps.now() - trial.began);
        conclude(std::move(result), verdict);
    }

    void conclude(Guarded<T> result, const Verdict& verdict)
    {
        const std::optional<Duration> delay = m_run ? m_run->after(verdict) : std::nullopt;
        if (!delay)
            return finish(std::move(result));
        m_scheduler.after(*delay, [self = this->shared_from_this()] { self->tryAgain(); });
    }

    void tryAgain()
    {
        if (!m_terms.stop.stop_requested())
            return attempt();
        m_run->cancel();
        finish(m_steps.cancelled());
    }

    void finish(Guarded<T> result)
    {
        m_slot.release(); // before the caller hears of it: it may want to call again at once
        m_done(std::move(result));
    }

    const PipelineSteps m_steps;
    Scheduler& m_scheduler;
    Operation<T> m_operation;
    std::function<Verdict(const T&)> m_judge;
    Done<T> m_done;
    CallTerms m_terms;
    BulkheadSlot m_slot;
    std::optional<Retry::Run> m_run;
};

} // namespace dwcp
