// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "health/profile.h"

namespace dwcp {

/**
 * The level that a value has under a rule. Bands are hysteretic: a level is entered at Threshold::enter (inclusive) and
 * kept until the value is past Threshold::leave on the better side. `before` is the rule's level at its last value.
 * A value that is not finite gives Unknown.
 */
Level judgeValue(const MetricRule& rule, double value, Level before) noexcept;

/**
 * The value on the scale 0..1, piecewise linear: 1 at the ideal or better, 0.8 at the degraded threshold, 0.5 at the
 * critical one, 0.2 at the bound and beyond. Missing thresholds drop their corner. NaN for a value that is not finite.
 */
double scoreValue(const MetricRule& rule, double value) noexcept;

} // namespace dwcp
