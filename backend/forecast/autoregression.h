// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forecast/method.h"

namespace dwcp {

/** Autoregression by Burg's recursion, differenced once when the level wanders (KPSS), order by AICc. */
Method autoregressionMethod();

/** The same, never differenced: for levels that wander far and come back. */
Method revertingAutoregressionMethod();

} // namespace dwcp
