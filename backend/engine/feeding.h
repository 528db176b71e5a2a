// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/monitor.h"

namespace dwcp {

/** Gives a Monitor all of a beat, in the order that the engine gives it, advances it, and takes what came of it. */
Monitor::Effects feed(Monitor& monitor, InputBeat beat);

} // namespace dwcp
