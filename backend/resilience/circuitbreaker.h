// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "resilience/breakerannex.h"
#include "resilience/breakergate.h"
#include "resilience/breakeroptions.h"
#include "resilience/breakerstate.h"
#include "resilience/guarded.h"
#include "resilience/packedwindow.h"
#include "resilience/random.h"
#include "resilience/tickclock.h"

#include <atomic>
#include <functional>
#include <limits>
#include <memory>
#include <optional>
#include <utility>

namespace dwcp {

class CircuitBreaker;

/**
 * What many breakers have in common: options, clock, chance and who is told of changes. It is read, never changed,
 * while breakers use it, and must outlive them; clock and random must outlive it. Options with problems() are the
 * caller's error.
 *
 * The listener runs on the thread that caused the change, after it, outside any lock; it may use the breaker. Changes
 * made by different threads may be told out of order: BreakerTransition::generation has the order. Thread: any, once
 * built; then `random` must be safe to share too (AtomicRandom).
 */
class BreakerPolicy {
public:
    using Listener = std::function<void(const CircuitBreaker&, const BreakerTransition&)>;

    BreakerPolicy(const BreakerOptions& options, const Clock& clock, Random& random, Listener listener = {});

    const BreakerOptions& options() const noexcept { return m_options; }

private:
    friend class CircuitBreaker;

    ClockReader m_clock;
    std::int64_t m_quickBelow; // a success faster than this needs neither judging nor recording
    std::int64_t m_fastBelow; // ... needs no judging
    Random* m_random;
    BreakerOptions m_options;
    Listener m_listener;
};

/**
 * The right to make one call, to be given back with its outcome. It belongs to the generation that admitted it.
 * Dropping it unsettled is allowed: the breaker releases its place after BreakerOptions::permitDeadline. Thread: one at
 * a time.
 */
class [[nodiscard]] BreakerPermit {
public:
    BreakerPermit() = default;
    BreakerPermit(BreakerPermit&& other) noexcept : m_word(std::exchange(other.m_word, Empty)) { }
    BreakerPermit& operator=(BreakerPermit&& other) noexcept
    {
        m_word = std::exchange(other.m_word, Empty);
        return *this;
    }

    bool isEmpty() const noexcept { return m_word == Empty; }
    /** One of the few calls that a half-open breaker admits to learn whether the callee is back. */
    bool isTrial() const noexcept { return !isEmpty() && (m_word & TrialBit); }

private:
    friend class CircuitBreaker;
    friend class BreakerAdmission;

    // generation << 32, and lot << 16 for a trial. The marks use bits that BreakerGate::Quiet leaves out, so that only
    // an ordinary permit can equal a quiet gate.
    static constexpr std::uint64_t TrialBit = 0x10;
    static constexpr std::uint64_t BystanderBit = 0x20; // counted, never judged
    static constexpr std::uint64_t Empty = ~std::uint64_t{0};

    explicit BreakerPermit(std::uint64_t word) noexcept : m_word(word) { }

    std::uint64_t m_word = Empty;
};

/** What tryAcquire() answers: a permit, or why not and when to ask again. */
class [[nodiscard]] BreakerAdmission {
public:
    explicit operator bool() const noexcept { return m_reason == RefusalReason::None; }
    /** Open, HalfOpenFull or ForcedOpen; None when admitted. */
    RefusalReason reason() const noexcept { return m_reason; }
    /** The earliest time at which asking again can help; SteadyTime::max() when only an operator can. */
    SteadyTime retryAt() const noexcept { return SteadyTime(Duration(m_retryAt)); }
    Refusal refusal() const noexcept { return {Pattern::CircuitBreaker, m_reason, retryAt()}; }

    BreakerPermit permit;

private:
    friend class CircuitBreaker;

    explicit BreakerAdmission(std::uint64_t permitWord) noexcept : permit(BreakerPermit(permitWord)) { }
    BreakerAdmission(RefusalReason reason, std::int64_t retryAt) noexcept : m_retryAt(retryAt), m_reason(reason) { }

