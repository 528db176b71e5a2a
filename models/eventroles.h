// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "health/event.h"

#include <QVariant>

namespace dwcp {

/** What the cell that says an event shows, in every table of events. Thread: GUI. */
QVariant eventRoles(const Event& event, int role);

} // namespace dwcp
