// SPDX-License-Identifier: GPL-3.0-or-later
#include "forecast/timetothreshold.h"

#include "forecast/robust.h"

#include <algorithm>
#include <cmath>

namespace dwcp {

namespace {

constexpr double Infinity = std::numeric_limits<double>::infinity();

/**
 * The race towards the threshold, turned so that it is always run upwards over a positive distance. A fitted line is
 * known best at its middle, so the clock of the race (u) starts there, half a span before now.
 */
struct Race {
    double headStart; ///< seconds from the middle of the line to now
    double distance; ///< from the height of the line at its middle
    double speed;
    double speedDeviation;
    double heightDeviation;

    /** P(the line has passed the threshold t seconds from now). */
    double probabilityBy(double t) const
    {
        if (std::isinf(t))
            return speedDeviation > 0 ? normalCdf(speed / speedDeviation) : (speed > 0 ? 1.0 : 0.0);
        const double u = t + headStart;
        const double ahead = speed * u - distance;
        const double deviation = std::hypot(speedDeviation * u, heightDeviation);
        return deviation > 0 ? normalCdf(ahead / deviation) : (ahead >= 0 ? 1.0 : 0.0);
    }

    /** The t >= 0 that solves speed u - distance = z sqrt(speedDeviation^2 u^2 + heightDeviation^2). */
    double quantile(double probability) const
    {
        if (probabilityBy(0) >= probability)
            return 0;
        if (probabilityBy(Infinity) <= probability)
            return Infinity;
        const double z = normalQuantile(probability);
        const double a = speed * speed - z * z * speedDeviation * speedDeviation;
        const double b = speed * distance;
        const double c = distance * distance - z * z * heightDeviation * heightDeviation;
        const double root = std::sqrt(std::max(0.0, b * b - a * c));
        // Of the two roots of the squared equation the one with the sign of z belongs to the unsquared one.
        const double u = z >= 0 ? (b + root) / a : c / (b + root);
        return std::isfinite(u) ? std::max(0.0, u - headStart) : Infinity;
    }
};

Race raceOf(const Trend& trend, double threshold)
{
    const double sign = trend.worse == Worse::Higher ? 1 : -1;
    const double half = trend.span / 2;
    const auto points = static_cast<double>(std::max<std::size_t>(trend.points, 1));
    return {half, sign * (threshold - trend.at(trend.now - half)), sign * trend.slope,
        (trend.slopeHigh - trend.slopeLow) / (2 * 1.959963984540054), trend.residualScale / std::sqrt(points)};
}

} // namespace

TimeToThreshold timeToThreshold(const Trend& trend, double threshold, double horizon)
{
    TimeToThreshold result;
    if (!trend.isKnown() || !std::isfinite(threshold))
        return result;
    const Race race = raceOf(trend, threshold);
    if (race.distance <= race.speed * race.headStart) {
        result.answer = Crossing::AlreadyBeyond;
        result.median = 0;
        result.interval80 = result.interval95 = {0, 0};
        result.probability = 1;
        return result;
    }
    result.median = race.quantile(0.5);
    result.interval80 = {race.quantile(0.1), race.quantile(0.9)};
    result.interval95 = {race.quantile(0.025), race.quantile(0.975)};
    result.probability = race.probabilityBy(horizon);
    result.answer =
        result.median <= horizon && std::isfinite(result.median) ? Crossing::Crossing : Crossing::NotCrossing;
    return result;
}

} // namespace dwcp
