// SPDX-License-Identifier: GPL-3.0-or-later

// The breaker against a plain model of itself, under random operations: every answer and everything there is to see
// must be equal after every step.

#include "models/breakermodel.h"
#include "models/sequences.h"
#include "resilience/breakercodec.h"

#include <QTest>

using namespace dwcp;

namespace {

BreakerWindow someWindow(ScriptReader& read, BreakerWindow::Kind kind)
{
    BreakerWindow window;
    window.kind = kind;
    window.buckets = static_cast<std::uint32_t>(read.within(1, 13));
    window.length =
        Duration(window.buckets * static_cast<std::uint32_t>(read.within(1, 20)) + read.below(3) % window.buckets);
    window.calls = static_cast<std::uint32_t>(read.within(1, 9));
    window.minimumCalls =
        static_cast<std::uint32_t>(read.within(1, kind == BreakerWindow::Kind::Count ? int(window.calls) : 7));
    window.failureRate = read.oneOf({0.5, 0.1, 0.3, 1.0, 0.0});
    window.slowCallRate = window.failureRate == 0 ? 0.5 : read.oneOf({0.0, 0.4, 1.0});
    window.slowCall = Duration(10);
    return window;
}

BreakerOptions someOptions(ScriptReader& read, BreakerWindow::Kind kind)
{
    BreakerOptions options;
    options.maxFailures = static_cast<std::uint32_t>(read.within(kind == BreakerWindow::Kind::None ? 1 : 0, 4));
    options.resetTimeout = Duration(read.within(1, 60));
    options.resetBackoff = read.oneOf({1.0, 2.0, 1.5});
    options.maxResetTimeout = options.resetTimeout * read.within(1, 6);
    options.resetJitter = read.oneOf({0.0, 0.1, 1.0});
    options.halfOpenMax = static_cast<std::uint32_t>(read.within(1, 3));
    options.permitDeadline = Duration(read.within(1, 40));
    options.operationTimeout = Duration(30);
    options.recordsLatency = read.below(2) == 1;
    options.shards = static_cast<std::uint32_t>(read.below(2) * 2);
    if (kind != BreakerWindow::Kind::None)
        options.window = someWindow(read, kind);
    return options;
}

/** Drives a breaker and its model side by side. */
class Pair {
public:
    Pair(const BreakerOptions& options, bool clockMayRunBack)
        : m_options(options)
        , m_clockMayRunBack(clockMayRunBack)
        , m_breaker(std::make_unique<CircuitBreaker>(m_policy))
        , m_model(options, 1000, Seed)
    {
    }

    void step(ScriptReader& read)
    {
        switch (read.below(16)) {
        case 0:
        case 1:
        case 2:
        case 3:
            return acquire();
        case 4:
        case 5:
        case 6:
        case 7:
        case 8:
        case 9:
            return settle(read);
        case 10:
        case 11:
            return tick(read);
        case 12:
            RC_ASSERT(m_breaker->advance() == m_model.advance(now()));
            return compareWindows();
        case 13:
            return setMode(read);
        case 14:
            return command(read);
        default:
            return restart();
        }
    }

    void compare() const
    {
        BreakerStatus status = m_breaker->status();
        status.window = {};
        RC_ASSERT(status == m_model.status());
        RC_ASSERT(m_heardWell);
        RC_ASSERT(status.generation == m_last.generation);
        RC_ASSERT(status.state == m_last.toState);
        RC_ASSERT(status.mode == m_last.toMode);
    }

private:
    static constexpr std::uint64_t Seed = 42;

    std::int64_t now() const { return m_clock.steady().time_since_epoch().count(); }

    void acquire()
    {
        auto admission = m_breaker->tryAcquire();
        const auto answer = m_model.acquire(now());
        RC_ASSERT(bool(admission) == answer.permit.has_value());
        RC_ASSERT(admission.permit.isEmpty() != bool(admission));
        if (answer.permit) {
            RC_ASSERT(admission.permit.isTrial() == (answer.permit->kind == BreakerModel::Kind::Trial));
            m_permits.emplace_back(std::move(admission.permit), *answer.permit);
        } else {
            const Refusal expected{Pattern::CircuitBreaker, answer.reason, SteadyTime(Duration(answer.retryAt))};
            RC_ASSERT(admission.refusal() == expected);
        }
    }

