// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "resilience/problems.h"

#include <atomic>
#include <cstdint>

namespace dwcp {

/** Settings of a RetryBudget. */
struct RetryBudgetOptions {
    /** Retries allowed as a share of first attempts, 0..1. */
    double share = 0.2;
    /** Retries that may be saved up, and that a fresh budget starts with. */
    std::uint32_t reserve = 10;

    Problems problems() const;
    bool operator==(const RetryBudgetOptions&) const = default;
};

/**
 * Caps retries at a share of calls, so that retries cannot turn an outage into a storm. Each call pays `share` of a
 * retry in, up to the reserve; each retry takes a whole one out. Counted in millionths, exactly.
 *
 * Thread: any, lock-free. Source: Finagle's RetryBudget; gRPC's retry throttling.
 */
class RetryBudget {
public:
    using Options = RetryBudgetOptions;

    explicit RetryBudget(const RetryBudgetOptions& options) noexcept;

    /** A first attempt was made. */
    void deposit() noexcept;
    /** May a retry be made? Pays for it if so. */
    bool tryWithdraw() noexcept;

    struct State {
        double retriesLeft = 0;
        std::uint64_t refused = 0;
    };
    State state() const noexcept;

private:
    static constexpr std::int64_t Retry = 1'000'000;

    std::int64_t m_deposit;
    std::int64_t m_most;
    std::atomic<std::int64_t> m_balance;
    std::atomic<std::uint64_t> m_refused{0};
};

} // namespace dwcp
