// SPDX-License-Identifier: GPL-3.0-or-later
#include "forecast/trend.h"

#include "forecast/robust.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace dwcp {

namespace {

constexpr double Quantile975 = 1.959963984540054;

struct Points {
    std::vector<double> time;
    std::vector<double> value;
    std::size_t size() const noexcept { return time.size(); }
};

Points usablePoints(std::span<const double> times, std::span<const double> values)
{
    const std::size_t count = std::min(times.size(), values.size());
    Points points;
    points.time.reserve(count);
    points.value.reserve(count);
    for (std::size_t i = 0; i < count; ++i) {
        if (std::isfinite(times[i]) && std::isfinite(values[i])) {
            points.time.push_back(times[i]);
            points.value.push_back(values[i]);
        }
    }
    return points;
}

/** Medians of neighbouring runs: keeps the slope and the robustness, bounds the quadratic cost. */
Points reduced(const Points& points, std::size_t limit)
{
    Points result;
    std::vector<double> run;
    for (std::size_t i = 0; i < limit; ++i) {
        const std::size_t begin = i * points.size() / limit;
        const std::size_t end = (i + 1) * points.size() / limit;
        double time = 0;
        for (std::size_t k = begin; k < end; ++k)
            time += (points.time[k] - points.time.front()) / static_cast<double>(end - begin);
        run.assign(points.value.begin() + static_cast<std::ptrdiff_t>(begin),
            points.value.begin() + static_cast<std::ptrdiff_t>(end));
        result.time.push_back(points.time.front() + time);
        result.value.push_back(medianInPlace(run));
    }
    return result;
}

std::vector<double> pairwiseSlopes(const Points& points)
{
    const std::size_t n = points.size();
    std::vector<double> slopes(n * (n - 1) / 2);
    double* out = slopes.data();
    bool repeated = false;
    for (std::size_t i = 1; i < n; ++i) {
        const double time = points.time[i];
        const double value = points.value[i];
        for (std::size_t k = 0; k < i; ++k)
            out[k] = (value - points.value[k]) / (time - points.time[k]);
        out += i;
        repeated = repeated || time == points.time[i - 1];
    }
    if (repeated)
        std::erase_if(slopes, [](double slope) { return !std::isfinite(slope); });
    return slopes;
}

struct SlopeRange {
    double low, median, high;
};

/** The median and the order statistics `halfWidth` / 2 ranks around it. */
SlopeRange slopeRange(std::vector<double>& slopes, double halfWidth)
{
    const double count = static_cast<double>(slopes.size());
    const auto last = static_cast<double>(slopes.size() - 1);
    const auto low = static_cast<std::ptrdiff_t>(std::clamp(std::floor((count - halfWidth) / 2) - 1, 0.0, last));
    const auto high = static_cast<std::ptrdiff_t>(std::clamp(std::ceil((count + halfWidth) / 2), 0.0, last));
    SlopeRange range{};
    range.median = medianInPlace(slopes);
    const auto middle = slopes.begin() + static_cast<std::ptrdiff_t>(slopes.size() / 2);
    std::nth_element(slopes.begin(), slopes.begin() + low, middle);
    range.low = slopes[static_cast<std::size_t>(low)];
    std::nth_element(middle, std::max(middle, slopes.begin() + high), slopes.end());
    range.high = slopes[static_cast<std::size_t>(high)];
    return range;
}

/** Standard deviation of Kendall's score for n points without ties. */
double kendallDeviation(std::size_t n)
{
    const auto count = static_cast<double>(n);
    return std::sqrt(count * (count - 1) * (2 * count + 5) / 18);
}

struct Residuals {
    double median = 0;
    double scale = 0;
    double autocorrelation = 0;
};

Residuals residualsOf(const Points& points, double slope)
{
    Residuals result;
    std::vector<double> residual(points.size());
    for (std::size_t i = 0; i < points.size(); ++i)
        residual[i] = points.value[i] - slope * (points.time[i] - points.time.back());
    std::vector<double> scratch = residual;
    result.median = medianInPlace(scratch);
    for (std::size_t i = 0; i < residual.size(); ++i) {
        residual[i] -= result.median;
        scratch[i] = std::abs(residual[i]);
    }
    result.scale = MadToSigma * medianInPlace(scratch);
    // Clipped, so that one wild point neither hides nor invents dependence.
    const double bound = 3 * result.scale;
    double product = 0;
    double square = 0;
    double previous = 0;
    for (const double raw : residual) {
        const double value = std::clamp(raw, -bound, bound);
        product += value * previous;
        square += value * value;
        previous = value;
    }
    result.autocorrelation = square > 0 ? std::clamp(product / square, 0.0, 0.9) : 0.0;
    return result;
}

Direction directionOf(const SlopeRange& slope, double span, double level, Worse worse)
{
    // A slope made of rounding is no movement.
    const double rounding = 1e-12 * std::abs(level);
    if (slope.low <= 0 && slope.high >= 0)
        return Direction::Stable;
    if (std::abs(slope.median) * span <= rounding)
        return Direction::Stable;
    return (slope.median > 0) == (worse == Worse::Higher) ? Direction::Degrading : Direction::Improving;
}

} // namespace

