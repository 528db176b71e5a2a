// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "health/alertrule.h"
#include "health/command.h"
#include "health/configuration.h"
#include "health/folding.h"
#include "health/lastvalues.h"
#include "health/memory.h"

namespace dwcp {

// How alerts, their rules and the orders about them are packed: a list of members for each.

constexpr AlertKind lastOf(AlertKind) noexcept
{
    return AlertKind::Quorum;
}
constexpr AlertScope lastOf(AlertScope) noexcept
{
    return AlertScope::Budget;
}
constexpr WhenUnseen lastOf(WhenUnseen) noexcept
{
    return WhenUnseen::Resolve;
}
constexpr ReceiverType lastOf(ReceiverType) noexcept
{
    return ReceiverType::Desktop;
}

template <typename Folder>
void foldValue(Folder& folder, AddSilence& what)
{
    folder(what.silence, what.isConfirmed);
}

template <typename Folder>
void foldValue(Folder& folder, EndSilence& what)
{
    folder(what.id);
}

template <typename Folder>
void foldValue(Folder& folder, AcknowledgeAlert& what)
{
    folder(what.alert, what.timeToLive);
}

template <typename Folder>
void foldValue(Folder& folder, TakeDelivery& what)
{
    folder(what.report.notification, what.report.receiver, what.report.outcome, what.report.detail);
}

template <typename Folder>
void foldValue(Folder& folder, AlertTiming& timing)
{
    folder(timing.hold, timing.keepFiring);
}

template <typename Folder>
void foldValue(Folder& folder, AlertRule& rule)
{
    folder(rule.id, rule.kind, rule.scope, rule.profile, rule.layer, rule.metric, rule.polarity, rule.limits,
        rule.byLevel, rule.severity, rule.timing, rule.window, rule.within, rule.confidence, rule.objective,
        rule.budget, rule.page, rule.ticket, rule.whenUnseen, rule.isParent, rule.labels, rule.summary, rule.runbook);
}

template <typename Folder>
void foldValue(Folder& folder, Inhibition& inhibition)
{
    folder(inhibition.source, inhibition.target, inhibition.equal);
}

/** Who is told and when; how is not: a replay tells nobody. */
template <typename Folder>
void foldValue(Folder& folder, Receiver& receiver)
{
    folder(receiver.name, receiver.type, receiver.matchers, receiver.least, receiver.groupBy, receiver.groupWait,
        receiver.groupInterval, receiver.repeat, receiver.cooldown, receiver.sendResolved);
}

template <typename Folder>
void foldValue(Folder& folder, AlertPolicy& policy)
{
    folder(policy.rules, policy.inhibitions, policy.receivers, policy.mostAlerts);
}

} // namespace dwcp
