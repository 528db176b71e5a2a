// SPDX-License-Identifier: GPL-3.0-or-later
#include "outlets/lane.h"

#include "resilience/circuitbreaker.h"
#include "resilience/random.h"
#include "resilience/retrypolicy.h"

#include <algorithm>
#include <atomic>
#include <semaphore>
#include <thread>

namespace dwcp {

namespace {

constexpr Duration longestWait = std::chrono::seconds(60);

RetryOptions retries()
{
    RetryOptions options;
    options.initial = std::chrono::milliseconds(500);
    options.max = std::chrono::seconds(30);
    options.jitter = RetryOptions::Jitter::Proportional;
    return options;
}

BreakerOptions breakers()
{
    BreakerOptions options;
    options.resetTimeout = std::chrono::seconds(10);
    options.maxResetTimeout = longestWait;
    options.halfOpenMax = 1;
    return options;
}

} // namespace

class Lane::Worker {
public:
    Worker(Outbox box, std::unique_ptr<Carrier> carrier, const Clock& clock, std::uint64_t seed,
        std::shared_ptr<LaneTally> tally, Told told)
        : m_outbox(std::move(box))
        , m_carrier(std::move(carrier))
        , m_clock(clock)
        , m_random(seed)
        , m_policy(retries())
        , m_breakerPolicy(breakers(), clock, m_random)
        , m_breaker(m_breakerPolicy)
        , m_tally(std::move(tally))
        , m_told(std::move(told))
    {
        m_tally->waiting = m_outbox.size();
        m_thread = std::thread([this] { run(); });
    }

    ~Worker()
    {
        m_isStopping.store(true, std::memory_order_release);
        m_bell.release();
        m_thread.join();
        const std::unique_ptr<Carrier> neverUsed(m_nextCarrier.load(std::memory_order_acquire));
    }

    void change(std::unique_ptr<Carrier> carrier)
    {
        const std::unique_ptr<Carrier> neverUsed(m_nextCarrier.exchange(carrier.release(), std::memory_order_acq_rel));
        m_isParked.store(false, std::memory_order_release);
        m_bell.release();
    }

    void park()
    {
        m_isParked.store(true, std::memory_order_release);
        m_bell.release();
    }

    std::optional<Error> add(const std::string& document)
    {
        if (m_tally->waiting.load(std::memory_order_relaxed) >= mostWaiting)
            return Error{"too much waits for this receiver", {}};
        const auto number = m_outbox.add(document);
        if (!number)
            return number.error();
        m_tally->waiting.fetch_add(1, std::memory_order_relaxed);
        m_bell.release();
        return std::nullopt;
    }

private:
    bool isStopping() const { return m_isStopping.load(std::memory_order_acquire); }
    bool isResting() const { return isStopping() || m_isParked.load(std::memory_order_acquire); }
    bool hasOtherWay() const { return m_nextCarrier.load(std::memory_order_acquire) != nullptr; }

    /** What the old way came to says nothing of the new one. True: this is another one. */
    bool takeOtherWay()
    {
        std::unique_ptr<Carrier> next(m_nextCarrier.exchange(nullptr, std::memory_order_acq_rel));
        if (!next)
            return false;
        m_carrier = std::move(next);
        m_breaker.reset();
        return true;
    }

    void run()
    {
        while (!isStopping()) {
            const auto entry = isResting() ? std::nullopt : m_outbox.first();
            if (!entry)
                m_bell.acquire();
            else
                deliver(*entry);
        }
    }

    /** Until it is delivered, refused for good, or the program ends: then it is the first of the next run. */
    void deliver(const Outbox::Entry& entry)
    {
        for (std::uint32_t attempt = 0; !isResting();) {
            if (takeOtherWay())
                attempt = 0;
            auto admission = m_breaker.tryAcquire();
            if (!admission) {
                wait(std::max(Duration(std::chrono::milliseconds(100)), admission.retryAt() - m_clock.steady()));
                continue;
            }
            const Carrier::Outcome outcome = m_carrier->carry(entry.text);
            // Who refuses something is there all the same.
            const bool isThere = outcome.kind != Carrier::Outcome::Kind::Failed;
            m_breaker.settle(admission.permit, isThere ? Outcome::Success : Outcome::Failure);
            if (isThere) {
                m_outbox.remove(entry.number);
                m_tally->waiting.fetch_sub(1, std::memory_order_relaxed);
            }
            count(outcome.kind);
            if (m_told)
                m_told(entry.text, outcome, attempt + 1);
            if (isThere)
                return;
            wait(m_policy.delay(attempt++, m_random));
        }
    }

    void count(Carrier::Outcome::Kind kind)
    {
        using Kind = Carrier::Outcome::Kind;
        std::atomic<std::uint64_t>& of = kind == Kind::Delivered ? m_tally->delivered
            : kind == Kind::Refused                              ? m_tally->refused
                                                                 : m_tally->failures;
        of.fetch_add(1, std::memory_order_relaxed);
    }

    /** What rings meanwhile is a new entry, which has to wait as well; another way, a rest and the end do not. */
    void wait(Duration duration)
    {
        const SteadyTime until = m_clock.steady() + std::min(duration, longestWait);
        for (SteadyTime now = m_clock.steady(); now < until && !isResting() && !hasOtherWay(); now = m_clock.steady())
            static_cast<void>(m_bell.try_acquire_for(until - now));
    }

    Outbox m_outbox;
    std::unique_ptr<Carrier> m_carrier;
    const Clock& m_clock;
    AtomicRandom m_random;
    RetryPolicy m_policy;
    BreakerPolicy m_breakerPolicy;
    CircuitBreaker m_breaker;
    std::shared_ptr<LaneTally> m_tally;
    Told m_told;
    std::atomic<Carrier*> m_nextCarrier{nullptr}; ///< owned; the thread takes it
    std::atomic<bool> m_isStopping{false};
    std::atomic<bool> m_isParked{false};
    std::counting_semaphore<> m_bell{0};
    std::thread m_thread;
};

Lane::Lane(Outbox box, std::unique_ptr<Carrier> carrier, const Clock& clock, std::uint64_t seed,
    std::shared_ptr<LaneTally> tally, Told told)
    : m_worker(
        std::make_unique<Worker>(std::move(box), std::move(carrier), clock, seed, std::move(tally), std::move(told)))
{
}

Lane::~Lane() = default;

void Lane::change(std::unique_ptr<Carrier> carrier)
{
    m_worker->change(std::move(carrier));
}

void Lane::park()
{
    m_worker->park();
}

std::optional<Error> Lane::add(const std::string& document)
{
    return m_worker->add(document);
}

} // namespace dwcp
