// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forecast/method.h"

namespace dwcp {

/** Dynamic optimised theta model: level, smoothing and theta are fitted, the line is re-estimated at every step.
 * Source: J. A. Fiorucci et al., Models for optimising the theta method (2016). */
Method optimizedThetaMethod();

} // namespace dwcp
