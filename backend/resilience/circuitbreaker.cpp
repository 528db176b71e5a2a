// SPDX-License-Identifier: GPL-3.0-or-later
#include "resilience/circuitbreaker.h"

#include "resilience/breakerchange.h"

#include <algorithm>

namespace dwcp {

namespace {

/** Buckets up to this length cannot overrun the 32-bit counts of a PackedWindow. */
constexpr Duration LongestPackedBucket = std::chrono::seconds(30);
/** Wall clocks of one machine may disagree with themselves by this much after a restart. */
constexpr Duration ToleratedSkew = std::chrono::minutes(1);

bool fitsInside(const BreakerWindow& window)
{
    return window.slowCallRate == 0 && window.buckets <= PackedWindow::MaxBuckets
        && window.length / window.buckets <= LongestPackedBucket;
}

std::unique_ptr<BreakerAnnex> annexFor(const BreakerOptions& options)
{
    using Kind = BreakerWindow::Kind;
    const BreakerWindow& window = options.window;
    auto annex = std::make_unique<BreakerAnnex>();
    if (options.recordsLatency)
        annex->latencies = std::make_unique<LatencyHistogram>();
    if (window.kind == Kind::Count)
        annex->counting = std::make_unique<CountWindow>(window.calls);
    else if (window.kind == Kind::Time && !fitsInside(window))
        annex->rolling = std::make_unique<RollingWindow>(window.buckets);
    return annex->isNeeded() ? std::move(annex) : nullptr;
}

/** Latency from which a call is slow; never reached without a slow-call rule. */
Duration slowFromOf(const BreakerWindow& window)
{
    const bool hasRule = window.kind != BreakerWindow::Kind::None && window.slowCallRate > 0;
    return hasRule ? window.slowCall : Duration::max();
}

/** A success that took less than this needs no judging. */
std::int64_t fastBelowOf(const BreakerOptions& options)
{
    return std::min(options.operationTimeout, slowFromOf(options.window)).count();
}

/** Within a century, so that no sum with it overflows. */
bool isModest(Duration duration)
{
    constexpr Duration Century = std::chrono::hours(24 * 36525);
    return duration >= -Century && duration <= Century;
}

/** Whether a breaker can have written this: a file may be damaged, or written under other options. */
bool isSane(const BreakerSnapshot& snapshot, const BreakerOptions& options)
{
    const auto isModestOrNever = [](Duration duration) { return duration == Duration::max() || isModest(duration); };
    return snapshot.state <= BreakerState::Open && snapshot.mode <= BreakerMode::MetricsOnly
        && snapshot.consecutiveFailures <= 0xffff && snapshot.taken >= WallTime{} && isModest(snapshot.age)
        && isModestOrNever(snapshot.dueIn) && isModestOrNever(snapshot.modeLeft)
        && snapshot.halfOpenOutstanding <= options.halfOpenMax
        && snapshot.halfOpenSuccesses <= options.halfOpenMax - snapshot.halfOpenOutstanding;
}

SteadyTime timeOf(std::int64_t nanoseconds)
{
    return SteadyTime(Duration(nanoseconds));
}

} // namespace

BreakerPolicy::BreakerPolicy(const BreakerOptions& options, const Clock& clock, Random& random, Listener listener)
    : m_clock(clock)
    , m_quickBelow(options.recordsLatency ? std::numeric_limits<std::int64_t>::min() : fastBelowOf(options))
    , m_fastBelow(fastBelowOf(options))
    , m_random(&random)
    , m_options(options)
    , m_listener(std::move(listener))
{
}

CircuitBreaker::CircuitBreaker(const BreakerPolicy& policy) : m_policy(&policy), m_annex(annexFor(policy.options()))
{
    m_since.store(now(), std::memory_order_relaxed);
    BreakerTidings none;
    Change change(*this, none);
    change.reset();
    change.attachShards(policy.options().shards);
}

CircuitBreaker::~CircuitBreaker() = default;

CircuitBreaker::Admission CircuitBreaker::acquireWithCare() noexcept
{
    BreakerTidings tidings;
    Admission admission = Change(*this, tidings).admit();
    tidings.tell(m_policy->m_listener, *this);
    return admission;
}

bool CircuitBreaker::settleWithCare(Permit& permit, Outcome outcome, Duration latency) noexcept
{
    if (permit.isEmpty())
        return false;
    if (m_policy->m_options.recordsLatency && outcome != Outcome::Cancelled)
        m_annex->latencies->record(latency);
    if (!settleQuietly(permit, outcome, latency, m_policy->m_fastBelow)) {
        BreakerTidings tidings;
        Change(*this, tidings).settle(permit, outcome, latency);
        tidings.tell(m_policy->m_listener, *this);
    }
    permit.m_word = Permit::Empty;
    return true;
}

void CircuitBreaker::setMode(Mode mode, std::optional<Duration> timeToLive)
{
    BreakerTidings tidings;
    Change(*this, tidings).setMode(mode, timeToLive, Cause::Operator);
    tidings.tell(m_policy->m_listener, *this);
}

bool CircuitBreaker::open() noexcept
{
    BreakerTidings tidings;
    bool opens = false;
    {
        Change change(*this, tidings);
        opens = change.isJudging() && !change.is(State::Open);
        if (opens)
            change.open(Cause::Health);
    }
    tidings.tell(m_policy->m_listener, *this);
    return opens;
}

bool CircuitBreaker::allowHalfOpen() noexcept
{
    BreakerTidings tidings;
    bool wasOpen = false;
    {
        Change change(*this, tidings);
        wasOpen = change.isJudging() && change.is(State::Open);
        if (wasOpen)
            change.halfOpen(Cause::Health);
    }
    tidings.tell(m_policy->m_listener, *this);
    return wasOpen;
}

bool CircuitBreaker::reset() noexcept
{
    BreakerTidings tidings;
    Change(*this, tidings).reset();
    tidings.tell(m_policy->m_listener, *this);
    return tidings.count() > 0;
}

bool CircuitBreaker::advance() noexcept
{
    BreakerTidings tidings;
    static_cast<void>(Change(*this, tidings));
    tidings.tell(m_policy->m_listener, *this);
    return tidings.count() > 0;
}

bool CircuitBreaker::attachShards(std::uint32_t shards)
{
    BreakerTidings tidings;
    const bool attached = Change(*this, tidings).attachShards(shards);
    tidings.tell(m_policy->m_listener, *this);
    return attached;
}

const LatencyHistogram* CircuitBreaker::latencies() const noexcept
{
    // Made with the breaker or never; so is the annex around it.
    return m_policy->m_options.recordsLatency ? m_annex->latencies.get() : nullptr;
}

// Looking. Everything below is called under the gate's lock, or takes it.

Duration CircuitBreaker::slowFrom() const noexcept
{
    return slowFromOf(options().window);
}

CallCounts CircuitBreaker::totals() const noexcept
{
    const std::uint64_t sharded = m_annex && m_annex->shards ? m_annex->shards->sum() : 0;
    return {m_successes.load(std::memory_order_relaxed) + sharded, m_failures.load(std::memory_order_relaxed),
        m_annex ? m_annex->slow : 0};
}

RollingWindow* CircuitBreaker::rolling() const noexcept
{
    return m_annex ? m_annex->rolling.get() : nullptr;
}

BreakerAnnex& CircuitBreaker::annex()
{
    if (!m_annex)
        m_annex = std::make_unique<BreakerAnnex>();
    return *m_annex;
}

CallCounts CircuitBreaker::windowCounts() const noexcept
{
    if (m_annex && m_annex->counting)
        return m_annex->counting->counts();
    return rolling() ? rolling()->counts(totals()) : m_window.counts(totals());
}

/** As if the window had been turned just now: what is old is forgotten whether or not somebody calls. */
CallCounts CircuitBreaker::windowCountsNow() const
{
    const BreakerWindow& window = options().window;
    const std::int64_t now = this->now();
    const std::int64_t due = m_due.load(std::memory_order_relaxed);
    if (window.kind != BreakerWindow::Kind::Time || now < due)
        return windowCounts();
    const std::vector<CallCounts> content = windowContent();
    CallCounts sum;
    for (auto i = static_cast<std::size_t>((now - due) / window.bucketLength()) + 1; i < content.size(); ++i)
        sum = sum + content[i];
    return sum;
}

std::vector<CallCounts> CircuitBreaker::windowContent() const
{
    if (m_annex && m_annex->counting)
        return m_annex->counting->content();
    return rolling() ? rolling()->content(totals()) : m_window.content(totals(), options().window.buckets);
}

CircuitBreaker::Status CircuitBreaker::status() const
{
    const GateLock lock(m_gate);
    return describe(lock.gate);
}

CircuitBreaker::Status CircuitBreaker::describe(const BreakerGate& gate) const
{
    const auto state = static_cast<State>(gate.state);
    const bool halfOpen = state == State::HalfOpen;
    const bool hasWindow = state == State::Closed && options().window.kind != BreakerWindow::Kind::None;
    Status status;
    status.state = state;
    status.mode = static_cast<Mode>(gate.mode);
    status.generation = gate.generation;
    status.consecutiveFailures = halfOpen ? 0 : gate.consecutive();
    status.totals = totals();
    status.rejections = m_rejections.load(std::memory_order_relaxed);
    status.since = timeOf(m_since.load(std::memory_order_relaxed));
    status.nextHalfOpen = timeOf(state == State::Open ? m_due.load(std::memory_order_relaxed) : Never);
    status.modeUntil = timeOf(m_annex ? m_annex->modeUntil : Never);
    status.halfOpenOutstanding = halfOpen ? gate.outstanding : 0;
    status.halfOpenSuccesses = halfOpen ? gate.passed : 0;
    status.halfOpenNeeded = options().halfOpenMax;
    status.reopenings = gate.reopenings;
    status.window = hasWindow ? windowCountsNow() : CallCounts{};
    return status;
}

CircuitBreaker::Snapshot CircuitBreaker::snapshot() const
{
    const GateLock lock(m_gate);
    const std::int64_t now = this->now();
    const Status seen = describe(lock.gate);
    const std::int64_t due = m_due.load(std::memory_order_relaxed);
    Snapshot snapshot;
    snapshot.taken = m_policy->m_clock.clock().wall();
    snapshot.state = seen.state;
    snapshot.mode = seen.mode;
    snapshot.generation = seen.generation;
    snapshot.consecutiveFailures = seen.consecutiveFailures;
    snapshot.halfOpenOutstanding = seen.halfOpenOutstanding;
    snapshot.halfOpenSuccesses = seen.halfOpenSuccesses;
    snapshot.reopenings = seen.reopenings;
    snapshot.lot = seen.state == State::HalfOpen ? m_window.mark : 0;
    snapshot.totals = seen.totals;
    snapshot.rejections = seen.rejections;
    snapshot.age = Duration(now) - seen.since.time_since_epoch();
    snapshot.dueIn = due == Never || due == Always ? Duration::max() : Duration(due - now);
    snapshot.modeLeft = seen.modeUntil == SteadyTime::max() ? Duration::max() : seen.modeUntil - timeOf(now);
    if (seen.state == State::Closed && options().window.kind != BreakerWindow::Kind::None)
        snapshot.window = windowContent();
    return snapshot;
}

RestoreResult CircuitBreaker::restore(const Snapshot& snapshot, Duration maxAge)
{
    if (snapshot.version != Snapshot::CurrentVersion)
        return RestoreResult::WrongVersion;
    if (!isSane(snapshot, options()))
        return RestoreResult::Damaged;
    const Duration elapsed = m_policy->m_clock.clock().wall() - snapshot.taken;
    if (elapsed > maxAge)
        return RestoreResult::TooOld;
    if (elapsed < -ToleratedSkew)
        return RestoreResult::FromTheFuture;
    BreakerTidings untold;
    Change(*this, untold).restore(snapshot, std::max<std::int64_t>(elapsed.count(), 0));
    return RestoreResult::Restored;
}

} // namespace dwcp