    std::int64_t m_retryAt = 0;
    RefusalReason m_reason = RefusalReason::None;
};

/**
 * Stops calling what keeps failing, and finds out gently when it is back.
 *
 * Closed: calls pass; consecutive failures, or the failure or slow-call rate of a sliding window, open it. Only a
 * failure or a slow call can open it, never a fast success. Open: calls are refused until the reset timeout (growing
 * with each failed trial) has passed. Half-open: up to halfOpenMax trials; that many successes close it, one failure
 * opens it.
 *
 * A result counts for the generation that admitted its call; a later one is added to the totals and changes nothing.
 * A success that ends while another thread changes the state counts on either side of the change.
 * Every operation is an exact function of the clock and the random source that were given. No errors: a refusal is a
 * value.
 *
 * Cost: a permit and its success on a closed breaker are two loads, a tick and one fetch_add, with no lock and no
 * allocation; so is a refusal while open. Failures, trials and changes take a lock of a few dozen instructions. 128
 * bytes.
 *
 * Thread: any. Source: gobreaker (two steps, generations), resilience4j (rates, modes).
 */
class alignas(64) CircuitBreaker {
public:
    using Options = BreakerOptions;
    using State = BreakerState;
    using Mode = BreakerMode;
    using Cause = BreakerCause;
    using Permit = BreakerPermit;
    using Admission = BreakerAdmission;
    using Status = BreakerStatus;
    using Snapshot = BreakerSnapshot;
    using Policy = BreakerPolicy;

    /** `policy` must outlive the breaker. */
    explicit CircuitBreaker(const BreakerPolicy& policy);
    ~CircuitBreaker();
    CircuitBreaker(const CircuitBreaker&) = delete;
    CircuitBreaker& operator=(const CircuitBreaker&) = delete;

    /** First step: may this call be made? */
    Admission tryAcquire() noexcept
    {
        const std::uint64_t gate = m_gate.load(std::memory_order_acquire);
        if ((gate & BreakerGate::StateAndMode) == 0) [[likely]] // closed and automatic
            return Admission(gate >> BreakerGate::GenerationShift << BreakerGate::GenerationShift);
        if ((gate & BreakerGate::StateAndMode) == static_cast<std::uint64_t>(State::Open)) {
            const std::int64_t now = this->now();
            const std::int64_t due = m_due.load(std::memory_order_relaxed);
            if (now < due && now >= m_since.load(std::memory_order_relaxed)) {
                m_rejections.fetch_add(1, std::memory_order_relaxed);
                return Admission(RefusalReason::Open, due);
            }
        }
        return acquireWithCare();
    }

    /** Second step: how it ended. The permit is empty afterwards; false when it was empty before (then nothing
     * changes). */
    bool settle(Permit& permit, Outcome outcome, Duration latency = {}) noexcept
    {
        if (settleQuietly(permit, outcome, latency, m_policy->m_quickBelow)) [[likely]] {
            permit.m_word = Permit::Empty;
            return true;
        }
        return settleWithCare(permit, outcome, latency);
    }
    bool settle(Permit&& permit, Outcome outcome, Duration latency = {}) noexcept
    {
        return settle(permit, outcome, latency);
    }

    /**
     * Both steps around one call of `operation`, timed with the breaker's clock. `judge` reads the result (see
     * PlainJudge). An exception of the operation is a failure and passes through.
     */
    template <std::invocable Operation, typename Judge = PlainJudge>
    auto call(Operation&& operation, Judge&& judge = {}) -> Guarded<std::invoke_result_t<Operation&>>
    {
        Admission admission = tryAcquire();
        if (!admission)
            return admission.refusal();
        const std::int64_t began = now();
        try {
            auto result = callForValue(operation);
            settle(admission.permit, verdictOf(judge(std::as_const(result))).outcome, Duration(now() - began));
            return result;
        } catch (...) {
            settle(admission.permit, Outcome::Failure, Duration(now() - began));
            throw;
        }
    }

