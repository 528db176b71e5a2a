// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "resilience/circuitbreaker.h"

#include <deque>
#include <map>
#include <optional>
#include <vector>

namespace dwcp {

/** For the messages of RapidCheck. */
inline void showValue(const BreakerStatus& s, std::ostream& os)
{
    const auto time = [](SteadyTime at) { return at == SteadyTime::max() ? -1 : at.time_since_epoch().count(); };
    os << nameOf(s.state) << '/' << nameOf(s.mode) << " #" << s.generation << " consecutive " << s.consecutiveFailures
       << " totals " << s.totals.successes << '+' << s.totals.failures << '~' << s.totals.slow << " rejections "
       << s.rejections << " since " << time(s.since) << " half-open at " << time(s.nextHalfOpen) << " mode until "
       << time(s.modeUntil) << " trials " << s.halfOpenOutstanding << " passed " << s.halfOpenSuccesses << '/'
       << s.halfOpenNeeded << " reopenings " << s.reopenings << " window " << s.window.successes << '+'
       << s.window.failures << '~' << s.window.slow;
}

/**
 * A breaker as one would explain it: every result is kept with its time, every trial by its number, and each question
 * is answered by looking at all of them. Slow, and with nothing clever in it. Draws from its random source where the
 * real one does, so that both can be given the same seed. Times are nanoseconds.
 */
class BreakerModel {
public:
    enum class Kind { Ordinary, Trial, Bystander };
    struct Permit {
        std::uint32_t generation;
        Kind kind;
        int number;
    };
    struct Answer {
        std::optional<Permit> permit;
        RefusalReason reason = RefusalReason::None;
        std::int64_t retryAt = 0;
    };

    BreakerModel(const BreakerOptions& options, std::int64_t now, std::uint64_t seed)
        : m_options(options)
        , m_random(seed)
        , m_since(now)
        , m_windowBegan(now)
    {
    }

    Answer acquire(std::int64_t now)
    {
        letTimePass(now);
        if (m_mode == BreakerMode::ForcedOpen)
            return refuse(RefusalReason::ForcedOpen, m_modeUntil.value_or(Never));
        if (m_mode == BreakerMode::Disabled)
            return {Permit{m_generation, Kind::Bystander, 0}};
        if (m_state == BreakerState::Closed)
            return {Permit{m_generation, Kind::Ordinary, 0}};
        if (m_state == BreakerState::HalfOpen && m_trials.size() + m_passed < m_options.halfOpenMax) {
            m_trials[++m_lastTrial] = true;
            m_trialsEnd = now + m_options.permitDeadline.count();
            return {Permit{m_generation, Kind::Trial, m_lastTrial}};
        }
        if (m_mode == BreakerMode::MetricsOnly)
            return {Permit{m_generation, Kind::Bystander, 0}};
        if (m_state == BreakerState::Open)
            return refuse(RefusalReason::Open, m_openUntil);
        return refuse(RefusalReason::HalfOpenFull, m_trials.empty() ? Never : m_trialsEnd);
    }

    void settle(const Permit& permit, Outcome outcome, std::int64_t latency, std::int64_t now)
    {
        letTimePass(now);
        if (outcome == Outcome::Success && latency >= m_options.operationTimeout.count())
            outcome = Outcome::Timeout;
        const bool failed = outcome == Outcome::Failure || outcome == Outcome::Timeout;
        const bool slow =
            outcome != Outcome::Cancelled && watchesSlowness() && latency >= m_options.window.slowCall.count();
        if (outcome != Outcome::Cancelled) {
            ++(failed ? m_totals.failures : m_totals.successes);
            m_totals.slow += slow ? 1 : 0;
        }
        if (permit.generation != m_generation || permit.kind == Kind::Bystander)
            return;
        if (permit.kind == Kind::Trial)
            settleTrial(permit.number, outcome, failed, slow, now);
        else if (outcome != Outcome::Cancelled)
            settleOrdinary(failed, slow, now);
    }

