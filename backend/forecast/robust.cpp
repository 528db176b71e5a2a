// SPDX-License-Identifier: GPL-3.0-or-later
#include "forecast/robust.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <vector>

namespace dwcp {

double medianInPlace(std::span<double> values)
{
    if (values.empty())
        return std::numeric_limits<double>::quiet_NaN();
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    if (values.size() % 2 == 1)
        return *middle;
    const double below = *std::max_element(values.begin(), middle);
    return below + (*middle - below) / 2;
}

double median(std::span<const double> values)
{
    std::vector<double> copy(values.begin(), values.end());
    return medianInPlace(copy);
}

double robustScale(std::span<const double> values)
{
    std::vector<double> copy(values.begin(), values.end());
    const double centre = medianInPlace(copy);
    for (double& value : copy)
        value = std::abs(value - centre);
    return MadToSigma * medianInPlace(copy);
}

double quantileInPlace(std::span<double> values, double probability)
{
    if (values.empty())
        return std::numeric_limits<double>::quiet_NaN();
    const double rank = std::clamp(probability, 0.0, 1.0) * static_cast<double>(values.size() - 1);
    const auto index = static_cast<std::ptrdiff_t>(rank);
    const auto at = values.begin() + index;
    std::nth_element(values.begin(), at, values.end());
    const double fraction = rank - static_cast<double>(index);
    if (fraction == 0 || at + 1 == values.end())
        return *at;
    return *at + fraction * (*std::min_element(at + 1, values.end()) - *at);
}

double normalCdf(double z)
{
    return std::erfc(-z / std::sqrt(2.0)) / 2;
}

// Acklam's rational approximation (relative error 1.15e-9), then one Halley step to full precision.
double normalQuantile(double probability)
{
    if (!(probability > 0))
        return -std::numeric_limits<double>::infinity();
    if (!(probability < 1))
        return std::numeric_limits<double>::infinity();
    constexpr std::array A{-3.969683028665376e+01, 2.209460984245205e+02, -2.759285104469687e+02, 1.383577518672690e+02,
        -3.066479806614716e+01, 2.506628277459239e+00};
    constexpr std::array B{-5.447609879822406e+01, 1.615858368580409e+02, -1.556989798598866e+02, 6.680131188771972e+01,
        -1.328068155288572e+01};
    constexpr std::array C{-7.784894002430293e-03, -3.223964580411365e-01, -2.400758277161838e+00,
        -2.549732539343734e+00, 4.374664141464968e+00, 2.938163982698783e+00};
    constexpr std::array D{7.784695709041462e-03, 3.224671290700398e-01, 2.445134137142996e+00, 3.754408661907416e+00};
    const auto tail = [&](double p) {
        const double q = std::sqrt(-2 * std::log(p));
        return (((((C[0] * q + C[1]) * q + C[2]) * q + C[3]) * q + C[4]) * q + C[5])
            / ((((D[0] * q + D[1]) * q + D[2]) * q + D[3]) * q + 1);
    };
    double z = 0;
    if (probability < 0.02425) {
        z = tail(probability);
    } else if (probability > 1 - 0.02425) {
        z = -tail(1 - probability);
    } else {
        const double q = probability - 0.5;
        const double r = q * q;
        z = (((((A[0] * r + A[1]) * r + A[2]) * r + A[3]) * r + A[4]) * r + A[5]) * q
            / (((((B[0] * r + B[1]) * r + B[2]) * r + B[3]) * r + B[4]) * r + 1);
    }
    const double error = normalCdf(z) - probability;
    const double u = error * std::sqrt(2 * 3.14159265358979323846) * std::exp(z * z / 2);
    return z - u / (1 + z * u / 2);
}

} // namespace dwcp
