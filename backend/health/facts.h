// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "health/snapshot.h"

#include <string>

namespace dwcp {

/** "2026-03-18T14:32:08.250Z" (RFC 3339, UTC, milliseconds). Empty for the epoch, which means never. */
std::string rfc3339(WallTime time);

/** The number as short as it may be at four significant digits and without an exponent below 10^15, and its unit; a
 * ratio as a percentage: "0.62 seconds", "42.5 %", "175104 bytes". */
std::string factOf(const MetricRule& rule, double value);

/**
 * Why a component is as it is, in English, for logs and machines: the check's error, else the deciding rule with its
 * value
 * ("WAL fsync p99 0.62 seconds"); empty when nothing is wrong.
 */
std::string causeOf(const LayerSpec& layer, const std::string& error, std::uint16_t worstRule, double value);
std::string causeOf(const ComponentState& component);

} // namespace dwcp
