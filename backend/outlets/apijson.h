// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "health/event.h"
#include "health/snapshot.h"
#include "outlets/alertjson.h"

#include <string>

namespace dwcp {

/** Every breaker with its state, mode, counters and standing order. */
OrderedJson breakersJson(const Snapshot& snapshot);

/** Every metric whose trend is known, with its forecast. Durations in seconds. */
OrderedJson trendsJson(const Snapshot& snapshot);

/** Every component with its level, score and flags; `node` and `layer` choose, empty: all. */
OrderedJson componentsJson(const Snapshot& snapshot, const std::string& node, const std::string& layer);

/** An event as a stream has it. */
OrderedJson eventJson(const Event& event);

} // namespace dwcp
