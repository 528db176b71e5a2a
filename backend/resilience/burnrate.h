// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "resilience/clock.h"
#include "resilience/problems.h"

#include <cstdint>
#include <string_view>
#include <vector>

namespace dwcp {

enum class BurnSeverity : std::uint8_t { Page, Ticket };
std::string_view toString(BurnSeverity severity) noexcept;

/**
 * Alert when `budgetShare` of the budget of `period` goes up in `longWindow`, and is still going up in `shortWindow`
 * (so that the alert ends soon after the burning does).
 */
struct BurnRule {
    BurnSeverity severity = BurnSeverity::Page;
    double budgetShare = 0.02;
    Duration longWindow = std::chrono::hours(1);
    Duration shortWindow = std::chrono::minutes(5);

    /** How many times faster than the budget allows: 14.4 for 2 % of 30 days in an hour. */
    double factor(Duration period) const noexcept;
    Problems problems() const;
    bool operator==(const BurnRule&) const = default;
};

/** 2 % in 1 h and 5 % in 6 h page; 10 % in 1 d and 10 % in 3 d are tickets. Source: Google, The Site Reliability
 * Workbook, ch. 5. */
std::vector<BurnRule> defaultBurnRules();

} // namespace dwcp
