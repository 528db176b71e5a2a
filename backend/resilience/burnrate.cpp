// SPDX-License-Identifier: GPL-3.0-or-later
#include "resilience/burnrate.h"

namespace dwcp {

std::string_view nameOf(BurnSeverity severity) noexcept
{
    return severity == BurnSeverity::Page ? "page" : "ticket";
}

double BurnRule::factor(Duration period) const noexcept
{
    return budgetShare * static_cast<double>(period.count()) / static_cast<double>(longWindow.count());
}

Problems BurnRule::problems() const
{
    Problems problems;
    require(problems, budgetShare > 0.0 && budgetShare <= 1.0, "budgetShare must be above 0 and at most 1");
    require(problems, shortWindow > Duration::zero(), "shortWindow must be positive");
    require(problems, longWindow > shortWindow, "longWindow must be longer than shortWindow");
    require(problems, longWindow <= std::chrono::hours(24 * 366), "longWindow must be at most a year");
    return problems;
}

std::vector<BurnRule> defaultBurnRules()
{
    using namespace std::chrono_literals;
    return {{BurnSeverity::Page, 0.02, 1h, 5min}, {BurnSeverity::Page, 0.05, 6h, 30min},
        {BurnSeverity::Ticket, 0.10, 24h, 2h}, {BurnSeverity::Ticket, 0.10, 72h, 6h}};
}

} // namespace dwcp
