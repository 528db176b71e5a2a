// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forecast/method.h"

namespace dwcp {

/** Holt's linear trend. Source: C. C. Holt (1957); bounds as R's forecast::holt. */
Method holtMethod();

} // namespace dwcp
