// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "health/level.h"
#include "health/result.h"
#include "probes/layoutkeeper.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace dwcp {

/** What a health endpoint says of itself. */
struct HealthDocument {
    std::optional<Level> level; ///< nothing when the document does not say
    std::string text; ///< its error message, one line
    std::vector<SeriesValue> series;
};

/**
 * Reads the status of a component (component, healthy, level, check_duration, error_message, metrics) or of a system
 * (overall, components). The level is looked for under level, overall, status, state, healthy and health, in this
 * order; levelOfWord() says which words count. Series: health_level (0 unknown to 4 failed),
 * health_check_duration_seconds and the numbers under metrics, with the label component where the document names one. A
 * check_duration without a fraction and above 3600 is in nanoseconds, as older nodes write it. The error says line and
 * column. Thread: any.
 */
Result<HealthDocument> readHealthDocument(std::string_view document, const std::string& prefix);

/** A level's own name, HEALTHY, DEGRADED and UNHEALTHY (critical), and common words such as ok, warn, fail; in any
 * case. */
std::optional<Level> levelOfWord(std::string_view word);

/** A text from outside, for one line on the screen: first line, at most 1,000 bytes, no control characters, valid
 * UTF-8. */
std::string oneLine(std::string_view text);

} // namespace dwcp
