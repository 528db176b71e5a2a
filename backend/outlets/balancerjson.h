// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "outlets/apijson.h"

#include "health/balancer.h"

#include <vector>

namespace dwcp {

/** Balancers with their instances as the interface shows them; nullptr gives an empty list. */
OrderedJson balancersJson(const std::vector<BalancerState>* balancers);

} // namespace dwcp
