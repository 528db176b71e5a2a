// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "health/snapshot.h"

#include <cstddef>

namespace dwcp {

/**
 * What was left of a budget in the course of its window, as far as its burn rules have windows: all of it when the
 * window began, or when counting did, and then what was left at the beginning of each burn window, longest first. The
 * windows go on over a restart, because the journal carries them. `components`: how many of them it counts.
 */
Points burnDownOf(const BudgetState& budget, WallTime now, std::size_t components);

} // namespace dwcp
