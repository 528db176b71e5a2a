// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forecast/method.h"

namespace dwcp {

/** Holt's trend, levelling off. Source: E. S. Gardner, E. McKenzie (1985). */
Method dampedHoltMethod();

} // namespace dwcp
