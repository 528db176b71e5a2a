// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forecast/method.h"

namespace dwcp {

/** The straight line through the first and the last value. */
Method driftMethod();

} // namespace dwcp
