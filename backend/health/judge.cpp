// SPDX-License-Identifier: GPL-3.0-or-later
#include "health/judge.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace dwcp {

namespace {

/** True when the value is at or past the limit on the bad side. */
bool reaches(Polarity polarity, double value, double limit) noexcept
{
    return polarity == Polarity::HigherIsWorse ? value >= limit : value <= limit;
}

bool holds(const std::optional<Threshold>& threshold, Polarity polarity, double value, bool wasInside) noexcept
{
    return threshold && reaches(polarity, value, wasInside ? threshold->leave : threshold->enter);
}

} // namespace

Level judgeValue(const MetricRule& rule, double value, Level before) noexcept
{
    if (!std::isfinite(value))
        return Level::Unknown;
    if (holds(rule.critical, rule.polarity, value, before >= Level::Critical))
        return Level::Critical;
    if (holds(rule.degraded, rule.polarity, value, before >= Level::Degraded))
        return Level::Degraded;
    return Level::Healthy;
}

double scoreValue(const MetricRule& rule, double value) noexcept
{
    if (!std::isfinite(value))
        return std::numeric_limits<double>::quiet_NaN();
    struct Corner {
        double at;
        double score;
    };
    std::array<Corner, 4> corners{};
    std::size_t count = 0;
    corners[count++] = {rule.ideal, 1.0};
    if (rule.degraded)
        corners[count++] = {rule.degraded->enter, 0.8};
    if (rule.critical)
        corners[count++] = {rule.critical->enter, 0.5};
    corners[count++] = {rule.bound, 0.2};

    const double sign = rule.polarity == Polarity::HigherIsWorse ? 1.0 : -1.0;
    const double x = value * sign;
    for (std::size_t i = 0; i < count; ++i) {
        const double right = corners[i].at * sign;
        if (x > right)
            continue;
        if (i == 0 || x == right)
            return corners[i].score;
        const double left = corners[i - 1].at * sign;
        const double share = (x / 2 - left / 2) / (right / 2 - left / 2); // halved: a difference must not overflow
        return corners[i - 1].score + share * (corners[i].score - corners[i - 1].score);
    }
    return 0.2;
}

} // namespace dwcp
