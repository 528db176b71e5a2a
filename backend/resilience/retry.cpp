// SPDX-License-Identifier: GPL-3.0-or-later
#include "resilience/retry.h"

namespace dwcp {

std::string_view toString(RetryEvent::Kind kind) noexcept
{
    static constexpr std::array<std::string_view, 6> names{
        "waiting", "succeeded", "not-retryable", "exhausted", "budget-empty", "cancelled"};
    return names[static_cast<std::size_t>(kind)];
}

Retry::Retry(const RetryOptions& options, Random& random, RetryBudget* budget, Listener listener)
    : m_policy(options)
    , m_random(&random)
    , m_budget(budget)
    , m_listener(std::move(listener))
{
}

std::uint32_t Retry::Run::begin() noexcept
{
    if (m_attempts == 0 && m_retry.m_budget)
        m_retry.m_budget->deposit();
    const auto counted = std::min<std::size_t>(m_attempts, CountedAttempts - 1);
    m_retry.m_attempts[counted].fetch_add(1, std::memory_order_relaxed);
    return ++m_attempts;
}

std::optional<Duration> Retry::Run::after(const Verdict& verdict)
{
    using Kind = RetryEvent::Kind;
    if (!verdict.isFailure())
        return end(verdict.outcome == Outcome::Cancelled ? Kind::Cancelled : Kind::Succeeded);
    if (!verdict.isRetryable)
        return end(Kind::NotRetryable);
    if (m_attempts > m_retry.m_policy.maxRetries())
        return end(Kind::Exhausted);
    if (m_retry.m_budget && !m_retry.m_budget->tryWithdraw())
        return end(Kind::BudgetEmpty);
    m_previous = m_retry.m_policy.delay(m_attempts - 1, *m_retry.m_random, m_previous);
    m_retry.m_delaySum.fetch_add(static_cast<std::uint64_t>(m_previous.count()), std::memory_order_relaxed);
    m_retry.tell({Kind::Waiting, m_attempts, m_previous});
    return m_previous;
}

std::optional<Duration> Retry::Run::end(RetryEvent::Kind kind)
{
    m_retry.tell({kind, m_attempts, {}});
    return {};
}

void Retry::Run::cancel()
{
    end(RetryEvent::Kind::Cancelled);
}

void Retry::tell(const RetryEvent& event)
{
    m_events[static_cast<std::size_t>(event.kind)].fetch_add(1, std::memory_order_relaxed);
    if (m_listener)
        m_listener(event);
}

Retry::State Retry::state() const noexcept
{
    const auto countOf = [this](RetryEvent::Kind kind) {
        return m_events[static_cast<std::size_t>(kind)].load(std::memory_order_relaxed);
    };
    State state;
    for (std::size_t i = 0; i < CountedAttempts; ++i)
        state.attempts[i] = m_attempts[i].load(std::memory_order_relaxed);
    state.succeeded = countOf(RetryEvent::Kind::Succeeded);
    state.notRetryable = countOf(RetryEvent::Kind::NotRetryable);
    state.exhausted = countOf(RetryEvent::Kind::Exhausted);
    state.budgetEmpty = countOf(RetryEvent::Kind::BudgetEmpty);
    state.cancelled = countOf(RetryEvent::Kind::Cancelled);
    state.delays = countOf(RetryEvent::Kind::Waiting);
    state.delaySum = Duration(static_cast<std::int64_t>(m_delaySum.load(std::memory_order_relaxed)));
    return state;
}

} // namespace dwcp
