// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forecast/method.h"

namespace dwcp {

/** Theil and Sen's line through the newest points. */
Method robustLinearMethod();

} // namespace dwcp
