// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "health/result.h"
#include "probes/layoutkeeper.h"

#include <string>
#include <string_view>
#include <vector>

namespace dwcp {

/** Bounds against a hostile document. */
inline constexpr std::size_t maxJsonSeries = 10'000;
inline constexpr std::size_t maxJsonDepth = 64;

/**
 * The numbers and booleans of a JSON document as series. The name is the prefix and the keys on the way, joined by
 * underscores, other characters replaced by one; true is 1, false is 0; texts and nulls are left out. An element of an
 * array adds a label: its name is the array's key, its value the element's own "name" or "id" when it is an object that
 * has one, else its index from 0. The error says line and column. Thread: any.
 */
Result<std::vector<SeriesValue>> flattenJson(std::string_view document, const std::string& prefix);

} // namespace dwcp
