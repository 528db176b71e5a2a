// SPDX-License-Identifier: GPL-3.0-or-later
#include "health/balancerweights.h"

#include <algorithm>
#include <cmath>

namespace dwcp {

namespace {

EjectionReason reasonToGo(const InstanceHealth& health, double ejectBelow)
{
    if (health.isDown)
        return EjectionReason::Down;
    if (health.isPlannedOut)
        return EjectionReason::Maintenance;
    if (health.isBreakerOpen)
        return EjectionReason::Breaker;
    return health.score < ejectBelow ? EjectionReason::Score : EjectionReason::None; // a NaN is below nothing
}

bool isUnknown(const InstanceHealth& health)
{
    return std::isnan(health.score);
}

InstancePhase phaseOf(const InstanceCourse& instance)
{
    // What is known to be out stays out; a low score that nobody can see any more is no knowledge.
    const bool isHeld = instance.reason != EjectionReason::None && instance.reason != EjectionReason::Score;
    if (instance.isEjected && (isHeld || !isUnknown(instance.health)))
        return InstancePhase::Ejected;
    if (isUnknown(instance.health))
        return InstancePhase::Trial;
    if (instance.health.isSuspect)
        return InstancePhase::Suspect;
    return instance.isReturning ? InstancePhase::SlowStart : InstancePhase::Serving;
}

} // namespace

/** Latches: what went out comes back only when it is clearly well. */
void BalancerWeights::eject(InstanceCourse& instance, WallTime now) const
{
    const EjectionReason reason = reasonToGo(instance.health, m_rules.ejectBelow);
    if (reason != EjectionReason::None) {
        instance.isEjected = true;
        instance.isReturning = false;
        instance.reason = reason;
    } else if (instance.isEjected && instance.health.score >= m_rules.returnAt) {
        instance.isEjected = false;
        instance.reason = EjectionReason::None;
        instance.isReturning = true;
        instance.returnedAt = now;
    } else if (instance.isEjected) {
        instance.reason = EjectionReason::Score; // what took it out is over; now it has to earn its return
    }
    if (!instance.isReturning) {
        instance.slowStart = instance.isEjected ? 0 : 1;
        return;
    }
    const double length = std::max<double>(static_cast<double>(m_rules.slowStart.count()), 1);
    instance.slowStart = std::min(static_cast<double>((now - instance.returnedAt).count()) / length, 1.0);
    instance.isReturning = instance.slowStart < 1;
}

void BalancerWeights::weigh(InstanceCourse& instance, WallTime now) const
{
    const InstancePhase phase = phaseOf(instance);
    if (phase != instance.phase || instance.since == WallTime{})
        instance.since = now;
    instance.phase = phase;
    switch (phase) {
    case InstancePhase::Ejected:
        instance.weight = instance.reason == EjectionReason::Down ? m_rules.slowStartFrom : 0;
        break;
    case InstancePhase::Trial:
        instance.weight = m_rules.trialShare;
        break;
    case InstancePhase::Suspect:
        instance.weight = std::min(m_rules.trialShare, instance.health.score);
        break;
    case InstancePhase::SlowStart:
    case InstancePhase::Serving:
        const double start = m_rules.slowStartFrom + (1 - m_rules.slowStartFrom) * instance.slowStart;
        instance.weight = std::clamp(instance.health.score, 0.0, 1.0) * start;
        break;
    }
}

void BalancerWeights::learnPanic(const std::vector<InstanceCourse>& instances, WallTime now)
{
    const auto counts = [](const InstanceCourse& one) { return one.health.configured > 0; };
    const auto isOut = [&](const InstanceCourse& one) { return counts(one) && one.phase == InstancePhase::Ejected; };
    const auto all = static_cast<double>(std::ranges::count_if(instances, counts));
    const auto out = static_cast<double>(std::ranges::count_if(instances, isOut));
    const bool isPanic = out > std::floor(all * m_rules.mostEjected + 1e-9);
    if (isPanic && !m_isPanic)
        m_panicSince = now;
    m_isPanic = isPanic;
}

void BalancerWeights::judge(std::vector<InstanceCourse>& instances, WallTime now)
{
    for (InstanceCourse& instance : instances) {
        eject(instance, now);
        weigh(instance, now);
    }
    learnPanic(instances, now);
    double sum = 0;
    for (InstanceCourse& instance : instances) {
        if (m_isPanic)
            instance.weight = 1;
        sum += instance.weight * instance.health.configured;
    }
    for (InstanceCourse& instance : instances)
        instance.share = sum > 0 ? instance.weight * instance.health.configured / sum : 0;
}

} // namespace dwcp