    void settle(ScriptReader& read)
    {
        if (m_permits.empty())
            return acquire();
        const auto at = m_permits.begin() + read.below(static_cast<int>(m_permits.size()));
        const auto outcome = read.oneOf({Outcome::Success, Outcome::Failure, Outcome::Success, Outcome::Timeout,
            Outcome::Success, Outcome::Failure, Outcome::Cancelled});
        const int latency = read.oneOf({0, 0, 0, 9, 10, 29, 30});
        RC_ASSERT(m_breaker->settle(at->first, outcome, Duration(latency)));
        RC_ASSERT(!m_breaker->settle(at->first, Outcome::Failure)); // once only
        m_model.settle(at->second, outcome, latency, now());
        m_permits.erase(at);
    }

    void tick(ScriptReader& read)
    {
        const int step = read.oneOf({1, 0, 2, 5, 10, 20, 40, 80, 300});
        const bool back = m_clockMayRunBack && read.below(8) == 7;
        m_clock.advance(Duration(back ? -step : step));
        if (!back)
            compareWindows(); // also when nobody has called since
    }

    void setMode(ScriptReader& read)
    {
        const auto mode = static_cast<BreakerMode>(read.below(4));
        const int timeToLive = read.oneOf({0, 5, 30, 100});
        m_breaker->setMode(mode, timeToLive ? std::optional(Duration(timeToLive)) : std::nullopt);
        m_model.setMode(mode, timeToLive ? std::optional<std::int64_t>(timeToLive) : std::nullopt, now());
    }

    void command(ScriptReader& read)
    {
        switch (read.below(4)) {
        case 0:
            RC_ASSERT(m_breaker->open() == m_model.open(now()));
            break;
        case 1:
            RC_ASSERT(m_breaker->allowHalfOpen() == m_model.allowHalfOpen(now()));
            break;
        case 2:
            m_model.advance(now()); // as every operation does
            RC_ASSERT(m_breaker->attachShards(2) == (m_options.shards == 0 && !std::exchange(m_isSharded, true)));
            break;
        default:
            RC_ASSERT(m_breaker->reset() == m_model.reset(now()));
        }
    }

    /** The breaker goes through text into a new one, which must go on as if nothing had happened. */
    void restart()
    {
        m_breaker->advance();
        m_model.advance(now());
        const BreakerSnapshot snapshot = m_breaker->snapshot();
        const auto decoded = decodeBreakerSnapshot(encode(snapshot));
        RC_ASSERT(decoded && *decoded == snapshot);
        auto next = std::make_unique<CircuitBreaker>(m_policy);
        RC_ASSERT(next->restore(*decoded, Duration::zero()) == RestoreResult::Restored);
        RC_ASSERT(encode(next->snapshot()) == encode(snapshot));
        m_breaker = std::move(next);
        m_isSharded = false;
    }

    void compareWindows() { RC_ASSERT(m_breaker->status().window == m_model.window(now())); }

    /** Called from inside the breaker, which lets no exception out: what is wrong is remembered for compare(). */
    void hear(const BreakerTransition& transition)
    {
        m_heardWell = m_heardWell && transition.generation == m_last.generation + 1
            && transition.fromState == m_last.toState && transition.fromMode == m_last.toMode
            && transition.at == m_clock.steady();
        m_last = transition;
    }

    TickClock m_clock{SteadyTime(Duration(1000)), WallTime(Duration(5000))};
    SeededRandom m_random{Seed};
    BreakerOptions m_options;
    bool m_clockMayRunBack;
    BreakerTransition m_last;
    bool m_heardWell = true;
    BreakerPolicy m_policy{m_options, m_clock, m_random,
        [this](const CircuitBreaker&, const BreakerTransition& transition) { hear(transition); }};
    std::unique_ptr<CircuitBreaker> m_breaker;
    BreakerModel m_model;
    std::vector<std::pair<BreakerPermit, BreakerModel::Permit>> m_permits;
    bool m_isSharded = false;
};

bool holds(const char* description, BreakerWindow::Kind kind, bool clockMayRunBack)
{
    return rc::check(description, [=] {
        const Script script = *scripts();
        ScriptReader read(script);
        const BreakerOptions options = someOptions(read, kind);
        RC_ASSERT(options.problems().empty());
        Pair pair(options, clockMayRunBack);
        while (!read.isAtEnd()) {
            pair.step(read);
            pair.compare();
        }
    });
}

} // namespace

class BreakerModelTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { runSequences(20'000); }
    void consecutiveFailures() { QVERIFY(holds("consecutive failures", BreakerWindow::Kind::None, false)); }
    void clockThatRunsBack() { QVERIFY(holds("a clock that runs back", BreakerWindow::Kind::None, true)); }
    void countWindow() { QVERIFY(holds("count window", BreakerWindow::Kind::Count, false)); }
    void timeWindow() { QVERIFY(holds("time window", BreakerWindow::Kind::Time, false)); }
};

QTEST_APPLESS_MAIN(BreakerModelTest)
#include "tst_breakermodel.moc"
