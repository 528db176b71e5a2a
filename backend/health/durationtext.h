// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "resilience/clock.h"

#include <optional>
#include <string>
#include <string_view>

namespace dwcp {

/**
 * Durations as people write them: "250ms", "5s", "1m30s", "2h", "7d"; whole numbers, larger units first. Nothing when
 * it is none, negative or longer than ten years.
 */
std::optional<Duration> parseDuration(std::string_view text);

/** The shortest text that parseDuration() reads back as the same, to the millisecond: "1m30s". */
std::string durationText(Duration duration);

} // namespace dwcp
