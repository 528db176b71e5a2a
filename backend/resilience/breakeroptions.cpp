// SPDX-License-Identifier: GPL-3.0-or-later
#include "resilience/breakeroptions.h"

namespace dwcp {

namespace {

void judgeWindow(Problems& problems, const BreakerWindow& window)
{
    using Kind = BreakerWindow::Kind;
    require(problems, isShare(window.failureRate), "window.failureRate must be within 0 and 1");
    require(problems, isShare(window.slowCallRate), "window.slowCallRate must be within 0 and 1");
    require(problems, window.failureRate > 0 || window.slowCallRate > 0,
        "window has neither a failure nor a slow-call rate");
    require(
        problems, window.slowCallRate == 0 || window.slowCall > Duration::zero(), "window.slowCall must be positive");
    require(problems, window.minimumCalls > 0, "window.minimumCalls must be at least 1");
    if (window.kind == Kind::Time) {
        require(problems, window.buckets >= 1 && window.buckets <= 1000, "window.buckets must be within 1 and 1000");
        require(problems, window.length.count() >= window.buckets && window.length <= std::chrono::hours(24 * 366),
            "window.length must be positive and at most a year");
    }
    if (window.kind == Kind::Count) {
        require(problems, window.calls >= 1 && window.calls <= 1'000'000, "window.calls must be within 1 and 1000000");
        require(problems, window.minimumCalls <= window.calls, "window.minimumCalls is more than the window holds");
    }
}

} // namespace

BreakerOptions BreakerOptions::conservative()
{
    BreakerOptions options;
    options.operationTimeout = std::chrono::seconds(30);
    return options;
}

BreakerOptions BreakerOptions::aggressive()
{
    BreakerOptions options;
    options.maxFailures = 3;
    options.resetTimeout = std::chrono::seconds(30);
    return options;
}

Problems BreakerOptions::problems() const
{
    Problems problems;
    const bool hasWindow = window.kind != BreakerWindow::Kind::None;
    require(problems, maxFailures > 0 || hasWindow,
        "no rule can open the breaker: maxFailures is 0 and there is no window");
    require(problems, maxFailures <= 65'535, "maxFailures must be at most 65535");
    require(problems, resetTimeout > Duration::zero(), "resetTimeout must be positive");
    require(problems, maxResetTimeout >= resetTimeout, "maxResetTimeout is less than resetTimeout");
    require(problems, maxResetTimeout <= std::chrono::hours(24 * 366), "maxResetTimeout must be at most a year");
    require(problems, resetBackoff >= 1.0 && resetBackoff <= 100.0, "resetBackoff must be within 1 and 100");
    require(problems, isShare(resetJitter), "resetJitter must be within 0 and 1");
    require(problems, halfOpenMax >= 1 && halfOpenMax <= 255, "halfOpenMax must be within 1 and 255");
    require(problems, permitDeadline > Duration::zero(), "permitDeadline must be positive");
    require(problems, operationTimeout > Duration::zero(), "operationTimeout must be positive");
    require(problems, shards <= 64, "shards must be at most 64");
    require(problems, shardAbove == 0 || window.kind == BreakerWindow::Kind::Time, "shardAbove needs a time window");
    if (hasWindow)
        judgeWindow(problems, window);
    return problems;
}

} // namespace dwcp