    void setMode(BreakerMode mode, std::optional<std::int64_t> timeToLive, std::int64_t now)
    {
        letTimePass(now);
        m_modeUntil.reset();
        if (timeToLive && mode != BreakerMode::Automatic)
            m_modeUntil = now + *timeToLive;
        changeMode(mode, now);
    }

    bool open(std::int64_t now)
    {
        letTimePass(now);
        if (!judges() || m_state == BreakerState::Open)
            return false;
        toOpen(now);
        return true;
    }

    bool allowHalfOpen(std::int64_t now)
    {
        letTimePass(now);
        if (!judges() || m_state != BreakerState::Open)
            return false;
        toHalfOpen(now);
        return true;
    }

    bool reset(std::int64_t now)
    {
        const std::uint32_t before = m_generation;
        letTimePass(now);
        m_modeUntil.reset();
        if (m_state != BreakerState::Closed || m_mode != BreakerMode::Automatic) {
            ++m_generation;
            m_since = now;
        }
        m_state = BreakerState::Closed;
        m_mode = BreakerMode::Automatic;
        startClosed(now);
        return m_generation != before;
    }

    bool advance(std::int64_t now)
    {
        const std::uint32_t before = m_generation;
        letTimePass(now);
        return m_generation != before;
    }

    /** Everything but the window, which is asked for by itself. */
    BreakerStatus status() const
    {
        BreakerStatus status;
        status.state = m_state;
        status.mode = m_mode;
        status.generation = m_generation;
        status.consecutiveFailures = m_state == BreakerState::HalfOpen ? 0 : m_consecutive;
        status.totals = m_totals;
        status.rejections = m_rejections;
        status.since = at(m_since);
        status.nextHalfOpen = at(m_state == BreakerState::Open ? m_openUntil : Never);
        status.modeUntil = at(m_modeUntil.value_or(Never));
        status.halfOpenOutstanding = static_cast<std::uint32_t>(m_trials.size());
        status.halfOpenSuccesses = m_passed;
        status.halfOpenNeeded = m_options.halfOpenMax;
        status.reopenings = m_reopenings;
        return status;
    }

    CallCounts window(std::int64_t now) const
    {
        CallCounts counts;
        if (m_state != BreakerState::Closed)
            return counts;
        for (const Result& result : m_results) {
            if (!isInWindow(result, now))
                continue;
            ++(result.failed ? counts.failures : counts.successes);
            counts.slow += result.slow ? 1 : 0;
        }
        return counts;
    }

private:
    static constexpr std::int64_t Never = std::numeric_limits<std::int64_t>::max();

    struct Result {
        std::int64_t time;
        bool failed;
        bool slow;
    };

    static SteadyTime at(std::int64_t time) { return SteadyTime(Duration(time)); }
    bool judges() const { return m_mode == BreakerMode::Automatic || m_mode == BreakerMode::MetricsOnly; }
    bool watchesSlowness() const
    {
        return m_options.window.kind != BreakerWindow::Kind::None && m_options.window.slowCallRate > 0;
    }

    Answer refuse(RefusalReason reason, std::int64_t retryAt)
    {
        ++m_rejections;
        return {std::nullopt, reason, retryAt};
    }

    void letTimePass(std::int64_t now)
    {
        if (m_modeUntil && now >= *m_modeUntil) {
            m_modeUntil.reset();
            changeMode(BreakerMode::Automatic, now);
        }
        if (!judges())
            return;
        if (m_state == BreakerState::Open && now < m_since) {
            m_openUntil -= m_since - now;
            m_since = now;
        }
        if (m_state == BreakerState::Open && now >= m_openUntil)
            toHalfOpen(now);
        else if (m_state == BreakerState::HalfOpen && !m_trials.empty() && now >= m_trialsEnd)
            m_trials.clear();
    }

    void settleTrial(int number, Outcome outcome, bool failed, bool slow, std::int64_t now)
    {
        if (!judges() || m_trials.erase(number) == 0 || outcome == Outcome::Cancelled)
            return;
        if (failed || slow) {
            toOpen(now);
            m_consecutive = failed ? 1 : 0;
        } else if (++m_passed == m_options.halfOpenMax) {
            ++m_generation;
            m_since = now;
            m_state = BreakerState::Closed;
            startClosed(now);
        }
    }

