// SPDX-License-Identifier: GPL-3.0-or-later
#include "forecast/intervals.h"

#include "forecast/robust.h"

#include <algorithm>
#include <cmath>

namespace dwcp {

namespace {

/** How strongly the square root law is believed against what was measured, in log-steps squared. */
constexpr double GrowthPrior = 2;

/** Origins after which an error counts half: series change their temper, and early origins knew less. */
constexpr double HalfLife = 7;

/** The mix was chosen by the errors that measure it, so those to come are larger than the ones it made. */
constexpr double Hindsight = 1.02;

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
    return std::clamp((xy + GrowthPrior * 0.5) / (xx + GrowthPrior), 0.0, 1.0);
}

/** How many independent errors one step along a path is worth: (1 - r) / (1 + r) of their lag-one correlation r. */
double freshness(std::span<const BacktestResidual> residuals)
{
    double product = 0;
    double square = 0;
    for (std::size_t i = 0; i < residuals.size(); ++i) {
        const auto scaled = [&](std::size_t k) {
            return residuals[k].error / std::sqrt(static_cast<double>(residuals[k].step));
        };
        square += scaled(i) * scaled(i);
        if (i > 0 && residuals[i].origin == residuals[i - 1].origin)
            product += scaled(i) * scaled(i - 1);
    }
    const double r = square > 0 ? std::clamp(product / square, 0.0, 0.95) : 0.95;
    return (1 - r) / (1 + r);
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
    std::size_t longest = 1;
    for (const auto& residual : residuals)
        longest = std::max(longest, residual.step);
    m_freedom *= std::max(1.0, freshness(residuals) * static_cast<double>(longest));
    std::size_t newest = 0;
    for (const auto& residual : residuals)
        newest = std::max(newest, residual.origin);
    double sum = 0;
    for (const auto& residual : residuals) {
        const double weight = std::exp2(-static_cast<double>(newest - residual.origin) / HalfLife);
        const double size = std::abs(residual.error) / std::pow(static_cast<double>(residual.step), m_growth);
        m_sizes.push_back({size, weight});
        sum += weight;
        m_deviation += weight * size * size;
    }
    for (Size& size : m_sizes)
        size.weight /= sum;
    m_deviation = sum > 0 ? std::sqrt(m_deviation / sum) : 0;
    std::sort(m_sizes.begin(), m_sizes.end(), [](const Size& a, const Size& b) { return a.size < b.size; });
}

double ConformalScale::halfWidth(double level, std::size_t step) const
{
    if (m_sizes.empty())
        return 0;
    // The conformal rank: one unseen error counts among the seen ones.
    const double rank = level * (1 + 1 / static_cast<double>(m_sizes.size()));
    double conformal = m_sizes.back().size;
    double below = 0;
    for (const Size& size : m_sizes) {
        below += size.weight;
        if (below >= rank) {
            conformal = size.size;
            break;
        }
    }
    // The tail of a few overlapping windows is hardly seen: what was seen is averaged with what the spread implies.
    const double tail = (1 + level) / 2;
    const double z = normalQuantile(tail);
    const double widening = studentQuantile(tail, 0.5 * m_freedom + 2) / z;
    return Hindsight * widening * ((conformal + z * m_deviation) / 2) * std::pow(static_cast<double>(step), m_growth);
}

} // namespace dwcp
