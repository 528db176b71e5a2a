// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "health/profile.h"

#include <string>
#include <string_view>

namespace dwcp {

class TomlTable;

/** An id: lower-case letters, digits and "_" or "-", beginning with a letter. Problems go into the table's list. */
std::string readId(TomlTable& table, std::string_view key);

/** [[layer.facet.rule]]: the whole rule, checked. */
MetricRule readRule(TomlTable& table);

/** The keys of a table "recovery". */
void readRecovery(TomlTable& table, RecoverySpec& recovery);

/** Interval, timeout and the two counting thresholds of a layer, where given; the timeout must fit into the interval.
 */
void readSchedule(TomlTable& table, LayerSpec& layer);

/** Thresholds, ideal and bound of a rule, where given; when they were read well, also whether they fit together. */
void readBands(TomlTable& table, MetricRule& rule);

} // namespace dwcp
