// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forecast/method.h"

namespace dwcp {

/** Everything stays as it is: the last value. On the seasonally adjusted series this is Naive2 of the M competitions.
 */
Method naiveMethod();

} // namespace dwcp
