// SPDX-License-Identifier: GPL-3.0-or-later
#include "resilience/errorbudget.h"

#include <algorithm>
#include <limits>
#include <mutex>

namespace dwcp {

ErrorBudgetOptions ErrorBudgetOptions::strict()
{
    ErrorBudgetOptions options;
    options.slo = 0.9999;
    options.window = std::chrono::hours(24 * 30);
    options.burnRules = defaultBurnRules();
    return options;
}

ErrorBudgetOptions ErrorBudgetOptions::standard()
{
    return {};
}

ErrorBudgetOptions ErrorBudgetOptions::relaxed()
{
    ErrorBudgetOptions options;
    options.slo = 0.99;
    options.window = std::chrono::hours(1);
    return options;
}

Problems ErrorBudgetOptions::problems() const
{
    Problems problems;
    require(problems, slo > 0.0 && slo <= 1.0, "slo must be above 0 and at most 1 (0.999, not 99.9)");
    require(problems, buckets >= 1 && buckets <= 10'000, "buckets must be within 1 and 10000");
    require(problems, window.count() >= buckets, "window must be positive");
    require(problems, window <= std::chrono::hours(24 * 366), "window must be at most a year");
    require(problems, minimumEvents >= 1, "minimumEvents must be at least 1");
    require(problems, burnPeriod > Duration::zero(), "burnPeriod must be positive");
    for (const BurnRule& rule : burnRules) {
        const Problems more = rule.problems();
        problems.insert(problems.end(), more.begin(), more.end());
        require(problems, rule.shortWindow.count() >= buckets, "shortWindow is too short for so many buckets");
    }
    return problems;
}

ErrorBudget::ErrorBudget(const ErrorBudgetOptions& options, const Clock& clock, Listener onExhausted)
    : m_options(options)
    , m_clock(clock)
    , m_onExhausted(std::move(onExhausted))
{
    spanOf(options.window);
    for (const BurnRule& rule : options.burnRules) {
        const std::size_t longSpan = spanOf(rule.longWindow);
        m_rules.emplace_back(longSpan, spanOf(rule.shortWindow));
    }
    turn(m_clock.now());
}

/** Windows of equal length are kept once. */
std::size_t ErrorBudget::spanOf(Duration length)
{
    const auto found =
        std::find_if(m_spans.begin(), m_spans.end(), [length](const Span& span) { return span.length == length; });
    const auto at = static_cast<std::size_t>(found - m_spans.begin());
    if (found == m_spans.end())
        m_spans.push_back(
            {length, m_clock.now() + length.count() / m_options.buckets, RollingWindow(m_options.buckets)});
    return at;
}

CallCounts ErrorBudget::totals() const noexcept
{
    return {m_good.load(std::memory_order_relaxed), m_bad.load(std::memory_order_relaxed), 0};
}

void ErrorBudget::record(bool isGood)
{
    if (isGood && m_clock.now() < m_due.load(std::memory_order_relaxed)) [[likely]] {
        m_good.fetch_add(1, std::memory_order_relaxed);
        return;
    }
    const std::optional<BudgetReading> exhausted = recordWithCare(isGood);
    if (exhausted && m_onExhausted)
        m_onExhausted(*exhausted);
}

std::optional<BudgetReading> ErrorBudget::recordWithCare(bool isGood)
{
    const std::lock_guard lock(m_lock);
    turn(m_clock.now()); // read under the lock: a time that is over would look like a clock that ran back
    if (isGood) {
        m_good.fetch_add(1, std::memory_order_relaxed);
        return {};
    }
    m_isExhausted = m_isExhausted && read(m_spans.front()).isExhausted;
    m_bad.fetch_add(1, std::memory_order_relaxed);
    const BudgetReading after = read(m_spans.front());
    if (m_isExhausted || !after.isExhausted)
        return {};
    m_isExhausted = true;
    m_exhaustions.fetch_add(1, std::memory_order_relaxed);
    return after;
}

void ErrorBudget::turn(std::int64_t now) const noexcept
{
    std::int64_t first = std::numeric_limits<std::int64_t>::max();
    for (Span& span : m_spans) {
        turn(span, now);
        first = std::min(first, span.due);
    }
    m_due.store(first, std::memory_order_relaxed);
}

void ErrorBudget::turn(Span& span, std::int64_t now) const noexcept
{
    const std::int64_t length = span.length.count() / m_options.buckets;
    // A clock that jumped back would keep a bucket open for longer than its length.
    span.due = std::min(span.due, now + length);
    if (now < span.due)
        return;
    const std::int64_t steps = (now - span.due) / length + 1;
    for (std::int64_t i = 0; i < std::min<std::int64_t>(steps, m_options.buckets); ++i)
        span.window.turn(totals());
    span.due += steps * length;
}

BudgetReading ErrorBudget::read(const Span& span) const noexcept
{
    const CallCounts counts = span.window.counts(totals());
    BudgetReading reading;
    reading.events = counts.calls();
    reading.errors = counts.failures;
    reading.isJudged = reading.events >= m_options.minimumEvents && reading.events > 0;
    if (!reading.isJudged)
        return reading;
    const auto events = static_cast<double>(reading.events);
    const double errorRate = static_cast<double>(reading.errors) / events;
    const double allowed = 1.0 - m_options.slo;
    // Without a budget the first error burns infinitely fast; without an error nothing burns.
    reading.burnRate = reading.errors == 0 ? 0.0 : errorRate / allowed;
    reading.consumed = std::min(reading.burnRate, 1.0);
    reading.remaining = 1.0 - reading.consumed;
    // The good share is compared, not the rates: both sides are then the nearest double of the same fraction.
    reading.isExhausted = static_cast<double>(counts.successes) / events < m_options.slo;
    return reading;
}

BudgetReading ErrorBudget::reading() const
{
    const std::lock_guard lock(m_lock);
    turn(m_clock.now());
    return read(m_spans.front());
}

std::vector<BurnState> ErrorBudget::burns() const
{
    const std::lock_guard lock(m_lock);
    turn(m_clock.now());
    std::vector<BurnState> burns;
    for (std::size_t i = 0; i < m_rules.size(); ++i) {
        const BurnRule& rule = m_options.burnRules[i];
        const double factor = rule.factor(m_options.burnPeriod);
        const double longRate = read(m_spans[m_rules[i].first]).burnRate;
        const double shortRate = read(m_spans[m_rules[i].second]).burnRate;
        burns.push_back({rule, factor, longRate, shortRate, longRate >= factor && shortRate >= factor});
    }
    return burns;
}

} // namespace dwcp
