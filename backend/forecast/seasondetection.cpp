// SPDX-License-Identifier: GPL-3.0-or-later
#include "forecast/seasondetection.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace dwcp {

namespace {

/** Correlation of the series with itself one candidate later, after a trend of about that length was taken out. */
constexpr double ClearCorrelation = 0.35;
/** For a week above its days less is asked: a figure that is not there is shrunk away later, a missed one stays missed.
 */
constexpr double SomeCorrelation = 0.15;
constexpr double Margin = 0.05;
constexpr std::size_t LongestSeries = 4000;
constexpr std::size_t DaysOfWeek = 7;

std::vector<double> withoutTrend(std::span<const double> values, std::size_t window)
{
    const std::size_t n = values.size();
    std::vector<double> sums(n + 1, 0.0);
    for (std::size_t i = 0; i < n; ++i)
        sums[i + 1] = sums[i] + (values[i] - values.front());
    std::vector<double> result(n);
    const std::size_t half = window / 2;
    for (std::size_t i = 0; i < n; ++i) {
        const std::size_t begin = i > half ? i - half : 0;
        const std::size_t end = std::min(n, i + half + 1);
        result[i] = values[i] - values.front() - (sums[end] - sums[begin]) / static_cast<double>(end - begin);
    }
    return result;
}

double correlationAt(std::span<const double> values, std::size_t lag)
{
    double product = 0, now = 0, then = 0;
    for (std::size_t i = lag; i < values.size(); ++i) {
        product += values[i] * values[i - lag];
        now += values[i] * values[i];
        then += values[i - lag] * values[i - lag];
    }
    return now > 0 && then > 0 ? product / std::sqrt(now * then) : 0;
}

/** The lag of the clearest peak of the autocorrelation after its first fall, or 0. */
std::size_t clearestPeak(std::span<const double> values, std::size_t shortest)
{
    const std::size_t longest = values.size() / 3;
    if (longest < std::max<std::size_t>(shortest, 3))
        return 0;
    const std::vector<double> flat = withoutTrend(values, longest);
    std::vector<double> r(longest + 2);
    for (std::size_t lag = 1; lag <= longest + 1; ++lag)
        r[lag] = correlationAt(flat, lag);
    std::size_t begin = 2;
    while (begin < longest && r[begin] > 0)
        ++begin;
    double best = ClearCorrelation;
    std::size_t found = 0;
    for (std::size_t lag = std::max(begin, shortest); lag <= longest; ++lag) {
        const bool isPeak = r[lag] > r[lag - 1] && r[lag] >= r[lag + 1];
        // A multiple of a season looks as good as the season itself: a later peak must be clearly higher.
        if (isPeak && r[lag] > best + (found ? 0.05 : 0)) {
            best = r[lag];
            found = lag;
        }
    }
    return found;
}

/** Whether a longer season tells about as much as the shorter one or more: a week above its days. */
bool tellsMore(std::span<const double> values, std::size_t shorter, std::size_t longer)
{
    if (values.size() < 3 * longer + 2 || longer <= shorter)
        return false;
    const std::vector<double> flat = withoutTrend(values, longer);
    const double longerR = correlationAt(flat, longer);
    double shorterR = 0;
    // The shorter season at the same distance: its cycles right beside the longer lag.
    for (const std::size_t lag : {longer - shorter, longer + shorter})
        shorterR += correlationAt(flat, lag) / 2;
    return longerR > SomeCorrelation && longerR > shorterR - Margin;
}

/** Whether a season is a week with seven days in it that are seasons of their own. */
bool hasDays(std::span<const double> values, std::size_t week)
{
    if (week % DaysOfWeek != 0 || week / DaysOfWeek < 4)
        return false;
    return correlationAt(withoutTrend(values, week / DaysOfWeek), week / DaysOfWeek) > ClearCorrelation;
}

} // namespace

std::vector<std::size_t> detectSeasons(std::span<const double> given, std::span<const std::size_t> known)
{
    const auto values = given.last(std::min(given.size(), LongestSeries));
    std::vector<std::size_t> seasons;
    for (const std::size_t season : known)
        if (season > 1 && given.size() >= 2 * season + 2)
            seasons.push_back(season);
    std::sort(seasons.begin(), seasons.end());
    seasons.erase(std::unique(seasons.begin(), seasons.end()), seasons.end());
    if (seasons.size() > 1) {
        seasons.resize(2);
        return seasons;
    }
    if (seasons.empty()) {
        const std::size_t peak = clearestPeak(values, 3);
        if (peak > 0 && hasDays(values, peak))
            seasons.push_back(peak / DaysOfWeek);
        if (peak > 0)
            seasons.push_back(peak);
    }
    // Only hours, quarters of hours and the like repeat in weeks.
    if (seasons.size() == 1 && seasons.front() >= 24
        && tellsMore(values, seasons.front(), DaysOfWeek * seasons.front()))
        seasons.push_back(DaysOfWeek * seasons.front());
    return seasons;
}

std::vector<std::size_t> calendarSeasons(double stepSeconds, std::size_t points)
{
    constexpr double Day = 86400;
    std::vector<std::size_t> seasons;
    for (const double length : {Day, 7 * Day, 365.25 * Day}) {
        const double count = length / stepSeconds;
        const double whole = std::round(count);
        const bool divides = std::abs(count - whole) < 0.02 * whole;
        if (whole >= 4 && divides && static_cast<double>(points) >= 3 * whole)
            seasons.push_back(static_cast<std::size_t>(whole));
    }
    return seasons;
}

} // namespace dwcp
