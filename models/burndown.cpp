// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/burndown.h"

#include <algorithm>
#include <map>

namespace dwcp {

Points burnDownOf(const BudgetState& budget, WallTime now, std::size_t components)
{
    const SloCounts& counts = budget.corrected.counts;
    if (!budget.isJudged || components == 0)
        return {};
    const auto known = std::chrono::duration_cast<Duration>(
        std::chrono::duration<double>((counts.up + counts.down) / double(components)));
    const Duration length = std::min(budget.window, known);
    std::map<Duration, double> rates; // shortest first
    for (const BudgetBurn& burn : budget.burns) {
        rates[burn.rule.longWindow] = burn.longRate;
        rates[burn.rule.shortWindow] = burn.shortRate;
    }
    Points left;
    double lost = 0;
    for (const auto& [window, rate] : rates) {
        if (window >= length)
            break;
        // What was lost in a short window was lost in a long one too, however the two were rounded.
        lost = std::max(lost, rate * (std::chrono::duration<double>(window) / std::chrono::duration<double>(length)));
        left.push_back({now - window, std::min(budget.corrected.remaining + lost, 1.0)});
    }
    left.push_back({now - length, 1});
    std::ranges::reverse(left);
    return left;
}

} // namespace dwcp
