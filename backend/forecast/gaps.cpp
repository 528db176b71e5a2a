// SPDX-License-Identifier: GPL-3.0-or-later
#include "forecast/gaps.h"

#include "forecast/robust.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace dwcp {

namespace {

constexpr double NaN = std::numeric_limits<double>::quiet_NaN();
constexpr double GridLimit = 8;

double medianStep(std::span<const double> times)
{
    std::vector<double> steps;
    for (std::size_t i = 1; i < times.size(); ++i)
        if (times[i] > times[i - 1])
            steps.push_back(times[i] - times[i - 1]);
    return steps.empty() ? 0 : medianInPlace(steps);
}

/** Replaces one run of gaps by the line between its neighbours. */
void fillRun(std::vector<double>& values, std::size_t begin, std::size_t end)
{
    const double left = values[begin - 1];
    if (end == values.size()) {
        std::fill(values.begin() + static_cast<std::ptrdiff_t>(begin), values.end(), left);
        return;
    }
    const double step = (values[end] - left) / static_cast<double>(end - begin + 1);
    for (std::size_t i = begin; i < end; ++i)
        values[i] = left + step * static_cast<double>(i - begin + 1);
}

/** What the neighbouring cycles had at this phase, or NaN. */
double fromNeighbouringCycles(std::span<const double> values, std::size_t at, std::size_t season)
{
    const double before = at >= season ? values[at - season] : NaN;
    const double after = at + season < values.size() ? values[at + season] : NaN;
    if (std::isfinite(before) && std::isfinite(after))
        return before + (after - before) / 2;
    return std::isfinite(before) ? before : after;
}

} // namespace

RegularSeries regularized(std::span<const double> times, std::span<const double> values, double step)
{
    std::vector<std::size_t> order;
    for (std::size_t i = 0; i < std::min(times.size(), values.size()); ++i)
        if (std::isfinite(times[i]) && std::isfinite(values[i]))
            order.push_back(i);
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return times[a] < times[b]; });
    std::vector<double> sorted;
    for (const std::size_t i : order)
        sorted.push_back(times[i]);
    RegularSeries result;
    result.step = step > 0 ? step : medianStep(sorted);
    if (sorted.empty() || !(result.step > 0))
        return result;
    result.start = sorted.front();
    const double cells = std::floor((sorted.back() - sorted.front()) / result.step + 0.5) + 1;
    if (cells > GridLimit * static_cast<double>(sorted.size()))
        return result;
    result.values.assign(static_cast<std::size_t>(cells), 0.0);
    std::vector<double> count(result.values.size(), 0.0);
    for (const std::size_t i : order) {
        const auto cell = static_cast<std::size_t>(std::floor((times[i] - result.start) / result.step + 0.5));
        result.values[cell] += values[i];
        count[cell] += 1;
    }
    for (std::size_t i = 0; i < count.size(); ++i)
        result.values[i] = count[i] > 0 ? result.values[i] / count[i] : NaN;
    return result;
}

std::vector<double> counterIncrements(std::span<const double> readings)
{
    std::vector<double> result;
    double last = NaN;
    for (const double reading : readings) {
        if (std::isfinite(reading) && std::isfinite(last))
            result.push_back(reading >= last ? reading - last : reading);
        else if (!result.empty() || std::isfinite(last))
            result.push_back(NaN);
        if (std::isfinite(reading))
            last = reading;
    }
    return result;
}

std::vector<double> gapsFilled(std::span<const double> values, std::size_t season)
{
    const auto first = std::find_if(values.begin(), values.end(), [](double value) { return std::isfinite(value); });
    std::vector<double> result(first, values.end());
    if (season > 1)
        for (std::size_t i = 0; i < result.size(); ++i)
            if (!std::isfinite(result[i]))
                result[i] = fromNeighbouringCycles(result, i, season);
    for (std::size_t i = 1; i < result.size(); ++i) {
        if (std::isfinite(result[i]))
            continue;
        std::size_t end = i;
        while (end < result.size() && !std::isfinite(result[end]))
            ++end;
        fillRun(result, i, end);
        i = end;
    }
    return result;
}

} // namespace dwcp
