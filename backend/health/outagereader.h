// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "health/maintenancecalendar.h"
#include "health/tomltable.h"

namespace dwcp {

/** A table [[maintenance]]; what is wrong with it becomes problems of the table. */
PlannedOutage readOutage(TomlTable& table);

} // namespace dwcp
