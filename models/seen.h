// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "health/snapshot.h"

#include <algorithm>

namespace dwcp {

/** No result for three intervals: what is shown of it is what was last known. */
inline bool isStale(const ComponentState& component) noexcept
{
    return component.flags.has(Flag::Stale);
}

/** Of a node that has components nothing is known any more. */
inline bool isStale(const NodeState& node)
{
    return !node.components.empty()
        && std::ranges::all_of(node.components, [](const ComponentState& component) { return isStale(component); });
}

/** A level as it may be counted on: an old one is no news. */
inline Level seenLevel(const ComponentState& component) noexcept
{
    return isStale(component) ? Level::Unknown : component.level;
}

} // namespace dwcp
