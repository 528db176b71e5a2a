// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forecast/method.h"

namespace dwcp {

/** Theta: simple smoothing with half the slope of the regression line. Source: V. Assimakopoulos, K. Nikolopoulos
 * (2000), in the closed form of R. J. Hyndman, B. Billah (2003). */
Method thetaMethod();

} // namespace dwcp
