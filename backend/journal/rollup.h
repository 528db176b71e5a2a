// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/samplechunk.h"

namespace dwcp {

/** What becomes of one series over a while: five values in this order. */
struct Rollup {
    static constexpr std::size_t width = 5;
    enum Field : std::size_t { Min, Max, Mean, Last, Count };
};

/** Rows summed up by `step` ms: one row per step that has one, `rows.width` x Rollup::width values. NaNs do not count. */
SampleRows rolledUp(const SampleRows& rows, std::int64_t step);

/** Rows that were rolled up already, those of equal time made one. */
SampleRows mergedRollups(const SampleRows& rows);

} // namespace dwcp