Trend trendOf(std::span<const double> times, std::span<const double> values, const TrendOptions& options)
{
    Trend trend;
    trend.worse = options.worse;
    Points points = usablePoints(times, values);
    trend.points = points.size();
    if (points.size() < std::max<std::size_t>(options.minimumPoints, 3) || !(points.time.back() > points.time.front()))
        return trend;
    const double now = points.time.back();
    trend.span = now - points.time.front();
    if (const std::size_t limit = std::max<std::size_t>(options.maximumPoints, 3); points.size() > limit)
        points = reduced(points, limit);

    std::vector<double> slopes = pairwiseSlopes(points);
    if (slopes.empty())
        return trend;
    const double halfWidth = Quantile975 * kendallDeviation(points.size());
    SlopeRange range = slopeRange(slopes, halfWidth);
    const Residuals residuals = residualsOf(points, range.median);
    if (residuals.autocorrelation > 0) {
        const double r = residuals.autocorrelation;
        range = slopeRange(slopes, halfWidth * std::sqrt((1 + r) / (1 - r)));
    }
    trend.now = now;
    trend.slope = range.median;
    trend.slopeLow = range.low;
    trend.slopeHigh = range.high;
    trend.level = residuals.median + range.median * (now - points.time.back());
    trend.residualScale = residuals.scale;
    trend.direction = directionOf(range, trend.span, trend.level, options.worse);
    return trend;
}

TrendBacktest backtestTrend(std::span<const double> times, std::span<const double> values, const TrendOptions& options)
{
    TrendBacktest result;
    const Points points = usablePoints(times, values);
    const std::size_t n = points.size();
    TrendOptions small = options;
    small.maximumPoints = std::min<std::size_t>(options.maximumPoints, 40);
    constexpr std::size_t Origins = 4;
    const std::size_t step = std::max<std::size_t>(1, n / (3 * Origins));
    double error = 0;
    double naive = 0;
    std::size_t inside = 0;
    for (std::size_t origin = Origins; origin >= 1; --origin) {
        if (n < origin * step + std::max<std::size_t>(5, options.minimumPoints / 2))
            continue;
        const std::size_t known = n - origin * step;
        small.minimumPoints = std::min(known, options.minimumPoints);
        const Trend trend = trendOf(std::span(points.time).first(known), std::span(points.value).first(known), small);
        if (!trend.isKnown())
            continue;
        for (std::size_t i = known; i < known + step; ++i) {
            const double ahead = points.time[i] - trend.now;
            const double difference = std::abs(points.value[i] - trend.at(points.time[i]));
            const double slopeError = (trend.slopeHigh - trend.slopeLow) / 2 * ahead;
            const double width = std::hypot(Quantile975 * trend.residualScale, slopeError);
            const double rounding = 1e-12 * std::abs(points.value[i]);
            error += difference > rounding ? difference : 0;
            naive += std::abs(points.value[i] - points.value[known - 1]);
            inside += difference <= width + rounding;
            ++result.forecasts;
        }
    }
    if (result.forecasts == 0)
        return result;
    result.coverage = static_cast<double>(inside) / static_cast<double>(result.forecasts);
    result.skill = error == 0 ? 1 : naive > 0 ? 1 - error / naive : -1;
    result.confidence = (1 + std::max(result.skill, -1.0)) / 2 * std::min(1.0, result.coverage / 0.95);
    return result;
}

} // namespace dwcp
