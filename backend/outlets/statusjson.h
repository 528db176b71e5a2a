// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "health/snapshot.h"

#include <limits>
#include <string>

namespace dwcp {

/**
 * The status documents of the domain, as JSON text. A system: overall, score, availability, degradation, components[],
 * last_update, degradations[]. A component: component, healthy, level, last_check (RFC 3339), check_duration (seconds),
 * error_message, metrics, node, layer, score (0..1), flags. What is unknown is null or left out, never zero. Thread:
 * any.
 */
std::string systemStatusJson(const Snapshot& snapshot);

/** The same for one layer of all nodes. */
std::string layerStatusJson(const Snapshot& snapshot, LayerIndex layer);

/**
 * One line for each component, or for a node that has none, for people at a terminal. With `most` given, a fleet of
 * more nodes than that is shown by its nodes that are not healthy, at most so many of them, and by how many are left
 * out.
 */
std::string systemStatusText(const Snapshot& snapshot, std::size_t most = std::numeric_limits<std::size_t>::max());

} // namespace dwcp
