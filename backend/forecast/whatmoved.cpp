// SPDX-License-Identifier: GPL-3.0-or-later
#include "forecast/whatmoved.h"

#include "forecast/robust.h"

#include <algorithm>
#include <cmath>

namespace dwcp {

namespace {

constexpr std::size_t FewestInside = 3;
constexpr std::size_t FewestOutside = 10;

struct Split {
    std::vector<double> inside;
    std::vector<double> outside;
};

Split splitAt(const SeriesView& series, double begin, double end)
{
    Split split;
    for (std::size_t i = 0; i < std::min(series.times.size(), series.values.size()); ++i)
        if (std::isfinite(series.values[i]))
            (series.times[i] >= begin && series.times[i] <= end ? split.inside : split.outside)
                .push_back(series.values[i]);
    return split;
}

/** Median and spread of every stretch of `length` values. */
struct Stretches {
    std::vector<double> medians;
    std::vector<double> spreads;
};

Stretches stretchesOf(std::span<const double> values, std::size_t length)
{
    Stretches result;
    for (std::size_t begin = 0; begin + length <= values.size(); begin += length) {
        const auto stretch = values.subspan(begin, length);
        result.medians.push_back(median(stretch));
        result.spreads.push_back(robustScale(stretch));
    }
    return result;
}

} // namespace

Movement movementOf(const SeriesView& series, double begin, double end)
{
    Movement result;
    const Split split = splitAt(series, begin, end);
    if (split.inside.size() < FewestInside || split.outside.size() < FewestOutside)
        return result;
    const Stretches usual = stretchesOf(split.outside, std::min(split.inside.size(), split.outside.size() / 5));
    const double centre = median(split.outside);
    const double spread = robustScale(split.outside);
    // Medians of stretches wander less than values; both are asked, and rounding is no movement.
    const auto [low, high] = std::minmax_element(split.outside.begin(), split.outside.end());
    const double floor = std::max({1e-3 * (*high - *low), 1e-9 * std::abs(centre), 1e-300});
    const double unit = std::max({robustScale(usual.medians), 0.1 * spread, floor});
    result.shift = (median(split.inside) - centre) / unit;
    const double before = std::max(median(usual.spreads), floor);
    const double now = std::max(robustScale(split.inside), floor);
    result.restlessness = 2 * std::log2(now / before);
    result.score = std::max(std::abs(result.shift), std::abs(result.restlessness));
    return result;
}

std::vector<Movement> whatMoved(std::span<const SeriesView> series, double begin, double end)
{
    std::vector<Movement> result;
    for (std::size_t i = 0; i < series.size(); ++i) {
        result.push_back(movementOf(series[i], begin, end));
        result.back().series = i;
    }
    std::stable_sort(
        result.begin(), result.end(), [](const Movement& a, const Movement& b) { return a.score > b.score; });
    return result;
}

} // namespace dwcp
