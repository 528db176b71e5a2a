// SPDX-License-Identifier: GPL-3.0-or-later
#include "resilience/pipeline.h"

namespace dwcp {

std::optional<Refusal> PipelineSteps::refuseAtTheDoor(Priority priority) const noexcept
{
    if (m_guards.shedder && !m_guards.shedder->admits(priority))
        return Refusal{Pattern::LoadShedder, RefusalReason::Shed, now()};
    if (m_guards.limiter)
        if (const auto decision = m_guards.limiter->tryAcquire(); !decision)
            return decision.refusal();
    if (m_guards.adaptive)
        if (const auto decision = m_guards.adaptive->tryAcquire(); !decision)
            return decision.refusal();
    return {};
}

Refusal PipelineSteps::refusalOf(const BulkheadSlot& slot) const noexcept
{
    return {Pattern::Bulkhead, slot.reason(), now()};
}

Refusal PipelineSteps::refusalOf(Fault::Kind kind) const noexcept
{
    if (kind == Fault::Kind::Timeout)
        return {Pattern::Timeout, RefusalReason::TimedOut, now()};
    return {Pattern::FaultInjection, RefusalReason::Injected, now()};
}

void PipelineSteps::settle(BreakerPermit& permit, Outcome outcome, Duration latency) const
{
    if (m_guards.breaker)
        m_guards.breaker->settle(permit, outcome, latency);
    if (outcome == Outcome::Cancelled)
        return;
    if (m_guards.timeout)
        m_guards.timeout->record(latency, outcome == Outcome::Timeout);
    if (m_guards.adaptive)
        m_guards.adaptive->record(latency);
}

} // namespace dwcp
