// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "health/alert.h"
#include "health/command.h"
#include "health/configuration.h"
#include "health/folding.h"
#include "health/snapshot.h"

#include <memory>
#include <optional>
#include <utility>

namespace dwcp {

// The members of values that are part of more than one thing that is hashed or packed.

template <typename Folder>
void foldValue(Folder& folder, ComponentId& id)
{
    folder(id.node, id.layer);
}

template <typename Folder>
void foldValue(Folder& folder, SeriesRef& ref)
{
    folder(ref.node, ref.layer, ref.rule);
}

template <typename Folder>
void foldValue(Folder& folder, Label& label)
{
    folder(label.name, label.value);
}

template <typename Folder>
void foldValue(Folder& folder, SeriesName& series)
{
    folder(series.name, series.labels);
}

template <typename Folder>
void foldValue(Folder& folder, SeenServer& server)
{
    folder(server.name, server.status, server.isOut, server.weight, server.configuredWeight, server.chosen,
        server.sessions);
}

template <typename Folder>
void foldValue(Folder& folder, TurnNodeBreaker& what)
{
    folder(what.component, what.breaker, what.verb, what.timeToLive);
}

template <typename Folder>
void foldValue(Folder& folder, RestartComponent& what)
{
    folder(what.component);
}

template <typename Folder>
void foldValue(Folder& folder, Access& access)
{
    folder(access.caFile, access.certificateFile, access.keyFile, access.serverName, access.bearerTokenFile,
        access.basicUser, access.basicPasswordFile);
}

template <typename Folder>
void foldValue(Folder& folder, Target& target)
{
    folder(target.node, target.region, target.url, target.profile, target.weight, target.dependsOn);
    std::optional<Access> access = target.access ? std::optional(*target.access) : std::nullopt;
    folder(access);
    if (access && !target.access)
        target.access = std::make_shared<const Access>(std::move(*access));
}

template <typename Folder>
void foldValue(Folder& folder, Flags& flags)
{
    std::uint8_t bits = flags.bits();
    folder(bits);
    if constexpr (Folder::isReading)
        flags = Flags::fromBits(bits);
}

template <typename Folder>
void foldValue(Folder& folder, CauseState& cause)
{
    folder(cause.component, cause.name, cause.share, cause.evidence);
}

template <typename Folder>
void foldValue(Folder& folder, IncidentState& incident)
{
    folder(
        incident.id, incident.since, incident.level, incident.size, incident.nodes, incident.members, incident.causes);
}

template <typename Folder>
void foldValue(Folder& folder, Acknowledgement& acknowledgement)
{
    folder(acknowledgement.actor, acknowledgement.reason, acknowledgement.since, acknowledgement.until,
        acknowledgement.level);
}

template <typename Folder>
void foldValue(Folder& folder, AlertState& alert)
{
    folder(alert.id, alert.labels, alert.rule, alert.summary, alert.runbook, alert.level, alert.phase, alert.value,
        alert.node, alert.layer, alert.activeSince, alert.firedAt, alert.resolvedAt, alert.withheld, alert.withheldBy,
        alert.acknowledgement);
    folder.shown(alert.updatedAt);
}

template <typename Folder>
void foldValue(Folder& folder, LedgerEntry& line)
{
    folder(line.sequence, line.at, line.alert, line.alertName, line.receiver, line.notification, line.occasion,
        line.outcome, line.reason);
}

} // namespace dwcp
