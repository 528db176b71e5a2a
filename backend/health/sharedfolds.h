// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "health/command.h"
#include "health/configuration.h"
#include "health/folding.h"

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

} // namespace dwcp
