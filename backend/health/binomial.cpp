// SPDX-License-Identifier: GPL-3.0-or-later
#include "health/binomial.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace dwcp {

namespace {

constexpr int mostSteps = 400;
constexpr double enough = 1e-15;
constexpr double tiny = 1e-300;

/** Lentz' evaluation of the continued fraction; converges fast for x < (a + 1) / (a + b + 2). */
double betaFraction(double a, double b, double x) noexcept
{
    double c = 1;
    double d = 1 - (a + b) * x / (a + 1);
    d = 1 / (std::abs(d) < tiny ? tiny : d);
    double whole = d;
    for (int m = 1; m <= mostSteps; ++m) {
        for (const bool even : {true, false}) {
            const double term = even ? m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m))
                                     : -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1));
            d = 1 + term * d;
            d = 1 / (std::abs(d) < tiny ? tiny : d);
            c = 1 + term / c;
            c = std::abs(c) < tiny ? tiny : c;
            whole *= d * c;
        }
        if (std::abs(d * c - 1) < enough)
            break;
    }
    return whole;
}

/** Where a function that rises with p reaches the wanted value. */
template <typename Rising>
double solve(Rising rising, double wanted) noexcept
{
    double low = 0;
    double high = 1;
    for (int i = 0; i < 60; ++i) {
        const double middle = (low + high) / 2;
        (rising(middle) < wanted ? low : high) = middle;
    }
    return (low + high) / 2;
}

} // namespace

double logGamma(double x) noexcept
{
    constexpr std::array<double, 9> weights{0.99999999999980993, 676.5203681218851, -1259.1392167224028,
        771.32342877765313, -176.61502916214059, 12.507343278686905, -0.13857109526572012, 9.9843695780195716e-6,
        1.5056327351493116e-7};
    const double shifted = x - 1;
    double sum = weights[0];
    for (std::size_t i = 1; i < weights.size(); ++i)
        sum += weights[i] / (shifted + static_cast<double>(i));
    const double t = shifted + 7.5;
    return 0.5 * std::log(2 * std::numbers::pi) + (shifted + 0.5) * std::log(t) - t + std::log(sum);
}

double incompleteBeta(double a, double b, double x) noexcept
{
    if (!(x > 0))
        return 0;
    if (x >= 1)
        return 1;
    const double front = std::exp(logGamma(a + b) - logGamma(a) - logGamma(b) + a * std::log(x) + b * std::log1p(-x));
    if (x < (a + 1) / (a + b + 2))
        return front * betaFraction(a, b, x) / a;
    return 1 - front * betaFraction(b, a, 1 - x) / b;
}

double binomialTail(std::uint64_t k, std::uint64_t n, double p) noexcept
{
    if (k == 0)
        return 1;
    if (k > n)
        return 0;
    return incompleteBeta(static_cast<double>(k), static_cast<double>(n - k + 1), std::clamp(p, 0.0, 1.0));
}

ShareInterval exactInterval(std::uint64_t k, std::uint64_t n, double confidence) noexcept
{
    ShareInterval interval;
    const double side = (1 - confidence) / 2;
    if (k > 0 && k <= n)
        interval.low = solve([&](double p) { return binomialTail(k, n, p); }, side);
    if (k < n)
        interval.high = solve([&](double p) { return binomialTail(k + 1, n, p); }, 1 - side);
    return interval;
}

} // namespace dwcp
