// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/chronicle.h"

#include <limits>

namespace dwcp {

namespace {

constexpr double nothing = std::numeric_limits<double>::quiet_NaN();

Duration at(const std::array<Duration, levelCount>& times, Level level) noexcept
{
    return times[static_cast<std::size_t>(level)];
}

} // namespace

std::string_view breakerCourseName(BreakerCourse course) noexcept
{
    constexpr std::string_view names[] = {"closed", "half-open", "open", "forced-open", "disabled", "metrics-only"};
    return names[static_cast<std::size_t>(course)];
}

BreakerCourse breakerCourseOf(CircuitBreaker::State state, CircuitBreaker::Mode mode) noexcept
{
    switch (mode) {
    case CircuitBreaker::Mode::ForcedOpen:
        return BreakerCourse::ForcedOpen;
    case CircuitBreaker::Mode::Disabled:
        return BreakerCourse::Disabled;
    case CircuitBreaker::Mode::MetricsOnly:
        return BreakerCourse::MetricsOnly;
    case CircuitBreaker::Mode::Automatic:
        break;
    }
    return state == CircuitBreaker::State::Open    ? BreakerCourse::Open
        : state == CircuitBreaker::State::HalfOpen ? BreakerCourse::HalfOpen
                                                   : BreakerCourse::Closed;
}

double MetricAccount::mean() const noexcept
{
    return count == 0 ? nothing : sum / double(count);
}

Duration ComponentAccount::up() const noexcept
{
    return at(times, Level::Healthy) + at(times, Level::Degraded);
}

Duration ComponentAccount::down() const noexcept
{
    return at(times, Level::Critical) + at(times, Level::Failed);
}

double ComponentAccount::availability() const noexcept
{
    const Duration known = up() + down();
    return known == Duration::zero() ? nothing : double(up().count()) / double(known.count());
}

double Chronicle::availability() const noexcept
{
    double served = 0;
    double known = 0;
    for (const ComponentAccount& component : components) {
        served += double(component.up().count());
        known += double((component.up() + component.down()).count());
    }
    return known == 0 ? nothing : served / known;
}

} // namespace dwcp
