// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "outlets/carrier.h"

namespace dwcp {

/**
 * Shows notifications on the desktop of whoever runs the program, over org.freedesktop.Notifications on the session
 * bus. A newer word about a group takes the place of the one before. Where there is no bus or nobody shows them it
 * fails, and may be tried again.
 */
std::unique_ptr<Carrier> desktopCarrier(const Receiver& receiver);

} // namespace dwcp
