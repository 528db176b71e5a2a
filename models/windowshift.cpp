// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/windowshift.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace dwcp {

namespace {

constexpr double unlike = 3; ///< robust standard deviations
constexpr double toDeviation = 1.4826; ///< of a median absolute deviation, for a normal distribution
constexpr double meanToDeviation = 1.2533; ///< of a mean absolute deviation, for a normal distribution

double median(std::vector<double>& values)
{
    const auto middle = values.begin() + std::ptrdiff_t(values.size() / 2);
    std::ranges::nth_element(values, middle);
    if (values.size() % 2 == 1)
        return *middle;
    return (*middle + *std::max_element(values.begin(), middle)) / 2;
}

/** What a metric did before: where it was and how far it went from there. */
struct Habit {
    double middle = 0;
    double spread = 0;

    static Habit of(std::vector<double> values)
    {
        Habit habit;
        habit.middle = median(values);
        for (double& value : values)
            value = std::abs(value - habit.middle);
        habit.spread = toDeviation * median(values);
        // Of a metric that has few values more than half may be the middle itself.
        if (habit.spread <= 0)
            habit.spread = meanToDeviation * std::reduce(values.begin(), values.end()) / double(values.size());
        // What never moves at all has no spread: the least that counts is a hundredth of its size.
        habit.spread = std::max({habit.spread, 0.01 * std::abs(habit.middle), 1e-12});
        return habit;
    }
    bool fits(double value) const { return std::abs(value - middle) <= unlike * spread; }
};

} // namespace

std::optional<WindowShift> shiftOf(std::vector<double> before, const Points& within)
{
    if (before.size() < WindowShift::leastValues || within.size() < WindowShift::leastValues)
        return std::nullopt;
    const Habit habit = Habit::of(std::move(before));
    WindowShift movement;
    std::vector<double> values;
    std::size_t odd = 0;
    for (const Point& point : within) {
        values.push_back(point.value);
        if (habit.fits(point.value))
            continue;
        if (odd++ == 0)
            movement.firstAt = point.at;
    }
    movement.rate = double(odd) / double(values.size());
    movement.before = habit.middle;
    movement.within = median(values);
    movement.shift = (movement.within - movement.before) / habit.spread;
    return movement;
}

} // namespace dwcp
