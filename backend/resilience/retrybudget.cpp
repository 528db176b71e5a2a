// SPDX-License-Identifier: GPL-3.0-or-later
#include "resilience/retrybudget.h"

#include <algorithm>
#include <cmath>

namespace dwcp {

Problems RetryBudgetOptions::problems() const
{
    Problems problems;
    require(problems, isShare(share), "share must be within 0 and 1");
    require(problems, reserve >= 1, "reserve must be at least 1, or no retry is ever possible");
    return problems;
}

RetryBudget::RetryBudget(const RetryBudgetOptions& options) noexcept
    : m_deposit(std::llround(options.share * Retry))
    , m_most(options.reserve * Retry)
    , m_balance(m_most)
{
}

void RetryBudget::deposit() noexcept
{
    std::int64_t balance = m_balance.load(std::memory_order_relaxed);
    while (balance < m_most
        && !m_balance.compare_exchange_weak(
            balance, std::min(balance + m_deposit, m_most), std::memory_order_relaxed)) { }
}

bool RetryBudget::tryWithdraw() noexcept
{
    std::int64_t balance = m_balance.load(std::memory_order_relaxed);
    while (balance >= Retry)
        if (m_balance.compare_exchange_weak(balance, balance - Retry, std::memory_order_relaxed))
            return true;
    m_refused.fetch_add(1, std::memory_order_relaxed);
    return false;
}

RetryBudget::State RetryBudget::state() const noexcept
{
    return {static_cast<double>(m_balance.load(std::memory_order_relaxed)) / Retry,
        m_refused.load(std::memory_order_relaxed)};
}

} // namespace dwcp
