// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forecast/method.h"

namespace dwcp {

/** What was there one season ago; with several seasons the longest that fits into the series twice. */
Method seasonalNaiveMethod();

} // namespace dwcp
