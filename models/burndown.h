// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "health/snapshot.h"

#include <cstddef>

namespace dwcp {

/**
 * What was left of a budget in the course of its window: all of it when the window began, or when counting did, then
 * what was left at the end of each stretch of its course (day by day), with a gap where nobody asked, and after the
 * newest stretch at the beginnings of its burn windows, longest first; without a course at those alone. The journal
 * carries both over a restart. `components`: how many of them it counts.
 */
Points burnDownOf(const BudgetState& budget, WallTime now, std::size_t components);

} // namespace dwcp
