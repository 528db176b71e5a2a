// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "health/snapshot.h"

namespace dwcp {

/**
 * A series for a line of so many pixel columns: at most two points a column (its least and its greatest, in the order
 * of time), so that no spike is lost. Gaps (NaN) stay gaps. Only points within [from, to], and the one before `from` so
 * that the line enters from the edge. Linear in the points. Thread: any.
 */
Points reduce(const Points& points, WallTime from, WallTime to, int columns);

} // namespace dwcp
