// SPDX-License-Identifier: GPL-3.0-or-later
#include "forecast/failureprobability.h"

#include "forecast/robust.h"

#include <algorithm>
#include <cmath>

namespace dwcp {

namespace {

/** How far the worst moment of one possible future lies beyond the threshold (negative: short of it). */
double worstMargin(std::span<const double> point, std::span<const double> error, double threshold, double sign)
{
    double worst = -std::numeric_limits<double>::infinity();
    for (std::size_t h = 0; h < std::min(point.size(), error.size()); ++h)
        worst = std::max(worst, sign * (point[h] + error[h] - threshold));
    return worst;
}

} // namespace

double failureProbability(const Forecast& forecast, double threshold, Worse worse)
{
    if (!forecast.isKnown() || forecast.errorPaths.empty())
        return std::numeric_limits<double>::quiet_NaN();
    const double sign = worse == Worse::Higher ? 1 : -1;
    // Every error also counts with its sign turned: a forecast misses to both sides.
    std::vector<double> margins;
    for (const auto& path : forecast.errorPaths) {
        std::vector<double> turned(path.size());
        std::transform(path.begin(), path.end(), turned.begin(), std::negate<>());
        margins.push_back(worstMargin(forecast.point, path, threshold, sign));
        margins.push_back(worstMargin(forecast.point, turned, threshold, sign));
    }
    const auto count = static_cast<double>(margins.size());
    double mean = 0;
    for (const double margin : margins)
        mean += margin / count;
    double variance = 0;
    double beyond = 0;
    for (const double margin : margins) {
        variance += (margin - mean) * (margin - mean) / count;
        beyond += (margin >= 0 ? 1 : 0) / count;
    }
    // Half counted, half by the bell curve through the margins: a few paths cannot tell 2 % from 5 % by counting.
    const double smooth = variance > 0 ? normalCdf(mean / std::sqrt(variance)) : beyond;
    return (beyond + smooth) / 2;
}

double anyFailureProbability(std::span<const double> probabilities)
{
    double none = 1;
    bool isKnown = false;
    for (const double probability : probabilities) {
        if (!std::isfinite(probability))
            continue;
        isKnown = true;
        none *= 1 - std::clamp(probability, 0.0, 1.0);
    }
    return isKnown ? 1 - none : std::numeric_limits<double>::quiet_NaN();
}

double brierScore(std::span<const double> probabilities, std::span<const double> outcomes)
{
    const std::size_t count = std::min(probabilities.size(), outcomes.size());
    double sum = 0;
    for (std::size_t i = 0; i < count; ++i)
        sum += (probabilities[i] - outcomes[i]) * (probabilities[i] - outcomes[i]);
    return count > 0 ? sum / static_cast<double>(count) : std::numeric_limits<double>::quiet_NaN();
}

} // namespace dwcp
