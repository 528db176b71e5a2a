// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "health/check.h"

#include <functional>
#include <memory>
#include <string>

namespace dwcp {

struct ProbeContext;

/** An order and the result that grows while it is carried out. */
struct CheckRun {
    CheckOrder order;
    CheckResult result;
};

/**
 * Carries out one order: asks and judges. What is the same for all (timeout, cancel, duration, exactly one result) is
 * the prober's. Lives on the prober's thread; operations under way keep it alive.
 */
class Probe {
public:
    using Done = std::function<void()>;

    Probe(ProbeContext& context, std::shared_ptr<CheckRun> run, Done done)
        : m_context(context)
        , m_run(std::move(run))
        , m_done(std::move(done))
    {
    }
    Probe(const Probe&) = delete;
    Probe& operator=(const Probe&) = delete;
    virtual ~Probe() = default;

    /** Called once. May finish at once. */
    virtual void start() = 0;

    /** What it is waiting for, for the text of a timeout: "connecting". */
    virtual const char* phase() const noexcept = 0;

    /** Stops asking and lets go of sockets and processes; the result is no longer touched. */
    void abandon()
    {
        m_over = true;
        release();
    }

protected:
    virtual void release() = 0;
    /** The last word on what it came to, before anybody hears of it. */
    virtual void conclude(CheckOutcome&, std::string&) { }

    bool isOver() const noexcept { return m_over; }
    const CheckOrder& order() const noexcept { return m_run->order; }
    CheckResult& result() noexcept { return m_run->result; }
    ProbeContext& context() noexcept { return m_context; }

    void finish(CheckOutcome outcome = CheckOutcome::Answered, std::string error = {})
    {
        if (m_over)
            return;
        m_over = true;
        conclude(outcome, error);
        m_run->result.outcome = outcome;
        m_run->result.error = std::move(error);
        release();
        m_done();
    }

private:
    ProbeContext& m_context;
    std::shared_ptr<CheckRun> m_run;
    Done m_done;
    bool m_over = false;
};

using ProbeFactory = std::shared_ptr<Probe> (*)(ProbeContext&, std::shared_ptr<CheckRun>, Probe::Done);

} // namespace dwcp
