// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "resilience/burnrate.h"
#include "resilience/problems.h"
#include "resilience/rollingwindow.h"
#include "resilience/spinlock.h"
#include "resilience/tickclock.h"

#include <atomic>
#include <functional>
#include <optional>
#include <vector>

namespace dwcp {

/** Settings of an ErrorBudget. */
struct ErrorBudgetOptions {
    double slo = 0.999; ///< share of events that must be good, 0..1; 1 is legal and leaves no budget
    Duration window = std::chrono::hours(24);
    std::uint32_t buckets = 60; ///< steps in which each window slides
    std::uint64_t minimumEvents = 1; ///< nothing is judged below this many in a window
    /** Alerts; empty for none. Their factors are computed for `burnPeriod`. */
    std::vector<BurnRule> burnRules;
    Duration burnPeriod = std::chrono::hours(24 * 30);

    static ErrorBudgetOptions strict(); ///< 0.9999 over 30 days, with the default burn rules
    static ErrorBudgetOptions standard(); ///< 0.999 over 24 hours
    static ErrorBudgetOptions relaxed(); ///< 0.99 over 1 hour

    Problems problems() const;
    bool operator==(const ErrorBudgetOptions&) const = default;
};

/** What a window of an error budget says. */
struct BudgetReading {
    std::uint64_t events = 0;
    std::uint64_t errors = 0;
    bool isJudged = false; ///< enough events
    /** Share of the allowed errors used up; 0..1 for consumed, without bound for the burn rate. */
    double consumed = 0.0;
    double remaining = 1.0;
    double burnRate = 0.0;
    bool isExhausted = false; ///< fewer good events than the SLO asks for
};

/** One burn rule now. */
struct BurnState {
    BurnRule rule;
    double factor = 0.0;
    double longRate = 0.0;
    double shortRate = 0.0;
    bool isFiring = false;
};

/**
 * How many errors a service may still make. The windows slide in steps (window / buckets), they do not tumble; the
 * oldest step is forgotten as a whole. The listener is told once each time the budget becomes exhausted, outside any
 * lock, on the thread that recorded the failure.
 *
 * A success is a tick and one fetch_add; a failure, and the turn of a window, take a short lock. Thread: any.
 * Source: Google, The Site Reliability Workbook.
 */
class ErrorBudget {
public:
    using Options = ErrorBudgetOptions;
    using Listener = std::function<void(const BudgetReading&)>;

    ErrorBudget(const ErrorBudgetOptions& options, const Clock& clock, Listener onExhausted = {});

    void record(bool isGood);
    void recordSuccess() { record(true); }
    void recordFailure() { record(false); }

    /** Over the budget's own window, at the clock's time. */
    BudgetReading reading() const;
    std::vector<BurnState> burns() const;
    /** How often it became exhausted. */
    std::uint64_t exhaustions() const noexcept { return m_exhaustions.load(std::memory_order_relaxed); }
    const Options& options() const noexcept { return m_options; }

private:
    struct Span {
        Duration length;
        std::int64_t due;
        RollingWindow window;
    };

    std::optional<BudgetReading> recordWithCare(bool isGood, std::int64_t now);
    std::size_t spanOf(Duration length);
    BudgetReading read(const Span& span) const noexcept;
    CallCounts totals() const noexcept;
    void turn(std::int64_t now) const noexcept;
    void turn(Span& span, std::int64_t now) const noexcept;

    Options m_options;
    ClockReader m_clock;
    Listener m_onExhausted;
    std::atomic<std::uint64_t> m_good{0};
    std::atomic<std::uint64_t> m_bad{0};
    std::atomic<std::uint64_t> m_exhaustions{0};
    mutable std::atomic<std::int64_t> m_due{0}; // when the first of the windows turns
    mutable SpinLock m_lock; // guards the windows and the flag
    bool m_isExhausted = false; // as of the latest failure
    mutable std::vector<Span> m_spans; // the first is the budget's own; reading turns them
    std::vector<std::pair<std::size_t, std::size_t>> m_rules; // long and short span of each burn rule
};

} // namespace dwcp
