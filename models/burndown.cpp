// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/burndown.h"

#include <algorithm>
#include <limits>
#include <map>

namespace dwcp {

namespace {

double seconds(Duration duration)
{
    return std::chrono::duration<double>(duration).count();
}

/** From the beginning of what was counted to the end of the course; what was lost is a part of all that may be. */
Points courseOf(const BudgetState& budget, WallTime from)
{
    const SloCounts& counts = budget.corrected.counts;
    const double allowed = (1 - budget.availability) * (counts.up + counts.down);
    Points left;
    double lost = 0;
    for (const SloStretch& stretch : budget.course ? *budget.course : std::vector<SloStretch>()) {
        const WallTime begin = std::max(stretch.from, from);
        if (begin >= stretch.until)
            continue;
        if (left.empty())
            left.push_back({begin, 1});
        else if (begin > left.back().at)
            left.insert(left.end(), {{begin, std::numeric_limits<double>::quiet_NaN()}, {begin, left.back().value}});
        // Of a stretch that has begun to leave the window, only what is still in it was counted.
        lost += stretch.down * seconds(stretch.until - begin) / seconds(stretch.until - stretch.from);
        left.push_back({stretch.until, std::clamp(1 - lost / allowed, budget.corrected.remaining, 1.0)});
    }
    return left;
}

/** At the beginnings of the burn windows, latest first. */
Points burnPoints(const BudgetState& budget, WallTime now, Duration length)
{
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
        lost = std::max(lost, rate * seconds(window) / seconds(length));
        left.push_back({now - window, std::min(budget.corrected.remaining + lost, 1.0)});
    }
    return left;
}

} // namespace

Points burnDownOf(const BudgetState& budget, WallTime now, std::size_t components)
{
    const SloCounts& counts = budget.corrected.counts;
    if (!budget.isJudged || components == 0)
        return {};
    const auto known = std::chrono::duration_cast<Duration>(
        std::chrono::duration<double>((counts.up + counts.down) / double(components)));
    Points left = courseOf(budget, now - budget.window);
    const Duration length = left.empty() ? std::min(budget.window, known) : budget.window;
    if (left.empty())
        left.push_back({now - length, 1});
    const WallTime told = left.back().at;
    const double lowest = left.back().value;
    Points newest = burnPoints(budget, now, std::min(length, std::max(known, Duration(1))));
    for (auto point = newest.rbegin(); point != newest.rend(); ++point) {
        if (point->at > told)
            left.push_back({point->at, std::min(point->value, lowest)});
    }
    return left;
}

} // namespace dwcp
