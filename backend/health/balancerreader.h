// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "health/balancer.h"
#include "health/tomltable.h"

#include <functional>
#include <vector>

namespace dwcp {

/** A table [[balancer]]; what is wrong with it becomes problems of the table. `resolved` makes a path of a file. */
BalancerSpec readBalancer(TomlTable& table, const std::function<std::string(const std::string&)>& resolved);

} // namespace dwcp
