// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forecast/method.h"

namespace dwcp {

/** Simple exponential smoothing: a level, no trend. Source: R. G. Brown (1959); bounds as R's forecast::ses. */
Method sesMethod();

} // namespace dwcp
