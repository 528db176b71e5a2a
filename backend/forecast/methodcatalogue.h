// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forecast/method.h"

#include <span>

namespace dwcp {

/** Every method there is, in the order in which ties are broken. To add one: its file, and one line in the .cpp. */
std::span<const Method> methodCatalogue();

} // namespace dwcp
