// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "health/history.h"

#include <optional>

namespace dwcp {

/** By what name a journal keeps a series; nullopt: it keeps none such, or the series is not there. Thread: any. */
std::optional<SeriesKey> keptKeyOf(const Snapshot& snapshot, SeriesRef ref);

} // namespace dwcp
