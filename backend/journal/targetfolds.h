// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "health/configuration.h"
#include "health/folding.h"

#include <memory>
#include <optional>
#include <utility>

namespace dwcp {

// How a target is packed, in a configuration and in an order to watch one more.

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