    /**
     * Hands the decision to an operator or back. With a time to live the mode reverts to Automatic by itself. A change
     * of mode starts a new generation: window, consecutive failures and trials start anew; an open breaker keeps its
     * reset time.
     */
    void setMode(Mode mode, std::optional<Duration> timeToLive = {});
    /** Opens as if the failure threshold were met. False when already open, forced open or disabled. */
    bool open() noexcept;
    /** Lets trials begin at once. False unless open, or when forced open or disabled. */
    bool allowHalfOpen() noexcept;
    /** Closed and automatic, with nothing held against it; the totals stay. False when there was nothing to change. */
    bool reset() noexcept;
    /** Does what time alone brings: a mode expires, an open breaker becomes half-open. True when something changed. */
    bool advance() noexcept;

    /**
     * Counts successes per thread from now on, in `shards` cache lines beside the breaker: for a breaker that many
     * threads use at once. False when it has shards. BreakerOptions::shards and shardAbove do the same by themselves.
     */
    bool attachShards(std::uint32_t shards);

    /** As it is. Time alone changes the state only when somebody calls or advance()s; the window is that of now. */
    Status status() const;
    /** Of settled calls that gave one; null unless BreakerOptions::recordsLatency. Lives as long as the breaker. */
    const LatencyHistogram* latencies() const noexcept;
    Snapshot snapshot() const;
    /** Takes over a snapshot unless it is older than `maxAge`. Nothing changes otherwise. Tells no listener. */
    RestoreResult restore(const Snapshot& snapshot, Duration maxAge);

    const Options& options() const noexcept { return m_policy->m_options; }

private:
    class Change;

    static constexpr std::int64_t Never = std::numeric_limits<std::int64_t>::max();
    static constexpr std::int64_t Always = std::numeric_limits<std::int64_t>::min();

    /** A fast success on a breaker that is closed, undisturbed since the permit, and has nothing to clear or to turn.
     */
    bool settleQuietly(const Permit& permit, Outcome outcome, Duration latency, std::int64_t fastBelow) noexcept
    {
        const std::uint64_t gate = m_gate.load(std::memory_order_acquire);
        const bool isQuiet = outcome == Outcome::Success && (gate & BreakerGate::Quiet) == permit.m_word
            && latency.count() < fastBelow && now() < m_due.load(std::memory_order_relaxed);
        if (isQuiet) [[likely]]
            countSuccess(gate);
        return isQuiet;
    }
    void countSuccess(std::uint64_t gate) noexcept
    {
        // The annex with its shards was there before the bit that says so.
        if ((gate & BreakerGate::Sharded) != 0 && m_annex->shards->add())
            return;
        m_successes.fetch_add(1, std::memory_order_relaxed);
    }
    Admission acquireWithCare() noexcept;
    bool settleWithCare(Permit& permit, Outcome outcome, Duration latency) noexcept;
    std::int64_t now() const noexcept { return m_policy->m_clock.now(); }

    // For the holder of the gate's lock.
    Status describe(const BreakerGate& gate) const;
    Duration slowFrom() const noexcept;
    CallCounts totals() const noexcept;
    CallCounts windowCounts() const noexcept;
    CallCounts windowCountsNow() const;
    std::vector<CallCounts> windowContent() const;
    RollingWindow* rolling() const noexcept;
    BreakerAnnex& annex();

    // Read by every call and written only by changes: on a cache line that counting does not take away.
    mutable std::atomic<std::uint64_t> m_gate{0};
    const BreakerPolicy* m_policy;
    // Closed: when the window turns. Open: when trials may begin. Half-open: when unsettled trials lose their places.
    std::atomic<std::int64_t> m_due{Never};
    std::atomic<std::int64_t> m_since{0};
    std::unique_ptr<BreakerAnnex> m_annex; // this and the window are touched only by the holder of the gate's lock
    PackedWindow m_window;
    // Written by every call.
    std::atomic<std::uint64_t> m_successes{0};
    std::atomic<std::uint64_t> m_failures{0};
    std::atomic<std::uint64_t> m_rejections{0};
};

static_assert(sizeof(CircuitBreaker) == 128, "a breaker with a ten-bucket window is two cache lines");
static_assert(sizeof(BreakerPermit) == 8);

} // namespace dwcp