    void settleOrdinary(bool failed, bool slow, std::int64_t now)
    {
        m_consecutive = failed ? std::min(m_consecutive + 1, 65'535u) : 0;
        m_results.push_back({now, failed, slow});
        if (failed && m_options.maxFailures > 0 && m_consecutive >= m_options.maxFailures)
            toOpen(now);
        else if ((failed || slow) && rateIsReached(now))
            toOpen(now);
    }

    bool rateIsReached(std::int64_t now) const
    {
        const BreakerWindow& rules = m_options.window;
        const CallCounts counts = window(now);
        if (rules.kind == BreakerWindow::Kind::None || counts.calls() < rules.minimumCalls)
            return false;
        const double calls = static_cast<double>(counts.calls());
        return (rules.failureRate > 0 && static_cast<double>(counts.failures) / calls >= rules.failureRate)
            || (rules.slowCallRate > 0 && static_cast<double>(counts.slow) / calls >= rules.slowCallRate);
    }

    bool isInWindow(const Result& result, std::int64_t now) const
    {
        const BreakerWindow& rules = m_options.window;
        if (rules.kind == BreakerWindow::Kind::None)
            return false;
        if (rules.kind == BreakerWindow::Kind::Count)
            return m_results.end() - (m_results.begin() + (&result - m_results.data())) <= std::ptrdiff_t(rules.calls);
        const std::int64_t length = rules.length.count() / rules.buckets;
        const std::int64_t bucket = (result.time - m_windowBegan) / length;
        const std::int64_t current = (now - m_windowBegan) / length;
        return bucket > current - std::int64_t(rules.buckets);
    }

    void toOpen(std::int64_t now)
    {
        if (m_state == BreakerState::HalfOpen) {
            m_reopenings = std::min(m_reopenings + 1, 63u);
            m_consecutive = 0;
        }
        m_trials.clear();
        m_passed = 0;
        double delay = static_cast<double>(m_options.resetTimeout.count());
        for (std::uint32_t i = 0; i < m_reopenings; ++i)
            delay = std::min(delay * m_options.resetBackoff, static_cast<double>(m_options.maxResetTimeout.count()));
        if (m_options.resetJitter > 0)
            delay *= 1.0 + m_options.resetJitter * m_random.uniform();
        delay = std::min(delay, static_cast<double>(m_options.maxResetTimeout.count()));
        m_openUntil = now + static_cast<std::int64_t>(delay);
        enter(BreakerState::Open, now);
    }

    void toHalfOpen(std::int64_t now)
    {
        m_consecutive = 0;
        enter(BreakerState::HalfOpen, now);
    }

    void enter(BreakerState state, std::int64_t now)
    {
        m_state = state;
        ++m_generation;
        m_since = now;
    }

    void startClosed(std::int64_t now)
    {
        m_consecutive = 0;
        m_reopenings = 0;
        m_trials.clear();
        m_passed = 0;
        m_results.clear();
        m_windowBegan = now;
    }

    void changeMode(BreakerMode mode, std::int64_t now)
    {
        if (mode == m_mode)
            return;
        m_mode = mode;
        ++m_generation;
        m_since = now;
        if (m_state == BreakerState::Closed)
            startClosed(now);
        m_trials.clear();
        m_passed = 0;
    }

    BreakerOptions m_options;
    SeededRandom m_random;
    BreakerState m_state = BreakerState::Closed;
    BreakerMode m_mode = BreakerMode::Automatic;
    std::optional<std::int64_t> m_modeUntil;
    std::uint32_t m_generation = 0;
    std::uint32_t m_consecutive = 0;
    std::int64_t m_since;
    std::int64_t m_openUntil = 0;
    std::uint32_t m_reopenings = 0;
    std::map<int, bool> m_trials;
    int m_lastTrial = 0;
    std::int64_t m_trialsEnd = 0;
    std::uint32_t m_passed = 0;
    std::vector<Result> m_results;
    std::int64_t m_windowBegan;
    CallCounts m_totals;
    std::uint64_t m_rejections = 0;
};

} // namespace dwcp
