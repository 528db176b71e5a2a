// SPDX-License-Identifier: GPL-3.0-or-later
#include "resilience/retrypolicy.h"

#include <algorithm>
#include <array>
#include <limits>

namespace dwcp {

namespace {

/** The Fibonacci numbers up to more nanoseconds than the longest cap has. */
constexpr auto Fibonacci = [] {
    std::array<double, 92> numbers{1, 1};
    for (std::size_t i = 2; i < numbers.size(); ++i)
        numbers[i] = numbers[i - 1] + numbers[i - 2];
    return numbers;
}();

/** How far firstCapped() looks. A backoff that is not at its cap by then grows slowly, or not at all. */
constexpr std::uint32_t Horizon = 4096;

} // namespace

RetryOptions RetryOptions::network()
{
    return {};
}

RetryOptions RetryOptions::database()
{
    RetryOptions options;
    options.maxRetries = 5;
    options.initial = std::chrono::milliseconds(50);
    options.multiplier = 1.5;
    options.max = std::chrono::seconds(5);
    return options;
}

Problems RetryOptions::problems() const
{
    Problems problems;
    require(problems, maxRetries <= 1'000'000, "maxRetries must be at most 1000000");
    require(problems, initial > Duration::zero(), "initial must be positive");
    require(problems, max >= initial, "max is less than initial");
    require(problems, max <= std::chrono::hours(24 * 366), "max must be at most a year");
    require(problems, multiplier >= 1.0 && multiplier <= 100.0, "multiplier must be within 1 and 100");
    require(problems, isShare(jitterShare), "jitterShare must be within 0 and 1");
    return problems;
}

RetryPolicy::RetryPolicy(const RetryOptions& options) noexcept
    : m_initial(static_cast<double>(options.initial.count()))
    , m_multiplier(options.multiplier)
    , m_max(static_cast<double>(options.max.count()))
    , m_jitterShare(options.jitterShare)
    , m_maxRetries(options.maxRetries)
    , m_backoff(options.backoff)
    , m_jitter(options.jitter)
{
    m_cappedFrom = firstCapped();
}

std::uint32_t RetryPolicy::firstCapped() const noexcept
{
    std::uint32_t k = 0;
    while (k < Horizon && uncapped(k) < m_max)
        ++k;
    return k < Horizon ? k : std::numeric_limits<std::uint32_t>::max();
}

double RetryPolicy::steps(std::uint32_t k) const noexcept
{
    if (m_backoff == Options::Backoff::Linear)
        return k + 1.0;
    return Fibonacci[std::min<std::size_t>(k, Fibonacci.size() - 1)];
}

Duration RetryPolicy::decorrelated(Random& random, Duration previous) const noexcept
{
    const double most = 3.0 * std::max(m_initial, static_cast<double>(previous.count()));
    return capped(m_initial + (most - m_initial) * random.uniform());
}

} // namespace dwcp
