// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "resilience/guarded.h"
#include "resilience/problems.h"
#include "resilience/samplewindow.h"
#include "resilience/saturating.h"
#include "resilience/tickclock.h"

#include <atomic>
#include <functional>
#include <mutex>

namespace dwcp {

/** Settings of a Timeout. */
struct TimeoutOptions {
    enum class Kind : std::uint8_t {
        Fixed, ///< always `initial`
        Adaptive ///< `factor` x a percentile of how long calls took, within [min, max]
    };

    Kind kind = Kind::Fixed;
    Duration initial = std::chrono::seconds(10);
    Duration min = std::chrono::milliseconds(10);
    Duration max = std::chrono::seconds(60);
    double factor = 2.0;
    double percent = 95.0; ///< 1..100
    std::uint32_t window = 100; ///< calls that one judgement is made from

    Problems problems() const;
    bool operator==(const TimeoutOptions&) const = default;
};

/** The moment by which an operation must be done. A value; asks its clock. The clock must outlive it. Thread: any. */
class Deadline {
public:
    Deadline() = default; ///< never over
    Deadline(const Clock& clock, SteadyTime at) noexcept : m_clock(&clock), m_at(at) { }

    SteadyTime at() const noexcept { return m_at; }
    bool isOver() const noexcept { return m_clock && m_clock->steady() >= m_at; }
    /** Never negative; Duration::max() when there is no deadline. */
    Duration left() const noexcept;

private:
    const Clock* m_clock = nullptr;
    SteadyTime m_at = SteadyTime::max();
};

/**
 * How long a call may take. Operations are given the Deadline and give up by themselves: no thread is ever killed. A
 * call that ends at its deadline or later has timed out, whatever it brings.
 *
 * When adaptive, a call that timed out is recorded as having taken the whole timeout: it would have taken at least that
 * (a censored sample), and so the timeout can grow when everything becomes slow. The listener is told the new timeout.
 *
 * Thread: any; current() and deadline() are lock-free.
 */
class Timeout {
public:
    using Options = TimeoutOptions;
    using Listener = std::function<void(Duration current)>;

    Timeout(const TimeoutOptions& options, const Clock& clock, Listener onChanged = {});

    Duration current() const noexcept { return Duration(m_current.load(std::memory_order_relaxed)); }
    SteadyTime now() const noexcept { return SteadyTime(Duration(m_clock.now())); }
    Deadline deadline() const noexcept { return deadlineFrom(now()); }

    /** A call ended by itself after `latency`, or was given up after it. */
    void record(Duration latency, bool hasTimedOut);

    /** Calls `operation(deadline)`; the refusal TimedOut replaces a result that came too late. */
    template <std::invocable<Deadline> Operation>
    auto call(Operation&& operation) -> Guarded<std::invoke_result_t<Operation&, Deadline>>
    {
        const SteadyTime began = now();
        const Deadline deadline = deadlineFrom(began);
        auto result = callForValue(operation, deadline);
        const SteadyTime ended = now();
        record(ended - began, ended >= deadline.at());
        if (ended >= deadline.at())
            return refusal();
        return result;
    }
    Refusal refusal() const noexcept { return {Pattern::Timeout, RefusalReason::TimedOut, now()}; }

    struct State {
        Duration current{};
        std::uint64_t calls = 0;
        std::uint64_t timeouts = 0;
        std::size_t samples = 0; ///< in the window that is filling
    };
    State state() const;

private:
    /** A timeout of Duration::max() never ends. */
    Deadline deadlineFrom(SteadyTime began) const noexcept
    {
        const std::int64_t at = later(began.time_since_epoch().count(), current().count());
        return {m_clock.clock(), SteadyTime(Duration(at))};
    }
    void adapt(Duration sample);

    Options m_options;
    ClockReader m_clock;
    Listener m_onChanged;
    std::atomic<std::int64_t> m_current;
    alignas(64) std::atomic<std::uint64_t> m_calls{0}; // written by every call: apart from what every call reads
    std::atomic<std::uint64_t> m_timeouts{0};
    mutable std::mutex m_mutex; // guards m_window
    SampleWindow m_window;
};

} // namespace dwcp
