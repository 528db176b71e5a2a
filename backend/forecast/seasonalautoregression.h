// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forecast/method.h"

namespace dwcp {

/** Regression on the nearest values and on those one season ago, with a ridge; iterated forward. */
Method seasonalAutoregressionMethod();

} // namespace dwcp
