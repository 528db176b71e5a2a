// SPDX-License-Identifier: GPL-3.0-or-later
#include "forecast/intervals.h"

#include "forecast/robust.h"

#include <algorithm>
#include <cmath>

namespace dwcp {
double T(const char*, double);

namespace {

/** How strongly the square root law is believed against what was measured, in log-steps squared. */
constexpr double GrowthPrior = 2;

double measuredGrowth(std::span<const BacktestResidual> residuals)
{
    std::size_t longest = 0;
    for (const auto& residual : residuals)
        longest = std::max(longest, residual.step);
    std::vector<double> size(longest + 1, 0.0);
    std::vector<double> count(longest + 1, 0.0);
    for (const auto& residual : residuals) {
        size[residual.step] += std::abs(residual.error);
        count[residual.step] += 1;
    }
    double weight = 0, x = 0, y = 0;
    for (std::size_t h = 1; h <= longest; ++h) {
        if (!(size[h] > 0))
            continue;
        weight += count[h];
        x += count[h] * std::log(static_cast<double>(h));
        y += count[h] * std::log(size[h] / count[h]);
    }
    if (!(weight > 0))
        return 0.5;
    double xx = 0, xy = 0;
    for (std::size_t h = 1; h <= longest; ++h) {
        if (!(size[h] > 0))
            continue;
        const double dx = std::log(static_cast<double>(h)) - x / weight;
        xx += count[h] * dx * dx;
        xy += count[h] * dx * (std::log(size[h] / count[h]) - y / weight);
    }
    static const double GP = T("GP", 2);
    return std::clamp((xy + GP * 0.5) / (xx + GP), 0.0, 1.0);
}

/** Quantile of Student's t by Hill's expansion around the normal one; good to 1 % from two degrees of freedom. */
double studentQuantile(double probability, double freedom)
{
    const double z = normalQuantile(probability);
    const double z2 = z * z;
    const double f = std::max(freedom, 1.5);
    return z
        * (1 + (z2 + 1) / (4 * f) + (5 * z2 * z2 + 16 * z2 + 3) / (96 * f * f)
            + (3 * z2 * z2 * z2 + 19 * z2 * z2 + 17 * z2 - 15) / (384 * f * f * f));
}

} // namespace

ConformalScale::ConformalScale(std::span<const BacktestResidual> residuals, double independentOrigins)
    : m_growth(measuredGrowth(residuals))
    , m_freedom(std::max(1.0, independentOrigins))
{
    m_sizes.reserve(residuals.size());
    for (const auto& residual : residuals)
        m_sizes.push_back(std::abs(residual.error) / std::pow(static_cast<double>(residual.step), m_growth));
    std::sort(m_sizes.begin(), m_sizes.end());
}

double ConformalScale::halfWidth(double level, std::size_t step) const
{
    if (m_sizes.empty())
        return 0;
    const auto n = static_cast<double>(m_sizes.size());
    const double rank = std::min(level * (n + 1) - 1, n - 1);
    const auto below = static_cast<std::size_t>(std::max(0.0, std::floor(rank)));
    const std::size_t above = std::min(below + 1, m_sizes.size() - 1);
    const double share = std::max(0.0, rank) - static_cast<double>(below);
    const double conformal = m_sizes[below] + share * (m_sizes[above] - m_sizes[below]);
    double squares = 0;
    for (const double size : m_sizes)
        squares += size * size / n;
    // The tail of a few overlapping windows is hardly seen: the wider of what was seen and what their spread implies.
    const double tail = (1 + level) / 2;
    static const double FA = T("FA", 1), FB = T("FB", 1), MIX = T("MIX", 0.5);
    const double widening = studentQuantile(tail, FA * m_freedom + FB) / normalQuantile(tail);
    const double implied = normalQuantile(tail) * std::sqrt(squares);
    return widening * (MIX * conformal + (1 - MIX) * implied) * std::pow(static_cast<double>(step), m_growth);
}

} // namespace dwcp
